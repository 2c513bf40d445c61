import type { Modifier } from '../../model/dataset-file';

interface AmountBarProps {
  /** Unique on the page. */
  readonly id: string;
  /** In pixels at letters of 16. */
  readonly length: number;
  /** How far it is certain; what sources leave open beyond is an outline. */
  readonly sure: number;
  readonly modifier: Modifier;
  /** An outline in the colour of the claim's category, or ink for what is on record. */
  readonly look: 'claimed' | 'on-record';
}

const HEIGHT = 18;
/** How long the point of "more than" and the fading end of "about" are at most. */
const POINT = 9;
const FADE = 48;
const REM = 16;

/** An amount as a length: "more than" ends in a point, "about" fades. The text beside it says the same. */
export function AmountBar({ id, length, sure, modifier, look }: AmountBarProps) {
  const fades = modifier === 'about';
  const paint = fades ? `url(#${id})` : 'currentColor';
  const inset = look === 'claimed' ? 0.75 : 0;
  return (
    <svg
      className={`amount-bar ${look}`}
      viewBox={`0 0 ${length} ${HEIGHT}`}
      width={`${length / REM}rem`}
      height={`${HEIGHT / REM}rem`}
      aria-hidden="true"
      focusable="false"
    >
      {fades && (
        <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={Math.max(0, length - FADE)} x2={length}>
          <stop offset="0" stopColor="currentColor" />
          <stop offset="1" stopColor="currentColor" stopOpacity="0" />
        </linearGradient>
      )}
      {look === 'claimed' ? (
        <path d={outline(length, inset, modifier)} fill="none" stroke={paint} strokeWidth="1.5" />
      ) : (
        <>
          <path d={outline(sure, 0, modifier)} fill={paint} />
          {sure < length && (
            <path d={outline(length, 0.75, 'exactly')} fill="none" stroke="currentColor" strokeWidth="1.5" />
          )}
        </>
      )}
    </svg>
  );
}

function outline(length: number, inset: number, modifier: Modifier): string {
  const top = inset;
  const bottom = HEIGHT - inset;
  const right = Math.max(inset, length - inset);
  if (modifier === 'about' && inset > 0) return `M${right} ${top}H${inset}V${bottom}H${right}`;
  if (modifier !== 'more-than') return `M${inset} ${top}H${right}V${bottom}H${inset}Z`;
  const neck = Math.max(inset, right - POINT);
  return `M${inset} ${top}H${neck}L${right} ${HEIGHT / 2}L${neck} ${bottom}H${inset}Z`;
}
