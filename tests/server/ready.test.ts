/** What is made ready ahead, or asked in pieces, is what would be answered anyway. */
import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { makeApi } from '../../src/server/index.ts';
import { makeReady } from '../../src/server/kept.ts';
import { rememberFor } from '../../src/server/remember.ts';
import { type Library, openLibrary } from '../../src/store/index.ts';
import { sqlite } from '../../src/store/sqlite.ts';
import { world } from '../../src/world/index.ts';
import { samples } from '../store/samples.ts';

const ASKED = [
  '/api/parties',
  '/api/parties?q=ira',
  '/api/dyads?limit=8',
  '/api/dyads?party=IRN',
  '/api/library',
  '/api/network',
  '/api/network?nodes=50',
  '/api/network?around=IRN&nodes=10',
  '/api/places',
  '/api/series',
  '/api/search?q=Tehran',
];

let open: Library[] = [];
afterEach(async () => {
  for (const library of open) await library.close();
  open = [];
});

/** A library, the rows of whose events are asked about in small pieces. */
async function made(size: number | null) {
  const pieces = async () =>
    Array.from({ length: 2000 / (size as number) }, (_, i) => {
      const from = i * (size as number);
      return sql<boolean>`events.rowid > ${from} and events.rowid <= ${from + (size as number)}`;
    });
  const dialect = size === null ? sqlite : { ...sqlite, pieces };
  const now = () => new Date('2025-01-01');
  const library = await openLibrary(':memory:', { dialect, now });
  open.push(library);
  await library.addReports([...samples(60, 3)]);
  const parts = { library, world, coder: () => Promise.reject(new Error('no coder')), version: '0' };
  const remember = rememberFor(library);
  return { parts, remember, api: makeApi(parts, { hosts: [], token: null }, null, undefined, remember) };
}

async function answers(api: Awaited<ReturnType<typeof made>>['api']): Promise<string[]> {
  const all: string[] = [];
  for (const path of ASKED) {
    const answer = await api.request(path);
    expect(answer.status, path).toBe(200);
    // As text: the order of keys counts, too.
    all.push(await answer.text());
  }
  return all;
}

test('in one piece or in many, ready or not, the answers are the same', async () => {
  const plain = await made(null);
  const expected = await answers(plain.api);
  expect(JSON.stringify(expected)).toMatch(/IRN/);
  for (const size of [7, 50]) {
    const { parts, remember, api } = await made(size);
    expect(await answers(api), `pieces of ${size}`).toEqual(expected);
    await makeReady(parts, remember, new AbortController().signal);
    expect(await answers(api)).toEqual(expected);
  }
  const { parts, remember, api } = await made(50);
  await makeReady(parts, remember, new AbortController().signal);
  expect(await answers(api), 'made ready').toEqual(expected);
});

test('what is written while pieces are asked about is counted once', async () => {
  const { parts, remember, api } = await made(50);
  const asked = makeReady(parts, remember, new AbortController().signal);
  await parts.library.addReports([...samples(20, 4, { from: 60 })]);
  await asked;
  const after = await answers(api);
  const anew = await answers(makeApi(parts, { hosts: [], token: null }));
  expect(after).toEqual(anew);
});
