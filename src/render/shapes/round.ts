/** Pixels to a tenth: finer than a screen shows, and short in a golden file. */
export const round = (pixels: number): number => Math.round(pixels * 10) / 10;
