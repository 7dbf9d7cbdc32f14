/** An event in one English sentence, made from its record alone. */
import type { EventRecord } from '../model/index.ts';
import { type Act, actOf, isDocument, topicOf } from './acts.ts';
import { rangeText } from './when.ts';

/** When an event happened, in English words and no more exact than is known. */
export function eventWhen(event: Pick<EventRecord, 'when' | 'dated'>): string {
  return event.dated === 'published' ? `about ${rangeText(event.when)}` : rangeText(event.when);
}

/**
 * An event as a sentence without its date and without a full stop: "Iran and Belarus signed a memorandum on defence
 * cooperation". Plans, allegations and denials are marked in words; numbers in dispute stand side by side.
 */
export function eventLine(event: EventRecord): string {
  const { actors, recipients } = rolesOf(event);
  const name = (code: string) => withArticle(event.parties[code] ?? code);
  const subject = actors.length > 0 ? listed(actors.map(name)) : 'an unnamed party';
  const object = recipients.length > 0 ? listed(recipients.map(name)) : null;
  const act = wordsOf(event, actors.length > 1 && object === null);
  const rest = object === null ? (actors.length > 1 ? act.mutual : act.alone) : act.to.replace('{r}', () => object);
  const plural = actors.length > 1;
  const verb = verbOf(event.factuality, act, plural);
  const main = `${subject} ${[...verb, rest].filter(Boolean).join(' ')}`;
  const sentence = capital(`${main}${placeText(event)}${numbersText(event)}${peopleText(event)}`);
  if (event.factuality === 'negated') return `Denied: ${sentence}`;
  return event.factuality === 'contested' ? `Contested: ${sentence}` : sentence;
}

/** Actors that most claims name, and the recipients that go with them. */
function rolesOf({ fields }: EventRecord): { actors: string[]; recipients: string[] } {
  const first = fields.actors.values[0];
  const actors = first?.value ?? [];
  const own = new Set(first?.claims);
  let recipients: string[] = [];
  let most = 0;
  for (const { value, claims } of fields.recipients.values) {
    const shared = first === undefined ? claims.length : claims.filter((id) => own.has(id)).length;
    const others = value.filter((code) => !actors.includes(code));
    if (shared > most && (others.length > 0 || actors.length === 0)) {
      most = shared;
      recipients = others;
    }
  }
  return { actors: [...actors], recipients };
}

/** The act in words, with what was signed, given or made where the claims say it. */
function wordsOf(event: EventRecord, mutual: boolean): Act {
  const act = actOf(event.type, event.modes);
  const instruments = event.fields.instruments.values.map(({ value }) => value);
  const document = instruments.find(isDocument);
  const thing = instruments.find((instrument) => !isDocument(instrument));
  const on = onText(topicOf(event.contexts, false));
  switch (event.type) {
    case 'AGREE':
    case 'SUPPORT': {
      const papers = countOf(event, isDocument);
      const what = papers ?? (document === undefined ? null : `${indefinite(document)}${about(document, event)}`);
      if (what !== null) {
        const reached = document !== undefined && /accord|agreement|deal|understanding/.test(document);
        const promised = reached ? ['reach', 'reached'] : ['agree on', 'agreed on'];
        const [base = '', past = ''] = event.type === 'AGREE' ? promised : ['sign', 'signed'];
        return { base, past, to: `${what} with {r}`, alone: what, mutual: what };
      }
      // What is promised for later is no agreement yet to come, but a cooperation.
      const planned = event.type === 'AGREE' && event.factuality === 'future';
      if (planned)
        return { base: 'cooperate', past: 'cooperated', to: `with {r}${on}`, alone: on.trim(), mutual: on.trim() };
      if (event.type !== 'AGREE' || on === '') return act;
      return { ...act, to: `to cooperate with {r}${on}`, alone: `to cooperate${on}`, mutual: `to cooperate${on}` };
    }
    case 'COOPERATE': {
      const words = thing === undefined ? on : ` on ${several(thing)}`;
      if (words === '') return act;
      return { ...act, to: `with {r}${words}`, alone: words.trim(), mutual: words.trim() };
    }
    case 'AID': {
      if (thing === undefined || mutual) return act;
      return { ...act, base: 'supply', past: 'supplied', to: `${several(thing)} to {r}`, alone: several(thing) };
    }
    case 'SANCTION': {
      // Relations are cut in many ways: sanctions are said only where the claims say so.
      if (!instruments.some((instrument) => /sanction|embargo/.test(instrument))) return act;
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
function about(document: string, event: EventRecord): string {
  return /cooperation|partnership| on | of /.test(document) ? '' : onText(topicOf(event.contexts, true));
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

function placeText(event: EventRecord): string {
  if (event.place === null) return '';
  // The state that was struck or visited has been named already.
  if (Object.values(event.parties).includes(event.place)) return '';
  if (event.type === 'CONSULT' && event.modes[0] === 'visit') return `: talks in ${event.place}`;
  return ` in ${event.place}`;
}

const HARM = ['killed', 'wounded', 'injured', 'arrested', 'missing'];

/** The dead, the wounded, the arrested: `: 7 or 9 killed, 3 wounded`. */
function numbersText(event: EventRecord): string {
  const parts: string[] = [];
  for (const unit of HARM) {
    const words = numberOf(event, (own) => own === unit);
    if (words !== null) parts.push(`${words} ${unit}`);
  }
  return parts.length > 0 ? `: ${parts.join(', ')}` : '';
}

/** `12 documents`, `12 or 13 documents`; null when none are counted. */
function countOf(event: EventRecord, which: (unit: string) => boolean): string | null {
  const words = numberOf(event, which);
  if (words === null) return null;
  const unit = event.fields.quantities.values.find(({ value }) => value.unit !== null && which(value.unit))?.value.unit;
  return `${words} ${several(unit as string)}`;
}

/**
 * The number counted in a unit. Of the parts and the sum that one report gives, the sum; of sums that differ, all.
 */
function numberOf(event: EventRecord, which: (unit: string) => boolean): string | null {
  const largest = new Map<string, number>();
  for (const { value, claims } of event.fields.quantities.values) {
    if (value.kind !== 'count' || value.unit === null || !which(value.unit)) continue;
    for (const claim of claims) largest.set(claim, Math.max(value.value, largest.get(claim) ?? 0));
  }
  const numbers = [...new Set(largest.values())].sort((a, b) => a - b);
  if (numbers.length === 0) return null;
  if (!event.fields.quantities.disputed) return String(numbers.at(-1));
  return numbers.length > 3 ? `${numbers[0]} to ${numbers.at(-1)}` : numbers.join(' or ');
}

/** Who met: at most three names. */
function peopleText(event: EventRecord): string {
  if (event.type !== 'CONSULT') return '';
  const people = event.fields.persons.values.map(({ value }) => value);
  if (people.length === 0) return '';
  return ` (${people.slice(0, 3).join(', ')}${people.length > 3 ? ' and others' : ''})`;
}

export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

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
