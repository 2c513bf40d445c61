import { lazy, Suspense, useState } from 'react';
import type { Writers } from './CiteBody';
import { usePrerendered } from './use-prerendered';

const CiteBody = lazy(async () => ({ default: (await import('./CiteBody')).CiteBody }));

/** Takes the view out; what that needs comes when it is asked for. */
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
      {open && (
        <Suspense>
          <CiteBody writers={writers} />
        </Suspense>
      )}
    </details>
  );
}
