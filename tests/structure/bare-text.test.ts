import { expect, test } from 'vitest';
import { bareTexts } from './bare-text';
import { readSources } from './sources';

test('every text on the page is alone in its element, so that a page in translation goes on', () => {
  const components = new Map(
    [...readSources(['src/ui', 'src/app', 'src/embed'])].filter(([path]) => path.endsWith('.tsx')),
  );
  expect(components.size).toBeGreaterThan(40);
  expect(bareTexts(components)).toEqual([]);
});

test.each([
  ['<p>{words.close}</p>', 0],
  ['<p><span>{a}</span> <b>{b}</b></p>', 0],
  ['<p>{isOn && <b>{a}</b>}{list.map((each) => <i key={each}>{each}</i>)}</p>', 0],
  ['<p>{a} <b>{b}</b></p>', 1],
  ['<p>{isOn && a}<b>{b}</b></p>', 1],
  ['<p>{`${a} `}{b}</p>', 2],
  ['<p>× <b>{b}</b></p>', 1],
  ['<>{a}</>', 1],
  ['isOn ? <b>{a}</b> : a', 1],
  ['isOn ? <b>{a}</b> : null', 0],
])('in %s are %d such texts', (jsx, count) => {
  expect(bareTexts(new Map([['src/ui/a.tsx', `export const x = ${jsx};`]]))).toHaveLength(count);
});

test('a component that draws elements never draws a text instead', () => {
  const text = 'function Line({ a }) { if (a.isPlain) return a.text; return <b>{a.text}</b>; }';
  expect(bareTexts(new Map([['src/ui/a.tsx', text]]))).toHaveLength(1);
});

test('what a function of the file draws is seen', () => {
  const text =
    'function List() { const step = (to) => { return <b>{to}</b>; }; return <p>{step(1)}{step(2)}</p>; }';
  expect(bareTexts(new Map([['src/ui/a.tsx', text]]))).toEqual([]);
});
