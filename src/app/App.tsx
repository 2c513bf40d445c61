import { StrictMode, useEffect, useMemo } from 'react';
import type { LoadedText } from '../io/loaded';
import { buildTimelineData } from '../state/timeline-data';
import { CrashBoundary } from '../ui/page/CrashBoundary';
import { Explorer } from '../ui/page/Explorer';
import { usePrerendered } from '../ui/base/use-prerendered';
import type { Messages } from '../words/messages';

interface AppProps {
  /** What came through the door. */
  readonly read: Extract<LoadedText['read'], { readonly ok: true }>;
  readonly messages: Messages;
  /** Called when the page can be used. */
  readonly onReady?: () => void;
}

/** The app around one dataset: the same in the build, which draws it first, and in the browser. */
export function App({ read, messages, onReady }: AppProps) {
  const prerendered = usePrerendered();
  useEffect(() => {
    if (prerendered) return;
    // For those who measure how soon the page can be used.
    performance.mark('timeline-interactive');
    onReady?.();
  }, [prerendered, onReady]);
  return (
    <StrictMode>
      <CrashBoundary messages={messages}>
        <Open read={read} messages={messages} />
      </CrashBoundary>
    </StrictMode>
  );
}

function Open({ read, messages }: Pick<AppProps, 'read' | 'messages'>) {
  const data = useMemo(() => buildTimelineData(read.dataset, read.report), [read]);
  return <Explorer data={data} messages={messages} />;
}
