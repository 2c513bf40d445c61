import { isInCharacter } from '../model/characters';

/**
 * The place of `words` in a text nearest to `at`; of two that are as near the earlier one, which a reader of the text
 * comes to first. Null where they stand nowhere: half of a character is no place.
 */
export function nearestPlace(text: string, words: string, at: number): number | null {
  const isWhole = (place: number): boolean =>
    !isInCharacter(text, place) && !isInCharacter(text, place + words.length);
  let before = text.lastIndexOf(words, at);
  while (before >= 0 && !isWhole(before)) before = before === 0 ? -1 : text.lastIndexOf(words, before - 1);
  let after = text.indexOf(words, at);
  while (after >= 0 && !isWhole(after)) after = text.indexOf(words, after + 1);
  return nearestOf(
    [before, after].filter((place) => place >= 0),
    at,
  );
}

/** The nearest of some places that ascend, the earlier of two that are as near; null for none. */
export function nearestOf(places: readonly number[], at: number): number | null {
  let nearest: number | null = null;
  for (const place of places) {
    if (nearest === null || Math.abs(place - at) < Math.abs(nearest - at)) nearest = place;
  }
  return nearest;
}
