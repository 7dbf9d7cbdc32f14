/** How often a host is asked: one request at a time, in the order in which they come, with a pause between their starts. */
import type { Clock } from './clock.ts';

interface Host {
  /** Ends when the request before has. */
  last: Promise<unknown>;
  /** How many requests are under way or wait. */
  users: number;
  /** Start of the last request, ms. */
  started: number;
  /** Not before this moment: the host has asked for it. */
  notBefore: number;
}

/** Hosts that are remembered; beyond that, those that have been idle for long are forgotten. */
const MOST = 10_000;

export class Pace {
  private readonly clock: Clock;
  private readonly hosts = new Map<string, Host>();

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /**
   * Does a piece of work when it is the host's turn.
   *
   * @param pause least time since the start of the request before, ms.
   * @returns what the work gives; null when the signal was aborted before its turn.
   */
  async turn<T>(name: string, pause: number, work: () => Promise<T>, signal?: AbortSignal): Promise<T | null> {
    const host = this.host(name);
    const before = host.last;
    host.users++;
    const mine = (async () => {
      await before;
      const wait = Math.max(host.started + pause, host.notBefore) - this.clock.now();
      if (wait > 0) await this.clock.sleep(wait, signal);
      if (signal?.aborted) return null;
      host.started = this.clock.now();
      return work();
    })();
    host.last = mine.then(
      () => {},
      () => {},
    );
    try {
      return await mine;
    } finally {
      host.users--;
    }
  }

  /** A host is not asked again before this moment (ms since 1970). */
  hold(name: string, until: number): void {
    const host = this.host(name);
    host.notBefore = Math.max(host.notBefore, until);
  }

  /** How long a host is held, ms; 0: it is not. */
  held(name: string): number {
    return Math.max(0, (this.hosts.get(name)?.notBefore ?? 0) - this.clock.now());
  }

  private host(name: string): Host {
    const known = this.hosts.get(name);
    if (known) return known;
    if (this.hosts.size >= MOST)
      for (const [key, { users, started, notBefore }] of this.hosts)
        if (users === 0 && Math.max(started, notBefore) < this.clock.now() - 60_000) this.hosts.delete(key);
    const host: Host = { last: Promise.resolve(), users: 0, started: Number.NEGATIVE_INFINITY, notBefore: 0 };
    this.hosts.set(name, host);
    return host;
  }
}
