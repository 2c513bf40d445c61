import type { Dataset, DyadEvent, Source } from '../model/dataset';
import type { Evidence, Verdict } from '../model/dataset-file';
import { codePointsIn } from './code-points';
import { eventLink } from './event-link';
import { encodePart } from './uri';

/** What annotations need beside the dataset. */
export interface AnnotationOptions {
  /** Texts of sources that are at hand, by the id of the source; letter for letter, with their byte order mark. */
  readonly texts?: ReadonlyMap<string, string>;
  /**
   * Address of the page that shows the dataset, without a query. Ids of annotations begin with it and each links to its
   * event there; without one ids are relative to where the file lies, and there are no links.
   */
  readonly page?: string;
  /** The organisation that made the set; without one annotations have no creator. */
  readonly maintainer?: string;
  readonly verdicts: { readonly label: (verdict: Verdict) => string };
}

/**
 * Every excerpt of a dataset as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/), in a page of them, for
 * `application/ld+json`. The target is the excerpt in its source, the bodies are what the set says of it: the event in
 * its own words, and the verdict on a claim.
 *
 * An excerpt is told by its words (TextQuoteSelector), and where the text is at hand and the words stand there by its
 * place too (TextPositionSelector), in code points as the Recommendation counts. Offsets of the dataset are UTF-16 code
 * units, which cannot be turned into code points without the text.
 */
export function annotations(
  { language, sources, events }: Pick<Dataset, 'language' | 'sources' | 'events'>,
  options: AnnotationOptions,
): object {
  const { texts, page = '' } = options;
  const targets = new Map(
    sources.map((source) => [source.id, targetIn(source, texts?.get(source.id), page)]),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${page}#annotations`,
    type: 'AnnotationPage',
    items: events.flatMap((event) =>
      event.evidence.map((evidence, index) => ({
        id: `${eventLink(event, page)}#evidence-${index}`,
        type: 'Annotation',
        ...said(event, language, options),
        target: targets.get(evidence.source)?.(evidence),
      })),
    ),
  };
}

/** Why it is annotated, by whom, and what is said. */
function said(event: DyadEvent, language: string, { page, maintainer, verdicts }: AnnotationOptions): object {
  const text = (purpose: string, value: string): object => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
    language,
  });
  const { layer, title, summary, assessment } = event;
  const found =
    layer === 'claims' && assessment !== undefined && assessment.verdict !== 'not-checked'
      ? assessment
      : null;
  return {
    motivation: found === null ? 'describing' : ['describing', 'assessing'],
    ...(maintainer === undefined ? {} : { creator: { type: 'Organization', name: maintainer } }),
    body: [
      text('describing', summary === '' ? title : summary),
      ...(found === null ? [] : [text('classifying', verdicts.label(found.verdict))]),
      ...(found === null || found.note === '' ? [] : [text('assessing', found.note)]),
      ...(page === undefined
        ? []
        : [{ type: 'SpecificResource', purpose: 'linking', source: eventLink(event, page) }]),
    ],
  };
}

/** Makes targets of excerpts of one source. */
function targetIn(source: Source, text: string | undefined, page: string): (evidence: Evidence) => object {
  const { id, title, language } = source;
  const resource = {
    id: iriOf(source, page),
    type: 'Text',
    ...(language === undefined ? {} : { language }),
    'dcterms:identifier': id,
    'dcterms:title': title,
  };
  const codePoints = text === undefined ? null : codePointsIn(text);
  return ({ exact, prefix, suffix, start, end }) => ({
    type: 'SpecificResource',
    source: resource,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact,
        ...(prefix === '' ? {} : { prefix }),
        ...(suffix === '' ? {} : { suffix }),
      },
      // A place at which other words stand would lead a reader to them.
      ...(codePoints === null || text?.slice(start, end) !== exact
        ? []
        : [{ type: 'TextPositionSelector', start: codePoints(start), end: codePoints(end) }]),
    ],
  });
}

/** What names a source for good: its address, else its text by its hash, else its id beside the page. */
function iriOf({ id, url, sha256 }: Source, page: string): string {
  if (url !== undefined) return url;
  return sha256 === undefined ? `${page}?view=sources#${encodePart(id)}` : hashIri(sha256);
}

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A text by the SHA-256 of its bytes: `ni:///sha-256;…` (RFC 6920), the hash in base64url without padding. */
function hashIri(sha256: string): string {
  // Three hexadecimal digits are two of base64; the last of the 64 is one, with two bits of zero behind it.
  const digits = Array.from(sha256.matchAll(/.{1,3}/gu), ([hex]) => {
    const bits = Number.parseInt(hex, 16);
    return hex.length === 3
      ? `${BASE64URL.charAt(bits >> 6)}${BASE64URL.charAt(bits & 63)}`
      : BASE64URL.charAt(bits << 2);
  });
  return `ni:///sha-256;${digits.join('')}`;
}
