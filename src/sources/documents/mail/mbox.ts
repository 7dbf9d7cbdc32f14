/** Mailboxes (mboxo, mboxrd): a stream of messages, each an item. */
import { type Input, itemOf, refused, type Split } from '../../item.ts';
import { type Limits, megabytes } from '../../source.ts';

/** The line that begins a message: an address, and a date as C writes it (`Mon Jan  1 10:00:00 2024`), with or without a zone. */
const FROM =
  /^From .{0,300}\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]?\d \d\d:\d\d(?::\d\d)?(?: \S{1,10}){0,2} \d{4}(?: [+-]\d{4})?\s*$/;
/** Longest such line, in bytes. */
const LONGEST = 500;

export const isMailbox = (head: Uint8Array) => {
  const line = Buffer.from(head.subarray(0, LONGEST)).toString('latin1').split('\n', 1)[0] as string;
  return FROM.test(line);
};

const MARK = Buffer.from('\nFrom ');

/** Where the first message begins in `bytes` behind `at`: the offset of its line; null: not in these. */
function beginning(bytes: Buffer, at: number): number | null {
  for (let found = bytes.indexOf(MARK, at); found >= 0; found = bytes.indexOf(MARK, found + 1)) {
    const end = bytes.indexOf(0x0a, found + 1);
    if (end < 0) return null;
    if (end - found <= LONGEST && FROM.test(bytes.toString('latin1', found + 1, end))) return found + 1;
  }
  return null;
}

/** Each message is an item: `message 3`. One that is too long is refused, and the next is looked for. */
export async function* splitMailbox(input: Input, limits: Limits): AsyncGenerator<Split> {
  let count = input.from?.count ?? 0;
  /** Where `held` begins in the file. */
  let start = input.from?.byte ?? 0;
  const held = new Held();
  /** Up to where `held` has been looked through. */
  let seen = 0;
  /** Bytes of a message that is too long, which are not kept. */
  let dropped = 0;
  const message = (length: number): Split => {
    const place = { file: input.file, place: `message ${++count}` };
    const bytes = held.take(length);
    start += length;
    const size = dropped + length;
    dropped = 0;
    seen = 0;
    if (size > limits.bytes)
      return refused(place, `a message of ${megabytes(size)}, longer than ${megabytes(limits.bytes)}`);
    const line = isMailbox(bytes) ? bytes.indexOf(0x0a) + 1 : 0;
    return itemOf({
      ...place,
      format: 'mail',
      bytes: unquoted(bytes.subarray(line)),
      next: { byte: start, count },
    });
  };
  for await (const chunk of input.chunks) {
    held.add(chunk);
    for (let found = beginning(held.bytes, seen); found !== null; found = beginning(held.bytes, seen))
      yield message(found);
    seen = Math.max(0, held.bytes.length - LONGEST);
    if (held.bytes.length > limits.bytes) {
      held.take(seen);
      dropped += seen;
      start += seen;
      seen = 0;
    }
  }
  if (held.bytes.length > 0 || dropped > 0) yield message(held.bytes.length);
}

/** Bytes that are added behind and taken in front, each copied about once. */
class Held {
  private store: Buffer = Buffer.alloc(1 << 16);
  private from = 0;
  private to = 0;

  get bytes(): Buffer {
    return this.store.subarray(this.from, this.to);
  }

  add(chunk: Uint8Array): void {
    if (this.to + chunk.length > this.store.length) {
      const { bytes } = this;
      const needed = bytes.length + chunk.length;
      const store = 2 * needed > this.store.length ? Buffer.alloc(2 * needed) : this.store;
      bytes.copy(store, 0);
      this.store = store;
      this.from = 0;
      this.to = bytes.length;
    }
    this.store.set(chunk, this.to);
    this.to += chunk.length;
  }

  /** The first bytes, in the memory of this: good until the next are added. */
  take(length: number): Buffer {
    this.from += length;
    return this.store.subarray(this.from - length, this.from);
  }
}

/** The message as it was before lines like those that begin one were marked with `>`. */
function unquoted(bytes: Buffer): Uint8Array {
  if (!bytes.includes('>From ')) return new Uint8Array(bytes);
  return new Uint8Array(Buffer.from(bytes.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1'));
}
