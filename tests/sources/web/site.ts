/** Sites for tests: servers on the loopback, which note what they are asked; and a clock that never waits. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../../src/sources/web/clock.ts';

export interface Asked {
  path: string;
  headers: IncomingHttpHeaders;
  /** By the clock of the test, ms. */
  at: number;
}

export type Page = string | Uint8Array | ((request: IncomingMessage, response: ServerResponse) => void);

/** Sleeping moves it on, and takes no time. */
export class FakeClock implements Clock {
  time = Date.parse('2024-05-03T12:00:00Z');
  now = () => this.time;
  /** Called before each sleep. */
  onSleep: (milliseconds: number) => void = () => {};

  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    // Lets go of the turn: who sleeps in a loop must not keep everything else from happening.
    await new Promise(setImmediate);
    if (signal?.aborted) return;
    this.onSleep(milliseconds);
    if (!signal?.aborted) this.time += milliseconds;
  }
}

export class Site {
  /** By path with query; `/robots.txt` is not there unless it is put there. */
  readonly pages = new Map<string, Page>();
  readonly asked: Asked[] = [];
  origin = '';
  private readonly clock: Clock;
  private readonly server = createServer((request, response) => this.answer(request, response));

  private constructor(clock: Clock) {
    this.clock = clock;
  }

  static async open(clock: Clock, pages: Record<string, Page> = {}): Promise<Site> {
    const site = new Site(clock);
    for (const [path, page] of Object.entries(pages)) site.pages.set(path, page);
    await new Promise<void>((ready) => site.server.listen(0, '127.0.0.1', ready));
    site.origin = `http://127.0.0.1:${(site.server.address() as AddressInfo).port}`;
    return site;
  }

  /** Paths in the order in which they were asked for, robots.txt left out. */
  get paths(): string[] {
    return this.asked.map(({ path }) => path).filter((path) => path !== '/robots.txt');
  }

  url(path: string): string {
    return this.origin + path;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url as string;
    this.asked.push({ path, headers: request.headers, at: this.clock.now() });
    const page = this.pages.get(path);
    // What a test breaks off is no fault of the server's.
    response.on('error', () => {});
    if (typeof page === 'function') page(request, response);
    else if (page === undefined) response.writeHead(404).end('not here');
    else response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(page);
  }
}

export const redirect =
  (to: string, status = 302): Page =>
  (_, response) =>
    response.writeHead(status, { location: to }).end();

export const answering =
  (status: number, headers: Record<string, string>, body: string | Uint8Array = ''): Page =>
  (_, response) =>
    response.writeHead(status, headers).end(body);

/** Answers with a body and an ETag, and 304 to who has it. */
export const tagged =
  (etag: string, body: string, headers: Record<string, string> = {}): Page =>
  (request, response) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', etag, ...headers }).end(body);
  };
