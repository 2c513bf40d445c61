import type { Silence } from '../../state/silence';
import type { RichText } from '../rich';

/** What is said of a stretch of time for which the sources give no date. */
export interface SilenceMessages {
  /** "The articles give no date from 1954 to 1999." Never that they are silent: they may speak of it without dates. */
  readonly noDate: (silence: Silence) => string;
  /** "The public record has five events in these 46 years.", and the words that show them; where it has none, null. */
  readonly onRecord: (silence: Silence) => RichText<'show'> | null;
}
