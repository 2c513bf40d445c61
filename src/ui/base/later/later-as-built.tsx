import {
  Fragment,
  Suspense,
  use,
  useEffect,
  type ComponentType,
  type ReactElement,
  type ReactNode,
} from 'react';
import type { LaterMessages } from '../../../words/later';
import type { Messages } from '../../../words/messages';
import { later, type LaterComponent } from './later';
import { useLaterMessages, useMessages } from '../use-messages';
import { usePrerendered } from '../use-prerendered';
import { useSignalValue } from '../use-signal-value';

const never = new Promise<never>(() => {});

function Untouched(): ReactNode {
  return use(never);
}

/**
 * What the build has drawn in a place: React leaves it as it stands, as long as it waits for what is in it. `meanwhile`
 * stands there where nothing was built. To be made once for a place, so that React does not look into it again.
 */
const asBuilt = (meanwhile: ReactNode): ReactElement => (
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
function KeepBuilt({ isHere, built, children }: KeepBuiltProps) {
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

/** A part whose code comes after the first screen: as `later`, but that the built one stays as it is until then. */
export function laterAsBuilt<P extends object>(
  load: () => Promise<ComponentType<P>>,
  meanwhile: ReactNode = null,
): LaterComponent<P> {
  const Part = later(load);
  const built = asBuilt(meanwhile);
  const { bring, isSettled } = Part;
  function LaterAsBuilt(props: P) {
    const isHere = useSignalValue(isSettled);
    useEffect(() => {
      void bring();
    }, []);
    return (
      <KeepBuilt isHere={isHere} built={built}>
        <Part {...props} />
      </KeepBuilt>
    );
  }
  return Object.assign(LaterAsBuilt, { bring, isSettled });
}

/** The same of a part that has words of its own. `bring` brings both, for the build, which draws a page at once. */
export function laterAsBuiltWithWords<P extends object, Words>(
  load: () => Promise<ComponentType<P & { readonly words: Words }>>,
  wordsOf: (messages: Messages) => LaterMessages<Words>,
  meanwhile: ReactNode = null,
): ComponentType<P> & { readonly bring: (messages: Messages) => Promise<void> } {
  const Part = later(load);
  const built = asBuilt(meanwhile);
  function LaterAsBuilt(props: P) {
    const words = useLaterMessages(wordsOf(useMessages()));
    const isSettled = useSignalValue(Part.isSettled);
    useEffect(() => {
      void Part.bring();
    }, []);
    return (
      <KeepBuilt isHere={isSettled && words !== null} built={built}>
        {words !== null && <Part {...props} words={words} />}
      </KeepBuilt>
    );
  }
  return Object.assign(LaterAsBuilt, {
    async bring(messages: Messages) {
      await Promise.allSettled([Part.bring(), wordsOf(messages).load()]);
    },
  });
}
