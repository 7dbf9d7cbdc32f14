/** What the browser has to fetch. Needs none. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtDesk } from './built.ts';

/** Most bytes of scripts and styles together, compressed. */
const MOST = 600_000;
/** Most bytes of what every page needs before it shows anything. */
const MOST_AT_FIRST = 220_000;

interface Asset {
  name: string;
  text: string;
  bytes: number;
}

let assets: Asset[] = [];
let html = '';

beforeAll(async () => {
  const folder = await builtDesk();
  html = readFileSync(join(folder, 'index.html'), 'utf8');
  assets = readdirSync(join(folder, 'assets'))
    .filter((name) => !/\.woff2?$/.test(name))
    .map((name) => {
      const body = readFileSync(join(folder, 'assets', name));
      return { name, text: body.toString('utf8'), bytes: gzipSync(body, { level: 9 }).length };
    });
});

const sum = (list: readonly Asset[]) => list.reduce((all, { bytes }) => all + bytes, 0);

/** The files that a file imports before it runs, and those that these import. */
function withImports(names: readonly string[], found = new Set<string>()): Set<string> {
  for (const name of names) {
    const asset = assets.find((one) => one.name === name);
    if (!asset || found.has(name)) continue;
    found.add(name);
    const imported = [...asset.text.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)["'`]/g)].map(([, to]) => to!);
    withImports(imported, found);
  }
  return found;
}

describe('the built desk', () => {
  it('is small: scripts, styles and maps, without letters', () => {
    const list = assets.toSorted((a, b) => b.bytes - a.bytes).map(({ name, bytes }) => `${name}: ${bytes}`);
    expect(sum(assets), list.join('\n')).toBeLessThan(MOST);
  });

  it('begins with a part of it', () => {
    const first = [...html.matchAll(/(?:src|href)="\/assets\/([^"]+)"/g)].map(([, name]) => name as string);
    const names = withImports(first.map((name) => basename(name)));
    const needed = assets.filter(({ name }) => names.has(name));
    expect(needed.length).toBeGreaterThan(1);
    expect(sum(needed), needed.map(({ name, bytes }) => `${name}: ${bytes}`).join('\n')).toBeLessThan(MOST_AT_FIRST);
    // What draws networks is loaded with the page that has one.
    const heavy = assets.filter(
      ({ text, name }) => name.endsWith('.js') && /forceatlas2|sigma-container|WebGL2?RenderingContext/i.test(text),
    );
    expect(heavy.filter(({ name }) => names.has(name)).map(({ name }) => name)).toEqual([]);
  });

  it('takes its letters from itself', () => {
    const sheets = assets.filter(({ name }) => name.endsWith('.css'));
    const faces = sheets.flatMap(({ text }) => text.match(/@font-face\s*\{[^}]*\}/g) ?? []);
    expect(faces.length).toBeGreaterThan(0);
    expect(faces.filter((face) => /url\(["']?(?:https?:)?\/\//.test(face))).toEqual([]);
  });
});
