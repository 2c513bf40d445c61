import { Component, type ReactNode } from 'react';

interface CrashState {
  readonly error: Error | null;
}

/** What stands in for a page that could not be drawn: what happened, and a way on without the link's state. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, CrashState> {
  override state: CrashState = { error: null };

  static getDerivedStateFromError(error: unknown): CrashState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <CrashPage error={error} />;
  }
}

function CrashPage({ error }: { readonly error: Error }) {
  return (
    <main className="crash" role="alert">
      <h1>Dyad stopped because of an error</h1>
      <p>The page could not be drawn. Nothing was sent anywhere, and your files are as they were.</p>
      <pre>{error.message}</pre>
      <p>
        What you chose is in the address of this page. Reloading without it shows everything anew; if that
        fails too, the error is in Dyad and not in the link.
      </p>
      <p>
        <a className="button" href={location.pathname}>
          Reload without the link’s choices
        </a>
      </p>
    </main>
  );
}
