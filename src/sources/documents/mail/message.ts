/** An e-mail → the text of its sender, and the documents that come with it. */
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { guessCharset } from '../../charset.ts';
import { decodePage } from '../../pages/charset.ts';
import { htmlText, readPage } from '../../pages/index.ts';
import { type Limits, megabytes } from '../../source.ts';
import { isPdf, isZip } from '../magic.ts';
import { brief, type Finding, flaw, type Reader, type Reading, refusal } from '../reading.ts';
import { ownText } from './body.ts';

/** Messages in messages in messages. */
const DEPTH = 3;
/** Most attachments of one message, those within attached messages not counted. */
const ATTACHMENTS = 100;

const LIMITS = { maxNestingDepth: 50, maxHeadersSize: 1_000_000, forceRfc822Attachments: true };

/** Reads other formats: attachments are of any. */
export type Readers = (format: 'pdf' | 'office' | 'markdown', bytes: Uint8Array, limits: Limits) => Promise<Finding[]>;

/** A reader of messages, given the readers of what may be attached to them. */
export function mailReader(readers: Readers): Reader {
  return (bytes, limits) => readMessage(bytes, limits, readers, DEPTH);
}

async function readMessage(given: Uint8Array, limits: Limits, readers: Readers, depth: number): Promise<Finding[]> {
  const bytes = declared(given);
  const mail = await PostalMime.parse(new Uint8Array(bytes), LIMITS);
  if (!isMessage(mail)) return [refusal('no message: it has neither a sender, nor a date, nor a subject')];
  const head = headOf(mail);
  const found: Finding[] = [];
  const text = textOf(mail);
  if (text !== '') found.push({ kind: 'report', part: null, ...head, text });
  const names = new Set<string>();
  for (const [i, attachment] of mail.attachments.entries()) {
    if (i >= ATTACHMENTS) {
      found.push(flaw(`only the first ${ATTACHMENTS} of ${mail.attachments.length} attachments are read`));
      break;
    }
    const name = nameOf(attachment, i, names);
    const read = await readAttachment(attachment, name, limits, readers, depth).catch((error) => [
      refusal(brief(error)),
    ]);
    for (const one of read) {
      const part = `attachment ${[name, one.part?.replace(/^attachment /, '')].filter(Boolean).join('/')}`;
      // A document says little of itself: it came from whom the message came from, and with it.
      if (one.kind === 'report') found.push({ ...head, title: undefined, url: undefined, ...one, part });
      else found.push({ ...one, part });
    }
  }
  if (!found.some(({ kind }) => kind === 'report')) found.push(refusal('the message holds no text'));
  return found;
}

/** Bytes that name no charset at all and are not UTF-8: put into UTF-8 by what they look like. */
function declared(bytes: Uint8Array): Uint8Array {
  if (
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 100_000))
      .toString('latin1')
      .toLowerCase()
      .includes('charset=')
  )
    return bytes;
  const charset = guessCharset(bytes);
  return charset.startsWith('utf-') ? bytes : Buffer.from(new TextDecoder(charset).decode(bytes));
}

const isMessage = (mail: Email) => mail.from !== undefined || mail.date !== undefined || mail.subject !== undefined;

const ANSWER = /^\s*(?:(?:re|fwd?|aw|wg|رد|إعادة توجيه|پاسخ|بازارسال|ответ|на)\s*(?:\[\d+\])?\s*:\s*)+/iu;

type Head = Pick<Reading, 'id' | 'title' | 'outlet' | 'url' | 'published'>;

/** What the head of a message says: its sender is the outlet, and its date the day of publication where it was sent. */
function headOf(mail: Email): Head {
  const head: Head = {};
  const header = (key: string) =>
    mail.headers
      .find((one) => one.key === key)
      ?.value.replace(/\s+/g, ' ')
      .trim();
  const id = mail.messageId?.trim().replace(/^<|>$/g, '');
  if (id) head.id = id.slice(0, 300);
  const title = mail.subject?.replace(/\s+/g, ' ').replace(ANSWER, '').trim();
  if (title) head.title = title;
  const outlet = senderOf(mail.from ?? mail.sender);
  if (outlet) head.outlet = outlet;
  const url = /<?(https?:\/\/[^\s<>]+)>?/.exec(header('archived-at') ?? '')?.[1];
  if (url) head.url = url;
  const date = header('date');
  if (date) head.published = date;
  return head;
}

/** The name that the sender goes by, else the domain. */
function senderOf(from: Address | undefined): string | undefined {
  const sender = from?.group ? from.group[0] : from;
  const name = (sender?.name || from?.name || '').replace(/\s+/g, ' ').trim();
  if (name !== '' && !name.includes('@')) return name.slice(0, 200);
  const domain = /@([\w.-]+\.[\w-]+)$/.exec(sender?.address ?? '')?.[1];
  return domain?.toLowerCase().replace(/^(?:mail|news|newsletter|email|www|info)\.(?=.*\.)/, '');
}

/** A plain text this much shorter than the page beside it only says that there is a page. */
const STUB = 0.3;

const letters = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

/** What the sender wrote: the plain text, or that of the page where there is none worth the name. */
function textOf(mail: Email): string {
  const plain = mail.text === undefined ? '' : ownText(mail.text);
  if (mail.html === undefined) return plain;
  const page = htmlText(mail.html).trim();
  return plain !== '' && letters(plain) >= STUB * letters(page) ? plain : page;
}

/** A name for an attachment, made different from the others'. */
function nameOf({ filename, mimeType }: Attachment, i: number, taken: Set<string>): string {
  const given = (filename ?? '')
    .replace(/[\u0000-\u001f/\\]+/g, ' ')
    .trim()
    .slice(0, 150);
  const name =
    given !== '' && !taken.has(given) ? given : `${i + 1}${given === '' ? ` (${mimeType.slice(0, 80)})` : ` ${given}`}`;
  taken.add(name);
  return name;
}

async function readAttachment(
  attachment: Attachment,
  name: string,
  limits: Limits,
  readers: Readers,
  depth: number,
): Promise<Finding[]> {
  const { content, mimeType, disposition } = attachment;
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
  const type = mimeType.toLowerCase().slice(0, 80);
  const ending = /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  // Pictures of a page, logos, signatures of ciphers: nobody looks for a report in them.
  if (/^(?:image|audio|video)\//.test(type) && disposition !== 'attachment') return [];
  if (/pkcs7|pgp-/.test(type)) return [];
  if (bytes.length > limits.bytes) return [flaw(`is left out: longer than ${megabytes(limits.bytes)}`)];
  if (bytes.length === 0) return [flaw('is empty')];
  if (isPdf(bytes.subarray(0, 1024))) return readers('pdf', bytes, limits);
  if (isZip(bytes) && (/\.(?:docx|odt)$/i.test(name) || /wordprocessingml|opendocument\.text/.test(type)))
    return readers('office', bytes, limits);
  if (type === 'message/rfc822' || ending === 'eml') {
    if (depth === 0) return [flaw(`is left out: more than ${DEPTH} messages in one another`)];
    return readMessage(bytes, limits, readers, depth - 1);
  }
  if (type === 'text/markdown' || ending === 'md') return readers('markdown', bytes, limits);
  if (type === 'text/html' || /^html?$/.test(ending)) return readHtml(decodePage(bytes, null).html);
  if ((type === 'text/plain' && ending === '') || ending === 'txt') {
    const text = new TextDecoder(guessCharset(bytes)).decode(bytes).trim();
    return text === '' ? [flaw('holds no text')] : [{ kind: 'report', part: null, text }];
  }
  return [flaw(`is left out: ${type} is not read`)];
}

/** A page that is attached: its article, else all of its text. */
async function readHtml(html: string): Promise<Finding[]> {
  const page = await readPage(html, null, null);
  if (typeof page === 'string') {
    const text = htmlText(html).trim();
    return text === '' ? [flaw('holds no text')] : [{ kind: 'report', part: null, text }];
  }
  const { text, title, outlet, published } = page;
  return [
    {
      kind: 'report',
      part: null,
      text,
      ...(title && { title }),
      ...(outlet && { outlet }),
      ...(published && { published }),
    },
  ];
}
