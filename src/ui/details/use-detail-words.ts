import type { DetailMessages } from '../../words/parts/details';
import { useMessages } from '../base/use-messages';

/** What is said of the open event: it is here before anything of the details is drawn. */
export function useDetailWords(): DetailMessages {
  const { loaded } = useMessages().details;
  if (loaded === null) throw new Error('details were drawn before their words');
  return loaded;
}
