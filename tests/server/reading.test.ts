/** What is given to the server to be read: files and links, how far it is, and how much of it at once. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../src/cli/context.ts';
import { readGiven } from '../../src/cli/given.ts';
import { makeApi } from '../../src/server/app.ts';
import type { Job } from '../../src/server/jobs.ts';
import type { Parts } from '../../src/server/parts.ts';
import { Fetcher } from '../../src/sources/web/fetcher.ts';
import { type Library, openLibrary } from '../../src/store/index.ts';
import { world } from '../../src/world/index.ts';
import { parts as fakes } from '../cli/fixtures.ts';
import { FakeClock, Site } from '../sources/web/site.ts';

const VISIT = 'The minister of Belarus visits Iran for talks on trade between the two countries.';

let library: Library;
let clock: FakeClock;
let site: Site;
beforeEach(async () => {
  library = await openLibrary(':memory:');
  clock = new FakeClock();
  site = await Site.open(clock);
});
afterEach(async () => {
  await site.close();
  await library.close();
});

/** The reading of the command, with a coder that is made up and a clock that never waits. */
function reading(allowPrivate: boolean): NonNullable<Parts['read']> {
  const nowhere = { write: async () => {}, isTerminal: false, columns: 80 };
  const context: Context = {
    out: nowhere,
    err: nowhere,
    stdin: (async function* () {})(),
    env: {},
    parts: { ...fakes, fetcher: async (options) => new Fetcher({ ...options, clock }) },
    catchInterrupt: () => new AbortController().signal,
  };
  return readGiven(library, { library: 'the library of a test', allowPrivate }, context);
}

function serving(read: NonNullable<Parts['read']>) {
  const api = makeApi({ library, world, coder: fakes.coder, version: '1', read }, { hosts: [], token: null });
  const give = async (body: unknown) =>
    await api.request('/api/reports', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const done = async (answer: Response): Promise<Job> => {
    expect(answer.status).toBe(202);
    const { id } = (await answer.json()) as Job;
    const now = async () => (await (await api.request(`/api/jobs/${id}`)).json()) as Job;
    await expect.poll(async () => (await now()).state).toMatch(/done|failed/);
    return now();
  };
  return { api, give, done };
}

describe('links', () => {
  it('are fetched, read and kept, each for itself', async () => {
    const { give, done } = serving(reading(true));
    site.pages.set('/a', VISIT);
    const job = await done(await give({ links: [site.url('/a'), site.url('/none')] }));
    expect(job).toMatchObject({ state: 'done', read: 1, given: [site.url('/a'), site.url('/none')] });
    expect(job.refusals).toMatchObject([{ kind: 'refused', file: site.url('/none') }]);
    expect((await library.report(job.reports[0]!.id))?.document).toMatchObject({ text: VISIT, url: site.url('/a') });
  });

  it('to this machine and the network around it are refused, and nothing is asked of them', async () => {
    const { give, done } = serving(reading(false));
    const links = [site.url('/a'), 'http://10.0.0.1/a', 'http://[::1]/a', 'http://169.254.169.254/latest'];
    site.pages.set('/a', VISIT);
    const job = await done(await give({ links }));
    expect(job).toMatchObject({ state: 'done', read: 0 });
    expect(job.refusals.map(({ kind, file }) => [kind, file])).toEqual(links.map((link) => ['refused', link]));
    expect(site.asked).toEqual([]);
    expect((await library.counts()).reports).toBe(0);
  });

  it('that are none are refused before anything is read', async () => {
    const { give } = serving(reading(true));
    for (const links of [['file:///etc/passwd'], ['javascript:alert(1)'], ['/etc/passwd'], ['']]) {
      const answer = await give({ links });
      expect(answer.status, links[0]).toBe(400);
      expect(((await answer.json()) as { detail: string }).detail).toContain('not an address');
    }
    expect((await give({})).status).toBe(400);
    expect((await give({ links: Array.from({ length: 101 }, (_, i) => `https://one.example/${i}`) })).status).toBe(400);
  });
});

/** A reading that goes on when it is told to. */
function held() {
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const read: NonNullable<Parts['read']> = async ({ files }, { onStored }) => {
    const outcome = { read: files.length, claims: 0, reports: [], refusals: [] };
    onStored(outcome);
    await gate;
    return outcome;
  };
  return { read, release: () => release() };
}

describe('jobs', () => {
  it('are done one after the other; too many that wait are refused until some are done', async () => {
    const { read, release } = held();
    const { api, give, done } = serving(read);
    const first = await give({ text: VISIT });
    await expect.poll(async () => ((await (await api.request('/api/jobs/j1')).json()) as Job).state).toBe('reading');
    for (let i = 0; i < 50; i++) expect((await give({ text: `${VISIT} ${i}` })).status).toBe(202);
    const refused = await give({ text: VISIT });
    expect(refused.status).toBe(429);
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    const { items } = (await (await api.request('/api/jobs')).json()) as { items: Job[] };
    expect(items.map(({ state }) => state)).toEqual([...Array(50).fill('waiting'), 'reading']);
    release();
    expect((await done(first)).state).toBe('done');
    await expect.poll(async () => ((await (await api.request('/api/jobs/j51')).json()) as Job).state).toBe('done');
    expect((await done(await give({ text: VISIT }))).id).toBe('j52');
  });

  it('that fail say so, and the next is done', async () => {
    let asked = 0;
    const { give, done } = serving(async () => {
      if (++asked === 1) throw new Error('the disk of somebody is full');
      return { read: 1, claims: 0, reports: [], refusals: [] };
    });
    const failed = await done(await give({ text: VISIT }));
    expect(failed).toMatchObject({ state: 'failed', fault: expect.stringContaining('log') });
    expect(JSON.stringify(failed)).not.toContain('disk');
    expect((await done(await give({ text: VISIT }))).state).toBe('done');
  });
});

/** The events of a stream, as they come. */
async function* eventsOf(answer: Response): AsyncGenerator<{ event: string; data: Record<string, unknown> }> {
  let rest = '';
  for await (const piece of answer.body!.pipeThrough(new TextDecoderStream())) {
    rest += piece;
    const blocks = rest.split('\n\n');
    rest = blocks.pop() as string;
    for (const block of blocks) {
      const event = /^event: (.*)$/m.exec(block)?.[1];
      if (event) yield { event, data: JSON.parse(/^data: (.*)$/m.exec(block)![1]!) };
    }
  }
}

describe('/api/live', () => {
  it('tells how a job gets on, and that the library has changed', async () => {
    const { api, give } = serving(reading(true));
    const gone = new AbortController();
    const answer = await api.request('/api/live', { signal: gone.signal });
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    expect(answer.headers.get('cache-control')).toMatch(/no-(?:store|cache)/);
    const events = eventsOf(answer);
    expect((await give({ text: VISIT })).status).toBe(202);
    const states: unknown[] = [];
    let changed = 0;
    for await (const { event, data } of events) {
      if (event === 'job') states.push(data.state);
      if (event === 'changed' && ++changed) expect(data.stamp).toBe(await library.stamp());
      if (states.at(-1) === 'done' && changed > 0) break;
    }
    expect(states[0]).toBe('reading');
    expect(states.at(-1)).toBe('done');
    expect(new Set(states)).toEqual(new Set(['reading', 'done']));
    gone.abort();
  });

  it('tells of what was not read at anybody’s request', async () => {
    const { api } = serving(reading(true));
    const events = eventsOf(await api.request('/api/live'));
    const coder = await fakes.coder();
    // The stamp is known by the time that the first bytes have come.
    await new Promise((resolve) => setImmediate(resolve));
    await library.addReports([coder.code({ id: 'r1', text: VISIT })]);
    const { value } = await events.next();
    expect(value).toMatchObject({ event: 'changed', data: { stamp: await library.stamp() } });
    await events.return(undefined);
  });
});
