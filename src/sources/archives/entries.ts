/** What ZIP and tar archives have in common: entries, each a file that is read by its ending and first bytes. */
import { extname } from 'node:path';
import { type Input, type Nested, refused, type Split, warning } from '../item.ts';
import type { Place } from '../source.ts';
import { PassedOver } from './passed.ts';
import type { Window } from './window.ts';

/** A fault of the archive, thrown through whoever reads an entry: half of that may be worth nothing. */
export class Broken extends Error {}

export interface Entry {
  name: string;
  /** Throws `Broken`. */
  chunks: AsyncIterable<Uint8Array>;
}

/** Files that come with a saved page, and never hold a report. */
const BESIDE =
  /\.(?:css|scss|m?js|map|png|jpe?g|gif|svg|webp|avif|bmp|ico|tiff?|woff2?|ttf|otf|eot|mp3|mp4|m4a|webm|ogg|wav|avi|mov|exe|dll)$/i;

/** More files are in no archive that a person packed. */
const MOST = 1_000_000;

/** Reads the entries of one archive. */
export class EntryReader {
  readonly #input: Input;
  readonly #nested: Nested;
  readonly #passed = new PassedOver();
  #entries = 0;
  #items = 0;

  constructor(input: Input, nested: Nested) {
    this.#input = input;
    this.#nested = nested;
  }

  get items(): number {
    return this.#items;
  }

  get full(): boolean {
    return this.#entries >= MOST;
  }

  /** What there is to read in an entry. */
  async *read({ name, chunks }: Entry): AsyncGenerator<Split> {
    this.#entries++;
    // What a folder does not show is not read from an archive either.
    if (name.endsWith('/') || /(?:^|\/)(?:\.(?!\.?\/)|__MACOSX\/)/.test(name)) return;
    const ending = extname(name);
    if (BESIDE.test(name)) {
      this.#passed.add(`of ending ${ending.toLowerCase()}`);
      return;
    }
    const within = (place: string | null) => ({
      file: this.#input.file,
      place: place === null ? shown(name) : `${shown(name)}, ${place}`,
    });
    const inner: Input = { ...this.#input, name: reportName(name, ending), chunks, from: null };
    try {
      for await (const split of this.#nested(inner, ending)) {
        const place = within(split.place);
        if (split.kind === 'item') {
          this.#items++;
          yield { ...split, ...place, next: null };
        } else yield { ...split, ...place };
      }
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      yield refused(within(null), error.message);
    }
  }

  /** The last word on the archive. */
  *end(): Generator<Split> {
    const place: Place = { file: this.#input.file, place: null };
    if (this.full) yield warning(place, `more than ${MOST} entries: the others are not read`);
    yield* this.#passed.told(place, 'file');
  }
}

/** What a report of an entry is named after: its path in the archive, as in a folder; steps upwards lead nowhere. */
function reportName(name: string, ending: string): string {
  const steps = name.slice(0, -ending.length || undefined).split('/');
  return steps.filter((step) => step !== '' && step !== '.' && step !== '..').join('/');
}

/** A name as a place: it is text that others wrote. */
const shown = (name: string) => (name.length > 200 ? `…${name.slice(-200)}` : name);

/** The next `length` bytes of a window as a stream, with what of them was not read taken at the end. */
export function bytesOf(window: Window, length: number): { chunks: AsyncIterable<Uint8Array>; rest(): Promise<void> } {
  let left = length;
  const next = async () => {
    if (!(await window.fill(1))) return null;
    const chunk = window.bytes.subarray(0, left);
    window.take(chunk.length);
    left -= chunk.length;
    return chunk;
  };
  return {
    chunks: (async function* () {
      while (left > 0) {
        const chunk = await next();
        if (chunk === null) throw new Broken('the archive ends in the middle (truncated)');
        yield chunk;
      }
    })(),
    async rest() {
      while (left > 0 && (await next()) !== null);
    },
  };
}

export const nameOf = (bytes: Uint8Array) => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Of the charsets that archives had before, none is told: the name is for people to find the file by.
    return Buffer.from(bytes).toString('latin1');
  }
};
