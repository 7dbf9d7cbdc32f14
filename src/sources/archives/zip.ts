/**
 * ZIP archives, read from their start like a stream: what the directory at their end adds is not needed, and what it says
 * is not believed.
 */
import { crc32 } from 'node:zlib';
import { type Input, type Nested, refused, type Split } from '../item.ts';
import type { Limits } from '../source.ts';
import { Broken, bytesOf, EntryReader, nameOf } from './entries.ts';
import { BOMB, inflated, isBomb } from './inflate.ts';
import { Window } from './window.ts';

const FILE = Buffer.from('PK\x03\x04', 'latin1');
const DESCRIPTOR = Buffer.from('PK\x07\x08', 'latin1');
const DIRECTORY = Buffer.from('PK\x01\x02', 'latin1');
/** What follows the last file: the directory, or the records that end it. */
const ENDS = [
  DIRECTORY,
  ...['PK\x05\x06', 'PK\x06\x06', 'PK\x06\x07', 'PK\x06\x08'].map((mark) => Buffer.from(mark, 'latin1')),
];
const MARKS = [FILE, ...ENDS];
const HEADER = 30;
const CHECKSUM = 'damaged: its checksum is wrong';
const TRUNCATED = 'the archive ends in the middle (truncated)';

/** First files of documents that are ZIP archives too. */
const DOCUMENTS = /^(?:\[Content_Types\]\.xml|mimetype|_rels\/|word\/|xl\/|ppt\/|docProps\/|customXml\/|META-INF\/)/;

/** Whether a file is a ZIP archive that someone packed files into, and not a document or program of that form. */
export function isZipOfFiles(head: Uint8Array): boolean {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.length);
  if (bytes.length < HEADER || !bytes.subarray(0, 4).equals(FILE)) return false;
  return !DOCUMENTS.test(nameOf(bytes.subarray(HEADER, HEADER + bytes.readUInt16LE(26))));
}

interface Header {
  name: string;
  encrypted: boolean;
  /** 0: stored, 8: deflated. */
  method: number;
  /** Packed size and checksum; null: they stand behind the data. */
  known: { size: number; sum: number } | null;
}

/**
 * Cuts the files of a ZIP archive. One that is cut off gives the files before that. Of a file that is damaged, encrypted
 * or made to do harm nothing is read, and the others are, if it can be told where they begin.
 */
export async function* splitZip(input: Input, _limits: Limits, nested: Nested): AsyncGenerator<Split> {
  const window = new Window(input.chunks);
  const reader = new EntryReader(input, nested);
  const total = { unpacked: 0 };
  const at = (reason: string) => refused({ file: input.file, place: `byte ${window.offset}` }, reason);
  try {
    while (!reader.full) {
      if (!(await window.fill(4))) {
        yield cutOff(input, reader);
        break;
      }
      const mark = window.bytes.subarray(0, 4);
      if (ENDS.some((end) => end.equals(mark))) break;
      if (!mark.equals(FILE)) {
        yield at('the archive is damaged: no file begins where one should');
        if (!(await findMark(window))) break;
        continue;
      }
      const header = await headerOf(window);
      if (header === null) {
        yield cutOff(input, reader);
        break;
      }
      yield* entry(window, header, reader, total);
      if (isBomb(total.unpacked, window.offset)) {
        yield at(`the archive ${BOMB}: its rest is not read`);
        break;
      }
    }
    yield* reader.end();
  } finally {
    await window.close();
  }
}

const cutOff = (input: Input, { items }: EntryReader) =>
  refused({ file: input.file, place: null }, `${TRUNCATED}, ${items} ${items === 1 ? 'record' : 'records'} read`);

/** Takes the header of a file; null when the archive ends in it. */
async function headerOf(window: Window): Promise<Header | null> {
  if (!(await window.fill(HEADER))) return null;
  const names = window.bytes.readUInt16LE(26);
  const length = HEADER + names + window.bytes.readUInt16LE(28);
  if (!(await window.fill(length))) return null;
  const bytes = window.bytes.subarray(0, length);
  const flags = bytes.readUInt16LE(6);
  let size = bytes.readUInt32LE(18);
  // The size of a file beyond 4 GB stands in a field of its own, behind the unpacked size.
  if (size === 0xffffffff)
    for (let at = HEADER + names; at + 4 <= length; at += 4 + bytes.readUInt16LE(at + 2))
      if (bytes.readUInt16LE(at) === 1 && at + 20 <= length) size = Number(bytes.readBigUInt64LE(at + 12));
  window.take(length);
  return {
    name: nameOf(bytes.subarray(HEADER, HEADER + names)),
    encrypted: (flags & 1) === 1,
    method: bytes.readUInt16LE(8),
    known: flags & 8 && size === 0 ? null : { size, sum: bytes.readUInt32LE(14) },
  };
}

/** Reads one file; the window is behind it afterwards. */
async function* entry(
  window: Window,
  header: Header,
  reader: EntryReader,
  total: { unpacked: number },
): AsyncGenerator<Split> {
  const { name, known } = header;
  if (known) {
    const { chunks, rest } = bytesOf(window, known.size);
    yield* reader.read({ name, chunks: contents(header, chunks, total) });
    await rest();
    return;
  }
  let finished = false;
  const chunks = (async function* () {
    const sum = yield* contents(header, window, total);
    if (!(await window.fill(16))) throw new Broken(TRUNCATED);
    const told = window.bytes.readUInt32LE(window.bytes.subarray(0, 4).equals(DESCRIPTOR) ? 4 : 0);
    if (told !== sum) throw new Broken(CHECKSUM);
    finished = true;
  })();
  yield* reader.read({ name, chunks });
  // Where the data was not unpacked to its end, only the next mark tells where the next file begins.
  if (!finished || !(await takeDescriptor(window))) await findMark(window);
}

/** The bytes of a file, unpacked from a window, or from a stream that ends with it; their checksum. Throws `Broken`. */
async function* contents(
  { encrypted, method, known }: Header,
  packed: Window | AsyncIterable<Uint8Array>,
  total: { unpacked: number },
): AsyncGenerator<Uint8Array, number> {
  if (encrypted) throw new Broken('encrypted: unpack it with its password first');
  if (method !== 0 && method !== 8)
    throw new Broken(`packed in a way that is not read (method ${method}): pack it with "deflate"`);
  if (method === 0 && packed instanceof Window) throw new Broken('stored without its length');
  let sum = 0;
  const data = packed instanceof Window ? unpacked(packed) : method === 0 ? packed : unpacked(new Window(packed));
  for await (const bytes of data) {
    sum = crc32(bytes, sum);
    total.unpacked += bytes.length;
    yield bytes;
  }
  if (known && known.sum !== 0 && known.sum !== sum) throw new Broken(CHECKSUM);
  return sum;
}

async function* unpacked(window: Window): AsyncGenerator<Uint8Array> {
  const fault = yield* inflated(window, 1 << 16);
  if (fault) throw new Broken(fault.kind === 'bomb' ? fault.reason : `damaged: ${fault.reason}`);
}

/** Takes the checksum and sizes behind a file: with a mark or without, of 32 bits or 64. False when there are none. */
async function takeDescriptor(window: Window): Promise<boolean> {
  await window.fill(28);
  const { bytes } = window;
  const start = bytes.subarray(0, 4).equals(DESCRIPTOR) ? 4 : 0;
  for (const length of [start + 12, start + 20])
    if (MARKS.some((mark) => mark.equals(bytes.subarray(length, length + 4)))) {
      window.take(length);
      return true;
    }
  return false;
}

/** Takes everything up to the next mark of a file or of the directory; false when there is none. */
async function findMark(window: Window): Promise<boolean> {
  while (await window.fill(4)) {
    let found = -1;
    for (const mark of [FILE, DIRECTORY]) {
      const at = window.bytes.indexOf(mark);
      if (at >= 0 && (found < 0 || at < found)) found = at;
    }
    window.take(found < 0 ? window.bytes.length - 3 : found);
    if (found >= 0) return true;
  }
  window.take(window.bytes.length);
  return false;
}
