import { BAND_LIMIT } from '../model/events/band-key';

/** A lane's number fits a byte. */
const LANE_LIMIT = 256;

/** More than any lane's key. */
export const LANE_KEY_LIMIT = BAND_LIMIT * LANE_LIMIT;

/** Tells the lanes of all bands apart: a lane of the band of a key. */
export const laneKey = (band: number, lane: number): number => band * LANE_LIMIT + lane;
