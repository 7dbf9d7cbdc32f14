/** The text of a Word document (Office Open XML), from its parts. */
import { Flow } from './flow.ts';
import { type Finding, flaw, refusal } from './reading.ts';
import { firstTexts, readXml } from './xml.ts';

/** The part that holds the text, where the package does not name another. */
const MAIN = 'word/document.xml';

export const isDocxPart = (name: string) => /^(?:word\/[\w-]+\.xml|docProps\/core\.xml|_rels\/\.rels)$/.test(name);

/** What programs write as a title when nobody gave one. */
const NO_TITLE =
  /^(?:untitled|document ?\d*|microsoft word\b.*|title|.*\.(?:docx?|dotx?|rtf|odt|pdf|indd|qxd)|[^\p{L}\p{N}]*)$/iu;

/** A title from a document's own properties, if it is one. */
export function sensibleTitle(given: string | undefined): string | undefined {
  const title = given?.replace(/\s+/g, ' ').trim();
  return title && title.length <= 300 && !NO_TITLE.test(title) ? title : undefined;
}

/** Paragraphs, headings, tables, and footnotes at the end. What tracked changes delete or move away is left out. */
export function readDocx(parts: ReadonlyMap<string, Uint8Array>): Finding[] {
  const main = parts.get(mainPart(parts.get('_rels/.rels'))) ?? parts.get(MAIN);
  if (!main) return [refusal('a Word document without its text (word/document.xml)')];
  const body = new Body(styleNames(parts.get('word/styles.xml')));
  const whole = readXml(main, body);
  for (const part of ['word/footnotes.xml', 'word/endnotes.xml']) {
    const notes = parts.get(part);
    if (notes) readXml(notes, body);
  }
  const text = body.flow.whole();
  if (text === '') return [refusal('the document holds no text')];
  const core = firstTexts(parts.get('docProps/core.xml'), ['dc:title']);
  const title = body.title ?? body.heading ?? sensibleTitle(core['dc:title']);
  const report: Finding = { kind: 'report', part: null, text, ...(title && { title }) };
  return whole ? [report] : [flaw('the text of the document is cut off'), report];
}

function mainPart(relations: Uint8Array | undefined): string {
  let main = MAIN;
  if (relations)
    readXml(relations, {
      open(_name, { Type, Target }) {
        if (Type?.endsWith('/officeDocument') && Target) main = Target.replace(/^\//, '');
      },
      close() {},
      text() {},
    });
  return main;
}

/** The English name of each style by its id: ids are made up in the language of the program. */
function styleNames(styles: Uint8Array | undefined): Map<string, string> {
  const names = new Map<string, string>();
  let id: string | undefined;
  if (styles)
    readXml(styles, {
      open(name, attributes) {
        if (name === 'w:style') id = attributes['w:styleId'];
        else if (name === 'w:name' && id !== undefined) names.set(id, (attributes['w:val'] ?? '').toLowerCase());
      },
      close(name) {
        if (name === 'w:style') id = undefined;
      },
      text() {},
    });
  return names;
}

/** Elements whose content is no text of the document: deleted, moved away, drawn again for old programs. */
const LEFT_OUT = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText', 'w:rt']);

class Body {
  readonly flow = new Flow();
  title: string | null = null;
  heading: string | null = null;
  private readonly styles: ReadonlyMap<string, string>;
  /** How many elements are open within one that is left out, that one included. */
  private skipped = 0;
  private inText = false;
  private hidden = false;
  private style = '';

  constructor(styles: ReadonlyMap<string, string>) {
    this.styles = styles;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.skipped > 0 || LEFT_OUT.has(name) || (isNote(name) && attributes['w:type']?.includes('eparator'))) {
      this.skipped++;
      return;
    }
    switch (name) {
      case 'w:p':
        this.style = '';
        this.flow.openParagraph();
        break;
      case 'w:pStyle': {
        const id = attributes['w:val'] ?? '';
        this.style = this.styles.get(id) ?? id.toLowerCase();
        break;
      }
      case 'w:r':
        this.hidden = false;
        break;
      case 'w:vanish':
        this.hidden = !/^(?:0|false|off)$/.test(attributes['w:val'] ?? '');
        break;
      case 'w:t':
        this.inText = !this.hidden;
        break;
      case 'w:tab':
      case 'w:ptab':
        this.flow.text('\t');
        break;
      case 'w:br':
      case 'w:cr':
        this.flow.text('\n');
        break;
      case 'w:noBreakHyphen':
        this.flow.text('\u2011');
        break;
      case 'w:tbl':
        this.flow.openTable();
        break;
      case 'w:tr':
        this.flow.openRow();
        break;
      case 'w:tc':
        this.flow.openCell();
        break;
      default:
        if (isNote(name)) this.flow.openNote();
    }
  }

  close(name: string): void {
    if (this.skipped > 0) {
      this.skipped--;
      return;
    }
    switch (name) {
      case 'w:p': {
        const text = this.flow.closeParagraph();
        if (text === '') break;
        if (this.style === 'title') this.title ??= text;
        else if (/^heading ?1$/.test(this.style)) this.heading ??= text;
        break;
      }
      case 'w:t':
        this.inText = false;
        break;
      case 'w:tbl':
        this.flow.closeTable();
        break;
      case 'w:tr':
        this.flow.closeRow();
        break;
      case 'w:tc':
        this.flow.closeCell();
        break;
      default:
        if (isNote(name)) this.flow.closeNote();
    }
  }

  text(text: string): void {
    if (this.inText && this.skipped === 0) this.flow.text(text);
  }
}

const isNote = (name: string) => name === 'w:footnote' || name === 'w:endnote';
