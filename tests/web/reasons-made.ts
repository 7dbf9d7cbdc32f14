/** Collects the sentences that a source can make, from its syntax tree. */
import { parseSync } from 'vite';

/** Stands for a value that is known only when the program runs. */
export const VALUE = '\uFFFC';

interface Node {
  type: string;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';
const children = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

/** Sentences of several words in `files` (name → source); each alternative of a sentence is one of its own. */
export function sentencesOf(files: ReadonlyMap<string, string>): { file: string; text: string }[] {
  const trees = [...files].map(([file, source]) => ({
    file,
    tree: parseSync(file, source).program as unknown as Node,
  }));
  // Names in capitals are of all files, others of their own.
  const constants = new Map<string, Node>();
  const key = (file: string, name: string) => (/^[A-Z]/.test(name) ? name : `${file} ${name}`);
  const collect = (file: string, node: Node): void => {
    if (node.type === 'VariableDeclaration' && node.kind === 'const')
      for (const { id, init } of node.declarations as { id: Node; init: Node | null }[])
        if (id.type === 'Identifier' && init) constants.set(key(file, String(id.name)), init);
    for (const child of children(node)) collect(file, child);
  };
  for (const { file, tree } of trees) collect(file, tree);

  const texts = (file: string, given: unknown, depth = 0): string[] => {
    const node = given as Node;
    if (depth > 6 || !isNode(node)) return [VALUE];
    if (node.type === 'Literal') return [node.value === null ? VALUE : String(node.value)];
    if (node.type === 'ConditionalExpression')
      return [...texts(file, node.consequent, depth + 1), ...texts(file, node.alternate, depth + 1)];
    if (node.type === 'LogicalExpression')
      return [...texts(file, node.left, depth + 1), ...texts(file, node.right, depth + 1)];
    if (node.type === 'ParenthesizedExpression' || node.type === 'TSAsExpression')
      return texts(file, node.expression, depth + 1);
    if (node.type === 'Identifier') {
      const value = constants.get(key(file, String(node.name)));
      return value && /Literal$|^ConditionalExpression$/.test(value.type) ? texts(file, value, depth + 1) : [VALUE];
    }
    if (node.type === 'CallExpression' && /^(?:megabytes|millions)$/.test(String((node.callee as Node).name)))
      return [`${VALUE} MB`];
    if (node.type !== 'TemplateLiteral') return [VALUE];
    const quasis = node.quasis as { value: { cooked: string } }[];
    return (node.expressions as Node[]).reduce(
      (made, expression, i) =>
        made.flatMap((text) =>
          texts(file, expression, depth + 1).map((value) => text + value + (quasis[i + 1]?.value.cooked ?? '')),
        ),
      [quasis[0]?.value.cooked ?? ''],
    );
  };

  const found: { file: string; text: string }[] = [];
  const walk = (file: string, node: Node): void => {
    if (node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string')) {
      for (const text of texts(file, node)) if (/[a-z’'"]{2,}[:,)]? \S/i.test(text)) found.push({ file, text });
      return;
    }
    for (const child of children(node)) walk(file, child);
  };
  for (const { file, tree } of trees) walk(file, tree);
  return found;
}
