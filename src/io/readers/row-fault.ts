/** Why a row could not be taken apart, as a code with its facts. */
export type RowFault =
  /** A quotation mark opens a cell and none closes it, or text follows the one that does. */
  | { readonly fault: 'stray-quote' }
  | { readonly fault: 'too-many-cells'; readonly cells: number; readonly columns: number }
  /** Some bytes of it are no text in the file's encoding. */
  | { readonly fault: 'damaged-text' }
  | { readonly fault: 'too-long'; readonly length: number; readonly most: number }
  | { readonly fault: 'not-json'; readonly message: string }
  | { readonly fault: 'not-an-object' }
  /** Of coded events: another number of cells than any of their versions has. */
  | { readonly fault: 'wrong-width'; readonly cells: number }
  /** Of coded events: of another pair of countries than the chosen one. */
  | { readonly fault: 'other-pair'; readonly pair: string }
  /** A person, a company: what has no date and is no event. */
  | { readonly fault: 'not-an-event'; readonly kind: string }
  /** A part of its date is no number of that part. */
  | { readonly fault: 'date-part'; readonly part: string };
