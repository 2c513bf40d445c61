/** Files that are no data of events, by what people call them; told by name, so that nobody wonders. */
export type OtherKind =
  | 'pdf'
  | 'word'
  | 'powerpoint'
  | 'opendocument'
  | 'old-office'
  | 'rtf'
  | 'html'
  | 'image'
  | 'audio-or-video'
  | 'sqlite'
  | 'archive'
  | 'program'
  | 'arrow'
  | 'avro'
  | 'binary';

/** How files of a kind begin, in Latin-1; `at` is where, if not at the beginning. */
const SIGNATURES: readonly { readonly kind: OtherKind; readonly begins: string; readonly at?: number }[] = [
  { kind: 'pdf', begins: '%PDF-' },
  { kind: 'old-office', begins: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { kind: 'rtf', begins: '{\\rtf' },
  { kind: 'image', begins: '\x89PNG\r\n' },
  { kind: 'image', begins: '\xff\xd8\xff' },
  { kind: 'image', begins: 'GIF8' },
  { kind: 'image', begins: 'II*\0' },
  { kind: 'image', begins: 'MM\0*' },
  { kind: 'image', begins: 'WEBP', at: 8 },
  { kind: 'audio-or-video', begins: 'ftyp', at: 4 },
  { kind: 'audio-or-video', begins: 'ID3' },
  { kind: 'audio-or-video', begins: 'OggS' },
  { kind: 'audio-or-video', begins: '\x1aE\xdf\xa3' },
  { kind: 'sqlite', begins: 'SQLite format 3\0' },
  { kind: 'archive', begins: '7z\xbc\xaf\x27\x1c' },
  { kind: 'archive', begins: 'Rar!' },
  { kind: 'archive', begins: 'BZh' },
  { kind: 'archive', begins: '\xfd7zXZ\0' },
  { kind: 'archive', begins: '\x28\xb5\x2f\xfd' },
  { kind: 'archive', begins: 'ustar', at: 257 },
  { kind: 'program', begins: '\x7fELF' },
  { kind: 'program', begins: 'MZ' },
  { kind: 'program', begins: '\0asm' },
  { kind: 'arrow', begins: 'ARROW1' },
  { kind: 'avro', begins: 'Obj\x01' },
];

/** The kind of a file that is none of ours, by its first bytes; null for one that may be. */
export function otherKind(head: Uint8Array): OtherKind | null {
  const text = latin1(head.subarray(0, 300));
  const known = SIGNATURES.find(({ begins, at = 0 }) => text.startsWith(begins, at));
  // "MZ…" and "BZh…" may begin a text: a program and an archive have controls soon.
  if (known !== undefined && (known.begins.length > 3 || head.some((byte) => byte < 9))) return known.kind;
  if (/^(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<html[\s>])/iu.test(text)) return 'html';
  return null;
}

/** Each byte as the character of its number. */
const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** What a ZIP container is, by the names in it, where it is no archive of files. */
export function containerKind(names: readonly string[]): OtherKind | null {
  const has = (start: string): boolean => names.some((name) => name.startsWith(start));
  if (has('word/')) return 'word';
  if (has('ppt/')) return 'powerpoint';
  if (has('META-INF/manifest.xml') && has('content.xml')) return 'opendocument';
  return null;
}
