/** Tar archives (ustar, GNU, pax): a file after the other, not packed. */
import { type Input, type Nested, refused, type Split } from '../item.ts';
import type { Limits } from '../source.ts';
import { bytesOf, EntryReader, nameOf } from './entries.ts';
import { Window } from './window.ts';

const BLOCK = 512;
/** Longest name that an extension header may hold. */
const NAME = 1 << 16;

export const isTar = (head: Uint8Array) =>
  head.length > 262 && Buffer.from(head.subarray(257, 262)).toString('latin1') === 'ustar' && checksumHolds(head);

/** Cuts the files of a tar archive. One that is cut off gives the files before that. */
export async function* splitTar(input: Input, _limits: Limits, nested: Nested): AsyncGenerator<Split> {
  const window = new Window(input.chunks);
  const reader = new EntryReader(input, nested);
  /** A name too long for a header, which comes before it. */
  let long: string | null = null;
  try {
    while (!reader.full) {
      if (!(await window.fill(BLOCK))) {
        if (window.bytes.length > 0) yield cutOff(input, reader);
        break;
      }
      const header = window.bytes.subarray(0, BLOCK);
      if (header.every((byte) => byte === 0)) break;
      const size = sizeOf(header);
      if (size === null || !checksumHolds(header)) {
        yield refused(
          { file: input.file, place: `byte ${window.offset}` },
          'the archive is damaged: no header where one should be',
        );
        break;
      }
      const type = String.fromCharCode(header[156] as number);
      const prefix = textAt(header, 345, 155);
      const name = long ?? (prefix === '' ? textAt(header, 0, 100) : `${prefix}/${textAt(header, 0, 100)}`);
      window.take(BLOCK);
      const { chunks, rest } = bytesOf(window, size);
      if ((type === 'L' || type === 'x') && size <= NAME) {
        const whole = await window.fill(size);
        const text = nameOf(window.bytes.subarray(0, size));
        if (whole)
          long =
            (type === 'L' ? text.replace(/\0.*$/s, '') : (/(?:^|\n)\d+ path=([^\n]*)\n/.exec(text)?.[1] ?? null)) ??
            long;
      } else {
        // 0: a file; older archives leave it out. Links, folders and devices hold nothing.
        if (type === '0' || type === '\0' || type === '7') yield* reader.read({ name, chunks });
        if (type !== 'g' && type !== 'K') long = null;
      }
      await rest();
      const padding = (BLOCK - (size % BLOCK)) % BLOCK;
      if (!(await window.fill(padding))) {
        yield cutOff(input, reader);
        break;
      }
      window.take(padding);
    }
    yield* reader.end();
  } finally {
    await window.close();
  }
}

const cutOff = (input: Input, { items }: EntryReader) =>
  refused(
    { file: input.file, place: null },
    `the archive ends in the middle (truncated), ${items} ${items === 1 ? 'record' : 'records'} read`,
  );

const textAt = (header: Uint8Array, at: number, length: number) => {
  const field = header.subarray(at, at + length);
  const end = field.indexOf(0);
  return nameOf(end < 0 ? field : field.subarray(0, end));
};

/** Octal digits, or base 256 where its first bit is set; null for neither. */
function sizeOf(header: Uint8Array): number | null {
  if ((header[124] as number) & 0x80) {
    let size = (header[124] as number) & 0x7f;
    for (let at = 125; at < 136; at++) size = size * 256 + (header[at] as number);
    return Number.isSafeInteger(size) ? size : null;
  }
  const digits = textAt(header, 124, 12).trim();
  return /^[0-7]*$/.test(digits) ? Number.parseInt(digits || '0', 8) : null;
}

function checksumHolds(header: Uint8Array): boolean {
  if (header.length < BLOCK) return false;
  let sum = 8 * 0x20;
  for (let at = 0; at < BLOCK; at++) if (at < 148 || at >= 156) sum += header[at] as number;
  return Number.parseInt(textAt(header, 148, 8).trim(), 8) === sum;
}
