/** A stored HTTP response → its status, media type and body, with what it was wrapped in for the way undone. */
import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from 'node:zlib';
import { isGzip } from './members.ts';

export interface Response {
  status: number;
  /** The Content-Type as it was sent; null when it was not. */
  mediaType: string | null;
  body: Uint8Array;
  /** Whether it ends before its end, as far as its packing tells. */
  cut: boolean;
}

/** A response that cannot be read, as a reason. */
export class BadResponse extends Error {}

/** A body may unpack to this many times its size, or to this many bytes. */
const RATIO = 200;
const HARMLESS = 2_000_000;

const STATUS = /^HTTP\/\d(?:\.\d)? +(\d{3})(?:[ \r\n]|$)/;

/** Headers as a map from names in small letters; of a name that comes twice, the first. */
export function headersOf(lines: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>();
  let last: string | null = null;
  for (const line of lines) {
    // A line that starts with a blank goes on with the one before.
    if (/^[ \t]/.test(line) && last !== null) {
      headers.set(last, `${headers.get(last)} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(':');
    last = colon < 1 ? null : line.slice(0, colon).trim().toLowerCase();
    if (last !== null && headers.has(last)) last = null;
    if (last !== null) headers.set(last, line.slice(colon + 1).trim());
  }
  return headers;
}

/** Where a block of headers ends and what follows it begins, by the empty line between; null when there is none. */
export function endOfHeaders(bytes: Buffer, limit: number): { end: number; body: number } | null {
  const head = bytes.subarray(0, limit);
  const proper = head.indexOf('\r\n\r\n');
  // Both are looked for no further than needed: a body may be long, and hold neither.
  const bare = (proper < 0 ? head : head.subarray(0, proper)).indexOf('\n\n');
  if (proper >= 0 && bare < 0) return { end: proper, body: proper + 4 };
  return bare < 0 ? null : { end: bare, body: bare + 2 };
}

/**
 * Reads what a record of type `response` holds. `limit`: most bytes of a body. Throws `BadResponse` for what is no HTTP
 * or unpacks beyond the limit. A body that is not wrapped as its headers say is taken as it is: many crawlers store it
 * unwrapped, and leave the headers alone.
 */
export function responseOf(payload: Buffer, limit: number): Response {
  const found = endOfHeaders(payload, 1 << 18);
  const head = payload.subarray(0, found?.end ?? Math.min(payload.length, 1 << 18)).toString('latin1');
  const status = STATUS.exec(head);
  if (!status) throw new BadResponse('a response that does not begin with HTTP');
  const headers = headersOf(head.split(/\r?\n/).slice(1));
  const answer = { status: Number(status[1]), mediaType: headers.get('content-type') || null };
  if (answer.status !== 200) return { ...answer, body: new Uint8Array(), cut: false };
  let body: Buffer = found ? payload.subarray(found.body) : Buffer.alloc(0);
  if (/\bchunked\b/i.test(headers.get('transfer-encoding') ?? '')) body = unchunked(body) ?? body;
  const encodings = (headers.get('content-encoding') ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  // The last one put on is the first to take off. More than two are a trick.
  if (encodings.length > 3) throw new BadResponse(`packed ${encodings.length} times`);
  let cut = false;
  for (const encoding of encodings.reverse()) {
    const inner = unpacked(body, encoding, limit);
    body = inner.body;
    cut ||= inner.cut;
  }
  return { ...answer, body, cut };
}

/** The body without the lengths between its chunks; null when it is not in chunks. What is cut off ends there. */
function unchunked(body: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  let at = 0;
  while (at < body.length) {
    const line = body.indexOf('\n', at);
    const size = /^([0-9a-f]{1,8})[ \t]*(?:;[^\n]*)?\r?$/i.exec(
      body.subarray(at, line < 0 || line - at > 1000 ? at + 1000 : line).toString('latin1'),
    );
    if (!size) return parts.length === 0 ? null : Buffer.concat(parts);
    const length = Number.parseInt(size[1] as string, 16);
    if (length === 0 || line < 0) break;
    parts.push(body.subarray(line + 1, line + 1 + length));
    at = line + 1 + length;
    if (body[at] === 0x0d) at++;
    if (body[at] === 0x0a) at++;
  }
  return Buffer.concat(parts);
}

type Unpack = (body: Buffer, options: { maxOutputLength: number; finishFlush?: number }) => Buffer;

const ENCODINGS: Record<string, Unpack> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  br: (body, { finishFlush, ...options }) =>
    brotliDecompressSync(
      body,
      finishFlush === undefined ? options : { ...options, finishFlush: constants.BROTLI_OPERATION_FLUSH },
    ),
  zstd: (body, { maxOutputLength }) => zstdDecompressSync(body, { maxOutputLength }),
  // Servers have always been of two minds about what that is: with zlib's two bytes in front, or without.
  deflate: (body, options) =>
    body.length > 1 && ((body[0] as number) & 0x0f) === 8 && body.readUInt16BE(0) % 31 === 0
      ? inflateSync(body, options)
      : inflateRawSync(body, options),
};

/** Unwraps one content encoding; what is not packed in that way stays as it is, and what is cut off is unpacked until there. */
function unpacked(body: Buffer, encoding: string, limit: number): { body: Buffer; cut: boolean } {
  const unpack = ENCODINGS[encoding];
  const gzip = encoding.endsWith('gzip');
  if (!unpack || (gzip && !isGzip(body))) return { body, cut: false };
  const options = { maxOutputLength: Math.min(limit, Math.max(HARMLESS, RATIO * body.length)) };
  try {
    return { body: unpack(body, options), cut: false };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE')
      throw new BadResponse(`unpacks to more than ${Math.floor(options.maxOutputLength / 1e6)} MB`);
    // Half of what was never packed would be rubbish.
    if (code === 'Z_BUF_ERROR' && !isPlain(body)) {
      const part = unpack(body, { ...options, finishFlush: constants.Z_SYNC_FLUSH });
      if (part.length > 0) return { body: part, cut: true };
    }
    if (gzip) throw new BadResponse(`its ${encoding} body is damaged`);
    // Anything else was not packed at all.
    return { body, cut: false };
  }
}

/** Whether bytes are text as it is: packed ones soon have one that no text has. */
const isPlain = (body: Buffer) => body.subarray(0, 300).every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
