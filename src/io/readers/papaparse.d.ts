/** The one way in which papaparse is used: on a text that is there, to cells that are text. */
declare module 'papaparse' {
  export function parse(
    text: string,
    config: {
      readonly delimiter: string;
      readonly newline: '\n';
      readonly header: false;
      readonly dynamicTyping: false;
      readonly skipEmptyLines: false;
      readonly quoteChar?: string;
    },
  ): { readonly data: readonly (readonly string[])[] };
}
