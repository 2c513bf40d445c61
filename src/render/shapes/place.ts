import type { Placement } from '../../layout/scene/scene';

/** A scene that lies as it was laid out. */
export const UNMOVED: Placement = { k: 1, dx: 0 };

/** Where a place on the axis lies on the screen. */
export const placed = (x: number, { k, dx }: Placement): number => x * k + dx;
