/** A stream of bytes → its lines, holding no more than one line and never more than a limit. */
import { encodingOf } from './bytes.ts';
import type { Position } from './item.ts';
import { peek } from './streams.ts';

export interface Line {
  /** From 1. */
  number: number;
  /** The bytes of the line without its ending, always UTF-8; null when the line is longer than the limit. */
  bytes: Uint8Array | null;
  /** Length in bytes (of the UTF-8 form), also of a line that is too long. */
  length: number;
  /** Where the next line begins; null in UTF-16, whose lines are not counted in bytes of the file. */
  next: Position | null;
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/**
 * Cuts a stream into lines. A line longer than `limit` bytes is not kept, only counted; those after it are read as
 * usual. A byte order mark is dropped, and UTF-16 with a mark is turned into UTF-8 (its faults into U+FFFD).
 * With `from` the stream begins there in its file: at the start of a line, and in UTF-8.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
  from: Position | null = null,
): AsyncGenerator<Line> {
  const { bytes, mark, utf8 } = from ? { bytes: chunks, mark: 0, utf8: true } : await asUtf8(chunks);
  let number = (from?.count ?? 0) + 1;
  /** Where the line begins in the file. */
  let start = (from?.byte ?? 0) + mark;
  let length = 0;
  let parts: Uint8Array[] = [];
  const take = (piece: Uint8Array) => {
    length += piece.length;
    if (length <= limit) parts.push(piece);
    else parts = [];
  };
  const finish = (ending: number): Line => {
    let bytes = length > limit ? null : joined(parts, length);
    if (bytes?.at(-1) === RETURN) bytes = bytes.slice(0, -1);
    start += length + ending;
    const line = { number, bytes, length, next: utf8 ? { byte: start, count: number } : null };
    number++;
    length = 0;
    parts = [];
    return line;
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, at));
      yield finish(1);
      from = at + 1;
    }
    // The chunk's memory may be used again by the stream: what is kept must be a copy.
    if (from < chunk.length) take(length + chunk.length - from > limit ? chunk.subarray(from) : chunk.slice(from));
  }
  if (length > 0) yield finish(0);
}

/** The stream in UTF-8 and without its byte order mark, and how many bytes that mark has. */
async function asUtf8(chunks: AsyncIterable<Uint8Array>) {
  const { head, all } = await peek(chunks, 3);
  const { encoding, mark } = encodingOf(head);
  async function* bytes(): AsyncGenerator<Uint8Array> {
    const decoder = encoding === 'utf-8' ? null : new TextDecoder(encoding, { ignoreBOM: true });
    let dropped = false;
    for await (const chunk of all) {
      // The whole mark is in the first piece, which is the head.
      const body = dropped ? chunk : chunk.subarray(mark);
      dropped = true;
      yield decoder ? Buffer.from(decoder.decode(body, { stream: true })) : body;
    }
    const rest = decoder?.decode();
    if (rest) yield Buffer.from(rest);
  }
  return { bytes: bytes(), mark, utf8: encoding === 'utf-8' };
}

/** The parts as one, in memory of its own. */
function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
