/** What is being read into the library at somebody's request: one after the other, with what came of each. */
import type { Given, Parts, ReadOutcome } from './parts.ts';

export interface Job extends ReadOutcome {
  id: string;
  state: 'waiting' | 'reading' | 'done' | 'failed';
  /** Names of files and addresses. */
  given: string[];
  /** Why nothing more was read, when it failed. */
  fault: string | null;
}

/** Jobs that are remembered. */
const KEPT = 100;
/** Jobs that may wait. */
const WAITING = 50;
/** Between two looks whether the library has changed, in milliseconds: another process may read into it. */
const LOOK = 2000;

export type Told = { event: 'job'; data: Job } | { event: 'changed'; data: { stamp: string } };

/** Reads what is given, one job at a time, and tells listeners how far it is and when the library has changed. */
export class Jobs {
  private readonly parts: Parts;
  private readonly jobs = new Map<string, Job>();
  private readonly listeners = new Set<(told: Told) => void>();
  private last: Promise<void> = Promise.resolve();
  private stopped = new AbortController();
  private count = 0;
  private stamp: string | null = null;
  private looking: NodeJS.Timeout | null = null;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** null: too many are waiting. */
  add(given: Given): Job | null {
    const waiting = [...this.jobs.values()].filter(({ state }) => state === 'waiting').length;
    if (waiting >= WAITING) return null;
    const names = [...given.files.map(({ name }) => name), ...given.links];
    const job: Job = {
      id: `j${++this.count}`,
      state: 'waiting',
      given: names,
      fault: null,
      read: 0,
      claims: 0,
      reports: [],
      refusals: [],
    };
    this.jobs.set(job.id, job);
    for (const id of this.jobs.keys()) {
      if (this.jobs.size <= KEPT) break;
      if (this.jobs.get(id)?.state !== 'waiting') this.jobs.delete(id);
    }
    this.last = this.last.then(() => this.run(job, given));
    return job;
  }

  get(id: string): Job | undefined {
    return this.jobs.get(id);
  }

  /** The last one first. */
  list(): Job[] {
    return [...this.jobs.values()].reverse();
  }

  /** @returns ends the listening. */
  listen(listener: (told: Told) => void): () => void {
    this.listeners.add(listener);
    if (this.looking === null) {
      this.looking = setInterval(() => void this.look(), LOOK);
      // What comes between now and the first look is a change too.
      void this.look();
    }
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size > 0 || this.looking === null) return;
      clearInterval(this.looking);
      this.looking = null;
      this.stamp = null;
    };
  }

  /** Ends what is under way after the batch at hand. */
  async stop(): Promise<void> {
    this.stopped.abort();
    if (this.looking) clearInterval(this.looking);
    await this.last;
  }

  private async run(job: Job, given: Given): Promise<void> {
    if (this.stopped.signal.aborted || !this.parts.read) {
      this.change(job, { state: 'failed', fault: 'the server was ended before its turn came' });
      return;
    }
    this.change(job, { state: 'reading' });
    try {
      const outcome = await this.parts.read(given, {
        signal: this.stopped.signal,
        onStored: (progress) => {
          this.change(job, progress);
          void this.look();
        },
      });
      this.change(job, { ...outcome, state: 'done' });
    } catch (error) {
      this.parts.onError?.(error as Error);
      this.change(job, { state: 'failed', fault: 'a fault of the server: it is written in its log' });
    }
    await this.look();
  }

  private change(job: Job, change: Partial<Job>): void {
    Object.assign(job, change);
    this.tell({ event: 'job', data: structuredClone(job) });
  }

  private tell(told: Told): void {
    for (const listener of this.listeners) listener(told);
  }

  private async look(): Promise<void> {
    if (this.listeners.size === 0) return;
    try {
      const stamp = await this.parts.library.stamp();
      if (this.stamp !== null && this.stamp !== stamp) this.tell({ event: 'changed', data: { stamp } });
      this.stamp = stamp;
    } catch {
      // The library is being closed.
    }
  }
}
