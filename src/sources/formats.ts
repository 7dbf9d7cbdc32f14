/** The formats of files: how each is recognised, cut into items and parsed. A new format is a line in each table. */
import { splitGzip } from './archives/gzip.ts';
import { isGzip } from './archives/members.ts';
import { isTar, splitTar } from './archives/tar.ts';
import { isWarc, splitWarc } from './archives/warc.ts';
import { isZipOfFiles, splitZip } from './archives/zip.ts';
import { parseRow, splitTable } from './documents/csv.ts';
import { parseGuarded } from './documents/guard.ts';
import { isMail, isOle, isPdf, isRtf, isZip, unread } from './documents/magic.ts';
import { isMailbox, splitMailbox } from './documents/mail/mbox.ts';
import { isJsonFeed, parseFeedItem } from './feeds/feed.ts';
import { type Input, type Item, type ItemFormat, itemOf, type Nested, refused, type Split } from './item.ts';
import { parseJson, splitJson, splitJsonLines } from './json.ts';
import { FEED_ROOTS, isPage, rootOf } from './markup.ts';
import { parsePage } from './pages/index.ts';
import { type Limits, megabytes, type Sourced } from './source.ts';
import { gather } from './streams.ts';
import { parseText } from './text.ts';

/** A kind of file. Only its `split` reads the file; it holds one item at a time, and none longer than the limit. */
export interface FileFormat {
  name: string;
  /** Endings of file names, in small letters. */
  endings: readonly string[];
  /** Whether the first bytes of a file (4 kB of it, or all that there is) can only be of this format. */
  sniff?: (head: Uint8Array) => boolean;
  /** `nested` cuts files that are inside of this one. */
  split(input: Input, limits: Limits, nested: Nested): AsyncGenerator<Split>;
  /**
   * Whether it only holds other files, packed or as they are. There may be one of either between a file and what is in
   * it (`.tar.gz`): archives in archives are made to do harm.
   */
  archive?: 'packed' | 'plain';
}

/** A file that is one item. */
export function whole(format: ItemFormat) {
  return async function* (input: Input, limits: Limits): AsyncGenerator<Split> {
    const place = { file: input.file, place: null };
    const bytes = await gather(input.chunks, limits.bytes);
    if (bytes === null) yield refused(place, `longer than ${megabytes(limits.bytes)}: no report is`);
    else yield itemOf({ ...place, format, bytes, name: input.name });
  };
}

const TEXT: FileFormat = { name: 'text', endings: ['.txt'], split: whole('text') };

/** In the order in which their first bytes are looked at. */
export const FILE_FORMATS: readonly FileFormat[] = [
  { name: 'gzip', endings: ['.gz', '.tgz'], sniff: isGzip, split: splitGzip, archive: 'packed' },
  { name: 'ZIP', endings: ['.zip'], sniff: isZipOfFiles, split: splitZip, archive: 'packed' },
  { name: 'tar', endings: ['.tar'], sniff: isTar, split: splitTar, archive: 'plain' },
  { name: 'WARC', endings: ['.warc'], sniff: isWarc, split: splitWarc },
  { name: 'PDF', endings: ['.pdf'], sniff: isPdf, split: whole('pdf') },
  { name: 'Word or OpenDocument', endings: ['.docx', '.odt'], sniff: isZip, split: whole('office') },
  {
    name: 'old Word',
    endings: ['.doc', '.msg'],
    sniff: isOle,
    split: unread(
      'a document of an old Word (.doc), a message of Outlook (.msg), or a document with a password: save it as .docx or .eml',
    ),
  },
  { name: 'RTF', endings: ['.rtf'], sniff: isRtf, split: unread('rich text (.rtf): save it as .docx') },
  { name: 'mailbox', endings: ['.mbox', '.mbx'], sniff: isMailbox, split: splitMailbox },
  { name: 'e-mail', endings: ['.eml'], sniff: isMail, split: whole('mail') },
  {
    name: 'feed',
    endings: ['.rss', '.atom', '.rdf'],
    sniff: (head) => FEED_ROOTS.includes(rootOf(head) ?? '') || isJsonFeed(head),
    split: whole('feed'),
  },
  {
    name: 'OPML',
    endings: ['.opml'],
    sniff: (head) => rootOf(head) === 'opml',
    split: unread('a list of feeds: dragoman watch reads them'),
  },
  {
    name: 'sitemap',
    endings: [],
    sniff: (head) => ['urlset', 'sitemapindex'].includes(rootOf(head) ?? ''),
    split: unread('a list of addresses (a sitemap), which holds no reports: dragoman watch fetches what it lists'),
  },
  { name: 'page', endings: ['.html', '.htm', '.xhtml', '.shtml'], sniff: isPage, split: whole('page') },
  { name: 'JSONL', endings: ['.jsonl', '.ndjson'], split: splitJsonLines },
  { name: 'JSON', endings: ['.json'], split: splitJson },
  { name: 'CSV', endings: ['.csv', '.tsv', '.tab'], split: splitTable },
  { name: 'Markdown', endings: ['.md', '.markdown'], split: whole('markdown') },
];

/**
 * The format of a file, by the first bytes where they can only be one thing, else by the ending; every other file is one
 * text. Standard input (no ending) that starts like JSON is JSON.
 */
export function formatOf(ending: string | null, head: Uint8Array): FileFormat {
  // Where two know the first bytes, the ending decides.
  const sniffed = FILE_FORMATS.filter((format) => format.sniff?.(head));
  const known = sniffed.find(({ endings }) => endings.includes(ending?.toLowerCase() ?? '')) ?? sniffed[0];
  if (known) return known;
  const named = FILE_FORMATS.find((format) => format.endings.includes(ending?.toLowerCase() ?? ''));
  if (named) return named;
  if (
    ending === null &&
    /^\s*[{[]/.test(
      Buffer.from(head.subarray(0, 2000))
        .toString('utf8')
        .replace(/^\ufeff/, ''),
    )
  )
    return FILE_FORMATS.find(({ name }) => name === 'JSON') as FileFormat;
  return TEXT;
}

/** Item → raw reports. Never throws for what is wrong with the bytes: that is refused. */
export type Parse = (item: Item, limits: Limits) => AsyncIterable<Sourced>;

export const PARSERS: Record<ItemFormat, Parse> = {
  page: parsePage,
  json: parseJson,
  text: parseText,
  table: parseRow,
  markdown: parseGuarded,
  pdf: parseGuarded,
  mail: parseGuarded,
  office: parseGuarded,
  feed: parseFeedItem,
};
