import { wellFormed } from './well-formed';

/** Percent-encodes a text as a part of an address, so that nothing in it is taken for a separator. Never throws. */
export const encodePart = (text: string): string => encodeURIComponent(wellFormed(text));

/** A text as a value of a query. Slashes, colons and commas may stand in one (RFC 3986, 3.4), and read better so. */
export const encodeValue = (text: string): string =>
  encodeItem(text).replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',');

/** Texts as one value of a query, between commas: a comma inside of a text stays encoded. */
export const encodeList = (texts: readonly string[]): string => texts.map(encodeItem).join(',');

const encodeItem = (text: string): string => encodePart(text).replaceAll('%20', '+');

/** The text of a value, or of an item in a list of them; throws a `URIError` where it is damaged. */
export const decodeValue = (written: string): string => decodeURIComponent(written.replaceAll('+', ' '));
