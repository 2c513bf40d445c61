interface RefusedProps {
  readonly title: string;
  /** What is wrong, a line each: where, which value, why, what to do. */
  readonly issues: readonly string[];
  /** The word for trying it again. */
  readonly again: string;
  readonly onAgain: () => void;
}

/** A dataset that did not come, or not through the door. What was there before it stays. */
export function Refused({ title, issues, again, onAgain }: RefusedProps) {
  return (
    <aside className="notice" role="alert">
      <p>{title}</p>
      <ul>
        {issues.map((issue) => (
          <li key={issue}>{issue}</li>
        ))}
      </ul>
      <button type="button" className="button" onClick={onAgain}>
        {again}
      </button>
    </aside>
  );
}
