/** A matrix as CSS writes it: `matrix(a, b, c, d, e, f)`. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** jsdom lays nothing out: here an element and what is placed on it lie as a transform would put them. */
export function underTransform(element: HTMLElement, [a, b, c, d, e, f]: Matrix) {
  const onScreen = (x: number, y: number): { readonly clientX: number; readonly clientY: number } => ({
    clientX: a * x + c * y + e,
    clientY: b * x + d * y + f,
  });
  for (const child of element.children as HTMLCollectionOf<HTMLElement>) {
    child.getBoundingClientRect = () => {
      const place = onScreen(Number.parseFloat(child.style.left), Number.parseFloat(child.style.top));
      return new DOMRect(place.clientX, place.clientY, 0, 0);
    };
  }
  return { onScreen };
}
