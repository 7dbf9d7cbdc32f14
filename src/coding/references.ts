/** "The two countries", "his counterpart", "his country", "the latter": resolved to parties that the report named before. */
import type { World } from '../model/index.ts';
import type { Discourse } from './discourse.ts';
import type { Mention, PartyPart } from './mention.ts';

/**
 * Fills the parties of references in reading order, and tells the discourse what the sentence names. `anaphoric`: offices
 * alone take up the last subject; `pairs`: whether a phrase is an office in the plural; `institution`: whether a phrase names what every state has one of ("the government");
 * `breaks`: tokens behind verbs of saying.
 */
export function resolveReferences(
  mentions: Mention[],
  discourse: Discourse,
  world: World,
  anaphoric = false,
  institution?: (mention: Mention) => boolean,
  pairs?: (mention: Mention) => boolean,
  breaks: readonly number[] = [],
): void {
  if (mentions.length === 0) {
    discourse.fade();
    return;
  }
  const named: string[] = [];
  const parts = (mention: Mention, codes: readonly string[]): PartyPart[] =>
    codes.map((code) => ({
      code,
      sector:
        (mention.role && mention.role.sector !== '-' ? mention.role.sector : null) ?? world.party(code)?.sector ?? null,
      from: mention.from,
      to: mention.to,
    }));
  // the subject of the sentence before: "He met his counterpart"
  const last = (discourse.nextSubject ?? discourse.subject)?.code;
  for (const [i, mention] of mentions.entries()) {
    const focus = () => discourse.focus((code) => world.party(code)?.kind !== 'agency');
    let earlier: Mention[] | null = null;
    const partiesBefore = () => {
      earlier ??= mentions.slice(0, i).filter((m) => m.parties.length > 0);
      return earlier;
    };
    if (mention.reference && mention.parties.length === 0) {
      const before = partiesBefore();
      const bare = before.filter(
        (m) => m.kind !== 'adjective' && (m.relation === null || m.kind === 'person' || m.kind === 'role'),
      );
      const near = (bare.at(-1) ?? before.at(-1))?.parties[0]?.code;
      const distinct = [...new Set(named)];
      switch (mention.reference) {
        case 'both': {
          const couple = discourse.couple();
          const pair = distinct.length === 2 ? distinct : couple.length === 2 ? couple : focus();
          mention.parties = parts(mention, pair.length === 2 ? pair : []);
          break;
        }
        case 'own': {
          // "X прибыл в Y и встретился с президентом страны": nobody meets his own
          const host =
            mention.relation === 'with' && near
              ? before.findLast((m) => m.kind !== 'adjective' && m.parties[0]!.code !== near)?.parties[0]?.code
              : undefined;
          if (host) {
            mention.parties = parts(mention, [host]);
            break;
          }
          // "President N …, his government": of somebody whose state is not said, nothing is known
          const owner = mentions
            .slice(0, i)
            .findLast((m) => m.relation === null && m.kind !== 'adjective' && (m.person || m.parties.length > 0));
          if (owner?.person && owner.parties.length === 0) break;
          mention.parties = parts(mention, near ? [near] : last ? [last] : []);
          break;
        }
        case 'counterpart': {
          const dyad = focus();
          const one = near ?? last;
          const other = dyad.find((code) => code !== one);
          // of an unnamed "he", "his counterpart" means both
          mention.parties = parts(mention, one && other && dyad.includes(one) ? (near ? [other] : [one, other]) : []);
          break;
        }
        case 'latter':
        case 'here':
          mention.parties = parts(
            mention,
            [named.at(-1) ?? discourse.recent.at(-1)].filter((code) => code !== undefined),
          );
          break;
        case 'latter-group':
        case 'latter-state': {
          // "این کشور", "این گروه": the last of its kind
          const wanted = mention.reference === 'latter-state';
          const fits = (code: string) => (world.party(code)?.kind === 'state') === wanted;
          // "X به این کشور سفر کرد": the subject means somebody else, unless it says what it says of itself
          const bare = before.findLast((m) => m.kind !== 'adjective' && m.relation === null);
          const apart = mention.relation !== null && mention.relation !== 'of' && mention.relation !== 'in';
          const itself = bare && apart && !breaks.some((at) => at >= bare.to && at <= mention.from);
          const head = before.find((m) => m.kind !== 'adjective' && m.relation === null);
          const acting = [...(bare?.parties ?? []), ...(head?.parties ?? [])];
          const other = (code: string) => fits(code) && !(itself && acting.some((part) => part.code === code));
          const code = named.findLast(other) ?? discourse.recent.findLast(other);
          mention.parties = parts(mention, code ? [code] : []);
          break;
        }
        case 'former':
          mention.parties = parts(mention, distinct.length >= 2 ? distinct.slice(0, 1) : []);
          break;
        case 'each-other':
          break;
      }
    }
    // "Дипломат встретился с …": an office without a state at the head of a sentence takes up who acted before
    const acted = discourse.nextSubject ?? discourse.subject;
    const office =
      anaphoric &&
      i === 0 &&
      mention.kind === 'role' &&
      mention.role?.kind === 'person' &&
      mention.to - mention.from === 1;
    if (office && mention.from === 0 && mention.parties.length === 0 && mention.relation === null && acted)
      mention.parties = parts(mention, [acted.code]);
    // "Главы государств обсудили …": offices in the plural, of nobody in particular, are those of the two
    if (pairs && mention.kind === 'role' && mention.parties.length === 0 && !mention.reference && pairs(mention)) {
      const distinct = [...new Set(named)];
      const pair = distinct.length === 2 ? distinct : focus();
      if (pair.length === 2) mention.parties = parts(mention, pair);
    }
    // "Полиция в Тбилиси задержала …": the police of a place are those of its state
    if (anaphoric && mention.role?.sector === 'COP' && mention.parties.length === 0 && !mention.reference) {
      const state = stateOf(mention, mentions);
      if (state) mention.parties = parts(mention, [state]);
    }
    // "X заявил, что правительство направит …": an institution without a state is that of who speaks
    const place = mention.relation === null || mention.relation === 'to';
    if (institution && place && mention.kind === 'role' && mention.parties.length === 0) {
      if (!mention.reference && institution(mention)) {
        const before = partiesBefore();
        const speaker = before.find((m) => m.kind !== 'adjective' && m.relation === null)?.parties[0]?.code;
        // "посла X вызвали в МИД": not his own
        const other = mention.relation === 'to' && before.some((m) => m.parties[0]!.code === (speaker ?? acted?.code));
        const state = other ? discourse.pair((code) => code !== (speaker ?? acted?.code))[0] : (speaker ?? acted?.code);
        if (state && world.party(state)?.kind === 'state') mention.parties = parts(mention, [state]);
      }
    }
    // a town where two others meet takes no part in it
    const others = () =>
      new Set(
        partiesBefore()
          .filter((m) => m.kind !== 'adjective' && m.relation !== 'in')
          .map((m) => m.parties[0]!.code),
      );
    const setting = anaphoric && mention.relation === 'in' && mention.place !== null && others().size > 1;
    if (!setting) for (const part of mention.parties) named.push(part.code);
  }
  discourse.fade();
  for (const code of named) discourse.mention(code);
  // two parties in one breath ("Tehran and Riyadh") are what the report is about, more than two names apart
  for (const [i, first] of mentions.entries()) {
    if (mentions.some((m, k) => k < i && m.group === first.group)) continue;
    const codes: string[] = [];
    for (const m of mentions)
      if (m.group === first.group) for (const { code } of m.parties) if (!codes.includes(code)) codes.push(code);
    const [one, other] = codes;
    if (codes.length !== 2 || one === undefined || other === undefined) continue;
    discourse.mention(one);
    discourse.mention(other);
    discourse.together(one, other);
  }
  const subject = mentions.find((m) => m.kind !== 'adjective' && m.relation === null && m.parties.length > 0)
    ?.parties[0];
  const person = mentions.findLast(
    (m) => (m.person || m.role?.kind === 'person') && m.relation === null && m.parties.length > 0,
  )?.parties[0];
  if (person) discourse.nextPerson = { code: person.code, sector: person.sector };
  if (subject) discourse.nextSubject = { code: subject.code, sector: subject.sector };
}

/** The state in which a sentence says that something happens: the nearest place or state that stands behind "in". */
function stateOf(mention: Mention, mentions: readonly Mention[]): string | null {
  const places = mentions.filter((m) => m.relation === 'in' && (m.place?.country || m.parties.length === 1));
  const far = (m: Mention) => Math.abs(m.from - mention.from);
  const nearest = places.sort((a, b) => far(a) - far(b))[0];
  return nearest ? (nearest.place?.country ?? nearest.parties[0]!.code) : null;
}
