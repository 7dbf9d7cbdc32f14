/** A small valid file of every format that is read, as something to break. */
import { gzipSync } from 'node:zlib';
import { eml, mbox, text, word } from '../documents/mail-files.ts';
import { docx, odt, paragraph, table, zipOf } from '../documents/office-files.ts';
import { page, pdf, rightPage } from '../documents/pdf-files.ts';
import { eachPacked, response, warcinfo } from '../warcs.ts';

const AR = 'وصل وزير الخارجية إلى بغداد اليوم (٢٤ أيار) لإجراء محادثات مع نظيره.';
const FA = 'وزیر خارجه امروز وارد بغداد شد و گفت‌وگوها را آغاز می‌کند.';
const RU = 'Министр прибыл в Багдад с визитом, чтобы провести переговоры.';
const EN = 'The minister arrived in Baghdad today, and talks begin tomorrow.';
const ALL = [AR, FA, RU, EN];

const HTML = `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${AR}</title>
<meta property="og:title" content="${AR}"><meta property="article:published_time" content="2024-05-31T10:00:00+03:00">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${FA}","datePublished":"2024-05-31"}</script></head>
<body><nav><a href="/">home</a></nav><article><h1>${AR}</h1><time datetime="2024-05-31">31 May</time>
${ALL.map((line) => `<p>${line.repeat(3)} <a href="/x">${EN}</a></p>`).join('\n')}<table><tr><td>a<td>b</table></article></body></html>`;

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title>
${ALL.map((line, i) => `<item><title>${line}</title><link>https://a.example/${i}</link><pubDate>Fri, 31 May 2024 10:00:00 +0300</pubDate><description><![CDATA[<p>${line}</p>]]></description></item>`).join('\n')}</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>${ALL.map((line, i) => `<entry><id>${i}</id><title>${line}</title><updated>2024-05-31T10:00:00Z</updated><content type="html">&lt;p&gt;${line}&lt;/p&gt;</content></entry>`).join('')}</feed>`;

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  items: ALL.map((line, i) => ({
    id: String(i),
    url: `https://a.example/${i}`,
    content_text: line,
    date_published: '2024-05-31',
  })),
});

const JSONL = ALL.map((line, i) =>
  JSON.stringify({ id: `n${i}`, published: '2024-05-31', title: line, text: line }),
).join('\n');
const CSV = `id,date,title,body\n${ALL.map((line, i) => `${i},2024-05-31,"${line}","${line}\n""${line}"""`).join('\n')}\n`;
const MARKDOWN = `---\ntitle: "${AR}"\ndate: 2024-05-31\n---\n\n# ${AR}\n\n${ALL.join('\n\n')}\n\n- [${EN}](https://a.example)\n- *${RU}*\n\n| a | b |\n|---|---|\n| ${FA} | \`x\` |\n\n> ${EN}\n`;

const PDF = [page([EN, EN, RU]), rightPage([AR, FA].map((line) => line.split(' ')))];
const MAIL = eml({ Subject: word(AR), Date: 'Fri, 31 May 2024 10:00:00 +0300', 'Message-ID': '<1@a>' }, [
  text(`${EN}\n\n> ${RU}\n\n-- \nx`, { encoding: 'quoted-printable' }),
  { type: 'text/html', charset: 'windows-1256', body: `<p>${AR}</p>` },
  { type: 'application/octet-stream', filename: 'a.docx', body: docx(paragraph(RU)) },
  { type: 'message/rfc822', encoding: '8bit', body: eml({ Subject: 'x' }, text(FA)) },
]);
const WARC = [
  warcinfo,
  response({ body: EN }),
  response({ url: 'https://example.org/b', type: 'text/html', body: HTML }),
  response({ url: 'https://example.org/c', type: 'application/rss+xml', body: RSS }),
];
const DOCX = docx(ALL.map((line) => paragraph(line)).join('') + table([EN, AR], [FA, RU]), {
  'word/styles.xml': '<w:styles><w:style w:styleId="a"><w:name w:val="Title"/></w:style></w:styles>',
  'word/footnotes.xml': `<w:footnotes><w:footnote w:id="2">${paragraph(EN)}</w:footnote></w:footnotes>`,
});

/** Name → bytes; the name's ending is what such a file is called. */
export const SEEDS: readonly { name: string; bytes: Uint8Array }[] = Object.entries({
  'a.txt': ALL.join('\n\n'),
  'a.jsonl': JSONL,
  'a.json': `[${JSONL.split('\n').join(',\n')}]`,
  'a.csv': CSV,
  'utf16.tsv': Buffer.from(`\ufeff${CSV.replaceAll(',', '\t')}`, 'utf16le'),
  'a.md': MARKDOWN,
  'a.html': HTML,
  'a.rss': RSS,
  'a.atom': ATOM,
  'feed.json': JSON_FEED,
  'a.opml': `<opml version="2.0"><body><outline type="rss" xmlUrl="https://a.example/rss"/></body></opml>`,
  'plain.pdf': pdf(PDF, { info: { Title: 'The visit' } }),
  'packed.pdf': pdf(PDF, { compressed: true, rotate: 90 }),
  'a.docx': DOCX,
  'stored.docx': zipOf({
    'word/document.xml': `<w:document><w:body>${paragraph(EN)}${table([AR])}</w:body></w:document>`,
  }),
  'a.odt': odt(
    `<text:h>${EN}</text:h><text:p>${AR}</text:p><table:table><table:table-row><table:table-cell><text:p>${RU}</text:p></table:table-cell></table:table-row></table:table>`,
  ),
  'a.eml': MAIL,
  'a.mbox': mbox(MAIL, eml({}, text(RU, { charset: 'koi8-r' }))),
  'a.warc': Buffer.concat(WARC),
  'a.warc.gz': eachPacked(WARC),
  'a.jsonl.gz': gzipSync(JSONL),
  'a.zip': zipOf({ 'a.txt': EN, 'b/c.jsonl': JSONL, 'd.docx': DOCX }),
}).map(([name, content]) => ({ name, bytes: typeof content === 'string' ? Buffer.from(content) : content }));
