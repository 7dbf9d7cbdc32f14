/** The built desk: its files, read once. Names made from their content never change; the page itself is asked for anew. */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { Context, MiddlewareHandler } from 'hono';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

interface DeskFile {
  body: Uint8Array<ArrayBuffer>;
  type: string;
}

/**
 * Serves the files of a folder, and its index.html for every other address that a browser opens as a page: the desk knows
 * its own addresses.
 *
 * @param folder where the build put the desk.
 */
export async function deskFiles(folder: string): Promise<MiddlewareHandler> {
  const files = new Map<string, DeskFile>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const body = new Uint8Array(await readFile(path));
    const type = TYPES[extname(entry.name)] ?? 'application/octet-stream';
    files.set(`/${relative(folder, path).split(sep).join('/')}`, { body, type });
  }
  const page = files.get('/index.html');
  if (!page) throw new Error(`the desk is not built: ${folder} has no index.html (npm run build)`);
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next();
    const file = files.get(c.req.path);
    if (file && file !== page) return answer(c, file, c.req.path.startsWith('/assets/'));
    const wanted = !/^\/(?:api\/|openapi\.json$|assets\/)/.test(c.req.path);
    return wanted ? answer(c, page, false) : next();
  };
}

function answer(c: Context, { body, type }: DeskFile, forever: boolean) {
  return c.body(body, 200, {
    'content-type': type,
    'cache-control': forever ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
}
