/// <reference types="vite/client" />
/** An empty page of somebody else's, into which a test puts timelines wherever it likes. */
import { createTimeline, type TimelineHandle } from 'dyad';
import 'dyad/dyad.css';
import font from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import dataset from '../fixture/north-korea-russia.json';

declare global {
  /** What a test needs to put a timeline into a place. */
  var places: {
    /** A font that the page does not load by itself. */
    readonly font: string;
    readonly put: (element: HTMLElement, height?: number) => TimelineHandle;
    /** Styles the timelines of another document, or of a shadow tree. */
    readonly style: (place: ParentNode) => Promise<void>;
  };
}

globalThis.places = {
  font,
  put: (element, height) => createTimeline(element, { dataset, ...(height !== undefined && { height }) }),
  async style(place) {
    const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
    await Promise.all(
      sheets.map(async ({ href }) => {
        const link = document.createElement('link');
        link.rel = 'stylesheet';
        link.href = href;
        place.append(link);
        await new Promise((resolve) => {
          link.addEventListener('load', resolve);
        });
      }),
    );
  },
};
document.body.style.margin = '0';
