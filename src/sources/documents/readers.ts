/** Which reader reads which format. Libraries are loaded when the first document of their kind comes. */
import type { Limits } from '../source.ts';
import { type Finding, type GuardedFormat, type Reader, refusal } from './reading.ts';

const READERS: Record<GuardedFormat, () => Promise<Reader>> = {
  pdf: async () => (await import('./pdf/index.ts')).readPdf,
  office: async () => (await import('./office.ts')).readOffice,
  markdown: async () => (await import('./markdown.ts')).readMarkdown,
};

/** What the bytes of a document say. Never throws: a library's error is a refusal, told briefly. */
export async function readDocument(format: GuardedFormat, bytes: Uint8Array, limits: Limits): Promise<Finding[]> {
  try {
    const read = await READERS[format]();
    return await read(bytes, limits);
  } catch (error) {
    if (error instanceof RangeError && /call stack/i.test(error.message)) return [refusal('nested too deeply')];
    return [refusal(`broken: ${brief(error)}`)];
  }
}

/** The first line of an error's message, without what is long. */
function brief(error: unknown): string {
  const message =
    (error instanceof Error ? error.message : String(error)).split('\n')[0]?.trim() || 'for no reason given';
  return message.length > 120 ? `${message.slice(0, 119)}…` : message;
}
