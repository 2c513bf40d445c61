import type { Interval } from '../../dates/time';

/** A thing to do on the timeline, by key or by button. */
export type CommandName =
  | 'first'
  | 'previous'
  | 'next'
  | 'last'
  | 'open'
  | 'list'
  | 'ask'
  | 'keys'
  | 'pageBack'
  | 'pageForward'
  | 'earlier'
  | 'later'
  | 'zoomIn'
  | 'zoomOut'
  | 'fit';

/** What is said in the timeline and of it. */
export interface TimelineMessages {
  /** Names the listbox. It begins with the word for a timeline. */
  readonly name: (title: string) => string;
  /** The keys in a sentence, for who comes to the listbox. */
  readonly keys: string;
  readonly command: Readonly<Record<CommandName, string>>;
  /** On the button of a command that stands where a word is enough: "All". */
  readonly short: Readonly<Partial<Record<CommandName, string>>>;
  /** The names of the keys of a command: "← or ↑". */
  readonly keysOf: Readonly<Record<CommandName, string>>;
  readonly keysHeading: string;
  /** "Zoom in (+)". */
  readonly tip: (command: CommandName) => string;
  readonly overview: string;
  readonly walk: string;
  readonly move: string;
  /** "1947 to 2027 in view". */
  readonly inView: (extent: Interval) => string;
  /** What a press on that does. */
  readonly change: string;
  /** Beside a shade as the picture has them. */
  readonly pale: string;
  /** Before stretches of time where events stand, and one of them as short as it gets, among all there is: "1950–53". */
  readonly lookAt: string;
  readonly lens: (extent: Interval, whole: Interval) => string;
  /** Over the buttons that are needed less. */
  readonly more: string;
  /** Beside the overview. */
  readonly allYears: string;
  readonly onlyThis: string;
  /** What a press on that does. */
  readonly onlyThisMeans: string;
  readonly only: (range: Interval) => string;
  readonly removeRange: (range: Interval) => string;
  readonly goTo: string;
  /** Examples of what to write there. */
  readonly goToExample: string;
  /** What a number counts. */
  readonly goToNumber: (events: number) => string;
  readonly go: string;
  /** Names two fields, for the ends of what is in view, and the button that shows it. */
  readonly bounds: string;
  readonly from: string;
  readonly to: string;
  readonly show: string;
  readonly cancel: string;
}
