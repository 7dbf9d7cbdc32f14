/** Documents that are ZIP archives: which of them is one that we read. */
import type { Limits } from '../source.ts';
import { isDocxPart, readDocx } from './docx.ts';
import { isOdtPart, readOdt } from './odt.ts';
import { type Finding, refusal } from './reading.ts';
import { BadArchive, unzip } from './zip.ts';

/** What the archive is, when it is none that we read. */
const OTHERS: readonly [RegExp, string][] = [
  [/^xl\//, 'a spreadsheet (.xlsx): save it as CSV'],
  [/^ppt\//, 'slides (.pptx): save them as PDF'],
  [/^META-INF\/container\.xml$/, 'a book (.epub), which is not read'],
];

/** Word documents and OpenDocument texts. */
export async function readOffice(bytes: Uint8Array, limits: Limits): Promise<Finding[]> {
  try {
    const { names, parts } = unzip(bytes, (name) => isDocxPart(name) || isOdtPart(name), limits);
    const type = parts.get('mimetype');
    if (names.some((name) => name.startsWith('word/'))) return readDocx(parts);
    if (type && /opendocument\.text/.test(Buffer.from(type.subarray(0, 100)).toString())) return readOdt(parts);
    const other = OTHERS.find(([name]) => names.some((one) => name.test(one)));
    return [refusal(other?.[1] ?? 'a ZIP archive, not a document: unpack it, and read the folder')];
  } catch (error) {
    if (error instanceof BadArchive) return [refusal(error.message)];
    throw error;
  }
}
