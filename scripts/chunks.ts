/**
 * What comes after the first load, by the moment that asks for it: one journey for each moment. Left to itself the
 * bundler makes a file of every module that two parts share, some sixty of a few hundred bytes, and a page stands only
 * when the last of them has come.
 *
 * Names of files without their ending, under `src/`. What stands in no row makes a file of its own, which is right for
 * the words of a further language: in a row, a reader of one would load them all.
 */
export const MOMENTS: readonly (readonly [chunk: string, modules: readonly string[]])[] = [
  [
    // What the page shows once the app has taken it over.
    'page',
    [
      'layout/scene/links',
      'ui/filters/Elsewhere',
      'ui/lists/Chronology',
      'ui/lists/Shelf',
      'ui/measures/MeasureChart',
      'ui/page/CrashPage',
      'ui/page/HeadlineInWords',
      'ui/page/Help',
      'ui/report/NothingFound',
      'ui/timeline/Overview',
      'ui/timeline/SilenceWords',
      'ui/timeline/Ways',
      'words/en/parts/finding',
      'words/en/parts/help',
      'words/en/parts/measures',
    ],
  ],
  ['details', ['ui/details/Details', 'words/en/parts/details', 'words/en/parts/durations']],
  [
    // What it does beside, and stands without.
    'beside',
    [
      'instance/picture/follow-text',
      'ui/page/FitWindow',
      'ui/page/KeepPlace',
      'ui/page/Printed',
      'ui/timeline/Glide',
    ],
  ],
  [
    // More than some sixty events.
    'many',
    [
      'render/svg/svg-flags',
      'ui/lists/LongChronology',
      'ui/timeline/CanvasTimeline',
      'ui/timeline/ScaleWords',
      'words/en/parts/columns',
      'words/en/parts/long-lists',
    ],
  ],
  [
    // What a reader may ask for.
    'asked',
    [
      'instance/search/searcher',
      'ui/lists/EventPanel',
      'ui/page/CiteBody',
      'ui/report/Report',
      'ui/sources/Sources',
      'ui/timeline/GoTo',
      'ui/timeline/KeysDialog',
      'ui/timeline/OutsideWords',
      'ui/timeline/Tip',
      'words/en/parts/cite',
      'words/en/parts/faults',
      'words/en/parts/outside',
      'words/en/parts/sources',
    ],
  ],
];

const among = (modules: readonly string[]): RegExp => new RegExp(`/src/(?:${modules.join('|')})\\.tsx?$`);

/** The groups of the bundler, the first load before all. */
export const chunks = [
  // What the first page needs is one file: one journey, and one dictionary for gzip.
  { name: 'first', tags: ['$initial' as const] },
  ...MOMENTS.map(([name, modules]) => ({ name, test: among(modules) })),
];
