import { fingerprint } from '../model/fingerprint';
import { readDataset } from './dataset';
import type { LoadedText } from './loaded';

/** Sends the text of a dataset through the door. Throws where it is no JSON. */
export const readText = (address: string, text: string): LoadedText => ({
  ok: true,
  address,
  read: readDataset(JSON.parse(text)),
  fingerprint: fingerprint(text),
});
