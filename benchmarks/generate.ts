/**
 * Reports for measuring, of our own sentences: as long and about as rich in events as agency reports are. The same seed
 * gives the same reports on any machine.
 */
import type { RawReport } from '../src/model/index.ts';
import { everyday, random } from './texts.ts';

interface Texts {
  states: readonly string[];
  months: readonly string[];
  /** {A} and {B}: states; {M}: a month; {D}: a day of the month; {Y}: a year; {N}: a number. */
  events: readonly string[];
}

const TEXTS: Record<string, Texts> = {
  ar: {
    states: [
      'كينيا',
      'تنزانيا',
      'بيرو',
      'تشيلي',
      'الأردن',
      'قبرص',
      'النرويج',
      'فيتنام',
      'تايلاند',
      'كازاخستان',
      'جورجيا',
      'السنغال',
      'موريتانيا',
      'المغرب',
      'تونس',
      'باكستان',
      'الهند',
      'أوغندا',
      'رواندا',
      'بلغاريا',
    ],
    months: [
      'يناير',
      'فبراير',
      'مارس',
      'أبريل',
      'مايو',
      'يونيو',
      'يوليو',
      'أغسطس',
      'سبتمبر',
      'أكتوبر',
      'نوفمبر',
      'ديسمبر',
    ],
    events: [
      'وقّعت {A} مع {B} في {D} {M} {Y} مذكرة تفاهم بشأن الموانئ تشمل {N} مشروعا.',
      'زار رئيس {A} {B} يوم {D} {M} {Y} وأجرى محادثات مع نظيره حول التجارة والطاقة.',
      'وأعلنت وزارة الخارجية أن {A} ستقدم مساعدات إنسانية إلى {B} بقيمة {N} مليون دولار.',
      'وفرضت {A} عقوبات على شركات من {B} في {M} {Y}، بحسب بيان رسمي.',
      'وأدانت {A} الهجوم الذي وقع على سفارة {B} في {M} الماضي.',
      'وبحث وزيرا خارجية {A} و{B} سبل تعزيز التعاون العسكري بين البلدين.',
    ],
  },
  fa: {
    states: [
      'کنیا',
      'تانزانیا',
      'پرو',
      'شیلی',
      'اردن',
      'قبرس',
      'نروژ',
      'ویتنام',
      'تایلند',
      'قزاقستان',
      'گرجستان',
      'سنگال',
      'موریتانی',
      'مراکش',
      'تونس',
      'پاکستان',
      'هند',
      'اوگاندا',
      'رواندا',
      'بلغارستان',
    ],
    months: ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'],
    events: [
      '{A} و {B} در {D} {M} ۱۴۰۲ یادداشت تفاهمی درباره بنادر امضا کردند که {N} طرح را در بر می‌گیرد.',
      'رئیس‌جمهور {A} روز {D} {M} ۱۴۰۳ به {B} سفر کرد و با همتای خود درباره بازرگانی گفت‌وگو کرد.',
      'وزارت خارجه اعلام کرد که {A} به {B} کمک‌های بشردوستانه به ارزش {N} میلیون دلار خواهد داد.',
      '{A} در {M} ۱۴۰۱ شرکت‌هایی از {B} را تحریم کرد.',
      '{A} حمله به سفارت {B} را محکوم کرد.',
      'وزیران خارجه {A} و {B} درباره گسترش همکاری نظامی دو کشور رایزنی کردند.',
    ],
  },
  en: {
    states: [
      'Kenya',
      'Tanzania',
      'Peru',
      'Chile',
      'Jordan',
      'Cyprus',
      'Norway',
      'Vietnam',
      'Thailand',
      'Kazakhstan',
      'Georgia',
      'Senegal',
      'Mauritania',
      'Morocco',
      'Tunisia',
      'Pakistan',
      'India',
      'Uganda',
      'Rwanda',
      'Bulgaria',
    ],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    events: [
      '{A} and {B} signed a memorandum on ports on {D} {M} {Y}, covering {N} projects.',
      'The president of {A} visited {B} on {D} {M} {Y} and held talks with his counterpart on trade.',
      'The foreign ministry said that {A} would send humanitarian aid worth {N} million dollars to {B}.',
      '{A} imposed sanctions on companies from {B} in {M} {Y}, according to an official statement.',
      '{A} condemned the attack on the embassy of {B} last {M}.',
      'The foreign ministers of {A} and {B} discussed ways to strengthen military cooperation.',
    ],
  },
  ru: {
    states: [
      'Кения',
      'Танзания',
      'Перу',
      'Чили',
      'Иордания',
      'Норвегия',
      'Вьетнам',
      'Казахстан',
      'Грузия',
      'Тунис',
      'Пакистан',
      'Индия',
      'Уганда',
      'Болгария',
    ],
    months: [
      'января',
      'февраля',
      'марта',
      'апреля',
      'мая',
      'июня',
      'июля',
      'августа',
      'сентября',
      'октября',
      'ноября',
      'декабря',
    ],
    events: [
      '{A} и {B} подписали {D} {M} {Y} года меморандум о портах, который включает {N} проектов.',
      '{A} и {B} провели {D} {M} {Y} года переговоры о торговле.',
      '{A} ввела санкции против компаний из соседней страны, {B} выразила протест.',
      'Министры иностранных дел обсудили укрепление военного сотрудничества, в котором участвуют {A} и {B}.',
    ],
  },
};

/** Length of a generated report in characters, about. */
export const LENGTH = 2400;
/** Share of sentences that tell an event. */
const EVENTFUL = 0.25;

export const LANGUAGES = Object.keys(TEXTS);

/**
 * `count` reports from number `from` on; report i is the same whatever `from` and `count` are.
 *
 * @param share how many of them tell of events between states (full of them); the others are everyday news.
 */
export function* generate(
  count: number,
  languages: readonly string[] = LANGUAGES,
  from = 0,
  share = 1,
): Generator<RawReport> {
  for (let i = from; i < from + count; i++) {
    const next = random(i + 1);
    const language = languages[i % languages.length] as string;
    const year = 2015 + Math.floor(next() * 10);
    const eventful = share >= 1 || random(i + 77_777)() < share;
    const { lines } = eventful ? eventfulLines(language, year, next) : everyday(language, LENGTH, next);
    const month = String(1 + Math.floor(next() * 12)).padStart(2, '0');
    yield {
      id: `generated-${i}`,
      language,
      outlet: `Outlet ${i % 40}`,
      published: `${year}-${month}-${String(1 + Math.floor(next() * 28)).padStart(2, '0')}`,
      text: lines.join(i % 3 === 0 ? '\n' : ' '),
    };
  }
}

export interface Wishes {
  /** Names of states in the language; the first two are a pair. */
  states?: readonly string[];
  /** How many of the events are the pair's. */
  pair?: number;
}

/** Lines full of events between states. */
export function eventfulLines(
  language: string,
  year: number,
  next: () => number,
  { states, pair = 0 }: Wishes = {},
): { lines: string[] } {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const texts = TEXTS[language];
  if (!texts) throw new RangeError(`unknown language: ${language} (known: ${LANGUAGES.join(', ')})`);
  const lines: string[] = [];
  for (let length = 0; length < LENGTH; ) {
    const all = states ?? texts.states;
    const ofPair = pair > 0 && next() < pair;
    const a = ofPair ? (all[0] as string) : pick(all);
    let b = ofPair ? (all[1] as string) : pick(all);
    while (b === a) b = pick(all);
    const filler = () => everyday(language, 1, next).lines[0] as string;
    const sentence = (next() < EVENTFUL ? pick(texts.events) : filler())
      .replace('{A}', a)
      .replace('{B}', b)
      .replace('{M}', pick(texts.months))
      .replace('{D}', String(1 + Math.floor(next() * 28)))
      .replace('{Y}', String(year))
      .replace('{N}', String(3 + Math.floor(next() * 90)));
    lines.push(sentence);
    length += sentence.length + 1;
  }
  return { lines };
}
