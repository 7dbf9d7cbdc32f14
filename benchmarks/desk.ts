/**
 * How long the desk waits: what its pages ask of the API, over a library that benchmarks/library.ts has written.
 *
 *   node benchmarks/desk.ts LIBRARY
 *
 * first: with nothing remembered; then: the median of five more. Machines differ, and so does one machine from hour to
 * hour: in brackets, the same as a multiple of the time in which SQLite alone counts over all events, taken in between.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { DatabaseSync } from 'node:sqlite';
import { makeApi } from '../src/server/index.ts';
import { makeReady } from '../src/server/kept.ts';
import { count, networkOf, noCounts } from '../src/server/network.ts';
import { rememberFor } from '../src/server/remember.ts';
import { openLibrary } from '../src/store/index.ts';
import { placeNodes } from '../src/web/pages/network/layout.ts';
import { world } from '../src/world/index.ts';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: node benchmarks/desk.ts LIBRARY');
const library = await openLibrary(file, { create: false });
const coder = () => Promise.reject(new Error('nothing is coded here'));
const parts = { library, world, coder, version: '0' };
const newApi = (remember = rememberFor(library)) =>
  makeApi(parts, { hosts: [], token: null }, null, undefined, remember);
const DYAD = 'party=IRN&party2=BLR';
const dyad = (more = '') => ['events', 'timeline', 'series'].map((route) => `/api/${route}?${DYAD}${more}`);

const ASKED: Record<string, string[]> = {
  'first view of the desk': ['/api/parties?limit=20', '/api/dyads?limit=8', '/api/names?language=en'],
  'dyad page': dyad(),
  'dyad page, filter: type': dyad('&type=CONSULT'),
  'dyad page, filter: as of': dyad('&asOf=2010-01-01'),
  'dyad page, as of 5 years on': dyad('&asOf=2015-01-01'),
  'search, a name': ['/api/search?q=Iran'],
  'search, three words': ['/api/search?q=Kenya%20Peru%20ports'],
  'filter: type': ['/api/events?type=SANCTION'],
  'filter: context': ['/api/events?context=military'],
  'filter: factuality': ['/api/events?factuality=future'],
  'filter: origins': ['/api/events?minOrigins=3'],
  'filter: language': ['/api/events?language=fa'],
  'filter: outlet': ['/api/events?outlet=Outlet%2012'],
  'filter: period': ['/api/events?since=2010-01-01&until=2010-12-31'],
  network: ['/api/network'],
  places: ['/api/places'],
  parties: ['/api/parties'],
  dyads: ['/api/dyads'],
  library: ['/api/library'],
};

const raw = new DatabaseSync(file, { readOnly: true });
const scan = raw.prepare('select count(*), sum(length(parties)), max(last_reported) from events');

async function timed(what: () => unknown): Promise<number> {
  const start = performance.now();
  await what();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] as number;
}

/** The measure: SQLite alone, just now. */
async function measure(): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 3; i++) times.push(await timed(() => scan.all()));
  return median(times);
}

const told = (ms: number, unit: number) => `${ms.toFixed(0).padStart(6)} ms (${(ms / unit).toFixed(1).padStart(5)})`;
const row = (name: string, ...cells: string[]) => console.log(`${name.padEnd(28)} ${cells.join(' ')}`);

async function ask(api: ReturnType<typeof newApi>, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const answer = await api.request(path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    await answer.arrayBuffer();
  }
}

await measure();
row('asked', '          first            then');
const api = newApi();
for (const [name, paths] of Object.entries(ASKED)) {
  const units = [await measure()];
  const first = await timed(() => ask(api, paths));
  const more: number[] = [];
  for (let i = 0; i < 5; i++) more.push(await timed(() => ask(api, paths)));
  units.push(await measure());
  const unit = median(units);
  row(name, told(first, unit), told(median(more), unit));
}

// What a server does when it starts, and how long it lets others wait meanwhile.
const remember = rememberFor(library);
const delay = monitorEventLoopDelay({ resolution: 5 });
const unit = await measure();
delay.enable();
const whole = await timed(() => makeReady(parts, remember, new AbortController().signal));
delay.disable();
row('made ready at the start', told(whole, unit), `longest step ${told(delay.max / 1e6, unit)}`);
const ready = newApi(remember);
const firstView = ASKED['first view of the desk'] as string[];
row('first view, made ready', told(await timed(() => ask(ready, firstView)), await measure()));

// What the browser does with a network.
const counts = await library.summaries.foldParties({}, noCounts, count);
for (const nodes of [50, 200]) {
  const network = networkOf(counts, nodes, (code) => code);
  const frame = { width: 1000, height: 680 };
  row(`placing ${network.nodes.length} parties`, told(await timed(() => placeNodes(network, frame)), await measure()));
}
raw.close();
await library.close();
