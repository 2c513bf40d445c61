import { memo, useMemo } from 'react';
import { stripParts, type StripPart } from '../../layout/beside/cells';
import type { Verdict } from '../../model/dataset-file';
import { CLAIMS } from '../../model/events/band-key';
import { VERDICTS, verdictOf } from '../../model/verdict';
import { accentClass } from '../../render/shapes/glyph';
import { verdictSign } from '../../render/shapes/verdict-sign';
import { outlineData } from '../../render/svg/path-data';
import { chosenOf, offAfterPress } from '../../state/only';
import type { TimelineData } from '../../state/timeline-data';
import { plainText } from '../../words/rich';
import { drawRich } from '../base/rich';
import { useInstance, useFiltered, useSession } from '../base/instance-context';
import { useMessages } from '../base/use-messages';
import { Explained } from '../base/Explained';

/**
 * The claims as a strip, best supported first, and under it how many there are of each verdict: a press shows only
 * these. Without verdicts the strip shows what the events are about.
 */
export const VerdictStrip = memo(function VerdictStrip() {
  const { data } = useInstance();
  const given = useMemo(() => givenVerdicts(data), [data]);
  return given.some((verdict) => verdict !== 'not-checked') ? <Verdicts given={given} /> : <Shares />;
});

/** The verdicts that a claim of the dataset has, dated or not, in their order. */
function givenVerdicts({ index, filterInput, table }: TimelineData): readonly Verdict[] {
  const given = new Set<Verdict>([
    ...index.kinds.filter(({ layer }) => layer === CLAIMS).map(({ verdict }) => verdict),
    ...filterInput.shelf
      .map((row) => table.at(row))
      .filter(({ layer }) => layer === 'claims')
      .map(verdictOf),
  ]);
  return VERDICTS.filter((verdict) => given.has(verdict));
}

/** More letters than this do not go into one row under the strip. */
const MOST_LETTERS = 48;

function Verdicts({ given }: { readonly given: readonly Verdict[] }) {
  const { filters } = useMessages();
  const { totals } = useInstance().data;
  // With the greatest number that each can have: a filter is not to move what is pressed.
  const letters = given
    .map((verdict) => plainText(filters.verdictKey(verdict, totals.claims)))
    .join('').length;
  return (
    <div role="group" aria-label={filters.verdicts} className="verdict-strip">
      <div className={letters > MOST_LETTERS ? 'verdict-keys many' : 'verdict-keys'}>
        <KeysFrom place={0} given={given} />
      </div>
    </div>
  );
}

interface KeysFromProps {
  readonly given: readonly Verdict[];
  readonly place: number;
}

/**
 * The key of a verdict and, within, those after it, as wide as their cells: each stands in what the one before leaves,
 * so that it is under its cells, or as near as its neighbour lets it. A style attribute is forbidden in the built page;
 * a picture without ink is as wide as its form.
 */
function KeysFrom({ given, place }: KeysFromProps) {
  const { dispatch } = useInstance();
  const { hiddenVerdicts } = useSession().filters;
  const { countByVerdict } = useFiltered();
  const { filters, verdicts } = useMessages();
  const verdict = given[place];
  if (verdict === undefined) return null;
  const counts = given.map((each) => countByVerdict.get(each) ?? 0);
  const part = stripParts(counts)[place] ?? NO_PART;
  const count = counts[place] ?? 0;
  return (
    <div className="verdict-rest">
      <span className="verdict-room" aria-hidden="true">
        {/* A form without width has that of any picture. */}
        {part.start < 1 && <svg viewBox={`0 0 ${(1 - part.start) * 10} 1`} />}
      </span>
      <div className="verdict-row">
        <Explained words={verdicts.meaning(verdict)}>
          {(description) => (
            <button
              type="button"
              className={hiddenVerdicts.includes(verdict) ? 'verdict-key off' : 'verdict-key'}
              aria-pressed={chosenOf(given, hiddenVerdicts).includes(verdict)}
              aria-label={filters.verdictToggle(verdict, count)}
              aria-describedby={description}
              onClick={() => {
                const off = offAfterPress(given, hiddenVerdicts, verdict);
                dispatch({ type: 'filters-set', filters: { hiddenVerdicts: off } });
              }}
            >
              <Cells verdict={verdict} part={part} />
              <span className="verdict-words">
                {drawRich(filters.verdictKey(verdict, count), (text, named) =>
                  named === 'strong' ? (
                    // The space between the two is part of what is read on the button.
                    <>
                      <b>{text}</b>{' '}
                    </>
                  ) : (
                    <span>{text}</span>
                  ),
                )}
              </span>
            </button>
          )}
        </Explained>
        <KeysFrom given={given} place={place + 1} />
      </div>
    </div>
  );
}

const NO_PART: StripPart = { start: 0, width: 0, cells: 0 };

const percent = (share: number): string => `${share * 100}%`;

/** The cells of a verdict, in a picture as wide as the strip. */
function Cells({ verdict, part }: { readonly verdict: Verdict; readonly part: StripPart }) {
  const sign = verdict === 'partly' ? null : verdictSign(verdict);
  const { start, width, cells } = part;
  return (
    <svg className={`cells cells-${verdict}`} aria-hidden="true" focusable="false">
      {Array.from({ length: cells }, (_, cell) => (
        <svg key={cell} x={percent(start + (width * cell) / cells)} width={percent(width / cells)}>
          <rect className="cell" />
          {verdict === 'partly' && <rect className="cell-half" />}
          {sign !== null && (
            <svg y="20%" height="60%" viewBox="-5 -5 10 10">
              <path d={outlineData(sign)} />
            </svg>
          )}
        </svg>
      ))}
    </svg>
  );
}

/** From here on there is room for the words. */
const TOLD = 0.08;

/** What the events are about, as fields. The chips beside it say the same with numbers. */
function Shares() {
  const { head } = useInstance().data;
  const { hidden } = useSession().filters;
  const { countByCategory } = useFiltered();
  const { share } = useMessages().filters;
  if (head.categories.length < 2) return null;
  const parts = stripParts(
    head.categories.map(({ id }, i) => (hidden.includes(id) ? 0 : (countByCategory[i] ?? 0))),
  );
  return (
    <svg className="share-strip" aria-hidden="true" focusable="false">
      {parts.map(({ start, width }, i) =>
        width === 0 ? null : (
          <svg
            key={head.categories[i]?.id}
            x={percent(start)}
            width={percent(width)}
            className={accentClass(i)}
          >
            <rect className="share" />
            {width >= TOLD && (
              <text x={7} y="50%" dy="0.35em">
                {share(width)}
              </text>
            )}
          </svg>
        ),
      )}
    </svg>
  );
}
