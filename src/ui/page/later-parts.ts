import { later } from '../base/later/later';
import type { FitWindowProps } from './FitWindow';
import type { KeepPlaceProps } from './KeepPlace';

/** Keeps the place of reading, once something opens. */
export const LaterKeepPlace = later<KeepPlaceProps>(async () => (await import('./KeepPlace')).KeepPlace);

/** What tells the picture how high it may be. */
export const LaterFitWindow = later<FitWindowProps>(async () => (await import('./FitWindow')).FitWindow);

/** Brings both, for a link that opens an event: later, the picture would make room for it before the reader's eyes. */
export const bringWithEvent = async (): Promise<void> => {
  await Promise.all([LaterKeepPlace.bring(), LaterFitWindow.bring()]);
};
