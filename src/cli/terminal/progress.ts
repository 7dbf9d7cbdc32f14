/**
 * How far a long run is, on standard error: a bar for a person who waits; where standard error is no terminal, a line now
 * and then, so that a log tells whether the run is alive.
 */
import { stat } from 'node:fs/promises';
import cliProgress from 'cli-progress';
import { disk, walk } from '../../sources/files.ts';
import { isAddress } from '../../sources/index.ts';
import type { Context } from '../context.ts';

export interface Progress {
  /** Bytes that were read. */
  bytes(count: number): void;
  /** Bytes that an earlier run has read. */
  passed(count: number): void;
  report(): void;
  stop(): void;
}

const SILENT: Progress = { bytes() {}, passed() {}, report() {}, stop() {} };

/** Between two lines of a log, in milliseconds: the first after half a minute, so that short runs say nothing. */
const LINES = { first: 30_000, every: 60_000 };
/** How often a bar is drawn, in milliseconds. */
const DRAW = 200;
/** Over so many milliseconds the present pace is measured. */
const WINDOW = 20_000;

/** Starts to show how far the reading of paths is; nothing at all when it is to be quiet. */
export function startProgress(paths: readonly string[], context: Context, quiet: boolean): Progress {
  if (quiet) return SILENT;
  const pace = new Pace();
  let total: number | null = null;
  const measured = new AbortController();
  void bytesUnder(paths, measured.signal).then((bytes) => {
    total = bytes;
  });
  const show =
    context.err.isTerminal && context.env.TERM !== 'dumb'
      ? drawBar(pace, () => total)
      : writeLines(pace, () => total, context);
  return {
    bytes: (count) => pace.bytes(count),
    passed: (count) => pace.passed(count),
    report: () => pace.report(),
    stop() {
      measured.abort();
      show.stop();
    },
  };
}

function drawBar(pace: Pace, total: () => number | null): { stop(): void } {
  const bar = new cliProgress.SingleBar(
    {
      format: (_, { progress }) => {
        const width = 24;
        const filled = Math.round(Math.min(1, progress) * width);
        const share =
          total() === null ? '' : ` ${'■'.repeat(filled)}${' '.repeat(width - filled)} ${Math.floor(progress * 100)}%`;
        return `${share} ${paceText(pace, total())}`;
      },
      hideCursor: true,
      clearOnComplete: true,
      stream: process.stderr,
    },
    cliProgress.Presets.rect,
  );
  bar.start(1, 0);
  const timer = setInterval(() => {
    bar.setTotal(Math.max(total() ?? 1, 1));
    bar.update(total() === null ? 0 : Math.min(pace.done, total() as number));
  }, DRAW);
  return {
    stop() {
      clearInterval(timer);
      bar.stop();
    },
  };
}

function writeLines(pace: Pace, total: () => number | null, context: Context): { stop(): void } {
  const write = () => void context.err.write(`dragoman: ${paceText(pace, total())}\n`);
  let timer = setTimeout(function again() {
    write();
    timer = setTimeout(again, LINES.every).unref();
  }, LINES.first).unref();
  return { stop: () => clearTimeout(timer) };
}

/** `12,300 reports, 61.2 of 240.0 MB, 410 reports a second, 7 min left`. */
export function paceText(pace: Pace, total: number | null): string {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  const parts = [
    `${pace.reports.toLocaleString('en')} reports`,
    total === null
      ? `${megabytes(pace.done)} MB`
      : `${megabytes(Math.min(pace.done, total))} of ${megabytes(total)} MB`,
  ];
  const { reports, bytes } = pace.perSecond();
  if (reports > 0) parts.push(`${Math.round(reports).toLocaleString('en')} reports a second`);
  if (total !== null && bytes > 0) parts.push(`${durationText(Math.max(0, total - pace.done) / bytes)} left`);
  return parts.join(', ');
}

export function durationText(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 90 * 60) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}

/** What was done, and how fast lately. */
export class Pace {
  /** Bytes that need not be read any more. */
  done = 0;
  reports = 0;
  private read = 0;
  private readonly now: () => number;
  private readonly marks: { at: number; reports: number; read: number }[];

  constructor(now: () => number = () => performance.now()) {
    this.now = now;
    this.marks = [{ at: now(), reports: 0, read: 0 }];
  }

  bytes(count: number): void {
    this.done += count;
    this.read += count;
  }

  passed(count: number): void {
    this.done += count;
  }

  report(): void {
    this.reports++;
  }

  /** Reports and bytes a second, over the last seconds. */
  perSecond(): { reports: number; bytes: number } {
    const at = this.now();
    while (this.marks.length > 1 && at - (this.marks[1] as { at: number }).at > WINDOW) this.marks.shift();
    const from = this.marks[0] as { at: number; reports: number; read: number };
    if (at - (this.marks.at(-1) as { at: number }).at > 1000)
      this.marks.push({ at, reports: this.reports, read: this.read });
    const seconds = (at - from.at) / 1000;
    if (seconds < 0.5) return { reports: 0, bytes: 0 };
    return { reports: (this.reports - from.reports) / seconds, bytes: (this.read - from.read) / seconds };
  }
}

/** So many files are measured beforehand at most: of more, the end of the run is not foretold. */
const MEASURED = 50_000;

/** Bytes under the paths; null: nobody can tell, or it would take too long. */
async function bytesUnder(paths: readonly string[], stop: AbortSignal): Promise<number | null> {
  let total = 0;
  let files = 0;
  for (const path of paths) {
    if (path === '-' || isAddress(path)) return null;
    for await (const found of walk(path, disk)) {
      if (stop.aborted || ++files > MEASURED) return null;
      const size = 'reason' in found ? null : await stat(found.file).catch(() => null);
      total += size?.size ?? 0;
    }
  }
  return total;
}
