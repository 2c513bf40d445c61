import type { SourceRecord } from '../../src/model/dataset-file';
import { leftOutOfHowFeel, leftOutOfSupport } from './left-out';
import { passedOverOfHowFeel, passedOverOfSupport } from './passed-over';

/**
 * The two articles. Neither says where or when it was published, so no address stands here, and for a date the bound
 * that the text gives: it tells of 2017, or of 2015. The texts are not part of the project: the hash tells whether a text at hand is the same.
 * `covers` are the times of their dated statements: the Korean War, the trade from 2000 to 2017, and
 * three single years. What they say without a date stretches them no further.
 */
export const sources = [
  {
    id: '000_38e2cee09018ca7c.txt',
    title: 'How Does North Korea Feel About Russia',
    kind: 'article',
    origin: 'press',
    author: 'Cassie Grissom',
    familyName: 'Grissom',
    published: '[2017..]',
    sha256: '29dd6c84d19ff93eab2d6c420a773f1933cbb530e42b9c9359be5db9baeea242',
    length: 8019,
    compared: '2026-12-01',
    covers: ['1950-06-25/1953-07-27', '2000/2017'],
    sections: [
      { heading: 'Imagery and Propaganda', start: 40 },
      { heading: 'Military Cooperation', start: 753 },
      { heading: 'Economic Partnership', start: 1258 },
      { heading: 'Power Shift Away from US', start: 1799 },
      { heading: 'Comparison of Social Systems', start: 2311 },
      { heading: 'Involvement in Crises', start: 2918 },
      { heading: 'Korean Unification', start: 3555 },
      { heading: 'Conclusion of Normalization Talks', start: 4083 },
      { heading: 'International Norm Compliance', start: 4813 },
      { heading: 'Shared Strategic Interests', start: 5531 },
      { heading: 'Trade and International Business', start: 5972 },
      { heading: 'Joint International Ventures', start: 6503 },
      { heading: 'Political and Cultural Exchanges', start: 6933 },
    ],
    leftOut: leftOutOfHowFeel,
    passedOver: passedOverOfHowFeel,
  },
  {
    id: '004_810bc7118ec72f9e.txt',
    title: 'Does North Korea Support Putin',
    kind: 'article',
    origin: 'press',
    author: 'Cassie Grissom',
    familyName: 'Grissom',
    published: '[2015..]',
    sha256: 'd83cc11461dfd585565d76162c976cc6faf8fd8968d58f80b47e42bc57c64ee1',
    length: 8151,
    compared: '2026-12-01',
    covers: ['2005', '2013', '2015'],
    sections: [
      { heading: 'Military and Arms Deals', start: 2548 },
      { heading: 'Trade and Economic Cooperation', start: 3919 },
      { heading: 'International Repercussions', start: 5562 },
      { heading: 'Conclusion', start: 6876 },
    ],
    leftOut: leftOutOfSupport,
    passedOver: passedOverOfSupport,
  },
] satisfies readonly SourceRecord[];
