/**
 * Checks the tables of the language packs and writes them as committed modules, `src/languages/<code>/generated/tables.ts`.
 *
 *   node tools/tables.ts           write the modules
 *   node tools/tables.ts --check   exit 1 when a module is stale or a table is wrong
 *   node tools/tables.ts --fix     first sort the tables, drop doubles and normalise them (NFC, LF)
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isContext, isMode, isSector, SECTORS } from '../src/codebook/index.ts';
import { isCalendarCode } from '../src/coding/dates/codes.ts';
import { EVENT_TYPES, isEventType } from '../src/model/index.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const languages = join(root, 'src/languages');
const [check, fix] = ['--check', '--fix'].map((flag) => process.argv.includes(flag));

type Check = (value: string, row: Record<string, string>) => string | null;
interface Table {
  columns: string[];
  /** Columns that hold several values, joined by `;`. */
  lists?: string[];
  checks?: Record<string, Check>;
  optional?: boolean;
}

const oneOf =
  (...allowed: string[]): Check =>
  (value) =>
    allowed.includes(value) ? null : `unknown code: ${value} (allowed: ${allowed.join(', ')})`;
const FRAMES = 'act mutual visit host give receive against join demand undergo alone mediate'.split(' ');
const PARTICLES =
  'object with between to from on against by in of for about and or relative subordinator list stop'.split(' ');
const PLACES = 'line-start line-has line-is line-later'.split(' ');
const WHYS = 'boilerplate related caption share form byline'.split(' ');
const word: Check = (value) => (value === '' || value === '-' ? 'a row without words' : null);

const TABLES: Record<string, Table> = {
  acts: {
    columns: ['type', 'modes', 'contexts', 'pos', 'frame', 'needs', 'blocks', 'words'],
    lists: ['modes', 'contexts', 'needs', 'blocks'],
    checks: {
      type: (v) => (v === '-' || isEventType(v) ? null : `unknown code: ${v} (allowed: -, ${EVENT_TYPES.join(', ')})`),
      modes: (v, row) =>
        isEventType(row.type!) && isMode(row.type, v)
          ? null
          : `unknown mode of ${row.type}: ${v} (allowed: see src/codebook/modes.ts)`,
      contexts: (v) => (isContext(v) ? null : `unknown context: ${v} (allowed: see src/codebook/contexts.ts)`),
      pos: oneOf('verb', 'noun', 'light', 'phrase'),
      frame: oneOf(...FRAMES),
    },
  },
  classes: { columns: ['code', 'words'] },
  reporting: {
    columns: ['code', 'pos', 'words'],
    checks: {
      code: oneOf(
        'say',
        'report',
        'announce',
        'confirm',
        'deny',
        'claim',
        'accuse',
        'warn',
        'according',
        'cite',
        'same',
      ),
      pos: oneOf('verb', 'noun', 'light', 'phrase'),
    },
  },
  hedges: {
    columns: ['code', 'scope', 'pos', 'words'],
    checks: {
      code: oneOf('alleged', 'future', 'hypothetical', 'negated'),
      scope: oneOf('next', 'clause', 'before'),
      pos: oneOf('verb', 'light', 'phrase'),
    },
  },
  numbers: {
    columns: ['code', 'kind', 'words'],
    checks: { kind: oneOf('cardinal', 'ordinal', 'multiplier', 'currency', 'percent', 'measure', 'count') },
    optional: true,
  },
  calendar: {
    columns: ['code', 'words'],
    checks: {
      code: (v) => (isCalendarCode(v) ? null : `unknown calendar code: ${v} (allowed: see src/coding/dates/codes.ts)`),
    },
    optional: true,
  },
  roles: {
    columns: ['code', 'sector', 'kind', 'words'],
    checks: {
      sector: (v) =>
        v === '-' || isSector(v) ? null : `unknown sector: ${v} (allowed: -, ${Object.keys(SECTORS).join(', ')})`,
      kind: oneOf('person', 'group'),
    },
  },
  speakers: {
    columns: ['code', 'words'],
    checks: { code: (v) => (/^[a-z-]+$/.test(v) ? null : `not hyphenated lower-case English: ${v}`) },
  },
  references: {
    columns: ['code', 'words'],
    checks: {
      code: oneOf(
        'both',
        'counterpart',
        'own',
        'latter',
        'latter-group',
        'latter-state',
        'former',
        'each-other',
        'here',
      ),
    },
  },
  particles: { columns: ['code', 'words'], checks: { code: oneOf(...PARTICLES) } },
  contexts: {
    columns: ['code', 'words'],
    checks: { code: (v) => (isContext(v) ? null : `unknown context: ${v} (allowed: see src/codebook/contexts.ts)`) },
  },
  boilerplate: {
    columns: ['code', 'words'],
    checks: {
      code: (v) => {
        const [where, why] = v.split('/');
        return PLACES.includes(where ?? '') && WHYS.includes(why ?? '')
          ? null
          : `unknown code: ${v} (allowed: ${PLACES.join('|')} / ${WHYS.join('|')})`;
      },
    },
  },
};

let problems = 0;
const complain = (message: string) => {
  problems++;
  console.error(message);
};

function readTable(path: string, table: Table, classes: Set<string>): Record<string, unknown>[] {
  const name = relative(root, path);
  let content = readFileSync(path, 'utf8');
  if (content.startsWith('\ufeff') || content.includes('\r') || content.normalize('NFC') !== content) {
    if (fix)
      content = content
        .replace(/^\ufeff/, '')
        .replace(/\r/g, '')
        .normalize('NFC');
    else complain(`${name}: not NFC with LF (run: node tools/tables.ts --fix)`);
  }
  const header = [...table.columns, 'source', 'note'].join('\t');
  let [first, ...lines] = content.split('\n');
  lines = lines.filter((line) => line.trim() !== '');
  if (first !== header) {
    complain(`${name}:1: wrong header: ${first} (allowed: ${header.replaceAll('\t', ' ')}, parted by tabs)`);
    return [];
  }
  const key = (line: string) => line.split('\t').slice(0, table.columns.length).join('\t');
  if (fix) {
    lines = [...new Map(lines.map((line) => [key(line), line])).values()].sort();
    writeFileSync(path, `${header}\n${lines.join('\n')}\n`);
  }
  const seen = new Set<string>();
  const rows: Record<string, unknown>[] = [];
  for (const [i, line] of lines.entries()) {
    const at = `${name}:${i + 2}`;
    const cells = line.split('\t').map((cell) => cell.trim());
    if (cells.length < table.columns.length || cells.length > table.columns.length + 2) {
      complain(`${at}: ${cells.length} cells (allowed: ${table.columns.length + 2}: ${header.replaceAll('\t', ' ')})`);
      continue;
    }
    if (seen.has(key(line))) complain(`${at}: double row: ${line}`);
    seen.add(key(line));
    if (i > 0 && line < lines[i - 1]!) complain(`${at}: not sorted (run: node tools/tables.ts --fix)`);
    const raw = Object.fromEntries(table.columns.map((column, c) => [column, cells[c] as string]));
    const row: Record<string, unknown> = {};
    for (const column of table.columns) {
      const values = table.lists?.includes(column)
        ? raw[column] === '-'
          ? []
          : raw[column]!.split(';')
        : [raw[column]!];
      for (const value of values) {
        const problem = column === 'words' ? word(value, raw) : table.checks?.[column]?.(value, raw);
        if (problem) complain(`${at}: ${problem}`);
        if (
          (column === 'needs' || column === 'blocks') &&
          !classes.has(value) &&
          !/^@(any|coop|conflict|said|two|alone|from|local|both)$/.test(value)
        )
          complain(
            `${at}: unknown class: ${value} (allowed: @any, @coop, @conflict, @said, @two, @alone, @from, @local, @both, ${[...classes].join(', ')})`,
          );
      }
      row[column] = table.lists?.includes(column) ? values : values[0];
    }
    rows.push(row);
  }
  return rows;
}

/** Rows as one string of cells: a tenth of the size of object literals, and quick to parse. */
function emit(tables: Record<string, Record<string, unknown>[]>): string {
  const out = [
    '// Made by tools/tables.ts from the tables beside this folder. Do not edit.',
    "import { parseTables } from '../../tables.ts';",
    '',
    'export const tables = parseTables({',
  ];
  for (const [name, rows] of Object.entries(tables)) {
    const cells = rows.map((row) =>
      Object.values(row)
        .map((v) => (Array.isArray(v) ? v.join(';') : v))
        .join('\t'),
    );
    out.push(
      `  ${name}: \`\n${cells.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('$', '\\$')}\n\`,`,
    );
  }
  out.push('});', '');
  return out.join('\n');
}

for (const code of readdirSync(languages, { withFileTypes: true })
  .filter((e) => e.isDirectory())
  .map((e) => e.name)
  .sort()) {
  const folder = join(languages, code);
  if (!existsSync(join(folder, 'acts.tsv'))) continue;
  const classesPath = join(folder, 'classes.tsv');
  const classes = new Set(
    existsSync(classesPath)
      ? readFileSync(classesPath, 'utf8')
          .split('\n')
          .slice(1)
          .map((l) => l.split('\t')[0]!)
      : [],
  );
  const tables: Record<string, Record<string, unknown>[]> = {};
  for (const [name, table] of Object.entries(TABLES)) {
    const path = join(folder, `${name}.tsv`);
    if (!existsSync(path)) {
      if (!table.optional)
        complain(`${relative(root, path)}: missing (every pack has: ${Object.keys(TABLES).join(', ')})`);
      tables[name] = [];
      continue;
    }
    tables[name] = readTable(path, table, classes);
  }
  const target = join(folder, 'generated/tables.ts');
  const text = emit(tables);
  const old = existsSync(target) ? readFileSync(target, 'utf8') : '';
  if (old === text) continue;
  if (check) complain(`${relative(root, target)}: stale (run: node tools/tables.ts)`);
  else {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    console.log(
      `${relative(root, target)}: written (${Object.values(tables).reduce((n, rows) => n + rows.length, 0)} rows)`,
    );
  }
}
if (problems > 0) {
  console.error(`${problems} problem${problems === 1 ? '' : 's'} in the tables`);
  process.exit(1);
}
