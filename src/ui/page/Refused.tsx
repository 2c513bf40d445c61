interface RefusedProps {
  readonly title: string;
  /** What is wrong, a line each: where, which value, why, what to do. */
  readonly issues: readonly string[];
}

/** A dataset that did not come through the door. */
export function Refused({ title, issues }: RefusedProps) {
  return (
    <main className="crash" role="alert">
      <h1>“{title}” cannot be shown</h1>
      <p>The dataset is not in Dyad’s format:</p>
      <ul>
        {issues.map((issue) => (
          <li key={issue}>{issue}</li>
        ))}
      </ul>
    </main>
  );
}
