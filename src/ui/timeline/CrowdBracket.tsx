import { useLayoutEffect, useMemo } from 'react';
import type { TimelineController } from '../../instance/timeline/controller';
import { bracketOver, type Bracket } from '../../layout/columns/bracket';
import type { OnScreen } from '../../layout/scene/build-scene';
import { throughLens } from '../../layout/beside/lenses';
import { stretchesOf } from '../../state/stretches';
import type { ColumnMessages } from '../../words/parts/columns';
import { useInstance } from '../base/instance-context';
import { useSignalValue } from '../base/use-signal-value';

export interface CrowdBracketProps {
  readonly timeline: TimelineController;
  readonly words: ColumnMessages;
}

interface Placed extends Bracket {
  readonly name: string;
  readonly usual: string;
}

/** The row in which it stands, in rem, and the size of its words. */
const ROW = 1.5;
const SIZE = 0.78125;

/**
 * Over the bands, where a run of months or years has more events than usual: when, how many, and how many times as many.
 * For the pointer: *Look at* has the same for keys.
 */
export function CrowdBracket({ timeline, words }: CrowdBracketProps) {
  const { data, drawn, space, setSpace, messages } = useInstance();
  const { onScreen } = useSignalValue(drawn);
  const { rem, measure } = useSignalValue(space);
  const run = useMemo(() => stretchesOf(data).find(({ ratio }) => ratio !== null), [data]);
  const placed = (of: Pick<OnScreen, 'scene' | 'domain'>): Placed | null => {
    if (run === undefined) return null;
    const [name, usual] = words.run(run);
    const size = SIZE * rem;
    const nameWidth = measure(name, { size, weight: 'bold' });
    const width = nameWidth + measure(usual, { size, weight: 'regular' });
    const whole = bracketOver(of, run.extent, width);
    if (whole !== null) return { ...whole, name, usual };
    const short = bracketOver(of, run.extent, nameWidth);
    return short === null ? null : { ...short, name, usual: '' };
  };
  // Where it has no place over all there is, none is kept free: heights stay as they are while the reader moves.
  const hasRow = onScreen.form !== null && placed({ scene: onScreen.scene, domain: data.limits }) !== null;
  useLayoutEffect(() => {
    if (!hasRow) return undefined;
    setSpace({ over: ROW * rem });
    return () => {
      setSpace({ over: 0 });
    };
  }, [hasRow, rem, setSpace]);
  const bracket = hasRow ? placed(onScreen) : null;
  if (run === undefined || bracket === null) return null;
  const { x0, x1, wordsX, side, isOpen, name, usual } = bracket;
  return (
    <div className="crowd-bracket" lang={messages.language} style={{ top: onScreen.scene.plot.y }}>
      <span
        className={`crowd-line ${side} ${isOpen[0] ? '' : 'begins'} ${isOpen[1] ? '' : 'ends'}`}
        style={{ left: x0, width: x1 - x0 }}
      />
      <span className="crowd-words" style={{ left: wordsX }}>
        <button
          type="button"
          className="link-button"
          tabIndex={-1}
          onClick={() => {
            timeline.motion.glideTo(throughLens(run.extent));
          }}
        >
          {name}
        </button>
        <span>{usual}</span>
      </span>
    </div>
  );
}
