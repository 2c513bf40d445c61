import type { Source } from '../../model/dataset';
import { useInstance } from './instance-context';

/** What tells a browser how a text of the dataset is read aloud, set and drawn. */
export interface DataText {
  /** A BCP 47 tag. */
  readonly lang: string;
  readonly dir: 'auto';
}

/** For titles, summaries, names and notes, which are in the dataset's language. */
export const useDataText = (): DataText => ({ lang: useInstance().data.head.language, dir: 'auto' });

/** For the title and the words of a source: in its own language, or that of the dataset where it names none. */
export function useSourceText(): (source: Source | undefined) => DataText {
  const dataText = useDataText();
  return (source) => ({ ...dataText, lang: source?.language ?? dataText.lang });
}
