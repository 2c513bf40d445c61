import { StrictMode, useEffect, useMemo } from 'react';
import type { Loaded } from '../io/load-dataset';
import type { Dataset } from '../model/dataset';
import { buildTimelineData } from '../state/timeline-data';
import { CrashBoundary } from '../ui/page/CrashBoundary';
import { Explorer } from '../ui/page/Explorer';
import { Refused } from '../ui/page/Refused';
import { faults } from '../words/en/faults';
import { usePrerendered } from '../ui/base/use-prerendered';

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
  if (!loaded.ok) return <Refused title={loaded.address} issues={[faults.load(loaded.why)]} />;
  const { read } = loaded;
  return read.ok ? (
    <Open dataset={read.dataset} />
  ) : (
    <Refused title={loaded.address} issues={read.issues.map(faults.issue)} />
  );
}

function Open({ dataset }: { readonly dataset: Dataset }) {
  const data = useMemo(() => buildTimelineData(dataset), [dataset]);
  return <Explorer data={data} />;
}
