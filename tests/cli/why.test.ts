/** `--why` of `show` and `code`: the rules behind a claim, or why there is none. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realParts } from '../../src/cli/parts.ts';
import { dragoman } from './fixtures.ts';

const TEXT = 'Georgia accused Russia of spying.\nA shop delivered flowers.\nЭто всё.\n';
let folder: string;
const surroundings = { parts: realParts() };
const path = (name: string) => join(folder, name);
const run = (...args: string[]) => dragoman(args, surroundings);
const inLibrary = (...args: string[]) => run(...args, '--library', path('l.db'));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-why-'));
  await writeFile(path('r.txt'), TEXT);
  await writeFile(path('f.txt'), 'ایران روسیه را به جاسوسی متهم کرد.\n');
  await inLibrary('read', path('r.txt'), path('f.txt'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('code --why', () => {
  it('explains each sentence', async () => {
    const { code, out } = await run('code', path('r.txt'), '--why');
    expect(code).toBe(0);
    expect(out).toContain('characters 0–33');
    expect(out).toMatch(/claim c_\w+\n +● .*ACCUSE.* Georgia → Russia/);
    expect(out).toMatch(/roles +frame act: GEO “Georgia” → RUS “Russia”/);
    expect(out).toMatch(/✕ “delivered” en\/aid-verb\/deliver: a word that the row needs is not there/);
    expect(out).toContain('no word of this sentence names an act');
  });

  it('explains one place only', async () => {
    for (const at of ['40', 'flowers']) {
      const { out } = await run('code', path('r.txt'), '--at', at);
      expect(out).toContain('“A shop delivered flowers.”');
      expect(out).not.toContain('Georgia');
    }
    expect(await run('code', path('r.txt'), '--at', '400')).toMatchObject({
      code: 3,
      err: expect.stringContaining('offset out of the text: 400 (allowed: 0–'),
    });
    expect((await run('code', path('r.txt'), '--at', 'no such')).err).toContain('does not have the words: no such');
  });

  it('gives the trace as JSON, and isolates right-to-left words', async () => {
    const { out } = await run('code', path('f.txt'), '--why', '--json');
    const { sentences, claims } = JSON.parse(out);
    expect(sentences[0].acts.some((act: { claim: string }) => act.claim === claims[0].id)).toBe(true);
    const text = (await run('code', path('f.txt'), '--why')).out;
    for (const line of text.split('\n'))
      if (/[\u0600-\u06ff]/.test(line)) expect(line).toMatch(/\u2068[^\u2069]*[\u0600-\u06ff]/);
  });
});

describe('show --why', () => {
  it('explains a claim of the library, or a report', async () => {
    const shown = JSON.parse((await inLibrary('show', 'r', '--json')).out);
    const { id } = shown.claims[0];
    const { code, out } = await inLibrary('show', id, '--why');
    expect(code).toBe(0);
    expect(out).toContain(`claim ${id}`);
    expect(out).not.toContain('flowers');
    expect((await inLibrary('show', 'r', '--why')).out).toContain('flowers');
    expect((await inLibrary('show', 'r', '--at', 'flowers')).out).not.toContain('Georgia');
    expect((await inLibrary('show', 'nothing', '--why')).err).toContain('--why is for a claim or a report');
  });
});
