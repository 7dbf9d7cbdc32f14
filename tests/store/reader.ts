/** Reads samples into a library, as a process of its own: `reader.ts FILE COUNT SEED SIZE [reverse]`. */
import { openLibrary } from '../../src/store/index.ts';
import { samples } from './samples.ts';

const [file, count, seed, size, order] = process.argv.slice(2) as [string, string, string, string, string?];
const library = await openLibrary(file);
const reports = [...samples(Number(count), Number(seed), { days: 30, claims: 5 })];
if (order === 'reverse') reports.reverse();
process.stdout.write('open\n');
for (let at = 0; at < reports.length; at += Number(size)) {
  await library.addReports(reports.slice(at, at + Number(size)));
  process.stdout.write(`${at}\n`);
}
await library.close();
