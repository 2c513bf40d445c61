import { useEffect, useState } from 'react';
import type { Writers } from './CiteBody';
import { later } from './later';
import { usePrerendered } from './use-prerendered';

const load = () => import('./CiteBody');
const CiteBody = later(async () => (await load()).CiteBody);

/** Takes the view out. What that needs comes after all else, and is here when the network is gone. */
export function Cite({ writers }: { readonly writers: Writers }) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    // Where it does not come now, it is asked for again when it is opened.
    load().catch(() => undefined);
  }, []);
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
