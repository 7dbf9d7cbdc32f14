/** Which reader reads which format. Libraries are loaded when the first document of their kind comes. */
import type { Limits } from '../source.ts';
import { brief, type Finding, type GuardedFormat, type Reader, refusal } from './reading.ts';

const READERS: Record<GuardedFormat, () => Promise<Reader>> = {
  pdf: async () => (await import('./pdf/index.ts')).readPdf,
  office: async () => (await import('./office.ts')).readOffice,
  mail: async () => (await import('./mail/message.ts')).mailReader(readDocument),
  markdown: async () => (await import('./markdown.ts')).readMarkdown,
};

/** What the bytes of a document say. Never throws: a library's error is a refusal, told briefly. */
export async function readDocument(format: GuardedFormat, bytes: Uint8Array, limits: Limits): Promise<Finding[]> {
  try {
    const read = await READERS[format]();
    return await read(bytes, limits);
  } catch (error) {
    return [refusal(brief(error))];
  }
}
