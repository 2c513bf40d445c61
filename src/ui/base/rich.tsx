import { Fragment, type ReactNode } from 'react';
import type { RichText } from '../../words/rich';

/** Draws a message with parts that stand out or lead on; what lies between them has no name. */
export const drawRich = <Name extends string>(
  text: RichText<Name>,
  draw: (text: string, part: Name | null) => ReactNode,
): ReactNode =>
  text.map((piece, i) => (
    // The pieces of a message never change places.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={i}>
      {typeof piece === 'string' ? draw(piece, null) : draw(piece.text, piece.part)}
    </Fragment>
  ));
