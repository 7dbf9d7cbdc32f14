/** Packed files: what is in a gzip file is read as if it lay there unpacked. */
import { extname } from 'node:path';
import { type Input, type Nested, refused, type Split } from '../item.ts';
import type { Limits } from '../source.ts';
import { type Fault, members, type Piece } from './members.ts';
import { isWarc, splitRecords } from './warc.ts';

/** A fault of the packed file, thrown through whoever reads what is in it: half of that may be worth nothing. */
class Broken extends Error {}

/**
 * Cuts what a gzip file holds, by the ending inside (`.jsonl.gz`) or its first bytes. Of a file that is damaged or cut
 * off, the items before that are read. `nested` cuts the unpacked bytes.
 */
export async function* splitGzip(input: Input, limits: Limits, nested: Nested): AsyncGenerator<Split> {
  const whole = { file: input.file, place: null };
  const ending = extname(input.name);
  const pieces = members(input.chunks, input.from?.byte)[Symbol.asyncIterator]();
  try {
    // Only the records of a WARC say where reading can go on.
    const first = input.from ? [] : await start(pieces);
    const all = chain(first, pieces);
    if (input.from || isWarc(headOf(first)) || ending === '.warc') {
      yield* splitRecords(input, all, true, limits);
      return;
    }
    const inner: Input = {
      ...input,
      name: ending ? input.name.slice(0, -ending.length) : input.name,
      chunks: unpacked(all),
    };
    let items = 0;
    try {
      for await (const split of nested(inner, ending || (input.file === '-' ? null : ''))) {
        if (split.kind === 'item') items++;
        // Unpacking can begin at the start only.
        yield split.kind === 'item' ? { ...split, next: null } : split;
      }
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      yield refused(
        whole,
        `the archive ${error.message}${items === 0 ? '' : `, ${items} ${items === 1 ? 'record' : 'records'} read`}`,
      );
    }
  } finally {
    await pieces.return(undefined);
  }
}

/** The first pieces: enough of them to know by what is in them, or all. */
async function start(pieces: AsyncIterator<Piece | Fault>): Promise<(Piece | Fault)[]> {
  const first: (Piece | Fault)[] = [];
  for (let length = 0; length < 8; ) {
    const next = await pieces.next();
    if (next.done) break;
    first.push(next.value);
    length = 'fault' in next.value ? 0 : length + next.value.bytes.length;
  }
  return first;
}

/** What was unpacked behind the last fault. */
function headOf(pieces: readonly (Piece | Fault)[]): Uint8Array {
  const sound = pieces.slice(pieces.findLastIndex((piece) => 'fault' in piece) + 1) as Piece[];
  return Buffer.concat(sound.map(({ bytes }) => bytes));
}

async function* chain<T>(first: readonly T[], rest: AsyncIterator<T>): AsyncGenerator<T> {
  yield* first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function* unpacked(pieces: AsyncIterable<Piece | Fault>): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    if ('fault' in piece) throw new Broken(piece.reason);
    if (piece.bytes.length > 0) yield piece.bytes;
  }
}
