import type { DatasetFile, EventRecord } from '../../src/model/dataset';
import { articlesAlone } from './articles-alone';
import { assessments } from './assessments';
import { claims } from './claims';
import { measures } from './measures';
import { record } from './record';
import { recordSources } from './record-sources';
import { sources } from './sources';
import { undated } from './undated';

const articles: DatasetFile = {
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

/**
 * What two news articles say of North Korea and Russia, and beside it what the public record says. The
 * call is marked as pure, so that a bundle that takes the articles alone does not carry the record.
 */
export const northKoreaRussiaWithRecord = /* @__PURE__ */ withRecord(articles);

/** The articles alone, as long as the screen does not show the record. */
export const northKoreaRussia = articlesAlone(articles);

function withRecord(file: DatasetFile): DatasetFile {
  return {
    ...file,
    description: `${file.description} Beside it what the public record says: a verdict on each claim, thirty-four events from 1948 to 2025, and the trade as it was reported, each with its sources.`,
    sources: [...file.sources, ...recordSources],
    events: [...file.events.map(assessed), ...record],
    measures,
  };
}

/** A claim with the verdict on it. */
function assessed(claim: EventRecord): EventRecord {
  const assessment = assessments[claim.id];
  return assessment ? { ...claim, assessment } : claim;
}
