import { Fragment, Suspense, use, type ReactElement, type ReactNode } from 'react';
import { usePrerendered } from './use-prerendered';

const never = new Promise<never>(() => {});

function Untouched(): ReactNode {
  return use(never);
}

/**
 * What the build has drawn in a place: React leaves it as it stands, as long as it waits for what is in it. `meanwhile`
 * stands there where nothing was built. To be made once for a place, so that React does not look into it again.
 */
export const asBuilt = (meanwhile: ReactNode): ReactElement => (
  <Suspense key="built" fallback={meanwhile}>
    <Untouched />
  </Suspense>
);

interface KeepBuiltProps {
  /** Whether the code of what is to be drawn is here, or will not come. */
  readonly isHere: boolean;
  /** What `asBuilt` made of the place. */
  readonly built: ReactElement;
  readonly children: ReactNode;
}

/** Keeps what the build has drawn until the code is here that draws it anew. */
export function KeepBuilt({ isHere, built, children }: KeepBuiltProps) {
  const prerendered = usePrerendered();
  if (!isHere) return built;
  return prerendered ? (
    <Suspense key="built" fallback={null}>
      {children}
    </Suspense>
  ) : (
    <Fragment key="drawn">{children}</Fragment>
  );
}
