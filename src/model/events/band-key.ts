import { LAYERS } from './event-columns';

/*
 *   category 0   claims   band 0        The events of a category in one layer are a band. Its key is what the
 *                record   band 1        index, filters, lanes and density rows know it by.
 *   category 1   claims   band 2
 *                …
 */

/** The layers by their numbers, as in `LAYERS`. */
export const CLAIMS = 0;
export const RECORD = 1;

/** The numbers of all layers, claims first. */
export const LAYER_INDEXES: readonly number[] = [CLAIMS, RECORD];

/** As many categories as a dataset can have: the index of each fits a byte. */
export const MOST_CATEGORIES = 256;

/** More than any band's key. */
export const BAND_LIMIT = MOST_CATEGORIES * LAYERS.length;

export const bandKey = (categoryIndex: number, layer: number): number =>
  categoryIndex * LAYERS.length + layer;

export const categoryOfBand = (band: number): number => Math.floor(band / LAYERS.length);

export const layerOfBand = (band: number): number => band % LAYERS.length;

/** The keys of so many categories' bands: each category's claims, then its record. */
export const bandKeys = (categories: number): readonly number[] =>
  Array.from({ length: bandKey(categories, CLAIMS) }, (_, band) => band);
