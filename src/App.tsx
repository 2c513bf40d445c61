import { use } from 'react';
import { describeIssue } from './io/issue';
import type { Loaded } from './io/load-dataset';
import { writeCsv } from './io/write-csv';
import { Explorer } from './ui/Explorer';
import { Refused } from './ui/Refused';

const writers = { csv: writeCsv };

/** The app around one dataset, once it is here. */
export function App({ loading }: { readonly loading: Promise<Loaded> }) {
  const loaded = use(loading);
  if (!loaded.ok) return <Refused title={loaded.address} issues={[loaded.reason]} />;
  const { read } = loaded;
  return read.ok ? (
    <Explorer dataset={read.dataset} writers={writers} />
  ) : (
    <Refused title={loaded.address} issues={read.issues.map(describeIssue)} />
  );
}
