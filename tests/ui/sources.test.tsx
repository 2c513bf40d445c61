// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { datasetOf, evidenceOf } from '../model/build';
import { openPage, standIn } from './build';

standIn();
afterEach(cleanup);

/** Opens the sources with one excerpt, and a reader's own copy of the text; gives what stands under each heading. */
async function differenceFrom(exact: string, text: string) {
  openPage('view=sources', datasetOf({ line: '2005', evidence: [evidenceOf({ exact })] }));
  // The bytes of jsdom's own files are none to the hash of Node.
  const bytes = new TextEncoder().encode(text);
  const copy = Object.assign(new File([], 'copy.txt'), { arrayBuffer: () => Promise.resolve(bytes.buffer) });
  // The part is loaded when it is asked for.
  const input = await screen.findByLabelText(/your own copy/u, {}, { timeout: 20_000 });
  fireEvent.change(input, { target: { files: [copy] } });
  await screen.findByText('does not match');
  return [...document.querySelectorAll('.difference dd')].map((part) => [
    part.textContent,
    part.querySelector('strong')?.textContent,
  ]);
}

test('a copy that differs by a character of the same first half is shown from the whole of it on', async () => {
  expect(await differenceFrom('So 😀.', 'So 😁.')).toEqual([
    ['So 😀.', '😀.'],
    ['So 😁.', '😁.'],
  ]);
});

test('a copy that differs by an accent is shown from the letter on that has it', async () => {
  expect(await differenceFrom('cafe\u0301.', 'cafe\u0300.')).toEqual([
    ['cafe\u0301.', 'e\u0301.'],
    ['cafe\u0300.', 'e\u0300.'],
  ]);
});

const TEXT = 'They signed. It was to be expected. Trade is low. The end.';

/** A set with one source of four sentences: the first is cited, and of the last nothing is said anywhere. */
const accounted = () => {
  const dataset = datasetOf({ line: '2005', title: 'A signature', evidence: [evidenceOf()] });
  const [article, ...others] = dataset.sources;
  if (article === undefined) throw new Error('there is no source');
  const passedOver = [
    { start: 13, end: 35, reason: 'opinion' as const },
    { start: 36, end: 49, reason: 'state-not-checked' as const },
  ];
  return { ...dataset, sources: [{ ...article, passedOver }, ...others] };
};

async function openCopy(text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const copy = Object.assign(new File([], 'copy.txt'), { arrayBuffer: () => Promise.resolve(bytes.buffer) });
  fireEvent.change(await screen.findByLabelText(/your own copy/u, {}, { timeout: 20_000 }), {
    target: { files: [copy] },
  });
}

test('of each passage of which nothing is said it is told why, and with the reader’s copy which words they are', async () => {
  openPage('view=sources', accounted());
  const fold = (
    await screen.findByText('2 passages of which nothing is said, and why', {}, { timeout: 20_000 })
  ).parentElement;
  expect(fold).toHaveTextContent('Judges, expects or asks.');
  expect(fold).toHaveTextContent('Describes how things are; not compared with the record.');
  expect(fold).not.toHaveTextContent('It was to be expected.');
  await openCopy(TEXT);
  expect(await screen.findByText('It was to be expected.')).toBeInTheDocument();
  expect(
    screen.getByText(
      'Of 4 sentences of the text 1 is accounted for nowhere; 1 on the timeline, 0 without a date, 0 left out, 2 of which nothing is said.',
    ),
  ).toBeInTheDocument();
});

test('what is left to do is told, and leads to its events', async () => {
  const { user } = openPage('view=sources', accounted());
  const todo = within(
    await screen
      .findByRole('heading', { name: 'What is left to do' }, { timeout: 20_000 })
      .then((heading) => heading.parentElement ?? heading),
  );
  expect(todo.getByText('1 of 1 events rests on a single source')).toBeInTheDocument();
  expect(todo.getByText(/^1 sentence of .* not judged$/u)).toBeInTheDocument();
  const fold = todo.getByText('1 event on a single source');
  await user.click(fold);
  await user.click(within(fold.parentElement ?? fold).getByRole('button', { name: 'A signature' }));
  expect(await screen.findByRole('region', { name: 'Event details' })).toHaveTextContent('A signature');
});
