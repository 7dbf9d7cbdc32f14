/**
 * How each type and mode is said in Persian, whose verb stands last. `{r}` is the recipient, `{p}` where it happened.
 * Names get no ezafe here: nothing that belongs to a name follows it.
 */
import type { EventType } from '../../model/index.ts';
import type { Passive } from './fa-passives.ts';
import { type Verb, verbOf } from './fa-verbs.ts';
import { keyOf } from './facts.ts';

/** What stands before a verb, and the verb. */
export interface Said {
  rest: string;
  verb: Verb;
}

export interface Act {
  to: Said;
  /** Without a recipient. */
  alone: Said;
  /** Among actors only. */
  mutual: Said;
  /** Who acts for a country. */
  who?: string;
  /** Where nobody is named who did it; without it a party nobody names acts. */
  passive?: Passive | undefined;
}

/** `verb|with a recipient|without|mutual|who acts`; behind a colon a verb of its own. */
export function act(text: string): Act {
  const [verb = '', to = '', alone = '', mutual = alone, who] = text.split('|');
  const said = (part: string): Said => {
    const [rest = '', own = verb] = part.split(': ');
    return { rest, verb: verbOf(own) };
  };
  return { to: said(to), alone: said(alone), mutual: said(mutual), ...(who === undefined ? {} : { who }) };
}

const OFFICIALS = 'مقام‌های';
/** One of them, nobody knows who. */
export const OFFICIAL = 'مقامی از';
/** A few people of a country, whoever they are. */
export const CROWD = 'گروهی از مردم';

const ACTS: Readonly<Record<string, Act>> = Object.fromEntries(
  Object.entries({
    AGREE: 'توافق کرد/کند|بر سر همکاری با {r}|با همکاری: موافقت کرد/کند|بر سر همکاری',
    CONSULT: 'گفت‌وگو کرد/کند|با {r}|: گفت‌وگوهایی داشت/داشته باشد|با یکدیگر',
    'CONSULT/visit': `سفر کرد/کند|به {r}|به خارج|با یکدیگر: دیدار کرد/کند|${OFFICIALS}`,
    'CONSULT/third-party': 'میانجی‌گری کرد/کند|نزد {r}||در گفت‌وگوها',
    'CONSULT/multilateral':
      'شرکت کرد/کند|همراه با {r} در نشستی چندجانبه {p}|در نشستی چندجانبه {p}|در نشستی چندجانبه {p}',
    'CONSULT/phone': `تلفنی گفت‌وگو کرد/کند|با {r}|با دیگران|با یکدیگر|${OFFICIALS}`,
    SUPPORT: 'حمایت کرد/کند|از {r}|: اعلام حمایت کرد/کند|از یکدیگر',
    CONCEDE: 'امتیاز داد/بدهد|به {r}|: امتیازهایی داد/بدهد|به یکدیگر',
    COOPERATE: 'همکاری کرد/کند|با {r}|با دیگران|با یکدیگر',
    AID: 'کمک کرد/کند|به {r}|به دیگران|به یکدیگر',
    'AID/economic': 'کمک اقتصادی کرد/کند|به {r}|به دیگران|به یکدیگر',
    'AID/military': 'کمک نظامی کرد/کند|به {r}|به دیگران|به یکدیگر',
    'AID/humanitarian': 'کمک بشردوستانه کرد/کند|به {r}|به دیگران|به یکدیگر',
    'AID/asylum': 'پناهندگی داد/بدهد|به افرادی از {r}|به افرادی|به افرادی از کشورهای یکدیگر',
    RETREAT: 'کوتاه آمد/بیاید|در برابر {r}||در برابر یکدیگر',
    'RETREAT/withdraw': 'خارج کرد/کند|نیروهای خود را از {r}|نیروهای خود را|نیروهای خود را',
    'RETREAT/release': 'آزاد کرد/کند|زندانیان {r} را|زندانیانی را|زندانیان یکدیگر را',
    'RETREAT/return': 'بازگرداند/بازگرداند|آنچه را گرفته شده بود به {r}|آنچه را گرفته شده بود|آنچه را گرفته شده بود',
    'RETREAT/disarm': 'زمین گذاشت/بگذارد|در برابر {r} سلاح خود را|سلاح خود را|سلاح خود را',
    'RETREAT/ceasefire': 'آتش‌بس برقرار کرد/کند|با {r}||با یکدیگر',
    'RETREAT/access': 'اجازهٔ دسترسی داد/بدهد|به {r}|به ناظران|به یکدیگر',
    'RETREAT/resign': `کناره‌گیری کرد/کند|زیر فشار {r}|||${OFFICIAL}`,
    REQUEST: 'شد/شود|خواستار اقدام {r}|خواستار اقدام|خواستار اقدام یکدیگر',
    'REQUEST/assist': 'کمک خواست/بخواهد|از {r}|از دیگران|از یکدیگر',
    'REQUEST/change': 'شد/شود|خواستار تغییر رویهٔ {r}|خواستار تغییر رویه|خواستار تغییر رویهٔ یکدیگر',
    'REQUEST/yield': 'شد/شود|خواستار کوتاه آمدن {r}|خواستار کوتاه آمدن دیگران|خواستار کوتاه آمدن یکدیگر',
    'REQUEST/meet': 'شد/شود|خواستار گفت‌وگو با {r}|خواستار گفت‌وگو|خواستار گفت‌وگو با یکدیگر',
    ACCUSE: 'متهم کرد/کند|{r} را|: اتهام‌هایی مطرح کرد/کند|یکدیگر را',
    'ACCUSE/disapprove': 'انتقاد کرد/کند|از {r}|: انتقادهایی مطرح کرد/کند|از یکدیگر',
    'ACCUSE/investigate': 'تحقیق کرد/کند|دربارهٔ {r}|: تحقیقاتی انجام داد/دهد|دربارهٔ یکدیگر',
    'ACCUSE/allege': 'ادعایی مطرح کرد/کند|علیه {r}||علیه یکدیگر',
    REJECT: 'رد کرد/کند|پیشنهاد {r} را|پیشنهادی را|پیشنهادهای یکدیگر را',
    'REJECT/assist': 'خودداری کرد/کند|از کمک به {r}|از کمک|از کمک به یکدیگر',
    'REJECT/change': 'نپذیرفت/نپذیرد|تغییر مورد نظر {r} را|تغییری را|تغییر مورد نظر یکدیگر را',
    'REJECT/yield':
      'خودداری کرد/کند|از کوتاه آمدن در برابر {r}|از کوتاه آمدن در برابر دیگران|از کوتاه آمدن در برابر یکدیگر',
    'REJECT/meet': 'خودداری کرد/کند|از گفت‌وگو با {r}|از گفت‌وگو|از گفت‌وگو با یکدیگر',
    THREATEN: 'تهدید کرد/کند|{r} را|: دست به تهدید زد/بزند|یکدیگر را',
    'THREATEN/restrict': 'تهدید کرد/کند|{r} را به اعمال محدودیت|به اعمال محدودیت|یکدیگر را به اعمال محدودیت',
    'THREATEN/ban': 'تهدید کرد/کند|{r} را به وضع ممنوعیت|به وضع ممنوعیت|یکدیگر را به وضع ممنوعیت',
    'THREATEN/arrest': 'تهدید کرد/کند|افرادی از {r} را به بازداشت|به بازداشت|افراد یکدیگر را به بازداشت',
    'THREATEN/relations': 'تهدید کرد/کند|{r} را به قطع روابط|به قطع روابط|یکدیگر را به قطع روابط',
    'THREATEN/expel': 'تهدید کرد/کند|{r} را به اخراج دیپلمات‌ها|به اخراج دیپلمات‌ها|یکدیگر را به اخراج دیپلمات‌ها',
    'THREATEN/territory': 'تهدید کرد/کند|{r} را به تصرف خاک|به تصرف خاک|یکدیگر را به تصرف خاک',
    'THREATEN/violence': 'تهدید کرد/کند|{r} را به استفاده از زور|به استفاده از زور|یکدیگر را به استفاده از زور',
    PROTEST: `اعتراض کرد/کند|به {r}|||${CROWD}`,
    'PROTEST/demo': `تظاهرات کرد/کند|علیه {r}|||${CROWD}`,
    'PROTEST/riot': `دست به شورش زد/بزند|علیه {r}|||${CROWD}`,
    'PROTEST/strike': `اعتصاب کرد/کند|در اعتراض به {r}|||${CROWD}`,
    'PROTEST/hunger': `دست به اعتصاب غذا زد/بزند|در اعتراض به {r}|||${CROWD}`,
    'PROTEST/boycott': `بایکوت کرد/کند|{r} را|دیگران را|یکدیگر را|${CROWD}`,
    'PROTEST/obstruct': `بست/ببندد|در اعتراض به {r} راه‌ها را|به نشانهٔ اعتراض راه‌ها را|به نشانهٔ اعتراض راه‌ها را|${CROWD}`,
    SANCTION: 'در پیش گرفت/بگیرد|علیه {r} اقدام‌هایی|اقدام‌هایی تنبیهی|علیه یکدیگر اقدام‌هایی',
    'SANCTION/convict': 'در دادگاه محکوم کرد/کند|افرادی از {r} را|افرادی را|افرادی از کشورهای یکدیگر را',
    'SANCTION/cancel': 'لغو کرد/کند|برنامه‌ای با {r} را|برنامه‌ای را|برنامه‌ای مشترک را',
    'SANCTION/expel': 'اخراج کرد/کند|دیپلمات‌های {r} را|دیپلمات‌ها را|دیپلمات‌های یکدیگر را',
    'SANCTION/withdraw': 'فراخواند/فرابخواند|دیپلمات‌های خود را از {r}|دیپلمات‌های خود را|دیپلمات‌های خود را',
    'SANCTION/discontinue': 'قطع کرد/کند|روابط خود را با {r}|روابط خود را|روابط خود را با یکدیگر',
    MOBILIZE: 'نیرو بسیج کرد/کند|علیه {r}||',
    'MOBILIZE/troops': 'نیرو بسیج کرد/کند|در برابر {r}||',
    'MOBILIZE/weapons': 'جنگ‌افزار مستقر کرد/کند|در برابر {r}||',
    'MOBILIZE/police': 'پلیس مستقر کرد/کند|در برابر {r}||',
    'MOBILIZE/militia': 'شبه‌نظامیان را بسیج کرد/کند|علیه {r}||',
    COERCE: 'دست به اقدام قهری زد/بزند|علیه {r}||علیه یکدیگر',
    'COERCE/seize': 'توقیف کرد/کند|اموال {r} را|اموالی را|اموال یکدیگر را',
    'COERCE/restrict': 'محدودیت وضع کرد/کند|برای {r}||برای یکدیگر',
    'COERCE/ban': 'ممنوع کرد/کند|فعالیت‌های {r} را|فعالیت‌هایی را|فعالیت‌های یکدیگر را',
    'COERCE/censor': 'سانسور کرد/کند|{r} را|رسانه‌ها را|رسانه‌ها را',
    'COERCE/curfew': 'منع آمدوشد برقرار کرد/کند|برای {r}||',
    'COERCE/martial-law': 'حکومت نظامی برقرار کرد/کند|برای {r}||',
    'COERCE/arrest': 'بازداشت کرد/کند|افرادی از {r} را|افرادی را|افراد یکدیگر را',
    'COERCE/deport': 'از کشور اخراج کرد/کند|افرادی را به {r}|افرادی را|افراد یکدیگر را',
    'COERCE/withhold':
      'خودداری کرد/کند|از تحویل کالا یا اطلاعات به {r}|از تحویل کالا یا اطلاعات|از تحویل کالا یا اطلاعات به یکدیگر',
    'COERCE/misinformation': 'اطلاعات نادرست پخش کرد/کند|علیه {r}||علیه یکدیگر',
    ASSAULT: 'حمله کرد/کند|به {r}|: دست به حمله زد/بزند|به یکدیگر',
    'ASSAULT/abduct': 'ربود/برباید|افرادی از {r} را|افرادی را|افراد یکدیگر را',
    'ASSAULT/beat': 'کتک زد/بزند|افرادی از {r} را|افرادی را|افراد یکدیگر را',
    'ASSAULT/torture': 'شکنجه کرد/کند|افرادی از {r} را|افرادی را|افراد یکدیگر را',
    'ASSAULT/execute': 'اعدام کرد/کند|افرادی از {r} را|افرادی را|افراد یکدیگر را',
    'ASSAULT/sexual': 'مرتکب خشونت جنسی شد/شود|علیه افرادی از {r}||علیه افراد یکدیگر',
    'ASSAULT/assassinate': 'ترور کرد/کند|افرادی از {r} را|افرادی را|افراد یکدیگر را',
    'ASSAULT/primitive': 'با سلاح سرد حمله کرد/کند|به {r}|به افرادی|به یکدیگر',
    'ASSAULT/firearms': 'تیراندازی کرد/کند|به سوی {r}||به سوی یکدیگر',
    'ASSAULT/explosives': 'دست به بمب‌گذاری زد/بزند|علیه {r}||علیه یکدیگر',
    'ASSAULT/suicide-attack': 'دست به حملهٔ انتحاری زد/بزند|علیه {r}||علیه یکدیگر',
    'ASSAULT/heavy-weapons': 'با سلاح سنگین حمله کرد/کند|به {r}||به یکدیگر',
    'ASSAULT/aerial': 'حملهٔ هوایی کرد/کند|به {r}|: دست به حملهٔ هوایی زد/بزند|به یکدیگر',
    'ASSAULT/destroy': 'تخریب کرد/کند|اموال {r} را|اموالی را|اموال یکدیگر را',
    'ASSAULT/crowd-control': 'به زور متوسل شد/شود|در برابر معترضان {r}|در برابر معترضان|در برابر معترضان',
    'ASSAULT/cleansing': 'دست به پاک‌سازی قومی زد/بزند|علیه {r}||علیه یکدیگر',
    'ASSAULT/unconventional': 'سلاح نامتعارف به کار برد/ببرد|علیه {r}||علیه یکدیگر',
  }).map(([key, text]) => [key, act(text)]),
);

/** Key of the words for a type with these modes. */
export const actKeyOf = (type: EventType, modes: readonly string[]): string => keyOf(type, modes, ACTS);

/** What is said under a key of `actKeyOf`. */
export const actOf = (key: string): Act => ACTS[key] as Act;
