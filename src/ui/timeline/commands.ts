import type { CommandName } from '../../words/parts/timeline';
import { ZOOM_STEP, type TimelineController } from '../../instance/timeline/controller';

/** A key as the browser names it. */
interface KeyBinding {
  /** `KeyboardEvent.key`, without regard to capitals and to the width of East Asian letters. */
  readonly key: string;
  /** `KeyboardEvent.code`, for layouts that write another script there: where a US keyboard has the sign. */
  readonly code?: string;
  /** With Shift only; else with Shift or without. */
  readonly shift?: boolean;
}

/** What a reader can do on the timeline: each has a key, a button, and a line in the help. */
export interface Command {
  /** What its button, its keys and its line in the help are called follows from it: `TimelineMessages`. */
  readonly name: CommandName;
  readonly bindings: readonly KeyBinding[];
  /** With which others its button stands: under the picture those pressed most, in a menu the others. */
  readonly group: 'walk' | 'leap' | 'move' | 'fit' | 'list';
  /** What the button shows, as an SVG path of 16 by 16; its name in words, without one. */
  readonly icon?: string;
  readonly run: (timeline: TimelineController) => void;
}

/** What share of the view one step moves. */
const PAN_STEP = 0.25;

/** In the order of the buttons and of the help. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'first',
    bindings: [{ key: 'Home' }],
    group: 'walk',
    icon: 'M4,3V13M13,3L6,8L13,13Z',
    run: ({ goToRank }) => goToRank(0),
  },
  {
    name: 'previous',
    bindings: [{ key: 'ArrowLeft' }, { key: 'ArrowUp' }],
    group: 'walk',
    icon: 'M11,3L4,8L11,13Z',
    run: ({ step }) => step(-1),
  },
  {
    name: 'open',
    bindings: [{ key: 'Enter' }, { key: ' ' }],
    group: 'walk',
    run: ({ openActive }) => openActive(),
  },
  {
    name: 'next',
    bindings: [{ key: 'ArrowRight' }, { key: 'ArrowDown' }],
    group: 'walk',
    icon: 'M5,3L12,8L5,13Z',
    run: ({ step }) => step(1),
  },
  {
    name: 'last',
    bindings: [{ key: 'End' }],
    group: 'walk',
    icon: 'M12,3V13M3,3L10,8L3,13Z',
    run: ({ goToRank }) => goToRank(Infinity),
  },
  {
    name: 'list',
    bindings: [{ key: 'l', code: 'KeyL' }],
    group: 'list',
    run: ({ listActive }) => listActive(),
  },
  {
    name: 'ask',
    bindings: [{ key: 'g', code: 'KeyG' }],
    group: 'leap',
    run: ({ ask }) => ask(),
  },
  {
    name: 'keys',
    bindings: [{ key: '?' }],
    group: 'leap',
    run: ({ showKeys }) => showKeys(),
  },
  {
    name: 'pageBack',
    bindings: [{ key: 'PageUp' }],
    group: 'leap',
    icon: 'M8,3L3,8L8,13M13,3L8,8L13,13',
    run: ({ page }) => page(-1),
  },
  {
    name: 'earlier',
    bindings: [{ key: 'ArrowLeft', shift: true }],
    group: 'move',
    icon: 'M10,3L5,8L10,13',
    run: ({ pan }) => pan(-PAN_STEP),
  },
  {
    name: 'later',
    bindings: [{ key: 'ArrowRight', shift: true }],
    group: 'move',
    icon: 'M6,3L11,8L6,13',
    run: ({ pan }) => pan(PAN_STEP),
  },
  {
    name: 'pageForward',
    bindings: [{ key: 'PageDown' }],
    group: 'leap',
    icon: 'M8,3L13,8L8,13M3,3L8,8L3,13',
    run: ({ page }) => page(1),
  },
  {
    name: 'zoomOut',
    bindings: [{ key: '-', code: 'Minus' }, { key: '−' }, { key: '_' }],
    group: 'move',
    icon: 'M3,8H13',
    run: ({ zoom }) => zoom(1 / ZOOM_STEP),
  },
  {
    name: 'zoomIn',
    bindings: [{ key: '+' }, { key: '=', code: 'Equal' }],
    group: 'move',
    icon: 'M3,8H13M8,3V13',
    run: ({ zoom }) => zoom(ZOOM_STEP),
  },
  {
    name: 'fit',
    bindings: [{ key: '0', code: 'Digit0' }],
    group: 'fit',
    run: ({ showAll }) => showAll(),
  },
];

const ARIA_KEYS: Readonly<Record<string, string>> = { ' ': 'Space', '+': 'Plus' };

/** The keys of a command as `aria-keyshortcuts` writes them: "Home", "Shift+ArrowLeft". */
export const shortcutsOf = ({ bindings }: Command): string =>
  bindings.map(({ key, shift }) => `${shift === true ? 'Shift+' : ''}${ARIA_KEYS[key] ?? key}`).join(' ');

type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey' | 'isComposing'
>;

/**
 * The command of a key press; none for keys of the browser's own (Ctrl, ⌘, Alt), for those of which an input method
 * composes a letter, and for others.
 */
export function commandOf(press: KeyPress): Command | undefined {
  if (press.altKey || press.ctrlKey || press.metaKey || press.isComposing) return undefined;
  const bound = (shift: boolean): Command | undefined =>
    COMMANDS.find(({ bindings }) =>
      bindings.some((binding) => (binding.shift ?? false) === shift && isPressed(binding, press)),
    );
  return (press.shiftKey ? bound(true) : undefined) ?? bound(false);
}

/**
 * What a key writes in another script than Latin: letters, of which some layouts have two on a key, vowel signs, digits
 * of its own; or "Process", whatever an input method is about to make of the key. A Latin letter is itself, wherever
 * its layout has it, and so is a sign that all scripts share.
 */
const NOT_LATIN = /^(?:(?![\p{Script=Latin}\p{ASCII}])[\p{L}\p{M}\p{Nd}]+|Process)$/u;

const isPressed = ({ key, code }: KeyBinding, press: KeyPress): boolean => {
  const written = press.key.normalize('NFKC');
  return (
    written.toLowerCase() === key.toLowerCase() ||
    (code !== undefined && code === press.code && NOT_LATIN.test(written))
  );
};
