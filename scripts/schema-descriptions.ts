import type {
  Against,
  Assessment,
  Category,
  DatasetFile,
  EventRecord,
  Evidence,
  FormerStateRecord,
  LeftOut,
  MeasureRecord,
  MeasureValueRecord,
  PartyRecord,
  PassedOver,
  Quantity,
  Reference,
  Reliability,
  Section,
  SourceRecord,
} from '../src/model/dataset-file';

/** A sentence for the thing itself and one for each of its fields: the compiler misses none. */
type Described<T> = { readonly '': string } & { readonly [Field in keyof T]-?: string };

/** The words of the JSON Schema. They stand here so that the app does not carry them. */
export const descriptions: {
  readonly file: Described<DatasetFile>;
  readonly party: Described<PartyRecord>;
  readonly formerState: Described<FormerStateRecord>;
  readonly category: Described<Category>;
  readonly source: Described<SourceRecord>;
  readonly reliability: Described<Reliability>;
  readonly section: Described<Section>;
  readonly leftOut: Described<LeftOut>;
  readonly passedOver: Described<PassedOver>;
  readonly event: Described<EventRecord>;
  readonly evidence: Described<Evidence>;
  readonly reference: Described<Reference>;
  readonly assessment: Described<Assessment>;
  readonly against: Described<Against>;
  readonly quantity: Described<Quantity>;
  readonly measure: Described<MeasureRecord>;
  readonly measureValue: Described<MeasureValueRecord>;
} = {
  file: {
    '': 'A Dyad dataset: the events between two states, and the words of the sources that carry them. Rules that JSON Schema cannot tell (dates, ids, offsets) are in data/README.md and are checked when the file is opened.',
    format: 'Always "dyad-dataset".',
    version: 'The version of the format: 1.',
    id: 'Short name of the set, also the name of the file: lower-case letters, digits and hyphens.',
    title: 'Title of the set, such as "North Korea and Russia".',
    description: 'What the set holds and where it comes from, in a sentence or two.',
    method: 'Who decided the verdicts, and from what. Leave it out where there are none.',
    language: 'Language of titles and summaries, as a BCP 47 tag such as "en".',
    parties: 'The two states of the dyad: exactly two.',
    categories: 'In the order in which they are drawn, from above. At least one, at most 256.',
    sources: 'The texts that the events rest on.',
    events: 'The events. A row that is wrong is set aside; the others are shown.',
    measures: 'Series of reported values; an empty list where there are none.',
    spellings:
      'Names that are written in several ways, for the search. Each list is one name: an event that holds one of its texts is found by the others too.',
  },
  party: {
    '': 'One of the two states.',
    id: 'Unique among the parties.',
    name: 'The name of today.',
    formerly: 'Earlier states, oldest first, such as the Soviet Union for Russia.',
  },
  formerState: {
    '': 'An earlier state or name of a party.',
    name: 'The name that held then.',
    until: 'The last day on which the name held, as an EDTF date.',
  },
  category: {
    '': 'One band of the timeline.',
    id: 'Unique among the categories; events name it.',
    label: 'What readers see.',
    definition: 'What belongs here and what does not, so that two people would sort an event alike.',
  },
  source: {
    '': 'A text that says so. The text itself is not part of the dataset; its hash is.',
    id: 'Unique among the sources; evidence names it. For checking, the name of the text file.',
    title: 'The title of the text.',
    language:
      'The language of the text and its title, a BCP 47 tag. Leave it out where it is that of the set.',
    kind: 'What it is, so that several can be called by their name ("two articles"). Leave it out where none of these fits: then it is a source.',
    origin:
      'Whose word it is. "primary": the text itself, or the word of who acted. "agency": a news agency that no party owns. "state-media": an outlet that speaks for a state. "press": newspapers, magazines and broadcasters with editors of their own. "scholarship": research. "dataset": figures or codings, gathered by a rule. "aggregator": what others wrote, gathered.',
    author: 'Who wrote it.',
    familyName: 'Of one person who wrote it, the family name, as it ends or begins "author".',
    published:
      'When it was published, as an EDTF date, or a bound that the text gives: one that tells of 2017 is of "[2017..]". Leave it out where neither is known.',
    url: 'Where it can be read: a whole http, https or mailto address. Leave it out where that is not known.',
    readAs:
      'Whether "url" leads to the text at its publisher ("original") or to a copy elsewhere ("copy"). Leave it out where that is not known.',
    archived: 'Where an archive keeps it, as for "url".',
    retrieved:
      'The day on which it was seen at one of its addresses, as an EDTF date. Leave it out where nobody wrote it down.',
    sha256: 'SHA-256 of the text in UTF-8: 64 hexadecimal digits in lower case.',
    length: 'Length of the text in UTF-16 code units.',
    compared:
      'The last day on which every excerpt of it was compared with the text and found there, as an EDTF date.',
    alsoAt: 'Further addresses, as for "url": copies, other outlets.',
    reliability: 'How far the source can be relied on.',
    covers:
      'The times that the source speaks of, as EDTF dates or spans. Outside of them an empty axis means "no source in this set", not "nothing happened".',
    sections: 'The headings of the text, in its order.',
    leftOut: 'Statements of the source that are neither dated events nor acts on the shelf.',
    passedOver:
      'Its other sentences, and why nothing is said of them. Where the list is there, every sentence of the text must carry an event, be left out, or stand in it.',
  },
  reliability: {
    '': 'How far a source can be relied on, by the judgement of those who made the set.',
    grade: 'In one word.',
    note: 'Why, or for what not, in your own words.',
  },
  section: {
    '': 'A heading of a source.',
    heading: 'The heading, letter for letter.',
    start: 'Where it begins in the text, counted from 0 in UTF-16 code units.',
  },
  leftOut: {
    '': 'A statement of a source that is no event, by its place in the text: one sentence or several, whole.',
    section: 'The heading under which the statement stands; null before the first heading.',
    start: 'Where it begins in the text, counted from 0 in UTF-16 code units.',
    end: 'The offset of the first code unit after it.',
    about: 'What it speaks of, in a few words of your own: not those of the source.',
    kind: '"state": describes how things are, tells of no act. "opinion": judges or expects.',
    assessment: 'What the public record says of it, where that was looked up.',
  },
  passedOver: {
    '': 'Sentences of a source of which nothing is said, by their place in the text: one or several, whole.',
    start: 'Where they begin in the text, counted from 0 in UTF-16 code units.',
    end: 'The offset of the first code unit after them.',
    reason:
      '"opinion": judges, expects or asks. "state-not-checked": describes how things are, and was not compared with the record. "repetition": says again what another sentence of the text says. "not-this-dyad": speaks of others than the two states. "connecting": leads from one thought to the next. "apparatus": is no part of the text, such as a note on its author, and is not counted.',
  },
  event: {
    '': 'One event, or one act without a date for the shelf.',
    id: 'Unique in the set. It stays the same for good, since links name it.',
    title: 'In your own words, neutral, without the date.',
    shortTitle: 'A shorter title for the label on the timeline, where the title is long.',
    summary: 'One or two sentences in your own words; may be empty.',
    date: 'An EDTF date as precise as the source and no more ("2005", "2005-06", "1950-06-25/1953-07-27"), or null: the event stands on the shelf.',
    dateBasis: 'Whether the date stands in the source or is outside knowledge.',
    dateNote: 'Where an outside date comes from, or what is odd about a date.',
    throughout:
      'True when the event fills its whole date: a trade figure for 2000 covers all of 2000. Leave it out for what happened at some moment.',
    categories: 'Ids of categories, at least one. The first is the primary one and gives the band.',
    layer: '"claims": what the sources say. "record": what the public record says.',
    evidence: 'The words that carry the event. May be empty, as in the record layer.',
    references: 'Sources that are named and not quoted: how the record layer rests on its sources.',
    quantities: 'Numbers that belong to the event.',
    assessment: 'What the public record says of it.',
  },
  evidence: {
    '': 'The words of a source that carry an event. All text stands letter for letter as in the source.',
    source: 'Id of the source.',
    section: 'The heading under which the words stand; null before the first heading.',
    exact: 'The whole sentence.',
    prefix: 'What stands directly before "exact": at most a sentence, with the space between; or empty.',
    suffix: 'What stands directly after "exact": at most a sentence, with the space between; or empty.',
    start: 'Where "exact" begins in the text, counted from 0 in UTF-16 code units.',
    end: 'Where "exact" ends: the offset of the first code unit after it. end - start is the length of "exact".',
    carrying: 'The words inside "exact" that carry this event, in the order of the text, without overlap.',
    stance:
      'How the source puts it: states it, reports that others say so, denies it, or announces it before it happened.',
    speaker: 'Who is reported to say so, where one is named.',
  },
  reference: {
    '': 'A source without its words: who says so, and how.',
    source: 'Id of the source.',
    stance:
      'Whether it is stated, reported as the word of others, denied, or announced. Only a source that announces may be older than the event.',
    speaker: 'Who states or denies it, where the source passes on somebody’s word.',
  },
  assessment: {
    '': 'What the public record says of a claim, by the judgement of those who made the set.',
    verdict:
      '"corroborated": independent sources say the same. "partly": a part of it, or something near it. "contradicted": sources say otherwise. "not-found": looked for and not found, which is weaker than contradicted. "disputed": sources disagree with each other. "not-checked": nobody has looked.',
    confidence: 'How sure the verdict is.',
    note: 'Why, in one to three sentences of your own; may be empty.',
    references: 'Ids of the sources on which the verdict rests.',
    instead:
      'Ids of events that explain the claim: what the record has instead. Any event of the file, also one further down.',
    against: 'The number on record that decides, where the claim gives one in the same unit.',
  },
  against: {
    '': 'A number of another event, by its place there.',
    event: 'Id of the event, as a rule one of the record.',
    quantity: 'Which of its quantities, counted from 0.',
  },
  quantity: {
    '': 'A number with its modifier: "around" and "more than" are not the same number.',
    value: 'The number in full: 100000000, not 100.',
    unit: 'ISO 4217 code for money ("USD"), else a plain word.',
    modifier: 'What the source says of the number: exactly, about, or more than it.',
    of: 'What is counted: "trade between the two, whole year".',
    measure: 'Id of the measure with which it can be compared: it is drawn there as a claim.',
  },
  measure: {
    '': 'A series of reported values on the time axis.',
    id: 'Unique among the measures.',
    label: 'What readers see.',
    noun: 'What is counted, in a word that can follow a value: "$500 million of trade". Leave it out where there is none.',
    unit: 'ISO 4217 code for money ("USD"), else a plain word.',
    values: 'The values, each with its own source.',
  },
  measureValue: {
    '': 'One reported value.',
    date: 'The time that the value covers, as an EDTF date.',
    value: 'The number in full.',
    modifier: 'What the source says of the number: exactly, about, or more than it.',
    basis: 'What exactly is counted, where values differ in that: "goods", "goods and labour services".',
    source: 'Id of the source.',
    note: 'What is to be known about the value.',
  },
};
