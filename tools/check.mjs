// Every check of the project; ends with a list of what passed and failed, and with all that was said of what failed: of
// a long log, its end is what is kept. `npm test` runs it after the set-up.
//
//   node tools/check.mjs                 all checks
//   node tools/check.mjs tests/cli …     only Vitest, with these arguments
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { detailsOf, failuresOf } from './failures.mjs';
import { fail, newEnoughNode, root, run, seconds, wantedNode } from './runtime.mjs';

const node = newEnoughNode();
if (node === null)
  fail(`this needs Node ${wantedNode} or newer (this is ${process.version}): run npm test, which installs it.`);

const bin = (path) => join(root, 'node_modules', path);
const cache = join(root, 'node_modules/.cache/dragoman');
const vitest = (...args) => [bin('vitest/vitest.mjs'), 'run', '--root', root, ...args];

const filters = process.argv.slice(2);
if (filters.length > 0) process.exit(run(node, vitest(...filters)));

/** Where the tests of a project of vitest.config.ts leave what came of them. */
const figuresOf = (project) => join(cache, `tests-${project}.json`);
const tests = (project) => ({
  name: `tests: ${project}`,
  args: vitest(
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${figuresOf(project)}`,
  ),
  figures: figuresOf(project),
});

/** What is made from tables and cases is committed: both must agree. */
const generators = ['tools/tables.ts', 'tools/world.ts', 'tools/persons.ts', 'tools/codebook.ts', 'tools/frozen.ts']
  .filter((path) => existsSync(join(root, path)))
  .map((path) => ({ name: `${path} --check`, args: [path, '--check'] }));

/** Two lines of steps, side by side: a browser waits more than it works, and of two cores one would stand idle. */
const lanes = [
  [tests('rooms')],
  [
    ...generators,
    { name: 'biome (lint and format)', args: [bin('@biomejs/biome/bin/biome'), 'check', '.'] },
    // Those of `node` are what the build has compiled just before.
    ...['core', 'web'].map((name) => ({
      name: `types: ${name}`,
      args: [bin('typescript/bin/tsc'), '-p', `tsconfig.${name}.json`, '--noEmit'],
    })),
    tests('desk'),
  ],
];

const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH ?? ''}` };

/** Of steps that run at once one is heard as it goes on, and the others when it has ended. */
const speaking = [];
function speak(step) {
  if (speaking[0] !== step) return;
  for (const chunk of step.said.slice(step.shown)) process.stdout.write(chunk);
  step.shown = step.said.length;
}

function take({ name, args, figures }) {
  const started = performance.now();
  const step = { said: [`\n── ${name}\n`], shown: 0 };
  speaking.push(step);
  speak(step);
  return new Promise((resolve) => {
    const child = spawn(node, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const hear = (chunk) => {
      step.said.push(chunk);
      speak(step);
    };
    const end = (ok) => {
      step.ended = true;
      while (speaking[0]?.ended) {
        speak(speaking[0]);
        speaking.shift();
      }
      if (speaking[0]) speak(speaking[0]);
      resolve({ name, ok, output: step.said.slice(1).join('').trim(), figures, took: seconds(started) });
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear);
    child.on('error', (error) => hear(`could not start: ${error.message}\n`));
    child.on('close', (status) => end(status === 0));
  });
}

mkdirSync(cache, { recursive: true });
for (const { figures } of lanes.flat()) if (figures) rmSync(figures, { force: true });
const started = performance.now();
const results = (
  await Promise.all(
    lanes.map(async (steps) => {
      const done = [];
      for (const step of steps) done.push(await take(step));
      return done;
    }),
  )
).flat();

const counts = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
for (const { name, ok, output, figures } of results) {
  const read = figures && existsSync(figures) ? failuresOf(JSON.parse(readFileSync(figures, 'utf8')), root) : null;
  if (read) for (const key of Object.keys(counts)) counts[key] += read.counts[key];
  if (ok) continue;
  failures.push(...(read && read.failures.length > 0 ? read.failures : [name]));
  console.log(`\n── ${name}: what failed\n${detailsOf(output)}`);
}
console.log('\n── summary');
for (const { name, ok, took } of results) console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name} (${took})`);
console.log(
  `Tests: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped; ${seconds(started)} in all`,
);
for (const failure of failures) console.log(`FAILED: ${failure}`);
process.exitCode = results.every((result) => result.ok) ? 0 : 1;
