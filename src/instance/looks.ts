import { mannerFor, scenesOf, type Manner, type Scenes } from '../layout/scene/scenes';
import { sceneInput, type Space } from '../state/scene-input';
import type { TimelineData } from '../state/timeline-data';
import type { Action, Session } from '../state/session';
import type { Store } from '../state/store';
import { en } from '../words/en';
import type { Filtering } from './filtering';

/** How the timeline looks under the reader's choices, in a space: all but which part of time is in view. */
export interface Look extends Manner {
  readonly scenes: Scenes;
  /** What is on the screen and no more: for a picture that is wanted before all else. */
  readonly firstScenes: Scenes;
}

/** The look, for whoever draws it: React, or a canvas that does not wait for React. */
export interface Looks {
  readonly getState: () => Look;
  readonly subscribe: (listener: () => void) => () => void;
  /** The space changes with the window and with the reader's text size. */
  readonly setSpace: (change: (before: Space) => Space) => void;
}

export function createLooks(
  data: TimelineData,
  store: Pick<Store<Session, Action>, 'getState' | 'subscribe'>,
  filtering: Filtering,
  painter: Manner['painter'] | 'auto',
  space: Space,
): Looks {
  const listeners = new Set<() => void>();
  let inSpace = space;
  let made: { readonly of: readonly unknown[]; readonly look: Look } | null = null;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    getState() {
      const { filters, selection } = store.getState();
      const filtered = filtering.getState();
      const of = [filters, selection, filtered, inSpace];
      if (made === null || of.some((part, i) => part !== made?.of[i])) {
        const manner = mannerFor(filtered.claims.shown + filtered.record.shown, painter);
        const input = sceneInput(data, { filters, selection }, filtered, inSpace, en.picture);
        made = {
          of,
          look: {
            ...manner,
            scenes: scenesOf(input, manner.layout),
            firstScenes: scenesOf(input, 'each'),
          },
        };
      }
      return made.look;
    },
    subscribe(listener) {
      listeners.add(listener);
      const ends = [
        filtering.subscribe(listener),
        store.subscribe((before) => {
          if (before.selection !== store.getState().selection) listener();
        }),
      ];
      return () => {
        listeners.delete(listener);
        for (const end of ends) end();
      };
    },
    setSpace(change) {
      const next = change(inSpace);
      const { width, height, rem, measure } = inSpace;
      const isSame = next.width === width && next.height === height && next.rem === rem;
      if (isSame && next.measure === measure) return;
      inSpace = next;
      tell();
    },
  };
}
