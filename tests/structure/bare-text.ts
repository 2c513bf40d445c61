import { at, isNode, nodesOf, parse, type Files, type Node } from './sources';

const listOf = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

const nodeOf = (value: unknown): Node | null => (isNode(value) ? value : null);

/** What JSX leaves of its text: none of the white space around line breaks. */
const isLaidOut = ({ type, value }: Node): boolean =>
  type === 'JSXText' && typeof value === 'string' && value.includes('\n') && value.trim() === '';

const isComment = ({ type, expression }: Node): boolean =>
  type === 'JSXExpressionContainer' && nodeOf(expression)?.type === 'JSXEmptyExpression';

/** White space alone is left as it is by whoever translates a page. */
const isBlank = (node: Node): boolean => {
  const said = node.type === 'JSXExpressionContainer' ? nodeOf(node['expression']) : node;
  return typeof said?.['value'] === 'string' && said['value'].trim() === '';
};

const FUNCTIONS = new Set(['ArrowFunctionExpression', 'FunctionExpression', 'FunctionDeclaration']);

/** What a function gives back, told by its own `return`s and not by those of functions inside it. */
function returned(made: Node): readonly Node[] {
  const body = nodeOf(made['body']);
  if (body === null) return [];
  if (body.type !== 'BlockStatement') return [body];
  const isOwn = (node: Node): boolean => node === body || !FUNCTIONS.has(node.type);
  return [...nodesOf(body, isOwn)].flatMap(({ type, argument }) =>
    type === 'ReturnStatement' && isNode(argument) ? [argument] : [],
  );
}

const nameOf = (node: Node | null): string => (typeof node?.['name'] === 'string' ? node['name'] : '');

/** Names in a file to what they stand for: an element, or a function that makes one. */
function declarations(program: Node): ReadonlyMap<string, Node> {
  return new Map(
    [...nodesOf(program)].flatMap(({ type, id, init, ...rest }): [string, Node][] => {
      if (type === 'VariableDeclarator' && isNode(init)) return [[nameOf(nodeOf(id)), init]];
      return type === 'FunctionDeclaration' ? [[nameOf(nodeOf(id)), { type, ...rest }]] : [];
    }),
  );
}

/** Names for what a component is handed to draw, which is elements. */
const HANDED = new Set(['children', 'meanwhile', 'more']);

const isNothing = ({ type, value, name }: Node): boolean =>
  (type === 'Literal' && (value === null || value === false)) ||
  (type === 'Identifier' && name === 'undefined');

/** Whether an expression gives elements or nothing, and never a text; told by the syntax of one file. */
function isElements(node: Node | null, declared: ReadonlyMap<string, Node>): boolean {
  if (node === null) return false;
  const is = (part: unknown): boolean => isElements(nodeOf(part), declared);
  if (isNothing(node)) return true;
  if (FUNCTIONS.has(node.type)) {
    const all = returned(node);
    return all.length > 0 && all.every(is);
  }
  switch (node.type) {
    case 'JSXElement':
    case 'JSXFragment':
      return true;
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
      return is(node['expression']);
    case 'LogicalExpression':
      return is(node['right']);
    case 'ConditionalExpression':
      return is(node['consequent']) && is(node['alternate']);
    case 'ArrayExpression':
      return listOf(node['elements']).every(is);
    case 'CallExpression':
      // `list.map((each) => <Line />)`, or a function of this file.
      return (
        is(node['callee']) || listOf(node['arguments']).some((each) => FUNCTIONS.has(each.type) && is(each))
      );
    case 'Identifier': {
      const name = nameOf(node);
      return HANDED.has(name) || is(declared.get(name));
    }
    default:
      return false;
  }
}

/**
 * Where a component draws a text that is not the only thing in its element. Whoever translates a page puts elements of
 * their own in the place of its text nodes: a text that has siblings is then never changed, or breaks the page when it
 * goes or when something comes before it. An element whose one child is a text is safe.
 */
export function bareTexts(files: Files): string[] {
  return [...files].flatMap(([path, text]) => {
    const program = parse(path, text);
    const declared = declarations(program);
    const told = (node: Node): string => `${at(path, text, node)} ${text.slice(node.start, node.start + 60)}`;
    return [...nodesOf(program)].flatMap((node) => {
      if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
        const children = listOf(node['children']).filter((child) => !isLaidOut(child) && !isComment(child));
        if (children.length < 2 && node.type === 'JSXElement') return [];
        return children
          .filter((child) => {
            if (child.type === 'JSXElement' || child.type === 'JSXFragment' || isBlank(child)) return false;
            return child.type === 'JSXText' || !isElements(nodeOf(child['expression']), declared);
          })
          .map(told);
      }
      if (node.type === 'ConditionalExpression') {
        const branches = [nodeOf(node['consequent']), nodeOf(node['alternate'])];
        const isMixed =
          branches.some((branch) => branch?.type === 'JSXElement') &&
          branches.some((branch) => !isElements(branch, declared));
        return isMixed ? [told(node)] : [];
      }
      if (node.type === 'FunctionDeclaration' && /^[A-Z]/.test(nameOf(nodeOf(node['id'])))) {
        const all = returned(node);
        if (!all.some(({ type }) => type === 'JSXElement' || type === 'JSXFragment')) return [];
        return all.filter((each) => !isElements(each, declared)).map(told);
      }
      return [];
    });
  });
}
