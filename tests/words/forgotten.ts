/** Attributes that are read aloud or shown. */
const READ_ALOUD = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt'];

/** What has no language: addresses, and the names of file formats. */
const NO_WORDS = /https?:\S+|\b(?:bib|csl\.json|dossier\.csv|dossier\.json|csv|json)\b/gu;

/** Messages in the brackets of nonsense, from the innermost out. */
function withoutMessages(text: string): string {
  const less = text.replaceAll(/⟦[^⟦⟧]*⟧/gu, '');
  return less === text ? text : withoutMessages(less);
}

const isForgotten = (text: string): boolean =>
  /[\p{L}⟦⟧]/u.test(
    withoutMessages(text)
      .replaceAll(NO_WORDS, '')
      .replaceAll(/\p{Script=Cyrillic}/gu, ''),
  );

/**
 * Every text and every name on a page drawn in nonsense, from a dataset in other letters, that is neither a message
 * nor data: "Close, in BUTTON.button".
 */
export function forgottenWords(root: ParentNode): readonly string[] {
  const found = new Set<string>();
  const check = (text: string | null, element: Element): void => {
    if (text === null || !isForgotten(text)) return;
    found.add(`${text.trim()}, in ${element.tagName}.${element.getAttribute('class') ?? ''}`);
  };
  for (const element of root.querySelectorAll('*')) {
    if (element.tagName === 'STYLE' || element.tagName === 'SCRIPT') continue;
    for (const name of READ_ALOUD) check(element.getAttribute(name), element);
    for (const node of element.childNodes) {
      // A text is checked by its node: a message that is put together from pieces is found.
      if (node.nodeType === node.TEXT_NODE) check(node.nodeValue, element);
    }
  }
  return [...found];
}
