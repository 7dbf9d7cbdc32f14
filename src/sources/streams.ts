/** Streams of bytes: looking at their start, and gathering them within a limit. */

export interface Peeked {
  head: Uint8Array;
  /** The whole stream, the head included. */
  all: AsyncIterable<Uint8Array>;
  /** Lets go of a stream whose rest nobody wants. */
  close(): Promise<unknown>;
}

/** At least the first `wanted` bytes of a stream (fewer only when it is shorter), without losing them. */
export async function peek(chunks: AsyncIterable<Uint8Array>, wanted = 4): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  // A pipe may bring them one by one.
  while (length < wanted) {
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

/** All bytes of a stream in memory of their own, or null when there are more than `limit`. */
export async function gather(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) return null;
    parts.push(chunk.slice());
  }
  return Buffer.concat(parts);
}

/** The bytes in memory of their own: a view of larger memory is sent to a worker with all of it. */
export function owned(bytes: Uint8Array): Uint8Array {
  if (bytes.byteLength === bytes.buffer.byteLength) return bytes;
  // Not filled with zeros first, which would cost as much as the copy.
  const copy = new Uint8Array(Buffer.allocUnsafeSlow(bytes.length).buffer);
  copy.set(bytes);
  return copy;
}
