/** Keeps the house in order: which room may import which (docs/architecture.md), and that the core stays pure. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** The rooms, and the rooms that each may import besides itself. `type x`: only types of x. */
const ROOMS: Record<string, readonly string[]> = {
  model: [],
  codebook: ['model'],
  text: ['model'],
  languages: ['model', 'codebook', 'text'],
  world: ['model', 'text'],
  coding: ['model', 'codebook', 'text', 'type world'],
  merging: ['model', 'codebook', 'text', 'type world'],
  query: ['model', 'codebook'],
  sources: ['model', 'text'],
  store: ['model', 'query', 'merging', 'text'],
  server: ['model', 'codebook', 'text', 'languages', 'world', 'coding', 'merging', 'query', 'sources', 'store'],
  web: ['model', 'codebook', 'query', 'type server'],
  cli: ['model', 'codebook', 'text', 'languages', 'world', 'coding', 'merging', 'query', 'sources', 'store', 'server'],
};

/** Rooms that run in a browser as in Node: no package, no Node module, no I/O. */
const CORE = new Set(['model', 'codebook', 'text', 'languages', 'world', 'coding', 'merging', 'query']);

interface Import {
  target: string;
  /** Whether only types are taken. */
  typeOnly: boolean;
}

/** What a module imports, statically or dynamically, or exports from elsewhere. */
function importsOf(code: string): Import[] {
  const found: Import[] = [];
  // No comment names a module in this way, but an example in one may.
  const bare = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  for (const [, kind, names = '', target = ''] of bare.matchAll(
    /^\s*(?:import|export)\s+(type\s)?([^'";]*?\bfrom\s*)?['"]([^'"]+)['"]/gm,
  )) {
    const inner = /\{([\s\S]*)\}/.exec(names)?.[1];
    const each =
      inner
        ?.split(',')
        .map((name) => name.trim())
        .filter(Boolean) ?? [];
    const allTypes = inner !== undefined && each.length > 0 && each.every((name) => name.startsWith('type '));
    found.push({ target, typeOnly: kind !== undefined || (allTypes && !/^\s*\w/.test(names)) });
  }
  for (const [, target = ''] of bare.matchAll(/\bimport\s*\(\s*['"]([^'"]+)['"]\s*\)/g))
    found.push({ target, typeOnly: false });
  return found;
}

const roomOf = (path: string) => relative(SRC, path).split(sep)[0] as string;

/** What is wrong with the imports of a module, if anything. */
function faults(file: string, code: string): string[] {
  const room = roomOf(file);
  const name = relative(SRC, file);
  const allowed = ROOMS[room];
  if (!allowed) return [`${name}: unknown room: ${room} (known: ${Object.keys(ROOMS).join(', ')})`];
  return importsOf(code).flatMap(({ target, typeOnly }) => {
    if (!target.startsWith('.'))
      return CORE.has(room) && !typeOnly ? [`${name}: the core may not import ${target}`] : [];
    const path = resolve(dirname(file), target);
    const other = roomOf(path);
    if (path.startsWith(SRC) && other === room) return samePack(name, relative(SRC, path));
    if (path.startsWith(SRC) && (allowed.includes(other) || (typeOnly && allowed.includes(`type ${other}`)))) return [];
    return [`${name}: ${room} may not import ${path.startsWith(SRC) ? other : target}`];
  });
}

/** A language pack imports no other pack. */
function samePack(from: string, to: string): string[] {
  const [room, pack, ...inside] = from.split(sep);
  const [, other, ...otherInside] = to.split(sep);
  const between = room === 'languages' && inside.length > 0 && otherInside.length > 0 && pack !== other;
  return between ? [`${from}: the pack ${pack} may not import the pack ${other}`] : [];
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** What only a machine, a browser or a clock can give: forbidden in the core. */
const IMPURE =
  /\b(?:process|globalThis|window|document\.(?:body|createElement)|fetch|setTimeout|setInterval|Date\.now|new Date\(\)|Math\.random|performance\.now|console\.)\b/;

describe('the rooms', () => {
  it('import only what the table allows', () => {
    expect(filesUnder(SRC).flatMap((file) => faults(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('are all in the table', () => {
    const rooms = readdirSync(SRC, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map(({ name }) => name).filter((name) => !(name in ROOMS))).toEqual([]);
  });

  it('of the core touch neither machine, clock nor chance', () => {
    const touching = filesUnder(SRC)
      .filter((file) => CORE.has(roomOf(file)) && !file.includes(`${sep}generated${sep}`))
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
          .split('\n')
          .flatMap((line, i) => {
            const code = line.replace(/\/\/.*$/, '').replace(/'[^']*'|"[^"]*"|`[^`]*`/g, "''");
            const match = IMPURE.exec(code);
            return match ? [`${relative(SRC, file)}:${i + 1}: ${match[0]}`] : [];
          }),
      );
    expect(touching).toEqual([]);
  });
});

describe('the check itself', () => {
  const check = (file: string, code: string) => faults(join(SRC, file), code);

  it('finds what is forbidden', () => {
    expect(check('model/x.ts', "import { fold } from '../text/fold.ts';")).toEqual([
      'model/x.ts: model may not import text',
    ]);
    expect(check('coding/x.ts', "import { readFileSync } from 'node:fs';")).toEqual([
      'coding/x.ts: the core may not import node:fs',
    ]);
    expect(check('coding/x.ts', "import {\n  a,\n  b,\n} from '../store/index.ts';")).toEqual([
      'coding/x.ts: coding may not import store',
    ]);
    expect(check('coding/x.ts', "const a = await import('../languages/index.ts');")).toHaveLength(1);
    expect(check('text/x.ts', "export * from '../languages/ar/pack.ts';")).toHaveLength(1);
    expect(check('languages/ar/x.ts', "import { pack } from '../fa/pack.ts';")).toEqual([
      'languages/ar/x.ts: the pack ar may not import the pack fa',
    ]);
    expect(check('store/x.ts', "import { simple } from '../../tests/store/simple.ts';")).toHaveLength(1);
    expect(check('coding/x.ts', "import { world } from '../world/index.ts';")).toHaveLength(1);
    expect(check('attic/x.ts', '')).toHaveLength(1);
  });

  it('lets pass what is allowed', () => {
    expect(
      check('coding/x.ts', "import type { Names } from '../world/index.ts';\nimport { a } from './b.ts';"),
    ).toEqual([]);
    expect(check('coding/x.ts', "import { type Names, type Other } from '../world/index.ts';")).toEqual([]);
    expect(
      check('languages/ar/x.ts', "import { table } from '../tables.ts';\nimport { fold } from '../../text/fold.ts';"),
    ).toEqual([]);
    expect(check('cli/x.ts', "import { Command } from 'commander';\nimport { a } from '../server/index.ts';")).toEqual(
      [],
    );
    expect(check('text/x.ts', "/** import { x } from 'node:fs'; */\nconst a = 'from \"../store\"';")).toEqual([]);
  });

  it('looks at a folder that is there', () => expect(existsSync(join(SRC, 'model/index.ts'))).toBe(true));
});
