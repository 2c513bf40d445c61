import { at, isNode, nodesOf, parse, type Files } from './sources';

/** Attributes and properties of elements that people read or hear. */
const SAID = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'placeholder',
  'alt',
  'label',
]);

const hasLetter = (text: unknown): text is string => typeof text === 'string' && /\p{L}/u.test(text);

/** Where JSX says something by itself that is no message: letters between its tags, or in what is read aloud. */
export function wordsInJsx(files: Files): string[] {
  return [...files].flatMap(([path, text]) =>
    [...nodesOf(parse(path, text))].flatMap((node) => {
      if (node.type === 'JSXText' && hasLetter(node['value']))
        return `${at(path, text, node)} says ${JSON.stringify(node['value'].trim())}`;
      if (node.type !== 'JSXAttribute' || !isNode(node['name']) || !isNode(node['value'])) return [];
      const { name, value } = { name: node['name']['name'], value: node['value']['value'] };
      return SAID.has(String(name)) && hasLetter(value)
        ? `${at(path, text, node)} says ${JSON.stringify(value)}`
        : [];
    }),
  );
}
