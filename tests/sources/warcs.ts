/** Web archives of our own making. */
import { gzipSync } from 'node:zlib';

export interface Answer {
  url?: string;
  status?: number;
  type?: string;
  body: string | Uint8Array;
  /** Further HTTP headers, each a line. */
  headers?: string[];
}

/** One record: its headers, an empty line, its bytes, two empty lines. */
export function record(type: string, headers: Record<string, string>, payload: string | Uint8Array): Buffer {
  const bytes = Buffer.from(payload as string);
  const lines = Object.entries({
    'WARC-Type': type,
    'WARC-Record-ID': '<urn:uuid:0>',
    'WARC-Date': '2024-05-31T08:15:30Z',
    'Content-Length': `${bytes.length}`,
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join('')}\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

export function response({
  url = 'https://example.org/a',
  status = 200,
  type = 'text/plain; charset=utf-8',
  body,
  headers = [],
}: Answer): Buffer {
  const head = [`HTTP/1.1 ${status} OK`, `Content-Type: ${type}`, ...headers, '', ''].join('\r\n');
  return record(
    'response',
    { 'WARC-Target-URI': url, 'Content-Type': 'application/http; msgtype=response' },
    Buffer.concat([Buffer.from(head), Buffer.from(body as string)]),
  );
}

export const warcinfo = record('warcinfo', { 'Content-Type': 'application/warc-fields' }, 'software: none\r\n');

/** As Common Crawl writes them: every record a gzip member of its own. */
export const eachPacked = (records: readonly Uint8Array[]) => Buffer.concat(records.map((bytes) => gzipSync(bytes)));

/** Text that does not pack to nothing: the same numbers every time. */
export function noise(length: number, seed = 1): string {
  let state = seed;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    text += state.toString(36);
  }
  return text.slice(0, length);
}
