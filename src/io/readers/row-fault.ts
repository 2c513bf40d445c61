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
  /** A part of its date is no number of that part. */
  | { readonly fault: 'date-part'; readonly part: string };
