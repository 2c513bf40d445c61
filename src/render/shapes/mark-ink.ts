import type { Verdict } from '../../model/dataset-file';

/*
 *   ■  solid     corroborated, with a tick; and every mark that has no verdict to tell
 *   ◒  half      partly: the lower half, since left and right mean earlier and later
 *   □  hollow    contradicted and disputed, each with its sign
 *   ┄  dashed    not found, with a question mark
 *   ▫  thin      not checked: an empty outline
 */

/** How much of a mark is ink: what the record bears out. */
export type Ink = 'solid' | 'half' | 'hollow' | 'dashed' | 'thin';

const INKS: Readonly<Record<Verdict, Ink>> = {
  corroborated: 'solid',
  partly: 'half',
  contradicted: 'hollow',
  'not-found': 'dashed',
  disputed: 'hollow',
  'not-checked': 'thin',
};

/** The ink of a verdict; solid where there is none to tell. */
export const inkOf = (verdict: Verdict | null): Ink => (verdict === null ? 'solid' : INKS[verdict]);
