/**
 * A gzip file as its members: each is a stream of its own, and reading can begin at any of them. Crawlers write each
 * record of a WARC as one member; most other files are one member from start to end.
 */
import { constants, crc32, inflateRawSync } from 'node:zlib';
import { BOMB, type DeflateFault, inflated, isBomb } from './inflate.ts';
import { Window } from './window.ts';

/** Unpacked bytes, in order. */
export interface Piece {
  bytes: Uint8Array;
  /** Offset in the packed file of the member that follows; null inside a member, whose end is not reached yet. */
  next: number | null;
}

/** What is wrong with a member: what was unpacked of it came before, and what follows is the next member, if any is found. */
export interface Fault {
  fault: 'truncated' | 'damaged' | 'bomb';
  /** Offset in the packed file. */
  byte: number;
  reason: string;
}

/** The first bytes of every member. */
export const isGzip = (head: Uint8Array) => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;

/** How much memory to unpack into at once: somewhat more than the members before it took. */
interface Size {
  guess: number;
}

/** Members up to this size, packed, are unpacked in one go: several times as fast as through a stream. */
const AT_ONCE = 1 << 20;
const AT_ONCE_UNPACKED = 16 << 20;

const CHECKSUM = 'the checksum of a gzip member is wrong';

const bomb = (byte: number): Fault => ({ fault: 'bomb', byte, reason: BOMB });
const truncated = (byte: number): Fault => ({ fault: 'truncated', byte, reason: 'ends in the middle (truncated)' });
const damaged = (byte: number, what: string): Fault => ({ fault: 'damaged', byte, reason: `is damaged: ${what}` });

/**
 * Unpacks a gzip file. `offset` is where in the file the chunks begin; it must be the start of a member. Never throws for
 * what is in the file; memory stays within a few MB, whatever it unpacks to.
 */
export async function* members(chunks: AsyncIterable<Uint8Array>, offset = 0): AsyncGenerator<Piece | Fault> {
  const window = new Window(chunks, offset);
  const size: Size = { guess: 1 << 16 };
  let begun = false;
  try {
    while (await window.fill(1)) {
      await window.fill(3);
      if (!isGzip(window.bytes)) {
        // Two bytes of a header are too few to be known by, but not to tell where a download stopped.
        if (window.ended && MAGIC.subarray(0, window.bytes.length).equals(window.bytes)) {
          yield truncated(window.offset + window.bytes.length);
          return;
        }
        if (begun && (await onlyZeros(window))) return;
        yield damaged(window.offset, 'no gzip member begins where one should');
        if (!(await findMember(window, 0))) return;
        continue;
      }
      begun = true;
      yield* member(window, size);
    }
  } finally {
    await window.close();
  }
}

/** The member at the start of the window; the window is behind it afterwards. */
async function* member(window: Window, size: Size): AsyncGenerator<Piece | Fault> {
  const start = window.offset;
  const header = await headerLength(window);
  if (header === null) {
    yield window.ended ? truncated(start + window.bytes.length) : damaged(start, 'the name in a header has no end');
    await findMember(window, 1);
    return;
  }
  // Half a member cannot be unpacked in one go, and is tried again only when there is twice as much of it.
  for (let wanted = 1 << 14; ; wanted = 2 * window.bytes.length) {
    const all = !(await window.fill(wanted));
    try {
      const { buffer, engine } = inflateRawSync(window.bytes.subarray(header), {
        info: true,
        chunkSize: size.guess,
        maxOutputLength: AT_ONCE_UNPACKED,
      }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
      const packed = header + engine.bytesWritten;
      size.guess = Math.max(1 << 14, Math.min(1 << 18, Math.ceil((3 * size.guess + 1.5 * buffer.length) / 4)));
      if (!(await window.fill(packed + 8))) break;
      if (isBomb(buffer.length, packed)) {
        window.take(packed + 8);
        yield bomb(start);
        return;
      }
      if (window.bytes.readUInt32LE(packed) !== crc32(buffer)) {
        yield { bytes: buffer, next: null };
        yield damaged(start, CHECKSUM);
        // Its end may be none either.
        await findMember(window, 1);
        return;
      }
      window.take(packed + 8);
      yield { bytes: buffer, next: window.offset };
      return;
    } catch (error) {
      const cut = (error as NodeJS.ErrnoException).code === 'Z_BUF_ERROR';
      if (cut && !all && window.bytes.length < AT_ONCE) continue;
      break;
    }
  }
  yield* streamed(window, header);
}

/** A member that is long, cut off or damaged: whatever of it can be unpacked comes, piece by piece. */
async function* streamed(window: Window, header: number): AsyncGenerator<Piece | Fault> {
  const start = window.offset;
  // What is being unpacked when a fault is met is lost: little, where not much is to be unpacked.
  const chunkSize = window.bytes.length < AT_ONCE ? 1 << 10 : 1 << 16;
  window.take(header);
  let sum = 0;
  const data = inflated(window, chunkSize);
  let fault: DeflateFault | null;
  try {
    for (;;) {
      const { done, value } = await data.next();
      if (done) {
        fault = value;
        break;
      }
      sum = crc32(value, sum);
      yield { bytes: value, next: null };
    }
  } finally {
    // Also when nobody wants the rest.
    await data.return(null);
  }
  if (fault) {
    yield fault.kind === 'bomb' ? bomb(start) : damaged(start + header + fault.used, fault.reason);
    await findMember(window, 0);
    return;
  }
  if (!(await window.fill(8))) {
    yield truncated(window.offset + window.bytes.length);
    window.take(window.bytes.length);
    return;
  }
  const sound = window.bytes.readUInt32LE(0) === sum;
  window.take(8);
  if (sound) yield { bytes: new Uint8Array(), next: window.offset };
  else yield damaged(start, CHECKSUM);
}

/** Length of a member's header; null when it has no end, or a name of more than 64 kB, as none has. */
async function headerLength(window: Window): Promise<number | null> {
  if (!(await window.fill(10))) return null;
  const flags = window.bytes[3] as number;
  let at = 10;
  if (flags & 4) {
    if (!(await window.fill(at + 2))) return null;
    at += 2 + window.bytes.readUInt16LE(at);
  }
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue;
    await window.fill(at + (1 << 16));
    const end = window.bytes.indexOf(0, at);
    if (end < 0) return null;
    at = end + 1;
  }
  if (flags & 2) at += 2;
  return (await window.fill(at)) ? at : null;
}

/** Whether nothing but zeros follows, as tapes and block devices pad a file. Takes them. */
async function onlyZeros(window: Window): Promise<boolean> {
  while (await window.fill(1)) {
    const other = window.bytes.findIndex((byte) => byte !== 0);
    window.take(other < 0 ? window.bytes.length : other);
    if (other >= 0) return false;
  }
  return true;
}

const MAGIC = Buffer.from([0x1f, 0x8b, 8]);

/**
 * Takes all bytes up to the next place, from `skip` on, that looks like the start of a member and unpacks like one; false
 * when there is none.
 */
async function findMember(window: Window, skip: number): Promise<boolean> {
  for (let from = skip; await window.fill(from + 10); ) {
    const at = window.bytes.indexOf(MAGIC, from);
    if (at < 0) {
      // The magic may be cut by the border.
      window.take(Math.max(0, window.bytes.length - 2));
      from = 0;
      if (!(await window.fill(window.bytes.length + 1))) break;
      continue;
    }
    window.take(at);
    await window.fill(1 << 12);
    if (looksSound(window.bytes.subarray(0, 1 << 12))) return true;
    from = 1;
  }
  window.take(window.bytes.length);
  return false;
}

/** Whether what looks like a header is followed by deflated data, and not there by chance. */
function looksSound(head: Buffer): boolean {
  const [, , , flags = 0, , , , , , system = 0] = head;
  if (flags > 31 || (system > 13 && system !== 255)) return false;
  if (flags !== 0) return true;
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1 << 22 };
    return inflateRawSync(head.subarray(10), options).length > 0;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
  }
}
