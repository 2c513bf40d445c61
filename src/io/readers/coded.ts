import type { CodedWords, Quad, ReaderChoices, ReaderNote, WrittenColumn, WrittenHead } from './reader';
import type { RowFault } from './row-fault';

/** What is taken of a coded report of an act between two sides, whatever dataset it is of. */
export interface CodedReport {
  readonly id: string;
  readonly date: string;
  readonly end?: string;
  /** Names as they are written, and by which code or name a pair is chosen. */
  readonly actor: string;
  readonly target: string;
  readonly pair: readonly [string, string];
  /** In words. */
  readonly act: string;
  readonly quad: Quad | null;
  readonly text: string;
  readonly source: string;
  readonly url: string;
  /** Codes and counts, in the order of {@link codedColumns}'s further columns. */
  readonly fields: readonly string[];
}

/** The columns of coded reports; `further` are shown in the text by their names. */
export const codedColumns = (
  names: {
    readonly id: string | null;
    readonly date: string;
    readonly text?: string;
    readonly asWritten?: true;
  },
  further: readonly string[],
): readonly WrittenColumn[] => [
  { name: names.id ?? 'id', ...(names.id === null ? { role: 'note' as const } : { role: 'id' as const }) },
  {
    name: names.date,
    role: 'date',
    ...(names.asWritten === undefined ? {} : { asWritten: names.asWritten }),
  },
  { name: 'report', role: 'title' },
  { name: names.text ?? 'text', role: 'text' },
  { name: 'class', role: 'category' },
  { name: 'source', role: 'source' },
  { name: 'url', role: 'url' },
  ...further.map((name): WrittenColumn => ({ name, role: 'field' })),
];

const QUADS: readonly Quad[] = [
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
];

/** The class that a number from 1 to 4 names; null for any other. */
export const quadOfNumber = (number: string): Quad | null => QUADS[Number(number) - 1] ?? null;

/**
 * The class of an act by the first two digits of its CAMEO code (Schrodt, CAMEO 1.1b3): 01 to 05 say something with each
 * other, 06 to 08 do something, 09 to 13 say something against each other, 14 to 20 do something.
 */
export function quadOfCameo(root: string): Quad | null {
  const number = Number(root);
  if (!Number.isInteger(number) || number < 1 || number > 20) return null;
  const place = [5, 8, 13, 20].findIndex((last) => number <= last);
  return QUADS[place] ?? null;
}

/** Makes rows of reports, and keeps what is told of the whole. */
export interface CodedBook {
  readonly row: (report: CodedReport) => { readonly cells: readonly string[]; readonly why?: RowFault };
  readonly head: () => WrittenHead;
  readonly notes: () => readonly ReaderNote[];
}

/** A book of coded reports: of the pair that was chosen, or of all, with the commonest pair as the two parties. */
export function codedBook({ parties }: ReaderChoices, words: CodedWords): CodedBook {
  const pairs = new Map<string, { count: number; readonly pair: readonly [string, string] }>();
  const wanted = parties === undefined ? null : keyOf(parties);
  let all = 0;
  const labels = new Map(QUADS.map((quad) => [quad, words.category(quad)]));
  const commonest = () => [...pairs.values()].toSorted((a, b) => b.count - a.count)[0];
  return {
    row({ id, date, actor, target, pair, act, quad, text, source, url, fields }) {
      const key = keyOf(pair);
      all += 1;
      const known = pairs.get(key);
      if (known === undefined) pairs.set(key, { count: 1, pair });
      else known.count += 1;
      const category = quad === null ? '' : (labels.get(quad)?.label ?? '');
      const cells = [id, date, words.report(actor, target, act), text, category, source, url, ...fields];
      if (wanted === null || wanted === key) return { cells };
      return { cells, why: { fault: 'other-pair', pair: pair.map((side) => side || '?').join(', ') } };
    },
    head() {
      const pair = parties ?? commonest()?.pair;
      const isNamed = pair?.every((side) => side !== '') === true;
      return {
        ...(pair === undefined || !isNamed ? {} : { parties: pair }),
        definitions: new Map([...labels.values()].map(({ label, definition }) => [label, definition])),
      };
    },
    notes() {
      const first = commonest();
      if (wanted !== null || first === undefined || pairs.size < 2) return [];
      return [{ note: 'several-pairs', count: all - first.count, example: first.pair.join(', ') }];
    },
  };
}

/** The same for both directions. */
const keyOf = (pair: readonly [string, string]): string =>
  pair
    .map((side) => side.trim().toLowerCase())
    .toSorted()
    .join('\u001f');
