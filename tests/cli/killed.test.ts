/** A run that is killed, at whatever moment, and started again ends where an undisturbed run ends. */
import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLibrary } from '../../src/store/index.ts';
import { random } from '../store/samples.ts';
import { dragoman } from './fixtures.ts';
import { readKilled, wholeOf } from './killing.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-killed-'));
});
afterEach(() => rm(folder, { recursive: true }));
const path = (name: string) => join(folder, name);

/** Lines of JSONL, some of them broken, and texts in a folder. */
async function writeInput(lines: number): Promise<string> {
  const line = (i: number) =>
    i % 97 === 5
      ? '{broken'
      : JSON.stringify({
          id: `r${i}`,
          lang: i % 31 === 0 ? 'fr' : 'en',
          published: `2024-05-${10 + (i % 20)}`,
          text: `Iran and Oman signed agreement ${i % 60} on trade. The foreign minister of Oman visits Tehran.`,
        });
  const input = path('input');
  await mkdir(join(input, 'texts'), { recursive: true });
  await writeFile(join(input, 'a.jsonl'), Array.from({ length: lines }, (_, i) => line(i)).join('\n'));
  for (let i = 0; i < 40; i++)
    await writeFile(join(input, 'texts', `${i}.txt`), i % 9 === 4 ? '' : `The president of Iran visited Oman, ${i}.`);
  await writeFile(join(input, 'z.jsonl'), Array.from({ length: lines }, (_, i) => line(i + 1_000_000)).join('\n'));
  return input;
}

const lasting = ({ seconds, rate, resumed, library, ...rest }: Record<string, unknown>) => rest;

describe('a run that is killed', () => {
  it('loses and doubles nothing, with one worker and with several', { timeout: 300_000 }, async () => {
    const input = await writeInput(600);
    const whole = await readKilled([input, '--workers', '1'], path('whole.db'), 0, random(1));
    expect(whole.summary).toMatchObject({ duplicate: 0, resumed: false });
    expect(whole.summary.read).toBeGreaterThan(1100);
    const expected = await wholeOf(path('whole.db'));
    expect(expected.checkpoints).toBe(0);
    for (const [workers, kills] of [
      [1, 1],
      [2, 2],
    ] as const) {
      const library = path(`killed-${workers}.db`);
      const killed = await readKilled([input, '--workers', `${workers}`], library, kills, random(workers));
      expect(killed.kills).toBeGreaterThan(0);
      expect(killed.summary.resumed).toBe(true);
      expect(lasting({ ...killed.summary })).toEqual(lasting({ ...whole.summary }));
      expect(await wholeOf(library)).toEqual(expected);
    }
  });
});

describe('a run that is gone on with', () => {
  const line = (i: number) => JSON.stringify({ id: `r${i}`, lang: 'en', text: `He visits ${i}.` });
  const lines = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => `${line(from + i)}\n`).join('');
  const read = async (...args: string[]) => {
    const { code, out } = await dragoman(['read', ...args, '--library', path('l.db'), '--json']);
    return { code, ...JSON.parse(out) };
  };
  /** Reads until some reports are stored, and is then cut off as if by force: the checkpoint stays. */
  const cutOff = async (...paths: string[]) => {
    const controller = new AbortController();
    const { openLibrary: _, ...rest } = (await import('./fixtures.ts')).parts;
    const { code } = await dragoman(['read', ...paths, '--library', path('l.db')], {
      catchInterrupt: () => controller.signal,
      parts: {
        ...rest,
        async openLibrary(place, options) {
          const library = await openLibrary(place, options);
          const add = library.addReports.bind(library);
          library.addReports = async (...given) => {
            const answers = await add(...given);
            controller.abort();
            return answers;
          };
          return library;
        },
      },
    });
    expect(code).toBe(130);
  };

  it('does not read again what it has read', async () => {
    await writeFile(path('a.jsonl'), lines(0, 700));
    await cutOff(path('a.jsonl'));
    const ended = await read(path('a.jsonl'));
    expect(ended).toMatchObject({ code: 0, resumed: true, read: 700, duplicate: 0 });
    // It has ended: the next one begins anew.
    expect(await read(path('a.jsonl'))).toMatchObject({ resumed: false, duplicate: 700 });
  });

  it('reads a file that has changed from its start, and files that have come since', async () => {
    await writeFile(path('b.jsonl'), `{broken\n${lines(0, 700)}`);
    await cutOff(folder);
    await appendFile(path('b.jsonl'), `${lines(700, 720)}{broken\n`);
    await writeFile(path('a.txt'), 'He visits first.');
    const ended = await read(folder);
    expect(ended).toMatchObject({ code: 1, resumed: true });
    // What was refused of the file before is not told twice.
    expect(ended.refused.map(({ place }: { place: string }) => place)).toEqual(['line 1', 'line 722']);
    expect(ended.refusedInAll).toBe(2);
  });

  it('is one over the same paths only', async () => {
    await writeFile(path('a.jsonl'), lines(0, 700));
    await writeFile(path('b.jsonl'), lines(0, 700));
    await cutOff(path('a.jsonl'));
    expect(await read(path('b.jsonl'))).toMatchObject({ resumed: false, read: 700 });
    expect(await read(path('a.jsonl'))).toMatchObject({ resumed: true });
  });
});

describe('refusals', () => {
  it('are all listed by their command, though the summary names the first ones only', async () => {
    await writeFile(path('a.jsonl'), '{broken\n'.repeat(1300));
    const { code, out } = await dragoman(['read', path('a.jsonl'), '--library', path('l.db'), '--json']);
    expect(code).toBe(1);
    const summary = JSON.parse(out);
    expect(summary.refusedInAll).toBe(1300);
    expect(summary.refused).toHaveLength(1000);
    const listed = await dragoman(['refusals', '--library', path('l.db')]);
    expect(listed.out.trim().split('\n')).toHaveLength(1300);
    expect(listed.out).toContain('a.jsonl, line 1300: broken JSON');
    const json = await dragoman(['refusals', '--library', path('l.db'), '--json']);
    expect(JSON.parse(json.out.split('\n')[0] as string)).toMatchObject({ kind: 'refused', place: 'line 1' });
  });
});
