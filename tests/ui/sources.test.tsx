// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
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
