/** Makes Word and OpenDocument files of their parts. */
import { strToU8, type Zippable, zipSync } from 'fflate';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="urn:mc"';

export const run = (text: string) => `<w:r><w:rPr/><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (content: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`;
export const table = (...rows: string[][]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

export function zipOf(parts: Record<string, string | Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    const bytes = typeof part === 'string' ? strToU8(part) : part;
    // Packing takes a large table for each entry, also for one without bytes.
    files[name] = bytes.length > 0 ? bytes : [bytes, { level: 0 }];
  }
  return zipSync(files);
}

/** A Word document with a body, and further parts. */
export const docx = (body: string, parts: Record<string, string> = {}) =>
  zipOf({
    '[Content_Types].xml': `${XML}<Types/>`,
    'word/document.xml': `${XML}<w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, XML + part])),
  });

/** An OpenDocument text. */
export const odt = (body: string, meta = '') =>
  zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `${XML}<office:document-content><office:body><office:text>\n  ${body}\n</office:text></office:body></office:document-content>`,
    'meta.xml': `${XML}<office:document-meta><office:meta>${meta}</office:meta></office:document-meta>`,
  });
