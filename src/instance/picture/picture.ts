import type { Scenes } from '../../layout/scene/build-scene';
import { chooseRenderMode, scenesOf, type RenderMode } from '../../layout/scene/scenes';
import type { MiddleScenes } from '../../layout/columns/middle-scenes';
import type { DrawLinks } from '../../layout/scene/scene-labels';
import type { Filtered } from '../../model/events/filter';
import { sceneInput, type PictureWords, type Space } from '../../state/scene-input';
import type { Session } from '../../state/session';
import type { TimelineData } from '../../state/timeline-data';

/** How the timeline looks under the reader's choices, in a space: all but which part of time is in view. */
export interface Picture extends RenderMode {
  readonly scenes: Scenes;
  /** What is on the screen and no more: for a picture that is wanted before all else. */
  readonly firstScenes: Scenes;
}

interface PictureOptions {
  readonly painter?: RenderMode['painter'] | 'auto';
  /** How lines are laid out, once that code is here. */
  readonly drawLinks?: DrawLinks | undefined;
  /** How some hundred events are laid out, once that code is here. */
  readonly middle?: MiddleScenes | undefined;
}

/** The picture of what passes the filters; a host may ask for a painter. */
export function pictureOf(
  data: TimelineData,
  chosen: Pick<Session, 'filters' | 'selection'>,
  filtered: Filtered,
  space: Space,
  words: PictureWords,
  { painter = 'auto', drawLinks, middle }: PictureOptions = {},
): Picture {
  const mode = chooseRenderMode(filtered.claims.shown + filtered.record.shown, painter);
  const wanted = sceneInput(data, chosen, filtered, space, words);
  const input = {
    ...wanted,
    ...space.fit?.(wanted),
    ...(drawLinks === undefined ? {} : { drawLinks }),
  };
  return {
    ...mode,
    scenes: scenesOf(input, mode.layout, middle),
    firstScenes: scenesOf(input, mode.layout === 'middle' ? mode.layout : 'each', middle),
  };
}

/** Whether two spaces make the same picture. */
export const sameSpace = (a: Space, b: Space): boolean =>
  a.width === b.width &&
  a.height === b.height &&
  a.fit === b.fit &&
  a.room === b.room &&
  a.over === b.over &&
  a.laneMode === b.laneMode &&
  a.rem === b.rem &&
  a.measure === b.measure;
