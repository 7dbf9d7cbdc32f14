/**
 * Persian verbs: every finite form of a verb as news writes it, from its past and its present stem.
 *
 * Light verbs get their passive here too ("امضا کرد" → "امضا شد"), so that a row of acts.tsv needs only the active.
 */
import type { VerbForm } from '../../model/index.ts';
import { fold } from '../../text/fold.ts';

/** Infinitive and present stem of verbs whose present stem does not follow from the infinitive. */
const IRREGULAR = `
آراستن آرای|آزمودن آزمای|آسودن آسای|آفریدن آفرین|آلودن آلای|آمدن آی|آموختن آموز|آمیختن آمیز|آوردن آور|آویختن آویز
ارزیدن ارز|افتادن افت|افراختن افراز|افراشتن افراز|افروختن افروز|افزودن افزای|افشاندن افشان|افکندن افکن|انباشتن انبار
انداختن انداز|اندوختن اندوز|انگاشتن انگار|انگیختن انگیز|ایستادن ایست|باختن باز|بخشودن بخشای|بردن بر|بستن بند
پالودن پالای|پختن پز|پذیرفتن پذیر|پرداختن پرداز|پنداشتن پندار|پیمودن پیمای|پیوستن پیوند|تاختن تاز|تافتن تاب
توانستن توان|جستن جوی|چیدن چین|خاستن خیز|خواستن خواه|دادن ده|داشتن دار|دانستن دان|دوختن دوز|دیدن بین
ربودن ربای|رساندن رسان|رفتن رو|روفتن روب|ریختن ریز|زادن زای|زدن زن|زدودن زدای|زیستن زی|ساختن ساز|سپردن سپار
ستاندن ستان|ستودن ستای|سرودن سرای|سوختن سوز|شتافتن شتاب|شدن شو|شستن شوی|شکستن شکن|شناختن شناس|شنیدن شنو
فرستادن فرست|فرمودن فرمای|فروختن فروش|فریفتن فریب|فشردن فشار|کاستن کاه|کاشتن کار|کردن کن|کشتن کش|کوفتن کوب
گداختن گداز|گذاردن گذار|گذاشتن گذار|گذشتن گذر|گرفتن گیر|گریختن گریز|گسستن گسل|گستردن گستر|گشتن گرد
گشودن گشای|گفتن گوی|گماردن گمار|گماشتن گمار|ماندن مان|مردن میر|نشستن نشین|نشاندن نشان|نگاشتن نگار|نگریستن نگر
نمودن نمای|نواختن نواز|نوشتن نویس|نهادن نه|ورزیدن ورز|یافتن یاب|شوراندن شوران|گنجاندن گنجان|گرداندن گردان|گردیدن گرد|چرخاندن چرخان|نامیدن نام|رسیدن رس|کشیدن کش|خریدن خر|دریدن در|گزیدن گزین|راندن ران|خواندن خوان
خوردن خور|فشاندن فشان|آگاهاندن آگاهان|شمردن شمار|آزردن آزار|بایستن بای|شایستن شای|سزیدن سز
`;

// The second person is left out: news does not speak to its reader, and کردی is "Kurdish".
/** Prefixes that stand before the marks of tense and negation: "بازمی‌گردد", "برنگشت". */
const PREFIXES = ['باز', 'بر', 'در', 'فرا', 'فرو', 'وا', 'ور'];
/** "مورد حمله قرار داد": two words that act as one light verb; its passive is قرار گرفتن. Tables write قراردادن. */
const PLACED = fold('قرار');
const PERSONS = ['م', 'یم', 'ند'];
const PRESENT = ['م', 'د', 'یم', 'ند'];
const PERFECT = ['', 'ام', 'است', 'ایم', 'اند', 'بود', 'بودم', 'بودیم', 'بودند', 'باشد', 'باشند'];

/** Verbs whose object becomes subject when another light verb takes their place: "امضا شد", "افزایش یافت". */
const PASSIVES: Record<string, readonly string[]> = {
  کردن: ['شدن', 'گردیدن', 'گشتن'],
  دادن: ['یافتن'],
  قراردادن: ['قرارگرفتن'],
  ساختن: ['شدن'],
};
/** Light verbs that formal prose puts for another with the same sense. */
const TWINS: Record<string, readonly string[]> = { کردن: ['نمودن'], شدن: ['گردیدن', 'گشتن'] };

const YEH = fold('ی');
const FIRST = fold('م');
const MI = fold('می');
const HAVE = fold('دار');
const NEMI = fold('نمی');
const IST = fold('ایس');
const YIDAN = fold('یدن');
/** Verbs without a passive of their own. */
const INTRANSITIVE = new Set(
  ['شدن', 'گشتن', 'گردیدن', 'رفتن', 'آمدن', 'ماندن', 'رسیدن', 'داشتن', 'کردن'].map((verb) => fold(verb)),
);

const folded = (table: Record<string, readonly string[]>) =>
  new Map(Object.entries(table).map(([verb, others]) => [fold(verb), others.map((other) => fold(other))]));
const passives = folded(PASSIVES);
const twins = folded(TWINS);
const prefixes = PREFIXES.map((prefix) => fold(prefix));
const persons = PERSONS.map((ending) => fold(ending));
const present = PRESENT.map((ending) => fold(ending));
const perfect = PERFECT.map((ending) => fold(ending));

const presentStems = new Map<string, string>();
for (const entry of IRREGULAR.trim().split(/[|\n]/)) {
  const [infinitive, stem] = entry.trim().split(' ') as [string, string];
  presentStems.set(fold(infinitive), fold(stem));
}

interface Stems {
  prefix: string;
  past: string;
  present: string;
}

function stemsOf(infinitive: string): Stems | null {
  const past = infinitive.slice(0, -1);
  const irregular = presentStems.get(infinitive);
  if (irregular !== undefined) return { prefix: '', past, present: irregular };
  for (const prefix of [...prefixes, PLACED]) {
    const rest = infinitive.slice(prefix.length);
    const base = infinitive.startsWith(prefix) && rest.length >= 4 ? presentStems.get(rest) : undefined;
    if (base !== undefined) return { prefix, past: rest.slice(0, -1), present: base };
  }
  if (infinitive.endsWith('اندن')) return { prefix: '', past, present: infinitive.slice(0, -2) };
  if (infinitive.endsWith(YIDAN) && infinitive.length > 4)
    return { prefix: '', past, present: infinitive.slice(0, -3) };
  return null;
}

/** After a prefix that ends in a vowel sign, an initial alef of the stem is written ی ("نیاورد", "بیفزاید"). */
function withPrefix(mark: string, stem: string): string[] {
  if (!stem.startsWith('ا')) return [mark + stem];
  // آ keeps its alef (نیامد), short a and i lose it (نیفزود, نینداخت); ایستادن keeps both letters
  return stem.startsWith(IST) ? [mark + stem] : [`${mark}${YEH}${stem}`, `${mark}${YEH}${stem.slice(1)}`];
}

function regularForms({ prefix, past, present: stem }: Stems, passive: boolean): VerbForm[] {
  const forms: VerbForm[] = [];
  const add = (form: string, flags: Partial<VerbForm> = {}) => {
    if (prefix !== PLACED) forms.push({ form: prefix + form, ...(passive ? { passive } : {}), ...flags });
    // "باز می‌گردد": the prefix written as a word of its own
    if (prefix !== '') forms.push({ form: `${prefix} ${form}`, ...(passive ? { passive } : {}), ...flags });
  };
  // the present of داشتن is written without می, and tells what is
  const mood: Partial<VerbForm> = stem === HAVE ? {} : { subjunctive: true };
  for (const ending of ['', ...persons]) {
    add(past + ending);
    add(`${MI}${past}${ending}`);
    add(`${NEMI}${past}${ending}`, { negated: true });
    for (const form of withPrefix('ن', past)) add(form + ending, { negated: true });
  }
  for (const ending of perfect) {
    add(`${past}ه${ending}`);
    for (const form of withPrefix('ن', past)) add(`${form}ه${ending}`, { negated: true });
  }
  add(`${MI}${past}ه`);
  for (const ending of present) {
    add(`${MI}${stem}${ending}`, { present: true });
    add(`${NEMI}${stem}${ending}`, { negated: true });
    // a bare first person is no news and is spelled as many a noun is (رسم, کنم)
    if (ending !== FIRST) add(stem + ending, mood);
    for (const form of withPrefix('ب', stem)) add(form + ending, mood);
    for (const form of withPrefix('ن', stem)) add(form + ending, { negated: true, ...mood });
  }
  // The auxiliary is joined to its verb when the text is cut into tokens (pack.ts, joins).
  for (const ending of present) {
    add(`خواه${ending}${past}`, { future: true });
    add(`نخواه${ending}${past}`, { future: true, negated: true });
  }
  add(`${past}ن`, { participle: true });
  for (const form of withPrefix('ن', past)) add(`${form}ن`, { participle: true, negated: true });
  return forms;
}

/** Participle with the auxiliary of the passive: "فرستاده شد", written as two words or as one. */
function participlePassive(stems: Stems): VerbForm[] {
  const { past } = stems;
  const prefix = stems.prefix === PLACED ? `${PLACED} ` : stems.prefix;
  const auxiliary = stemsOf('شدن') as Stems;
  return regularForms(auxiliary, true).flatMap((form) => [
    { ...form, form: `${prefix}${past}ه ${form.form}` },
    { ...form, form: `${prefix}${past}ه${form.form}` },
  ]);
}

const TO_BE: readonly (readonly [string, Partial<VerbForm>])[] = [
  ...['است', 'هست', 'هستند', 'هستیم', 'هستم', 'بود', 'بودند', 'بودیم', 'می‌بود', 'باشد', 'باشند', 'باشیم'].map(
    (form) => [form, {}] as const,
  ),
  ...['بوده', 'بوده‌است', 'بوده‌اند', 'می‌باشد', 'می‌باشند'].map((form) => [form, {}] as const),
  ...['نیست', 'نیستند', 'نیستیم', 'نیستم', 'نبود', 'نبودند', 'نباشد', 'نباشند', 'نبوده', 'نمی‌باشد'].map(
    (form) => [form, { negated: true }] as const,
  ),
  ...['خواهدبود', 'خواهندبود'].map((form) => [form, { future: true }] as const),
  ...['نخواهدبود', 'نخواهندبود'].map((form) => [form, { future: true, negated: true }] as const),
  ['بودن', { participle: true }],
];

/**
 * All forms of a verb.
 * @param lemma the infinitive, folded or not ("پذیرفتن", "بازگشتن")
 * @returns folded forms, each once; those with a space are two words
 * @throws when the present stem of the verb is not known
 */
export function verbForms(lemma: string): VerbForm[] {
  const infinitive = fold(lemma);
  if (infinitive === 'بودن') return unique(TO_BE.map(([form, flags]) => ({ form: fold(form), ...flags })));
  const stems = stemsOf(infinitive);
  if (stems === null) throw new Error(`unknown Persian verb: ${lemma} (known: those in languages/fa/verbs.ts)`);
  const forms = regularForms(stems, false);
  for (const twin of twins.get(infinitive) ?? []) forms.push(...regularForms(stemsOf(twin) as Stems, false));
  for (const other of passives.get(infinitive) ?? []) forms.push(...regularForms(stemsOf(other) as Stems, true));
  if (!INTRANSITIVE.has(infinitive)) forms.push(...participlePassive(stems));
  return unique(forms);
}

function unique(forms: VerbForm[]): VerbForm[] {
  const seen = new Map<string, VerbForm>();
  for (const form of forms) if (!seen.has(form.form)) seen.set(form.form, form);
  return [...seen.values()];
}
