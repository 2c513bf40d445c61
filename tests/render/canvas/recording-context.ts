import type { PaintContext } from '../../../src/render/canvas/canvas-context';
import type { Drawn } from '../drawn';
import { clipWords, drawnOutlines, drawnText, type Ink, type Type } from '../drawn-paths';
import { PathRecorder } from './path-recorder';

interface Settings {
  fillStyle: unknown;
  strokeStyle: unknown;
  globalAlpha: number;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  font: string;
  textAlign: string;
  textBaseline: string;
}

/** As a fresh canvas has them. */
const FRESH: Settings = {
  fillStyle: '#000000',
  strokeStyle: '#000000',
  globalAlpha: 1,
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
};

/** A gradient from left to right, as it was asked for. */
class RecordedGradient {
  readonly stops: { offset: number; colour: string }[] = [];
  constructor(
    readonly x0: number,
    readonly x1: number,
  ) {}
  addColorStop(offset: number, colour: string): void {
    this.stops.push({ offset, colour });
  }
}

/** A canvas that only takes down what is painted on it, and how often it was asked. */
export class RecordingContext extends PathRecorder implements PaintContext {
  declare fillStyle: unknown;
  declare strokeStyle: unknown;
  declare globalAlpha: number;
  declare lineWidth: number;
  declare lineCap: string;
  declare lineJoin: string;
  declare font: string;
  declare textAlign: string;
  declare textBaseline: string;
  readonly drawn: Drawn[] = [];
  /** Each call that paints, in order. */
  readonly calls: ('fill' | 'stroke' | 'strokeText' | 'fillText')[] = [];
  #dash: readonly number[] = [];
  #clip = '';
  readonly #saved: { settings: Settings; dash: readonly number[]; clip: string }[] = [];

  constructor() {
    super();
    Object.assign(this, FRESH);
  }

  /** How many `save` have had no `restore`. */
  get depth(): number {
    return this.#saved.length;
  }
  save(): void {
    const { fillStyle, strokeStyle, globalAlpha, lineWidth, lineCap, lineJoin } = this;
    const { font, textAlign, textBaseline } = this;
    const lines = { lineWidth, lineCap, lineJoin };
    const settings = { fillStyle, strokeStyle, globalAlpha, ...lines, font, textAlign, textBaseline };
    this.#saved.push({ settings, dash: this.#dash, clip: this.#clip });
  }
  restore(): void {
    const saved = this.#saved.pop();
    if (saved === undefined) throw new Error('there is nothing to restore');
    Object.assign(this, saved.settings);
    this.#dash = saved.dash;
    this.#clip = saved.clip;
  }
  clip(): void {
    const [x = 0, y = 0, width = 0, height = 0] = this.outlines()[0]?.numbers ?? [];
    this.#clip = clipWords(x, y, width, height);
  }
  setLineDash(dash: readonly number[]): void {
    this.#dash = dash;
  }
  createLinearGradient(x0: number, _y0: number, x1: number): RecordedGradient {
    return new RecordedGradient(x0, x1);
  }
  fill(): void {
    this.calls.push('fill');
    this.drawn.push(
      ...drawnOutlines(this.outlines(), inkOf(this.fillStyle, this.globalAlpha), null, this.#clip),
    );
  }
  stroke(): void {
    this.calls.push('stroke');
    const pen = { width: this.lineWidth, dash: this.#dash, cap: this.lineCap, join: this.lineJoin };
    this.drawn.push(
      ...drawnOutlines(this.outlines(), inkOf(this.strokeStyle, this.globalAlpha), pen, this.#clip),
    );
  }
  strokeText(text: string, x: number, y: number): void {
    this.calls.push('strokeText');
    const halo = `around ${this.lineWidth} ${this.lineJoin} ${String(this.strokeStyle)}`;
    this.drawn.push(drawnText(text, x, y, this.#type(), halo, this.#clip));
  }
  fillText(text: string, x: number, y: number): void {
    if (this.textBaseline !== 'alphabetic' || this.globalAlpha !== 1) throw new Error(`${text} is not plain`);
    this.calls.push('fillText');
    this.drawn.push(drawnText(text, x, y, this.#type(), String(this.fillStyle), this.#clip));
  }
  #type(): Type {
    const [, weight = '400', size = 'NaN', family = ''] = /^(\d+) ([\d.]+)px (.+)$/.exec(this.font) ?? [];
    const align = this.textAlign;
    if (align !== 'left' && align !== 'center' && align !== 'right') throw new Error(`${align} is no side`);
    return { weight, size: Number(size), family, align };
  }
}

function inkOf(style: unknown, alpha: number): Ink {
  if (!(style instanceof RecordedGradient)) return { colour: String(style), strength: [alpha], between: [] };
  const stops = style.stops.toSorted((a, b) => a.offset - b.offset);
  const strength = stops.map(({ colour }) => (colour.startsWith('clear ') ? 0 : alpha));
  const colours = new Set(stops.map(({ colour }) => colour.replace('clear ', '')));
  return { colour: [...colours].join(' and '), strength, between: [style.x0, style.x1] };
}
