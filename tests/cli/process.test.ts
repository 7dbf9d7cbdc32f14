/** The program as a process of its own: how it starts on an old Node, ends at a closed pipe, and takes Ctrl-C. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-process-'));
});
afterEach(() => rm(folder, { recursive: true }));

const dragoman = (...args: string[]) => spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8', cwd: folder });

async function textOf(child: ChildProcess): Promise<string> {
  let text = '';
  for await (const chunk of child.stdout ?? []) text += chunk;
  return text;
}

/** A Node on this machine that is too old, or null. */
function oldNode(): string | null {
  for (const directory of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(directory, 'node');
    if (!existsSync(path)) continue;
    const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
    if (Number(/^v(\d+)/.exec(stdout)?.[1] ?? 99) < 24) return path;
  }
  return null;
}

describe('the program', () => {
  it('starts, says its version, and passes on exit codes', () => {
    expect(dragoman('--version')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    });
    expect(dragoman('bogus').status).toBe(2);
    expect(dragoman('timeline', 'IRN').status).toBe(3);
  });

  it('ends in silence when its reader has seen enough', async () => {
    const lines = Array.from({ length: 5000 }, (_, i) =>
      JSON.stringify({ id: `r${i}`, lang: 'xx', text: 'x '.repeat(500) }),
    );
    await writeFile(join(folder, 'many.jsonl'), lines.join('\n'));
    const child = spawn(process.execPath, [MAIN, 'code', 'many.jsonl'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
  });

  it('takes Ctrl-C while it waits for standard input: stores what it has, says so, ends with 130', async () => {
    const child = spawn(process.execPath, [MAIN, 'read', '-', '--json'], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const text = textOf(child);
    const line = (i: number) => JSON.stringify({ id: `r${i}`, lang: 'ar', text: 'زار الرئيس بغداد' });
    child.stdin.write(`${Array.from({ length: 1100 }, (_, i) => line(i)).join('\n')}\n`);
    while (stored(join(folder, 'dragoman.db')) === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
    expect(code).toBe(130);
    const summary = JSON.parse(await text);
    expect(summary.interrupted).toBe(true);
    // One text, and its copies.
    expect(summary.new).toBe(1);
    expect(summary.new + summary.copy).toBeGreaterThanOrEqual(512);
    expect(stored(join(folder, 'dragoman.db'))).toBe(summary.new + summary.copy);
  });
});

/** How many reports a library holds that another process is writing. */
function stored(library: string): number {
  if (!existsSync(library)) return 0;
  const db = new DatabaseSync(library, { readOnly: true });
  try {
    return Number(db.prepare('select count(*) as n from reports').get()?.n);
  } catch {
    // Not made yet.
    return 0;
  } finally {
    db.close();
  }
}

describe('on an old Node', () => {
  const old = oldNode();
  const build = async (place: string) => {
    await mkdir(join(folder, place), { recursive: true });
    const code = stripTypeScriptTypes(await readFile(MAIN, 'utf8'));
    await writeFile(join(folder, place, 'main.mjs'), code);
    return join(folder, place, 'main.mjs');
  };

  it.skipIf(old === null)('says what it needs, and nothing else', async () => {
    const main = await build('dist/cli');
    const { status, stderr, stdout } = spawnSync(old as string, [main, 'read', 'x'], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^dragoman needs Node 24 or newer; this is Node \d+\.\d+\.\d+/);
    expect(stderr.trim().split('\n')).toHaveLength(2);
  });

  it.skipIf(old === null)('hands over to the Node that a working copy brings along', async () => {
    const main = await build('dist/cli');
    await writeFile(
      join(folder, 'dist/cli/program.ts'),
      'export const start = async () => { console.log(process.argv.slice(2)); process.exitCode = 7; };',
    );
    const { symlink } = await import('node:fs/promises');
    await mkdir(join(folder, 'node_modules/node/bin'), { recursive: true });
    await symlink(process.execPath, join(folder, 'node_modules/node/bin/node'));
    const { status, stdout } = spawnSync(old as string, [main, 'a b', '--c'], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([7, "[ 'a b', '--c' ]\n"]);
  });
});
