/**
 * How each type and mode is said in English, for one line about an event. `{r}` stands for the recipient; `alone` is
 * said when there is none, `mutual` when all are actors.
 */
import type { EventType } from '../../model/index.ts';
import { keyOf } from './facts.ts';

/** Base form and past form of the verb, then what follows it. */
export interface Act {
  base: string;
  past: string;
  to: string;
  alone: string;
  mutual: string;
}

/** `base/past|with a recipient|without|mutual`. */
function act(text: string): Act {
  const [verb = '', to = '', alone = '', mutual = alone] = text.split('|');
  const [base = '', past = ''] = verb.split('/');
  return { base, past, to, alone, mutual };
}

const ACTS: Record<string, Act> = Object.fromEntries(
  Object.entries({
    AGREE: 'agree/agreed|to cooperate with {r}|to cooperate|to cooperate',
    CONSULT: 'hold/held|talks with {r}|talks|talks',
    'CONSULT/visit': 'visit/visited|{r}|abroad|each other',
    'CONSULT/third-party': 'mediate/mediated|between {r}|in talks|in talks',
    'CONSULT/multilateral': 'meet/met|{r} with others|with others|with others',
    'CONSULT/phone': 'speak/spoke|by phone with {r}|by phone|by phone',
    SUPPORT: 'express/expressed|support for {r}|support|support for each other',
    CONCEDE: 'make/made|a concession to {r}|a concession|concessions to each other',
    COOPERATE: 'cooperate/cooperated|with {r}|with others|with each other',
    AID: 'give/gave|aid to {r}|aid|aid to each other',
    'AID/economic': 'give/gave|economic aid to {r}|economic aid|economic aid to each other',
    'AID/military': 'give/gave|military aid to {r}|military aid|military aid to each other',
    'AID/humanitarian': 'give/gave|humanitarian aid to {r}|humanitarian aid|humanitarian aid to each other',
    'AID/asylum': 'grant/granted|asylum to people from {r}|asylum|asylum',
    RETREAT: 'give/gave|way to {r}|way|way to each other',
    'RETREAT/withdraw': 'withdraw/withdrew|from {r}|its forces|their forces',
    'RETREAT/release': 'release/released|people held, for {r}|people held|people held',
    'RETREAT/return': 'return/returned|what was taken to {r}|what was taken|what was taken',
    'RETREAT/disarm': 'disarm/disarmed|towards {r}||',
    'RETREAT/ceasefire': 'keep/kept|a ceasefire with {r}|a ceasefire|a ceasefire',
    'RETREAT/access': 'let/let|{r} in|observers in|each other in',
    'RETREAT/resign': 'resign/resigned|under pressure from {r}||',
    REQUEST: 'call/called|on {r} to act|for action|on each other to act',
    'REQUEST/assist': 'ask/asked|{r} for help|for help|each other for help',
    'REQUEST/change': 'call/called|on {r} to change course|for a change of course|for a change of course',
    'REQUEST/yield': 'demand/demanded|that {r} yield|that others yield|that the other yield',
    'REQUEST/meet': 'ask/asked|{r} to talk|for talks|each other to talk',
    ACCUSE: 'accuse/accused|{r}|others|each other',
    'ACCUSE/disapprove': 'criticise/criticised|{r}|others|each other',
    'ACCUSE/investigate': 'investigate/investigated|{r}|others|each other',
    REJECT: 'reject/rejected|a proposal by {r}|a proposal|proposals by each other',
    'REJECT/assist': 'refuse/refused|to help {r}|to help|to help each other',
    'REJECT/change': 'refuse/refused|a change that {r} wanted|a change|a change',
    'REJECT/yield': 'refuse/refused|to yield to {r}|to yield|to yield to each other',
    'REJECT/meet': 'refuse/refused|to talk with {r}|to talk|to talk',
    THREATEN: 'threaten/threatened|{r}|consequences|each other',
    'THREATEN/restrict': 'threaten/threatened|{r} with restrictions|restrictions|each other with restrictions',
    'THREATEN/ban': 'threaten/threatened|{r} with a ban|a ban|each other with bans',
    'THREATEN/arrest': 'threaten/threatened|arrests of people from {r}|arrests|arrests',
    'THREATEN/relations': 'threaten/threatened|to cut ties with {r}|to cut ties|to cut ties',
    'THREATEN/expel': 'threaten/threatened|to expel envoys of {r}|to expel envoys|to expel envoys',
    'THREATEN/territory': 'threaten/threatened|to take territory of {r}|to take territory|to take territory',
    'THREATEN/violence': 'threaten/threatened|{r} with force|to use force|each other with force',
    PROTEST: 'protest/protested|against {r}||',
    'PROTEST/demo': 'demonstrate/demonstrated|against {r}||',
    'PROTEST/riot': 'riot/rioted|against {r}||',
    'PROTEST/strike': 'go/went|on strike against {r}|on strike|on strike',
    'PROTEST/hunger': 'go/went|on hunger strike against {r}|on hunger strike|on hunger strike',
    'PROTEST/boycott': 'boycott/boycotted|{r}|others|each other',
    'PROTEST/obstruct': 'block/blocked|roads in protest against {r}|roads in protest|roads in protest',
    SANCTION: 'take/took|measures against {r}|measures|measures against each other',
    'SANCTION/convict': 'convict/convicted|people from {r}|people|people',
    'SANCTION/cancel': 'cancel/cancelled|an arrangement with {r}|an arrangement|an arrangement',
    'SANCTION/expel': 'expel/expelled|envoys of {r}|envoys|envoys of each other',
    'SANCTION/withdraw': 'recall/recalled|its envoys from {r}|its envoys|their envoys',
    'SANCTION/discontinue': 'cut/cut|relations with {r}|relations|relations',
    MOBILIZE: 'mobilise/mobilised|forces against {r}|forces|forces',
    'MOBILIZE/weapons': 'move/moved|weapons against {r}|weapons|weapons',
    'MOBILIZE/police': 'deploy/deployed|police against {r}|police|police',
    'MOBILIZE/militia': 'raise/raised|militias against {r}|militias|militias',
    COERCE: 'use/used|coercion against {r}|coercion|coercion against each other',
    'COERCE/seize': 'seize/seized|property of {r}|property|property',
    'COERCE/restrict': 'restrict/restricted|{r}|movement|each other',
    'COERCE/ban': 'ban/banned|activities of {r}|activities|activities',
    'COERCE/censor': 'censor/censored|{r}|the media|the media',
    'COERCE/curfew': 'impose/imposed|a curfew on {r}|a curfew|a curfew',
    'COERCE/martial-law': 'impose/imposed|martial law on {r}|martial law|martial law',
    'COERCE/arrest': 'arrest/arrested|people from {r}|people|people',
    'COERCE/deport': 'deport/deported|people to {r}|people|people',
    'COERCE/withhold': 'withhold/withheld|goods or data from {r}|goods or data|goods or data',
    'COERCE/misinformation': 'spread/spread|false reports against {r}|false reports|false reports',
    ASSAULT: 'attack/attacked|{r}|unnamed targets|each other',
    'ASSAULT/abduct': 'abduct/abducted|people from {r}|people|people',
    'ASSAULT/torture': 'torture/tortured|people from {r}|people|people',
    'ASSAULT/execute': 'execute/executed|people from {r}|people|people',
    'ASSAULT/assassinate': 'assassinate/assassinated|people from {r}|people|people',
    'ASSAULT/explosives': 'bomb/bombed|{r}|targets|each other',
    'ASSAULT/heavy-weapons': 'fire/fired|heavy weapons at {r}|heavy weapons|heavy weapons at each other',
    'ASSAULT/aerial': 'strike/struck|{r} from the air|from the air|each other from the air',
    'ASSAULT/destroy': 'destroy/destroyed|property of {r}|property|property of each other',
  }).map(([key, text]) => [key, act(text)]),
);

/** What is said for a type with these modes. */
export const actOf = (type: EventType, modes: readonly string[]): Act => ACTS[keyOf(type, modes, ACTS)] as Act;

/** What a document, a promise or a cooperation of a context is on. Contexts that say nothing of it are not here. */
const TOPICS: Readonly<Record<string, string>> = {
  military: 'defence',
  intelligence: 'intelligence',
  economic: 'trade and the economy',
  resource: 'energy and resources',
  territory: 'borders',
  culture: 'culture and science',
  technology: 'technology',
  migration: 'migration',
  humanitarian: 'relief',
  terrorism: 'fighting terrorism',
  environment: 'the environment',
  disease: 'health',
  cbrn: 'nuclear matters',
  peacekeeping: 'peacekeeping',
  human_rights: 'human rights',
};

/** Where a document is better said to be on a cooperation than on its field. */
const PAPERS: Readonly<Record<string, string>> = {
  military: 'defence cooperation',
  intelligence: 'intelligence cooperation',
  economic: 'economic cooperation',
};

/** What a document (`papers`) or a cooperation in these contexts is on; null when there are no words for it. */
export function topicOf(contexts: readonly string[], papers: boolean): string | null {
  for (const context of contexts) {
    const topic = (papers ? PAPERS[context] : undefined) ?? TOPICS[context];
    if (topic !== undefined) return topic;
  }
  return null;
}
