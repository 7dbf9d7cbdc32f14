import { describe, expect, it } from 'vitest';
import { type Drawn, page, pdf, rightPage } from './pdf-files.ts';
import { onlyReport, readFileOf, shortly, textsOf } from './reading.ts';

const EN = [
  'The foreign minister of the republic arrived in Baghdad on Monday for an official',
  'visit, during which both sides are going to discuss the co-operation of their minis-',
  'tries and the state of things at the border.',
  'Talks begin tomorrow. The Iran-backed group said that it would not take part, and that',
  'nobody had asked it. A co-operation agreement is ready, officials say, and may be signed.',
];
const EN_TEXT =
  'The foreign minister of the republic arrived in Baghdad on Monday for an official visit, during which both sides are going to discuss the co-operation of their ministries and the state of things at the border.\n\n' +
  'Talks begin tomorrow. The Iran-backed group said that it would not take part, and that nobody had asked it. A co-operation agreement is ready, officials say, and may be signed.';

describe('PDF files', () => {
  it('give paragraphs of their lines, with parted words joined', async () => {
    const info = { Title: 'The visit', CreationDate: 'D:20200101000000Z', Author: 'A. Clerk' };
    for (const compressed of [true, false])
      expect(onlyReport(await readFileOf('a.pdf', pdf([page(EN)], { info, compressed })))).toEqual({
        id: 'a',
        title: 'The visit',
        text: EN_TEXT,
        language: 'en',
      });
  });

  it('put visual order into the order of reading, with numbers and foreign words', async () => {
    const lines = [
      [
        'وصل',
        'وزير',
        'الخارجية',
        'إلى',
        'بغداد',
        'في',
        '24/5/2024',
        'لإجراء',
        'محادثات',
        '(مهمة',
        'جدا)',
        'مع',
        'شركة',
        'Lockheed Martin',
      ],
      ['حول', 'اتفاق', 'بقيمة', '1.5', 'مليار', 'دولار،', 'وقال', 'إن', '١٢', 'وثيقة', 'ستوقع.'],
      ['وزیر', 'خارجه', 'گفت', 'که', 'گفت‌وگوها', 'را', 'در', 'سال', '۱۴۰۳', 'آغاز', 'می‌کند.'],
    ];
    const text = lines.map((words) => words.join(' ')).join(' ');
    for (const backwards of [false, true])
      expect(
        textsOf(await readFileOf('a.pdf', pdf([rightPage(lines, { backwards })])))
          .join()
          .replace(/\s+/g, ' '),
      ).toBe(text);
  });

  it('turn presentation forms back into letters, and see where they do not join', async () => {
    // "سلام می‌کند" and "لله", drawn form by form; what parts the words of the verb has no glyph.
    const forms = ['\ufeb3\ufefc\ufee1', '\ufee3\ufbfd\ufb90\ufee8\ufeaa', '\ufefd'].map((word) =>
      Array.from(word).reverse(),
    );
    const letters = [' ', ...(forms[1] as string[]), ' ', ...(forms[0] as string[])];
    const rest = rightPage(
      [['وزیر', 'خارجه', 'به', 'بغداد', 'رفت', 'و', 'در', 'آنجا', 'با', 'همتای', 'خود', 'سخن', 'گفت.']],
      { y: 700 },
    );
    const found = textsOf(await readFileOf('a.pdf', pdf([[{ x: 440, y: 720, letters }, ...rest]])));
    expect(found[0]).toMatch(/^سلام می\u200cکند\s/);
    expect(found[0]).not.toMatch(/[\ufb50-\ufdff\ufe70-\ufeff]/);
    // Digits and other compatibility forms stay as they are.
    const latin = pdf([
      page(['The \ufb01rst of\ufb01ce in Baghdad is at room 5² of the ministry, as the minister said.']),
    ]);
    expect(textsOf(await readFileOf('a.pdf', latin))[0]).toContain('The first office in Baghdad is at room 5² of');
  });

  it('turn brackets round that are named as they are drawn', async () => {
    const lines = [
      ['وصل', 'الوزير', ')الأول(', 'إلى', 'بغداد', 'مع', 'الوفد', ')الثاني(', 'في', 'زيارة', '«رسمية»', 'اليوم.'],
    ];
    const turned = lines.map((words) => words.map((word) => word.replace('«رسمية»', '»رسمية«')));
    expect(textsOf(await readFileOf('a.pdf', pdf([rightPage(turned)])))).toEqual([
      'وصل الوزير (الأول) إلى بغداد مع الوفد (الثاني) في زيارة «رسمية» اليوم.',
    ]);
  });

  it('leave out heads, feet and numbers of pages, and go on over the end of one', async () => {
    const body = (number: number) => [
      { x: 60, y: 780, letters: Array.from('PRESS OFFICE') },
      ...page(number === 1 ? EN.slice(0, 2) : number === 2 ? EN.slice(2, 4) : EN.slice(4)),
      { x: 60, y: 30, letters: Array.from(`- ${number} -`) },
    ];
    expect(textsOf(await readFileOf('a.pdf', pdf([body(1), body(2), body(3)])))).toEqual([EN_TEXT]);
    const artifact: Drawn = { x: 60, y: 780, letters: Array.from('Only once'), artifact: true };
    expect(textsOf(await readFileOf('a.pdf', pdf([[artifact, ...page(EN)]])))).toEqual([EN_TEXT]);
  });

  it('read one column after the other, from the side where lines begin', async () => {
    const left = [
      'The foreign minister of the',
      'republic arrived in Baghdad',
      'on Monday for a visit that',
      'was called official and',
      'brief by his ministry.',
    ];
    const right = [
      'Talks begin tomorrow in the',
      'palace of the president and',
      'may go on for a week if no',
      'side leaves the room as it',
      'has happened before.',
    ];
    for (const shift of [0, 6]) {
      const bytes = pdf([
        [
          ...page(['A heading over both of the columns of this page, quite long']),
          ...page(left, { y: 700 }),
          ...page(right, { x: 320, y: 700 - shift }),
        ],
      ]);
      expect(textsOf(await readFileOf('a.pdf', bytes))).toEqual([
        `A heading over both of the columns of this page, quite long\n\n${left.join(' ')}\n\n${right.join(' ')}`,
      ]);
    }
    const words = (text: string) => text.split(' ');
    const first = [
      'وصل وزير الخارجية إلى بغداد',
      'اليوم في زيارة رسمية وقصيرة',
      'كما قال المتحدث باسم وزارته',
      'وسوف يلتقي رئيس الوزراء بعد',
      'الظهر في القصر الجمهوري.',
    ];
    const second = [
      'تبدأ المحادثات غدا في القصر',
      'وقد تستمر أسبوعا كاملا إذا',
      'لم يغادر أحد القاعة كما حدث',
      'في المرة السابقة حين انسحب',
      'الوفد من المحادثات فجأة.',
    ];
    const bytes = pdf([[...rightPage(first.map(words)), ...rightPage(second.map(words), { right: 280 })]]);
    expect(textsOf(await readFileOf('a.pdf', bytes))).toEqual([`${first.join(' ')}\n\n${second.join(' ')}`]);
  });

  it('take the largest letters for the title where the properties have none', async () => {
    const bytes = pdf([[{ x: 60, y: 770, letters: Array.from('Visit to Baghdad'), size: 20 }, ...page(EN)]], {
      info: { Title: 'Microsoft Word - x.doc' },
    });
    expect(onlyReport(await readFileOf('a.pdf', bytes))).toMatchObject({
      title: 'Visit to Baghdad',
      text: `Visit to Baghdad\n\n${EN_TEXT}`,
    });
  });

  it('are read upright when their pages are turned', async () => {
    expect(textsOf(await readFileOf('a.pdf', pdf([page(EN)], { rotate: 90 })))).toEqual([EN_TEXT]);
  });

  it('are known by their first bytes, and refused without a text layer, with a password, or broken', async () => {
    expect(textsOf(await readFileOf('statement', pdf([page(EN)])))).toEqual([EN_TEXT]);
    expect(shortly(await readFileOf('a.pdf', pdf([[], [], page(['stamp'])])))).toEqual([
      'refused: no text layer (scanned?): 3 pages',
    ]);
    const encrypt =
      '/Encrypt << /Filter /Standard /V 1 /R 2 /O <' +
      '41'.repeat(32) +
      '> /U <' +
      '42'.repeat(32) +
      '> /P -4 >> /ID [<00> <00>]';
    expect(shortly(await readFileOf('a.pdf', pdf([page(EN)], { trailer: encrypt })))).toEqual([
      'refused: encrypted: it needs a password',
    ]);
    expect(shortly(await readFileOf('a.pdf', pdf([page(EN)], {}), { limits: { bytes: 1e6, pages: 0 } }))).toEqual([
      'refused: 1 pages, more than 0',
    ]);
    expect(shortly(await readFileOf('a.pdf', '%PDF-1.7\nnothing'))[0]).toMatch(/^refused: broken: /);
    // Half of a file: what is there is read, or it is refused; either is told.
    const whole = pdf([page(EN), page(EN)], { compressed: true });
    const half = await readFileOf('a.pdf', whole.subarray(0, whole.length / 2));
    expect(half.length).toBeGreaterThan(0);
  });
});
