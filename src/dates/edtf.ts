import { extentOf } from './extent';
import { parseEdtf } from './parse';
import { printEdtf } from './print';
import type { Parsed } from './parse';
import type { End, EventTime, Precision } from './time';
import { datesIn, isApproximate, isUncertain } from './tree';
import type { DateNode, DateTree } from './tree';

/**
 * Turns the text of a date into time: the only place in the app that does. The text is EDTF
 * (ISO 8601-2:2019, levels 0 and 1, and one-of-a-set). A text that is none is refused with the reason
 * as a code and the index in the text where it went wrong; nothing is trimmed, guessed or moved.
 */
export function readDate(text: string): Parsed<EventTime> {
  const parsed = parseEdtf(text);
  return parsed.ok ? { ok: true, value: timeOf(parsed.value, text) } : parsed;
}

/** The time of a date that is there in parts; its text is the canonical one, if not said. */
export function timeOf(tree: DateTree, text = printEdtf(tree)): EventTime {
  const dates = datesIn(tree);
  const extent = extentOf(tree);
  const isSet = tree.node === 'set';
  return {
    text,
    tree,
    kind: isSet ? 'set' : tree.node === 'span' ? 'span' : 'moment',
    precision: tree.node === 'time' ? (tree.second === null ? 'minute' : 'second') : coarsest(dates),
    extent,
    startKind: tree.node === 'span' ? endKind(tree.from) : endOfSet(extent.possible.start),
    endKind: tree.node === 'span' ? endKind(tree.to) : endOfSet(extent.possible.end),
    approximate: dates.some((date) => isApproximate(date.qualifier)),
    uncertain: dates.some((date) => isUncertain(date.qualifier)),
  };
}

function endKind(end: DateNode | 'open' | 'unknown'): End {
  return typeof end === 'string' ? end : 'stated';
}

function endOfSet(bound: number): End {
  return Number.isFinite(bound) ? 'stated' : 'unknown';
}

const COARSE_TO_FINE: readonly Precision[] = ['century', 'decade', 'year', 'season', 'month'];

function coarsest(dates: readonly DateNode[]): Precision {
  const units = new Set(dates.map(unitOf));
  return COARSE_TO_FINE.find((unit) => units.has(unit)) ?? 'day';
}

/** The finest unit that is known. */
function unitOf(date: DateNode): Precision {
  if (date.node !== 'month' && date.node !== 'day') return date.node;
  if (date.month === null) return 'year';
  return date.node === 'day' && date.day === null ? 'month' : date.node;
}
