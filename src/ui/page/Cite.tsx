import { memo, useState } from 'react';
import { laterWithWords } from '../base/later/later-with-words';
import { usePrerenderedBelow } from '../base/use-prerendered';
import { useMessages } from '../base/use-messages';
import type { CiteMessages } from '../../words/parts/cite';

const CiteBody = laterWithWords<object, CiteMessages>(
  async () => (await import('./CiteBody')).CiteBody,
  ({ cite }) => cite,
);

/** Takes the view out. */
export const Cite = memo(function Cite() {
  const words = useMessages().page;
  const [open, setOpen] = useState(false);
  return (
    <details
      className="cite"
      inert={usePrerenderedBelow()}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{words.cite}</summary>
      {open && <CiteBody />}
    </details>
  );
});
