/**
 * The Dyad dataset format, version 1: one JSON document. `data/README.md` describes it field by
 * field for people, `public/dyad-dataset.schema.json` for machines.
 */
export interface DatasetFile {
  /** What kind of file this is. */
  readonly format: 'dyad-dataset';
  /** The version of the format. */
  readonly version: 1;
  /** Short name, also the file's name: lower-case letters, digits and hyphens. */
  readonly id: string;
  /** Such as "North Korea and Russia". */
  readonly title: string;
  /** What the set holds and where it comes from, in a sentence or two. */
  readonly description: string;
  /** Who decided the verdicts, and from what, where there are any. */
  readonly method?: string;
  /** Language of titles and summaries, as a BCP 47 tag. */
  readonly language: string;
  /** The two states of the dyad. */
  readonly parties: readonly [PartyRecord, PartyRecord];
  /** In the order in which they are drawn, from above. The order also gives glyph and accent. */
  readonly categories: readonly Category[];
  /** The texts on which events rest. */
  readonly sources: readonly SourceRecord[];
  /** What happened, in any order. */
  readonly events: readonly EventRecord[];
  /** Series of reported values; empty where there are none. */
  readonly measures: readonly MeasureRecord[];
  /** Names that are written in several ways, for the search: each list is one name. */
  readonly spellings?: readonly (readonly string[])[];
}

/** One of the two states of the dyad. */
export interface PartyRecord {
  /** Unique among the parties. */
  readonly id: string;
  /** The name of today. */
  readonly name: string;
  /** Earlier states, oldest first: Russia before 26 December 1991 is the Soviet Union. */
  readonly formerly?: readonly FormerStateRecord[];
}

/** An earlier state of a party. */
export interface FormerStateRecord {
  /** Its name. */
  readonly name: string;
  /** The last day on which the name held, as an EDTF date. */
  readonly until: string;
}

/** A subject by which events are sorted; each has a band on the timeline. */
export interface Category {
  /** Unique among the categories; events name it. */
  readonly id: string;
  /** What readers see. */
  readonly label: string;
  /** What belongs here and what does not, so that two people would sort an event alike. */
  readonly definition: string;
}

/** A text that says so. The text itself is not part of the dataset; its hash is. */
export interface SourceRecord {
  /** Unique among the sources; evidence names it. */
  readonly id: string;
  /** The title of the text. */
  readonly title: string;
  /** The language of the text and its title, a BCP 47 tag; that of the dataset, if not said. */
  readonly language?: string;
  /** What it is, so that it can be called by its name: `article` where several are "two articles". */
  readonly kind?: SourceKind;
  /** Whose word it is. */
  readonly origin?: SourceOrigin;
  /** Who wrote it. */
  readonly author?: string;
  /** Of one person who wrote it, the family's name, as it ends or begins `author`: a bibliography sorts by it. */
  readonly familyName?: string;
  /**
   * When it was published, as an EDTF date, where that is known; else a bound that its text gives: one that tells of
   * 2017 is of `[2017..]`.
   */
  readonly published?: string;
  /** Where it can be read: http, https or mailto. */
  readonly url?: string;
  /** Whether `url` leads to the text where it was published, or to a copy of it elsewhere. */
  readonly readAs?: ReadAs;
  /** Where an archive keeps it: http or https. */
  readonly archived?: string;
  /** The day on which it was seen at one of its addresses, as an EDTF date. */
  readonly retrieved?: string;
  /** SHA-256 of the text's UTF-8 bytes, 64 hexadecimal digits in lower case. */
  readonly sha256?: string;
  /** Length of the text in UTF-16 code units. */
  readonly length?: number;
  /** The last day on which every excerpt of it was compared with the text and found there, as an EDTF date. */
  readonly compared?: string;
  /** Further addresses of the same source: copies, other outlets. */
  readonly alsoAt?: readonly string[];
  /** How far it can be relied on, and why, in a few words of our own. */
  readonly reliability?: Reliability;
  /**
   * Which times the source speaks of, as EDTF dates or spans: outside of them an empty axis means "no
   * source in this set", not "nothing happened".
   */
  readonly covers?: readonly string[];
  /** Its headings, in the order of the text. */
  readonly sections?: readonly Section[];
  /** Statements of the source that are neither on the timeline nor on the shelf, and why. */
  readonly leftOut?: readonly LeftOut[];
  /**
   * Its other sentences, and why nothing is said of them. Where the list is there, every sentence of the text must
   * carry an event or be left out or stand in it.
   */
  readonly passedOver?: readonly PassedOver[];
}

/** What a text is. */
export type SourceKind = 'article' | 'book' | 'report' | 'document';

/**
 * Whose word a source is.
 * - `primary`: the text itself (a treaty, a resolution), or the word of who acted.
 * - `agency`: a news agency that no party owns.
 * - `state-media`: an agency, paper or broadcaster of a party or of another state that speaks for it.
 * - `press`: newspapers, magazines, broadcasters with editors of their own.
 * - `scholarship`: research, with its sources.
 * - `dataset`: figures or codings, gathered by a rule.
 * - `aggregator`: what others wrote, gathered: encyclopedias, digests, mirrors.
 */
export type SourceOrigin =
  'primary' | 'agency' | 'state-media' | 'press' | 'scholarship' | 'dataset' | 'aggregator';

/** `original`: at the publisher's own address. `copy`: anywhere else. */
export type ReadAs = 'original' | 'copy';

/** How far a source can be relied on. */
export interface Reliability {
  /** The judgement. */
  readonly grade: 'high' | 'medium' | 'low';
  /** Why, or for what not. */
  readonly note?: string;
}

/** A heading of a source, and where it stands in its text, in UTF-16 code units. */
export interface Section {
  /** The heading, letter for letter. */
  readonly heading: string;
  /** Where it begins in the text. */
  readonly start: number;
}

/** A statement of a source that is no event, by its place in the text: the words stay in the source. */
export interface LeftOut {
  /** The heading above the statement; null before the first heading. */
  readonly section: string | null;
  /** Where it begins, in UTF-16 code units of the source's text, as for evidence. */
  readonly start: number;
  /** The offset of the first code unit after it. */
  readonly end: number;
  /** What it speaks of, in a few words of our own. */
  readonly about?: string;
  /** `state`: describes how things are, tells of no act. `opinion`: judges or expects. */
  readonly kind: 'state' | 'opinion';
  /** What the public record says of it, where that was looked up. */
  readonly assessment?: Assessment;
}

/** Sentences of a source of which nothing is said, by their place in the text: the words stay in the source. */
export interface PassedOver {
  /** Where they begin, in UTF-16 code units of the source's text, as for evidence. */
  readonly start: number;
  /** The offset of the first code unit after them. */
  readonly end: number;
  /**
   * - `opinion`: judges, expects or asks.
   * - `state-not-checked`: describes how things are, and was not compared with the record.
   * - `repetition`: says again what another sentence of the text says.
   * - `not-this-dyad`: speaks of others than the two states.
   * - `connecting`: leads from one thought to the next and says nothing of its own.
   * - `apparatus`: is no part of the text, such as a note on its author. It is not counted as one of its sentences.
   */
  readonly reason: PassedOverReason;
}

/** Why nothing is said of a sentence. */
export type PassedOverReason =
  'opinion' | 'state-not-checked' | 'repetition' | 'not-this-dyad' | 'connecting' | 'apparatus';

/** `claims`: what the sources say. `record`: what the public record says. */
export type Layer = 'claims' | 'record';

/** One event, as it stands in a file. */
export interface EventRecord {
  /** Unique in the set; stays the same for good, since links name it. */
  readonly id: string;
  /** In our own words, neutral, without the date. */
  readonly title: string;
  /** A shorter title for a label on the timeline, where the title is long. */
  readonly shortTitle?: string;
  /** One or two sentences in our own words. */
  readonly summary: string;
  /** EDTF (ISO 8601-2, levels 0 and 1, and one of a set), or null: the event stands on the shelf. */
  readonly date: string | null;
  /** Whether the date stands in the source or is outside knowledge. */
  readonly dateBasis: 'source' | 'outside';
  /** Where an outside date comes from, or what is odd about a date. */
  readonly dateNote?: string;
  /**
   * True when the event fills its whole date: a trade figure for 2000 covers all of 2000, while an
   * agreement of 2005 was made at some moment in 2005.
   */
  readonly throughout?: boolean;
  /** Ids of categories: the first is the primary one and gives the band. */
  readonly categories: readonly [string, ...string[]];
  /** Whether a source says it or the public record. */
  readonly layer: Layer;
  /** The words that carry the event; may be empty, as in the record layer. */
  readonly evidence: readonly Evidence[];
  /** Sources that are named and not quoted: how the record layer rests on its sources. */
  readonly references?: readonly Reference[];
  /** Numbers that belong to the event. */
  readonly quantities?: readonly Quantity[];
  /** What the public record says of it. */
  readonly assessment?: Assessment;
}

/** A source without its words: who says so, and how. */
export interface Reference {
  /** Id of the source. */
  readonly source: string;
  /** Whether the source states it, passes it on, denies it or announces it. */
  readonly stance: Stance;
  /** Who asserts or denies it, where the source passes on somebody's word. */
  readonly speaker?: string;
}

/**
 * What the public record says of a claim.
 * - `corroborated`: independent sources say the same.
 * - `partly`: a part of it, or something near it.
 * - `contradicted`: sources say otherwise.
 * - `not-found`: looked for and not found, which is weaker than contradicted.
 * - `disputed`: sources disagree with each other.
 * - `not-checked`: nobody has looked.
 */
export type Verdict = 'corroborated' | 'partly' | 'contradicted' | 'not-found' | 'disputed' | 'not-checked';

/** What the public record says of a claim, in the judgement of those who made the set. */
export interface Assessment {
  /** What was found. */
  readonly verdict: Verdict;
  /** How sure the verdict is. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** One to three sentences in our own words. */
  readonly note: string;
  /** Ids of the sources on which the verdict rests. */
  readonly references: readonly string[];
  /** Ids of record events that explain the claim: what the record has instead. */
  readonly instead?: readonly string[];
  /** The number on record that decides, where the claim gives one: it is held against the claim's. */
  readonly against?: Against;
}

/** A number of another event, by its place there. */
export interface Against {
  /** Id of the event, as a rule one of the record. */
  readonly event: string;
  /** Which of its quantities, counted from 0. */
  readonly quantity: number;
}

/**
 * How a source puts a thing: states it, reports that others say so, denies it, or announces it before it happened. Only
 * one that announces may be older than the event.
 */
export type Stance = 'asserts' | 'reports' | 'denies' | 'announces';

/**
 * The words of a source that carry an event: W3C Web Annotation's TextQuoteSelector (`exact`,
 * `prefix`, `suffix`) and TextPositionSelector (`start`, `end`) in one. All text stands letter for
 * letter as in the source.
 */
export interface Evidence {
  /** Id of the source. */
  readonly source: string;
  /** The heading under which the words stand; null before the first heading. */
  readonly section: string | null;
  /** The whole sentence. */
  readonly exact: string;
  /** What stands directly before `exact`: at most a sentence, or empty. */
  readonly prefix: string;
  /** What stands directly after `exact`: at most a sentence, or empty. */
  readonly suffix: string;
  /** Where `exact` begins in the source's text, in UTF-16 code units. */
  readonly start: number;
  /** Where it ends: the offset of the first code unit after it. */
  readonly end: number;
  /** The words inside `exact` that carry this event, in order, each found after the one before. */
  readonly carrying: readonly string[];
  /** Whether the source states it, passes it on, denies it or announces it. */
  readonly stance: Stance;
  /** Who is reported to say so, where one is named. */
  readonly speaker?: string;
}

/** "around" and "more than" are not the same number. */
export type Modifier = 'exactly' | 'about' | 'more-than';

/** A number that belongs to an event. */
export interface Quantity {
  /** In the unit, not in millions of it. */
  readonly value: number;
  /** ISO 4217 code for money (`USD`), else a plain word. */
  readonly unit: string;
  /** How exact the number is. */
  readonly modifier: Modifier;
  /** What is counted: "trade between the two, whole year". */
  readonly of: string;
  /** Id of the measure with which it can be compared: it is drawn there as a claim. */
  readonly measure?: string;
}

/** A series of reported values on the time axis. */
export interface MeasureRecord {
  /** Unique among the measures; quantities name it. */
  readonly id: string;
  /** What readers see. */
  readonly label: string;
  /** What is counted, in a word that can follow a value: "$500 million of trade". */
  readonly noun?: string;
  /** ISO 4217 code for money (`USD`), else a plain word. */
  readonly unit: string;
  /** The values, in any order. */
  readonly values: readonly MeasureValueRecord[];
}

/** One reported value of a measure. */
export interface MeasureValueRecord {
  /** EDTF: the year or the span that the value covers. */
  readonly date: string;
  /** In the measure's unit, not in millions of it. */
  readonly value: number;
  /** How exact the number is. */
  readonly modifier: Modifier;
  /** What exactly is counted, where values differ in that: "goods", "goods and labour services". */
  readonly basis?: string;
  /** Id of the source. */
  readonly source: string;
  /** What else is to know of the value. */
  readonly note?: string;
}
