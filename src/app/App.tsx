import { StrictMode, useEffect, useMemo } from 'react';
import type { Loaded, LoadedText } from '../io/loaded';
import { buildTimelineData } from '../state/timeline-data';
import { CrashBoundary } from '../ui/page/CrashBoundary';
import { Explorer } from '../ui/page/Explorer';
import { Refused } from '../ui/page/Refused';
import { useLaterMessages } from '../ui/base/use-messages';
import { usePrerendered } from '../ui/base/use-prerendered';
import type { Messages } from '../words/messages';

interface AppProps {
  readonly loaded: Loaded;
  readonly messages: Messages;
}

/** The app around one dataset: the same in the build, which draws it first, and in the browser. */
export function App({ loaded, messages }: AppProps) {
  const prerendered = usePrerendered();
  // For those who measure how soon the page can be used.
  useEffect(() => {
    if (!prerendered) performance.mark('timeline-interactive');
  }, [prerendered]);
  return (
    <StrictMode>
      <CrashBoundary words={messages.page}>
        {loaded.ok && loaded.read.ok ? (
          <Open read={loaded.read} messages={messages} />
        ) : (
          <NotOpen loaded={loaded} messages={messages} />
        )}
      </CrashBoundary>
    </StrictMode>
  );
}

interface OpenProps extends Pick<AppProps, 'messages'> {
  readonly read: Extract<LoadedText['read'], { readonly ok: true }>;
}

function Open({ read, messages }: OpenProps) {
  const data = useMemo(() => buildTimelineData(read.dataset, read.report), [read]);
  return <Explorer data={data} messages={messages} />;
}

/** Why there is nothing to show, as soon as the words for it are here. */
function NotOpen({ loaded, messages }: AppProps) {
  const faults = useLaterMessages(messages.faults);
  if (faults === null) return null;
  const issues = !loaded.ok
    ? [faults.load(loaded.why)]
    : loaded.read.ok
      ? []
      : faults.issues(loaded.read.issues, loaded.read.more);
  return <Refused words={messages.page} title={loaded.address} issues={issues} />;
}
