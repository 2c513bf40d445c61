import { useId, useState } from 'react';
import type { Source } from '../../model/dataset';
import { readOpenedText, type OpenedText } from './opened-text';

interface OpenTextProps {
  readonly source: Source;
  readonly text: OpenedText | null;
  readonly onText: (source: string, text: OpenedText) => void;
}

/** Opens the reader's own copy of a source, to compare the excerpts with it. The file stays on this machine. */
export function OpenText({ source, text, onText }: OpenTextProps) {
  const id = useId();
  const [refused, setRefused] = useState<string | null>(null);
  const open = (file: File | undefined): void => {
    if (file === undefined) return;
    readOpenedText(file)
      .then((read) => {
        setRefused(null);
        onText(source.id, read);
        return read;
      })
      .catch((error: unknown) => {
        setRefused(
          `${file.name} could not be read: ${error instanceof Error ? error.message : String(error)}`,
        );
      });
  };
  return (
    <div className="open-text">
      <label htmlFor={id}>Check against your copy of the text (a text file; it is not sent anywhere)</label>
      <input
        id={id}
        type="file"
        accept=".txt,text/plain"
        onChange={({ currentTarget }) => {
          open(currentTarget.files?.[0]);
        }}
      />
      <p className="hash-state" aria-live="polite">
        {refused ?? (text === null ? '' : hashWords(source, text))}
      </p>
    </div>
  );
}

/** What the comparison of the whole file says; the excerpts are compared one by one whatever it says. */
function hashWords({ sha256 }: Source, { fileName, sha256: found }: OpenedText): string {
  if (sha256 === undefined) return `${fileName}: the dataset has no hash of this text to compare with.`;
  if (found === null)
    return `${fileName}: this browser cannot compute the hash here; the excerpts are compared.`;
  return found === sha256
    ? `${fileName} is the text that was cited, byte for byte.`
    : `${fileName} is not the same file as the one that was cited: its hash differs. The excerpts are compared one by one.`;
}
