/** The words around a claim: enough to read what says it, never the whole of a long report. */
import { type Claim, partsOf, type Span } from '../model/index.ts';

/** How far around the evidence, in UTF-16 code units, sentences and the words of the claim's parts are looked for. */
const REACH = 320;
/** No evidence is shown longer than this: then it is cut around the trigger. */
const LONGEST = 2000;

export interface Context {
  text: string;
  /** Offset in the report at which the text stands. */
  start: number;
}

/**
 * The sentences that hold the evidence, and those before and after it in which other words of the claim stand, if they
 * are near. What is cut off in the middle of a sentence is cut between words where there are any.
 */
export function contextOf(text: string, claim: Claim): Context {
  const { evidence, trigger } = claim;
  const long = evidence.end - evidence.start > LONGEST;
  const core: Span = long
    ? {
        start: Math.max(evidence.start, trigger.start - LONGEST / 2),
        end: Math.min(evidence.end, trigger.start + LONGEST / 2),
      }
    : evidence;
  const limits: Span = { start: Math.max(0, core.start - REACH), end: Math.min(text.length, core.end + REACH) };
  let { start, end } = core;
  for (const { words } of partsOf(claim)) {
    if (words === null || words.start < limits.start || words.end > limits.end) continue;
    start = Math.min(start, words.start);
    end = Math.max(end, words.end);
  }
  start = sentenceStart(text, start, limits.start);
  end = sentenceEnd(text, end, limits.end);
  return { text: text.slice(start, end), start };
}

/** Ends of sentences, with the closing quotes that go with them, or of lines. */
const END = /[.!?؟…۔][»”"')\]]*(?=\s)|[\r\n]+/g;

function sentenceStart(text: string, at: number, limit: number): number {
  let start = -1;
  for (const match of text.slice(limit, at).matchAll(END)) start = limit + match.index + match[0].length;
  if (start < 0) start = limit === 0 ? 0 : wordEdge(text, limit, at, 1);
  while (start < at && /\s/.test(text.charAt(start))) start++;
  return start;
}

function sentenceEnd(text: string, at: number, limit: number): number {
  // The evidence may end with its full stop, or before it.
  if (/[.!?؟…۔»”"')\]]/.test(text.charAt(at - 1)) && !/\S/.test(text.charAt(at))) return at;
  END.lastIndex = 0;
  const match = END.exec(text.slice(at, Math.min(text.length, limit + 1)));
  if (match) return at + match.index + (/[\r\n]/.test(match[0]) ? 0 : match[0].length);
  return limit >= text.length ? text.length : wordEdge(text, limit, at, -1);
}

/** The first offset from `from` on, in one direction and not beyond `to`, that stands between words; else between characters. */
function wordEdge(text: string, from: number, to: number, step: 1 | -1): number {
  for (let at = from; at !== to; at += step) if (/\s/.test(text.charAt(at - (step < 0 ? 0 : 1)))) return at;
  return /[\udc00-\udfff]/.test(text.charAt(from)) ? from + step : from;
}
