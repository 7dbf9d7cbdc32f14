/** Arabic words that can be a verb or something else, told apart by vowels and by the words around them. */
import type { Around, VerbForm } from '../../model/index.ts';
import { fold } from '../../text/fold.ts';

const DAMMA = '\u064f';
const FATHA = '\u064e';
const SHADDA = '\u0651';

/** "That" without a pronoun, folded. */
const BARE_THAT = new Set(['ان', 'بان', 'وان']);

const folded = (words: string) => new Set(words.split(/\s+/).map((word) => fold(word)));

/** Prepositions, and nouns that stand before a noun of action: what can be noun or verb behind them is the noun. */
const BEFORE_NOUNS = folded(
  `من إلى على في عن مع بعد قبل منذ حتى ضد بين حول دون بدون خلال إثر عقب وراء بشأن جراء نتيجة بسبب أثناء رغم عند نحو سوى غير
مثل تم يتم جرى يجري تمت عملية عمليات محاولة محاولات جريمة جرائم أعمال حادث حادثة حوادث تهمة تهم سلسلة موجة خطر إمكانية احتمال
قرار سياسة حملة حملات فكرة أعلن أعلنت إعلان قررت قرر استمرار وقف لوقف بدء لبدء محاولا حاول حاولت`,
);
/** The same with a conjunction or a preposition glued to it. */
const GLUED = folded(
  'ومن وإلى وعلى وفي وعن وبعد وقبل ومنذ وحتى وضد وخلال وإثر وتم وجرى فتم لعملية بعملية بعمليات بتهمة بتهم بجريمة بجرائم بأعمال لمحاولة بمحاولة',
);

/** "It happened before that he …": behind these a past is a past. */
const PRECEDED = fold('سبق');

/** ل before a word, a conjunction before it or not. */
const GLUED_TO = /^[وف]?[\u064b-\u0652]?ل/;

/** Prepositions that are nothing else, so that only a noun can follow. */
const BEFORE_NOUNS_ONLY = folded('عن إلى على بعد خلال بسبب نتيجة إثر جراء فور منذ رغم');

/** Imperfects begin with one of these; they can have a damma in the active. */
const IMPERFECT = 'يتن';

/**
 * A past form behind a bare "that" is a noun (behind أنْ stands an imperfect, behind أنّ a noun); so is one that can be a
 * noun and is joined by "and" in the middle of a phrase ("تنمية ودعم المشروعات", but "وقتل ثلاثة"). Else a written damma
 * marks a past passive: قُتل, وُقعت.
 */
export function inContext(form: VerbForm, around: Around): VerbForm | null {
  // no verb follows a preposition: "عن تعرضهم لقصف" has the noun
  if (IMPERFECT.includes(form.form[0] as string) && BEFORE_NOUNS_ONLY.has(around.before.at(-1) ?? '')) return null;
  const last = around.before.at(-1) ?? '';
  if ((BEFORE_NOUNS.has(last) || GLUED.has(last)) && !around.conjunction && around.alsoNoun) return null;
  if (form.participle || IMPERFECT.includes(form.form[0] as string)) return form;
  // a preposition glued to what is spelled like a past stands before a noun: "لبحث", "لقطع"
  if (GLUED_TO.test(around.written) && !form.form.startsWith('ل')) return null;
  if (around.before.includes(PRECEDED)) return form;
  if (around.particleBefore === 1 && BARE_THAT.has(around.before.at(-1) ?? '')) return null;
  if (around.conjunction && around.behindWord && around.alsoNoun && !around.counted) return null;
  if (form.passive) return form;
  const { written, conjunction } = around;
  const at = conjunction ? 1 : 0;
  const passive = written[at + 1] === DAMMA || (conjunction && written[at] === FATHA && written[at + 2] === DAMMA);
  return passive ? { ...form, passive: true } : form;
}

/** عبر is "across", but عبّر, and the word that opens a sentence, is "expressed". */
export function isParticle(norm: string, written: string, opens: boolean): boolean {
  return !((norm === 'عبر' || norm === 'وعبر' || norm === 'فعبر') && (opens || written.includes(SHADDA)));
}

const LAST = /^[وفبل]{0,2}ال?اخير[ه]?$/;

/** الأخيرة is "the latter" where no noun stands before it that it can be the adjective of: "إعلان الأخيرة", but "الأيام الأخيرة". */
export function isReference(norm: string, before: string | null): boolean {
  if (!LAST.test(norm)) return true;
  return before !== null && LATTER_BEFORE.has(before);
}

/** Prepositions, verbs and verbal nouns behind which "the last" is a party. */
const LATTER_BEFORE = folded(
  `من إلى مع على عن لدى ضد بين تجاه إعلان قرار رفض قبول طلب دعم مطالبة اتهام انسحاب قيام إعلانها إقدام استعداد تأكيد موقف رد إصرار
أعلنت أكدت رفضت طالبت ردت اتهمت دعت قررت نفت أعلن أكد رفض طالب رد اتهم دعا قرر نفى وقالت وأكدت وأعلنت ورفضت واتهمت وطالبت وردت ودعت ونفت قالت قال وقال وأعلن وأكد ورفض واتهم هذا هذه`,
);
