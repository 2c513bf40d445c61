import { useState } from 'react';
import { later } from '../base/later';
import { usePrerendered } from '../base/use-prerendered';

const CiteBody = later(async () => (await import('./CiteBody')).CiteBody);

/** Takes the view out. */
export function Cite() {
  const [open, setOpen] = useState(false);
  return (
    <details
      className="cite"
      inert={usePrerendered()}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>Cite this view</summary>
      {open && <CiteBody />}
    </details>
  );
}
