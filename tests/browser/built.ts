/** The built desk: that of the last build, or one made for the tests where there is none or it is older than its sources. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
  const { build } = await import('vite');
  await build({
    configFile: join(root, 'vite.config.ts'),
    root: join(root, 'src/web'),
    mode: 'production',
    logLevel: 'warn',
    build: { outDir: own, emptyOutDir: true },
  });
  return own;
}

/** When the newest file below a path was written. */
function newestIn(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
