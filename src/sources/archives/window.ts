/** A stream of bytes, looked at through a window: what is wanted is there in one piece, what is done with is let go. */
export class Window {
  /** Bytes that are read and not yet taken. */
  bytes: Buffer = Buffer.alloc(0);
  /** Offset in the file of the first of them. */
  offset: number;
  /** Whether nothing follows behind them. */
  ended = false;
  readonly #chunks: AsyncIterator<Uint8Array>;

  /** `offset` is where in its file the stream begins. */
  constructor(chunks: AsyncIterable<Uint8Array>, offset = 0) {
    this.#chunks = chunks[Symbol.asyncIterator]();
    this.offset = offset;
  }

  /** Reads on until the window holds `wanted` bytes, or all that there are; whether it holds them. */
  async fill(wanted: number): Promise<boolean> {
    if (this.bytes.length >= wanted) return true;
    const parts: Uint8Array[] = [this.bytes];
    let length = this.bytes.length;
    while (length < wanted && !this.ended) {
      const next = await this.#chunks.next();
      if (next.done) this.ended = true;
      else {
        parts.push(next.value);
        length += next.value.length;
      }
    }
    // Always a copy where two meet: a stream may use the memory of its chunks again.
    if (parts.length > 1) this.bytes = Buffer.concat(parts, length);
    return length >= wanted;
  }

  /** Lets go of the first `count` bytes, which must be there. */
  take(count: number): void {
    this.bytes = this.bytes.subarray(count);
    this.offset += count;
  }

  /** Puts bytes that were taken last back to the front. */
  putBack(bytes: Uint8Array): void {
    this.bytes = Buffer.concat([bytes, this.bytes]);
    this.offset -= bytes.length;
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }
}
