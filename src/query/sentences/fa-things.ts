/** What is signed, given or worked on, in Persian. */
import { label, unitFor } from '../words/index.ts';
import { type Count, type Facts, row } from './facts.ts';
import type { Named } from './index.ts';

/** A field of work: an adjective of it (`همکاری دفاعی`), or a noun (`همکاری در زمینهٔ انرژی`). */
export interface Topic {
  adjective?: string;
  noun: string;
  /** A document is better said to be on the cooperation than on its field. */
  joint?: true;
}

/** What a document, a promise or a cooperation of a context is on. Contexts that say nothing of it are not here. */
const TOPICS: Readonly<Record<string, Topic>> = {
  military: { adjective: 'دفاعی', noun: 'دفاع', joint: true },
  intelligence: { adjective: 'اطلاعاتی', noun: 'اطلاعات', joint: true },
  economic: { adjective: 'اقتصادی', noun: 'اقتصاد و تجارت', joint: true },
  resource: { noun: 'انرژی و منابع' },
  territory: { adjective: 'مرزی', noun: 'مرزها' },
  culture: { adjective: 'فرهنگی و علمی', noun: 'فرهنگ و علم' },
  technology: { noun: 'فناوری' },
  migration: { noun: 'مهاجرت' },
  humanitarian: { noun: 'امدادرسانی' },
  terrorism: { noun: 'مبارزه با تروریسم' },
  environment: { adjective: 'زیست‌محیطی', noun: 'محیط زیست' },
  disease: { noun: 'بهداشت و درمان' },
  cbrn: { adjective: 'هسته‌ای', noun: 'مسائل هسته‌ای' },
  peacekeeping: { noun: 'حفظ صلح' },
  human_rights: { noun: 'حقوق بشر' },
};

/** The first of the contexts that there are words for. */
export function topicOf(contexts: readonly string[]): Topic | null {
  const known = contexts.find((context) => Object.hasOwn(TOPICS, context));
  return known === undefined ? null : (TOPICS[known] as Topic);
}

/** `همکاری دفاعی با ایران`, `همکاری با ایران در زمینهٔ انرژی`; `whom` is ` با {r}` or nothing. */
export function cooperation({ adjective, noun }: Topic, whom: string): string {
  return adjective === undefined ? `همکاری${whom} در زمینهٔ ${noun}` : `همکاری ${adjective}${whom}`;
}

/** Words of documents that are no instruments of the tables. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  accord: 'توافق‌نامه',
  convention: 'کنوانسیون',
  deal: 'توافق‌نامه',
  declaration: 'اعلامیه',
  pact: 'پیمان',
  partnership: 'توافق‌نامه',
  plan: 'برنامه',
  programme: 'برنامه',
  roadmap: 'نقشهٔ راه',
  statement: 'بیانیه',
  understanding: 'تفاهم‌نامه',
};

const PERSIAN = /^[\p{Script=Arabic}\p{Mn}\u200c\s]+$/u;

/** The Persian name of an instrument; null where there is none. */
function thingOf(instrument: string): string | null {
  const name = label('fa', 'instrument', instrument);
  return PERSIAN.test(name) ? name : null;
}

/** A document by its name, or by the last word of it that says what it is; else just a document. */
function documentOf(document: string): string {
  const words = document.toLowerCase().split(/[^a-z]+/);
  const known = words.map((word) => DOCUMENTS[word] ?? thingOf(word)).findLast((name) => name !== null);
  return thingOf(document) ?? known ?? 'سند';
}

/** What was signed and on what: `یادداشت تفاهمی دربارهٔ همکاری دفاعی`. */
export function documentText(document: string, contexts: readonly string[]): string {
  return `${indefinite(documentOf(document))} ${aboutText(document, contexts)}`.trim();
}

/** `دربارهٔ همکاری دفاعی`, or nothing. */
export function aboutText(document: string, contexts: readonly string[]): string {
  const topic = topicOf(contexts);
  if (topic !== null) return `دربارهٔ ${topic.joint ? `همکاری ${topic.adjective}` : topic.noun}`;
  return /cooperation/.test(document) ? 'دربارهٔ همکاری' : '';
}

/** Things counted: Persian has the singular after every number. */
function unitOf(unit: string): string {
  const name = unitFor('fa', unit, 2);
  return PERSIAN.test(name) ? name : 'مورد';
}

/** `۱۲ سند`, `یک کشته`, `۷ یا ۹ کشته`, `۳ تا ۹ کشته`. */
export function countText({ numbers, unit }: Count, names: Named): string {
  const written = numbers.map(names.number);
  if (numbers.length === 1) return `${numbers[0] === 1 ? 'یک' : written[0]} ${unitOf(unit)}`;
  if (numbers.length > 3) return `${written[0]} تا ${written.at(-1)} ${unitOf(unit)}`;
  return `${row(written, '، ', ' یا ')} ${unitOf(unit)}`;
}

/** A noun with the ی of what is not known yet; after a silent ه and after ی it stands apart. */
function indefinite(noun: string): string {
  if (/[^اوی]ه$|ی$/.test(noun)) return `${noun}‌ای`;
  return /[او]$/.test(noun) ? `${noun}یی` : `${noun}ی`;
}

/** What can be given to another. Embassies, resolutions and relations are instruments too. */
const GOODS: ReadonlySet<string> = new Set(
  'drone fighter-jet gas grain loan missile nuclear-weapons oil tank tanker'.split(' '),
);

/** The thing by name if it is one that is given, made or traded. */
export function goodsOf({ thing }: Facts): string | null {
  return thing !== null && GOODS.has(thing.replaceAll(' ', '-')) ? thingOf(thing) : null;
}
