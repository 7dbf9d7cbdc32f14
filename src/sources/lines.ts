/** A stream of bytes → its lines, holding no more than one line and never more than a limit. */
import { type Encoding, encodingOf } from './bytes.ts';

export interface Line {
  /** From 1. */
  number: number;
  /** The bytes of the line without its ending, always UTF-8; null when the line is longer than the limit. */
  bytes: Uint8Array | null;
  /** Length in bytes (of the UTF-8 form), also of a line that is too long. */
  length: number;
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/**
 * Cuts a stream into lines. A line longer than `limit` bytes is not kept, only counted; those after it are read as
 * usual. A byte order mark is dropped, and UTF-16 with a mark is turned into UTF-8 (its faults into U+FFFD).
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let number = 1;
  let length = 0;
  let parts: Uint8Array[] = [];
  const take = (piece: Uint8Array) => {
    length += piece.length;
    if (length <= limit) parts.push(piece);
    else parts = [];
  };
  const finish = (): Line => {
    let bytes = length > limit ? null : parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
    if (bytes?.at(-1) === RETURN) bytes = bytes.subarray(0, -1);
    const line = { number, bytes, length };
    number++;
    length = 0;
    parts = [];
    return line;
  };
  for await (const chunk of asUtf8(chunks)) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    // The chunk's memory may be used again by the stream: what is kept must be a copy.
    if (from < chunk.length) take(length + chunk.length - from > limit ? chunk.subarray(from) : chunk.slice(from));
  }
  if (length > 0) yield finish();
}

async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let encoding: Encoding | undefined;
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let head: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    let body = chunk;
    if (encoding === undefined) {
      // A mark of three bytes may come in pieces.
      body = head.length > 0 ? Buffer.concat([head, chunk]) : chunk;
      if (body.length < 3) {
        head = body.slice();
        continue;
      }
      const found = encodingOf(body);
      encoding = found.encoding;
      body = body.subarray(found.mark);
      if (encoding !== 'utf-8') decoder = new TextDecoder(encoding, { ignoreBOM: true });
    }
    yield decoder ? Buffer.from(decoder.decode(body, { stream: true })) : body;
  }
  if (encoding === undefined && head.length > 0) yield head.subarray(encodingOf(head).mark);
  if (decoder) {
    const rest = decoder.decode();
    if (rest) yield Buffer.from(rest);
  }
}
