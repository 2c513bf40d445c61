/** A sentence with parts that stand out or lead on; who draws it knows what each named part is. */
export type RichText<Name extends string = 'strong'> = readonly (
  string | { readonly part: Name; readonly text: string }
)[];
