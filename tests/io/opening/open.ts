import { bytesSource, type ByteSource } from '../../../src/io/bytes/source';
import type { NotOpened, OpenedFile, OpenOptions } from '../../../src/io/opening/context';
import { openFile } from '../../../src/io/opening/open-file';
import { opening } from '../../../src/words/en/parts/opening';

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

const sourceOf = (content: string | Uint8Array, name = 'file', piece?: number): ByteSource =>
  bytesSource(name, bytesOf(content), piece);

/** Opens a content, whatever comes of it. */
export const tryOpen = async (
  content: string | Uint8Array,
  options: OpenOptions = {},
  name?: string,
): Promise<OpenedFile | NotOpened> => openFile(sourceOf(content, name), opening.texts, options);

/** Opens a content that must open. The sum of its rows holds, or it throws. */
export async function open(
  content: string | Uint8Array,
  options: OpenOptions = {},
  name?: string,
): Promise<OpenedFile> {
  const opened = await tryOpen(content, options, name);
  if (!opened.ok) throw new Error(opening.refused(opened.file, opened.why).join('\n'));
  const { rows, shown, undated, merged, setAside } = opened.report;
  if (rows !== shown + undated + merged + setAside.length) throw new Error(opening.counts(opened.report));
  return opened;
}

/** What is shown: "date title" of each event, in the order of the dataset. */
export const events = ({ dataset }: OpenedFile): readonly string[] =>
  dataset.events.map(({ date, title }) => `${date ?? 'none'} ${title}`);

/** What is set aside: "line column fault". */
export const aside = ({ report }: OpenedFile): readonly string[] =>
  report.setAside.map(({ line, column, why }) => `${line} ${column} ${why.fault}`);

export const notes = ({ report }: OpenedFile): readonly string[] => report.notes.map(({ note }) => note);

export const counts = ({ report }: OpenedFile): string => opening.counts(report);
