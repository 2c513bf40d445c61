import { useState } from 'react';
import type { Writers } from './CiteBody';
import { later } from './later';
import { usePrerendered } from './use-prerendered';

const CiteBody = later(async () => (await import('./CiteBody')).CiteBody);

/** Takes the view out. */
export function Cite({ writers }: { readonly writers: Writers }) {
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
      {open && <CiteBody writers={writers} />}
    </details>
  );
}
