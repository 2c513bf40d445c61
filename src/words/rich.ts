/** A sentence with parts that stand out or lead on; who draws it knows what each named part is. */
export type RichText<Name extends string = 'strong'> = readonly (
  string | { readonly part: Name; readonly text: string }
)[];

/** A text of the dataset inside a sentence: it has a language of its own. */
export const data = (text: string) => ({ part: 'data', text }) as const;

/** A sentence without what its parts are. */
export const plainText = (sentence: RichText<string>): string =>
  sentence.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
