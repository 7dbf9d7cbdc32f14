/**
 * How long the desk waits: what its pages ask of the API, over a library that benchmarks/library.ts has written.
 *
 *   node benchmarks/desk.ts LIBRARY
 *
 * first: with nothing remembered; then: the median of five more.
 */
import { makeApi } from '../src/server/index.ts';
import { openLibrary } from '../src/store/index.ts';
import { world } from '../src/world/index.ts';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: node benchmarks/desk.ts LIBRARY');
const library = await openLibrary(file, { create: false });
const coder = () => Promise.resolve({ languages: [] } as never);
const api = makeApi({ library, world, coder, version: '0' }, { hosts: [], token: null });
const DYAD = 'party=IRN&party2=BLR';

const ASKED: Record<string, string[]> = {
  'dyad page': [`/api/events?${DYAD}`, `/api/timeline?${DYAD}`, `/api/series?${DYAD}`],
  'dyad page, as of a day': ['events', 'timeline', 'series'].map((route) => `/api/${route}?${DYAD}&asOf=2010-01-01`),
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

async function time(paths: readonly string[]): Promise<number> {
  const start = performance.now();
  for (const path of paths) await (await api.request(path)).arrayBuffer();
  return performance.now() - start;
}

await api.request('/api/search?q=warm');
console.log(`${'asked'.padEnd(24)} first    then`);
for (const [name, paths] of Object.entries(ASKED)) {
  const first = await time(paths);
  const more: number[] = [];
  for (let i = 0; i < 5; i++) more.push(await time(paths));
  const then = more.sort((a, b) => a - b)[2] as number;
  console.log(`${name.padEnd(24)} ${first.toFixed(0).padStart(5)} ms ${then.toFixed(0).padStart(5)} ms`);
}
await library.close();
