/**
 * Frames: how the participants of an act, given by their relations, become actor and recipient. Pure data and one
 * function; what stands where in a sentence is the business of participants.ts.
 */
import type { EventType, FrameName, Relation } from '../model/index.ts';
import type { PartyPart } from './mention.ts';

export type Participants = Partial<Record<Relation, PartyPart[]>>;

export interface Roles {
  actors: PartyPart[];
  recipients: PartyPart[];
  reciprocal: boolean;
}

/** Types of which "A with B" makes both actors. */
const MUTUAL_TYPES = new Set<EventType>(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE']);

/** Types whose verbs reach whoever is in a place: "lifted the curfew in X", "suspended aid in X". */
const IN_PLACE = new Set<EventType>(['AID', 'COERCE', 'CONCEDE', 'RETREAT', 'SANCTION', 'THREATEN']);

/** Relations in the order in which a frame looks for its recipient; the first that is filled gives it. */
const RECIPIENTS: Record<FrameName, readonly Relation[]> = {
  act: ['object', 'to', 'against', 'on', 'with', 'from', 'between', 'for', 'by'],
  against: ['against', 'on', 'object', 'to', 'for', 'in'],
  visit: ['object', 'to', 'for', 'in', 'with'],
  host: ['subject', 'by', 'in'],
  give: ['to', 'object', 'for', 'with', 'on', 'between'],
  receive: ['subject', 'of'],
  demand: ['object', 'to', 'from', 'on', 'with', 'between', 'for', 'by'],
  undergo: ['subject', 'object', 'of'],
  alone: ['against', 'on', 'to'],
  mediate: ['between', 'object', 'of'],
  mutual: [],
  join: [],
};

function has(parts: readonly PartyPart[], code: string): boolean {
  for (const part of parts) if (part.code === code) return true;
  return false;
}

function unique(parts: readonly PartyPart[]): PartyPart[] {
  const out: PartyPart[] = [];
  for (const part of parts) if (!has(out, part.code)) out.push(part);
  return out;
}

/** `noun`: the act is named by a noun, whose genitive and adjectives can be its actor. */
export function assignRoles(frame: FrameName, type: EventType, noun: boolean, given: Participants): Roles {
  const get = (...relations: Relation[]) => {
    const out: PartyPart[] = [];
    for (const relation of relations) {
      const parts = given[relation];
      if (parts) for (const part of parts) if (!has(out, part.code)) out.push(part);
    }
    return out;
  };
  const first = (relations: readonly Relation[], not: readonly PartyPart[]) => {
    for (const relation of relations) {
      if (given[relation] === undefined) continue;
      const parts = get(relation).filter((part) => !has(not, part.code));
      if (parts.length > 0) return parts;
    }
    return [];
  };
  const nounActors = () => {
    const near = get('by', 'modifier');
    if (near.length > 0) return near;
    const of = get('of');
    return of.length > 0 ? of : get('subject');
  };
  const both = (actors: PartyPart[]): Roles => ({
    actors: unique(actors),
    recipients: [],
    reciprocal: unique(actors).length > 1,
  });

  switch (frame) {
    case 'mutual':
    case 'join': {
      // "signed a deal brokered by X": of an active verb with a subject, "by" names another's act
      const by: Relation[] = noun || !given.subject?.length ? ['by'] : [];
      let all = get('subject', ...by, 'modifier', 'of', 'between', 'with', 'object');
      if (all.length < 2 || frame === 'join') all = unique([...all, ...get('to', 'from', 'for', 'on')]);
      if (noun && get('between').length > 1) all = get('between', 'with', 'modifier');
      return both(all);
    }
    case 'undergo': {
      const towards = first(['to', 'for', 'against', 'on'], get('of'));
      if (noun && get('of').length > 0 && towards.length > 0) {
        // "Russia's invasion of Ukraine" in languages where both stand in the genitive or behind "to"
        return { actors: get('of'), recipients: towards, reciprocal: false };
      }
      // "casualties among the soldiers of X"
      const of = get('of').length > 0 || get('between').length > 1 ? get('of') : get('between');
      if (noun) {
        // "the arrest of Y", "the Russian invasion of Y"; a verb's subject acts when the genitive undergoes ("X's forces
        // carried out the arrest of Y"), and undergoes when nothing else does ("X suffered an invasion")
        const recipients =
          of.length > 0 ? of : towards.length > 0 && get('modifier', 'by').length > 0 ? towards : get('subject');
        const own: Relation[] = of.length > 0 ? ['by', 'modifier', 'from', 'subject'] : ['by', 'from', 'modifier'];
        const actors = first([...own, 'to', 'with', ...(type === 'COERCE' ? (['in'] as const) : [])], recipients);
        return { actors, recipients, reciprocal: false };
      }
      const recipients = first(RECIPIENTS.undergo, []);
      return { actors: first(['by', 'from', 'modifier', 'to', 'with'], recipients), recipients, reciprocal: false };
    }
    case 'receive': {
      const recipients = first(noun ? ['modifier', 'of', 'subject'] : RECIPIENTS.receive, []);
      const actors = first(['from', 'by', 'object', ...(noun ? (['subject'] as const) : []), 'to'], recipients);
      return { actors, recipients, reciprocal: false };
    }
    case 'host': {
      const recipients = noun ? nounActors() : first(RECIPIENTS.host, []);
      const actors = first(['object', 'of', 'between', 'with', 'for', 'to', 'from'], recipients);
      return { actors, recipients, reciprocal: false };
    }
    case 'mediate': {
      const actors = noun ? nounActors() : get('subject', 'by');
      return { actors, recipients: first(RECIPIENTS.mediate, actors), reciprocal: false };
    }
    case 'alone': {
      let actors = noun ? nounActors() : get('subject', 'by');
      // "a step that raised protests in X": a noun without an owner belongs to its place, not to the verb's subject
      if (noun && type === 'PROTEST' && get('by', 'modifier', 'of').length === 0 && get('in').length > 0)
        actors = get('in');
      // "students rioted in Dili": who protests in a place belongs to it, when nothing else is said
      if (actors.length === 0 && type === 'PROTEST') actors = get('in');
      const reached = first(RECIPIENTS.alone, actors);
      return {
        actors,
        recipients: reached.length === 0 && type === 'MOBILIZE' && !noun ? first(['in'], actors) : reached,
        reciprocal: false,
      };
    }
    default: {
      // "clashes between X and Y"; but what a verb with a subject of its own brings between two is its outcome
      if (get('between').length > 1 && frame !== 'demand' && (noun || get('subject').length === 0))
        return both(get('between'));
      if (
        frame === 'against' &&
        type !== 'SANCTION' &&
        type !== 'COERCE' &&
        get('with').length > 0 &&
        first(RECIPIENTS.against, []).length === 0
      )
        return both([...(noun ? nounActors() : get('subject', 'by')), ...get('with')]); // "the war with X"
      // "a visit to X" where languages say "the visit of X": the state itself is the one visited, people visit
      const visited =
        noun && frame === 'visit' && get('to').length === 0 && get('by', 'modifier').length === 0
          ? get('of').filter((part) => part.sector === null)
          : [];
      if (visited.length > 0)
        return {
          actors: get('subject').filter((part) => !visited.some((v) => v.code === part.code)),
          recipients: visited,
          reciprocal: false,
        };
      // "X's allegations of interference by Y": who interferes is accused
      if (noun && type === 'ACCUSE' && get('modifier').length > 0 && get('by').length > 0)
        return { actors: get('modifier'), recipients: get('by'), reciprocal: false };
      // "X apologised for a ship seized by Y": of an active verb with a subject, "by" names another's act
      let actors = noun ? nounActors() : (given.subject?.length ?? 0) > 0 ? get('subject') : get('by');
      if (
        noun &&
        actors.length > 0 &&
        get('of').length > 0 &&
        get('modifier', 'by').length > 0 &&
        (frame === 'against' || frame === 'act')
      ) {
        // "the Russian invasion of Ukraine": the adjective acts, the genitive undergoes
        const undergoes = get('of').filter((part) => !actors.some((a) => a.code === part.code));
        if (undergoes.length > 0 && first(RECIPIENTS[frame], actors).length === 0)
          return { actors, recipients: undergoes, reciprocal: false };
      }
      if (
        noun &&
        frame === 'against' &&
        type !== 'SANCTION' &&
        get('of').length > 0 &&
        get('subject').length > 0 &&
        get('by', 'modifier').length === 0
      ) {
        // "denied arming Russia": the verb that carries the noun gives who acts, the genitive undergoes
        const subject = get('subject').filter((part) => !get('of').some((o) => o.code === part.code));
        const other = first(['against', 'on', 'object', 'to'], get('of'));
        if (subject.length > 0 && other.length === 0)
          return { actors: subject, recipients: get('of'), reciprocal: false };
      }
      if (
        noun &&
        (frame === 'give' || type === 'THREATEN') &&
        get('of').length > 0 &&
        get('subject').length > 0 &&
        get('by', 'modifier').length === 0
      ) {
        // "denied supplying X with arms": the same of what is given or threatened
        const subject = get('subject').filter((part) => !get('of').some((o) => o.code === part.code));
        if (subject.length > 0 && first(['to', 'against', 'on', 'for'], subject).length === 0)
          return { actors: subject, recipients: get('of'), reciprocal: false };
      }
      // "помощь доставили в X самолёты Y": a party is no gift, but the giver
      if (actors.length === 0 && frame === 'give' && !noun && given.object && given.to && !given.from)
        actors = get('object');
      // "the plane with X's president landed in Y"
      if (actors.length === 0 && frame === 'visit' && !noun) actors = get('with');
      if (actors.length === 0 && (frame === 'give' || (frame === 'against' && get('object').length > 0)))
        actors = get('from');
      // "هدف حمله X قرار گرفت": of a passive, the genitive of the noun part acts
      if (!noun && actors.length === 0) actors = get('of');
      // "потребовал от X предоставить Y": who is asked stands first, whom it is for behind
      const asked =
        frame === 'demand' && !given.object && given.from && given.to && given.from[0]!.from < given.to[0]!.from;
      // "не поддержал санкции против X": who is for or against a thing does nothing to those whom the thing is against
      const aside = type === 'SUPPORT' || type === 'REJECT';
      const order = aside ? RECIPIENTS[frame].filter((relation) => relation !== 'against') : RECIPIENTS[frame];
      // "a Canadian was arrested in China": of such a passive the place is whose police acted
      if (!noun && actors.length === 0 && (type === 'COERCE' || type === 'SANCTION') && get('object').length > 0)
        actors = get('in').filter((part) => !get('object').some((o) => o.code === part.code));
      let recipients = first(asked ? ['from'] : order, actors);
      // "shelled targets in X": where violence is done, someone of that state undergoes it
      if (recipients.length === 0 && (type === 'ASSAULT' || (!noun && IN_PLACE.has(type))))
        recipients = first(['in'], actors);
      if (recipients.length === 0 && frame === 'against' && (type === 'SANCTION' || type === 'COERCE'))
        recipients = first(['with', 'from'], actors);
      const together =
        MUTUAL_TYPES.has(type) && frame === 'act' && (given.with?.length ?? 0) > 0 && !given.object && !given.to;
      if (together) return both([...actors, ...get('with')]);
      return { actors, recipients, reciprocal: false };
    }
  }
}
