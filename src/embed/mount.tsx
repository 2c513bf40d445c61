import { whenIdle } from '../instance/when-idle';
import type { Instance } from '../instance/instance';
import { drawFirst } from '../instance/picture/follow-on-canvas';
import { hasAxis } from '../state/selectors';
import { createRoot, type Root } from 'react-dom/client';
import { EmbeddedView } from './EmbeddedView';
import type { Parts } from './api';

/** Each root counts its ids from nought, and a page may hold several: their number goes before. */
let number = 0;

/** A timeline that is drawn. */
interface Mounted {
  /** In another document, by whose window all of it is to be measured and timed. */
  readonly drawAnew: () => void;
  readonly end: () => void;
}

/** Draws the first picture at once where it is a canvas, and all else when the browser has nothing to do. */
export function mountTimeline(box: HTMLElement, instance: Instance, parts: Parts): Mounted {
  const { picture, firstPicture } = instance;
  let root: Root | null = null;
  let documents = 0;
  let ends: readonly (() => void)[] = [];
  const endFirst = (): void => {
    for (const end of ends) end();
    ends = [];
  };
  const render = (): void => {
    root?.render(<EmbeddedView key={documents} instance={instance} parts={parts} />);
  };
  const begin = (): void => {
    endFirst();
    number += 1;
    root = createRoot(box, {
      identifierPrefix: `dyad-${number}-`,
      // A part has failed alone, and says so to the reader: this is for the host.
      onCaughtError: (fault) => {
        reportError(fault);
      },
    });
    render();
  };
  if (firstPicture === undefined || !hasAxis(instance.data) || picture.peek().painter === 'svg') {
    begin();
  } else {
    firstPicture.attach(box);
    ends = [drawFirst(instance, firstPicture), whenIdle(begin, PATIENCE)];
  }
  return {
    drawAnew() {
      documents += 1;
      render();
    },
    end() {
      endFirst();
      root?.unmount();
      firstPicture?.destroy();
    },
  };
}

/** The picture is to be on the screen before React takes its time. */
const PATIENCE = { after: 60, latest: 200 };
