/** The API and the desk on a port. */
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { type Access, LOOPBACK } from './access.ts';
import { makeApi } from './app.ts';
import { deskFiles } from './desk.ts';
import { Jobs } from './jobs.ts';
import { makeReady } from './kept.ts';
import type { Parts } from './parts.ts';
import { rememberFor } from './remember.ts';

export interface ListenOptions {
  host: string;
  /** 0: any that is free. */
  port: number;
  /** Where the built desk is; null: the API alone. */
  desk: string | null;
  /** Must be given for hosts other than the loopback. */
  token: string | null;
}

export interface Listening {
  /** The desk's address, without a token. */
  url: string;
  close(): Promise<void>;
}

export const isLoopback = (host: string) => host === 'localhost' || host === '::1' || /^127\./.test(host);

/** Listens until closed. Rejects with the system's error when the port is taken. */
export async function listen(parts: Parts, options: ListenOptions): Promise<Listening> {
  const { host, port, token } = options;
  if (!isLoopback(host) && token === null) throw new Error(`a server at ${host} needs a token`);
  const access: Access = { hosts: isLoopback(host) ? LOOPBACK : [], token };
  const desk = options.desk === null ? null : await deskFiles(options.desk);
  const jobs = new Jobs(parts);
  const remember = rememberFor(parts.library);
  const app = makeApi(parts, access, desk, jobs, remember);
  const stop = new AbortController();
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (info: AddressInfo) => {
      const name = host.includes(':') ? `[${host}]` : host;
      // What cannot be made ready fails again, and is told, when somebody asks.
      const ready = makeReady(parts, remember, stop.signal).catch(() => {});
      resolve({
        url: `http://${name}:${info.port}/`,
        async close() {
          await new Promise<void>((done) => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
          });
          stop.abort();
          await jobs.stop();
          await ready;
        },
      });
    });
    server.on('error', reject);
  });
}
