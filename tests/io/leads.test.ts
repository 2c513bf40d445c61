import { describe, expect, test } from 'vitest';
import { issueInWords } from '../../src/words/en/parts/issues';
import { assessment, event, file, fileOf, leftOut, open, source, without } from './build';
import type { Fields } from './build';

/** What is noted of a file, in words; each row of it must be shown or set aside for a fault of its own. */
const notesOf = (input: unknown): readonly string[] => open(input).notes.map(issueInWords);

const instead = (...ids: readonly string[]): Fields => ({ assessment: assessment({ instead: ids }) });
const against = (id: string, quantity: number): Fields => ({
  assessment: assessment({ against: { event: id, quantity } }),
});
const leftOutWith = (fields: Fields): Fields => ({
  sources: [source({ leftOut: [leftOut({ assessment: assessment(fields) })] })],
});

describe('a reference that only leads on', () => {
  test('may name an event that stands after it, of any layer', () => {
    const read = open(fileOf(event(instead('later')), event({ id: 'later', layer: 'record', evidence: [] })));
    expect(read.notes).toEqual([]);
    expect(read.dataset.events[0]?.assessment?.instead).toEqual(['later']);
  });

  test('is left out with a note where its row is set aside, and costs neither its own row nor the file', () => {
    const bad = event({ id: 'bad', date: 'soon' });
    const read = open(file({ ...leftOutWith({ instead: ['bad'] }), events: [event(instead('bad')), bad] }));
    expect(read.rows).toEqual({ in: 2, shown: 1, setAside: 1, merged: 0 });
    expect(read.notes.map(issueInWords)).toEqual([
      'sources[0].leftOut[0].assessment.instead[0] "bad": is the id of a row that is set aside, and is left out; put that row right, or remove the id',
      'events[0].assessment.instead[0] "bad": is the id of a row that is set aside, and is left out; put that row right, or remove the id',
    ]);
    expect(read.dataset.events[0]?.assessment?.instead).toEqual([]);
    expect(read.dataset.sources[0]?.leftOut?.[0]?.assessment?.instead).toEqual([]);
  });

  test('is left out with a note where its row has lost its id', () => {
    const lost = without(event({ id: 'lost' }), 'id');
    const input = file({ ...leftOutWith({ instead: ['lost'] }), events: [event(instead('lost')), lost] });
    expect(open(input).rows).toEqual({ in: 2, shown: 1, setAside: 1, merged: 0 });
    expect(notesOf(input)).toEqual([
      'sources[0].leftOut[0].assessment.instead[0] "lost": is not the id of any of the events that are shown, and is left out; correct it, or add it to "events"',
      'events[0].assessment.instead[0] "lost": is not the id of any of the events that are shown, and is left out; correct it, or add it to "events"',
    ]);
  });

  test('keeps those beside it that lead somewhere, in their order', () => {
    const other = event({ id: 'other' });
    const read = open(fileOf(event(instead('never', 'other', '__proto__', 'signing')), other));
    expect(read.dataset.events[0]?.assessment?.instead).toEqual(['other', 'signing']);
    expect(read.notes.map(({ path }) => path)).toEqual([
      'events[0].assessment.instead[0]',
      'events[0].assessment.instead[2]',
    ]);
  });

  test.each([
    [
      'a source of an assessment',
      event({ assessment: assessment({ references: ['article', 'nobody'] }) }),
      'events[0].assessment.references[1] "nobody": is not the id of any of the sources that are shown, and is left out; correct it, or add it to "sources"',
    ],
    [
      'the measure of a quantity',
      event({ quantities: [{ value: 1, unit: 'USD', modifier: 'about', of: '', measure: 'trade' }] }),
      'events[0].quantities[0].measure "trade": is not the id of any of the measures that are shown, and is left out; correct it, or add it to "measures"',
    ],
  ])('to %s that is not there is left out, and the event is shown', (_, row, words) => {
    expect(open(fileOf(row)).rows.shown).toBe(1);
    expect(notesOf(fileOf(row))).toEqual([words]);
  });

  test('to the number of another event may stand before it, and is left out where there is no such number', () => {
    const counted = event({
      id: 'counted',
      quantities: [{ value: 1, unit: 'USD', modifier: 'about', of: '' }],
    });
    const good = open(fileOf(event(against('counted', 0)), counted));
    expect(good.notes).toEqual([]);
    expect(good.dataset.events[0]?.assessment?.against).toEqual({ event: 'counted', quantity: 0 });
    const bad = [event(against('counted', 1)), event({ id: 'b', ...against('gone', 0) }), counted];
    expect(open(fileOf(...bad)).dataset.events[0]?.assessment).not.toHaveProperty('against');
    expect(notesOf(fileOf(...bad))).toEqual([
      'events[0].assessment.against.quantity 1: is beyond the 1 quantity of that event, and is left out; write the place of the quantity in the list of that event, counted from 0',
      'events[1].assessment.against.event "gone": is not the id of any of the events that are shown, and is left out; correct it, or add it to "events"',
    ]);
  });

  test('to a source, of a statement that is left out, does not cost the file', () => {
    const input = file(leftOutWith({ references: ['nobody'] }));
    expect(notesOf(input)).toHaveLength(1);
    expect(open(input).dataset.sources[0]?.leftOut?.[0]?.assessment?.references).toEqual([]);
  });

  test('in vain in many rows is one note for each id', () => {
    const rows = ['a', 'b', 'c'].map((id) => event({ id, ...instead('gone', `only-${id}`) }));
    expect(open(fileOf(...rows)).notes.map(({ value, count }) => [value, count])).toEqual([
      ['"gone"', 3],
      ['"only-a"', 1],
      ['"only-b"', 1],
      ['"only-c"', 1],
    ]);
  });

  test('in a row that is set aside or merged is not noted', () => {
    const row = event(instead('gone'));
    expect(open(fileOf(row, row, { ...row, id: 'bad', date: 'soon' })).notes).toHaveLength(1);
  });
});

describe('a reference on which an event rests', () => {
  test.each(['categories', 'evidence', 'references'])('in %s costs its row', (field) => {
    const rests: Fields = {
      categories: ['nothing'],
      evidence: [{ ...(event()['evidence'] as Fields[])[0], source: 'nobody' }],
      references: [{ source: 'nobody', stance: 'asserts' }],
    };
    expect(open(fileOf(event({ [field]: rests[field] }))).rows.setAside).toBe(1);
  });
});
