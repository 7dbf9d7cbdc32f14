/** `dragoman serve` as a process: it answers, reads what it is given, and ends on Ctrl-C. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

it('opens at a free port, answers, reads what is given, and ends on Ctrl-C', { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-serve-'));
  const args = [MAIN, 'serve', '--port', '0', '--library', join(folder, 'l.db')];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    let out = '';
    for await (const chunk of child.stdout) {
      out += chunk;
      if (out.includes('Ctrl-C')) break;
    }
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(out)?.[0] as string;
    expect(await (await fetch(`${address}/api/parties`)).json()).toEqual({ items: [] });
    const form = new FormData();
    form.append('file', new Blob(['Iran and Belarus signed a memorandum on 3 May 2024.']), '../../report.txt');
    const job = await (await fetch(`${address}/api/reports`, { method: 'POST', body: form })).json();
    expect(job).toMatchObject({ given: ['report.txt'] });
    const state = async () => (await (await fetch(`${address}/api/jobs/${job.id}`)).json()) as { state: string };
    await expect.poll(state).toMatchObject({
      state: 'done',
      read: 1,
      reports: [{ id: 'report', outcome: 'new' }],
    });
    const report = await (await fetch(`${address}/api/reports/report`)).json();
    expect(report.claims.length).toBeGreaterThan(0);
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
  } finally {
    child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  }
});
