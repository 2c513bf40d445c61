import type { HelpMessages } from '../../parts/help';

export const help: HelpMessages = {
  help: 'A shaded band spans the time that the source allows: “2005” is all of 2005. Drag or scroll sideways to move, pinch or Ctrl + scroll to zoom.',
  keys: 'Keys',
  categories: 'Categories',
  method: 'Method: what the verdicts mean',
  data: [{ part: 'data', text: 'The dataset as JSON' }, '. Nothing you do here leaves your browser.'],
};
