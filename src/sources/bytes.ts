/** Bytes → text, without guessing: UTF-8, and UTF-16 where a byte order mark says so. Everything else is refused. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The encoding that the first bytes tell, and how many of them are the mark itself. */
export function encodingOf(head: Uint8Array): { encoding: Encoding; mark: number } {
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', mark: 2 };
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', mark: 3 };
  return { encoding: 'utf-8', mark: 0 };
}

/** Bytes that cannot be read as text, as an error that says where and what. */
export class NotText extends Error {
  /** Offset of the first byte that is in no UTF-8 character; null for other faults. */
  readonly at: number | null;
  constructor(message: string, at: number | null = null) {
    super(message);
    this.at = at;
  }
}

/** What the bytes up to `end` spell, a cut character at the end left out; null when there is a fault before it. */
function prefix(bytes: Uint8Array, end: number): string | null {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return decoder.decode(bytes.subarray(0, end), { stream: true });
  } catch {
    return null;
  }
}

/** Offset of the first character in the bytes that is not UTF-8; the bytes must hold one. */
function invalidUtf8At(bytes: Uint8Array): number {
  // Halve the range until the fault lies between two neighbours: a fault is in every longer prefix too.
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (prefix(bytes, middle) === null) bad = middle;
    else good = middle;
  }
  return Buffer.byteLength(prefix(bytes, good) as string);
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The text that the bytes spell, without its byte order mark. Throws `NotText` for NUL bytes (a binary file) and for
 * bytes that are not in the encoding, with the offset of the first such byte.
 */
export function decode(bytes: Uint8Array): string {
  const { encoding, mark } = encodingOf(bytes);
  const body = bytes.subarray(mark);
  if (encoding !== 'utf-8') {
    try {
      return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(body);
    } catch {
      throw new NotText(`not valid ${encoding.toUpperCase()}`);
    }
  }
  const nul = body.indexOf(0);
  if (nul >= 0) throw new NotText(`binary, not text (a NUL at byte ${mark + nul})`);
  try {
    return utf8.decode(body);
  } catch {
    const at = mark + invalidUtf8At(body);
    throw new NotText(`invalid UTF-8 at byte ${at}`, at);
  }
}
