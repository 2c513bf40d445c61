import type { DatasetFile } from '../../src/model/dataset';
import { claims } from './claims';
import { sources } from './sources';
import { undated } from './undated';

/** What two news articles say of North Korea and Russia: seven dated events and the shelf. */
export const northKoreaRussia: DatasetFile = {
  format: 'dyad-dataset',
  version: 1,
  id: 'north-korea-russia',
  title: 'North Korea and Russia',
  description:
    'What two articles by Cassie Grissom say of the relationship between North Korea and Russia: seven dated events and thirteen acts without a date, each with the words that carry it.',
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
  sources,
  events: [...claims, ...undated],
  measures: [],
};
