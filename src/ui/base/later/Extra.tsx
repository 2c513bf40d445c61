import type { ReactNode } from 'react';
import { Boundary } from './Boundary';

/** What the page stands without: where it does not come, nothing is in its place, and who watches the page is told. */
export const Extra = ({ children }: { readonly children: ReactNode }) => (
  <Boundary renderFault={() => null}>{children}</Boundary>
);
