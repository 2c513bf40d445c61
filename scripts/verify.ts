import type { ReadReport } from '../src/io/report';
import { clocksOf } from '../src/evidence/clocks';
import type { Fault } from '../src/evidence/fault';
import { openQuestions, supportOf } from '../src/evidence/open-questions';
import { accountOf, countAccount } from '../src/evidence/sentence-account';
import type { SourceText } from '../src/evidence/source-text';
import { verifyDataset } from '../src/evidence/verify';
import type { Dataset } from '../src/model/dataset';
import { faults as words } from '../src/words/en/parts/faults';
import type { Matching } from '../src/words/parts/reports';
import { openWords } from '../src/words/en/parts/open-questions';
import { reports } from '../src/words/en/parts/reports';
import { loadTexts, misused, namesOfProject, openDataset, say } from './open-dataset';

/**
 * Compares a dataset with the texts of its sources: excerpts, what was left out, whether every sentence is accounted for
 * where a source says that it is, and the days of sources with what they tell of. Exit code: 0 all that could be checked
 * matches, 1 a fault or a row that the door sets aside, 2 wrong use. With `--open` it says what is left to do instead.
 */
export default async function main(argv: readonly string[]): Promise<number> {
  const isOpen = argv.includes('--open');
  const [name, folder, ...more] = argv.filter((word) => word !== '--open');
  if (more.length > 0) return misused(reports.usage);
  if (isOpen) return sayOpen(name === undefined ? namesOfProject() : [name], folder);
  if (name === undefined || folder === undefined) return misused(reports.usage);
  const opened = await openDataset(name, reports.usage);
  if (typeof opened === 'number') return opened;
  const { dataset, report } = opened;
  sayReport(report);
  const texts = await loadTexts(dataset, folder);
  if (texts.size === 0) return misused(reports.noText(name, folder));
  const faults = verifyDataset(dataset, texts);
  for (const fault of faults) say(reports.fault(fault));

  const excerpts = dataset.events.flatMap(({ id, evidence }) =>
    evidence.map(({ source }, index): Place => ({ event: id, source, field: `evidence[${index}]` })),
  );
  const leftOut = dataset.sources.flatMap(({ id, leftOut: statements = [] }) =>
    statements.map((_, index): Place => ({ event: null, source: id, field: `leftOut[${index}]` })),
  );
  for (const { id, sha256, length } of dataset.sources) {
    if (texts.has(id)) continue;
    const places = [...excerpts, ...leftOut].filter(({ source }) => source === id).length;
    // A source that is only named has no text that could be compared.
    if (places === 0 && sha256 === undefined && length === undefined) continue;
    say(reports.notChecked(id, folder, places));
  }

  const wrong = new Set(faults.map(keyOf));
  const matching = (places: readonly Place[]): Matching => {
    const checked = places.filter(({ source }) => texts.has(source));
    const right = checked.filter((place) => !wrong.has(keyOf(place))).length;
    return { right, total: checked.length };
  };
  const found = faults.length + sayAccount(dataset, texts) + sayClocks(dataset);
  say(
    reports.compared({
      excerpts: matching(excerpts),
      leftOut: leftOut.length > 0 ? matching(leftOut) : null,
      sources: texts.size,
      faults: found,
      setAside: report.rows.setAside,
    }),
  );
  return found + report.rows.setAside > 0 ? 1 : 0;
}

/** Whether every sentence of the sources that say so is accounted for; how many are not. */
function sayAccount(dataset: Dataset, texts: ReadonlyMap<string, SourceText>): number {
  const accounts = dataset.sources.flatMap((source) => {
    const text = source.passedOver === undefined ? undefined : texts.get(source.id)?.text;
    return text === undefined
      ? []
      : [{ id: source.id, text, sentences: accountOf(source, dataset.events, text) }];
  });
  if (accounts.length === 0) return 0;
  for (const { id, text, sentences } of accounts) {
    const { missing, twice } = countAccount(sentences);
    for (const { start, end } of missing) say(reports.missing(id, start, text.slice(start, end)));
    for (const { start, end } of twice) say(reports.twice(id, start, text.slice(start, end)));
  }
  const account = countAccount(accounts.flatMap(({ sentences }) => sentences));
  say(reports.account(account, accounts.length));
  return account.missing.length + account.twice.length;
}

/** The law of clocks; how often it is broken. */
function sayClocks(dataset: Dataset): number {
  const clocks = clocksOf(dataset);
  for (const breach of clocks.breaches) say(reports.breach(breach));
  if (Object.values(clocks.compared).some((count) => count > 0)) say(reports.clocks(clocks));
  return clocks.breaches.length;
}

/** What is left to do on each of some datasets; nothing of it is a fault. */
async function sayOpen(names: readonly string[], folder: string | undefined): Promise<number> {
  for (const name of names) {
    const opened = await openDataset(name, reports.usage);
    if (typeof opened === 'number') return opened;
    const { dataset } = opened;
    const texts = folder === undefined ? new Map<string, SourceText>() : await loadTexts(dataset, folder);
    const support = supportOf(dataset);
    const questions = openQuestions(dataset, texts);
    const lines = [
      dataset.title,
      ...(support === null ? [] : [openWords.support(support)]),
      ...(questions.length === 0 ? [openWords.nothing] : []),
      ...questions.flatMap((question) => [
        openWords.question(question),
        ...openWords.places(question).map((place) => `  ${place}`),
      ]),
    ];
    say(lines.join('\n'));
  }
  return 0;
}

/** What the page says of the file's rows, in the same words; nothing where all of them are shown without a note. */
function sayReport({ rows, setAside, notes }: ReadReport): void {
  if (rows.shown === rows.in && notes.length === 0) return;
  say(words.rows(rows, notes.length));
  for (const { index, issues, more } of setAside) {
    say(reports.setAside(index));
    for (const line of words.issues(issues, more)) say(`  ${line}`);
  }
  for (const note of notes) say(reports.note(words.note(note)));
}

/** A place in a text that the dataset names; a fault is in one of its fields. */
type Place = Pick<Fault, 'event' | 'source' | 'field'>;

const keyOf = ({ event, source, field }: Place): string =>
  JSON.stringify([event, source, field.replace(/\.\w+$/, '')]);
