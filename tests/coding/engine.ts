/** The engine with its real packs and world: what tests ask of short texts, and how they write the answers. */
import { type Clause, findClauses } from '../../src/coding/clauses.ts';
import { Discourse } from '../../src/coding/discourse.ts';
import { makeCoder } from '../../src/coding/index.ts';
import { buildLexicon, type Lexicon } from '../../src/coding/lexicon.ts';
import type { Mention } from '../../src/coding/mention.ts';
import { findMentions } from '../../src/coding/mentions.ts';
import { resolveReferences } from '../../src/coding/references.ts';
import { relate } from '../../src/coding/relate.ts';
import { segment } from '../../src/coding/segment.ts';
import { tag } from '../../src/coding/tag.ts';
import { packs } from '../../src/languages/index.ts';
import type { Claim, LanguagePack, RawReport } from '../../src/model/index.ts';
import { world } from '../../src/world/index.ts';

export const coder = makeCoder(packs, world);

/** A day of publication for tests that need one: a Thursday. */
export const PUBLISHED = '2024-06-20';

export function packOf(language: string): LanguagePack {
  const pack = packs.find((p) => p.code === language);
  if (!pack) throw new RangeError(`unknown language: ${language} (known: ${packs.map((p) => p.code).join(', ')})`);
  return pack;
}

/** Claims of a text. */
export function claimsOf(language: string, text: string, more: Partial<RawReport> = {}): Claim[] {
  return coder.code({ id: 'r', language, text, published: PUBLISHED, ...more }).claims;
}

/** The one claim of a type. Fails with all the claims when there is none or several. */
export function claimOf(language: string, text: string, type: Claim['type'], more: Partial<RawReport> = {}): Claim {
  const claims = claimsOf(language, text, more);
  const [claim, other] = claims.filter((c) => c.type === type);
  if (!claim || other)
    throw new Error(`one ${type} wanted in: ${text}\ngot: ${claims.map(line).join('; ') || 'nothing'}`);
  return claim;
}

/** `ASSAULT TCD > SDN negated`; both sides of a reciprocal claim are sorted: `CONSULT KEN <> UGA`. */
export function line(claim: Claim): string {
  const codes = (parties: Claim['actors']) => parties.map((p) => p.code);
  const who = claim.reciprocal
    ? codes(claim.actors).sort().join(' <> ')
    : `${codes(claim.actors).join('+')} > ${codes(claim.recipients).join('+')}`.trim();
  return `${claim.type} ${who}${claim.factuality === 'asserted' ? '' : ` ${claim.factuality}`}`;
}

export const linesOf = (language: string, text: string, more: Partial<RawReport> = {}): string[] =>
  claimsOf(language, text, more).map(line);

const lexicons = new Map<string, Lexicon>();
export function lexiconOf(language: string): Lexicon {
  let found = lexicons.get(language);
  if (!found) {
    found = buildLexicon(packOf(language), world);
    lexicons.set(language, found);
  }
  return found;
}

export interface ReadSentence {
  mentions: Mention[];
  clauses: Clause[];
  /** Text of tokens `from` (inclusive) to `to` (exclusive). */
  words(from: number, to: number): string;
}

/** Each sentence of a text with its mentions, related and resolved, and its clauses. */
export function read(language: string, text: string): ReadSentence[] {
  const lexicon = lexiconOf(language);
  const discourse = new Discourse();
  return segment(text, lexicon.pack).map((sentence) => {
    const tagged = tag(sentence, lexicon, text);
    const mentions = findMentions({ tagged, lexicon, world, discourse, text, day: PUBLISHED });
    relate(mentions, tagged, lexicon.pack);
    resolveReferences(mentions, discourse, world);
    const words = (from: number, to: number) => text.slice(sentence.tokens[from]!.start, sentence.tokens[to - 1]!.end);
    return { mentions, clauses: findClauses(tagged, mentions, lexicon.pack), words };
  });
}

/** Parties of the mentions of a text, each as codes: `KEN`, `KEN+UGA`; mentions of nobody are left out. */
export const partiesOf = (language: string, text: string): string[] =>
  read(language, text)
    .flatMap((s) => s.mentions)
    .map((m) => m.parties.map((p) => p.code).join('+'))
    .filter((codes) => codes !== '');

/** Persons of a text as `name, office, party`. */
export const personsOf = (language: string, text: string): string[] =>
  read(language, text)
    .flatMap((s) => s.mentions)
    .flatMap((m) => (m.person ? [`${m.person.name}, ${m.person.role}, ${m.person.of}`] : []));
