import { StrictMode, useEffect, useMemo } from 'react';
import { describeIssue } from './io/issue';
import type { Loaded } from './io/load-dataset';
import { writeCsv } from './io/write-csv';
import type { Dataset } from './model/dataset';
import { prepare } from './state/selectors';
import { CrashBoundary } from './ui/CrashBoundary';
import { Explorer } from './ui/Explorer';
import { Refused } from './ui/Refused';
import { usePrerendered } from './ui/use-prerendered';

const writers = { csv: writeCsv };

/** The app around one dataset: the same in the build, which draws it first, and in the browser. */
export function App({ loaded }: { readonly loaded: Loaded }) {
  const prerendered = usePrerendered();
  // For those who measure how soon the page can be used.
  useEffect(() => {
    if (!prerendered) performance.mark('timeline-interactive');
  }, [prerendered]);
  return (
    <StrictMode>
      <CrashBoundary>
        <Read loaded={loaded} />
      </CrashBoundary>
    </StrictMode>
  );
}

function Read({ loaded }: { readonly loaded: Loaded }) {
  if (!loaded.ok) return <Refused title={loaded.address} issues={[loaded.reason]} />;
  const { read } = loaded;
  return read.ok ? (
    <Open dataset={read.dataset} />
  ) : (
    <Refused title={loaded.address} issues={read.issues.map(describeIssue)} />
  );
}

function Open({ dataset }: { readonly dataset: Dataset }) {
  const prepared = useMemo(() => prepare(dataset), [dataset]);
  return <Explorer prepared={prepared} writers={writers} />;
}
