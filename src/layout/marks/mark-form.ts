import type { Extent } from '../extent';

/*
 *        from 26 px             from 16 px        narrower
 *   claim   [▲ ✓        ]          [ ✕ ]             ▲      the bar is the mark, its glyph and sign inside it;
 *           |                      |                |       where they have no room, the glyph begins where it does
 *   record  ━━━━━━━━━━━━━          ━━━━━            ▲       a thin bar, from 10 px on
 */

/** What is drawn as a mark: a glyph; a bar with nothing in it, with its sign, or with its glyph and its sign. */
export const FORM = { glyph: 0, bar: 1, signed: 2, full: 3 } as const;

export type Form = (typeof FORM)[keyof typeof FORM];

/** The side of a mark of the claims in lanes. */
export const MARK_SIZE = 15;

/** Half the width of a glyph of the claims and of the record, its outline included; and of one with a sign there. */
export const GLYPH_RADIUS = 8;
const RECORD_RADIUS = 5;
const SIGNED_RECORD_RADIUS = 7;

/** Half the width of the box of a cluster. */
const CLUSTER_RADIUS = 10;

/** From this width on a bar has room for its glyph beside its sign. */
const FULL = 26;

/** Narrower than this, a bar that only goes on is not drawn. */
const NARROWEST = 1;

/** What a mark's form follows from. */
export interface Formed {
  readonly layer: number;
  /** 0 where its glyph stands. */
  readonly part: number;
  readonly isSingle: boolean;
  /** Whether the sign of a verdict stands in it. */
  readonly isSigned: boolean;
}

/** Half the width of a mark that is a glyph or a cluster's box. */
export function radiusOf({ layer, isSingle, isSigned }: Omit<Formed, 'part'>): number {
  if (!isSingle) return CLUSTER_RADIUS;
  if (layer === 0) return GLYPH_RADIUS;
  return isSigned ? SIGNED_RECORD_RADIUS : RECORD_RADIUS;
}

/** The form of a mark whose certain extent is so wide; null for none. */
export function formOf(mark: Formed, bar: Extent | null): Form {
  const width = bar === null ? 0 : bar.x1 - bar.x0;
  if (mark.part !== 0) return width < NARROWEST ? FORM.glyph : FORM.bar;
  if (width < radiusOf(mark) * 2) return FORM.glyph;
  if (mark.layer === 1) return mark.isSigned ? FORM.signed : FORM.bar;
  return width < FULL ? FORM.signed : FORM.full;
}

/**
 * The middle of a glyph, or of what stands in a bar: where the event is anchored, but never before its first day, and
 * inside the bar.
 */
export function middleOf(mark: Formed, form: Form, anchor: number, bar: Extent | null): number {
  if (bar === null || mark.part !== 0) return anchor;
  if (form === FORM.glyph) return Math.max(anchor, bar.x0 + radiusOf(mark));
  const half = Math.min(FULL, bar.x1 - bar.x0) / 2;
  return Math.min(Math.max(anchor, bar.x0 + half), bar.x1 - half);
}
