/** An event in one English sentence, made from its record alone. */
import type { EventRecord } from '../../model/index.ts';
import { type Act, actOf, topicOf } from './en-acts.ts';
import { type Count, type Facts, factsOf, isAgreement, isVisit, row } from './facts.ts';

/**
 * An event as a sentence without its date and without a full stop: "Iran and Belarus signed a memorandum on defence
 * cooperation". Plans, allegations and denials are marked in words; numbers in dispute stand side by side.
 */
export function eventLine(event: EventRecord): string {
  const facts = factsOf(event);
  const { actors, recipients, factuality } = facts;
  const name = (code: string) => withArticle(event.parties[code] ?? code);
  const subject = actors.length > 0 ? listed(actors.map(name)) : 'an unnamed party';
  const object = recipients.length > 0 ? listed(recipients.map(name)) : null;
  const act = wordsOf(facts);
  const plural = actors.length > 1;
  const rest = object === null ? (plural ? act.mutual : act.alone) : act.to.replace('{r}', () => object);
  const verb = verbOf(factuality, act, plural);
  const main = `${subject} ${[...verb, rest].filter(Boolean).join(' ')}`;
  const sentence = capital(`${main}${placeText(facts)}${harmText(facts)}${peopleText(facts)}`);
  if (factuality === 'negated') return `Denied: ${sentence}`;
  return factuality === 'contested' ? `Contested: ${sentence}` : sentence;
}

/** The act in words, with what was signed, given or made where the claims say it. */
function wordsOf({ type, modes, factuality, contexts, document, thing, papers, sanctions, mutual }: Facts): Act {
  const act = actOf(type, modes);
  const on = onText(topicOf(contexts, false));
  switch (type) {
    case 'AGREE':
    case 'SUPPORT': {
      const single = document === null ? null : `${indefinite(document)}${about(document, contexts)}`;
      const what = papers === null ? single : `${numbers(papers)} ${several(papers.unit)}`;
      if (what !== null) {
        const reached = document !== null && isAgreement(document);
        const promised = reached ? ['reach', 'reached'] : ['agree on', 'agreed on'];
        const [base = '', past = ''] = type === 'AGREE' ? promised : ['sign', 'signed'];
        return { base, past, to: `${what} with {r}`, alone: what, mutual: what };
      }
      // What is promised for later is no agreement yet to come, but a cooperation.
      const planned = type === 'AGREE' && factuality === 'future';
      if (planned)
        return { base: 'cooperate', past: 'cooperated', to: `with {r}${on}`, alone: on.trim(), mutual: on.trim() };
      if (type !== 'AGREE' || on === '') return act;
      return { ...act, to: `to cooperate with {r}${on}`, alone: `to cooperate${on}`, mutual: `to cooperate${on}` };
    }
    case 'COOPERATE': {
      const words = thing === null ? on : ` on ${several(thing)}`;
      if (words === '') return act;
      return { ...act, to: `with {r}${words}`, alone: words.trim(), mutual: words.trim() };
    }
    case 'AID': {
      if (thing === null || mutual) return act;
      return { ...act, base: 'supply', past: 'supplied', to: `${several(thing)} to {r}`, alone: several(thing) };
    }
    case 'SANCTION': {
      // Relations are cut in many ways: sanctions are said only where the claims say so.
      if (!sanctions) return act;
      return {
        base: 'impose',
        past: 'imposed',
        to: 'sanctions on {r}',
        alone: 'sanctions',
        mutual: 'sanctions on each other',
      };
    }
    default:
      return act;
  }
}

const onText = (topic: string | null) => (topic === null ? '' : ` on ${topic}`);

/** A document whose name says what it is about needs no topic. */
function about(document: string, contexts: readonly string[]): string {
  return /cooperation|partnership| on | of /.test(document) ? '' : onText(topicOf(contexts, true));
}

function verbOf(factuality: EventRecord['factuality'], { base, past }: Act, plural: boolean): string[] {
  switch (factuality) {
    case 'future':
      return [plural ? 'are' : 'is', 'to', base];
    case 'hypothetical':
      return ['may', base];
    case 'alleged':
      return ['allegedly', past];
    default:
      return [past];
  }
}

function placeText(facts: Facts): string {
  const { place } = facts;
  if (place === null) return '';
  return isVisit(facts) ? `: talks in ${place}` : ` in ${place}`;
}

/** The dead, the wounded, the arrested: `: 7 or 9 killed, 3 wounded`. */
function harmText({ harm }: Facts): string {
  return harm.length > 0 ? `: ${harm.map((count) => `${numbers(count)} ${count.unit}`).join(', ')}` : '';
}

/** `12`, `12 or 13`, `12 to 20`. */
function numbers({ numbers }: Count): string {
  return numbers.length > 3 ? `${numbers[0]} to ${numbers.at(-1)}` : numbers.join(' or ');
}

/** Who met. */
function peopleText({ people, others }: Facts): string {
  return people.length === 0 ? '' : ` (${people.join(', ')}${others ? ' and others' : ''})`;
}

const listed = (names: readonly string[]) => row(names, ', ', ' and ');

/** Names that English gives an article. */
const ARTICLE =
  /^(?:US|USA|UK|UAE|UN|EU|GCC|IAEA|SCO|EAEU|DRC|West|United .+|European Union|Netherlands|Philippines|Maldives|Bahamas|Gambia|Central African Republic|Dominican Republic|Czech Republic|Democratic Republic .+|Republic .+|.+ (?:Union|League|Council|Organi[sz]ation|Agency|Court|Commission|Islands|Emirates|States|Taliban)|Taliban|Houthis)$/;

function withArticle(name: string): string {
  return ARTICLE.test(name) ? `the ${name}` : name;
}

const indefinite = (noun: string) => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

/** Plural of an English noun of the tables; mass nouns stay. */
function several(noun: string): string {
  if (/(?:oil|gas|equipment|aid|grain|wheat|fuel|ammunition|technology|money|electricity|uranium|s)$/i.test(noun))
    return noun;
  if (noun.endsWith('memorandum')) return `${noun.slice(0, -2)}a`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
