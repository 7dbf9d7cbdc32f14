/** Files in memory, and the check that reading goes on behind every item. */
import { expect } from 'vitest';
import { type FileSystem, type Position, type Split, splitSources } from '../../src/sources/index.ts';

/** Files in memory, read in pieces of a few bytes: any place may be the border between two. */
export function memory(contents: Record<string, Uint8Array>, piece = 7): FileSystem {
  return {
    kind: async (path) => (path in contents ? 'file' : 'folder'),
    list: async (path) => Object.keys(contents).map((name) => name.slice(path.length + 1)),
    real: async (path) => path,
    async *open(path, start = 0) {
      const bytes = contents[path] as Uint8Array;
      for (let at = start; at < bytes.length; at += piece) yield bytes.slice(at, at + piece);
    },
  };
}

/** @param from the files before this one are done. */
export async function split(
  files: FileSystem,
  paths: string[],
  from?: { file: string; position: Position | null },
): Promise<Split[]> {
  const all: Split[] = [];
  let before = from !== undefined;
  const resume = async (file: string) => {
    if (file === from?.file) {
      before = false;
      return from.position;
    }
    return before ? 'done' : null;
  };
  for await (const item of splitSources(paths, { files, resume })) all.push(item);
  return all;
}

/**
 * From behind every item on, the rest comes, and nothing else (of what `compared` leaves). How many such places there are.
 */
export async function goesOnEverywhere(
  files: FileSystem,
  paths: string[],
  compared = (all: Split[]) => all,
): Promise<number> {
  const all = await split(files, paths);
  let places = 0;
  for (const [i, item] of all.entries()) {
    if (item.kind !== 'item' || item.next === null) continue;
    places++;
    const rest = await split(files, paths, { file: item.file, position: item.next });
    expect(plain(compared(rest))).toEqual(plain(compared(all.slice(i + 1))));
  }
  return places;
}

/** Bytes as a string: lists of numbers are slow to compare. */
const plain = (items: readonly Split[]) =>
  items.map((item) => (item.kind === 'item' ? { ...item, bytes: Buffer.from(item.bytes).toString('latin1') } : item));
