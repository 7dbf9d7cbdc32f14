/** Reads a broken file, and says what came of it. */
import { type Limits, readSources, type Sourced, type SourceOptions } from '../../../src/sources/index.ts';

export const FUZZ_LIMITS: Limits = { bytes: 2_000_000, seconds: 10 };

/** Everything that the file gives. Throws what the readers throw, and an error for what they must not give. */
export async function readBroken(name: string, bytes: Uint8Array): Promise<Sourced[]> {
  const files: SourceOptions['files'] = {
    kind: async () => 'file',
    list: async () => [],
    real: async (path) => path,
    async *open(_path, start = 0) {
      for (let at = start; at < bytes.length; at += 65_536) yield new Uint8Array(bytes.subarray(at, at + 65_536));
    },
  };
  const all: Sourced[] = [];
  for await (const one of readSources([name], { files, limits: FUZZ_LIMITS })) all.push(one);
  if (all.length === 0) throw new Error('neither a report nor a refusal');
  for (const one of all) {
    if (one.file !== name) throw new Error(`told of another file: ${one.file}`);
    if (one.kind === 'report') {
      if (typeof one.raw.text !== 'string' || one.raw.text.trim() === '') throw new Error('a report without text');
      if (typeof one.raw.id !== 'string' || one.raw.id === '') throw new Error('a report without an id');
      if (one.raw.published != null && !/^\d{4}-\d\d-\d\d$/.test(one.raw.published))
        throw new Error(`no day: ${one.raw.published}`);
    } else if (one.reason.trim() === '' || one.reason.length > 1000 || /\n\s+at /.test(one.reason))
      throw new Error(`no reason to show anyone: ${one.reason}`);
  }
  return all;
}
