/** An event in one Persian sentence: who, where, with whom, what, and the verb at the end. */
import { label } from '../words/index.ts';
import { type Act, CROWD, OFFICIAL } from './fa-acts.ts';
import type { Passive } from './fa-passives.ts';
import { countText } from './fa-things.ts';
import { formOf } from './fa-verbs.ts';
import { heldOf, wordsOf } from './fa-words.ts';
import { type Count, type Facts, isVisit, row } from './facts.ts';
import type { Named } from './index.ts';

/** `ایران و بلاروس در تهران یادداشت تفاهمی دربارهٔ همکاری دفاعی امضا کردند` */
export function tellPersian(facts: Facts, names: Named): string {
  const { factuality, actors, recipients } = facts;
  const { harm, words } = heldOf(facts, wordsOf(facts, names), names);
  const unsaid = actors.length === 0 && recipients.length > 0 ? words.passive : undefined;
  const main = unsaid === undefined ? acted(facts, words, names) : undergone(facts, unsaid, names);
  const told = [factuality === 'alleged' ? 'گفته می‌شود' : '', ...main].filter(Boolean).join(' ');
  const text = `${told}${talksText(facts, names)}${harmText(harm, names)}${peopleText(facts, names)}`;
  const denied = factuality === 'negated' || factuality === 'contested';
  return denied ? `${label('fa', 'factuality', factuality)}: ${text}` : text;
}

/** Pieces of a sentence whose subject acts. */
function acted(facts: Facts, words: Act, names: Named): string[] {
  const { actors, recipients, factuality } = facts;
  const { rest, verb } = recipients.length > 0 ? words.to : actors.length > 1 ? words.mutual : words.alone;
  const { subject, plural } = subjectOf(facts, words.who, names);
  return [subject, MODALS[factuality] ?? '', restText(rest, facts, names), formOf(verb, factuality, plural)];
}

/** Pieces of a sentence that leaves out who did it. */
function undergone(facts: Facts, { subject, rest, verb }: Passive, names: Named): string[] {
  const { recipients, factuality } = facts;
  const party = listed(recipients.map((code) => names.party(code)));
  const itself = subject === '{r}';
  const plural = itself
    ? recipients.length > 1 || isPlural(party)
    : /^(?:افرادی|زندانیان|دیپلمات‌های|نمایندگان|(?!یک )\S.* نفر )/.test(subject);
  const whom = subject.replace('{r}', () => party);
  const place = placeText(facts, names);
  const first = itself ? [whom, MODALS[factuality] ?? '', place] : [MODALS[factuality] ?? '', place, whom];
  return [...first, rest, formOf(verb, factuality, plural)];
}

/** What goes before the subjunctive. */
const MODALS: { readonly [factuality in Facts['factuality']]?: string } = {
  future: 'قرار است',
  hypothetical: 'ممکن است',
};

/** Who acts. A country signs and strikes, but its officials travel, and its people march. */
function subjectOf({ actors }: Facts, who: string | undefined, names: Named): { subject: string; plural: boolean } {
  if (actors.length === 0) return { subject: 'طرفی نامشخص', plural: false };
  const several = actors.length > 1;
  if (who === CROWD && !several && actors[0] === 'CVL') return { subject: 'شهروندان', plural: true };
  const parties = listed(actors.map((code) => names.party(code)));
  const peopled = (code: string) =>
    names.country(code) || (who === CROWD && (PEOPLED.has(code) || names.party(code).startsWith('کشورهای ')));
  if (who === undefined || !actors.every(peopled)) return { subject: parties, plural: several || isPlural(parties) };
  if (who !== OFFICIAL) return { subject: `${who} ${parties}`, plural: true };
  return { subject: `${several ? 'مقام‌هایی از' : who} ${parties}`, plural: several };
}

/** Unions that are no countries, but have a people to march; officials of theirs are no officials of countries. */
const PEOPLED: ReadonlySet<string> = new Set(['EU', 'WEST']);

/** Parties named in the plural: `کشورهای عربی`, `نیروهای مسلح ناشناس`. */
const isPlural = (name: string) =>
  /^\S*(?:ها|های)(?: |$)|^(?:احزاب|غیرنظامیان|کارگران|مجرمان|مخالفان|پناهجویان)(?: |$)/.test(name);

/** What stands between subject and verb. The place goes first, where no name before it would seem to own it. */
function restText(rest: string, facts: Facts, names: Named): string {
  const slot = rest.includes('{p}') ? rest : rest.startsWith('{r} را') ? rest.replace('را', 'را {p}') : `{p} ${rest}`;
  const place = placeText(facts, names);
  const party = listed(facts.recipients.map((code) => names.party(code)));
  return (place === '' ? slot.replace('{p}', '') : slot)
    .replaceAll(/ {2,}/g, ' ')
    .trim()
    .replace('{p}', () => place)
    .replace('{r}', () => party);
}

/** A visit of one goes to a country, its talks to a place in it. */
const isOneVisit = (facts: Facts) => isVisit(facts) && !facts.mutual;

function placeText(facts: Facts, names: Named): string {
  return facts.place === null || isOneVisit(facts) ? '' : `در ${names.place(facts.place)}`;
}

function talksText(facts: Facts, names: Named): string {
  return facts.place !== null && isOneVisit(facts) ? `: گفت‌وگو در ${names.place(facts.place)}` : '';
}

/** The dead, the wounded, the arrested: `: ۷ یا ۹ کشته، ۳ زخمی`. */
function harmText(harm: readonly Count[], names: Named): string {
  return harm.length > 0 ? `: ${harm.map((count) => countText(count, names)).join('، ')}` : '';
}

/** Who met. */
function peopleText({ people, others }: Facts, names: Named): string {
  if (people.length === 0) return '';
  const known = people.map((name) => names.person(name));
  return ` (${listed(others ? [...known, 'دیگران'] : known)})`;
}

const listed = (names: readonly string[]) => row(names, '، ', ' و ');
