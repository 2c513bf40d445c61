import { Component, type ReactNode } from 'react';
import type { PageMessages } from '../../words/parts/page';

interface CrashBoundaryProps {
  /** It stands around everything, and so outside of what has a language. */
  readonly words: PageMessages;
  readonly children: ReactNode;
}

interface CrashState {
  readonly error: Error | null;
}

/** What stands in for a page that could not be drawn: what happened, and a way on without the link's state. */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashState> {
  override state: CrashState = { error: null };

  static getDerivedStateFromError(error: unknown): CrashState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <CrashPage words={this.props.words} error={error} />;
  }
}

function CrashPage({ words, error }: { readonly words: PageMessages; readonly error: Error }) {
  return (
    <main className="crash" role="alert">
      <h1>{words.crashed}</h1>
      <p>{words.crashNote}</p>
      <pre>{error.message}</pre>
      <p>{words.crashLink}</p>
      <p>
        <a className="button" href={location.pathname}>
          {words.reload}
        </a>
      </p>
    </main>
  );
}
