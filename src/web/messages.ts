/**
 * The desk's own words. Each page keeps its words beside it, in all languages: an object a language, of strings and of
 * functions where a number or a name stands in the sentence. English is the original; the others must have its keys.
 */
import { type Language, useSettings } from './settings.tsx';

/** The words of one language: those of English, other strings. */
export type Like<T> = { [K in keyof T]: T[K] extends (...given: infer A) => string ? (...given: A) => string : string };
export type Messages<T> = { en: T } & Record<Exclude<Language, 'en'>, Like<T>>;

/** Checks that the languages have the same words. */
export function messages<T extends Record<string, string | ((...given: never[]) => string)>>(all: {
  en: T;
  ar: Like<T>;
  fa: Like<T>;
  ru: Like<T>;
}): Messages<T> {
  return all;
}

/** The words of the language that is chosen. */
export function useMessages<T>(all: Messages<T>): Like<T> {
  return all[useSettings().language] as Like<T>;
}

/**
 * Forms of a phrase by number that a language must have, as Unicode's plural rules name them; `#` stands for the number.
 * Arabic may leave out that for nothing (`٠ حدث`); Persian counts in the singular.
 */
export interface Forms {
  en: Record<'one' | 'other', string>;
  ar: Record<'one' | 'two' | 'few' | 'many' | 'other', string> & { zero?: string };
  fa: Record<'other', string>;
  ru: Record<'one' | 'few' | 'many' | 'other', string>;
}

const rules = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();
const languages = new Map<string, Intl.DisplayNames>();

/** `3 reports` in a language's own forms and digits: `plural('ru', 3, { one: '# сообщение', few: '# сообщения', … })`. */
export function plural<L extends Language>(language: L, count: number, forms: Forms[L]): string {
  const rule = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, rule);
  const all: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string } = forms;
  return (all[rule.select(count)] ?? all.other).replace('#', number(language, count));
}

/** Name of a language in another; a code that browsers do not take for one stays as it is. */
export function languageName(language: Language, code: string): string {
  const names = languages.get(language) ?? new Intl.DisplayNames(language, { type: 'language' });
  languages.set(language, names);
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** `Tehran, Iran`: parts of one thing, with the comma of a language. */
export const listed = (language: Language, parts: readonly string[]) =>
  parts.join(language === 'ar' || language === 'fa' ? '، ' : ', ');

/** A number in the digits of a language, with so many `decimals`, or where none is asked for the two that it may have. */
export function number(language: Language, value: number, decimals = 0): string {
  const tag = language === 'ar' ? 'ar-u-nu-arab' : language === 'fa' ? 'fa-u-nu-arabext' : language;
  const key = `${tag} ${decimals}`;
  const format =
    numbers.get(key) ??
    new Intl.NumberFormat(tag, { minimumFractionDigits: decimals, maximumFractionDigits: decimals || 2 });
  numbers.set(key, format);
  return format.format(value);
}

/**
 * A score with its sign, which stands before the number in every direction of writing. A `mean` has one decimal, so that
 * means stand under each other.
 */
export function score(language: Language, value: number, mean = false): string {
  const shown = mean ? Math.round(value * 10) / 10 : value;
  const sign = shown > 0 ? '+' : shown < 0 ? '−' : '';
  return `\u2066${sign}${number(language, Math.abs(shown), mean ? 1 : 0)}\u2069`;
}
