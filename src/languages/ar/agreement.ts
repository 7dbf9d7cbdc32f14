/**
 * Gender: an Arabic verb agrees with the subject behind it, so a noun phrase of the other gender right behind a verb is
 * its object and the subject is left unsaid ("استدعت السفير": she, that is the state, summoned him).
 */
import { fold } from '../../text/fold.ts';

/** Heads of noun phrases that are masculine; most heads in ة are feminine. */
const MASCULINE = new Set(
  `وزير رئيس سفير أمير ملك قائد زعيم مستشار مبعوث مندوب نائب متحدث ناطق أمين مفوض مدير قنصل مسؤول دبلوماسي مواطن
جيش وفد جانب طرف برلمان مجلس حزب نظام شعب بلد اتحاد حلف مكتب
كرملين بنتاغون إليزيه كونغرس كنيست بوندستاغ ناتو بيت قصر بنك صندوق تحالف ائتلاف`
    .split(/\s+/)
    .map((word) => fold(word)),
);

/** States (ISO alpha-3) with masculine names; all others are feminine. */
const MASCULINE_STATES = new Set(['IRQ', 'SDN', 'LBN', 'MAR', 'JOR', 'YEM']);

function isFeminineVerb(form: string, past: string): boolean | null {
  const stem = fold(past);
  if (form === stem) return false;
  const short = stem.slice(0, -1);
  if (form.startsWith(stem) || (/[اىي]$/.test(past) && form.startsWith(short) && form[0] === stem[0]))
    return form.endsWith('ت') ? true : null;
  if (/(?:ون|وا|ان|ا|ن)$/.test(form) && !/[اى]$/.test(past)) return null;
  return form[0] === 'ت' ? true : form[0] === 'ي' ? false : null;
}

/**
 * Whether a noun phrase cannot be the subject of the verb right before it.
 * @param form the verb's form, folded and without clitics
 * @param lemma the verb's citation form (`past/imperfect`)
 * @param head first token of the noun phrase, folded
 * @param state ISO alpha-3 when the phrase is the bare name of a state
 */
export function disagree(form: string, lemma: string, head: string, state: string | null): boolean {
  // the plural and the dual in ين are oblique: never a subject (أمين is no plural)
  if (!state && head.length >= 6 && head.endsWith('ين') && !head.endsWith('امين')) return true;
  // an indefinite accusative is an object: "قتلت جنديا"
  if (!state && head.length >= 4 && head.endsWith('ا') && !/(?:ايا|نا|ها)$/.test(head)) return true;
  const [past = ''] = lemma.split('/');
  if (!past) return false;
  const feminine = isFeminineVerb(form, past.replace(/[\u064b-\u0652]/g, ''));
  if (feminine === null) return false;
  const bare = head.startsWith('ال') ? head.slice(2) : head;
  const noun = MASCULINE.has(bare)
    ? bare
    : bare.replace(/(?:ها|هما|هم|نا)$/, (end) => (MASCULINE.has(bare.slice(0, -end.length)) ? '' : end));
  if (state) return !feminine && !MASCULINE_STATES.has(state) && !MASCULINE.has(noun);
  if (feminine) return MASCULINE.has(noun);
  return /(?:ه|ات)$/.test(noun) && noun.length >= 4 && noun !== 'خليفه';
}
