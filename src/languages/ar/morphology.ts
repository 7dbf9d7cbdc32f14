/**
 * Arabic words, seen through folding (text/fold.ts: no hamzas, ة is ه, ى is ي, no vowels).
 *
 * Clitics and nominal endings are undone on the side of the text (`readings`), because they combine too freely to be
 * listed; the forms of a verb are made on the side of the tables (`verbForms`), because undoing them would need roots.
 */
import type { Reading, VerbForm } from '../../model/index.ts';
import { fold } from '../../text/fold.ts';
import {
  BROKEN_PLURALS,
  NOT_PARTICIPLES,
  PARTICIPLES,
  PASTS_IN_T,
  SHORT,
  WHOLE,
  WHOLE_BEGINNINGS,
} from './morphology-data.ts';

type Features = Omit<Reading, 'key'>;

const whole = new Set(WHOLE.map((word) => fold(word)));
const short = new Set(SHORT.map((word) => fold(word)));
const participleStems = new Set(PARTICIPLES.map((word) => fold(word)));
const wholeBeginning = new RegExp(`^(?:${WHOLE_BEGINNINGS.map((word) => fold(word)).join('|')})`);
const notParticiples = new Set(NOT_PARTICIPLES.map((word) => fold(word)));
const pasts = new Set(PASTS_IN_T.map((word) => fold(word)));
const plurals = new Map(
  Object.entries(BROKEN_PLURALS).map(([word, forms]) => [fold(word), forms.split(' ').map((form) => fold(form))]),
);

const PREPOSITIONS: Record<string, Reading['particle']> = { ب: 'with', ل: 'to', ك: 'about' };
const IMPERFECT = 'يفعل';
const PRONOUNS = ['هما', 'هم', 'هن', 'ها', 'كم', 'نا', 'ه'];

/**
 * The ways to read a folded token, most literal first; the first has the token itself as key.
 *
 * Undone are: و ف before a word, ب ل ك before a noun (ك, "like", gives `about`: whoever is compared does not take
 * part), the article, س before an imperfect, pronouns after nouns, verbs and prepositions, case ا, duals, sound
 * plurals, the feminine of adjectives. `definite` says that an article was taken off the key. A key need not be a word:
 * the caller looks it up.
 *
 * A word that can be an imperfect has, last, the grammarians' paradigm يفعل as a key, so that tables can say "قد يفعل":
 * قد before any imperfect ("may"), which before a past means "has".
 */
export function readings(norm: string): Reading[] {
  const out: Reading[] = [{ key: norm }];
  const first = norm.charCodeAt(0);
  if (norm.length < 3 || first < 0x0600 || first > 0x06ff) return out;
  if (whole.has(norm)) return out;
  const add = (key: string, features: Features) => {
    if (!out.some((reading) => reading.key === key)) out.push({ key, ...features });
  };
  word(norm, {}, add);
  if ((norm[0] === 'و' || norm[0] === 'ف') && !wholeBeginning.test(norm)) {
    const rest = norm.slice(1);
    if (rest.length >= 3 || short.has(rest)) {
      add(rest, { conjunction: true });
      if (!whole.has(rest)) word(rest, { conjunction: true }, add);
    }
  }
  if (norm[0] === 'ي' || (norm[0] === 'ت' && !norm.endsWith('ت') && !pasts.has(norm))) add(IMPERFECT, {});
  return out;
}

type Add = (key: string, features: Features) => void;

/** Readings of a word that has no conjunction before it. */
function word(text: string, features: Features, add: Add): void {
  if (text.length < 4) return;
  if (text.startsWith('ال')) {
    // التقى, التزم are verbs: a pronoun may follow
    if (text[2] === 'ت') endings(text, features, add);
    endings(text.slice(2), { ...features, definite: true }, add);
    return;
  }
  const unsplit = wholeBeginning.test(text);
  const particle = PREPOSITIONS[text[0] as string];
  if (particle && !unsplit) {
    const rest = text.slice(1);
    const joined = { ...features, particle };
    if (rest.startsWith('ال') && rest.length >= 4) {
      add(rest, joined);
      endings(rest.slice(2), { ...joined, definite: true }, add);
      if (rest[2] === 'ت') endings(text, features, add);
      return;
    }
    if (text.startsWith('لل') && text.length >= 4) {
      add(`ال${text.slice(2)}`, joined);
      endings(text.slice(2), { ...joined, definite: true }, add);
    }
    endings(text, features, add);
    if (rest.length >= 3) {
      add(rest, joined);
      if (!whole.has(rest)) endings(rest, joined, add);
    }
    return;
  }
  endings(text, features, add);
  if (!unsplit && text[0] === 'س' && text.length >= 4 && /[يتن]/.test(text[1] as string))
    endings(text.slice(1), { ...features, future: true }, add);
}

/** Readings of a word whose proclitics are gone. A stem keeps at least three letters. */
function endings(text: string, features: Features, add: Add): void {
  add(text, features);
  const length = text.length;
  if (length < 4) return;
  const last = text[length - 1] as string;
  const two = text.slice(-2);
  const definite = features.definite === true;
  if (two === 'يه') add(text.slice(0, -1), features);
  else if (definite && last === 'ه') add(text.slice(0, -1), features);
  if (length >= 5) {
    if (two === 'ين' || two === 'ون' || two === 'ان') {
      const stem = text.slice(0, -2);
      if (stem.endsWith('ت')) {
        add(`${stem.slice(0, -1)}ه`, features);
        add(stem.slice(0, -1), features);
      }
      add(stem, features);
    } else if (two === 'ات') {
      const stem = text.slice(0, -2);
      if (stem.endsWith('ي')) add(stem, features);
      add(`${stem}ه`, features);
      add(stem, features);
    }
  }
  if (definite) return;
  if (two === 'تا' || (two === 'تي' && length >= 5)) add(`${text.slice(0, -2)}ه`, features);
  if (last === 'ا') add(text.slice(0, -1), features);
  for (const pronoun of PRONOUNS) {
    if (!text.endsWith(pronoun)) continue;
    // إيرانية is an adjective, but لقائه has a pronoun
    if (length - pronoun.length >= 3 && (two !== 'يه' || text.endsWith('ايه')))
      possessed(text.slice(0, -pronoun.length), features, add);
    break;
  }
  // construct of the dual and the sound plural: وزيري خارجية, مسؤولو
  if (length >= 5 && (last === 'ي' || last === 'و')) add(text.slice(0, -1), features);
}

/** Readings of a stem that a pronoun was taken from: what the pronoun changed in it is undone. */
function possessed(stem: string, features: Features, add: Add): void {
  const owned = { ...features, pronoun: true };
  const last = stem[stem.length - 1];
  const before = stem.slice(0, -1);
  if (last === 'ت') {
    // علاقاتهما keeps its ت; سفارتها had ة; اتهمته is a verb
    if (!stem.endsWith('ات')) add(`${before}ه`, owned);
    add(stem, owned);
    return;
  }
  add(stem, owned);
  if (last === 'ا') {
    // استدعاه: the verb ends in ى; سفارتاهما: dual
    add(`${before}ي`, owned);
    if (stem.endsWith('تا')) add(`${before.slice(0, -1)}ه`, owned);
    else add(before, owned);
  } else if (last === 'و') {
    // لقاؤه: ؤ stands for ء; اتهموها: ا is lost
    if (stem.endsWith('او')) add(before, owned);
    else add(`${stem}ا`, owned);
  } else if (last === 'ي') {
    if (stem.endsWith('تي')) add(`${before.slice(0, -1)}ه`, owned);
    add(before, owned);
  }
}

/**
 * All forms of a verb given as `past/imperfect` or `past/imperfect/participle` (third person masculine singular; the
 * middle letter of a form II past carries its shadda: `هدّد/يهدّد`), folded.
 *
 * A lemma without its past ("/يتعاون") makes the imperfect only: in form VI the past is spelled like the verbal noun.
 *
 * The active participle ("داعيا", "مطالبة") is made for the derived forms; for form I only when the lemma names it.
 * Passives are marked only where their letters differ from the active.
 */
export function verbForms(lemma: string): VerbForm[] {
  const [past = '', imperfect = '', participle = ''] = lemma.split('/');
  const forms = new Map<string, VerbForm>();
  const add = (form: string, features: Omit<VerbForm, 'form'> = {}) => {
    if (form && !forms.has(form)) forms.set(form, { form, ...features });
  };
  if (past) pastForms(past, add);
  if (imperfect) imperfectForms(imperfect, add);
  if (past && imperfect) {
    participles(past, imperfect, participle, add);
    passives(past, imperfect, add);
  }
  return [...forms.values()];
}

type AddForm = (form: string, features?: Omit<VerbForm, 'form'>) => void;

function pastForms(past: string, add: AddForm): void {
  const stem = fold(past);
  const bare = stem.slice(0, -1);
  add(stem);
  const ending = past.replace(/[\u064b-\u0652]/g, '').at(-1);
  if (ending === 'ا' || ending === 'ى') {
    const weak = ending === 'ا' ? 'و' : 'ي';
    for (const end of ['ت', 'تا', 'وا', `${weak}ا`, `${weak}نا`]) add(bare + end);
  } else if (ending === 'ي') {
    for (const end of ['يت', 'يتا', 'يا', 'وا', 'ينا']) add(bare + end);
  } else {
    for (const end of ['ت', 'ا', 'تا', 'وا', 'نا']) add(stem + end);
    // رددنا: what is doubled is written out
    if (stem.length === 2) add(`${stem}${stem[1]}نا`);
    // بدأوا, بدؤوا
    if (ending === 'أ') for (const end of ['اوا', 'ووا']) add(bare + end);
    if (stem.length >= 3 && stem.at(-2) === 'ا' && stem.length !== 4) add(`${stem.slice(0, -2)}${stem.at(-1)}نا`);
  }
}

function imperfectForms(imperfect: string, add: AddForm): void {
  const stem = fold(imperfect).slice(1);
  const bare = stem.slice(0, -1);
  const last = imperfect.replace(/[\u064b-\u0652]/g, '').at(-1) as string;
  const defective = 'ويى'.includes(last);
  for (const prefix of ['ي', 'ت', 'ن']) add(prefix + stem);
  for (const prefix of ['ي', 'ت']) {
    if (defective) {
      add(prefix + bare);
      for (const end of ['ان', 'ا']) add(prefix + stem + end);
      for (const end of ['ون', 'وا']) add(prefix + bare + end);
      continue;
    }
    for (const end of ['ان', 'ا', 'ون', 'وا']) add(prefix + stem + end);
    // يبدؤون
    if (last === 'أ') add(`${prefix + bare}وون`);
    // لم يزر, لم تستضف
    if (stem.length >= 3 && 'ويا'.includes(stem.at(-2) as string)) add(prefix + stem.slice(0, -2) + stem.at(-1));
  }
  if (defective) add(`ن${bare}`);
}

function participles(past: string, imperfect: string, given: string, add: AddForm): void {
  const folded = fold(past);
  const doubled = folded.length === 3 && /^..\u0651./.test(past.replace(/[\u064b-\u0650\u0652]/g, ''));
  let stem = fold(given);
  if (stem) {
    if (/[اى]$/.test(past) && !stem.endsWith('ي')) stem += 'ي';
  } else if (folded.length >= 4 || doubled) {
    stem = `م${fold(imperfect).slice(1)}`;
    if (!participleStems.has(stem)) return;
  } else return;
  for (const form of [`${stem}ا`, `${stem}ه`]) if (!notParticiples.has(form)) add(form, { participle: true });
}

function passives(past: string, imperfect: string, add: AddForm): void {
  const stem = fold(past);
  const now = fold(imperfect);
  const passive = { passive: true };
  const hollow = stem.length >= 4 && stem.at(-2) === 'ا' && stem[0] === 'ا';
  let passed = '';
  // أُدين, اغتيل, استضيف
  if (hollow) passed = `${stem.slice(0, -2)}ي${stem.at(-1)}`;
  // هوجم, حوصر; تبودل (ووصل would be spelled like "and he arrived")
  else if (stem.length === 4 && stem[1] === 'ا' && stem[0] === 'و') passed = '';
  else if (stem.length === 4 && stem[1] === 'ا' && stem[0] !== 'ا') passed = `${stem[0]}و${stem.slice(2)}`;
  else if (stem.length === 5 && stem[0] === 'ت' && stem[2] === 'ا') passed = `${stem.slice(0, 2)}و${stem.slice(3)}`;
  // دُعي
  else if (/ا$/.test(past) && stem.length === 3) passed = `${stem.slice(0, -1)}ي`;
  else if (stem === 'قال') passed = 'قيل';
  // أُجريت, أُلغيت, استُدعيت, نُفيت: the weak letter comes back
  if (/ى$/.test(past)) for (const end of ['ت', 'تا', 'ا']) add(`${stem.slice(0, -1)}ي${end}`, passive);
  // استُؤنفت: ؤ for أ
  if (/^است[أآ]/.test(past)) for (const end of ['', 'ت', 'ا', 'تا']) add(`استو${stem.slice(4)}${end}`, passive);
  if (passed) for (const end of ['', 'ت', 'ا', 'تا', 'وا']) add(passed + end, passive);
  const middle = now.at(-2) as string;
  if (now.length >= 4 && 'وي'.includes(middle) && !/[ويى]$/.test(imperfect) && stem.at(-2) === 'ا') {
    const form = `${now.slice(1, -2)}ا${now.at(-1)}`;
    for (const prefix of ['ي', 'ت']) for (const end of ['', 'ان', 'ون', 'وا']) add(prefix + form + end, passive);
  }
}

/**
 * A noun with its plurals, folded: the feminine plural in ات and the broken plurals of morphology-data.ts. Duals, sound
 * plurals of the masculine, case and pronouns are undone by `readings`.
 */
export function nounForms(lemma: string): string[] {
  const stem = fold(lemma);
  const forms = [stem];
  if (stem.length >= 4 || plurals.has(stem)) {
    if (stem.endsWith('ه')) forms.push(`${stem.slice(0, -1)}ات`);
    else if (!stem.endsWith('ات') && !stem.endsWith('ي')) forms.push(`${stem}ات`);
  }
  for (const form of plurals.get(stem) ?? []) if (!forms.includes(form)) forms.push(form);
  return forms;
}

/** Only an article that slipped off its word is joined to it again. */
export const joins = { next: new Set<string>(['ال', 'وال']), previous: new Set<string>() };

const MALI = fold('مالي');
const BEFORE_MALI = new Set(
  `مع في إلى من على بين عن ضد تجاه لدى نحو حول أن إن شمال جنوب وسط غرب شرق حكومة رئيس وزير سفير جيش سلطات قرار علاقات علاقة أزمة حدود و`
    .split(/\s+/)
    .map((word) => fold(word)),
);

/** States whose names end in ا, folded: behind one of them another may stand as the object ("دعت ألمانيا روسيا"). */
const IN_A = new Set(
  `روسيا سوريا ليبيا تركيا ألمانيا إيطاليا بريطانيا إثيوبيا أرمينيا كولومبيا ماليزيا إندونيسيا كوريا نيجيريا كينيا تنزانيا زامبيا غامبيا غينيا
موريتانيا صربيا بلغاريا رومانيا ألبانيا سلوفينيا سلوفاكيا كرواتيا لاتفيا ليتوانيا إستونيا بيلاروسيا أستراليا بوليفيا ناميبيا ليبيريا كمبوديا مقدونيا إريتريا
إسبانيا فرنسا أمريكا أميركا كوبا غانا هولندا كندا أوغندا رواندا بولندا أيرلندا آيسلندا فنلندا نيوزيلندا مالطا أنغولا سريلانكا نيكاراغوا كوستاريكا مولدوفا بوتسوانا`
    .split(/\s+/)
    .map((word) => fold(word)),
);

/** "جنديا أرمينيا" (an Armenian soldier) is spelled like the soldier and Armenia: behind an accusative it is the adjective. */
function isAccusative(norm: string, before: string): boolean {
  return (
    norm.endsWith('يا') &&
    IN_A.has(norm) &&
    before.length >= 4 &&
    before.endsWith('ا') &&
    !IN_A.has(before) &&
    !NOT_ACCUSATIVE.test(before)
  );
}

/** Words in ا that are no accusatives: verbs in the plural or dual, particles, participles with a pronoun. */
const NOT_ACCUSATIVE =
  /(?:وا|تا|ها)$|^(?:هذا|لهذا|كلا|حيثما|عندما|بينما|حينما|بعدما|انما|فيما|مما|هنا|لنا|بنا|كلنا|بلادنا)$/;

/** مالي is Mali or "financial": the state behind a preposition, a feminine verb, a noun of office or at the beginning. */
export function isName(norm: string, before: string | null): boolean {
  if (before !== null && isAccusative(norm, before)) return false;
  if (norm !== MALI) return true;
  return before === null || BEFORE_MALI.has(before) || /^[^\u0600-\u06ff]|^،/.test(before) || before.endsWith('ت');
}
