import type { ComponentType, ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { asError } from '../../../instance/as-error';
import { computed, signal, type ReadonlySignal } from '../../../instance/signals';
import { unlessLeft } from './unless-left';
import { useSignalValue } from '../use-signal-value';

type Load<T> = () => Promise<T>;

const known: Load<unknown>[] = [];

/** Says of code that it comes later, so that `loadTheRest` knows of it. */
export function comesLater<T>(load: Load<T>): Load<T> {
  known.push(load);
  return () => unlessLeft(load);
}

/** Brings all that comes later, once the page stands: it has to work without a network from then on. */
export const loadTheRest = (): Promise<unknown> =>
  // What does not come now is asked for again when it is needed.
  Promise.allSettled(known.map((load) => load()));

/**
 * A part whose code comes when it is first drawn; until then nothing, or what stands in for it. As `lazy` in a
 * `Suspense`, but that React shows what stands in for at least 300 ms, even where all has been loaded before. Where
 * the code does not come, the boundary above is told, and the next time that it is drawn it is asked for again.
 */
export function later<P extends object>(
  load: Load<ComponentType<P>>,
  meanwhile: ReactNode = null,
): LaterComponent<P> {
  let isLoading = false;
  const loaded = signal<Loaded<P>>(NOTHING, {
    watched() {
      void begin();
    },
  });
  const begin = async (): Promise<void> => {
    if (loaded.peek().Part !== null || isLoading) return;
    isLoading = true;
    try {
      loaded.value = { Part: await unlessLeft(load), fault: null };
    } catch (error) {
      loaded.value = { Part: null, fault: asError(error) };
    }
    isLoading = false;
  };
  // Once it is here it is drawn at once, with whatever asks for it.
  comesLater(begin);
  function Later(props: P): ReactNode {
    const now = useSignalValue(loaded);
    const { Part, fault } = now;
    // What did not come for another, or before this is tried again, is asked for anew.
    const [before] = useState(now);
    useEffect(() => {
      void begin();
    }, []);
    if (fault !== null && now !== before) throw fault;
    return Part === null ? meanwhile : <Part {...props} />;
  }
  return Object.assign(Later, { bring: begin, isSettled: computed(() => loaded.value !== NOTHING) });
}

/** A part that comes later. */
export type LaterComponent<P> = ComponentType<P> & {
  /** Brings its code before it is drawn, for those who know that it will be. Never rejects. */
  readonly bring: () => Promise<void>;
  /** Whether it is here, or will not come: what is drawn of it then is no stand-in. */
  readonly isSettled: ReadonlySignal<boolean>;
};

interface Loaded<P> {
  readonly Part: ComponentType<P> | null;
  readonly fault: Error | null;
}

const NOTHING = { Part: null, fault: null };
