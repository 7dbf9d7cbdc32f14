/** A progress bar on standard error, for a person who waits; nothing where the output is no terminal. */
import { stat } from 'node:fs/promises';
import cliProgress from 'cli-progress';
import { disk, walk } from '../../sources/files.ts';
import type { Context } from '../context.ts';

export interface Progress {
  bytes(count: number): void;
  report(): void;
  stop(): void;
}

const SILENT: Progress = { bytes() {}, report() {}, stop() {} };

/** Starts a bar over the bytes of the paths; standard input has no length, so the bar then only counts. */
export async function startProgress(paths: readonly string[], context: Context): Promise<Progress> {
  if (!context.err.isTerminal || context.env.TERM === 'dumb') return SILENT;
  let total = 0;
  for (const path of paths) if (path !== '-') total += await bytesUnder(path);
  const format = total > 0 ? ' {bar} {percentage}%  {reports} reports  {eta_formatted} left' : ' {reports} reports';
  const bar = new cliProgress.SingleBar(
    { format, hideCursor: true, clearOnComplete: true, etaBuffer: 50, barsize: 30, stream: process.stderr },
    cliProgress.Presets.rect,
  );
  let reports = 0;
  bar.start(total, 0, { reports });
  return {
    bytes: (count) => bar.increment(count, { reports }),
    report() {
      reports++;
    },
    stop: () => bar.stop(),
  };
}

async function bytesUnder(path: string): Promise<number> {
  let total = 0;
  for await (const found of walk(path, disk)) {
    if ('reason' in found) continue;
    const size = await stat(found.file).catch(() => null);
    total += size?.size ?? 0;
  }
  return total;
}
