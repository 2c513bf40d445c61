import { describe, expect, test } from 'vitest';
import { at, isNode, nodesOf, parse, readSources, type Files, type Node } from './sources';

/** Words that put text in as HTML, or run it. */
const htmlFromText =
  /^(innerHTML|outerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc|srcDoc|createContextualFragment)$/;

/** D3's readers of dates, and its scale and formats in local time. */
const localD3 = /^(autoType|timeParse|utcParse|isoParse|timeFormat|scaleTime)$/;

/** Date's methods in the reader's own time zone. */
const localDate =
  /^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|Year)$|^(getTimezoneOffset|toLocaleDateString|toLocaleTimeString|toDateString|toTimeString)$/;

/** Names under which this project keeps dates as text. */
const dateText = /^(date|published|until|text|edtf|iso|string|value)$/i;

/** The name that an identifier, a literal or the end of `a.b.c` has, or nothing. */
const nameOf = (value: unknown): string => {
  if (!isNode(value)) return '';
  if (value.type === 'MemberExpression') return nameOf(value['property']);
  const name = value['name'] ?? value['value'];
  return typeof name === 'string' ? name : '';
};

/** Whether an argument of `new Date(…)` is text, as far as the file alone can say. */
function looksLikeText(argument: Node): boolean {
  if (argument.type === 'Literal') return typeof argument['value'] === 'string';
  if (argument.type === 'TemplateLiteral') return true;
  if (argument.type === 'BinaryExpression')
    return [argument['left'], argument['right']].some((side) => isNode(side) && looksLikeText(side));
  if (argument.type === 'CallExpression')
    return /^(String|toString|slice|trim|concat)$/.test(nameOf(argument['callee']));
  return dateText.test(nameOf(argument));
}

/** Text that becomes HTML anywhere, text that becomes time outside src/dates, local time anywhere. */
function textFaults(files: Files): string[] {
  return [...files].flatMap(([path, text]) => {
    const found: string[] = [];
    const fault = (node: Node, words: string) => found.push(`${at(path, text, node)} ${words}`);
    for (const node of nodesOf(parse(path, text))) {
      const isName = node.type === 'Identifier' || node.type === 'JSXIdentifier' || node.type === 'Literal';
      const name = isName ? nameOf(node) : '';
      if (htmlFromText.test(name)) fault(node, `uses ${name}: text never becomes HTML`);
      if (isName && node.type !== 'Literal' && localD3.test(name))
        fault(node, `uses d3.${name}: it reads or tells local time`);

      const callee = node['callee'];
      const args = Array.isArray(node['arguments']) ? node['arguments'].filter(isNode) : [];
      if (node.type === 'CallExpression' && isNode(callee) && callee.type === 'MemberExpression') {
        const method = nameOf(callee['property']);
        if (localDate.test(method)) fault(node, `calls ${method}: it depends on the reader's time zone`);
        if (method === 'parse' && nameOf(callee['object']) === 'Date')
          fault(node, 'calls Date.parse: dates/ alone reads dates');
        if (method === 'html') fault(node, 'calls .html(): text never becomes HTML');
      }
      if (node.type === 'NewExpression' && nameOf(callee) === 'Date') {
        if (args.length > 1) fault(node, 'makes a Date from local parts: use Date.UTC');
        const first = args[0];
        if (first !== undefined && looksLikeText(first) && !path.startsWith('src/dates/'))
          fault(node, 'makes a Date from text: dates/ alone reads dates');
      }
    }
    return found;
  });
}

const one = (text: string, path = 'src/ui/a.tsx') => textFaults(new Map([[path, text]]));

describe('text stays text', () => {
  test('in every file of src and data', () => {
    const sources = readSources(['src', 'data']);
    expect(sources.size).toBeGreaterThan(1);
    expect(textFaults(sources)).toEqual([]);
  });

  test.each([
    `node.innerHTML = x;`,
    `node['outerHTML'] = x;`,
    `const a = <p dangerouslySetInnerHTML={{ __html: x }} />;`,
    `select(node).html(x);`,
    `new Date('2005');`,
    'new Date(`${year}-01-01`);',
    `new Date(event.date);`,
    `new Date(year + '-01-01');`,
    `Date.parse(x);`,
    `new Date(2005, 0, 1);`,
    `x.getFullYear();`,
    `d3.autoType(row);`,
    `import { scaleTime } from 'd3';`,
  ])('where %s is stopped', (text) => {
    expect(one(text)).not.toEqual([]);
  });

  test.each([
    `node.textContent = x;`,
    `new Date(startMs);`,
    `new Date(Date.UTC(2005, 0, 1));`,
    `new Date(0).getUTCFullYear();`,
    `const a = scaleUtc();`,
    `// new Date('2005') and innerHTML in a comment`,
  ])('where %s is let be', (text) => {
    expect(one(text)).toEqual([]);
  });

  test('and dates/ may read dates', () => {
    expect(one(`new Date('2005');`, 'src/dates/a.ts')).toEqual([]);
  });
});
