/** Codes of records in the reader's language: what labels say. */
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { ru } from './ru.ts';
import type { Vocabulary } from './vocabulary.ts';

export const VOCABULARIES = { en, ar, fa, ru } as const satisfies Record<string, Vocabulary>;

/** A language that the desk reads in. */
export type DeskLanguage = keyof typeof VOCABULARIES;
export type LabelKind = keyof Vocabulary;

/**
 * The name of a code, or the code itself where it has none. A mode is `CONSULT/visit`, or `visit` alone (then the first
 * type that has such a mode names it). Hyphens or spaces, as records have both (`road map`, `defence-minister`).
 */
export function label(language: DeskLanguage, kind: LabelKind, value: string): string {
  const words: Readonly<Record<string, string>> = VOCABULARIES[language][kind];
  const own = Object.hasOwn(words, value) ? words[value] : undefined;
  if (own !== undefined) return kind === 'unit' ? formsOf(own)[0] : own;
  if (value.includes(' ')) return named(label(language, kind, value.replaceAll(' ', '-')), value);
  if (kind !== 'mode' || value.includes('/')) return value;
  const key = Object.keys(words).find((one) => one.endsWith(`/${value}`));
  return key === undefined ? value : (words[key] as string);
}

/** A value without a name stays as it was written. */
const named = (name: string, value: string) => (name === value.replaceAll(' ', '-') ? value : name);

/** Forms of a counted thing, the singular first. */
function formsOf(text: string): [string, ...string[]] {
  return text.split('|') as [string, ...string[]];
}

/**
 * A unit in the form that a number asks for, without the number: `documents` for 12. Arabic has none for 1 and 2 but the
 * noun itself (`وثيقتان`), which is said instead of the number: see `counted`.
 */
export function unitFor(language: DeskLanguage, unit: string, count: number): string {
  const words: Readonly<Record<string, string>> = VOCABULARIES[language].unit;
  const key = unit.replaceAll(' ', '-');
  if (!Object.hasOwn(words, key)) return unit;
  const forms = formsOf(words[key] as string);
  return forms[Math.min(formOf(language, count), forms.length - 1)] as string;
}

/**
 * Which form a number takes. English: singular, plural. Russian: 1, 2–4, 5–20 … Arabic: singular, dual, plural (3–10),
 * singular in the accusative (11–99). Persian counts in the singular.
 */
function formOf(language: DeskLanguage, count: number): number {
  if (language === 'fa') return 0;
  if (language === 'en') return count === 1 ? 0 : 1;
  const whole = Number.isInteger(count);
  const [ten, hundred] = [count % 10, count % 100];
  if (language === 'ru') {
    if (!whole) return 1;
    if (ten === 1 && hundred !== 11) return 0;
    return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? 1 : 2;
  }
  if (!whole || hundred < 3) return count === 2 ? 1 : 0;
  return hundred <= 10 ? 2 : 3;
}

/** A number with what it counts: `12 documents`, `وثيقتان`; `digits` writes the number. */
export function counted(
  language: DeskLanguage,
  count: number,
  unit: string,
  digits: (value: number) => string = String,
): string {
  const noun = unitFor(language, unit, count);
  if (language === 'ar' && count === 2) return noun;
  if (language === 'ar' && count === 1) return `${noun} ${/ة$/.test(noun) ? 'واحدة' : 'واحد'}`;
  return `${digits(count)} ${noun}`;
}
