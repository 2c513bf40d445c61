/// <reference types="vite/client" />
/** A page of somebody else's that gives a timeline whatever comes, and looks at what becomes of it. */
import * as fc from 'fast-check';
import { Component, createElement, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import {
  createTimeline,
  Timeline,
  type TimelineHandle,
  type TimelineOptions,
  type TimelineState,
} from 'dyad';
import dataset from '../../fixture/north-korea-russia.json';
import 'dyad/dyad.css';
import { anyCall, anyOptions } from './given';

declare global {
  /** Tries so many times, and says what went wrong; null where nothing did. */
  var tryOptions: (door: Door, seed: number, times: number) => Promise<string | null>;
}

/** How options come in. */
export type Door = 'createTimeline' | 'Timeline' | 'handle';

const element = document.getElementById('place') ?? document.body;

/** What nobody caught since it was last asked for. */
let uncaught: string[] = [];
addEventListener('error', ({ message }) => uncaught.push(message));
addEventListener('unhandledrejection', ({ reason }) => uncaught.push(String(reason)));

/** Names of options, and of what a dataset consists of. */
const NAMED =
  /^(?:element|options|dataset|columns|head|controls|overview|details|shelf|filters|visibleDomain|selection|limits|height|painter|workers|listener|the file|format|version|id|title|description|method|language|parties|categories|sources|measures|events)\b/;

function claim(what: string, holds: boolean): void {
  if (!holds) throw new Error(what);
}

/** An error has to say what was wrong with which option. */
function claimNamed(error: unknown): void {
  const isRefusal = error instanceof TypeError || error instanceof RangeError;
  claim(`an error names an option: ${String(error)}`, isRefusal && NAMED.test(error.message));
}

function claimSound({ filters, visibleDomain, shown, total }: TimelineState): void {
  claim(`as many are shown as there are: ${shown} of ${total}`, shown >= 0 && shown <= total);
  claim('filters are filters', typeof filters.search === 'string' && Array.isArray(filters.hidden));
  if (visibleDomain === null) return;
  const { start, end } = visibleDomain;
  claim(
    `a visible domain is a stretch of time: ${start} to ${end}`,
    Number.isFinite(end - start) && start < end,
  );
}

/** Lets the page do what it has put off. */
const turn = async (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** Turns that React takes to draw what it was given, on a page that does much else. */
const MOST_TURNS = 500;

/** Waits until there is something to see. */
async function drawn(): Promise<void> {
  for (let turns = 0; turns < MOST_TURNS && element.querySelector(SEEN) === null; turns++) await turn();
}

const PICTURE = '.dyad svg, .dyad canvas';
const SEEN = `${PICTURE}, .dyad-body`;

/** Where something lies on the axis, there is a picture of it; where nothing does, there is none. */
function claimDrawn({ total }: TimelineState): void {
  const frames = element.querySelectorAll('.dyad');
  claim(`there is one timeline: ${frames.length}`, frames.length === 1);
  const pictures = [...element.querySelectorAll<HTMLElement>(PICTURE)];
  const isDrawn = pictures.some((picture) => picture.getBoundingClientRect().height > 20);
  claim(`there is a picture of ${total} events: ${isDrawn}`, isDrawn || total === 0);
  for (const part of element.querySelectorAll('.dyad svg *, .dyad [style]')) {
    for (const { name, value } of part.attributes) {
      const isWord = name.startsWith('aria-');
      claim(`${name} of a picture is ${value}`, isWord || !/\b(?:NaN|Infinity|undefined)\b/.test(value));
    }
  }
}

function claimQuiet(): void {
  const words = uncaught.join('; ');
  uncaught = [];
  claim(`nothing is left uncaught: ${words}`, words === '');
}

/** The timeline works on. */
function claimAlive(timeline: TimelineHandle): void {
  timeline.setFilters({ hidden: [], hiddenVerdicts: [], record: true, search: '', range: null });
  timeline.setVisibleDomain(null);
  const { shown, total, filters } = timeline.getState();
  claim(`without filters all are shown: ${shown} of ${total}`, shown === total && filters.record);
}

async function tryCreate(options: object): Promise<void> {
  let timeline: TimelineHandle;
  try {
    timeline = createTimeline(element, options as TimelineOptions);
  } catch (error) {
    claimNamed(error);
    claim('nothing is left in the page', element.childElementCount === 0);
    return;
  }
  try {
    await timeline.ready;
    await drawn();
    claimSound(timeline.getState());
    claimDrawn(timeline.getState());
    claimAlive(timeline);
  } finally {
    timeline.destroy();
  }
  claim('nothing is left in the page', element.childElementCount === 0);
}

/** Calls one after another, each of which changes something or throws. */
async function tryCalls(
  calls: readonly { readonly method: CallName; readonly value: unknown }[],
): Promise<void> {
  const timeline = createTimeline(element, { dataset });
  try {
    for (const { method, value } of calls) {
      const before = timeline.getState();
      try {
        (timeline[method] as (given: unknown) => void)(value);
      } catch (error) {
        claimNamed(error);
        claim(`what ${method} refuses changes nothing`, timeline.getState() === before);
      }
      claimSound(timeline.getState());
    }
    await drawn();
    claimDrawn(timeline.getState());
    claimAlive(timeline);
  } finally {
    timeline.destroy();
  }
}

type CallName = 'setFilters' | 'setVisibleDomain' | 'select' | 'subscribe';

/** Says to the test what a part of the page threw. */
class Boundary extends Component<{ readonly children: ReactNode; readonly tell: (error: unknown) => void }> {
  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override readonly state = { isBroken: false };

  override componentDidCatch(error: unknown): void {
    this.props.tell(error);
  }

  override render(): ReactNode {
    return this.state.isBroken ? null : this.props.children;
  }
}

/** Props one after another. */
async function tryProps(props: readonly object[]): Promise<void> {
  const root = createRoot(element, { onCaughtError: () => {} });
  const seen: { refused: unknown; timeline: TimelineHandle | null } = { refused: null, timeline: null };
  const onReady = (timeline: TimelineHandle | null): void => {
    seen.timeline = timeline;
  };
  const tell = (error: unknown): void => {
    seen.refused = error;
  };
  try {
    for (const each of props) {
      if (seen.refused !== null) break;
      // At once, with all effects: then it is known what became of it.
      flushSync(() => {
        root.render(
          <Boundary tell={tell}>
            {createElement(Timeline, { ...(each as TimelineOptions), onReady })}
          </Boundary>,
        );
      });
      await turn();
    }
    if (seen.refused !== null) claimNamed(seen.refused);
    else if (seen.timeline !== null) {
      await drawn();
      claimSound(seen.timeline.getState());
      claimDrawn(seen.timeline.getState());
      claimAlive(seen.timeline);
    }
  } finally {
    root.unmount();
    await turn();
  }
}

const quietly =
  <T,>(attempt: (given: T) => Promise<void>) =>
  async (given: T): Promise<void> => {
    await attempt(given);
    await turn();
    claimQuiet();
  };

const DOORS = {
  createTimeline: fc.asyncProperty(anyOptions, quietly(tryCreate)),
  handle: fc.asyncProperty(fc.array(anyCall, { minLength: 1, maxLength: 8 }), quietly(tryCalls)),
  Timeline: fc.asyncProperty(fc.array(anyOptions, { minLength: 1, maxLength: 3 }), quietly(tryProps)),
};

globalThis.tryOptions = async (door, seed, times) => {
  const outcome = await fc.check<unknown[]>(DOORS[door] as fc.IAsyncProperty<unknown[]>, {
    seed,
    numRuns: times,
  });
  if (!outcome.failed) return null;
  const report = (await fc.asyncDefaultReportMessage(outcome)) ?? '';
  // A dataset written out is longer than anybody reads.
  return `${String(outcome.errorInstance)}\n${report.slice(0, 300)} … ${report.slice(-2000)}`;
};
