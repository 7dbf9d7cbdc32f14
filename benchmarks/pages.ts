/**
 * Pages for measuring, as a crawl holds them: about 100 kB each, of which the article is 2,400 characters; the rest is
 * scripts, styles, menus, related articles and advertisements. Written as WARC.gz, one record a member.
 *
 *   node benchmarks/pages.ts OUT.warc.gz [--pages 1000] [--share 0.1] [--from 0]
 *
 * --share  how many of the pages tell of events between states; the others are everyday news, some of them in languages
 *          that are not coded
 */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { eventfulLines, LANGUAGES } from './generate.ts';
import { EVERYDAY_LANGUAGES, everyday, random } from './texts.ts';

const SIZE = 100_000;
const LENGTH = 2400;
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'ur']);
const MENUS = [
  'Home World Markets Sport Culture Weather Opinion Video Podcasts Archive About Contact',
  'الرئيسية أخبار اقتصاد رياضة ثقافة طقس آراء فيديو أرشيف اتصل',
  'خانه خبر اقتصاد ورزش فرهنگ هوا دیدگاه ویدئو بایگانی تماس',
  'Главная Новости Экономика Спорт Культура Погода Мнения Видео Архив Контакты',
].map((line) => line.split(' '));

export interface Page {
  url: string;
  html: string;
}

/** Page number `i`; the same on every machine. */
export function page(i: number, share: number): Page {
  const next = random(i + 1_000_003);
  const eventful = next() < share;
  const languages = eventful ? LANGUAGES : EVERYDAY_LANGUAGES;
  const language = languages[Math.floor(next() * languages.length)] as string;
  const year = 2015 + Math.floor(next() * 10);
  const day = `${year}-${two(1 + Math.floor(next() * 12))}-${two(1 + Math.floor(next() * 28))}`;
  const article = everyday(language, LENGTH, next);
  const lines = eventful ? eventfulLines(language, year, next).lines : article.lines;
  const title = article.title;
  const url = `https://news${i % 40}.example/${language}/${day.replaceAll('-', '/')}/${i}.html`;
  const site = `News ${i % 40}`;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: `${day}T08:${two(Math.floor(next() * 60))}:00+03:00`,
    inLanguage: language,
    publisher: { '@type': 'Organization', name: site },
    mainEntityOfPage: url,
  };
  const paragraphs: string[] = [];
  for (let at = 0; at < lines.length; at += 4) paragraphs.push(`<p>${lines.slice(at, at + 4).join(' ')}</p>`);
  const head = [
    '<!DOCTYPE html>',
    `<html lang="${language}"${RIGHT_TO_LEFT.has(language) ? ' dir="rtl"' : ''}><head><meta charset="utf-8">`,
    `<title>${title} | ${site}</title><link rel="canonical" href="${url}">`,
    `<meta property="og:title" content="${title}"><meta property="og:type" content="article"><meta property="og:url" content="${url}">`,
    `<meta property="og:site_name" content="${site}"><meta property="article:published_time" content="${day}T08:00:00+03:00">`,
    `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
    `<style>${styles(14_000, next)}</style><script>${script(30_000, next)}</script></head>`,
  ].join('\n');
  const body = [
    `<body class="${language} article"><header><a class="logo" href="/">${site}</a>${MENUS.map(menu).join('')}</header>`,
    `<div class="layout"><main><article><h1>${title}</h1><div class="meta"><time datetime="${day}">${day}</time></div>`,
    ...paragraphs,
    '</article></main>',
    `<aside><h3>${site}</h3>${related(language, 24, next)}</aside></div>`,
    `<footer>${MENUS.map(menu).join('')}<p>© ${site}</p></footer>`,
  ].join('\n');
  const rest = SIZE - Buffer.byteLength(head) - Buffer.byteLength(body);
  return { url, html: `${head}${body}<script>${script(Math.max(0, rest), next)}</script></body></html>` };
}

const two = (n: number) => String(n).padStart(2, '0');

const menu = (words: readonly string[]) =>
  `<nav><ul>${words.map((word, i) => `<li class="item item-${i}"><a href="/section/${i}" data-track="nav">${word}</a></li>`).join('')}</ul></nav>`;

function related(language: string, count: number, next: () => number): string {
  const cards = Array.from({ length: count }, (_, i) => {
    const { title } = everyday(language, 1, next);
    return (
      `<div class="card"><a href="/${language}/r/${i}.html"><img src="/img/${Math.floor(next() * 1e6)}.jpg" alt="" loading="lazy">` +
      `<h4>${title}</h4></a><span class="date">${two(i + 1)}</span></div>`
    );
  });
  return `<section class="related">${cards.join('\n')}</section>`;
}

/** So many characters of something like minified code. */
function script(length: number, next: () => number): string {
  const lines: string[] = [];
  for (let all = 0; all < length; ) {
    const id = () => String.fromCharCode(97 + Math.floor(next() * 26)) + Math.floor(next() * 999);
    const line = `function ${id()}(e,t){var n=e.${id()}||{};return n["${id()}"]<t?n.${id()}(function(){t&&e.push(${Math.floor(next() * 1e6)})}):!1}`;
    lines.push(line);
    all += line.length + 1;
  }
  return lines.join(';');
}

function styles(length: number, next: () => number): string {
  const lines: string[] = [];
  for (let all = 0; all < length; ) {
    const line = `.c${Math.floor(next() * 9999)}>.b:hover{margin:${Math.floor(next() * 40)}px auto;color:#${Math.floor(next() * 0xffffff).toString(16)}}`;
    lines.push(line);
    all += line.length;
  }
  return lines.join('');
}

/** A response record of WARC 1.1. */
export function record({ url, html }: Page): Buffer {
  const body = Buffer.from(html);
  const http = Buffer.from(
    `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${body.length}\r\n\r\n`,
  );
  const head = [
    'WARC/1.1',
    'WARC-Type: response',
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2026-01-01T00:00:00Z',
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${Buffer.from(url).toString('hex').slice(-12)}>`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${http.length + body.length}`,
  ].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), http, body, Buffer.from('\r\n\r\n')]);
}

/** Writes pages `from` … `from + count` as WARC.gz. */
export async function writeWarc(path: string, count: number, share: number, from = 0): Promise<void> {
  const out = createWriteStream(path);
  const pack = promisify(gzip);
  for (let i = from; i < from + count; i++)
    if (!out.write(await pack(record(page(i, share)), { level: 1 }))) await once(out, 'drain');
  out.end();
  await once(out, 'close');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [path] = process.argv.slice(2);
  const option = (name: string, otherwise: number) => {
    const at = process.argv.indexOf(`--${name}`);
    return at < 0 ? otherwise : Number(process.argv[at + 1]);
  };
  if (!path) throw new Error('name the file to write');
  await writeWarc(path, option('pages', 1000), option('share', 0.1), option('from', 0));
}
