/** Files, folders and standard input → raw reports. Whatever cannot be read is yielded as a refusal, and the rest is read. */
import { basename, extname } from 'node:path';
import { decode, encodingOf, NotText } from './bytes.ts';
import { disk, type FileSystem, reasonOf, walk } from './files.ts';
import { readLines } from './lines.ts';
import { fromRecord, withLanguage } from './record.ts';
import { LIMITS, type Limits, megabytes, type Place, type Sourced } from './source.ts';

export { disk, type FileSystem } from './files.ts';
export { languageOf } from './language.ts';
export { LIMITS, type Limits, type Place, type Refusal, type Sourced } from './source.ts';

export interface SourceOptions {
  /** What `-` stands for. */
  stdin?: AsyncIterable<Uint8Array>;
  limits?: Limits;
  /** Told of bytes as they are read, for a progress bar. */
  onBytes?: (count: number) => void;
  /** Files to pass over in silence when a folder holds them: the library that is being read into. */
  skip?: (file: string) => boolean;
  /** Another file system than the machine's (tests). */
  files?: FileSystem;
}

interface Format {
  /** Whether each line is a JSON object; null: if the first character is a brace. */
  lines: boolean | null;
  /** Whether one JSON array or object over many lines is possible too. */
  document: boolean;
}

const TEXT: Format = { lines: false, document: false };
const SNIFFED: Format = { lines: null, document: true };
/** By ending; every other file is one text. */
const FORMATS: Record<string, Format> = {
  '.jsonl': { lines: true, document: false },
  '.ndjson': { lines: true, document: false },
  '.json': { lines: true, document: true },
};

/**
 * Reads every report of the paths, in the order given; folders with all that is in them, sorted by name.
 * A path may be a text (its id is the file's name without the ending), JSONL, a folder, or `-` for standard input.
 */
export async function* readSources(paths: readonly string[], options: SourceOptions = {}): AsyncGenerator<Sourced> {
  const files = options.files ?? disk;
  const limits = options.limits ?? LIMITS;
  const counted = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      options.onBytes?.(chunk.length);
      yield chunk;
    }
  };
  for (const path of paths) {
    if (path === '-') {
      if (options.stdin) yield* readStream('-', 'stdin', counted(options.stdin), SNIFFED, limits);
      continue;
    }
    for await (const found of walk(path, files)) {
      if ('reason' in found) {
        yield { kind: 'refused', ...found };
        continue;
      }
      const { file } = found;
      if (file !== path && options.skip?.(file)) continue;
      const ending = extname(file);
      const name = basename(file, ending);
      try {
        yield* readStream(file, name, counted(files.open(file)), FORMATS[ending.toLowerCase()] ?? TEXT, limits);
      } catch (error) {
        // Only what the file system says is a fault of the file; anything else is one of ours.
        const reason = reasonOf(error);
        if (reason === null) throw error;
        yield { kind: 'refused', file, place: null, reason };
      }
    }
  }
}

/** Reads one stream as JSONL or as one text. */
async function* readStream(
  file: string,
  id: string,
  chunks: AsyncIterable<Uint8Array>,
  format: Format,
  limits: Limits,
): AsyncGenerator<Sourced> {
  const whole: Place = { file, place: null };
  const { head, all, close } = await peek(chunks);
  if (head.length === 0) {
    yield { kind: 'refused', ...whole, reason: 'the file is empty' };
    return;
  }
  const { encoding } = encodingOf(head);
  if (encoding === 'utf-8' && head.includes(0)) {
    yield { kind: 'refused', ...whole, reason: `binary, not text (a NUL at byte ${head.indexOf(0)})` };
    await close();
    return;
  }
  const start = new TextDecoder(encoding).decode(head.subarray(0, 2000)).trimStart();
  if (format.lines ?? /^[{[]/.test(start)) {
    // A line of JSONL may be broken in any way; only a file that may be one document is tried as one.
    if (format.document && startsOverLines(start)) yield* readDocument(whole, all, limits);
    else yield* readJsonLines(whole, all, limits);
    return;
  }
  const body = await gather(all, limits.bytes);
  if (body === null) {
    yield { kind: 'refused', ...whole, reason: `longer than ${megabytes(limits.bytes)}: no report is` };
    return;
  }
  const text = decoded(body, whole);
  if (typeof text !== 'string') yield text;
  else if (text.trim() === '') yield { kind: 'refused', ...whole, reason: 'the file holds no text' };
  else if (/^\s*<(?:!doctype html|html|\?xml)\b/i.test(text))
    yield { kind: 'refused', ...whole, reason: 'a page, not a text: HTML and XML are not read yet' };
  else yield await withLanguage({ id, text }, null, whole);
}

/** JSON that is not a line an object: an array, or an object whose first line does not end it. */
function startsOverLines(start: string): boolean {
  return start.startsWith('[') || /^\{\s*\n/.test(start);
}

async function* readJsonLines(
  whole: Place,
  chunks: AsyncIterable<Uint8Array>,
  limits: Limits,
): AsyncGenerator<Sourced> {
  let reports = 0;
  for await (const line of readLines(chunks, limits.bytes)) {
    const place: Place = { file: whole.file, place: `line ${line.number}` };
    if (line.bytes === null) {
      yield {
        kind: 'refused',
        ...place,
        reason: `a line of ${megabytes(line.length)}, longer than ${megabytes(limits.bytes)}`,
      };
      reports++;
      continue;
    }
    const text = decoded(line.bytes, place);
    if (typeof text === 'string' && text.trim() === '') continue;
    reports++;
    if (typeof text === 'string') yield* parsed(text, place);
    else yield text;
  }
  if (reports === 0) yield { kind: 'refused', ...whole, reason: 'the file holds no text' };
}

async function* readDocument(whole: Place, chunks: AsyncIterable<Uint8Array>, limits: Limits): AsyncGenerator<Sourced> {
  const body = await gather(chunks, limits.bytes);
  if (body === null) {
    const reason = `JSON over many lines, longer than ${megabytes(limits.bytes)}: put each report on a line of its own`;
    yield { kind: 'refused', ...whole, reason };
    return;
  }
  const text = decoded(body, whole);
  if (typeof text === 'string') yield* parsed(text, whole);
  else yield text;
}

async function* parsed(text: string, place: Place): AsyncGenerator<Sourced> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    yield { kind: 'refused', ...place, reason: `broken JSON: ${(error as Error).message}` };
    return;
  }
  if (!Array.isArray(value)) yield* fromRecord(value, place);
  else
    for (const [i, record] of value.entries())
      yield* fromRecord(record, { ...place, place: [place.place, `entry ${i + 1}`].filter(Boolean).join(', ') });
}

function decoded(bytes: Uint8Array, place: Place): string | Sourced {
  try {
    return decode(bytes);
  } catch (error) {
    if (error instanceof NotText) return { kind: 'refused', ...place, reason: error.message };
    throw error;
  }
}

interface Peeked {
  head: Uint8Array;
  /** The whole stream, the head included. */
  all: AsyncIterable<Uint8Array>;
  /** Lets go of a stream whose rest nobody wants. */
  close(): Promise<unknown>;
}

/** The first bytes of a stream, without losing them. */
async function peek(chunks: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  // Four bytes hold any byte order mark; a pipe may bring them one by one.
  while (length < 4) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value.slice());
    length += next.value.length;
  }
  const head = Buffer.concat(first);
  async function* all() {
    try {
      if (head.length > 0) yield head;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { head, all: all(), close: async () => iterator.return?.() };
}

/** All bytes of a stream, or null when there are more than `limit`. */
async function gather(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) return null;
    parts.push(chunk.slice());
  }
  return Buffer.concat(parts);
}
