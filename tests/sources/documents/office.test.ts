import { describe, expect, it } from 'vitest';
import { docx, odt, paragraph, run, table, zipOf } from './office-files.ts';
import { onlyReport, readFileOf, shortly, textsOf } from './reading.ts';

const AR = 'وصل وزير الخارجية إلى بغداد اليوم (٢٤ أيار) لإجراء محادثات.';
const FA = 'وزیر خارجه امروز وارد بغداد شد و گفت‌وگوها را آغاز می‌کند.';
const RU = 'Министр прибыл в Багдад с визитом.';

describe('Word documents', () => {
  it('give paragraphs, headings, tables and notes, but not what was deleted or hidden', async () => {
    const body = [
      paragraph('بيان صحفي', 'a1'),
      paragraph(run('وصل وزير ') + run('الخارجية إلى بغداد اليوم (٢٤ أيار) لإجراء محادثات.')),
      paragraph(
        `${run('He ')}<w:del w:id="1"><w:r><w:delText>never </w:delText><w:t>x</w:t></w:r></w:del><w:ins w:id="2">${run('has ')}</w:ins>` +
          `${run('arrived')}<w:r><w:rPr><w:vanish/></w:rPr><w:t> hidden</w:t></w:r><w:r><w:tab/><w:t>today</w:t><w:br/><w:t>&amp; left.</w:t></w:r>` +
          '<w:r><w:instrText>PAGE</w:instrText><w:footnoteReference w:id="2"/></w:r>',
      ),
      `<w:moveFrom>${paragraph('moved away')}</w:moveFrom>`,
      table(['who', 'where'], ['', ''], ['minister', 'Baghdad']),
      table([paragraph(RU.repeat(8)) + paragraph(FA), 'aside']),
      `<mc:AlternateContent><mc:Choice>${paragraph('box')}</mc:Choice><mc:Fallback>${paragraph('box')}</mc:Fallback></mc:AlternateContent>`,
    ].join('');
    const found = onlyReport(
      await readFileOf(
        'بيان.docx',
        docx(body, {
          'word/styles.xml': '<w:styles><w:style w:styleId="a1"><w:name w:val="Title"/></w:style></w:styles>',
          'word/footnotes.xml': `<w:footnotes><w:footnote w:type="separator" w:id="0">${paragraph('----')}</w:footnote><w:footnote w:id="2">${paragraph('By road.')}</w:footnote></w:footnotes>`,
          'docProps/core.xml':
            '<cp:coreProperties><dc:title>Document1</dc:title><dcterms:created>2020-01-01T00:00:00Z</dcterms:created></cp:coreProperties>',
        }),
      ),
    );
    expect(found).toEqual({
      id: 'بيان',
      title: 'بيان صحفي',
      language: expect.any(String),
      text: [
        'بيان صحفي',
        AR,
        'He has arrived\ttoday\n& left.',
        'who\twhere\nminister\tBaghdad',
        RU.repeat(8),
        FA,
        'aside',
        'box',
        'By road.',
      ]
        .join('\n\n')
        .replace(`${FA}\n\naside`, `${FA}\n\naside`),
    });
  });

  it('have the title of their properties when it is one, and no style says more', async () => {
    const core = (title: string) => ({ 'docProps/core.xml': `<c><dc:title>${title}</dc:title></c>` });
    const titled = async (title: string) =>
      onlyReport(await readFileOf('a.docx', docx(paragraph(RU), core(title)))).title;
    expect(await titled('О визите')).toBe('О визите');
    expect(await titled('Microsoft Word - x.doc')).toBeUndefined();
    expect(await titled('  ')).toBeUndefined();
  });

  it('are known by their first bytes, whatever they are called', async () => {
    expect(shortly(await readFileOf('letter.txt', docx(paragraph(FA))))).toEqual(['letter fa']);
  });

  it('are refused when they are broken, empty or something else', async () => {
    const good = docx(paragraph(RU.repeat(50)));
    expect(shortly(await readFileOf('a.docx', good.subarray(0, good.length - 30)))).toEqual([
      'refused: a broken or truncated archive (invalid zip data)',
    ]);
    expect(shortly(await readFileOf('a.docx', docx('')))).toEqual(['refused: the document holds no text']);
    expect(shortly(await readFileOf('a.docx', zipOf({ 'xl/workbook.xml': '<x/>' })))).toEqual([
      'refused: a spreadsheet (.xlsx): save it as CSV',
    ]);
    expect(shortly(await readFileOf('a.docx', zipOf({ 'a.txt': RU })))).toEqual([
      'refused: a ZIP archive, not a document: unpack it, and read the folder',
    ]);
    expect(shortly(await readFileOf('a.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)))).toEqual([
      'refused: a document of an old Word (.doc), a message of Outlook (.msg), or a document with a password: save it as .docx or .eml',
    ]);
    expect(shortly(await readFileOf('a.zip', zipOf({ '.hidden': RU })))).toEqual([
      'refused: there is nothing to read in it',
    ]);
    expect(shortly(await readFileOf('a.rtf', '{\\rtf1 text}'))).toEqual([
      'refused: rich text (.rtf): save it as .docx',
    ]);
    const cut = zipOf({ 'word/document.xml': `<w:document><w:body>${paragraph(RU)}<w:p>` });
    expect(shortly(await readFileOf('a.docx', cut))).toEqual(['warning: the text of the document is cut off', 'a ru']);
  });

  it('do not burst', async () => {
    const limits = { bytes: 2_000_000 };
    const big = docx(paragraph('a'.repeat(3_000_000)));
    expect(shortly(await readFileOf('a.docx', big, { limits }))).toEqual([
      'refused: word/document.xml unpacks to more than 2 MB',
    ]);
    const flat = docx(paragraph('a'.repeat(1_500_000)));
    expect(shortly(await readFileOf('a.docx', flat, { limits }))[0]).toMatch(/unpacks to \d+ times its size$/);
    const many = zipOf(Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`word/${i}`, ''])));
    expect(shortly(await readFileOf('a.docx', many))).toEqual(['refused: more than 10000 entries in the archive']);
    // An entry that is larger than it says: no more than that is unpacked.
    const lying = Buffer.from(docx(paragraph(RU.repeat(2000))));
    const size = Buffer.alloc(4);
    for (let at = lying.indexOf('PK\x01\x02'); at >= 0; at = lying.indexOf('PK\x01\x02', at + 1)) {
      size.writeUInt32LE(500);
      size.copy(lying, at + 24);
    }
    const [told, found] = await readFileOf('a.docx', lying);
    expect(told).toMatchObject({ kind: 'warning', reason: 'the text of the document is cut off' });
    expect(textsOf(found ? [found] : [])[0]?.length).toBeLessThan(500);
    // Elements within elements within elements.
    const deep = docx('<w:sdt>'.repeat(100_000) + paragraph(RU));
    expect(shortly(await readFileOf('a.docx', deep))).toEqual([
      'refused: broken: elements within one another, more than 1000',
    ]);
  });
});

describe('OpenDocument texts', () => {
  it('give the same', async () => {
    const body = `<text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>
      <text:h text:outline-level="1">О визите</text:h>
      <text:p>${FA}<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>By road.</text:p></text:note-body></text:note></text:p>
      <text:p>a<text:s text:c="3"/>b
        c<text:line-break/>d<office:annotation><text:p>comment</text:p></office:annotation></text:p>
      <table:table><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell><table:table-cell><text:p>y</text:p></table:table-cell></table:table-row></table:table>`;
    expect(onlyReport(await readFileOf('a.odt', odt(body, '<dc:title>other</dc:title>')))).toMatchObject({
      title: 'О визите',
      text: `О визите\n\n${FA}\n\na   b c\nd\n\nx\ty\n\nBy road.`,
    });
    expect(shortly(await readFileOf('a.odt', odt('')))).toEqual(['refused: the document holds no text']);
  });
});
