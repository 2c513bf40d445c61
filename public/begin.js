// What this is for: scripts/prerendered.ts.
{
  const { app } = document.currentScript.dataset;
  const begin = () => void import(app);
  if (location.search !== '') document.documentElement.classList.add('linked');
  if (document.hidden || !PerformanceObserver.supportedEntryTypes.includes('paint')) begin();
  else {
    new PerformanceObserver(begin).observe({ type: 'paint', buffered: true });
    setTimeout(begin, 500);
  }
}
