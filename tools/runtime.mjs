// What setup.mjs and check.mjs share. Plain JavaScript that Node 20 understands: they run before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL('..', import.meta.url));
export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const wanted = Number(/\d+/.exec(manifest.engines.node)[0]);
/** The Node that the development dependency `node` brings, so that an older one on the machine does no harm. */
const bundled = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Path of a Node that is new enough to run and build Dragoman, or null. */
export function newEnoughNode() {
  if (existsSync(bundled)) return bundled;
  return Number(process.versions.node.split('.')[0]) >= wanted ? process.execPath : null;
}

/** Runs a program in the root folder with its output shown; gives its exit code (1 when it could not be started). */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options });
  if (result.error) console.error(`could not start ${command}: ${result.error.message}`);
  return result.status ?? 1;
}

/** The environment without node_modules/.bin in PATH: an install must not stand on the folder that it replaces. */
export function outsideEnvironment() {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const kept = (process.env[key] ?? '')
    .split(delimiter)
    .filter((folder) => !/node_modules[\\/]\.bin[\\/]?$/.test(folder));
  return { ...process.env, [key]: kept.join(delimiter) };
}

/** Ends the program with a message for a person. */
export function fail(message) {
  console.error(`\ndragoman: ${message}`);
  process.exit(1);
}

export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
export const wantedNode = wanted;
