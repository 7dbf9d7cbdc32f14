/** The language of a report: as given with it, or found out from its text. */
import { detectLanguage } from '../text/detect.ts';

/** Names and three-letter codes that crawlers write for BCP 47's two letters. */
const SAME: Record<string, string> = {
  ara: 'ar',
  arb: 'ar',
  arabic: 'ar',
  fas: 'fa',
  per: 'fa',
  pes: 'fa',
  prs: 'fa',
  persian: 'fa',
  farsi: 'fa',
  dari: 'fa',
  rus: 'ru',
  russian: 'ru',
  eng: 'en',
  english: 'en',
  urd: 'ur',
  urdu: 'ur',
};

/** The primary subtag of what was given as a language: `fa-IR`, `FAS` and `Persian` are `fa`. */
export function givenLanguage(given: string): string {
  const primary = given.trim().toLowerCase().split(/[-_]/)[0] as string;
  return SAME[primary] ?? primary;
}

/** How many characters statistics are asked about: enough to be sure, and quick on a long text. */
const ASKED = 500;
/** Letters below which statistics have nothing to count. */
const ENOUGH = 12;

/** What statistics call a language that has another name here. */
const RENAMED: Record<string, string> = { ms: 'id', nb: 'no', nn: 'no' };

/**
 * The language that a text is in (`und`: cannot be told). Letters and words decide; a Latin text that is neither clearly
 * English nor in one of the languages that the statistics lack is left to these, whose data takes half a second to load.
 */
export async function languageOf(text: string): Promise<string> {
  const { language, sure, latin } = detectLanguage(text);
  if (sure || !latin || text.length < ENOUGH) return language;
  const { eld } = await import('eld/medium');
  const guess = eld.detect(text.slice(0, ASKED)).language;
  return guess === '' ? language : (RENAMED[guess] ?? guess);
}

/** Characters from which on a text can speak against the language that was given with it. */
const LONG_ENOUGH = 60;

/**
 * The language of a text that was given as another: an Urdu text marked as Arabic must not reach the Arabic pack. Null
 * when the text does not clearly speak against what was given.
 *
 * @param given as `givenLanguage` returns it.
 */
export function contradicts(text: string, given: string): string | null {
  if (text.length < LONG_ENOUGH) return null;
  const { language, sure } = detectLanguage(text);
  // `ku` is given for Kurdish of either script.
  if (!sure || language === given || (given === 'ku' && language === 'ckb')) return null;
  return language;
}
