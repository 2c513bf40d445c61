import type { Issue, Step } from './issue';
import { pathText, showValue } from './issue';

/** The ids of a list; one that stands twice goes to `issues`. */
export function uniqueIds(
  list: readonly { readonly id: string }[],
  name: string,
  issues: Issue[],
): ReadonlySet<string> {
  const first = new Map<string, number>();
  for (const [index, { id }] of list.entries()) {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    else {
      issues.push({
        path: pathText([name, index, 'id']),
        value: showValue(id),
        why: `is the id of ${pathText([name, earlier])} too`,
        todo: 'give each an id of its own',
      });
    }
  }
  return new Set(first.keys());
}

/** The id of a row of the file, where it has one; nothing else of the row needs to be right. */
export function rowId(row: unknown): string | undefined {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** Notes an id that names nothing in `known`, the ids of the list `name`. */
export function checkReference(
  id: string,
  known: ReadonlySet<string>,
  name: string,
  at: readonly Step[],
  issues: Issue[],
): void {
  if (known.has(id)) return;
  issues.push({
    path: pathText(at),
    value: showValue(id),
    why: `is not the id of any of the file's ${name}`,
    todo: `write one of ${listed(known)}, or add it to "${name}"`,
  });
}

/** At most this many ids are offered: enough for categories, and for sources a hint. */
const OFFERED = 5;

function listed(ids: ReadonlySet<string>): string {
  const offered: string[] = [];
  // Not all of them: a file may have as many issues as ids.
  for (const id of ids) {
    if (offered.length === OFFERED) return `${offered.join(', ')}, …`;
    offered.push(showValue(id));
  }
  return offered.length === 0 ? 'none that is there' : offered.join(', ');
}
