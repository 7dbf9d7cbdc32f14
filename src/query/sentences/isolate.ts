/** Names of another direction of writing inside a sentence. */
import type { DeskLanguage } from '../words/index.ts';

/** First strong isolate and its end: what stands between does not reorder numbers, brackets and commas beside it. */
const [ISOLATE, END] = ['\u2068', '\u2069'];

/** A letter that is written from left to right; Arabic and Hebrew ones are not. */
const LEFT_TO_RIGHT = /(?![\p{Script=Arabic}\p{Script=Hebrew}])\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** The text, isolated where letters of it run against the language of the sentence. */
export function isolated(language: DeskLanguage, text: string): string {
  const against = language === 'ar' || language === 'fa' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  return against.test(text) ? `${ISOLATE}${text}${END}` : text;
}
