/** What the reading of noun phrases looks up at a word of the sentence: its tags, and whether a name begins or ends there. */

import type { Token, World } from '../model/index.ts';
import type { Discourse } from './discourse.ts';
import { COMMAS } from './grammar.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention, PartyPart } from './mention.ts';
import { isGivenName } from './names.ts';
import { AT, type NameTag, type Places, placesOf } from './places.ts';
import type { Tag, TaggedSentence } from './tag.ts';

export type { NameTag } from './places.ts';

export interface MentionContext {
  tagged: TaggedSentence;
  lexicon: Lexicon;
  world: World;
  discourse: Discourse;
  text: string;
  /** Day of publication, to choose among office terms. */
  day: string | null;
}

export class Scan {
  protected readonly context: MentionContext;
  protected readonly tokens: readonly Token[];
  protected readonly places: Places;
  /** Names that begin at a token. */
  protected readonly at: readonly (NameTag[] | undefined)[];
  /** Tokens that end a phrase: particles, acts, reports, hedges, light verbs. */
  protected readonly stops: boolean[];

  constructor(context: MentionContext) {
    this.context = context;
    const { tagged } = context;
    this.tokens = tagged.sentence.tokens;
    this.places = placesOf(tagged, context.lexicon.pack);
    this.at = this.places.names;
    const { marks } = this.places;
    const stops: boolean[] = [];
    for (let i = 0; i < this.tokens.length; i++) stops.push((marks[i]! & AT.stop) !== 0);
    this.stops = stops;
    // "علي رضا": the name is written with the dots that the preposition على has not, and another name follows
    if (context.lexicon.pack.order === 'verb-first')
      for (const [i, token] of this.tokens.entries())
        if (token.norm === 'علي' && context.text[token.end - 1] === 'ي' && isGivenName(this.tokens[i + 1]?.norm ?? ''))
          this.stops[i] = false;
  }

  protected pick<K extends NameTag['entry']['kind']>(i: number, kind: K): Tag<K> | null {
    if (kind === 'role' && this.inAct(i)) return null;
    const list = this.at[i];
    if (list !== undefined)
      for (const tag of list)
        if (tag.entry.kind === kind)
          return kind === 'role' && this.isNisba(tag as Tag<'role'>) ? null : (tag as unknown as Tag<K>);
    return null;
  }

  /** "military cooperation": a word of an act's name is no office or group of its own. */
  protected inAct(i: number): boolean {
    return this.context.lexicon.pack.phraseForms !== undefined && (this.places.marks[i]! & AT.longNoun) !== 0;
  }

  /** "چهار روزنامه‌نگار": people who are counted tell nothing here; something happens to them. */
  private counted(at: number): boolean {
    const { tagged, lexicon } = this.context;
    if (lexicon.pack.order !== 'verb-last') return false;
    const counts = tagged.classes.some((c) => c.to === at && c.entry.code === 'quantifier');
    return counts || this.tokens[at - 1]?.kind === 'number';
  }

  /** "حليف رئيسي": an adjective that looks like two presidents, who would have to be somebody's. */
  private isNisba(tag: Tag<'role'>): boolean {
    const { pack } = this.context.lexicon;
    if (pack.order !== 'verb-first' || tag.to - tag.from > 1) return false;
    const norm = this.tokens[tag.from]?.norm ?? '';
    if (!norm.endsWith('ي') || tag.entry.row.words.endsWith('ي')) return false;
    const whose = this.at[tag.to]?.some(
      ({ entry, reading }) =>
        (entry.kind === 'party' || entry.kind === 'reference') && !reading.particle && !reading.conjunction,
    );
    return !whose;
  }

  protected base(tag: NameTag): Mention {
    return {
      from: tag.from,
      to: tag.to,
      kind: 'name',
      parties: [],
      person: null,
      owner: undefined,
      role: null,
      reference: null,
      place: null,
      // "Аддис-Абебу": where the first word of a name does not decline, the last one tells the case
      relation: tag.reading.particle ?? (this.context.lexicon.pack.declines ? tag.last?.particle : null) ?? null,
      group: 0,
      conjunction: tag.reading.conjunction === true,
      possessive: false,
      post: undefined,
      outer: undefined,
      inner: undefined,
      hanging: false,
      medium: tag.entry.kind === 'role' && tag.entry.row.sector === 'MED' && !this.counted(tag.from),
    };
  }

  protected sectorOf(code: string, implied: string | null): string | null {
    return implied ?? this.context.world.party(code)?.sector ?? null;
  }

  protected isAdjective(tag: Tag<'party'>): boolean {
    // "للباكستانيين": behind a preposition glued to it, people and no adjective
    if (this.context.lexicon.pack.order === 'verb-first' && tag.reading.particle) return false;
    const { use, form } = tag.entry.name;
    // "Israelis" is a noun
    const plural =
      this.context.lexicon.pack.phraseForms !== undefined &&
      (this.tokens[tag.to - 1]?.norm.endsWith('s') ?? false) &&
      !form.endsWith('s');
    return use === 'adjective' && !plural;
  }

  protected part(tag: Tag<'party'>, sector: string | null = null): PartyPart {
    const { code } = tag.entry.name;
    return { code, sector: sector ?? this.sectorOf(code, tag.entry.name.sector), from: tag.from, to: tag.to };
  }

  protected isComma(k: number): boolean {
    const norm = this.tokens[k]?.norm;
    return norm !== undefined && COMMAS.has(norm);
  }
}
