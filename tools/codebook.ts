/**
 * Writes the tables of docs/codebook.md from src/codebook, between the marks `<!-- types -->` and `<!-- /types -->` (and
 * so on). What stands between the tables is written by hand.
 *
 *   node tools/codebook.ts           write them
 *   node tools/codebook.ts --check   exit 1 when they are stale
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CONTEXTS, MODES, SECTORS, TYPES } from '../src/codebook/index.ts';

const path = fileURLToPath(new URL('../docs/codebook.md', import.meta.url));
const QUADS = { 1: 'verbal cooperation', 2: 'material cooperation', 3: 'verbal conflict', 4: 'material conflict' };

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const codes = (record: Readonly<Record<string, string>>) =>
  Object.entries(record).map(([code, gloss]) => [`\`${code}\``, gloss]);

const tables: Record<string, string> = {
  types: table(
    ['type', 'quad', 'score', 'what it is', 'modes'],
    TYPES.map(({ type, quad, score, gloss }) => [
      type,
      `${quad} ${QUADS[quad]}`,
      String(score).replace('-', '−'),
      gloss,
      MODES[type].map((mode) => `\`${mode}\``).join(', ') || '–',
    ]),
  ),
  contexts: table(['context', 'what it is'], codes(CONTEXTS)),
  sectors: table(['sector', 'what it is'], codes(SECTORS)),
};

const old = readFileSync(path, 'utf8');
let text = old;
for (const [name, content] of Object.entries(tables)) {
  const mark = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
  if (!mark.test(text)) throw new Error(`docs/codebook.md: no marks for the table: ${name}`);
  text = text.replace(mark, (_, open: string, close: string) => `${open}\n${content}\n\n${close}`);
}
if (text === old) process.exit(0);
if (process.argv.includes('--check')) {
  console.error('docs/codebook.md: stale (run: node tools/codebook.ts)');
  process.exit(1);
}
writeFileSync(path, text);
console.log('docs/codebook.md: written');
