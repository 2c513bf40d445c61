import { held, type Box, type Size } from '../rect';

/** Pixels between a mark and its tip. */
const GAP = 2;

/** Pixels that a tip keeps from the sides of the frame. */
const SIDE = 4;

/**
 * Where the tip of a mark stands, all in pixels of a frame: over the middle of what is in view of the mark, under the
 * mark where there is no room above it, and inside the frame in any case, as far as it is not larger than that.
 */
export function placeTip(mark: Box, tip: Size, frame: Size): Pick<Box, 'x' | 'y'> {
  const start = Math.max(mark.x, 0);
  const end = Math.min(mark.x + mark.width, frame.width);
  // Where both cannot be, the beginning of the words is to be read.
  const x = held((start + end - tip.width) / 2, SIDE, frame.width - SIDE - tip.width);
  const above = mark.y - GAP - tip.height;
  const below = mark.y + mark.height + GAP;
  const isRoomBelow = below + tip.height <= frame.height;
  return { x, y: held(above < 0 && isRoomBelow ? below : above, 0, frame.height - tip.height) };
}
