import { whenIdle } from '../instance/when-idle';
import type { Instance } from '../instance/instance';
import { drawFirst } from '../instance/picture/follow-on-canvas';
import { hasAxis } from '../state/selectors';
import { createRoot, type Root } from 'react-dom/client';
import { EmbeddedView } from './EmbeddedView';
import type { Parts } from './api';

/** Each root counts its ids from nought, and a page may hold several: their number goes before. */
let number = 0;

/**
 * Draws the first picture at once where it is a canvas, and all else when the browser has nothing to do. Gives the
 * function that ends it.
 */
export function mountTimeline(frame: HTMLElement, instance: Instance, parts: Parts): () => void {
  const { picture, firstPicture } = instance;
  let root: Root | null = null;
  let ends: readonly (() => void)[] = [];
  const endFirst = (): void => {
    for (const end of ends) end();
    ends = [];
  };
  const render = (): void => {
    endFirst();
    number += 1;
    root = createRoot(frame, { identifierPrefix: `dyad-${number}-` });
    root.render(<EmbeddedView instance={instance} parts={parts} />);
  };
  if (firstPicture === undefined || !hasAxis(instance.data) || picture.peek().painter === 'svg') {
    render();
  } else {
    firstPicture.attach(frame);
    ends = [drawFirst(instance, firstPicture), whenIdle(render, PATIENCE)];
  }
  return () => {
    endFirst();
    root?.unmount();
    firstPicture?.destroy();
  };
}

/** The picture is to be on the screen before React takes its time. */
const PATIENCE = { after: 60, latest: 200 };
