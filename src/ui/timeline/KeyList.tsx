import { useMessages } from '../base/use-messages';
import { COMMANDS } from './commands';

/** Every key of the timeline and what it does. */
export function KeyList() {
  const { page, timeline } = useMessages();
  return (
    <dl className="keys">
      {COMMANDS.map(({ name }) => (
        <div key={name}>
          <dt>{timeline.command[name]}</dt>
          <dd>{timeline.keysOf[name]}</dd>
        </div>
      ))}
      <div>
        <dt>{page.closeDetails}</dt>
        <dd>{page.escape}</dd>
      </div>
    </dl>
  );
}
