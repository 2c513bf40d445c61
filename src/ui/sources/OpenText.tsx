import { useId, useState } from 'react';
import type { Source } from '../../model/dataset';
import type { HashState, SourceMessages } from '../../words/parts/sources';
import { readOpenedText, type OpenedText } from './opened-text';

interface OpenTextProps {
  readonly source: Source;
  readonly text: OpenedText | null;
  readonly onText: (source: string, text: OpenedText) => void;
  readonly words: SourceMessages;
}

/** Opens the reader's own copy of a source, to compare the excerpts with it. The file stays on this machine. */
export function OpenText({ source, text, onText, words }: OpenTextProps) {
  const id = useId();
  const note = useId();
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
        setRefused(words.unreadable(file.name, error instanceof Error ? error.message : String(error)));
      });
  };
  return (
    <div className="open-text">
      <label htmlFor={id}>{words.compareCopy}</label>
      <input
        id={id}
        type="file"
        accept=".txt,text/plain"
        aria-describedby={note}
        onChange={({ currentTarget }) => {
          open(currentTarget.files?.[0]);
        }}
      />
      <p id={note} className="source-line">
        {words.staysHere}
      </p>
      <p className="hash-state" aria-live="polite">
        {refused ?? (text === null ? words.notCompared : words.hash(text.fileName, hashState(source, text)))}
      </p>
    </div>
  );
}

/** How the whole file stands to the one that was cited; the excerpts are compared one by one whatever it says. */
function hashState({ sha256 }: Source, { sha256: found }: OpenedText): HashState {
  if (sha256 === undefined) return 'unknown';
  if (found === null) return 'not-computed';
  return found === sha256 ? 'same' : 'other';
}
