import { useState } from 'react';
import { later } from '../base/later';
import { usePrerendered } from '../base/use-prerendered';
import { useMessages } from '../base/use-messages';

const CiteBody = later(async () => (await import('./CiteBody')).CiteBody);

/** Takes the view out. */
export function Cite() {
  const words = useMessages().page;
  const [open, setOpen] = useState(false);
  return (
    <details
      className="cite"
      inert={usePrerendered()}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{words.cite}</summary>
      {open && <CiteBody />}
    </details>
  );
}
