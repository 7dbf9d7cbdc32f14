/** Names within an Arabic sentence: their gender, their case, and what is written in one word with them. */
import { SECTORS } from '../../codebook/index.ts';

/** How a verb and a pronoun agree with a name. */
export type Kind = 'feminine' | 'masculine' | 'people';

/**
 * States and companies, organisations and agencies are feminine, whatever they end in (`أعلنت مصر`, `أعلنت غازبروم`): only
 * these states are not.
 */
const MASCULINE_STATES: ReadonlySet<string> = new Set([
  'الأردن',
  'الجبل الأسود',
  'الرأس الأخضر',
  'السودان',
  'الصومال',
  'العراق',
  'الفاتيكان',
  'المغرب',
  'اليمن',
  'جبل طارق',
  'جنوب السودان',
  'لبنان',
]);

/** First words that make what they begin masculine: `الاتحاد الأوروبي`, `جيش العدل`. With and without the article. */
const MASCULINE_HEADS: ReadonlySet<string> = new Set(
  (
    'اتحاد أوكوس إقليم إنتربول بنك برلمان برنامج تحالف تحقيق تلفزيون تنازل تنظيم جيش حزب حظر خاتم داعش راديو صليب صندوق ' +
    'طرف غرب قضاء اتصال مجلس محور مرصد مسؤول مصنع معهد مقترح منتدى موقع نادي ناتو وفد'
  ).split(' '),
);

/** People, whom verbs after them and pronouns treat as such. */
const PEOPLE: ReadonlySet<string> = new Set([
  'أشخاص',
  'الإخوان المسلمون',
  'الحوثيون',
  'الماويون',
  'دبلوماسيون',
  'عمال',
  'لاجئون',
  'مجرمون',
  'محتجون',
  'مدنيون',
  'مسلحون',
  'ممثلون',
]);

/** How a verb agrees with a name, or with a noun that a sentence has of its own. */
export function kindOf(name: string): Kind {
  const [first = ''] = name.split(' ');
  if (PEOPLE.has(name) || PEOPLE.has(first)) return 'people';
  if (MASCULINE_STATES.has(name) || MASCULINE_HEADS.has(first.replace(/^ال(?=..)/, ''))) return 'masculine';
  return 'feminine';
}

/** A name after a preposition or another noun, or as an object: `الحوثيين`. */
export function oblique(name: string): string {
  return kindOf(name) === 'people' ? name.replace(/(?<=\S)ون(?= |$)/g, 'ين') : name;
}

/** Those of whom only the sector is known. */
const UNNAMED: Readonly<Record<string, string>> = {
  GOV: 'جهات حكومية',
  MIL: 'قوات عسكرية',
  REB: 'جماعات مسلحة',
  OPP: 'قوى معارضة',
  PTY: 'أحزاب سياسية',
  COP: 'قوات شرطة',
  JUD: 'جهات قضائية',
  SPY: 'أجهزة استخبارات',
  LEG: 'جهات برلمانية',
  MED: 'وسائل إعلام',
  EDU: 'مؤسسات تعليمية',
  BUS: 'شركات',
  CRM: 'مجرمون',
  CVL: 'مدنيون',
  REF: 'لاجئون',
  LAB: 'عمال',
  IGO: 'منظمات دولية',
  NGO: 'منظمات غير حكومية',
  UAF: 'مسلحون مجهولون',
};

/** The noun for a party that is but a sector; null for one that has a name. */
export const sectorNoun = (code: string): string | null =>
  Object.hasOwn(SECTORS, code) ? (UNNAMED[code] ?? null) : null;

/** People without a name (`مدنيون`): they are not `people of` somebody. */
export const isUnnamedPeople = (name: string): boolean => kindOf(name) === 'people' && !name.startsWith('ال');

/** `لإيران`, `للعراق`, `لليبيا`; what is in other letters is parted by a stroke. */
export function withLi(name: string): string {
  if (!ARABIC.test(name)) return `لـ${name}`;
  if (!name.startsWith('ال')) return `ل${name}`;
  return name.startsWith('الل') ? `ل${name.slice(2)}` : `لل${name.slice(2)}`;
}

const ARABIC = /^[\u0621-\u064a]/;

/** `إيران وبيلاروس وروسيا`. */
export const listed = (names: readonly string[]): string => names.join(' و');
