// What this is for: scripts/prerendered.ts.
{
  const { app } = document.currentScript.dataset;
  let isBegun = false;
  const begin = () => {
    if (isBegun) return;
    isBegun = true;
    void import(app);
  };
  if (location.search !== '') document.documentElement.classList.add('linked');
  if (document.hidden || !PerformanceObserver.supportedEntryTypes.includes('paint')) begin();
  else {
    // Once something is painted; nothing is where the reader's tab is covered, and so not for ever.
    new PerformanceObserver(begin).observe({ type: 'paint', buffered: true });
    setTimeout(begin, 500);
  }
}
