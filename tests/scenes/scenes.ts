import { frozenDataset } from '../frozen/frozen-dataset';
import { buildScene, type OnScreen } from '../../src/layout/scene/build-scene';
import { scenesOf } from '../../src/layout/scene/scenes';
import { buildTimelineData } from '../../src/state/timeline-data';
import { preparedOf, sceneInput, sceneOf, stretch, type Look } from '../layout/build';
import type { EventLine } from '../model/build';

/*
 * Small pictures with names: each is a golden file (`tests/golden`), and an example of what the timeline
 * does with one kind of thing.
 */

const titled = (line: string, title: string): EventLine => ({ line, title });

/** Builds a picture with its own look; the gallery asks for other widths. */
type Build = (change?: Look) => OnScreen;

const ofEvents =
  (lines: readonly EventLine[], look: Look = {}): Build =>
  (change) =>
    sceneOf(lines, { ...look, ...change });

const ofTheFirstDataset =
  (look: Look = {}): Build =>
  (change) =>
    buildScene(sceneInput(buildTimelineData(frozenDataset), { ...look, ...change }));

const SPREAD: readonly EventLine[] = [
  titled('1950-06-25/1953-07-27', 'Korean War'),
  titled('economic 1961', 'Trade agreement'),
  titled('diplomatic 1985-05', 'Visit'),
  titled('economic 2005', 'Aid agreement'),
  titled('diplomatic 2018-04-27', 'Meeting'),
];

/** A day so many days after another. */
const dayAfter = (start: string, days: number): string =>
  new Date(stretch(start).start + days * 86_400_000).toISOString().slice(0, 10);

/** Some hundreds of events: a crisis that begins in the autumn of 1962, quiet years, and what goes on through all. */
const CRISIS: readonly EventLine[] = [
  // Fewer and fewer, over nine months.
  ...Array.from({ length: 180 }, (_, i) =>
    titled(dayAfter('1962-09-20', Math.floor((i * i) / 120)), `Incident ${i + 1}`),
  ),
  ...Array.from({ length: 60 }, (_, i) =>
    titled(`diplomatic ${dayAfter('1962-10-20', Math.floor((i * i * i) / 1500))}`, `Note ${i + 1}`),
  ),
  ...['1955-06', '1957-02-04', '1958-03-09', '1969-05-30', '1970', '1972-02'].map((date) =>
    titled(date, `Exercise of ${date.slice(0, 4)}`),
  ),
  ...['1956', '1957-03', '1961-04-12', '1968-10', '1971/1972'].map((date) =>
    titled(`diplomatic ${date}`, `Talks of ${date.slice(0, 4)}`),
  ),
  ...['1956', '1960-02', '1963', '1967-08', '1973'].map((date) =>
    titled(`economic ${date}`, 'Trade agreement'),
  ),
  titled('1960-05/1971', 'Stationing of troops'),
  titled('1962-11/1970', 'Blockade'),
  { line: 'diplomatic 1962-10-28', title: 'The answer', id: 'answer' },
];

/** Treaties that are in force for decades, so many that most are counted, and what happened in the meantime. */
const IN_FORCE: readonly EventLine[] = [
  ...Array.from({ length: 24 }, (_, i) =>
    titled(`economic ${1942 + i}/${1967 + ((i * 7) % 30)}`, `Treaty ${i + 1}`),
  ),
  ...Array.from({ length: 30 }, (_, i) => titled(`economic ${1985 + i}-03-05`, `Amendment ${i + 1}`)),
  titled('economic 1967-02', 'Trade talks'),
  titled('economic 1968-04-20/1968-09-05', 'Exhibition'),
  titled('economic 1969-01-15', 'Loan'),
  titled('1968', 'Exercise'),
];

export const SCENES: Readonly<Record<string, Build>> = {
  'the-seven-events': ofTheFirstDataset(),

  // Claims above, the record below in outline, and lines from the open claim to what explains it.
  'claim-and-record': ofTheFirstDataset({
    record: true,
    selection: 'aid-agreement-2005',
    domain: stretch('2003/2017'),
    width: 1200,
  }),

  'the-whole-record': ofTheFirstDataset({ record: true, width: 1200 }),

  // Coarse to fine, each a moment: the shade is as wide as what the source leaves open.
  'every-precision': ofEvents(
    [
      titled('19XX', 'Century'),
      titled('economic 196X', 'Decade'),
      titled('diplomatic 1975', 'Year'),
      titled('diplomatic 1980-22', 'Season'),
      titled('economic 1983-05', 'Month'),
      titled('economic 1988-09-17', 'Day'),
      titled('diplomatic 1990-02-11/1993-04-27', 'Day span'),
      titled('diplomatic 1996/1998', 'Year span'),
    ],
    { width: 1200 },
  ),

  'every-precision-close': ofEvents(
    [
      titled('1975', 'Year'),
      titled('economic 1975-22', 'Season'),
      titled('economic 1975-11', 'Month'),
      titled('diplomatic 1975-02-11/1975-04-27', 'Day span'),
      titled('diplomatic 1975-09-17', 'Day'),
    ],
    { domain: stretch('1975') },
  ),

  'open-and-unknown-ends': ofEvents(
    [
      titled('1960/..', 'Goes on'),
      titled('1975/', 'End not known'),
      titled('economic ../1975', 'No beginning'),
      titled('economic /1985', 'Beginning not known'),
      titled('diplomatic [..1970]', 'Before 1971'),
      titled('diplomatic [1980..]', '1980 or later'),
      titled('1950/1955', 'Both ends stated'),
      titled('economic 1990/1995', 'Both ends stated'),
    ],
    { domain: stretch('1945/1999') },
  ),

  'one-of-a-set': ofEvents([
    titled('[1950,1957,1964]', 'One of three'),
    titled('economic [1952..1956]', 'Within a range'),
    titled('diplomatic [..1951,1960..]', 'Not between'),
  ]),

  'about-and-doubted': ofEvents([
    titled('1950~', 'About'),
    titled('economic 1955?', 'Doubted'),
    titled('diplomatic 1960%', 'About and doubted'),
    titled('economic 1965~/1970', 'Begun about'),
    titled('1964', 'As stated'),
  ]),

  throughout: ofEvents([
    titled('economic 2000 throughout', 'Trade of the year'),
    titled('economic 2004', 'At some time in the year'),
    titled('diplomatic 2002-03 throughout', 'Month of talks'),
    titled('2001/2003 throughout', 'Years of exercises'),
  ]),

  clusters: ofEvents([
    ...Array.from({ length: 12 }, (_, i) => titled(`1950-${String(i + 1).padStart(2, '0')}`, 'Fighting')),
    ...Array.from({ length: 8 }, (_, i) => titled(`economic ${1970 + i * 4}`, `Deal ${i + 1}`)),
    titled('diplomatic 1990-09-30', 'Recognition'),
    titled('diplomatic 1990-10-01', 'Protest'),
    titled('2010', 'Exercise'),
  ]),

  'a-range-and-an-off-band': ofEvents(SPREAD, { range: stretch('1953/2005-06'), hidden: ['economic'] }),

  'possibly-in-the-range': ofTheFirstDataset({ range: stretch('2005-06/2015') }),

  narrow: ofTheFirstDataset({ width: 360 }),

  'narrow-with-large-text': ofTheFirstDataset({ width: 360, rem: 26 }),

  wide: ofTheFirstDataset({ width: 1800 }),

  'zoomed-to-months': ofEvents(SPREAD, { domain: stretch('1950-04/1951-03') }),

  'zoomed-to-days': ofEvents(
    [...SPREAD, titled('economic 1950-07', 'Loan'), titled('diplomatic 1950-07-03', 'Note')],
    {
      domain: stretch('1950-06-18/1950-07-09'),
    },
  ),

  'before-our-era': ofEvents([
    titled('-0279/-0274', 'War of Pyrrhus'),
    titled('economic -0199', 'Treaty of trade'),
    titled('diplomatic -0004', 'Embassy'),
    titled('diplomatic 0009', 'Second embassy'),
    titled('-00XX', 'A century'),
  ]),

  'long-titles': ofEvents([
    titled('1950', 'A title so long that it has no room beside the next one of its lane, nor anywhere'),
    titled('1974', 'Another title that is longer than the room'),
    titled('2000', 'The last title in the lane, which stands at the end of the axis'),
    titled('economic 1960/1995', 'A title above its bar, since there is no room beside it'),
    titled('diplomatic 1999-12-31', '조선과 소련의 우호 협력 조약'),
    titled('diplomatic 1950', 'ドルジバ, дружба, Freundschaft'),
  ]),

  // A density row where marks have no room; what goes on through it has a mark on both sides, and is counted in it.
  'a-crisis-among-single-events': ofEvents(CRISIS, { domain: stretch('1955/1974') }),

  // The open event is a mark in a density row too.
  'the-open-event-in-a-crisis': ofEvents(CRISIS, { domain: stretch('1955/1974'), selection: 'answer' }),

  'close-to-a-crisis': ofEvents(CRISIS, { domain: stretch('1962-07/1963-03') }),

  // Marks stand over what they leave to be counted.
  'quiet-bars-under-marks': ofEvents(IN_FORCE, { domain: stretch('1966/1969') }),

  // Laid out for three screens at a power of two, moved and stretched: labels keep their size, and their distance.
  'a-window-stretched': (change) =>
    scenesOf(sceneInput(preparedOf(...CRISIS), change), 'buffered')(stretch('1957-06/1971-03')),

  empty: ofEvents(['-', 'economic -']),
};
