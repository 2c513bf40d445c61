import { held, type Box, type Rect, type Size } from '../rect';

type Spot = Pick<Box, 'x' | 'y'>;

/** Pixels between a mark and its card: the way that a pointer goes from one to the other. */
const CARD_GAP = 12;

/** So many pixels above the frame are as bad as a mark that is covered. */
const PER_MARK = 4;

/** More than all marks. */
const NEVER = 1e6;

/**
 * Where the card of a mark stands, in pixels of a frame: above, right, left or below it, never over it, and where it
 * covers the fewest of some other marks. Sideways it stays within the frame; what stands above the frame is worth some
 * marks, since it is pressed, and what is to be kept clear is worth all of them.
 */
export function placeCard(
  mark: Rect,
  card: Size,
  frame: Size,
  others: Iterable<Spot>,
  kept: readonly Rect[] = [],
): Spot {
  const x = held((mark.x0 + mark.x1 - card.width) / 2, 0, frame.width - card.width);
  const y = held((mark.y0 + mark.y1 - card.height) / 2, 0, frame.height - card.height);
  const places: readonly Spot[] = [
    { x, y: mark.y0 - CARD_GAP - card.height },
    { x: mark.x1 + CARD_GAP, y },
    { x: mark.x0 - CARD_GAP - card.width, y },
    { x, y: mark.y1 + CARD_GAP },
  ];
  const spots = [...others];
  const cost = (place: Spot): number =>
    spots.filter((spot) => isUnder(spot, place, card)).length +
    Math.max(0, -place.y) / PER_MARK +
    (kept.some((rect) => isOver(place, card, rect)) ? NEVER : 0);
  const inside = places.filter((place) => place.x >= 0 && place.x + card.width <= frame.width);
  return inside.reduce((best, place) => (cost(place) < cost(best) ? place : best), inside[0] ?? { x, y });
}

const isUnder = (spot: Spot, place: Spot, { width, height }: Size): boolean =>
  spot.x > place.x - CARD_GAP &&
  spot.x < place.x + width + CARD_GAP &&
  spot.y > place.y - CARD_GAP &&
  spot.y < place.y + height + CARD_GAP;

const isOver = ({ x, y }: Spot, { width, height }: Size, { x0, x1, y0, y1 }: Rect): boolean =>
  x < x1 && x + width > x0 && y < y1 && y + height > y0;
