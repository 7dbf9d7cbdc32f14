// Every check of the project, in order; ends with a list of what passed and failed. `npm test` runs it after the set-up.
//
//   node tools/check.mjs                 all checks
//   node tools/check.mjs tests/cli …     only Vitest, with these arguments
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fail, newEnoughNode, root, run, seconds, wantedNode } from './runtime.mjs';

const node = newEnoughNode();
if (node === null)
  fail(`this needs Node ${wantedNode} or newer (this is ${process.version}): run npm test, which installs it.`);

const bin = (path) => join(root, 'node_modules', path);
const figures = join(root, 'node_modules/.cache/dragoman/tests.json');
const vitest = (...args) => [bin('vitest/vitest.mjs'), 'run', '--root', root, ...args];

const filters = process.argv.slice(2);
if (filters.length > 0) process.exit(run(node, vitest(...filters)));

/** What is made from tables and cases is committed: both must agree. */
const generators = ['tools/tables.ts', 'tools/world.ts', 'tools/persons.ts', 'tools/codebook.ts', 'tools/frozen.ts']
  .filter((path) => existsSync(join(root, path)))
  .map((path) => [`${path} --check`, [path, '--check']]);

const steps = [
  ...generators,
  ['biome (lint and format)', [bin('@biomejs/biome/bin/biome'), 'check', '.']],
  ...['core', 'node', 'web'].map((name) => [
    `types: ${name}`,
    [bin('typescript/bin/tsc'), '-p', `tsconfig.${name}.json`, '--noEmit'],
  ]),
  ['tests', vitest('--reporter=default', '--reporter=json', `--outputFile.json=${figures}`)],
];

mkdirSync(join(figures, '..'), { recursive: true });
rmSync(figures, { force: true });
const results = [];
for (const [name, args] of steps) {
  const started = performance.now();
  console.log(`\n── ${name}`);
  const status = run(node, args, {
    env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH ?? ''}` },
  });
  results.push({ name, ok: status === 0, took: seconds(started) });
}

console.log('\n── summary');
for (const { name, ok, took } of results) console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name} (${took})`);
if (existsSync(figures)) {
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(figures, 'utf8'));
  // A file that could not even be loaded has no failed test, but has failed.
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  console.log(
    `Tests: ${numPassedTests} passed, ${numFailedTests + unloaded.length} failed, ${numPendingTests} skipped`,
  );
}
process.exit(results.every((result) => result.ok) ? 0 : 1);
