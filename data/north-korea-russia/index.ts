import type { DatasetFile, EventRecord } from '../../src/model/dataset-file';
import { assessments } from './assessments';
import { claims } from './claims';
import { furtherSources } from './further-sources';
import { measures } from './measures';
import { record } from './record';
import { recordSources } from './record-sources';
import { sources } from './sources';
import { tradeSources } from './trade-sources';
import { undated } from './undated';

/** What two news articles say of North Korea and Russia, and beside it what the public record says. */
export const northKoreaRussia: DatasetFile = {
  format: 'dyad-dataset',
  version: 1,
  id: 'north-korea-russia',
  title: 'North Korea and Russia',
  description:
    'What two articles by Cassie Grissom say of the relationship between North Korea and Russia: seven dated events and thirteen acts without a date, each with the words that carry it. Beside it what the public record says: a verdict on each claim, fifty-three events from 1948 to 2025, and the trade as it was reported, each with its sources.',
  method:
    'The makers of this dataset compared each claim in 2026 with public material: news reports, treaties, statistics and scholarship, some of it read as copies. The references under each verdict say which, and how far each can be relied on. Confidence is high where documents, figures or dated events decide, and medium where the verdict rests on absence, on hearsay, or on sources of medium reliability. Every sentence of the two articles is accounted for: it carries an event, is left out with a verdict, or is passed over with a reason. A verdict is about the claim as the source words it, not about the states or persons in it.',
  language: 'en',
  parties: [
    { id: 'north-korea', name: 'North Korea' },
    { id: 'russia', name: 'Russia', formerly: [{ name: 'Soviet Union', until: '1991-12-25' }] },
  ],
  categories: [
    {
      id: 'military',
      label: 'Military',
      definition:
        'War, armed forces, weapons and military technology, and promises of help in war. The subject decides, not the form: a mutual-defence treaty is military, a ceasefire too. Talks about the nuclear programme in which nobody supplies, sells or uses arms are diplomatic.',
    },
    {
      id: 'economic',
      label: 'Economic',
      definition:
        'Trade, aid, debt, loans, investment, energy, transport and natural resources. The subject decides, not the form: a trade treaty is economic although diplomats sign it. Sanctions are economic when the event is the flow of goods or money, and diplomatic when it is the political decision.',
    },
    {
      id: 'diplomatic',
      label: 'Diplomatic',
      definition:
        'Political relations as such: recognition, talks, visits, statements about the relationship, mediation, and cultural exchange arranged by the states. A meeting or treaty whose subject is trade or arms stands under economic or military instead.',
    },
  ],
  sources: [...sources, ...recordSources, ...furtherSources, ...tradeSources],
  events: [...[...claims, ...undated].map(assessed), ...record],
  measures,
  spellings: [
    [
      'North Korea',
      'DPRK',
      "Democratic People's Republic of Korea",
      '북한',
      '조선',
      'Северная Корея',
      'КНДР',
    ],
    ['Russia', 'Россия', '러시아'],
    ['Soviet Union', 'USSR', 'Советский Союз', 'СССР', '소련'],
    ['Kim Il Sung', '김일성', 'Ким Ир Сен'],
    ['Kim Jong Il', '김정일', 'Ким Чен Ир'],
    ['Kim Jong Un', '김정은', 'Ким Чен Ын'],
    ['Putin', 'Путин', '푸틴'],
    ['Pyongyang', '평양', 'Пхеньян'],
    ['Moscow', 'Москва', '모스크바'],
  ],
};

/** A claim with the verdict on it. */
function assessed(claim: EventRecord): EventRecord {
  const assessment = assessments[claim.id];
  return assessment ? { ...claim, assessment } : claim;
}
