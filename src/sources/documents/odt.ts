/** The text of an OpenDocument text (.odt), from its parts. */
import { sensibleTitle } from './docx.ts';
import { Flow } from './flow.ts';
import { type Finding, flaw, refusal } from './reading.ts';
import { firstTexts, readXml } from './xml.ts';

export const isOdtPart = (name: string) => name === 'content.xml' || name === 'meta.xml' || name === 'mimetype';

/** Deleted text, comments, the marks of notes, the text of forms. */
const LEFT_OUT = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:note-citation',
  'office:forms',
  'svg:desc',
  'svg:title',
]);

/** Most spaces that `text:s` may stand for. */
const SPACES = 1000;

/** As of a Word document: paragraphs, headings, tables, and notes at the end. */
export function readOdt(parts: ReadonlyMap<string, Uint8Array>): Finding[] {
  const content = parts.get('content.xml');
  if (!content) return [refusal('an OpenDocument text without its text (content.xml)')];
  const flow = new Flow();
  let skipped = 0;
  let level = '';
  let heading: string | undefined;
  const whole = readXml(content, {
    open(name, attributes) {
      if (skipped > 0 || LEFT_OUT.has(name)) {
        skipped++;
        return;
      }
      if (name === 'text:p' || name === 'text:h') {
        level = name === 'text:h' ? (attributes['text:outline-level'] ?? '1') : '';
        flow.openParagraph();
      } else if (name === 'text:tab') flow.text('\t');
      else if (name === 'text:line-break') flow.text('\n');
      else if (name === 'text:s')
        flow.text(' '.repeat(Math.min(SPACES, Math.max(1, Number(attributes['text:c'] ?? 1) || 1))));
      else if (name === 'text:note') flow.openNote();
      else if (name === 'table:table') flow.openTable();
      else if (name === 'table:table-row') flow.openRow();
      else if (name === 'table:table-cell') flow.openCell();
    },
    close(name) {
      if (skipped > 0) {
        skipped--;
        return;
      }
      if (name === 'text:p' || name === 'text:h') {
        const text = flow.closeParagraph();
        if (level === '1' && text !== '') heading ??= text;
      } else if (name === 'text:note') flow.closeNote();
      else if (name === 'table:table') flow.closeTable();
      else if (name === 'table:table-row') flow.closeRow();
      else if (name === 'table:table-cell') flow.closeCell();
    },
    text(text) {
      // White space of the file is one space, as in a page.
      if (skipped === 0) flow.text(text.replace(/[ \t\r\n]+/g, ' '));
    },
  });
  const text = flow.whole();
  if (text === '') return [refusal('the document holds no text')];
  const title = heading ?? sensibleTitle(firstTexts(parts.get('meta.xml'), ['dc:title'])['dc:title']);
  const report: Finding = { kind: 'report', part: null, text, ...(title && { title }) };
  return whole ? [report] : [flaw('the text of the document is cut off'), report];
}
