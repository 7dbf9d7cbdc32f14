/** PLOVER's modes (how an event is done), by type. Names: PLOVER manual (CC BY-SA 4.0); glosses our own. */
import type { EventType } from '../model/index.ts';

export const MODES: Readonly<Record<EventType, readonly string[]>> = {
  AGREE: [],
  CONSULT: ['visit', 'third-party', 'multilateral', 'phone'],
  SUPPORT: [],
  CONCEDE: [],
  COOPERATE: [],
  AID: ['economic', 'military', 'humanitarian', 'asylum'],
  RETREAT: ['withdraw', 'release', 'return', 'disarm', 'ceasefire', 'access', 'resign'],
  REQUEST: ['assist', 'change', 'yield', 'meet'],
  ACCUSE: ['disapprove', 'investigate', 'allege'],
  REJECT: ['assist', 'change', 'yield', 'meet'],
  THREATEN: ['restrict', 'ban', 'arrest', 'relations', 'expel', 'territory', 'violence'],
  PROTEST: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct'],
  SANCTION: ['convict', 'cancel', 'expel', 'withdraw', 'discontinue'],
  MOBILIZE: ['troops', 'weapons', 'police', 'militia'],
  COERCE: [
    'seize',
    'restrict',
    'ban',
    'censor',
    'curfew',
    'martial-law',
    'arrest',
    'deport',
    'withhold',
    'misinformation',
  ],
  ASSAULT: [
    'abduct',
    'beat',
    'torture',
    'execute',
    'sexual',
    'assassinate',
    'primitive',
    'firearms',
    'explosives',
    'suicide-attack',
    'heavy-weapons',
    'aerial',
    'destroy',
    'crowd-control',
    'cleansing',
    'unconventional',
  ],
};

export function isMode(type: EventType, mode: string): boolean {
  return MODES[type].includes(mode);
}
