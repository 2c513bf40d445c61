import { memo, useMemo, type ReactNode } from 'react';
import type { TimelineController } from '../../instance/timeline/controller';
import { lensesOf, hasShades, throughLens } from '../../layout/beside/lenses';
import { wholeUnits } from '../../layout/whole-units';
import { stretchesOf, type Stretch } from '../../state/stretches';
import { COMMANDS, shortcutsOf, type Command } from './commands';
import { useInstance } from '../base/instance-context';
import { Menu } from '../base/Menu';
import { laterWithWords } from '../base/later/later-with-words';
import { useLaterMessages, useMessages } from '../base/use-messages';
import { useSignalPart } from '../base/use-signal-value';
import type { ViewForm } from '../../layout/columns/view-form';
import type { ColumnMessages } from '../../words/parts/columns';

const ScaleWords = laterWithWords<{ readonly form: ViewForm }, ColumnMessages>(
  async () => (await import('./ScaleWords')).ScaleWords,
  ({ columns }) => columns,
);

export interface WaysProps {
  readonly timeline: TimelineController;
}

/** What a mark is, where to look, and a button for every key: drawn once, and not sixty times a second in a movement. */
export const Ways = memo(function Ways({ timeline }: WaysProps) {
  const words = useMessages().timeline;
  const buttons = (of: Command['group']) =>
    COMMANDS.filter(({ group }) => group === of).map((command) => (
      <CommandButton key={command.name} command={command} timeline={timeline} />
    ));
  return (
    <>
      <Scale />
      <div className="ways">
        <WhereToLook timeline={timeline}>{buttons('fit')}</WhereToLook>
        <div role="group" aria-label={words.move} className="control-group">
          {buttons('move')}
        </div>
        <div className="control-group">
          {buttons('list')}
          <Menu label={words.more}>
            <div role="group" aria-label={words.walk} className="control-group walk">
              {buttons('walk')}
            </div>
            <div className="control-group">{buttons('leap')}</div>
          </Menu>
        </div>
      </div>
    </>
  );
});

/** What a mark is where marks are stacked; else what a pale shade is, where there are some. */
function Scale() {
  const { drawn } = useInstance();
  const form = useSignalPart(drawn, ({ onScreen }) => onScreen.form);
  return form === null ? <Pale /> : <ScaleWords form={form} />;
}

/** What a pale shade is, where there are some. */
const Pale = memo(function Pale() {
  const { index } = useInstance().data;
  const words = useMessages().timeline;
  const isShaded = useMemo(() => hasShades(index), [index]);
  if (!isShaded) return null;
  return (
    <p className="pale">
      <span className="pale-shade" aria-hidden="true" />
      <span>{words.pale}</span>
    </p>
  );
});

interface LensesProps extends WaysProps {
  /** The button for all there is. */
  readonly children: ReactNode;
}

/** A press away: where many events crowd, else where the dated events stand. */
function WhereToLook({ timeline, children }: LensesProps) {
  const { data } = useInstance();
  const stretches = useMemo(() => stretchesOf(data), [data]);
  return stretches.length > 0 ? (
    <Stretches timeline={timeline} stretches={stretches}>
      {children}
    </Stretches>
  ) : (
    <Lenses timeline={timeline}>{children}</Lenses>
  );
}

interface StretchesProps extends LensesProps {
  readonly stretches: readonly Stretch[];
}

/** Where many events crowd. */
function Stretches({ timeline, stretches, children }: StretchesProps) {
  const { lookAt } = useMessages().timeline;
  const words = useLaterMessages(useMessages().columns);
  if (words === null) return <div className="control-group">{children}</div>;
  return (
    <div role="group" aria-label={lookAt} className="control-group lenses stretches">
      <span aria-hidden="true">{lookAt}</span>
      {stretches.map((stretch) => (
        <button
          key={`${stretch.extent.start} ${stretch.extent.end}`}
          type="button"
          className="button"
          onClick={() => {
            timeline.motion.glideTo(throughLens(stretch.extent));
          }}
        >
          {words.stretch(stretch)}
        </button>
      ))}
      {children}
    </div>
  );
}

/** Where the dated events stand: each stretch is a press away. */
const Lenses = memo(function Lenses({ timeline, children }: LensesProps) {
  const { data } = useInstance();
  const words = useMessages().timeline;
  const { index, filterInput } = data;
  const lenses = useMemo(() => lensesOf(index, filterInput.counted), [index, filterInput]);
  const [first] = lenses;
  const last = lenses.at(-1);
  if (first === undefined || last === undefined) return <div className="control-group">{children}</div>;
  const whole = { start: first.start, end: last.end };
  return (
    <div role="group" aria-label={words.lookAt} className="control-group lenses">
      <span aria-hidden="true">{words.lookAt}</span>
      {lenses.map((lens) => (
        <button
          key={lens.start}
          type="button"
          className="button"
          onClick={() => {
            timeline.motion.glideTo(throughLens(lens));
          }}
        >
          {words.lens(wholeUnits(lens), whole)}
        </button>
      ))}
      {children}
    </div>
  );
});

interface CommandButtonProps extends WaysProps {
  readonly command: Command;
}

/** Drawn once, and not sixty times a second while the timeline moves. */
const CommandButton = memo(function CommandButton({ command, timeline }: CommandButtonProps) {
  const { name, icon, run } = command;
  const words = useMessages().timeline;
  const label = words.command[name];
  const shown = words.short[name] ?? label;
  return (
    <button
      type="button"
      className={icon === undefined ? 'button' : 'button icon'}
      aria-label={icon === undefined && shown === label ? undefined : label}
      aria-keyshortcuts={shortcutsOf(command)}
      onClick={() => {
        run(timeline);
      }}
    >
      {/* For who points at it only: as the button's own, a screen reader would say its name twice. */}
      <span className="command" title={words.tip(name)} aria-hidden={icon === undefined ? undefined : true}>
        {icon === undefined ? (
          <span>{shown}</span>
        ) : (
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d={icon} />
          </svg>
        )}
      </span>
    </button>
  );
});
