/** An event in one Arabic sentence: the verb first, as agencies write it. */
import { unitFor } from '../words/index.ts';
import { type Act, act, actOf, fieldOf, paperOf, suppliedOf, topicOf, type Verb, verbOf } from './ar-acts.ts';
import { isUnnamedPeople, type Kind, kindOf, listed, oblique, sectorNoun, withLi } from './ar-names.ts';
import { type Count, type Facts, isVisit } from './facts.ts';
import type { Named } from './index.ts';

/** An event as a sentence without its date and without a full stop: `وقّعت إيران وبيلاروس مذكرة تفاهم في طهران`. */
export function tellArabic(facts: Facts, names: Named): string {
  const name = (code: string) => sectorNoun(code) ?? names.party(code);
  const actors = facts.actors.map(name);
  const recipients = facts.recipients.map(name);
  const clause = clauseOf(facts, actors, recipients, names);
  const main = tensed(facts, clause);
  const sentence = `${main}${harmText(facts, names)}${peopleText(facts, names)}`.replace(/ {2,}/g, ' ').trim();
  return facts.factuality === 'contested' ? `بين تأكيد ونفي: ${sentence}` : sentence;
}

/** Nobody is said to have done it. */
const NOBODY = 'طرف لم يُسمَّ';

/** What words come after: a verb, its noun with the subject after it, or its noun alone. */
type After = 'verb' | 'owner' | 'noun';

/** A template with its names, as yet in no tense. */
interface Clause {
  verb: Verb;
  /** Subject after a verb, and after its noun. */
  subject: string;
  owner: string;
  kind: Kind;
  /** Is done to the subject by somebody without a name. */
  suffered: boolean;
  rest: Record<After, string>;
  /** A preposition follows: then the noun alone has the article. */
  prepositional: boolean;
}

function clauseOf(facts: Facts, actors: readonly string[], recipients: readonly string[], names: Named): Clause {
  const { template: said, suffered } = templateOf(facts, actors, recipients);
  // Organisations have no diplomats.
  const diplomats = facts.recipients.length === 0 || facts.recipients.some((code) => names.country(code));
  const template = diplomats ? said : said.replaceAll('دبلوماسي', 'ممثل');
  const [, past = '', own = null, tail = ''] = /^(\S+)(?: \[(.*?)\])? ?(.*)$/.exec(template) ?? [];
  const rest = withPlace(tail, facts);
  const fill = (text: string, as: After) => filled(text, as, { facts, actors, recipients, names });
  const subject = own === '{r}' ? recipients : actors.length > 0 ? actors : [NOBODY];
  return {
    verb: verbOf(past),
    subject: own === null || own === '{r}' ? listed(subject) : fill(own, 'verb'),
    owner: own === null || own === '{r}' ? listed(subject.map(oblique)) : fill(oblique(own), 'owner'),
    kind: kindOf(own === null || own === '{r}' ? (subject[0] as string) : own),
    suffered,
    rest: { verb: fill(rest, 'verb'), owner: fill(rest, 'owner'), noun: fill(rest, 'noun') },
    prepositional: PREPOSITION.test(rest.replace(/^\{w\} ?/, '')),
  };
}

const PREPOSITION = /^(?:$|\{l\}|[بل]|(?:مع|عن|على|في|إلى|ضد|من|أمام|لدى) )/;

/** Which template tells this event. */
function templateOf(facts: Facts, actors: readonly string[], recipients: readonly string[]) {
  const words = wordsOf(facts);
  const suffered = actors.length === 0 && recipients.length > 0 && words.unnamed !== null;
  let template = suffered ? (words.unnamed as string) : recipients.length > 0 ? words.to : words.alone;
  if (facts.mutual) template = words.mutual;
  // Who visited nobody that is named visited a place.
  if (facts.place !== null && template.startsWith('قام [وفد')) template = 'زار [وفد من {s}] {place}';
  if (facts.place !== null && template.startsWith('تبادل الزيارات')) template = 'أجرى محادثات خلال زيارة إلى {at}';
  if (recipients.length > 1) template = template.replace('توسّط لدى', 'توسّط بين');
  // Civilians are not "people of civilians", and protest as such.
  if (recipients.length > 0 && recipients.every(isUnnamedPeople))
    template = template.replace(/(?:أشخاص|محتجين) من \{r\}/, '{r}').replace('{p}', '{r}');
  if (actors.length === 0) template = template.replace(/ (?:من|في) \{s\}\]/, ']');
  else if (actors.every(isUnnamedPeople)) template = template.replace(/\[\S+ (?:من|في) \{s\}\] ?/, '');
  return { template, suffered };
}

/** The place ends the sentence, unless the template puts it elsewhere; of a visit it says where one talked. */
function withPlace(tail: string, facts: Facts): string {
  if (facts.place === null || /\{(?:w|place|at)\}/.test(tail)) return tail;
  return isVisit(facts) ? `${tail}: محادثات {w}` : `${tail} {w}`.trim();
}

interface Filling {
  facts: Facts;
  actors: readonly string[];
  recipients: readonly string[];
  names: Named;
}

/** A part of a template with its names and (`{n}`, after a preposition `{على}`) what is counted, in the cases that it has after a verb, a noun with its subject, a noun alone. */
function filled(text: string, as: After, { facts, actors, recipients, names }: Filling): string {
  const others = listed(recipients.map(oblique));
  const place = facts.place === null ? '' : names.place(facts.place);
  const object = (name: string) => (as === 'owner' ? withLi(name) : name);
  const slots: Record<string, () => string> = {
    s: () => listed(actors.map(oblique)),
    r: () => others,
    o: () => object(others),
    l: () => withLi(others),
    p: () => `${as === 'noun' ? 'أشخاص' : 'أشخاصًا'} من ${others}`,
    ه: () => pronounOf(actors.length > 0 ? actors : [NOBODY]),
    w: () => (place === '' ? '' : `في ${place}`),
    place: () => object(place),
    at: () => place,
    على: () => (facts.papers === null ? '' : counted(facts.papers, names, 'genitive')),
    n: () => (facts.papers === null ? '' : counted(facts.papers, names, as === 'noun' ? 'genitive' : 'accusative')),
  };
  return text.replace(/\{([^}/]+)(?:\/([^}]+))?\}/g, (_, key: string, other?: string) =>
    other === undefined ? (slots[key]?.() ?? '') : as === 'noun' ? other : key,
  );
}

/** What belongs to them: `قواتها`. */
function pronounOf(owners: readonly string[]): string {
  const kinds = owners.map(kindOf);
  if (kinds.includes('people')) return 'هم';
  if (owners.length === 2) return 'هما';
  return owners.length === 1 && kinds[0] === 'masculine' ? 'ه' : 'ها';
}

/** The act in words, with what was signed, given or made where the claims say it. */
function wordsOf({ type, modes, factuality, contexts, document, thing, papers, sanctions, mutual }: Facts): Act {
  const own = actOf(type, modes);
  switch (type) {
    case 'AGREE':
    case 'SUPPORT': {
      if (document !== null || papers !== null) {
        const topic = topicOf(contexts, true) ?? '';
        const deal = type === 'AGREE' && papers === null && document === 'agreement';
        const what = papers !== null ? '{n}' : deal ? '{اتفاقًا/اتفاق}' : paperOf(document ?? '');
        const end = (start: string) => `${start} مع {r} {w} ${topic}|${start} {w} ${topic}`;
        if (type === 'SUPPORT') return act(end(`وقّع ${what}`));
        // To reach a deal is no plan: one plans to conclude it.
        if (deal) return act(end(factuality === 'future' ? `أبرم ${what}` : 'توصّل إلى اتفاق'));
        const { to, alone } = act(end(`اتفق على ${afterPreposition(what)}`));
        return { to, alone: alone.replace('اتفق', 'وافق'), mutual: alone, unnamed: null };
      }
      const topic = topicOf(contexts, false) ?? '';
      if (type === 'SUPPORT') return own;
      // What is promised for later is no agreement yet to come, but a cooperation.
      if (factuality === 'future') return act(`تعاون مع {r} {w} ${topic}|تعاون {w} ${topic}`);
      const alone = `{w} على التعاون ${topic}`;
      return act(`اتفق {w} مع {r} على التعاون ${topic}|وافق ${alone}|اتفق ${alone}`);
    }
    case 'COOPERATE': {
      const on = (thing === null ? null : fieldOf(thing)) ?? topicOf(contexts, false);
      return on === null ? own : act(`تعاون مع {r} {w} ${on}|تعاون {w} ${on}`);
    }
    case 'AID': {
      const goods = thing === null || mutual ? null : suppliedOf(thing);
      if (goods !== null) return act(`زوّد {o} ب${goods}|ورّد ${goods}||تلقّى [{r}] ${goods}`);
      return thing === 'loan' && !mutual ? act('قدّم {قرضًا/قرض} {l}|قدّم {قرضًا/قرض}||تلقّى [{r}] {قرضًا/قرض}') : own;
    }
    case 'SANCTION':
      // Relations are cut in many ways: sanctions are said only where the claims say so.
      return sanctions ? act('فرض عقوبات على {r}|فرض عقوبات|تبادل فرض العقوبات|فُرض [عقوبات] على {r}') : own;
    default:
      return own;
  }
}

/** A noun of a template, or what is counted, after a preposition. */
const afterPreposition = (noun: string) => noun.replace('{n}', '{على}').replace(/\{.*\/(.*)\}/, '$1');

/** What is planned by two rather than meant by one. */
const PLANNED: ReadonlySet<string> = new Set('أبرم أجرى اتفق زار شارك قام وافق وقّع'.split(' '));

/** Verb, subject and the rest; or the verb's noun, where it is said that it is said. */
function tensed({ factuality }: Facts, { verb, subject, owner, kind, suffered, rest, prepositional }: Clause): string {
  const feminine = kind === 'feminine';
  const present = feminine ? verb.present.replace('ي', 'ت') : verb.present;
  switch (factuality) {
    case 'future': {
      if (suffered) return `من المتوقع أن ${present} ${subject} ${rest.verb}`;
      if (PLANNED.has(verb.past)) return `من المقرر أن ${present} ${subject} ${rest.verb}`;
      return `${feminine ? 'تعتزم' : 'يعتزم'} ${subject} ${prepositional ? 'ال' : ''}${verb.noun} ${rest.noun}`;
    }
    case 'hypothetical':
      return `قد ${present} ${subject} ${rest.verb}`;
    case 'alleged':
      return `أنباء غير مؤكدة عن ${verb.noun} ${owner} ${rest.owner}`;
    case 'negated':
      return `نفي ${verb.noun} ${owner} ${rest.owner}`;
    default:
      return `${feminine ? `${verb.past.replace(/[اى]$/, '')}ت` : verb.past} ${subject} ${rest.verb}`;
  }
}

/** The dead, the wounded, the arrested: `: 7 أو 9 قتلى و3 جرحى`. */
function harmText({ harm }: Facts, names: Named): string {
  return harm.length > 0 ? `: ${listed(harm.map((count) => counted(count, names, 'nominative')))}` : '';
}

/** Who met. */
function peopleText({ people, others }: Facts, names: Named): string {
  if (people.length === 0) return '';
  const known = people.map((person) => names.person(person));
  return ` (${listed(others ? [...known, 'آخرون'] : known)})`;
}

type Case = 'nominative' | 'accusative' | 'genitive';

/** `وثيقة`, `وثيقتين`, `12 أو 13 وثيقة`: nouns for one and two, figures from three on. */
function counted({ unit, numbers }: Count, { number }: Named, form: Case): string {
  const noun = (count: number) => nounOf(unit, count, form);
  const last = numbers.at(-1) as number;
  if (numbers.length > 3) return `ما بين ${number(numbers[0] as number)} و${number(last)} ${noun(last)}`;
  const few = (count: number) => count === 1 || count === 2;
  const figures = numbers.filter((count) => !few(count)).map(number);
  const nouns = numbers.filter(few).map(noun);
  const rest = figures.length > 0 ? [`${figures.join(' أو ')} ${noun(last)}`] : [];
  return [...nouns, ...rest].join(' أو ');
}

/** A unit in the form that a number and its place in the sentence ask for. */
function nounOf(unit: string, count: number, form: Case): string {
  const known = /[a-z]/i.test(unitFor('ar', unit, 1)) ? 'document' : unit;
  // The accusative of the singular is that of the numbers from eleven on.
  if (count === 1) return unitFor('ar', known, form === 'accusative' ? 11 : 1);
  const noun = unitFor('ar', known, count);
  if (count !== 2 || form === 'nominative') return noun;
  return noun.replace(/ان(?= |$)/g, 'ين').replace(/^(\S+)ا(?= )/, '$1ي');
}
