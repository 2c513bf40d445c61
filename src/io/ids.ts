import type { Issue, Step } from './issue';
import { pathText, quoted, showValue } from './issue';
import type { IdList, IssueFault } from './issue-fault';

/** The ids of the list at a place; one that stands twice goes to `issues`. */
export function uniqueIds(
  list: readonly { readonly id: string }[],
  at: readonly Step[],
  issues: Issue[],
): ReadonlySet<string> {
  const first = new Map<string, number>();
  for (const [index, { id }] of list.entries()) {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    else {
      issues.push({
        path: pathText([...at, index, 'id']),
        value: showValue(id),
        why: { fault: 'taken-id', earlier: pathText([...at, earlier]) },
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
  name: IdList,
  at: readonly Step[],
  issues: Issue[],
): void {
  if (known.has(id)) return;
  issues.push({
    path: pathText(at),
    value: showValue(id),
    why: unknownId(known, name),
  });
}

const reasons = new WeakMap<ReadonlySet<string>, IssueFault & { readonly fault: 'unknown-id' }>();

/** Made once for a list of ids: a file may have as many issues as rows. */
function unknownId(known: ReadonlySet<string>, list: IdList): IssueFault {
  const earlier = reasons.get(known);
  if (earlier?.list === list) return earlier;
  const why = { fault: 'unknown-id', list, offered: firstOf(known), isCut: known.size > OFFERED } as const;
  reasons.set(known, why);
  return why;
}

/** At most this many ids are offered: enough for categories, and for sources a hint. */
const OFFERED = 5;

/** Not all of them are asked for: a file may have as many issues as ids. */
function firstOf(ids: ReadonlySet<string>): readonly string[] {
  const offered: string[] = [];
  for (const id of ids) {
    if (offered.length === OFFERED) break;
    offered.push(quoted(id));
  }
  return offered;
}
