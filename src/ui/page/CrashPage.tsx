import type { Messages } from '../../words/messages';
import { useLaterMessages } from '../base/use-messages';

interface CrashPageProps {
  readonly fault: Error;
  /** It stands around everything, and so outside of what has a language. */
  readonly messages: Messages;
}

/** In place of a page that could not be drawn: what happened, and a way on without the link's state. */
export function CrashPage({ fault, messages }: CrashPageProps) {
  const words = useLaterMessages(messages.faults);
  if (words === null) return null;
  return (
    <main className="crash" role="alert">
      <h1>{messages.page.crashed}</h1>
      <p>{words.crashNote}</p>
      <pre>{fault.message}</pre>
      <p>{words.crashLink}</p>
      <p>
        <a className="button" href={location.pathname}>
          {words.reloadWithoutLink}
        </a>
      </p>
    </main>
  );
}
