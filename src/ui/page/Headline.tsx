import type { FindingMessages } from '../../words/parts/finding';
import { laterAsBuiltWithWords } from '../base/later/later-as-built';
import type { HeadlineInWordsProps } from './HeadlineInWords';

/**
 * What the dataset shows. The build has said it, and that stays as it stands until what finds it and the words for it
 * are here.
 */
export const Headline = laterAsBuiltWithWords<Omit<HeadlineInWordsProps, 'words'>, FindingMessages>(
  async () => (await import('./HeadlineInWords')).HeadlineInWords,
  ({ finding }) => finding,
);
