/** Pixels to a tenth: finer than a screen shows, and short in a golden file. */
export const round = (pixels: number): number => Math.round(pixels * 10) / 10;

/** The middle of a row of the screen's pixels: a hairline there is one pixel wide, and not two half as strong. */
export const crisp = (pixels: number): number => Math.floor(pixels) + 0.5;
