/** The body of a message as plain text → what its sender wrote in it. */

/** "On … X wrote:" above what is quoted, as programs write it in our languages. */
const WROTE =
  /^.{0,300}(?:\bwrote|\bwrites|\bschrieb|\ba écrit|пишет|писал(?:\(а\)|а)?|написал(?:\(а\)|а)?|كتبت?|كتب\/ت|نوشته?(?: است)?)\s*:\s*$/iu;
/** What programs put above the whole message that is answered. */
const ORIGINAL = /^-{2,}\s*(?:original message|исходное сообщение|الرسالة الأصلية|پیام اصلی)\s*-{2,}\s*$/iu;
/** Lines that end what the sender wrote: the mark of a signature, and the foot of a mailing list. */
const SIGNATURE = /^-- ?$/;
const LIST_FOOT = /^_{20,}$/;
/** Longest signature and foot, in lines. */
const FOOT = 20;

/**
 * Leaves out quotes of earlier messages, the signature, and what mailing lists add; a text that has nothing else is
 * kept as it is. Lines that were broken at a width only are joined.
 */
export function ownText(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, (end) => (end === ' ' ? ' ' : ''))
    .split('\n');
  const own = withoutQuotes(withoutFoot(lines));
  const kept = own.some((line) => /\p{L}/u.test(line)) ? own : lines.map((line) => line.replace(/^(?:> ?)+/, ''));
  return unbroken(kept.map((line) => line.trimEnd()))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function withoutFoot(lines: readonly string[]): readonly string[] {
  for (let at = Math.max(1, lines.length - FOOT); at < lines.length; at++) {
    const line = lines[at] as string;
    if (SIGNATURE.test(line) || LIST_FOOT.test(line)) return lines.slice(0, at);
  }
  return lines;
}

function withoutQuotes(lines: readonly string[]): string[] {
  const own: string[] = [];
  for (const line of lines) {
    if (ORIGINAL.test(line) && own.some((one) => /\p{L}/u.test(one))) break;
    if (!/^\s{0,2}>/.test(line)) {
      own.push(line);
      continue;
    }
    // The line above the quote says whose it is; it may be broken in two.
    while (own.length > 0 && (own.at(-1) as string).trim() === '') own.pop();
    const last = own.at(-1) ?? '';
    if (WROTE.test(last)) own.pop();
    if (WROTE.test(last) && /^(?:On|Am|Le)\s/.test(own.at(-1) ?? '') && !/^(?:On|Am|Le)\s/.test(last)) own.pop();
    own.push('');
  }
  return own;
}

/** Widest line that a program breaks at, in characters. */
const WIDEST = 100;
/** Texts whose lines are all shorter than this are lists or verses. */
const NARROWEST = 50;

/** Joins lines that were broken because the next word did not fit any more. */
function unbroken(lines: readonly string[]): string[] {
  const width = Math.max(0, ...lines.map((line) => line.length));
  if (width > WIDEST || width < NARROWEST) return [...lines];
  const out: string[] = [];
  let before = '';
  for (const line of lines) {
    const word = line.trimStart().split(' ', 1)[0] as string;
    const broken =
      before !== '' && line !== '' && !/^[\s*•\-–—\d]/.test(line) && before.length + 1 + word.length > width - 3;
    if (broken) out[out.length - 1] += ` ${line}`;
    else out.push(line);
    before = line;
  }
  return out;
}
