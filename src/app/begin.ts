/*
 * Begins the app, whose address the page says (`scripts/prerendered.ts`): once something is painted; where the tab is
 * covered nothing is, and so not for ever (to import it again does nothing). No module: it may import nothing.
 */
{
  const { app = '' } = document.currentScript?.dataset ?? {};
  const { classList } = document.documentElement;
  classList.add('begun');
  // Such scripts may be forbidden here, as in a page that was opened as a file.
  const begin = (): void => {
    import(/* @vite-ignore */ app).catch(() => {
      classList.add('as-built', 'without-app');
    });
  };
  if (document.hidden || !PerformanceObserver.supportedEntryTypes.includes('paint')) begin();
  else {
    new PerformanceObserver(begin).observe({ type: 'paint', buffered: true });
    setTimeout(begin, 500);
  }
}
