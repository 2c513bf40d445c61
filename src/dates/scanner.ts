import type { DateFault, Refusal } from './fault';

export const DIGITS = '0123456789';
export const QUALIFIERS = '?~%';

// What word processors and other keyboards make of a hyphen.
const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2212\uff0d';

const SPACE = /[\p{Z}\s]/u;

/**
 * A text and a place in it that only moves forward. `refuse` notes a reason and gives null, so that
 * a scan can stop with `return scanner.refuse(…)`; whoever called it passes the null on.
 */
export class Scanner {
  readonly text: string;
  at = 0;
  refusal: Refusal;

  constructor(text: string) {
    this.text = text;
    this.refusal = { fault: 'no-date', at: 0, text };
  }

  get atEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** Whether one of some characters stands here. */
  sees(characters: string): boolean {
    return !this.atEnd && characters.includes(this.text.charAt(this.at));
  }

  /** Moves over a piece of text if it stands here. */
  take(piece: string): boolean {
    if (!this.text.startsWith(piece, this.at)) return false;
    this.at += piece.length;
    return true;
  }

  /** Moves over all that follows of some characters, and gives it. */
  run(characters: string): string {
    const start = this.at;
    while (this.sees(characters)) this.at += 1;
    return this.since(start);
  }

  /** The text from a place up to here. */
  since(start: number): string {
    return this.text.slice(start, this.at);
  }

  refuse(fault: DateFault, at = this.at): null {
    this.refusal = { ...fault, at, text: this.text };
    return null;
  }

  /** Refuses whatever stands here. */
  refuseNext(): null {
    const code = this.text.codePointAt(this.at);
    if (code === undefined) return this.refuse({ fault: 'ends-early' });
    const sign = String.fromCodePoint(code);
    if (SPACE.test(sign)) return this.refuse({ fault: 'space' });
    // As in JSON, so that a quotation mark can be read in a message.
    const character = JSON.stringify(sign);
    if (this.sees('x')) return this.refuse({ fault: 'small-x' });
    if (this.sees(DASHES)) return this.refuse({ fault: 'not-a-hyphen', character });
    if (code > 0x7e) return this.refuse({ fault: 'not-ascii', character });
    return this.refuse({ fault: 'unexpected', character });
  }
}
