/** Parts of a ZIP archive, as office documents are: only those that are asked for, and none larger than is bounded. */
import { unzipSync } from 'fflate';
import { type Limits, megabytes } from '../source.ts';

/** An archive that is not read, and why. */
export class BadArchive extends Error {}

const ENTRIES = 10_000;
/** Deflate makes at most 1 byte of 1032; the XML of real documents, one of 10 to 50. */
const RATIO = 300;
/** Under this size (bytes) a ratio says nothing. */
const SMALL = 1_000_000;

/**
 * The parts of an archive whose names `wanted` accepts, and the names of all. Throws `BadArchive` for what is
 * encrypted, or too large by what it declares; a part that is larger than it declares is not unpacked further than that.
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits: Limits,
): { names: string[]; parts: Map<string, Uint8Array> } {
  const names: string[] = [];
  const taken = new Set<string>();
  let total = 0;
  let found: Record<string, Uint8Array>;
  try {
    found = unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        if (names.push(name) > ENTRIES) throw new BadArchive(`more than ${ENTRIES} entries in the archive`);
        if (!wanted(name)) return false;
        if (taken.has(name)) throw new BadArchive(`two entries of the archive are named ${name}`);
        taken.add(name);
        total += originalSize;
        if (total > limits.bytes) throw new BadArchive(`${name} unpacks to more than ${megabytes(limits.bytes)}`);
        if (originalSize > SMALL && originalSize > RATIO * size)
          throw new BadArchive(`${name} unpacks to ${Math.floor(originalSize / Math.max(size, 1))} times its size`);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof BadArchive) throw error;
    throw new BadArchive(`a broken or truncated archive (${(error as Error).message})`);
  }
  return { names, parts: new Map(Object.entries(found)) };
}
