/**
 * What stands at each token of a tagged sentence. Made once for a sentence, when the first stage asks; the stages look a
 * token up here instead of going through the lists of tags again and again.
 */
import type { LanguagePack, Relation } from '../model/index.ts';
import type { Tag, TaggedSentence } from './tag.ts';

/** A tag of what names: a party, a person, a place, an office, a reference. */
export type NameTag = Tag<'party' | 'person' | 'place' | 'role' | 'reference'>;

/** What holds of a token, as bits of `Places.marks`. */
export const AT = {
  /** It ends a noun phrase: particles, verbs, nouns of action without an article, reports, hedges, light verbs. */
  stop: 1,
  /** It is part of a verb, a word of reporting, or a hedge that no noun of action is. */
  verb: 2,
  /** It is part of the name of an act in several words ("military cooperation"). */
  longNoun: 4,
  /** An act in which somebody mediates begins here. */
  mediates: 8,
  /** Classes of words, by what they cover … */
  auxiliary: 16,
  determiner: 32,
  /** … where they begin … */
  capital: 64,
  pointer: 128,
  /** … and the token behind their last. */
  behindBorder: 256,
  behindPartitive: 512,
  behindPossessive: 1024,
} as const;

export class Places {
  /** Bits of `AT` for each token, and for the place behind the last. */
  readonly marks: number[];
  /** The particle that begins at a token, and the one that ends right before it; of several the last. */
  readonly particleFrom: (Tag<'particle'> | undefined)[];
  readonly particleTo: (Tag<'particle'> | undefined)[];
  /** First token of the noun of action that covers a token; -1: none does. */
  readonly noun: number[];
  /** What a preposition glued to a word says, at the word's first token. */
  readonly glued: (Relation | undefined)[];
  /** Names that begin at a token. */
  readonly names: (NameTag[] | undefined)[];
  /** Words that set another happening beside an act. */
  readonly asides: readonly Tag<'class'>[];

  constructor(tagged: TaggedSentence, pack: LanguagePack) {
    const { length } = tagged.sentence.tokens;
    // plain arrays: typed ones cost far more to make than a sentence has to store
    const marks: number[] = new Array(length + 1).fill(0);
    const noun: number[] = new Array(length + 1).fill(-1);
    const particleFrom: Places['particleFrom'] = new Array(length + 1);
    const particleTo: Places['particleTo'] = new Array(length + 1);
    const glued: Places['glued'] = new Array(length + 1);
    const names: Places['names'] = new Array(length + 1);
    const cover = ({ from, to }: { from: number; to: number }, bits: number) => {
      for (let i = from; i < to; i++) marks[i]! |= bits;
    };
    this.marks = marks;
    this.noun = noun;
    this.particleFrom = particleFrom;
    this.particleTo = particleTo;
    this.glued = glued;
    this.names = names;
    const asides: Tag<'class'>[] = [];
    this.asides = asides;
    for (const tag of tagged.names) {
      const list = names[tag.from];
      if (list) list.push(tag);
      else names[tag.from] = [tag];
    }
    for (const tag of tagged.particles) {
      particleFrom[tag.from] = tag;
      particleTo[tag.to] = tag;
      cover(tag, AT.stop);
    }
    for (const tag of tagged.classes) {
      if (tag.reading.particle) glued[tag.from] = tag.reading.particle;
      switch (tag.entry.code) {
        case 'auxiliary':
          cover(tag, AT.auxiliary);
          break;
        case 'determiner':
          cover(tag, AT.determiner);
          break;
        case 'capital':
          marks[tag.from]! |= AT.capital;
          break;
        case 'demonstrative':
        case 'object-pronoun':
          marks[tag.from]! |= AT.pointer;
          break;
        case 'border':
          marks[tag.to]! |= AT.behindBorder;
          break;
        case 'partitive':
          marks[tag.to]! |= AT.behindPartitive;
          break;
        case 'aside':
          asides.push(tag);
          break;
        case 'possessive':
          marks[tag.to]! |= AT.behindPossessive;
          break;
      }
    }
    for (const tag of tagged.acts) {
      const { entry, from, to, reading } = tag;
      if (reading.particle) glued[from] = reading.particle;
      if (entry.row.frame === 'mediate') marks[from]! |= AT.mediates;
      if (entry.kind === 'light' || entry.form === null) for (let i = from; i < to; i++) noun[i] = from;
      else cover(tag, AT.verb);
      if (entry.kind === 'light') continue;
      // a noun of action can be part of an office's name ("the ministry of transport"), a verb cannot
      if (entry.form !== null || !reading.definite) cover(tag, AT.stop);
      if (entry.form === null && to - from > 1) cover(tag, AT.longNoun);
    }
    for (const tag of tagged.contexts) if (tag.reading.particle) glued[tag.from] = tag.reading.particle;
    for (const tag of tagged.reports) cover(tag, AT.stop | AT.verb);
    for (const tag of tagged.lightVerbs) cover(tag, AT.stop | AT.verb);
    // "برای توقف حملات X": a noun that denies what follows is a noun like any other
    for (const tag of tagged.hedges)
      cover(tag, pack.order !== 'verb-last' || tag.entry.row.scope !== 'next' ? AT.stop | AT.verb : AT.stop);
  }
}

/** The places of a sentence. */
export function placesOf(tagged: TaggedSentence, pack: LanguagePack): Places {
  tagged.places ??= new Places(tagged, pack);
  return tagged.places;
}
