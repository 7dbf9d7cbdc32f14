/** The whole way with the real coder, packs and world: two texts on disk, one command, a timeline. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realParts } from '../../src/cli/parts.ts';
import { dragoman } from './fixtures.ts';

const ARABIC = 'زار وزير الخارجية العماني العراق يوم 12 مايو 2024 والتقى نظيره العراقي.';
const PERSIAN = 'وزیر امور خارجه عمان در ۱۲ مه ۲۰۲۴ به عراق سفر کرد.';

let folder: string;
const surroundings = { parts: realParts(), columns: 120 };
const withLibrary = (...args: string[]) => dragoman([...args, '--library', join(folder, 'l.db')], surroundings);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-whole-'));
  await writeFile(join(folder, 'arabic.txt'), ARABIC);
  await writeFile(join(folder, 'persian.txt'), PERSIAN);
});
afterAll(() => rm(folder, { recursive: true }));

describe('texts on disk', () => {
  it('become a timeline of a dyad, each line with the words that say it', async () => {
    const read = await withLibrary('read', folder);
    expect(read.out).toContain('2 new, 0 duplicate, none refused');
    expect(read.code).toBe(0);
    const { code, out } = await withLibrary('timeline', 'عمان', 'Iraq', '--type', 'CONSULT');
    expect(code).toBe(0);
    expect(out).toMatch(/^2024-05-12 {2}● .*Oman.*Iraq/m);
    expect(out).toContain(ARABIC);
    expect(out).toContain(PERSIAN);
  });

  it('lead from every shown id back to their characters', async () => {
    const events = (await withLibrary('export')).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events.length).toBeGreaterThan(0);
    for (const event of events)
      for (const { documentId, claimId } of event.claims) {
        const shown = JSON.parse((await withLibrary('show', claimId, '--json')).out);
        expect(shown.report.id).toBe(documentId);
        const { start, end } = shown.claim.evidence;
        expect(shown.report.text.slice(start, end)).toBe(shown.quote);
        expect(shown.event).toBe(event.id);
      }
  });

  it('can be asked about in every language that is listed', async () => {
    const { out } = await dragoman(['languages', '--json'], surroundings);
    const codes = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).code);
    expect(codes).toEqual(expect.arrayContaining(['ar', 'fa']));
  });
});
