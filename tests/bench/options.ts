/** What can be measured by itself, in the order in which it is. */
export const PARTS = ['pipeline', 'door', 'draw', 'page', 'keys', 'soak'] as const;
export type Part = (typeof PARTS)[number];

export interface Options {
  /** How many events, for every part that takes sizes; each part has its own without it. */
  readonly sizes: readonly number[] | null;
  readonly parts: readonly Part[];
  /** How long the soak goes on, in minutes. */
  readonly soak: number;
  /** Writes the tables to the terminal and leaves the README as it is. */
  readonly dry: boolean;
}

const USAGE = `npm run bench -- [--sizes 1k,100k,1M] [--only pipeline,door,draw,page,keys,soak]
                [--no-browser] [--soak MINUTES] [--dry]`;

/** Reads the command line; throws with a reason for what it does not know. */
export function readOptions(argv: readonly string[]): Options {
  let sizes: readonly number[] | null = null;
  let parts: readonly Part[] = PARTS.filter((part) => part !== 'soak');
  let soak = 0;
  let dry = false;
  const values = argv.values();
  for (const flag of values) {
    if (flag === '--sizes') sizes = list(values.next().value).map(readSize);
    else if (flag === '--only') parts = list(values.next().value).map(readPart);
    else if (flag === '--no-browser') parts = parts.filter((part) => part === 'pipeline' || part === 'door');
    else if (flag === '--soak') soak = readMinutes(values.next().value);
    else if (flag === '--dry') dry = true;
    else throw new Error(`there is no flag ${flag}\n${USAGE}`);
  }
  // Asking for minutes of soak asks for the soak, and for nothing else unless that is named.
  if (soak > 0 && !argv.includes('--only')) parts = ['soak'];
  return { sizes, parts, soak: soak > 0 ? soak : 10, dry };
}

const list = (text: string | undefined): readonly string[] =>
  (text ?? '').split(',').filter((each) => each !== '');

function readSize(text: string): number {
  const [, number = '', unit = ''] = /^(\d+)([kM]?)$/.exec(text) ?? [];
  const size = Number(number) * (unit === 'k' ? 1e3 : unit === 'M' ? 1e6 : 1);
  if (number === '' || size < 1) throw new Error(`"${text}" is no size: write 7, 1k or 1M\n${USAGE}`);
  return size;
}

function readPart(text: string): Part {
  const part = PARTS.find((each) => each === text);
  if (part === undefined) throw new Error(`there is no part "${text}": ${PARTS.join(', ')}`);
  return part;
}

function readMinutes(text: string | undefined): number {
  const minutes = Number(text);
  if (!(minutes > 0)) throw new Error(`--soak wants minutes, and has "${text ?? ''}"`);
  return minutes;
}

/** "7", "1k", "1M". */
export const sizeName = (size: number): string =>
  size % 1e6 === 0 ? `${size / 1e6}M` : size % 1000 === 0 ? `${size / 1000}k` : String(size);
