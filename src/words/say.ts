/** A value with a code: what is said of it follows from the code, and from its facts. */
interface Coded {
  readonly fault: string;
}

/** The words for each code of a union: a text, or one made from its facts. A code without words does not compile. */
export type Told<Fault extends Coded> = {
  readonly [Code in Fault['fault']]: string | ((facts: FactsOf<Fault, Code>) => string);
};

/** The members of a union that may have a code. */
type FactsOf<Fault extends Coded, Code> = Fault extends Coded
  ? Code extends Fault['fault']
    ? Fault
    : never
  : never;

/** The same for a code that is known only when it runs: of a method the compiler lets the facts be narrower. */
type AnyTold<Fault> = Readonly<Record<string, string | { of(facts: Fault): string }['of']>>;

/** Says a value in the words for its code. */
export function say<Fault extends Coded>(words: AnyTold<Fault>, fault: Fault): string {
  const word = words[fault.fault] ?? '';
  return typeof word === 'string' ? word : word(fault);
}
