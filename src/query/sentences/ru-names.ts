/** Russian names in their cases, by rules and exceptions: what the names of the world ask for, and the nouns of acts. */
import type { NameCase } from './index.ts';
import { ABBREVIATIONS, ANIMATE, FEMININE, FIXED, HEADS, NEUTER, ON, PLURALS, STEMS, WHOLE } from './ru-nouns.ts';

/** Masculine, feminine, neuter; plural. */
export type Gender = 'm' | 'f' | 'n' | 'p';

/** Genitive, dative, accusative, instrumental, prepositional. */
type Forms = readonly [string, string, string, string, string];

interface Declension {
  gender: Gender;
  /** Null where it has one form for all. */
  forms: Forms | null;
}

const ORDER: Readonly<Record<NameCase, number>> = {
  genitive: 0,
  dative: 1,
  accusative: 2,
  instrumental: 3,
  prepositional: 4,
};

/** The name in a case; without one, or where the name has one form for all, as it is. */
export function declined(name: string, form?: NameCase): string {
  return form === undefined ? name : (declensionOf(name).forms?.[ORDER[form]] ?? name);
}

/** Gender or number that a verb agrees in. */
export const genderOf = (name: string): Gender => declensionOf(name).gender;

const known = new Map<string, Declension>();

function declensionOf(name: string): Declension {
  let found = known.get(name);
  if (!found) {
    // Names come from tables: there is an end to them.
    found = decline(name);
    known.set(name, found);
  }
  return found;
}

function decline(name: string): Declension {
  const whole = WHOLE[name];
  if (whole) return { gender: whole[0], forms: formsOf(whole[1]) };
  const quoted = /^«([^«»]+)»(.*)$/.exec(name);
  if (quoted) return wrapped(declensionOf(quoted[1] as string), '«', `»${quoted[2]}`);
  if (/[A-Za-z]/.test(name)) return { gender: 'f', forms: null };
  const words = name.split(' ');
  if (words.length === 1) return single(name);
  const joint = /^(\S+) и (\S+)$/.exec(name);
  if (joint) return together(single(joint[1] as string), single(joint[2] as string), joint as unknown as string[]);
  return phrase(words);
}

/** Босния и Герцеговина: both decline, the first says the gender. */
function together(first: Declension, second: Declension, [, one = '', two = '']: readonly string[]): Declension {
  const each = (_: string, at: number) => `${first.forms?.[at] ?? one} и ${second.forms?.[at] ?? two}`;
  return { gender: first.gender, forms: ['', '', '', '', ''].map(each) as unknown as Forms };
}

/** Adjectives with their noun, or a noun that heads what follows it; of other names of several words nothing declines. */
function phrase(words: readonly string[]): Declension {
  let at = 0;
  while (at < words.length - 1 && isAdjective(words[at] as string)) at++;
  const head = words[at] as string;
  const heads = at > 0 || HEADS.has(head) || /^[а-яё]/.test(head);
  if (!heads) return { gender: 'f', forms: null };
  const noun = single(head);
  const agreeing = at > 0 ? adjectiveGender(words[0] as string) : noun.gender;
  const after = words[at + 1] ?? '';
  // Республика Сербская, остров Змеиный
  const trailing =
    /^[А-ЯЁ]/.test(after) && isAdjective(after) && adjectiveGender(after) === agreeing && words.length === 2;
  const animate = ANIMATE.has(head.toLowerCase());
  const forms = ['', '', '', '', ''].map((_, of) =>
    words
      .map((word, i) => {
        if (i < at || (trailing && i === at + 1)) return adjective(word, animate)[of];
        return i === at ? (noun.forms?.[of] ?? word) : word;
      })
      .join(' '),
  );
  return { gender: agreeing, forms: forms as unknown as Forms };
}

/** One word; of a word with hyphens, its last part. */
function single(word: string): Declension {
  const whole = WHOLE[word];
  if (whole) return { gender: whole[0], forms: formsOf(whole[1]) };
  const cut = word.lastIndexOf('-') + 1;
  if (cut === 0) return noun(word);
  return wrapped(noun(word.slice(cut)), word.slice(0, cut), '');
}

function wrapped({ gender, forms }: Declension, before: string, after: string): Declension {
  return { gender, forms: forms && (forms.map((form) => before + form + after) as unknown as Forms) };
}

const formsOf = (text: string): Forms | null => (text === '' ? null : (text.split('|') as unknown as Forms));

function noun(word: string): Declension {
  const lower = word.toLowerCase();
  if (ABBREVIATIONS[word]) return { gender: ABBREVIATIONS[word], forms: null };
  if (/[А-ЯЁ]{2}$|\d$/.test(word)) return { gender: 'm', forms: null };
  if (FIXED.has(word)) return { gender: /о$/.test(word) ? 'n' : 'f', forms: null };
  const many = PLURALS[lower];
  if (many !== undefined) return plural(word, cased(word, many), ANIMATE.has(lower));
  const stem = word.slice(0, -1);
  const last = word.slice(-1);
  const make = (gender: Gender, base: string, endings: string): Declension => ({
    gender,
    forms: endings.split(' ').map((ending) => base + ending.replace('0', '')) as unknown as Forms,
  });
  if (last === 'а' && !/[аеиоуэ]$/.test(stem)) {
    const soft = /[гкхжчшщ]$/.test(stem) ? 'и' : 'ы';
    return make('f', stem, `${soft} е у ${/[жчшщц]$/.test(stem) ? 'ей' : 'ой'} е`);
  }
  if (last === 'я') return make('f', stem, /и$/.test(stem) ? 'и и ю ей и' : 'и е ю ей е');
  if (last === 'о' && NEUTER.test(lower)) return make('n', stem, 'а у о ом е');
  if (last === 'е' && NEUTER.test(lower)) return make('n', stem, `я ю е ем ${/ие$/.test(lower) ? 'и' : 'е'}`);
  if (last === 'й') return make('m', stem, /и$/.test(stem) ? 'я ю й ем и' : 'я ю й ем е');
  if (last === 'ь') {
    if (FEMININE.has(lower)) return make('f', stem, 'и и ь ью и');
    const own = STEMS[lower];
    const base = own === undefined ? stem : cased(word, own);
    return declensionWith(make('m', base, 'я ю ь ем е'), word);
  }
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(word)) {
    const own = STEMS[lower];
    const base = own === undefined ? word : cased(word, own);
    return declensionWith(make('m', base, `а у 0 ${own === undefined && /[жчшщц]$/.test(base) ? 'ем' : 'ом'} е`), word);
  }
  return { gender: last === 'о' ? 'n' : 'f', forms: null };
}

/** Things: the accusative of a masculine noun is its nominative. */
function declensionWith({ gender, forms }: Declension, nominative: string): Declension {
  if (!forms) return { gender, forms };
  const [genitive, dative, , instrumental, prepositional] = forms;
  return { gender, forms: [genitive, dative, nominative, instrumental, prepositional] };
}

function plural(word: string, genitive: string, animate: boolean): Declension {
  const stem = word.slice(0, -1);
  const vowel = /[ия]$/.test(word) && !/[жчшщкгх]$/.test(stem) ? 'я' : 'а';
  return {
    gender: 'p',
    forms: [genitive, `${stem}${vowel}м`, animate ? genitive : word, `${stem}${vowel}ми`, `${stem}${vowel}х`],
  };
}

/** The tables are in small letters. */
const cased = (like: string, text: string) =>
  /^[А-ЯЁ]/.test(like) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

const ADJECTIVE = /(?:[ыио]й|[ая]я|[ое]е|[ыи]е)$/;
/** движение, сопротивление are nouns. */
const isAdjective = (word: string) =>
  word.length > 4 && ADJECTIVE.test(word) && !/(?:[еая]ние|ствие)$/.test(word) && !WHOLE[word];

function adjectiveGender(word: string): Gender {
  if (/й$/.test(word)) return 'm';
  if (/я$/.test(word)) return 'f';
  return /[ое]е$/.test(word) ? 'n' : 'p';
}

/** Новая, южный, ближний, большая, красное, арабские. */
function adjective(word: string, animate = false): Forms {
  const stem = word.slice(0, -2);
  const ending = word.slice(-2);
  const velar = /[гкх]$/.test(stem);
  const hushing = /[жчшщ]$/.test(stem) && !/больш$/i.test(stem);
  const soft = hushing || ['яя', 'ее'].includes(ending) || (ending === 'ий' && !velar && !/[ш]$/.test(stem));
  const i = velar || soft || /ш$/.test(stem) ? 'и' : 'ы';
  const [o, u] = soft ? ['е', hushing ? 'у' : 'ю'] : ['о', 'у'];
  switch (adjectiveGender(word)) {
    case 'f':
      return [`${stem}${o}й`, `${stem}${o}й`, `${stem}${u}ю`, `${stem}${o}й`, `${stem}${o}й`];
    case 'p': {
      const many = ending === 'ие' ? 'и' : 'ы';
      return [
        `${stem}${many}х`,
        `${stem}${many}м`,
        animate ? `${stem}${many}х` : word,
        `${stem}${many}ми`,
        `${stem}${many}х`,
      ];
    }
    default:
      return [`${stem}${o}го`, `${stem}${o}му`, word, `${stem}${i}м`, `${stem}${o}м`];
  }
}

/** `в`, `с`, `о` as the next word asks: `во Франции`, `со Швецией`, `об Иране`. */
export function preposition(own: 'в' | 'с' | 'о', next: string): string {
  const word = next.replace(/^«/, '').toLowerCase();
  const spelt = /^«?[А-ЯЁ]{2}/.test(next);
  if (own === 'о') return /^[аиоуэ]/.test(word) ? 'об' : 'о';
  if (own === 'с') {
    return !spelt && /^(?:[сзшж][бвгджзклмнпрстфхцчшщ]|щ|вс)/.test(word) ? 'со' : 'с';
  }
  return !spelt && /^(?:[вф][бвгджзклмнпрстфхцчшщь]|льв)/.test(word) ? 'во' : 'в';
}

/** Islands, peninsulas, seas' shores and a few lands take `на`: `на Кипре`, `на Украине`, `на Ближнем Востоке`. */
const takesOn = (name: string) => ON.test(name);

/** `в Тегеране`, `на Кипре`, `во Франции`: the nominative for the choice, the prepositional for the words. */
export function at(name: string, prepositional: string): string {
  const special = PLACES[name];
  if (special) return special;
  if (name.startsWith('аэропорт ')) return `в аэропорту${name.slice(8)}`;
  return takesOn(name) ? `на ${prepositional}` : `${preposition('в', prepositional)} ${prepositional}`;
}

/** `в Иран`, `на Кубу`. */
export function into(name: string, accusative: string): string {
  return takesOn(name) ? `на ${accusative}` : `${preposition('в', accusative)} ${accusative}`;
}

/** `из Ирана`, `с Кубы`. */
export function outOf(name: string, genitive: string): string {
  return takesOn(name) ? `${preposition('с', genitive)} ${genitive}` : `из ${genitive}`;
}

/** Places with a locative of their own. */
const PLACES: Readonly<Record<string, string>> = {
  Крым: 'в Крыму',
  'Крымский мост': 'на Крымском мосту',
};
