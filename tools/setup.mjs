// Makes the working copy ready: installs the packages when they are missing or not those of package-lock.json, and
// builds dist/ when a source changed. Runs on Node 20, with nothing installed; run again, it does nothing.
//
//   node tools/setup.mjs [--no-build]
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fail, newEnoughNode, outsideEnvironment, root, run, seconds, wantedNode } from './runtime.mjs';

const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Why the packages must be installed, or null: what npm says it installed is compared with what the lock asks for. */
function installNeeded() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return 'no packages yet';
  const wanted = readJson('package-lock.json').packages;
  const found = readJson('node_modules/.package-lock.json').packages;
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    // Packages for other kinds of machine are in the lock and rightly not here.
    if (!found[path] && !entry.optional) return `${path} is missing`;
    if (found[path] && found[path].version !== entry.version)
      return `${path} is ${found[path].version}, not ${entry.version}`;
  }
  if (newEnoughNode() === null) return `Node ${wantedNode} is missing`;
  return null;
}

function install(why) {
  const started = performance.now();
  console.log(`Installing packages (${why}) …`);
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  const environment = outsideEnvironment();
  const itself = node && !node.startsWith(join(root, 'node_modules')) ? node : 'node';
  const status = npm?.endsWith('.js')
    ? run(itself, [npm, ...args], { env: environment })
    : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
        env: environment,
        shell: process.platform === 'win32',
      });
  if (status !== 0)
    fail(
      'the packages could not be installed (npm says why above).\n' +
        'They come from the package registry that npm is set up to use: without a network, copy node_modules/\n' +
        'from a machine of the same kind, then run this again.',
    );
  if (newEnoughNode() === null)
    fail(
      `the packages are installed, but not Node ${wantedNode}, which the package "node" brings by its install script.\n` +
        `Allow install scripts (npm config get ignore-scripts), or use Node ${wantedNode} or newer. This is ${process.version}.`,
    );
  console.log(`Packages installed in ${seconds(started)}.`);
}

/** A hash of the name, size and time of every file that the build reads. */
function fingerprint() {
  const hash = createHash('sha256');
  const add = (path) => {
    const stat = statSync(join(root, path));
    if (stat.isDirectory()) for (const name of readdirSync(join(root, path)).sort()) add(`${path}/${name}`);
    else hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`);
  };
  for (const path of ['src', 'tsconfig.base.json', 'tsconfig.node.json', 'vite.config.ts', 'package-lock.json'])
    add(path);
  return hash.digest('hex');
}

function build() {
  const stamp = join(root, 'dist/.stamp');
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  const started = performance.now();
  console.log('Building …');
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const status = run(newEnoughNode(), [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.node.json']);
  if (status !== 0) fail('the build failed (the compiler says why above).');
  const vite = [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'];
  if (run(newEnoughNode(), vite) !== 0) fail('the desk could not be built (Vite says why above).');
  // npx runs it as a program.
  chmodSync(join(root, 'dist/cli/main.js'), 0o755);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
  console.log(`Built in ${seconds(started)}.`);
}

const why = installNeeded();
if (why) install(why);
if (!process.argv.includes('--no-build')) build();
