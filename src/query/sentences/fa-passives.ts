/** How each type and mode is said in Persian where nobody is named who did it: `عراق هدف حمله قرار گرفت`. */
import { type Verb, verbOf } from './fa-verbs.ts';

export interface Passive {
  /** What undergoes it, or what it is done to: `{r}`, `افرادی از {r}`, `از {r}`. */
  subject: string;
  rest: string;
  verb: Verb;
}

/** `subject|rest|verb` */
export function passive(text: string): Passive {
  const [subject = '', rest = '', verb = ''] = text.split('|');
  return { subject, rest, verb: verbOf(verb) };
}

const PASSIVES: Readonly<Record<string, Passive>> = Object.fromEntries(
  Object.entries({
    AGREE: 'بر سر همکاری با {r}|توافق|شد/شود',
    CONSULT: 'با {r}|گفت‌وگو|شد/شود',
    SUPPORT: 'از {r}|حمایت|شد/شود',
    CONCEDE: 'به {r}|امتیاز|داده شد/شود',
    COOPERATE: 'با {r}|همکاری|شد/شود',
    AID: 'به {r}|کمک|شد/شود',
    'AID/economic': 'به {r}|کمک اقتصادی|شد/شود',
    'AID/military': 'به {r}|کمک نظامی|شد/شود',
    'AID/humanitarian': 'به {r}|کمک بشردوستانه|شد/شود',
    'AID/asylum': 'به افرادی از {r}|پناهندگی|داده شد/شود',
    'RETREAT/release': 'زندانیان {r}||آزاد شد/شود',
    'RETREAT/ceasefire': 'با {r}|آتش‌بس|برقرار شد/شود',
    'RETREAT/access': 'به {r}|اجازهٔ دسترسی|داده شد/شود',
    REQUEST: 'از {r}|درخواست اقدام|شد/شود',
    'REQUEST/assist': 'از {r}|درخواست کمک|شد/شود',
    'REQUEST/change': 'از {r}|درخواست تغییر رویه|شد/شود',
    'REQUEST/yield': 'از {r}|درخواست عقب‌نشینی|شد/شود',
    'REQUEST/meet': 'از {r}|درخواست گفت‌وگو|شد/شود',
    ACCUSE: '{r}||متهم شد/شود',
    'ACCUSE/disapprove': 'از {r}|انتقاد|شد/شود',
    'ACCUSE/investigate': 'دربارهٔ {r}|تحقیق|شد/شود',
    'ACCUSE/allege': 'علیه {r}|ادعایی مطرح|شد/شود',
    REJECT: 'پیشنهاد {r}||رد شد/شود',
    THREATEN: '{r}||تهدید شد/شود',
    'THREATEN/restrict': '{r}|به اعمال محدودیت|تهدید شد/شود',
    'THREATEN/ban': '{r}|به وضع ممنوعیت|تهدید شد/شود',
    'THREATEN/relations': '{r}|به قطع روابط|تهدید شد/شود',
    'THREATEN/expel': '{r}|به اخراج دیپلمات‌ها|تهدید شد/شود',
    'THREATEN/territory': '{r}|به تصرف خاک|تهدید شد/شود',
    'THREATEN/violence': '{r}|به استفاده از زور|تهدید شد/شود',
    PROTEST: 'به {r}|اعتراض|شد/شود',
    'PROTEST/demo': 'علیه {r}|تظاهرات|شد/شود',
    'PROTEST/riot': 'علیه {r}|شورش|شد/شود',
    'PROTEST/strike': 'در اعتراض به {r}|اعتصاب|شد/شود',
    'PROTEST/hunger': 'در اعتراض به {r}|اعتصاب غذا|شد/شود',
    'PROTEST/boycott': '{r}||بایکوت شد/شود',
    'PROTEST/obstruct': 'در اعتراض به {r}|راه‌ها|بسته شد/شود',
    SANCTION: 'علیه {r}|اقدام‌هایی در پیش|گرفته شد/شود',
    'SANCTION/convict': 'افرادی از {r}|در دادگاه|محکوم شد/شود',
    'SANCTION/cancel': 'برنامه‌ای با {r}||لغو شد/شود',
    'SANCTION/expel': 'دیپلمات‌های {r}||اخراج شد/شود',
    'SANCTION/discontinue': 'روابط با {r}||قطع شد/شود',
    MOBILIZE: 'علیه {r}|نیرو|بسیج شد/شود',
    'MOBILIZE/troops': 'در برابر {r}|نیرو|بسیج شد/شود',
    'MOBILIZE/weapons': 'در برابر {r}|جنگ‌افزار|مستقر شد/شود',
    'MOBILIZE/police': 'در برابر {r}|پلیس|مستقر شد/شود',
    COERCE: 'علیه {r}|اقدام قهری|شد/شود',
    'COERCE/seize': 'اموال {r}||توقیف شد/شود',
    'COERCE/restrict': 'برای {r}|محدودیت|وضع شد/شود',
    'COERCE/ban': 'فعالیت‌های {r}||ممنوع شد/شود',
    'COERCE/censor': '{r}||سانسور شد/شود',
    'COERCE/curfew': 'برای {r}|منع آمدوشد|برقرار شد/شود',
    'COERCE/martial-law': 'برای {r}|حکومت نظامی|برقرار شد/شود',
    'COERCE/arrest': 'افرادی از {r}||بازداشت شد/شود',
    'COERCE/deport': 'افرادی به {r}||اخراج شد/شود',
    'COERCE/misinformation': 'علیه {r}|اطلاعات نادرست|پخش شد/شود',
    ASSAULT: '{r}|هدف حمله|قرار گرفت//واقع شود',
    'ASSAULT/abduct': 'افرادی از {r}||ربوده شد/شود',
    'ASSAULT/beat': 'افرادی از {r}||کتک خورد/بخورد',
    'ASSAULT/torture': 'افرادی از {r}||شکنجه شد/شود',
    'ASSAULT/execute': 'افرادی از {r}||اعدام شد/شود',
    'ASSAULT/sexual': 'افرادی از {r}|قربانی خشونت جنسی|شد/شود',
    'ASSAULT/assassinate': 'افرادی از {r}||ترور شد/شود',
    'ASSAULT/primitive': '{r}|هدف حمله با سلاح سرد|قرار گرفت//واقع شود',
    'ASSAULT/firearms': '{r}|هدف تیراندازی|قرار گرفت//واقع شود',
    'ASSAULT/explosives': '{r}|هدف بمب‌گذاری|قرار گرفت//واقع شود',
    'ASSAULT/suicide-attack': '{r}|هدف حملهٔ انتحاری|قرار گرفت//واقع شود',
    'ASSAULT/heavy-weapons': '{r}|هدف حمله با سلاح سنگین|قرار گرفت//واقع شود',
    'ASSAULT/aerial': '{r}|هدف حملهٔ هوایی|قرار گرفت//واقع شود',
    'ASSAULT/destroy': 'اموال {r}||تخریب شد/شود',
    'ASSAULT/crowd-control': 'در برابر معترضان {r}|زور|به کار رفت/برود',
    'ASSAULT/cleansing': '{r}|قربانی پاک‌سازی قومی|شد/شود',
    'ASSAULT/unconventional': 'علیه {r}|سلاح نامتعارف|به کار رفت/برود',
  }).map(([key, text]) => [key, passive(text)]),
);

/** What is said under a key of `actKeyOf`; undefined where a party nobody names acts. */
export const passiveOf = (key: string): Passive | undefined => PASSIVES[key];
