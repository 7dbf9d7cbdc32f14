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

/** Imperfects begin with one of these; they can have a damma in the active. */
const IMPERFECT = 'يتن';

/**
 * A past form behind a bare "that" is a noun (behind أنْ stands an imperfect, behind أنّ a noun); so is one that can be a
 * noun and is joined by "and" in the middle of a phrase ("تنمية ودعم المشروعات", but "وقتل ثلاثة"). Else a written damma
 * marks a past passive: قُتل, وُقعت.
 */
export function inContext(form: VerbForm, around: Around): VerbForm | null {
  if (form.participle || IMPERFECT.includes(form.form[0] as string)) return form;
  if (around.particleBefore === 1 && BARE_THAT.has(around.before.at(-1) ?? '')) return null;
  if (around.conjunction && around.behindWord && around.alsoNoun && !around.counted) return null;
  const last = around.before.at(-1) ?? '';
  if (around.alsoNoun && !around.conjunction && (BEFORE_NOUNS.has(last) || GLUED.has(last))) return null;
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
