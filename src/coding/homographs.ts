/** Words that can be several things: which of a word's matches hold where it stands. */
import type { Around, LanguagePack, Token, VerbForm } from '../model/index.ts';
import type { Match } from '../text/phrases.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { isGivenName } from './names.ts';

/** The verb form of a match, or null. */
export function formOf(entry: Entry): VerbForm | null {
  return entry.kind === 'act' || entry.kind === 'report' || entry.kind === 'light-verb' ? entry.form : null;
}

/** Whether a match holds by itself: its form by the clitics glued to it, its name by its capitals. */
export function holds(match: Match<Entry>, tokens: readonly Token[], text: string, pack: LanguagePack): boolean {
  switch (match.entry.kind) {
    case 'act':
    case 'report':
    case 'light-verb':
      return match.entry.form === null || !isNominal(match, match.entry.form, tokens, text);
    case 'party':
      return isName(match, match.entry.name.form, tokens, text, pack);
    case 'place':
    case 'person':
      return isName(match, match.entry.form, tokens, text, pack);
    case 'reference':
      return pack.isReference?.((tokens[match.from] as Token).norm, tokens[match.from - 1]?.norm ?? null) ?? true;
    case 'particle': {
      if (!pack.isParticle) return true;
      const token = tokens[match.from] as Token;
      return pack.isParticle(token.norm, text.slice(token.start, token.end), match.from === 0);
    }
    default:
      return true;
  }
}

/** A word with an article, or with a preposition that only nouns take, is no finite verb although it is spelled like one. */
function isNominal(match: Match<Entry>, form: VerbForm, tokens: readonly Token[], text: string): boolean {
  const { entry, reading } = match;
  const token = tokens[match.from] as Token;
  // a name that begins like a verb with a conjunction before it: فيصل is not "so it arrives"
  if (reading.conjunction && isGivenName(token.norm)) return true;
  // a participle with an article is an adjective or a noun: "العقوبات المشددة"
  if (form.participle) return reading.definite === true && !(entry.kind === 'act' && entry.row.type === '-');
  // ة and ه fold alike, but only a noun ends in ة
  if (match.to === match.from + 1 && text[token.end - 1] === 'ة') return true;
  return reading.definite === true || (reading.particle !== undefined && reading.particle !== 'to');
}

interface Shape {
  /** Begins with a capital. */
  capital: boolean;
  /** Two to four capitals. */
  acronym: boolean;
}

const shapes = new Map<string, Shape>();

function shapeOf(form: string): Shape {
  let shape = shapes.get(form);
  if (!shape) {
    shape = { capital: /^\p{Lu}/u.test(form), acronym: /^\p{Lu}{2,4}$/u.test(form) };
    shapes.set(form, shape);
  }
  return shape;
}

/**
 * Whether a match of a name can be that name: names carry their article in them and take no possessive, and in scripts
 * with capitals each capital of the name must be one in the text ("US" is not "us").
 */
function isName(
  match: Match<Entry>,
  form: string,
  tokens: readonly Token[],
  text: string,
  pack: LanguagePack,
): boolean {
  const { entry, reading } = match;
  const token = tokens[match.from] as Token;
  const single = match.to === match.from + 1;
  const [before, after] = [tokens[match.from - 1]?.norm ?? null, tokens[match.to]?.norm ?? null];
  const whole = reading.key === token.norm || pack.declines;
  if (single && whole && (pack.declines || !reading.particle) && pack.isName?.(token.norm, before, after) === false)
    return false;
  // "ایروان" is no plural of a name: of a name's endings only one letter is lost
  if (
    pack.order === 'verb-last' &&
    single &&
    entry.kind === 'person' &&
    token.norm.length - reading.key.length > 1 &&
    !reading.particle
  )
    return false;
  const inflects = entry.kind === 'party' && (entry.name.use === 'adjective' || entry.name.use === 'demonym');
  if (!inflects && entry.kind !== 'person' && (reading.definite || match.pronoun || reading.future)) return false;
  if (!pack.capitals) return true;
  const { capital, acronym } = shapeOf(form);
  if (capital && !/\p{Lu}/u.test(text[token.start] as string)) return false;
  // an acronym is written in capitals throughout
  return !(single && acronym && /\p{Ll}/u.test(text.slice(token.start, token.end)));
}

/** Kinds of which a word is none when it names a month: "on 5 March", "in May". */
const NO_MONTH = new Set<Entry['kind']>(['act', 'light', 'light-verb', 'report', 'hedge', 'class']);

/** The matches without those that read a calendar word, written with a capital inside a sentence, as another word. */
export function withoutMonths(found: Match<Entry>[], tokens: readonly Token[], text: string): Match<Entry>[] {
  const months = new Set<number>();
  for (const { entry, from, to } of found)
    if (entry.kind === 'time' && from > 0 && to === from + 1 && /\p{Lu}/u.test(text[tokens[from]!.start] as string))
      months.add(from);
  if (months.size === 0) return found;
  return found.filter((m) => !(NO_MONTH.has(m.entry.kind) && m.to === m.from + 1 && months.has(m.from)));
}

const MOST_BEFORE = 6;

/** What stands around one match, worked out when a pack asks. */
class WordsAround implements Around {
  private readonly match: Match<Entry>;
  private readonly all: readonly Match<Entry>[];
  private readonly tokens: readonly Token[];
  private readonly text: string;

  constructor(match: Match<Entry>, all: readonly Match<Entry>[], tokens: readonly Token[], text: string) {
    this.match = match;
    this.all = all;
    this.tokens = tokens;
    this.text = text;
  }

  get before(): readonly string[] {
    const out: string[] = [];
    for (let k = Math.max(0, this.match.from - MOST_BEFORE); k < this.match.from; k++)
      out.push((this.tokens[k] as Token).norm);
    return out;
  }

  get previous(): string {
    return this.tokens[this.match.from - 1]?.norm ?? '';
  }

  get capitalBefore(): boolean {
    const before = this.tokens[this.match.from - 1];
    return before !== undefined && /^\p{Lu}/u.test(this.text.slice(before.start, before.start + 2));
  }

  get fixed(): boolean {
    const { from, to, entry } = this.match;
    return to - from > (formOf(entry)?.form.split(' ').length ?? 1);
  }

  get after(): string {
    return this.fixed ? '' : (this.tokens[this.match.to]?.norm ?? '');
  }

  get adjective(): boolean {
    if (this.match.entry.kind !== 'act') return false;
    let found = false;
    for (const m of this.all) {
      if (m.from >= this.match.from) break;
      if (m.to !== this.match.from || m.entry.kind !== 'party') continue;
      if (!isPlainAdjective(m, this.tokens)) return false;
      found = true;
    }
    return found;
  }

  get written(): string {
    const token = this.tokens[this.match.from] as Token;
    return this.text.slice(token.start, token.end);
  }

  get conjunction(): boolean {
    return this.match.reading.conjunction === true;
  }

  get behindWord(): boolean {
    return this.match.from > 0 && (this.tokens[this.match.from - 1] as Token).kind === 'word';
  }

  get particleBefore(): number {
    let longest = 0;
    for (const m of this.all) {
      if (m.from >= this.match.from) break;
      if (m.to === this.match.from && m.entry.kind === 'particle') longest = Math.max(longest, m.to - m.from);
    }
    return longest;
  }

  get alsoNoun(): boolean {
    const { from, to } = this.match;
    return this.all.some(
      (m) =>
        m.from === from && m.to === to && m.entry.kind === 'act' && m.entry.form === null && m.entry.row.type !== '-',
    );
  }

  get counted(): boolean {
    const { to } = this.match;
    return this.tokens[to]?.kind === 'number' || this.all.some((m) => m.from === to && m.entry.kind === 'time');
  }
}

/** "Israeli", but not "Israelis", which is a noun. */
function isPlainAdjective({ entry, to }: Match<Entry>, tokens: readonly Token[]): boolean {
  return (
    entry.kind === 'party' &&
    entry.name.use === 'adjective' &&
    entry.name.form.toLowerCase().endsWith((tokens[to - 1] as Token).norm)
  );
}

/** The matches as their pack reads them between the words around them; those that are no verbs there are left out. */
export function inContext(
  found: Match<Entry>[],
  tokens: readonly Token[],
  text: string,
  lexicon: Lexicon,
): Match<Entry>[] {
  const { pack } = lexicon;
  if (!pack.inContext) return found;
  const out: Match<Entry>[] = [];
  for (const match of found) {
    const own = formOf(match.entry);
    const form = own && pack.inContext(own, new WordsAround(match, found, tokens, text));
    if (own && !form) continue;
    out.push(own === form ? match : ({ ...match, entry: { ...match.entry, form } } as Match<Entry>));
  }
  return out;
}
