/** Envoys are summoned and sent away by the state in which they are posted, when nobody else is said to do it. */
import type { World } from '../model/index.ts';
import type { Roles } from './frames.ts';
import type { Grammar } from './grammar.ts';
import type { Mention, PartyPart } from './mention.ts';

/** Offices of those who are posted abroad. */
const POSTED = new Set(['ambassador', 'charge-d-affaires', 'consul', 'diplomat']);
/** Words between an envoy and the name of his post: "the ambassador of X in Y". */
const MOST_TO_POST = 3;

/** The state in which an envoy is posted: named in his phrase, or by a place right behind it; null when it is not said. */
function postOf(envoy: Mention, grammar: Grammar, world: World): PartyPart | null {
  if (envoy.post) return envoy.post;
  const near = grammar.mentions.find(
    (m) =>
      m.from >= envoy.to &&
      m.from - envoy.to <= MOST_TO_POST &&
      (m.relation === 'in' || m.relation === 'to') &&
      (m.place !== null || m.parties.length > 0),
  );
  const code = near && (near.place?.country ?? near.parties[0]?.code);
  if (!near || !code || world.party(code)?.kind !== 'state') return null;
  return { code, sector: 'GOV', from: near.from, to: near.to };
}

/**
 * Roles of an act that envoys undergo: who is not said to do it is the envoy's host. An envoy without an object undergoes
 * it whatever the verb's form: "سفیر X احضار و … محکوم شد", where one verb carries two acts.
 */
export function withHost(given: Roles, grammar: Grammar, world: World): Roles {
  const envoyOf = (parts: readonly PartyPart[]) =>
    grammar.mentions.find(
      (m) => POSTED.has(m.role?.code ?? '') && parts.some((part) => m.from <= part.from && part.to <= m.to),
    );
  const turned = given.recipients.length === 0 && envoyOf(given.actors) !== undefined;
  const roles = turned ? { ...given, actors: [], recipients: given.actors } : given;
  if (roles.actors.length > 0) return roles;
  const envoy = envoyOf(roles.recipients);
  const host = envoy ? postOf(envoy, grammar, world) : null;
  if (!host || roles.recipients.some((part) => part.code === host.code)) return roles;
  return { ...roles, actors: [host] };
}
