/** The file system: which files a path stands for, and what can go wrong with them. */
import { createReadStream } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Refusal } from './source.ts';

/** What the room needs of a file system. Errors carry Node's `code` (ENOENT, EACCES …). */
export interface FileSystem {
  kind(path: string): Promise<'file' | 'folder' | 'pipe' | 'other'>;
  /** Names in a folder. */
  list(path: string): Promise<string[]>;
  /** The path without symbolic links. */
  real(path: string): Promise<string>;
  /** The bytes of a file from offset `start` (0: from the beginning) to its end. */
  open(path: string, start?: number): AsyncIterable<Uint8Array>;
}

const CHUNK = 1 << 18;

export const disk: FileSystem = {
  async kind(path) {
    const found = await stat(path);
    if (found.isFile()) return 'file';
    if (found.isDirectory()) return 'folder';
    return found.isFIFO() || found.isCharacterDevice() ? 'pipe' : 'other';
  },
  list: (path) => readdir(path),
  real: (path) => realpath(path),
  // A pipe cannot be read from an offset, not even from 0.
  open: (path, start) => createReadStream(path, { highWaterMark: CHUNK, ...(start ? { start } : {}) }),
};

const REASONS: Record<string, string> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ELOOP: 'symbolic links that lead round in a circle',
  ENOTDIR: 'part of the path is no folder',
  ENAMETOOLONG: 'the name is too long',
  EIO: 'the disk failed to read it',
  EMFILE: 'too many open files',
  EISDIR: 'a folder, not a file',
};

/** What a failure of the file system means, or null for an error of another kind. */
export function reasonOf(error: unknown): string | null {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code)) return null;
  return REASONS[code] ?? `${(error as Error).message}`;
}

/**
 * The files under a path, sorted by name in each folder; what cannot be listed as a refusal. Names that start with a dot
 * are skipped in folders, as everywhere; a link to a folder that is being walked already is refused, and so read once.
 */
export async function* walk(path: string, files: FileSystem): AsyncGenerator<{ file: string } | Refusal> {
  yield* walkFrom(path, files, true, []);
}

async function* walkFrom(
  path: string,
  files: FileSystem,
  named: boolean,
  above: readonly string[],
): AsyncGenerator<{ file: string } | Refusal> {
  const refused = (reason: string): Refusal => ({ file: path, place: null, reason });
  let names: string[];
  let real: string;
  try {
    const kind = await files.kind(path);
    // A pipe by name is what a shell's <(…) gives; one found in a folder would wait for a writer for ever.
    if (kind === 'file' || (kind === 'pipe' && named)) {
      yield { file: path };
      return;
    }
    if (kind !== 'folder') {
      yield refused('neither a file nor a folder');
      return;
    }
    real = await files.real(path);
    if (above.includes(real)) {
      yield refused('a link to a folder that it lies in');
      return;
    }
    names = await files.list(path);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    const link = reason === REASONS.ENOENT && !named;
    yield refused(link ? 'a symbolic link to nothing' : reason);
    return;
  }
  // By code unit: the same order on every machine, whatever its locale.
  const shown = names.filter((name) => !name.startsWith('.')).sort((a, b) => (a < b ? -1 : 1));
  if (named && shown.length === 0) yield refused('the folder is empty');
  for (const name of shown) yield* walkFrom(join(path, name), files, false, [...above, real]);
}
