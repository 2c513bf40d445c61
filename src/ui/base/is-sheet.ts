import { windowOf } from '../../instance/elements';

/** Whether a part lies over the others, as the style sheet has it on this screen. */
export const isSheet = (part: Element): boolean =>
  windowOf(part)?.getComputedStyle(part).position === 'fixed';
