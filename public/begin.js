// What this is for: scripts/prerendered.ts.
{
  const { app } = document.currentScript.dataset;
  const page = document.documentElement;
  page.classList.add('begun');
  // Such scripts may be forbidden here, as in a page that was opened as a file.
  const begin = () => {
    import(app).catch(() => page.classList.add('as-built', 'without-app'));
  };
  if (document.hidden || !PerformanceObserver.supportedEntryTypes.includes('paint')) begin();
  else {
    new PerformanceObserver(begin).observe({ type: 'paint', buffered: true });
    setTimeout(begin, 500);
  }
  if (location.search !== '') import('./linked.js').catch(() => {});
}
