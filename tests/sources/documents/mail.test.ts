import { describe, expect, it } from 'vitest';
import { readSources, splitSources } from '../../../src/sources/index.ts';
import { eml, mbox, text, word } from './mail-files.ts';
import { docx, paragraph } from './office-files.ts';
import { page, pdf } from './pdf-files.ts';
import { onlyReport, readFileOf, shortly, textsOf } from './reading.ts';

const AR = 'وصل وزير الخارجية إلى بغداد اليوم لإجراء محادثات.';
const FA = 'وزیر خارجه امروز وارد بغداد شد و گفت‌وگوها را آغاز می‌کند.';
const RU = 'Министр прибыл в Багдад с визитом, чтобы провести переговоры.';
const EN = 'The minister arrived in Baghdad today, and talks begin tomorrow.';

describe('e-mail', () => {
  it('gives the text, the subject, the sender and the day where it was sent', async () => {
    const head = {
      From: `${word('وزارة الخارجية')} <press@mfa.example>`,
      Subject: `Fwd: ${word('بيان عن ')} ${word('الزيارة')}`,
      Date: 'Fri, 31 May 2024 23:30:00 +0300 (AST)',
      'Message-ID': '<a1@mfa.example>',
      'Archived-At': '<https://mfa.example/1>',
    };
    expect(onlyReport(await readFileOf('statement.eml', eml(head, text(AR))))).toEqual({
      id: 'statement',
      title: 'بيان عن الزيارة',
      outlet: 'وزارة الخارجية',
      published: '2024-05-31',
      url: 'https://mfa.example/1',
      text: AR,
      language: 'ar',
    });
    expect(onlyReport(await readFileOf('a.eml', eml({ From: 'news@mail.mfa.example' }, text(EN)))).outlet).toBe(
      'mfa.example',
    );
  });

  it.each([
    ['windows-1256', AR],
    ['windows-1251', RU],
    ['koi8-r', RU],
    ['utf-8', FA],
  ])('may be in %s, in any encoding, or say nothing of it', async (charset, words) => {
    for (const encoding of ['base64', 'quoted-printable', '8bit'] as const) {
      const subject = charset === 'utf-8' ? word(words) : word(words, charset);
      const found = onlyReport(
        await readFileOf('a.eml', eml({ Subject: subject }, text(words, { charset, encoding }))),
      );
      expect(found).toMatchObject({ text: words, title: words });
    }
    const silent = Buffer.from(
      Buffer.from(eml({ Subject: 'x' }, text(words, { charset, encoding: '8bit' })))
        .toString('latin1')
        .replace(/; charset=[\w-]+/, ''),
      'latin1',
    );
    expect(textsOf(await readFileOf('a.eml', silent))).toEqual([words]);
  });

  it('prefers the plain text, unless it only says that there is a page', async () => {
    const html = { type: 'text/html', charset: 'utf-8', body: `<p>${EN}</p><p>${EN}</p><style>p{}</style>` };
    expect(textsOf(await readFileOf('a.eml', eml({}, [text(`${EN}\n\n${EN}`), html], 'alternative')))).toEqual([
      `${EN}\n\n${EN}`,
    ]);
    expect(textsOf(await readFileOf('a.eml', eml({}, [text('See it online.'), html], 'alternative')))).toEqual([
      `${EN}\n${EN}`,
    ]);
    expect(textsOf(await readFileOf('a.eml', eml({}, html)))).toEqual([`${EN}\n${EN}`]);
  });

  it('leaves out quotes, signatures and feet of lists, and joins broken lines', async () => {
    const body = `The minister of foreign affairs arrived in Baghdad on Monday for
talks that both sides called useful. He leaves on Friday for
Tehran.

- first point
- second point

On Mon, 3 Jun 2024 at 10:00, Someone With A Long Name <someone@a.example>
wrote:
> Is it true that he comes?
>> Who says so?

Yes.

--\u0020
Press Office
+1 234`;
    expect(textsOf(await readFileOf('a.eml', eml({}, text(body))))).toEqual([
      'The minister of foreign affairs arrived in Baghdad on Monday for talks that both sides called useful. He leaves on Friday for Tehran.\n\n- first point\n- second point\n\nYes.',
    ]);
    const answered = `${RU}\n\n31 мая 2024 г. Пресс-служба писала:\n> ${EN}\n`;
    expect(textsOf(await readFileOf('a.eml', eml({}, text(answered.replace('писала', 'пишет')))))).toEqual([RU]);
    // Nothing but quotes: somebody passes on what it says.
    expect(textsOf(await readFileOf('a.eml', eml({}, text(`> ${EN}\n>\n> ${RU}\n`))))).toEqual([`${EN}\n\n${RU}`]);
    // A dash in the middle of a text is no signature.
    const long = `${EN}\n--\n${Array.from({ length: 40 }, (_, i) => `Line ${i} of the text.`).join('\n')}`;
    expect(textsOf(await readFileOf('a.eml', eml({}, text(long))))[0]).toContain('Line 39');
  });

  it('reads attachments as reports of their own, and tells of those that it does not', async () => {
    const inner = eml(
      { Subject: 'Inner', From: 'Agency <a@b.example>', Date: 'Sat, 1 Jun 2024 10:00:00 +0000' },
      text(RU),
    );
    const message = eml({ Date: 'Fri, 31 May 2024 10:00:00 +0000', Subject: 'Statement' }, [
      text(EN),
      { type: 'application/pdf', filename: 'بيان.pdf', body: pdf([page([EN, EN])]) },
      { type: 'application/octet-stream', filename: 'b.docx', body: docx(paragraph(AR)) },
      { type: 'text/plain', charset: 'utf-8', filename: 'c.txt', body: FA },
      { type: 'text/html', filename: 'd.html', body: `<p>${EN}</p>` },
      { type: 'message/rfc822', encoding: '8bit', filename: 'e.eml', body: inner },
      { type: 'application/vnd.ms-excel', filename: 'f.xls', body: 'x' },
      { type: 'application/pdf', filename: 'g.pdf', body: 'no pdf' },
      { type: 'image/png', body: 'x' },
    ]);
    const found = await readFileOf('m.eml', message);
    expect(shortly(found)).toEqual([
      'm en 2024-05-31',
      'm/بيان.pdf en 2024-05-31',
      'm/b.docx ar 2024-05-31',
      'm/c.txt fa 2024-05-31',
      'm/d.html en 2024-05-31',
      'm/e.eml ru 2024-06-01',
      'warning attachment f.xls: is left out: application/vnd.ms-excel is not read',
      'warning attachment g.pdf: is left out: application/pdf is not read',
    ]);
    expect(found.map((one) => one.kind === 'report' && one.raw.outlet)).toEqual(
      expect.arrayContaining(['Press Office', 'Agency']),
    );
  });

  it('bounds messages in messages, and parts in parts', async () => {
    let nested = eml({ Subject: 'x' }, text(EN));
    for (let i = 0; i < 6; i++)
      nested = eml({ Subject: 'x' }, [text(EN), { type: 'message/rfc822', encoding: '8bit', body: nested }]);
    const told = shortly(await readFileOf('m.eml', nested));
    expect(told).toHaveLength(5);
    expect(told.at(-1)).toMatch(/is left out: more than 3 messages in one another$/);
    let deep = 'Content-Type: text/plain\r\n\r\nx';
    for (let i = 0; i < 200; i++)
      deep = `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n${deep}\r\n--b${i}--\r\n`;
    expect(shortly(await readFileOf('m.eml', `From: a@b.example\r\n${deep}`))[0]).toMatch(/^refused: broken: /);
  });

  it('is refused when there is nothing in it, and known by its head', async () => {
    expect(shortly(await readFileOf('m.eml', 'no head at all\n'))).toEqual([
      'refused: no message: it has neither a sender, nor a date, nor a subject',
    ]);
    expect(shortly(await readFileOf('m.eml', eml({}, text(''))))).toEqual(['refused: the message holds no text']);
    expect(shortly(await readFileOf('saved', eml({ 'Message-ID': '<x>' }, text(EN))))).toEqual(['saved en']);
    expect(shortly(await readFileOf('note.txt', `To: all\nSubject: note\nFrom: me\n\n${EN}`))).toEqual(['note en']);
  });
});

describe('mailboxes', () => {
  const messages = [
    eml({ 'Message-ID': '<1@a>' }, text(`${EN}\nFrom here he goes on.\n>From there too.`, { encoding: '8bit' })),
    eml({}, text(RU)),
    eml({ 'Message-ID': '<3@a>' }, [text(AR), { type: 'application/pdf', filename: 'a.pdf', body: 'x' }]),
  ];

  it('give their messages one by one', async () => {
    const found = await readFileOf('all.mbox', mbox(...messages));
    expect(shortly(found)).toEqual([
      '1@a en',
      expect.stringMatching(/^r_[0-9a-f]{16} ru$/),
      '3@a ar',
      'warning message 3, attachment a.pdf: is left out: application/pdf is not read',
    ]);
    expect(textsOf(found)[0]).toBe(`${EN} From here he goes on.`);
    expect(shortly(await readFileOf('all', mbox(...messages)))).toEqual(shortly(found));
  });

  it('go on behind any message', async () => {
    const bytes = new Uint8Array(mbox(...messages));
    const files = {
      kind: async () => 'file' as const,
      list: async () => [],
      real: async (path: string) => path,
      async *open(_: string, start = 0) {
        for (let at = start; at < bytes.length; at += 100) yield bytes.slice(at, at + 100);
      },
    };
    const all = shortly(await readFileOf('all.mbox', bytes));
    const reports = (line: string) => !line.startsWith('warning');
    const positions = [];
    for await (const split of splitSources(['all.mbox'], { files }))
      if (split.kind === 'item') positions.push(split.next);
    expect(positions.map((position) => position?.count)).toEqual([1, 2, 3]);
    for (const [i, position] of positions.entries()) {
      const rest = [];
      for await (const one of readSources(['all.mbox'], { files, resume: async () => position })) rest.push(one);
      expect(shortly(rest).filter(reports)).toEqual(all.filter(reports).slice(i + 1));
    }
  });

  it('refuse a message that is too long, and read the next', async () => {
    const long = eml({}, text(EN.repeat(2000), { encoding: '8bit' }));
    const found = await readFileOf('all.mbox', mbox(messages[1] as Uint8Array, long, messages[1] as Uint8Array), {
      limits: { bytes: 20_000 },
    });
    expect(shortly(found)).toEqual([
      expect.stringMatching(/ ru$/),
      'refused message 2: a message of 0 MB, longer than 0 MB',
      expect.stringMatching(/ ru$/),
    ]);
  });
});
