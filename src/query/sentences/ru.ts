/** An event in one Russian sentence. */
import { type Count, type Facts, isAgreement, isVisit } from './facts.ts';
import type { NameCase, Named } from './index.ts';
import { type Act, act, actOf, type Phrase, past, TALKS, verb } from './ru-acts.ts';
import { declined, type Gender, genderOf, into, outOf, preposition } from './ru-names.ts';
import {
  counted,
  harmText,
  isSingular,
  isUnreal,
  listed,
  numbers,
  peopleText,
  placeAfter,
  placeBefore,
} from './ru-parts.ts';
import { agreeable, fieldOf, instrument, SECTORS, subjectOf, supplyOf } from './ru-things.ts';

/** An event as a sentence without its date and full stop: "Иран и Беларусь подписали меморандум об экономическом сотрудничестве". */
export function tellRussian(facts: Facts, names: Named): string {
  const tail = `${placeAfter(facts, names)}${harmText(facts, names)}${peopleText(facts, names)}`;
  const said = `${placeBefore(facts, names)}${main(facts, names)}${tail}`;
  if (facts.factuality === 'negated') return `Отрицается: ${said}`;
  return facts.factuality === 'contested' ? `Оспаривается: ${said}` : capital(said);
}

/** Parties in cases: names from outside, sectors in words of our own. */
function partiesIn(names: Named) {
  const one = (code: string, form?: NameCase) => {
    const sector = SECTORS[code];
    return sector === undefined ? names.party(code, form) : declined(sector, form);
  };
  const all = (codes: readonly string[], form?: NameCase) => listed(codes.map((code) => one(code, form)));
  // The European Union and groups of countries have citizens, too.
  const land = (code: string) => names.country(code) || code === 'EU' || /^(?:\S+ )?страны/.test(one(code));
  /** Citizens of states, members of all else, sectors themselves. */
  const people = (codes: readonly string[], form?: NameCase, members = 'представители', citizens = 'граждане') => {
    if (codes.every(isSector)) return all(codes, form);
    return `${declined(codes.every(land) ? citizens : members, form)} ${all(codes, 'genitive')}`;
  };
  return { one, all, people };
}

type Parties = ReturnType<typeof partiesIn>;

const isSector = (code: string) => SECTORS[code] !== undefined;

function main(facts: Facts, names: Named): string {
  const { factuality, actors, recipients, mutual } = facts;
  const parties = partiesIn(names);
  const talks = talksText(facts, parties);
  if (talks !== null) return talks;
  const words = wordsOf(facts, names);
  const unsure = factuality === 'alleged' ? 'по неподтверждённым данным' : '';
  const unnamed = actors.length > 0 ? null : (words.unnamed?.[recipients.length > 0 ? 0 : 1] ?? null);
  // Who may suffer can be said; that somebody plans to suffer cannot.
  if (unnamed !== null && (!isUnreal(factuality) || (factuality === 'hypothetical' && unnamed.includes(SUFFERED)))) {
    const text = filled(
      factuality === 'hypothetical' ? unnamed.replace(SUFFERED, MAY_SUFFER) : unnamed,
      recipients,
      parties,
    );
    return `${unsure && `${unsure}, `}${text}`;
  }
  const { verb, rest } = recipients.length > 0 ? words.to : mutual ? words.mutual : words.alone;
  const [subject, gender] = subjectOfAct(words, facts, parties);
  // Organisations have no diplomats.
  const sends = recipients.length === 0 || recipients.some((code) => names.country(code));
  const object = filled(sends ? rest : rest.replace('дипломатов', 'представителей'), recipients, parties);
  return `${subject}${unsure && `, ${unsure},`} ${verbText(factuality, verb, gender)}${object && ` ${object}`}`;
}

const SUFFERED = '{подвергся}';
const MAY_SUFFER = '{может} подвергнуться';

/** Who acts, and what the verb agrees with. */
function subjectOfAct(
  { subject }: Act,
  { actors, mutual, type }: Facts,
  { one, all, people }: Parties,
): [string, Gender] {
  const [first = ''] = actors;
  if (actors.length === 0) return ['неназванная сторона', 'f'];
  const sectors = actors.every(isSector);
  if (subject === 'delegation' && !mutual && !sectors)
    return actors.length > 1
      ? [`делегации ${all(actors, 'genitive')}`, 'p']
      : [`делегация ${all(actors, 'genitive')}`, 'f'];
  if (subject === 'officials' && !sectors) return [`представители руководства ${all(actors, 'genitive')}`, 'p'];
  if (subject === 'people') {
    if (type === 'PROTEST' && actors.length === 1 && first === 'CVL') return ['протестующие', 'p'];
    if (!sectors) return [people(actors, undefined, 'сторонники', 'жители'), 'p'];
  }
  return [all(actors), actors.length > 1 ? 'p' : genderOf(one(first))];
}

function verbText(factuality: Facts['factuality'], verb: Phrase['verb'], gender: Gender): string {
  if (factuality === 'future')
    return `${{ m: 'намерен', f: 'намерена', n: 'намерено', p: 'намерены' }[gender]} ${verb[0]}`;
  if (factuality === 'hypothetical') return `${gender === 'p' ? 'могут' : 'может'} ${verb[0]}`;
  return past(verb, gender);
}

/** The signs of an act (see ru-acts.ts) with the recipients. */
function filled(text: string, codes: readonly string[], { one, all, people }: Parties): string {
  const first = codes[0] ?? '';
  const gender = () => (codes.length > 1 ? 'p' : genderOf(one(first)));
  return text.replace(/\{(.+?)\}/g, (_, sign: string) => {
    const instrumental = () => all(codes, 'instrumental');
    switch (sign) {
      case 'n':
        return all(codes);
      case 'подвергся':
        return past(verb('подвергнуться/подвергся/подверглась'), gender());
      case 'может':
        return gender() === 'p' ? 'могут' : 'может';
      case 'g':
        return all(codes, 'genitive');
      case 'd':
        return all(codes, 'dative');
      case 'a':
        return all(codes, 'accusative');
      case 'i':
        return instrumental();
      case 'с':
        return `${preposition('с', instrumental())} ${instrumental()}`;
      case 'о':
        return `${preposition('о', all(codes, 'prepositional'))} ${all(codes, 'prepositional')}`;
      case 'между':
        return codes.length > 1
          ? `между ${instrumental()}`
          : `на переговорах ${preposition('с', instrumental())} ${instrumental()}`;
      case 'в':
        return into(one(first), all(codes, 'accusative'));
      case 'из':
        return outOf(one(first), all(codes, 'genitive'));
      case 'они':
        return people(codes, undefined);
      case 'им':
        return people(codes, 'dative');
      default:
        return people(codes, 'genitive');
    }
  });
}

/** Talks to come are said by their noun: "Предстоят переговоры Ирана с Беларусью". */
function talksText(facts: Facts, parties: Parties): string | null {
  const { type, modes, factuality, actors, recipients, mutual } = facts;
  if (type !== 'CONSULT' || !isUnreal(factuality)) return null;
  // A visit of each to the other in one place is a meeting.
  const mode = modes[0] === 'visit' && mutual && facts.place !== null ? '' : (modes[0] ?? '');
  const talks = TALKS[mode];
  if (talks === undefined || (actors.length === 0 && mode !== '' && mode !== 'phone')) return null;
  const [future, possible, noun] = talks;
  const begun = factuality === 'future' ? future : possible;
  const who = parties.all(actors, 'genitive');
  if (mode === 'visit' && mutual)
    return `${factuality === 'future' ? 'предстоят' : 'возможны'} взаимные визиты делегаций ${who}`;
  if (mode === 'visit')
    return `${begun} ${noun} ${who}${recipients.length > 0 ? filled(' {в}', recipients, parties) : ''}`;
  if (mode === 'multilateral') return `${begun} ${noun} ${parties.all([...actors, ...recipients], 'genitive')}`;
  const other = recipients.length > 0 ? filled(' {с}', recipients, parties) : '';
  return `${begun} ${noun}${who && ` ${who}`}${other}`;
}

/** The act in words, with what was signed, given or made where the claims say it. */
function wordsOf(facts: Facts, names: Named): Act {
  const { type, modes, contexts, thing } = facts;
  const own = actOf(type, modes);
  switch (type) {
    case 'AGREE':
    case 'SUPPORT':
      return paperAct(facts, names) ?? own;
    case 'CONSULT':
      return isVisit(facts) && facts.place !== null ? visitAct(own, facts.place, names) : own;
    case 'COOPERATE': {
      const field = fieldOf(contexts);
      return field === null ? own : act(`сотрудничать/сотрудничал|{с} ${field}|${field}`);
    }
    case 'AID': {
      const given = thing === null ? null : supplyOf(thing);
      if (thing === null || given === null) return own;
      const what = instrument(thing, 'accusative');
      return act(`${given}|{d} ${what}|${what}|друг другу ${what}`);
    }
    case 'SANCTION':
      // Relations are cut in many ways: sanctions are said only where the claims say so.
      if (!facts.sanctions) return own;
      return act('ввести/ввёл/ввела|санкции против {g}|санкции|взаимные санкции', {
        unnamed: ['введены санкции против {g}', 'введены санкции'],
      });
    case 'COERCE': {
      const arrested = facts.harm.find(({ unit }) => unit === 'arrested');
      return modes[0] === 'arrest' && arrested ? arrestAct(arrested, facts, names) : own;
    }
    default:
      return own;
  }
}

/** Who visited nobody that is named visited a place; who visited each other met in one. */
function visitAct(own: Act, place: string, names: Named): Act {
  const accusative = names.place(place, 'accusative');
  const met = `провести/провёл/провела> переговоры в ходе визита ${into(names.place(place), accusative)}`;
  const { alone, mutual } = act(`посетить/посетил|{a}|${accusative}|${met}`);
  return { ...own, alone, mutual };
}

/** What was signed or agreed on. */
function paperAct(facts: Facts, names: Named): Act | null {
  const { type, factuality, contexts, document, thing, papers } = facts;
  const subject = subjectOf(contexts);
  if (papers !== null) {
    const unit = /^(?:agreement|contract|memorandum)$/.test(papers.unit) ? papers.unit : 'document';
    const what = `${numbers(papers, names)} ${counted(papers, unit)}`;
    const signed = type === 'AGREE' ? 'согласовать/согласовал' : 'подписать/подписал';
    return act(`${signed}|{с} ${what}|${what}`);
  }
  if (document !== null) {
    if (type === 'SUPPORT') return paper('подписать/подписал', `${instrument(document, 'accusative')}${subject}`);
    if (isAgreement(document)) {
      // A plan to agree is not yet an agreement reached.
      const reach = factuality === 'future' ? 'заключить/заключил' : 'достичь/достиг/достигла';
      const form = factuality === 'future' ? 'accusative' : 'genitive';
      return paper(reach, `${instrument('agreement', form)}${subject}`);
    }
    return paper('согласовать/согласовал', `${instrument(document, 'accusative')}${subject}`);
  }
  if (type !== 'AGREE') return null;
  if (thing !== null && agreeable(thing)) {
    if (/road.map/.test(thing)) return paper('согласовать/согласовал', `дорожную карту${subject}`);
    const what = instrument(thing, 'prepositional');
    return paper('договориться/договорился', `${preposition('о', what)} ${what}`);
  }
  const field = fieldOf(contexts);
  // What is promised for later is no agreement yet to come, but a cooperation.
  if (factuality === 'future') return act(`сотрудничать/сотрудничал|{с}${field ? ` ${field}` : ''}|${field ?? ''}`);
  return field === null ? null : paper('договориться/договорился', `о сотрудничестве ${field}`);
}

const paper = (verb: string, what: string) => act(`${verb}|{с} ${what}|${what}`);

/** "арестовали 3 граждан Ирана": the number stands with those who were arrested. */
function arrestAct(count: Count, { recipients }: Facts, names: Named): Act {
  const one = isSingular(count.numbers.at(-1) as number);
  const many = numbers(count, names);
  const from = recipients.length > 0 && recipients.every((code) => names.country(code));
  const citizens = `${many} ${one ? 'гражданина' : 'граждан'} {g}`;
  const people = `${many} ${one ? 'человека' : 'человек'}`;
  return act(`арестовать/арестовал|${from ? citizens : people}|${people}|${people}`);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
