import { en } from './en';
import type { Messages } from './messages';

/** Every language, by its tag: English comes with the page, another one would come as a whole by `import()`. */
const LANGUAGES: Readonly<Record<string, () => Messages | Promise<Messages>>> = { en: () => en };

/** The messages of a language by its BCP 47 tag; of one that is not there, English. */
export const loadMessages = async (tag: string): Promise<Messages> =>
  (LANGUAGES[tag] ?? LANGUAGES[tag.replace(/-.*$/u, '')])?.() ?? en;

/** Brings every message that comes later than the page. What does not come now is asked for again when it is needed. */
export const loadLaterMessages = ({
  details,
  finding,
  longLists,
  outside,
  columns,
  help,
  sources,
  cite,
  measures,
  durations,
  faults,
}: Messages): Promise<unknown> =>
  Promise.allSettled(
    [details, finding, longLists, outside, columns, help, sources, cite, measures, durations, faults].map(
      async ({ load }): Promise<unknown> => load(),
    ),
  );
