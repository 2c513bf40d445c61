import type { PageMessages } from '../../words/parts/page';

interface RefusedProps {
  readonly words: PageMessages;
  readonly title: string;
  /** What is wrong, a line each: where, which value, why, what to do. */
  readonly issues: readonly string[];
}

/** A dataset that did not come through the door. */
export function Refused({ words, title, issues }: RefusedProps) {
  return (
    <main className="crash" role="alert">
      <h1>{words.refused(title)}</h1>
      <p>{words.refusedNote}</p>
      <ul>
        {issues.map((issue) => (
          <li key={issue}>{issue}</li>
        ))}
      </ul>
    </main>
  );
}
