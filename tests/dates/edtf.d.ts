/** The package has no types. Only what the oracle asks of it. */
declare module 'edtf' {
  /** Bounds in ms, the last one included; null where an end is not known. Throws on what it refuses. */
  export default function edtf(text: string): { readonly min: number | null; readonly max: number | null };
}
