/** Deflated data of any length, unpacked piece by piece. */
import { constants, createInflateRaw } from 'node:zlib';
import type { Window } from './window.ts';

/** Text and markup pack to a fifth or a twentieth; what is packed closer, and grows large, is made to do harm. */
const RATIO = 200;
const HARMLESS = 10_000_000;

export const isBomb = (unpacked: number, packed: number) => unpacked > HARMLESS && unpacked > RATIO * packed;
export const BOMB = `unpacks to more than ${RATIO} times its size (a decompression bomb)`;

/** What is wrong with packed data; whatever came before it has been given. */
export interface DeflateFault {
  kind: 'damaged' | 'bomb';
  /** How many packed bytes were used until then. */
  used: number;
  reason: string;
}

/**
 * Unpacks what is at the start of the window, which is behind it afterwards. Data that is cut off ends where the file
 * ends, without a fault: what must follow it is missing then. `chunkSize`: what is lost, at most, in front of a fault.
 */
export async function* inflated(window: Window, chunkSize: number): AsyncGenerator<Buffer, DeflateFault | null> {
  const inflate = createInflateRaw({
    chunkSize,
    // One piece at a time: the fault behind a piece must not take away those before it.
    readableHighWaterMark: 1,
    finishFlush: constants.Z_SYNC_FLUSH,
  } as Parameters<typeof createInflateRaw>[0]);
  let fault: DeflateFault | null = null;
  let unpacked = 0;
  /** What was given to it and may not be used yet, from `fed.at` on. */
  const fed = { at: 0, chunks: [] as Buffer[] };
  let closed = false;
  const gone = new Promise((done) => inflate.once('close', done));
  const feeding = (async () => {
    try {
      while (!closed && (await window.fill(1))) {
        const chunk = window.bytes;
        window.take(chunk.length);
        fed.chunks.push(chunk);
        while (fed.chunks.length > 1 && fed.at + (fed.chunks[0] as Buffer).length <= inflate.bytesWritten)
          fed.at += (fed.chunks.shift() as Buffer).length;
        // Behind the end of the data nothing is taken any more, and nothing is said of it.
        await Promise.race([new Promise((done) => inflate.write(chunk, done)), gone]);
      }
      inflate.end();
    } catch (error) {
      // Of the file, or of the stream: the reading side is told of both.
      inflate.destroy(error as Error);
    }
  })();
  try {
    for await (const bytes of inflate as AsyncIterable<Buffer>) {
      unpacked += bytes.length;
      if (isBomb(unpacked, inflate.bytesWritten)) {
        fault = { kind: 'bomb', used: inflate.bytesWritten, reason: BOMB };
        break;
      }
      yield bytes;
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith('Z_')) throw error;
    fault = { kind: 'damaged', used: inflate.bytesWritten, reason: message };
  } finally {
    closed = true;
    inflate.destroy();
    await feeding;
    window.putBack(Buffer.concat(fed.chunks).subarray(inflate.bytesWritten - fed.at));
  }
  return fault;
}
