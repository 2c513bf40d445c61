/** Compares two JSON values, a later one with one that was there before. */
export type SameValue = (earlier: unknown, later: unknown) => boolean;

/**
 * Whether two JSON values have the same content; the order of an object's fields does not count.
 * Works through a list instead of calling itself, so that depth cannot exhaust the stack, and
 * compares a pair of objects once, so that shared or circular parts cannot hold it up. How many
 * fields an earlier one has is remembered: many small rows may have the id of one large one.
 */
export function valueComparer(): SameValue {
  const sizes = new WeakMap<object, number>();
  const sizeOf = (value: object): number => {
    const known = sizes.get(value);
    if (known !== undefined) return known;
    const size = Object.keys(value).length;
    sizes.set(value, size);
    return size;
  };
  return (earlier, later) => {
    const pairs: [unknown, unknown][] = [[earlier, later]];
    const seen = new Map<object, Set<object>>();
    for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
      const [a, b] = pair;
      if (Object.is(a, b)) continue;
      if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
      if (Array.isArray(a) !== Array.isArray(b)) return false;

      const partners = seen.get(a) ?? new Set();
      if (partners.has(b)) continue;
      seen.set(a, partners.add(b));

      if (sizeOf(a) !== sizeOf(b)) return false;
      const fields = new Map(Object.entries(a));
      for (const [key, value] of Object.entries(b)) {
        if (!fields.has(key)) return false;
        pairs.push([fields.get(key), value]);
      }
    }
    return true;
  };
}
