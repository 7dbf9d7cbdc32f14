/** One report over the API: with its relatives, where the words of a search stand in it, and why it gives its claims. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeCoder } from '../../src/coding/index.ts';
import { packs } from '../../src/languages/index.ts';
import { type Api, makeApi } from '../../src/server/app.ts';
import { type Library, openLibrary } from '../../src/store/index.ts';
import { world } from '../../src/world/index.ts';

const TEXT =
  'The foreign minister of Belarus arrived in Tehran on 3 March 2024.\nIran and Belarus signed a memorandum of understanding.';
/** An id with every character that an address treats otherwise. */
const ID = 'folder/a report?no=1#2 %41.txt';

let library: Library;
let api: Api;

beforeAll(async () => {
  const coder = makeCoder(packs, world);
  library = await openLibrary(':memory:', { create: true, coder: '1.2.3' });
  await library.addReports([
    coder.code({ id: ID, text: TEXT, published: '2024-03-04', outlet: 'A' }),
    coder.code({ id: 'other', text: TEXT, published: '2024-03-05', outlet: 'B' }),
  ]);
  api = makeApi({ library, world, coder: async () => coder, version: '0' }, { hosts: [], token: null });
});

afterAll(() => library.close());

const ask = async (id: string, rest = '') => {
  const answer = await api.request(`/api/reports/${encodeURIComponent(id)}${rest}`);
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};

it('gives a report with its claims and relatives', async () => {
  const { status, body } = await ask(ID);
  expect(status).toBe(200);
  expect(body).toMatchObject({ document: { id: ID, text: TEXT }, coder: '1.2.3', copyOf: null, versions: [] });
  expect(body.copies).toEqual([expect.objectContaining({ id: 'other', outlet: 'B' })]);
  expect((await ask('other')).body.copyOf).toBe(ID);
});

it('says why: every claim of the report has its act, every dropped act its reason', async () => {
  const claims = (await ask(ID)).body.claims as { id: string }[];
  const { body } = await ask(ID, '/why');
  const sentences = body.sentences as { acts: { claim: string | null; dropped: string | null }[] }[];
  const acts = sentences.flatMap((sentence) => sentence.acts);
  expect(claims.length).toBeGreaterThan(0);
  for (const { id } of claims) expect(acts.filter(({ claim }) => claim === id)).toHaveLength(1);
  expect(acts.every(({ claim, dropped }) => (claim === null) === (dropped !== null))).toBe(true);
});

it('finds words as the search does, folded', async () => {
  const { body } = await ask(ID, '/hits?q=IRAN%20%E2%80%9Cmemorandum%E2%80%9D');
  const hits = body.hits as { start: number; end: number }[];
  expect(hits.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['Iran', 'memorandum']);
  expect((await ask(ID, '/hits?q=%E2%80%A6')).body.hits).toEqual([]);
});

it('knows no other', async () => {
  expect((await ask('none')).status).toBe(404);
  expect((await ask('none', '/why')).status).toBe(404);
  expect((await ask('none', '/hits?q=a')).status).toBe(404);
});
