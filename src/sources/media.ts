/** What bytes from the web, or from an archive of it, are to be read as: by their media type, and their first bytes. */
import type { ItemFormat } from './item.ts';
import { FEED_ROOTS, rootOf } from './markup.ts';

interface Medium {
  format: ItemFormat;
  types: readonly string[];
  /** The first element of such a document, in small letters and without its namespace. */
  roots?: readonly string[];
  /** What such a file starts with. */
  magic?: string;
}

const MEDIA: readonly Medium[] = [
  { format: 'page', types: ['text/html', 'application/xhtml+xml'], roots: ['html', 'head', 'body', 'title', 'meta'] },
  { format: 'text', types: ['text/plain'] },
  { format: 'markdown', types: ['text/markdown', 'text/x-markdown'] },
  { format: 'pdf', types: ['application/pdf', 'application/x-pdf'], magic: '%PDF-' },
  { format: 'mail', types: ['message/rfc822'] },
  {
    format: 'office',
    types: [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.oasis.opendocument.text',
    ],
  },
  {
    format: 'feed',
    types: [
      'application/rss+xml',
      'application/atom+xml',
      'application/rdf+xml',
      'application/feed+json',
      'text/rss+xml',
      'application/x-rss+xml',
    ],
    roots: FEED_ROOTS,
  },
];

/** Types that servers give to anything. */
const VAGUE = new Set([
  '',
  'text/plain',
  'text/xml',
  'application/xml',
  'application/octet-stream',
  'binary/octet-stream',
  'application/x-unknown',
  'unknown/unknown',
]);

/** The bare media type, in small letters: `text/html; charset=utf-8` is `text/html`. */
export const bareType = (mediaType: string | null) => (mediaType ?? '').split(/[;,]/, 1)[0]?.trim().toLowerCase() ?? '';

/**
 * The format of bytes that came with a media type (null: none came). `head`: their first 1,000 bytes, or all.
 * null: nothing that reports are read from.
 */
export function itemFormatOf(mediaType: string | null, head: Uint8Array): ItemFormat | null {
  const type = bareType(mediaType);
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 1000));
  const signed = MEDIA.find(({ magic }) => magic !== undefined && start.indexOf(magic, 0, 'latin1') === 0);
  if (signed) return signed.format;
  const named = MEDIA.find(({ types }) => types.includes(type));
  // Many servers send feeds as pages.
  if (!VAGUE.has(type) && named?.format !== 'page') return named?.format ?? null;
  const root = rootOf(start);
  const rooted = root === null ? undefined : MEDIA.find(({ roots }) => roots?.includes(root));
  return rooted?.format ?? named?.format ?? null;
}
