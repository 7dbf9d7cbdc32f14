/** Takes the wrapping (Content-Encoding) off a body while it comes, and stops where it grows beyond the limit. */
import type { Transform } from 'node:stream';
import {
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
  constants as zlib,
} from 'node:zlib';

/** What cannot be unpacked, as a reason. */
export class BadBody extends Error {
  override name = 'BadBody';
}

/** What we say that we can unpack. */
export const ACCEPTED = 'gzip, deflate, br, zstd';

/** A body may unpack to this many times its size, or to this many bytes. */
const RATIO = 200;
const HARMLESS = 2_000_000;

const millions = (bytes: number) => `${Number((bytes / 1e6).toPrecision(2))} MB`;

/**
 * Gathers a body. Memory: what it unpacks to, at most `limit`.
 *
 * @param encoding Content-Encoding as it was sent.
 * @param cut whether a body that is too long is cut there, and not refused.
 * @throws BadBody for what is too long, packed in an unknown way, or damaged; and what `chunks` throws.
 */
export async function gatherBody(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string | null,
  limit: number,
  cut = false,
): Promise<Uint8Array> {
  const encodings = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  // Two are odd; more are a trick.
  if (encodings.length > 2) throw new BadBody(`packed ${encodings.length} times over`);
  let received = 0;
  async function* counted() {
    for await (const chunk of chunks) {
      received += chunk.length;
      if (received > limit && !cut) throw new BadBody(`longer than ${millions(limit)}`);
      yield chunk;
    }
  }
  let plain: AsyncIterable<Uint8Array> = counted();
  // The last one put on is the first to take off.
  for (const name of encodings.reverse()) plain = unpacked(plain, name);
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of plain) {
    length += chunk.length;
    if (length > limit && cut) {
      parts.push(chunk.subarray(0, chunk.length - (length - limit)));
      break;
    }
    if (length > limit) throw new BadBody(`unpacks to more than ${millions(limit)}`);
    if (encodings.length > 0 && length > Math.max(HARMLESS, RATIO * received))
      throw new BadBody(`a decompression bomb: ${millions(received)} that unpack to more than ${millions(length)}`);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

async function* unpacked(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  let ended = false;
  while (head.length < 2 && !ended) {
    const next = await iterator.next();
    if (next.done) ended = true;
    else head = Buffer.concat([head, next.value]);
  }
  async function* all() {
    if (head.length > 0) yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  const stream = head.length === 0 ? null : unpacker(name, head);
  if (stream === null) {
    yield* all();
    return;
  }
  // Feeding and taking go on side by side; what goes wrong at the feeding end comes out at the other.
  void (async () => {
    try {
      for await (const chunk of all()) {
        if (stream.destroyed) return;
        if (!stream.write(chunk)) await new Promise<void>((go) => stream.once('drain', go).once('close', go));
      }
      stream.end();
    } catch (error) {
      stream.destroy(error as Error);
    }
  })();
  try {
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!/^(?:Z_|ERR_ZLIB|ERR_BROTLI|ERR_ZSTD|ERR__ERROR|ZSTD_)/.test(code)) throw error;
    throw new BadBody(code === 'Z_BUF_ERROR' ? `its ${name} body is cut off` : `its ${name} body is damaged`);
  } finally {
    // Whoever gave the chunks lets go of the connection: a server that sends no more must not be waited for here.
    stream.destroy();
    void iterator.return?.();
  }
}

/** What unpacks a body, or null for one that only says that it is packed. */
function unpacker(name: string, head: Buffer): Transform | null {
  switch (name) {
    case 'gzip':
    case 'x-gzip':
      return head[0] === 0x1f && head[1] === 0x8b ? createGunzip() : null;
    case 'br':
      return createBrotliDecompress({ params: { [zlib.BROTLI_DECODER_PARAM_LARGE_WINDOW]: 0 } });
    case 'zstd':
      // A window beyond 8 MB is memory that a server makes us take.
      return createZstdDecompress({ params: { [zlib.ZSTD_d_windowLogMax]: 23 } });
    case 'deflate':
      // Servers have always been of two minds about what that is.
      return ((head[0] as number) & 0x0f) === 8 && head.length > 1 && head.readUInt16BE(0) % 31 === 0
        ? createInflate()
        : createInflateRaw();
    default:
      throw new BadBody(`packed as ${JSON.stringify(name.slice(0, 40))}, which was not asked for`);
  }
}
