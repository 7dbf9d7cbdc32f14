/** PDF files with a text layer → their text. */
import { getDocument, OPS } from 'unpdf/pdfjs';
import type { Limits } from '../../source.ts';
import { sensibleTitle } from '../docx.ts';
import { type Finding, flaw, refusal } from '../reading.ts';
import { glyphsOf } from './glyphs.ts';
import { type Line, linesOf } from './lines.ts';
import { isRightToLeft } from './order.ts';
import { largestText, paragraphsOf, type TextLine, withoutEdges } from './paragraphs.ts';
import { mannerOf, textOf } from './text.ts';

const PAGES = 2000;

/** Fewer letters than this on a page, on average, are stamps on scanned pages, and no text. */
const LETTERS = 20;

const OPERATORS = new Map(Object.entries(OPS).map(([name, number]) => [number as number, name]));

/** Nothing is fetched, no font is drawn, no image unpacked: only what the file itself says of its text is read. */
const SETTINGS = {
  verbosity: 0,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  isEvalSupported: false,
  enableXfa: false,
  disableAutoFetch: true,
  disableStream: true,
  disableRange: true,
  maxImageSize: 1,
  fontExtraProperties: false,
} as const;

/** Annotations (forms, comments) are no part of the text. */
const NO_ANNOTATIONS = 0;

export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<Finding[]> {
  // The library takes the memory that it is given for its own.
  const task = getDocument({ ...SETTINGS, data: new Uint8Array(bytes) });
  try {
    return await readPages(await task.promise, limits);
  } catch (error) {
    if ((error as Error).name === 'PasswordException') return [refusal('encrypted: it needs a password')];
    throw error;
  } finally {
    await task.destroy();
  }
}

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;

async function readPages(pdf: Pdf, limits: Limits): Promise<Finding[]> {
  const most = limits.pages ?? PAGES;
  const count = pdf.numPages;
  if (count > most) return [refusal(`${count} pages, more than ${most}`)];
  const pages: { lines: Line[]; rightToLeft: boolean }[] = [];
  const broken: number[] = [];
  for (let number = 1; number <= count; number++) {
    try {
      pages.push(await pageOf(pdf, number));
    } catch {
      broken.push(number);
    }
  }
  if (pages.length === 0) return [refusal('broken: none of its pages can be read')];
  const manner = mannerOf(pages.map(({ lines }) => lines));
  const texts = pages.map(({ lines, rightToLeft }) =>
    lines.flatMap(({ glyphs, ...line }): TextLine[] => {
      const text = textOf({ ...line, glyphs }, rightToLeft, manner);
      return text === '' ? [] : [{ ...line, text, rightToLeft: isRightToLeft(glyphs) }];
    }),
  );
  const kept = withoutEdges(texts);
  const text = paragraphsOf(kept).join('\n\n');
  if ((text.match(/\p{L}/gu)?.length ?? 0) < LETTERS * pages.length)
    return [refusal(`no text layer (scanned?): ${count} ${count === 1 ? 'page' : 'pages'}`)];
  const title = await titleOf(pdf, kept);
  const report: Finding = { kind: 'report', part: null, text, ...(title && { title }) };
  if (broken.length === 0) return [report];
  return [
    flaw(`pages that cannot be read: ${broken.slice(0, 20).join(', ')}${broken.length > 20 ? ' …' : ''}`),
    report,
  ];
}

async function pageOf(pdf: Pdf, number: number): Promise<{ lines: Line[]; rightToLeft: boolean }> {
  const page = await pdf.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS });
  const matrices = new Map<string, number>();
  const fontMatrix = (font: string): number => {
    let unit = matrices.get(font);
    if (unit === undefined) {
      const known = page.commonObjs.has(font) ? page.commonObjs.get(font) : null;
      unit = Math.abs(Number(known?.fontMatrix?.[0])) || 0.001;
      matrices.set(font, unit);
    }
    return unit;
  };
  const glyphs = glyphsOf(
    { names: fnArray.map((operator: number) => OPERATORS.get(operator)), arguments: argsArray },
    { matrix: transform, width, height },
    fontMatrix,
  );
  page.cleanup();
  return { lines: linesOf(glyphs), rightToLeft: isRightToLeft(glyphs) };
}

/** The title of the file's properties where the first page has it, else what is largest there, else those properties. */
async function titleOf(pdf: Pdf, pages: readonly TextLine[][]): Promise<string | undefined> {
  let given: string | undefined;
  try {
    const { info } = await pdf.getMetadata();
    given = sensibleTitle(String((info as Record<string, unknown>).Title ?? ''));
  } catch {
    // Properties that are broken cost the title only.
  }
  const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  const page = bare((pages[0] ?? []).map(({ text }) => text).join(''));
  if (given && page.includes(bare(given))) return given;
  return largestText(pages) ?? given;
}
