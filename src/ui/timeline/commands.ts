/** What a key or a button does on the timeline. */
export type Command =
  | 'first'
  | 'previous'
  | 'next'
  | 'last'
  | 'open'
  | 'list'
  | 'ask'
  | 'pageBack'
  | 'pageForward'
  | 'earlier'
  | 'later'
  | 'zoomIn'
  | 'zoomOut'
  | 'fit';

/** Every command has a key and a button; the label names the button and the line in the help. */
export const COMMANDS: Readonly<Record<Command, { readonly label: string; readonly keys: string }>> = {
  first: { label: 'First event', keys: 'Home' },
  previous: { label: 'Previous event', keys: '← or ↑' },
  next: { label: 'Next event', keys: '→ or ↓' },
  last: { label: 'Last event', keys: 'End' },
  open: { label: 'Open event', keys: 'Enter' },
  list: { label: 'List events', keys: 'L' },
  ask: { label: 'Go to…', keys: 'G' },
  pageBack: { label: 'Back a screen', keys: 'Page Up' },
  pageForward: { label: 'On a screen', keys: 'Page Down' },
  earlier: { label: 'Earlier', keys: 'Shift + ←' },
  later: { label: 'Later', keys: 'Shift + →' },
  zoomIn: { label: 'Zoom in', keys: '+' },
  zoomOut: { label: 'Zoom out', keys: '−' },
  fit: { label: 'Fit all', keys: '0' },
};

const KEYS: Readonly<Record<string, Command>> = {
  Home: 'first',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  ArrowRight: 'next',
  ArrowDown: 'next',
  End: 'last',
  Enter: 'open',
  ' ': 'open',
  l: 'list',
  L: 'list',
  g: 'ask',
  G: 'ask',
  PageUp: 'pageBack',
  PageDown: 'pageForward',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '−': 'zoomOut',
  _: 'zoomOut',
  '0': 'fit',
};

const SHIFTED: Readonly<Record<string, Command>> = { ArrowLeft: 'earlier', ArrowRight: 'later' };

/** The command of a key press; none for keys of the browser's own (Ctrl, ⌘, Alt) and for others. */
export function commandOf(key: {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}): Command | undefined {
  if (key.altKey || key.ctrlKey || key.metaKey) return undefined;
  return (key.shiftKey ? SHIFTED[key.key] : undefined) ?? KEYS[key.key];
}
