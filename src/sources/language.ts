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

/** Texts shorter than this (in characters) give statistics over letter groups nothing to count. */
const ENOUGH = 60;

/**
 * The language that a text is in (`und`: cannot be told). Letters and words decide; only a Latin text that has none of
 * the words of the languages known there is left to statistics, whose data takes half a second to load.
 */
export async function languageOf(text: string): Promise<string> {
  const { language, sure } = detectLanguage(text);
  if (sure || language !== 'en' || text.length < ENOUGH) return language;
  const { eld } = await import('eld/small');
  const guess = eld.detect(text.slice(0, 2000));
  return guess.language && guess.isReliable() ? guess.language : language;
}
