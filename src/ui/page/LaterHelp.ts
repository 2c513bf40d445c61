import type { HelpMessages } from '../../words/parts/help';
import { laterAsBuiltWithWords } from '../base/later/later-as-built';
import type { HelpProps } from './Help';

/** The help at the foot of the page; until its code is here, as it was built. */
export const LaterHelp = laterAsBuiltWithWords<HelpProps, HelpMessages>(
  async () => (await import('./Help')).Help,
  ({ help }) => help,
);
