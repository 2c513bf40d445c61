/**
 * Whether two JSON values have the same content; the order of an object's fields does not count.
 * Works through a list instead of calling itself, so that depth cannot exhaust the stack, and
 * compares a pair of objects once, so that shared or circular parts cannot hold it up.
 */
export function sameValue(left: unknown, right: unknown): boolean {
  const pairs: [unknown, unknown][] = [[left, right]];
  const seen = new Map<object, Set<object>>();
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const [a, b] = pair;
    if (Object.is(a, b)) continue;
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
    if (Array.isArray(a) !== Array.isArray(b)) return false;

    const partners = seen.get(a) ?? new Set();
    if (partners.has(b)) continue;
    seen.set(a, partners.add(b));

    const fields: ReadonlyMap<string, unknown> = new Map(Object.entries(a));
    const others: ReadonlyMap<string, unknown> = new Map(Object.entries(b));
    if (fields.size !== others.size) return false;
    for (const [key, value] of fields) {
      if (!others.has(key)) return false;
      pairs.push([value, others.get(key)]);
    }
  }
  return true;
}
