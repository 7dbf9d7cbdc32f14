/**
 * Fetches addresses that the user has given, and no others: politely (robots.txt, one request a host at a time and with a
 * pause, only what has changed) and warily (no private addresses, limits of time, size and redirects).
 */
import { createHash } from 'node:crypto';
import { Agent } from 'undici';
import type { Capture } from '../../model/index.ts';
import { webAddress } from './address.ts';
import { type Clock, systemClock } from './clock.ts';
import { guardedConnector, type Lookup } from './guard.ts';
import { Pace } from './pace.ts';
import { type Fault, faultOf, faultOfStatus, retryAfter } from './reasons.ts';
import { AGENT, NO_RULES, ROBOTS_BYTES, type Rules, rulesOf } from './robots.ts';
import { type Timeouts, Timer } from './timer.ts';
import { ACCEPTED, gatherBody } from './unpack.ts';

export interface FetcherOptions {
  /** Of dragoman: it goes into the User-Agent. */
  version: string;
  /** An address (web or mail) under which whoever fetches can be reached; it goes into the User-Agent. */
  contact?: string | null;
  allowPrivate?: boolean;
  /** Least time between the starts of two requests to a host, ms (default 1000; a host may wish for more). */
  pause?: number;
  /** Longest body, in bytes, packed and unpacked (default 16 MB). */
  bytes?: number;
  /** In milliseconds. */
  timeouts?: Partial<Timeouts>;
  clock?: Clock;
  /** How names are looked up (tests). */
  lookup?: Lookup;
}

const TIMEOUTS: Timeouts = { connect: 10_000, headers: 30_000, idle: 20_000, total: 120_000 };

const MOST_REDIRECTS = 5;
/** Far more than pages and statements; many are held at once, and any server may send as much. */
const LONGEST_BODY = 16_000_000;
/** How long robots.txt is believed, and how long it is left alone when it could not be had; ms. */
const ROBOTS_FRESH = 24 * 3600_000;
const ROBOTS_FAILED = 600_000;
const MOST_ROBOTS = 10_000;
/** When a host asks to be left alone for no longer than this, it is waited for; ms. */
const PATIENCE = 30_000;
/** Longest time that a host may ask for; ms. */
const LONGEST_HOLD = 24 * 3600_000;

/** What a server said of a body, to ask whether it is still the same. */
export interface Validators {
  etag: string | null;
  modified: string | null;
}

export type Fetched =
  | { kind: 'answer'; capture: Capture }
  /** It is still what it was when the validators were given. */
  | { kind: 'unchanged'; url: string }
  | ({
      kind: 'fault';
      /** The last address that was tried. */
      url: string;
      status: number | null;
      /** Milliseconds after which the server wants to be asked again. */
      retryAfter: number | null;
    } & Fault)
  /** The signal was aborted. */
  | { kind: 'aborted' };

/** Headers that are kept with a capture. */
const KEPT = [
  'etag',
  'last-modified',
  'date',
  'age',
  'content-language',
  'content-encoding',
  'cache-control',
  'expires',
  'link',
  'server',
] as const;

interface Answer {
  status: number;
  header(name: string): string | null;
  body: Uint8Array;
}

export class Fetcher {
  readonly clock: Clock;
  private readonly options: FetcherOptions;
  private readonly timeouts: Timeouts;
  private readonly agent: Agent;
  private readonly pace: Pace;
  private readonly userAgent: string;
  private readonly robots = new Map<string, { until: number; rules: Promise<Rules | Fault> }>();

  constructor(options: FetcherOptions) {
    this.options = options;
    this.clock = options.clock ?? systemClock;
    this.pace = new Pace(this.clock);
    this.timeouts = { ...TIMEOUTS, ...options.timeouts };
    this.userAgent = `${AGENT}/${options.version}${options.contact ? ` (+${options.contact})` : ''}`;
    const { connect } = this.timeouts;
    this.agent = new Agent({
      connect: guardedConnector({
        allowPrivate: options.allowPrivate ?? false,
        connectTimeout: connect,
        ...(options.lookup ? { lookup: options.lookup } : {}),
      }),
      // Its own are half a second off, and say nothing of the whole: see Timer.
      headersTimeout: 0,
      bodyTimeout: 0,
      connections: 1,
    });
  }

  /**
   * Fetches an address. Never throws for what a server does.
   *
   * @param validators of what is there already; with them the answer may be `unchanged`.
   * @param signal ends waiting and fetching at once.
   */
  async fetch(address: string, validators?: Validators | null, signal?: AbortSignal): Promise<Fetched> {
    const seen = new Set<string>();
    const asked = webAddress(address);
    let url = asked;
    if (url === null || asked === null)
      return this.fault(address, { reason: `no address of the web: ${shown(address)} (allowed: https://…, http://…)` });
    for (;;) {
      if (seen.has(url.href))
        return this.fault(url.href, { reason: `redirects that lead round in a circle, back to ${shown(url.href)}` });
      if (seen.size > MOST_REDIRECTS)
        return this.fault(url.href, {
          reason: `more than ${MOST_REDIRECTS} redirects, the last to ${shown(url.href)}`,
        });
      seen.add(url.href);
      const answer = await this.politely(url, seen.size === 1 ? validators : null, signal);
      if (answer === null) return { kind: 'aborted' };
      if ('reason' in answer) return answer;
      const { status } = answer;
      const location = answer.header('location');
      if ([301, 302, 303, 307, 308].includes(status) && location !== null) {
        // Servers write other letters than ASCII into it as they are: bytes of UTF-8.
        const next = webAddress(Buffer.from(location, 'latin1').toString('utf8'), url);
        if (next === null)
          return this.fault(url.href, { reason: `a redirect to what is no address of the web: ${shown(location)}` });
        url = next;
        continue;
      }
      if (status === 304 && validators && seen.size === 1) return { kind: 'unchanged', url: url.href };
      if (status !== 200 && status !== 203) {
        const wait = retryAfter(answer.header('retry-after'), this.clock.now());
        return this.fault(url.href, faultOfStatus(status), status, wait);
      }
      return { kind: 'answer', capture: this.captureOf(asked, url, answer) };
    }
  }

  /** Lets go of all connections. */
  async close(): Promise<void> {
    await this.agent.destroy();
  }

  private captureOf(asked: URL, url: URL, answer: Answer): Capture {
    const kept = KEPT.flatMap((name) => {
      const value = answer.header(name);
      return value === null ? [] : [[name, value] as const];
    });
    return {
      sha256: createHash('sha256').update(answer.body).digest('hex'),
      length: answer.body.length,
      asked: asked.href,
      url: url.href,
      fetched: new Date(this.clock.now()).toISOString(),
      status: answer.status,
      mediaType: answer.header('content-type'),
      headers: Object.fromEntries(kept),
      body: answer.body,
    };
  }

  private fault(
    url: string,
    fault: Partial<Fault> & { reason: string },
    status: number | null = null,
    wait: number | null = null,
  ): Extract<Fetched, { kind: 'fault' }> {
    return { kind: 'fault', url, passing: false, ...fault, status, retryAfter: wait };
  }

  /** One request, if robots.txt allows it, in the host's turn; again after a short wait when the host asks for that. */
  private async politely(
    url: URL,
    validators: Validators | null | undefined,
    signal: AbortSignal | undefined,
  ): Promise<Answer | Extract<Fetched, { kind: 'fault' }> | null> {
    const rules = await this.rulesFor(url, signal);
    if (rules === null) return null;
    if ('reason' in rules) return this.fault(url.href, rules);
    if (!rules.allows(url.href))
      return this.fault(url.href, {
        reason: "the site's robots.txt keeps programs away from this page: save it in a browser and read the file",
      });
    const pause = Math.max(this.options.pause ?? 1000, (rules.delay ?? 0) * 1000);
    for (let tries = 1; ; tries++) {
      const held = this.pace.held(url.host);
      if (held > PATIENCE)
        return this.fault(
          url.href,
          { reason: `the host has asked to be left alone for another ${Math.ceil(held / 1000)} s`, passing: true },
          null,
          held,
        );
      const answer = await this.pace.turn(url.host, pause, () => this.request(url, validators, signal), signal);
      if (answer === null) return null;
      if ('reason' in answer) {
        if (answer.broken && tries < 2) continue;
        return answer;
      }
      const wait = retryAfter(answer.header('retry-after'), this.clock.now());
      if (wait !== null && (answer.status === 429 || answer.status === 503)) {
        this.pace.hold(url.host, this.clock.now() + Math.min(wait, LONGEST_HOLD));
        if (wait <= PATIENCE && tries < 2) continue;
      }
      return answer;
    }
  }

  private async request(
    url: URL,
    validators: Validators | null | undefined,
    signal: AbortSignal | undefined,
    robots = false,
  ): Promise<Answer | Extract<Fetched, { kind: 'fault' }> | null> {
    const timer = new Timer(this.timeouts);
    try {
      const answer = await this.agent.request({
        origin: url.origin,
        path: url.pathname + url.search,
        method: 'GET',
        headers: {
          'user-agent': this.userAgent,
          accept: 'text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8',
          'accept-encoding': ACCEPTED,
          ...(validators?.etag ? { 'if-none-match': validators.etag } : {}),
          ...(validators?.modified ? { 'if-modified-since': validators.modified } : {}),
        },
        signal: signal ? AbortSignal.any([signal, timer.signal]) : timer.signal,
      });
      const { body, statusCode: status } = answer;
      const header = (name: string) => {
        const value = answer.headers[name];
        return (Array.isArray(value) ? value[0] : value) ?? null;
      };
      try {
        // Of anything but a page only the status counts: its body is not waited for.
        if (status !== 200 && status !== 203) return { status, header, body: NOTHING };
        const limit = robots ? ROBOTS_BYTES : (this.options.bytes ?? LONGEST_BODY);
        const gathered = await gatherBody(timer.watched(body), header('content-encoding'), limit, robots);
        return { status, header, body: gathered };
      } finally {
        body.on('error', () => {});
        body.destroy();
      }
    } catch (error) {
      if (signal?.aborted) return null;
      const fault = timer.fault ?? faultOf(error);
      if (fault === null) throw error;
      return this.fault(url.href, fault);
    } finally {
      timer.stop();
    }
  }

  /** The rules of the origin, a fault when they cannot be had now, null when the signal was aborted. */
  private async rulesFor(url: URL, signal: AbortSignal | undefined): Promise<Rules | Fault | null> {
    const known = this.robots.get(url.origin);
    if (known && known.until > this.clock.now()) return known.rules;
    const asked = this.askRobots(url.origin, signal);
    const entry = {
      until: this.clock.now() + ROBOTS_FRESH,
      // An aborted attempt tells nothing: whoever shares it is being aborted too.
      rules: asked.then((rules) => rules ?? NO_RULES),
    };
    entry.rules.catch(() => {});
    if (this.robots.size >= MOST_ROBOTS) this.robots.clear();
    this.robots.set(url.origin, entry);
    const rules = await asked;
    if (rules === null) this.robots.delete(url.origin);
    else if ('reason' in rules) entry.until = this.clock.now() + ROBOTS_FAILED;
    return signal?.aborted ? null : rules;
  }

  private async askRobots(origin: string, signal: AbortSignal | undefined): Promise<Rules | Fault | null> {
    let url = new URL('/robots.txt', origin);
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      const at = url;
      const answer = await this.pace.turn(
        at.host,
        this.options.pause ?? 1000,
        () => this.request(at, null, signal, true),
        signal,
      );
      if (answer === null) return null;
      if ('reason' in answer) {
        // Nobody answers: that is the reason. Otherwise nobody knows what is allowed: not now.
        return answer;
      }
      const { status } = answer;
      const next = webAddress(answer.header('location') ?? '', at);
      if (status >= 300 && status < 400 && next !== null) {
        url = next;
        continue;
      }
      if (status === 200 || status === 203) return rulesOf(origin, answer.body);
      if (status >= 500 || status === 429) {
        const { reason } = faultOfStatus(status);
        return { reason: `robots.txt cannot be had, and so nothing else is asked for: ${reason}`, passing: true };
      }
      return NO_RULES;
    }
    return NO_RULES;
  }
}

const NOTHING = new Uint8Array();

const shown = (address: string) => (address.length > 200 ? `${address.slice(0, 197)}…` : address);
