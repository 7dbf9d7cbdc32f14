/** The languages that there are packs for: told without loading the tables of any. */
import type { LanguageCode } from '../model/index.ts';

export const CODES: readonly LanguageCode[] = ['ar', 'en', 'fa', 'ru'];
