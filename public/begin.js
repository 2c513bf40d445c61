// What this is for: scripts/prerendered.ts.
{
  const { app } = document.currentScript.dataset;
  const read = () => void import(app);
  const begin = () => (document.hidden ? read() : requestAnimationFrame(() => setTimeout(read)));
  if (location.search !== '') document.documentElement.classList.add('linked');
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin);
  else begin();
}
