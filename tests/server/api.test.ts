/** The API over the samples: every route, held against the description that it gives of itself. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { makeCoder } from '../../src/coding/index.ts';
import { packs } from '../../src/languages/index.ts';
import type { EventRecord, RawReport } from '../../src/model/index.ts';
import { type Api, makeApi } from '../../src/server/app.ts';
import { type Library, openLibrary } from '../../src/store/index.ts';
import { world } from '../../src/world/index.ts';

const SAMPLES = fileURLToPath(new URL('../../samples/reports.jsonl', import.meta.url));
/** Slashes, letters of other scripts, and what an address treats otherwise. */
const ODD = 'گزارش/ها 50%?#';

let library: Library;
let api: Api;
let description: { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, object> } };

interface Operation {
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}
// biome-ignore lint/suspicious/noExplicitAny: bodies are checked against the description
type Body = any;

beforeAll(async () => {
  const coder = makeCoder(packs, world);
  library = await openLibrary(':memory:');
  const lines = readFileSync(SAMPLES, 'utf8').trim().split('\n');
  const raw = lines.map((line, i): RawReport => ({ id: `sample/${i}`, ...(JSON.parse(line) as RawReport) }));
  raw.push({
    id: ODD,
    text: 'Iran and Belarus signed a memorandum on 3 March 2024.',
    published: '2024-03-04',
    outlet: 'A "b", c',
  });
  await library.addReports(raw.map((report) => coder.code(report)));
  api = makeApi({ library, world, coder: async () => coder, version: '1.2.3' }, { hosts: [], token: null });
  description = (await (await api.request('/openapi.json')).json()) as typeof description;
}, 60_000);

afterAll(() => library.close());

/** Asks, and holds the answer against what the description says of the route. */
async function ask(path: string, route = path.split('?')[0] as string, init?: RequestInit) {
  const answer = await api.request(path, init);
  const body: Body = await answer.json();
  const operation = description.paths[route]?.[init?.method?.toLowerCase() ?? 'get'];
  const content = operation?.responses[answer.status]?.content;
  const type = (answer.headers.get('content-type') ?? '').split(';')[0] as string;
  const schema = content?.[type]?.schema;
  expect(schema, `${route} does not describe ${answer.status} ${type}`).toBeDefined();
  const whole = { ...schema, components: description.components };
  const pointers = JSON.parse(JSON.stringify(whole).replaceAll('#/components/schemas/', '#/$defs/')) as object;
  const checked = z.fromJSONSchema({ ...pointers, $defs: (pointers as Body).components.schemas } as Body);
  const parsed = checked.safeParse(body);
  expect(parsed.success ? [] : parsed.error.issues.slice(0, 3)).toEqual([]);
  return { status: answer.status, body };
}

async function allEvents(query = ''): Promise<EventRecord[]> {
  const events: EventRecord[] = [];
  for (let cursor = ''; ; ) {
    const { body } = await ask(`/api/events?limit=7${query}${cursor}`, '/api/events');
    events.push(...body.items.map(({ event }: { event: EventRecord }) => event));
    if (body.next === null) return events;
    cursor = `&cursor=${body.next}`;
  }
}

describe('lists', () => {
  it('of events give each once, page by page to the end, in the order of time', async () => {
    const events = await allEvents();
    expect(events.length).toBe((await library.counts()).events);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    const days = events.map(({ when }) => when?.from ?? '9999');
    expect(days).toEqual([...days].sort());
    const points = (await ask('/api/timeline')).body.items;
    expect(points.map(({ id }: { id: string }) => id)).toEqual(events.map(({ id }) => id));
  });

  it('of events begin with the newest where that is asked for, undated ones last', async () => {
    const events = await allEvents('&order=newest');
    const days = events.map(({ when }) => when?.from ?? '');
    expect(days).toEqual([...days].sort().reverse());
    expect(days.at(-1)).toBe('');
    expect(new Set(events.map(({ id }) => id))).toEqual(new Set((await allEvents()).map(({ id }) => id)));
  });

  it('of reports give each once, in both orders', async () => {
    for (const order of ['published', 'read']) {
      const ids: string[] = [];
      for (let cursor = ''; ; ) {
        const { body } = await ask(`/api/reports?limit=5&order=${order}${cursor}`, '/api/reports');
        ids.push(...body.items.map(({ id }: { id: string }) => id));
        if (body.next === null) break;
        cursor = `&cursor=${body.next}`;
      }
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBe((await library.counts()).reports);
    }
  });

  it('narrow to what the filter says, alike in every view', async () => {
    for (const query of [
      '&party=IRN',
      '&party=IRN&party2=BLR',
      '&type=AGREE,CONSULT',
      '&context=military,economic',
      '&language=fa',
      `&outlet=${encodeURIComponent('A "b", c')}`,
      '&minOrigins=2',
      '&factuality=asserted',
      '&since=2024-01-01',
      '&asOf=2024-03-04',
    ]) {
      const ids = (await allEvents(query)).map(({ id }) => id);
      const points = (await ask(`/api/timeline?${query.slice(1)}`)).body.items;
      expect(
        points.map(({ id }: { id: string }) => id),
        query,
      ).toEqual(ids);
      const series = (await ask(`/api/series?${query.slice(1)}`)).body;
      const counted = series.months.reduce((sum: number, month: { events: number }) => sum + month.events, 0);
      expect(counted + series.undated + series.unreal, query).toBe(ids.length);
    }
    expect((await allEvents(`&outlet=${encodeURIComponent('A "b", c')}`)).length).toBeGreaterThan(0);
    expect(await allEvents('&outlet=A')).toEqual([]);
    expect(await allEvents('&asOf=1990-01-01')).toEqual([]);
  });
});

describe('every other route answers as it says', () => {
  it('library, parties, dyads, places, network, names, refusals, jobs', async () => {
    const { body } = await ask('/api/library');
    expect(body).toMatchObject({ version: '1.2.3', ...(await library.counts()) });
    const parties = (await ask('/api/parties')).body.items;
    expect(parties.length).toBeGreaterThan(2);
    expect((await ask('/api/dyads?party=IRN')).body.items.length).toBeGreaterThan(0);
    const { items: places, placeless } = (await ask('/api/places')).body;
    expect(places.reduce((sum: number, { events }: { events: number }) => sum + events, 0)).toBe(
      (await allEvents()).filter(({ place }) => place !== null).length,
    );
    expect(placeless).toBe((await allEvents()).filter(({ place }) => place === null).length);
    const { name, country, events: count } = places[0];
    expect(await allEvents(`&place=${encodeURIComponent(name)}${country ? `&country=${country}` : ''}`)).toHaveLength(
      count,
    );
    expect(await allEvents('&place=Nowhere')).toEqual([]);
    expect((await ask('/api/network')).body.nodes.length).toBeGreaterThan(2);
    await ask('/api/names?language=ar');
    await ask('/api/refusals');
    await ask('/api/jobs');
  });

  it('a party, with who held which office and who is told of', async () => {
    const { body } = await ask('/api/parties/IRN', '/api/parties/{code}');
    expect(body).toMatchObject({ code: 'IRN', name: 'Iran', kind: 'state' });
    expect(body.persons.some(({ terms }: { terms: unknown[] }) => terms.length > 0)).toBe(true);
    expect(body.names).toMatchObject({ en: 'Iran', fa: 'ایران', ru: 'Иран' });
    const dyad = body.dyads.find(({ code }: { code: string }) => code === 'BLR-IRN');
    expect(dyad).toMatchObject({ other: 'BLR', name: 'Belarus' });
    expect(dyad.events).toBe((await allEvents('&party=IRN&party2=BLR')).length);
    expect(dyad.cooperation + dyad.conflict).toBe(dyad.events);
    expect((await ask('/api/parties/XXXXX', '/api/parties/{code}')).status).toBe(404);
  });

  it('one event, one claim, one report of an odd id', async () => {
    const [event] = await allEvents('&party=IRN&party2=BLR');
    const one = await ask(`/api/events/${event?.id}`, '/api/events/{id}');
    expect(one.body.claims.length).toBe(event?.claims.length);
    await ask(`/api/claims/${event?.claims[0]?.claimId}`, '/api/claims/{id}');
    const report = await ask(`/api/reports/${encodeURIComponent(ODD)}`, '/api/reports/{id}');
    expect(report.body.document.id).toBe(ODD);
    expect((await ask(`/api/reports/${encodeURIComponent(ODD)}/why`, '/api/reports/{id}/why')).status).toBe(200);
    for (const route of ['events', 'claims', 'reports'])
      expect((await ask(`/api/${route}/none`, `/api/${route}/{id}`)).status).toBe(404);
  });

  it('news since a moment: all of it, or nothing', async () => {
    const all = (await ask('/api/news?since=2000-01-01T00:00:00Z&limit=500', '/api/news')).body;
    expect(all.events).toBe((await library.counts()).events);
    expect(all.items.every(({ isNew }: { isNew: boolean }) => isNew)).toBe(true);
    expect((await ask(`/api/news?since=${all.now}`, '/api/news')).body).toMatchObject({ items: [], events: 0 });
    const dyad = (await ask('/api/news?since=2000-01-01T00:00:00Z&dyad=BLR-IRN', '/api/news')).body;
    expect(dyad.events).toBe((await allEvents('&party=IRN&party2=BLR')).length);
  });

  it('codes a text that is not kept', async () => {
    const text = 'Iran and Belarus signed a memorandum on 3 May 2024.';
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text }) };
    const { body } = await ask('/api/code', '/api/code', init);
    expect(body.claims[0]).toMatchObject({
      actors: expect.arrayContaining([expect.objectContaining({ code: 'IRN' })]),
    });
  });
});

describe('search', () => {
  const search = async (q: string, more = '') =>
    (await ask(`/api/search?q=${encodeURIComponent(q)}${more}`, '/api/search')).body;

  it('finds a name in every script, whichever it is written in, and marks it', async () => {
    const found = new Map<string, string[]>();
    for (const q of ['Iran', 'ایران', 'إيران', 'Иран']) {
      const { items, names } = await search(q, '&limit=200');
      expect(names.parties.map(({ code }: { code: string }) => code)).toContain('IRN');
      found.set(
        q,
        items.map(({ id }: { id: string }) => id),
      );
      for (const { snippets } of items)
        for (const { text, marks } of snippets) {
          expect(marks.length).toBeGreaterThan(0);
          for (const { start, end } of marks) expect(text.slice(start, end)).toMatch(/\p{L}/u);
        }
    }
    const languages = new Set((await search('Iran', '&limit=200')).items.map(({ language }: Body) => language));
    expect([...languages].sort()).toEqual(['ar', 'en', 'fa', 'ru']);
    const [first, ...others] = found.values();
    for (const other of others) expect(other).toEqual(first);
  });

  it('finds names only as they are written, when that is asked for', async () => {
    const { items } = await search('Iran', '&exact=true&limit=200');
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ language }: Body) => language === 'en')).toBe(true);
  });

  it('takes no word for a command', async () => {
    for (const q of ['" OR "1', 'a NEAR(b)', '*', '-', "'; drop table reports; --", '\u0000', '(', 'words:x'])
      expect((await api.request(`/api/search?q=${encodeURIComponent(q)}`)).status, q).toBe(200);
    expect((await library.counts()).reports).toBeGreaterThan(0);
  });
});

describe('answers', () => {
  it('that have not changed are not sent again', async () => {
    const first = await api.request('/api/events');
    const etag = first.headers.get('etag') as string;
    const again = await api.request('/api/events', { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('to what cannot be understood name the value and what is allowed', async () => {
    const detail = async (path: string) => {
      const { status, body } = await ask(path);
      expect(status).toBe(400);
      return body.detail as string;
    };
    expect(await detail('/api/events?type=AGREE,WAVE')).toMatch(/unknown type: WAVE \(allowed: AGREE, CONSULT/);
    expect(await detail('/api/events?context=weather')).toMatch(/unknown context: weather \(allowed: /);
    expect(await detail('/api/events?since=yesterday')).toMatch(/^since: /);
    expect(await detail('/api/events?limit=0')).toMatch(/^limit: /);
    for (const cursor of [
      'x',
      Buffer.from('[1,2]').toString('base64url'),
      Buffer.from('[null,null]').toString('base64url'),
    ])
      expect(await detail(`/api/events?cursor=${cursor}`)).toMatch(/not a cursor of this list/);
    expect((await api.request('/api/nothing')).status).toBe(404);
  });

  it('to bodies that are too long are 413', async () => {
    const body = JSON.stringify({ text: 'x'.repeat(5_000_001) });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    expect((await api.request('/api/code', init)).status).toBe(413);
  });

  it('as files are what the command exports', async () => {
    const text = async (format: string) => (await api.request(`/api/export?format=${format}&party=IRN`)).text();
    const events = await allEvents('&party=IRN');
    expect(
      (await text('jsonl'))
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(events.map(({ id }) => id));
    expect((await text('csv')).split('\r\n')[0]).toMatch(/^id,from,to,type/);
    const plover = (await text('plover')).trim().split('\n');
    expect(plover[0]).toMatch(/^Event ID\tEvent Date/);
    expect(plover.length).toBe(events.length + 1);
  });
});
