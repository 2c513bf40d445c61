/** A row of a table as text (RFC 4180), before it is parted into cells. */
export interface TextRecord {
  /** The line in which it begins, from 1. */
  readonly line: number;
  /** Without the line end behind it. */
  readonly text: string;
  /** A quotation mark in it stands where none can: the record is then one line. */
  readonly isBroken: boolean;
}

/** A record longer than this, in UTF-16 code units, is none: a quotation mark was opened and not closed. */
const LONGEST = 1 << 20;

/**
 * Parts the text of a table into records, piece by piece: line ends inside of quoted cells part nothing. A stray
 * quotation mark costs its own line and not what follows: where a quoted cell is not closed, or text follows its end,
 * the record ends with its first line and the next line begins a new one.
 */
export class RecordSplitter {
  #rest = '';
  #line = 1;
  /** Where the next carriage return is; beyond the text where there is none. */
  #return = -1;

  constructor(
    private readonly delimiter: string,
    private readonly hasQuotes = true,
  ) {}

  /** The records that are whole with this piece. */
  push(piece: string): TextRecord[] {
    return this.#split(this.#rest + piece, false);
  }

  /** What is left. */
  end(): TextRecord[] {
    return this.#split(this.#rest, true);
  }

  #split(text: string, isLast: boolean): TextRecord[] {
    const records: TextRecord[] = [];
    this.#return = -1;
    let at = 0;
    let quote = -1;
    while (at < text.length) {
      const lineEnd = this.#lineEnd(text, at);
      if (this.hasQuotes && quote < at && quote !== text.length) quote = orEnd(text.indexOf('"', at), text);
      let end = lineEnd;
      let isBroken = false;
      if (this.hasQuotes && quote < lineEnd) {
        const quoted = this.#quotedEnd(text, at, isLast);
        if (quoted === 'more' && text.length - at < LONGEST) break;
        isBroken = quoted === 'broken' || quoted === 'more';
        if (typeof quoted === 'number') end = quoted;
      }
      // A line end may come with the next piece, or its second half.
      if (!isLast && (end === text.length || (end === text.length - 1 && text[end] === '\r'))) break;
      const record = text.slice(at, end);
      records.push({ line: this.#line, text: record, isBroken });
      this.#line += 1 + (end === lineEnd ? 0 : lineEndsIn(record));
      at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    }
    this.#rest = text.slice(at);
    if (isLast) this.#rest = '';
    return records;
  }

  #lineEnd(text: string, from: number): number {
    if (this.#return < from) this.#return = orEnd(text.indexOf('\r', from), text);
    return Math.min(orEnd(text.indexOf('\n', from), text), this.#return);
  }

  /** Where a record with quoted cells ends; `more` where it does not yet, `broken` where a mark cannot be. */
  #quotedEnd(text: string, start: number, isLast: boolean): number | 'more' | 'broken' {
    let cell = start;
    for (;;) {
      if (text[cell] !== '"') {
        const lineEnd = this.#lineEndFrom(text, cell);
        const next = text.indexOf(this.delimiter, cell);
        if (next < 0 || next >= lineEnd) return lineEnd;
        cell = next + this.delimiter.length;
        continue;
      }
      let close = text.indexOf('"', cell + 1);
      while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
      if (close < 0) return isLast ? 'broken' : 'more';
      let after = close + 1;
      while (text[after] === ' ' && this.delimiter !== ' ') after += 1;
      if (after === text.length) return isLast ? after : 'more';
      if (text[after] === '\n' || text[after] === '\r') return after;
      if (!text.startsWith(this.delimiter, after)) return 'broken';
      cell = after + this.delimiter.length;
    }
  }

  #lineEndFrom(text: string, from: number): number {
    const feed = orEnd(text.indexOf('\n', from), text);
    const carriage = text.slice(from, feed).indexOf('\r');
    return carriage < 0 ? feed : from + carriage;
  }
}

const orEnd = (at: number, text: string): number => (at < 0 ? text.length : at);

const lineEndsIn = (text: string): number => text.match(/\r\n|[\r\n]/gu)?.length ?? 0;
