/**
 * Where to cut a long list into parts of at most `most` rows: the rank at which each begins, and once more, for
 * all, the end. `starts` is that of the periods; a part ends with a period, unless the period alone is too long.
 */
export function partStarts(starts: Uint32Array, most: number): Uint32Array {
  const cuts: number[] = [];
  let begin = 0;
  for (let which = 0; which + 1 < starts.length; which++) {
    const start = starts[which] ?? 0;
    const end = starts[which + 1] ?? 0;
    if (start > begin && end - begin > most) {
      cuts.push(begin);
      begin = start;
    }
    for (; end - begin > most; begin += most) cuts.push(begin);
  }
  const total = starts.at(-1) ?? 0;
  if (total > begin) cuts.push(begin);
  return Uint32Array.from([...cuts, total]);
}
