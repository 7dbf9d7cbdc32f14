/**
 * Checks the tables of offices and persons in the room `world` and writes them as committed modules:
 * `src/world/generated/persons*.ts` and `offices.ts`.
 *
 *   node tools/persons.ts           write the modules
 *   node tools/persons.ts --check   exit 1 when a module is stale or a table is wrong
 *   node tools/persons.ts --fix     first sort the tables, drop doubles and normalise them (NFC, LF)
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isSector, SECTORS } from '../src/codebook/index.ts';
import { words } from '../src/text/tokens.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const world = join(root, 'src/world');
const [check, fix] = ['--check', '--fix'].map((flag) => process.argv.includes(flag));

let problems = 0;
const complain = (message: string) => {
  problems++;
  console.error(message);
};

interface Row {
  at: string;
  cells: string[];
}

/** Rows of a table; complains of form only. */
function readTable(name: string, columns: string[]): Row[] {
  const path = join(world, `${name}.tsv`);
  const file = relative(root, path);
  let content = readFileSync(path, 'utf8');
  if (content.startsWith('\ufeff') || content.includes('\r') || content.normalize('NFC') !== content) {
    if (fix) content = content.replace(/^\ufeff|\r/g, '').normalize('NFC');
    else complain(`${file}: not NFC with LF (run: node tools/persons.ts --fix)`);
  }
  const header = [...columns, 'source', 'note'];
  const [first, ...rest] = content.split('\n');
  let lines = rest.filter((line) => line.trim() !== '');
  if (first !== header.join('\t')) {
    complain(`${file}:1: wrong header: ${first} (allowed: ${header.join(' ')}, parted by tabs)`);
    return [];
  }
  if (fix) {
    lines = [...new Set(lines)].sort();
    writeFileSync(path, `${first}\n${lines.join('\n')}\n`);
  }
  return lines.flatMap((line, i) => {
    const at = `${file}:${i + 2}`;
    const cells = line.split('\t').map((cell) => cell.trim());
    if (cells.length !== header.length) {
      complain(`${at}: ${cells.length} cells (allowed: ${header.length}: ${header.join(' ')})`);
      return [];
    }
    const before = lines[i - 1];
    if (before !== undefined && line <= before)
      complain(`${at}: ${line === before ? 'double row' : 'not sorted'} (run: node tools/persons.ts --fix)`);
    return [{ at, cells }];
  });
}

/** Values of one column of another table of the room. */
const column = (name: string, index: number): string[] =>
  readFileSync(join(world, `${name}.tsv`), 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t')[index] ?? '')
    .filter(Boolean);

const parties = new Set([...column('states', 0), ...column('bodies', 0)]);
const near = (code: string, known: Iterable<string>) =>
  [...known]
    .filter((k) => k.startsWith(code.slice(0, 2)))
    .sort()
    .slice(0, 12)
    .join(', ');

// --- offices ---

const offices = readTable('offices', ['code', 'sector', 'name']);
const officeCodes = new Set<string>();
for (const { at, cells } of offices) {
  const [code = '', sector = '', name = ''] = cells;
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(code)) complain(`${at}: wrong code: ${code} (allowed: small letters and hyphens)`);
  if (officeCodes.has(code)) complain(`${at}: double code: ${code}`);
  if (sector !== '-' && !isSector(sector))
    complain(`${at}: unknown sector: ${sector} (allowed: -, ${Object.keys(SECTORS).join(', ')})`);
  if (name === '') complain(`${at}: a row without words`);
  officeCodes.add(code);
}

// --- persons and their terms ---

interface Person {
  name: string;
  terms: string[][];
}
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const isDate = (value: string) =>
  DATE.test(value) && (value.length < 10 || new Date(`${value}T00:00:00Z`).toISOString().slice(0, 10) === value);

const persons = new Map<string, Person>();
for (const { at, cells } of readTable('persons', ['code', 'name', 'office', 'of', 'from', 'to'])) {
  const [code = '', name = '', office = '', of = '', from = '', to = ''] = cells;
  const party = code.split('-')[0] ?? '';
  if (!/^[A-Z][A-Z0-9_]*-[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code))
    complain(`${at}: wrong code: ${code} (allowed: PARTY-family-given)`);
  for (const known of [party, of])
    if (!parties.has(known)) complain(`${at}: unknown code: ${known} (allowed: ${near(known, parties)} …)`);
  if (!officeCodes.has(office)) complain(`${at}: unknown code: ${office} (allowed: ${near(office, officeCodes)} …)`);
  for (const day of [from, to])
    if (day !== '-' && !isDate(day)) complain(`${at}: wrong date: ${day} (allowed: YYYY, YYYY-MM, YYYY-MM-DD or -)`);
  const length = Math.min(from.length, to.length);
  if (from !== '-' && to !== '-' && from.slice(0, length) > to.slice(0, length))
    complain(`${at}: ends before it starts: ${from} ${to}`);
  const person = persons.get(code) ?? { name, terms: [] };
  if (person.name !== name) complain(`${at}: two names of ${code}: ${name} and ${person.name}`);
  person.terms.push([office, of, from === '-' ? '' : from, to === '-' ? '' : to]);
  persons.set(code, person);
}
for (const person of persons.values())
  person.terms.sort((a, b) => ((a[2] as string) < (b[2] as string) ? -1 : (a[2] as string) > (b[2] as string) ? 1 : 0));

// --- names ---

const SCRIPTS: Record<string, RegExp> = {
  ar: /^[\p{Script=Arabic}\p{M}\u200c ]+$/u,
  en: /^[\p{Script=Latin}\p{M}.'’ -]+$/u,
  fa: /^[\p{Script=Arabic}\p{M}\u200c ]+$/u,
  ru: /^[\p{Script=Cyrillic}\p{M}.'’IVX -]+$/u,
};
const languages = Object.keys(SCRIPTS);
const index = new Map([...persons.keys()].map((key, i) => [key, i]));

/** A non-joiner is often written as a space: the form with a space is another way to write it. */
const spellings = (form: string) => [...new Set([form, form.replaceAll('\u200c', ' ')])];

/** Words of parties and places by language: what names them cannot stand for a person. */
const taken = new Map<string, string>();
for (const [table, at] of [
  ['party-names', 3],
  ['place-names', 2],
] as const)
  for (const line of readFileSync(join(world, `${table}.tsv`), 'utf8')
    .split('\n')
    .slice(1)) {
    const cells = line.split('\t');
    if (!cells[at] || cells.at(-1)?.startsWith('ambiguous')) continue;
    taken.set(`${cells[1]} ${words(cells[at] as string).join(' ')}`, cells[0] as string);
  }

const nameLines: Record<string, string[]> = Object.fromEntries(languages.map((language) => [language, []]));
const owners = new Map<string, string>();
const surnames = new Map<string, string>();
const named = new Set<string>();
for (const { at, cells } of readTable('person-names', ['code', 'language', 'form', 'surname'])) {
  const [code = '', language = '', form = '', surname = ''] = cells;
  if (!persons.has(code)) {
    complain(`${at}: unknown code: ${code} (allowed: ${near(code, persons.keys())} …)`);
    continue;
  }
  const script = SCRIPTS[language];
  if (!script) {
    complain(`${at}: unknown language: ${language} (known: ${languages.join(', ')})`);
    continue;
  }
  for (const text of [form, surname])
    if (text !== '-' && !script.test(text)) complain(`${at}: wrong script for ${language}: ${text}`);
  named.add(`${code} ${language}`);
  const key = `${language} ${words(form).join(' ')}`;
  const owner = owners.get(key);
  if (owner === code) complain(`${at}: folding makes this form equal to another of this person: ${form}`);
  else if (owner) complain(`${at}: ${form} names ${code} and ${owner} (allowed: one person)`);
  owners.set(key, code);
  if (surname !== '-') {
    const short = words(surname).join(' ');
    if (!` ${words(form).join(' ')} `.includes(` ${short} `))
      complain(`${at}: the surname is no part of the form: ${surname} (allowed: words of ${form})`);
    const other = surnames.get(`${language} ${short}`);
    if (other && other !== code) complain(`${at}: ${surname} is the surname of ${code} and ${other}: give both -`);
    surnames.set(`${language} ${short}`, code);
    const party = taken.get(`${language} ${short}`);
    if (party) complain(`${at}: ${surname} names ${party} too: give -`);
  }
  const [forms, shorts] = [spellings(form), spellings(surname)];
  forms.forEach((spelling, i) => {
    const short = surname === '-' ? '' : (shorts[i] ?? surname);
    nameLines[language]?.push(`${index.get(code)}\t${spelling}${short ? `\t${short}` : ''}`);
  });
}
for (const code of persons.keys())
  for (const language of languages)
    if (!named.has(`${code} ${language}`)) complain(`src/world/person-names.tsv: no name of ${code} in ${language}`);

// --- modules ---

const HEAD = '// Made by tools/persons.ts from the tables beside this folder. Do not edit.\n';
const literal = (lines: string[]) =>
  `\`\n${lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('$', '\\$')}\n\``;
const personLines = [...persons].map(([key, { name, terms }]) =>
  [key, name, ...terms.map((term) => term.join(';'))].join('\t'),
);
const modules: Record<string, string> = {
  'offices.ts': `${HEAD}/** code, sector, name */\nexport const OFFICES = ${literal(
    offices.map(({ cells }) => [cells[0], cells[1] === '-' ? '' : cells[1], cells[2]].join('\t')),
  )};\n`,
  'persons.ts': `${HEAD}/** key, name, then terms: office;of;from;to */\nexport const PERSONS = ${literal(personLines)};\n`,
  'persons-index.ts': [
    HEAD.trim(),
    ...languages.map((language) => `import { PERSON_NAMES as ${language} } from './persons-${language}.ts';`),
    '',
    '/** Names of persons, by language. */',
    `export const PERSON_NAMES: Readonly<Record<string, string>> = { ${languages.join(', ')} };`,
    '',
  ].join('\n'),
};
for (const language of languages)
  modules[`persons-${language}.ts`] =
    `${HEAD}/** line in persons.ts (from 0), form, surname */\nexport const PERSON_NAMES = ${literal(nameLines[language] ?? [])};\n`;

if (problems === 0)
  for (const [name, text] of Object.entries(modules)) {
    const target = join(world, 'generated', name);
    const old = existsSync(target) ? readFileSync(target, 'utf8') : '';
    if (old === text) continue;
    if (check) complain(`${relative(root, target)}: stale (run: node tools/persons.ts)`);
    else {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
      console.log(`${relative(root, target)}: written (${text.split('\n').length} lines)`);
    }
  }
if (problems > 0) {
  console.error(`${problems} problem${problems === 1 ? '' : 's'} in the tables of persons`);
  process.exit(1);
}
