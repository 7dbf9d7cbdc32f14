/** The built desk: that of the last build, or one made for the tests where there is none or it is older than its sources. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** What Vite reads: the desk, and the rooms that it takes more than types from. */
const SOURCES = ['src/web', 'src/model', 'src/codebook', 'src/query', 'vite.config.ts', 'package-lock.json'];

/** A folder with the desk as its sources are now. */
export async function builtDesk(): Promise<string> {
  const newest = Math.max(...SOURCES.map((path) => newestIn(join(root, path))));
  const own = join(root, 'node_modules/.cache/dragoman/desk');
  for (const folder of [join(root, 'dist/web'), own]) {
    const page = join(folder, 'index.html');
    if (existsSync(page) && statSync(page).mtimeMs >= newest) return folder;
  }
  // In a process of its own: here React would take the environment for that of tests, and build itself for these.
  const vite = [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn', '--outDir', own];
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  await promisify(execFile)(process.execPath, [...vite, '--emptyOutDir'], { cwd: root, env });
  return own;
}

/** When the newest file below a path was written. */
function newestIn(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
