/** English forms. Citation form of a verb is its base ("sign", "call"); of a noun its singular. */
import type { Around, Reading, VerbForm } from '../../model/index.ts';

/** Base → past, past participle. Verbs that news about states uses; all others are regular. */
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = Object.fromEntries(
  `arise arose arisen|awake awoke awoken|bar barred barred|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bid bid bid|bind bound bound|blow blew blown|break broke broken|bring brought brought|build built built|burn burned burned|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|come came come|cut cut cut|deal dealt dealt|do did done|draw drew drawn|drive drove driven|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got|give gave given|go went gone|grow grew grown|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lose lost lost|make made made|mean meant meant|meet met met|offset offset offset|overcome overcame overcome|overthrow overthrew overthrown|pay paid paid|put put put|read read read|rebuild rebuilt rebuilt|resell resold resold|retake retook retaken|ride rode ridden|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shoot shot shot|show showed shown|shut shut shut|sink sank sunk|sit sat sat|speak spoke spoken|spend spent spent|split split split|spread spread spread|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|swear swore sworn|take took taken|teach taught taught|tell told told|think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood|undertake undertook undertaken|uphold upheld upheld|wage waged waged|win won won|withdraw withdrew withdrawn|withhold withheld withheld|write wrote written`
    .split('|')
    .map((line) => {
      const [base, past, participle] = line.split(' ') as [string, string, string];
      return [base, [past, participle]];
    }),
);

/** Verbs of more than one syllable that double their last letter all the same ("admit", "deter"). */
const DOUBLING = new Set(
  'admit airdrop allot bar commit compel confer control defer deter dispel equip expel extol impel incur infer kidnap occur overlap omit patrol permit prefer propel rebel rebut recur refer regret remit repel submit transfer transmit'.split(
    ' ',
  ),
);

function doubles(verb: string): boolean {
  if (!/[^aeiou][aeiou][^aeiouwxy]$/.test(verb)) return false;
  const syllables = verb.match(/[aeiouy]+/g)?.length ?? 1;
  return syllables === 1 || DOUBLING.has(verb);
}

const third = (verb: string) =>
  /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
const past = (verb: string) =>
  verb.endsWith('e')
    ? `${verb}d`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ied`
      : doubles(verb)
        ? `${verb}${verb.at(-1)}ed`
        : `${verb}ed`;
/** British English doubles an l that American English does not: "travelled", "cancelled". */
const british = (verb: string) =>
  /[^aeiou][aeiou]l$/.test(verb) && !doubles(verb) && /[aeiouy].*[aeiou]l$/.test(verb)
    ? [`${verb}led`, `${verb}ling`]
    : null;
const ing = (verb: string) =>
  verb.endsWith('ie')
    ? `${verb.slice(0, -2)}ying`
    : /[^eoy]e$/.test(verb)
      ? `${verb.slice(0, -1)}ing`
      : doubles(verb)
        ? `${verb}${verb.at(-1)}ing`
        : `${verb}ing`;

/**
 * All forms of a verb given by its base. Passives are multi-word forms with a form of "be" ("was signed", "has been
 * signed", "being signed"), so that the longest match tells passive from active; futures and negations with an auxiliary
 * are forms too.
 */
export function verbForms(lemma: string): VerbForm[] {
  const [simple, participle] = IRREGULAR[lemma] ?? [past(lemma), past(lemma)];
  const double = british(lemma);
  if (double && !IRREGULAR[lemma]) {
    const [other, otherIng] = double as [string, string];
    return [...formsOf(lemma, simple, participle, ing(lemma)), ...formsOf(lemma, other, other, otherIng)];
  }
  return formsOf(lemma, simple, participle, ing(lemma));
}

function formsOf(lemma: string, simple: string, participle: string, progressive: string): VerbForm[] {
  const forms: VerbForm[] = [{ form: lemma }, { form: third(lemma) }, { form: simple }];
  if (participle !== simple) forms.push({ form: participle, participle: true });
  forms.push({ form: progressive, participle: true });
  for (const be of [
    'was',
    'were',
    'is',
    'are',
    'been',
    'being',
    'be',
    'get',
    'got',
    "isn't",
    "wasn't",
    "weren't",
    "aren't",
  ]) {
    const negated = be.includes("n't");
    forms.push({ form: `${be} ${participle}`, passive: true, ...(negated && { negated }) });
    if (negated) forms.push({ form: `${be} ${progressive}`, negated });
  }
  for (const no of ['not', 'never']) {
    for (const be of ['was', 'were', 'is', 'are', 'been', 'be'])
      forms.push(
        { form: `${be} ${no} ${participle}`, passive: true, negated: true },
        { form: `${be} ${no} ${progressive}`, negated: true },
      );
    for (const have of ['has', 'have', 'had']) forms.push({ form: `${have} ${no} ${participle}`, negated: true });
    for (const aux of ['did', 'do', 'does', 'could', 'can', 'would'])
      forms.push({ form: `${aux} ${no} ${lemma}`, negated: true });
    forms.push(
      { form: `will ${no} ${lemma}`, negated: true },
      { form: `will ${no} be ${participle}`, negated: true, passive: true },
    );
  }
  for (const aux of ["didn't", "don't", "doesn't", "couldn't", "can't", "won't", "wouldn't", 'cannot'])
    forms.push({ form: `${aux} ${lemma}`, negated: true });
  for (const have of ["hasn't", "haven't", "hadn't"]) forms.push({ form: `${have} ${participle}`, negated: true });
  for (const will of ['will', 'shall', "'ll", 'would'])
    forms.push(
      { form: `${will} ${lemma}`, future: true },
      { form: `${will} be ${participle}`, future: true, passive: true },
    );
  return forms;
}

const PLURALS: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people',
  ally: 'allies',
  crisis: 'crises',
  foe: 'foes',
};

/** Singular and plural of a noun; adjectives come back with the same two forms ("Iranians"), which does no harm. */
export function nounForms(lemma: string): string[] {
  if (lemma.endsWith('ing') || /s$/.test(lemma)) return lemma.endsWith('ss') ? [lemma, `${lemma}es`] : [lemma];
  const irregular =
    PLURALS[lemma] ?? (/(?:man|woman)$/.test(lemma) && lemma !== 'german' ? lemma.replace(/man$/, 'men') : undefined);
  if (irregular) return [lemma, irregular];
  return [lemma, third(lemma)];
}

const PREPOSITION = /^(.+?)( (?:of|to|for|by|on|in|with|from|against|at) .+)$/;

/** Forms of a noun phrase: its last word inflects, or the one before a preposition ("memorandums of understanding"). */
export function phraseForms(phrase: string): string[] {
  const [, head = phrase, tail = ''] = PREPOSITION.exec(phrase) ?? [];
  const words = head.split(' ');
  const last = words.pop() as string;
  return nounForms(last).map((form) => `${[...words, form].join(' ')}${tail}`);
}

/** English writes its little words apart: a token is read as it stands. */
export function readings(norm: string): Reading[] {
  return [{ key: norm }];
}

const set = (words: string) => new Set(words.split(' '));
/** Forms of "be" and "get" that make a passive of a participle, though adverbs stand between. */
const BE = set('be is are was were been being get gets got');
const HAVE = set("has have had having hasn't haven't hadn't");
/** After these a word is a noun or an adjective, however it is spelled. */
const DETERMINERS = set(
  "the a an its his her their our my your this these those some any no every each another such several many few most all both one two three four five six seven eight nine ten 's",
);
/** Words that stand before nouns, but may be nouns themselves: only a form without a past ending is a noun behind them. */
const MODIFIERS = set(
  'recent new fresh latest further alleged planned proposed possible military armed air aerial bomb missile rocket drone nuclear terrorist terror suicide major deadly heavy joint first second third final last next formal official direct full public political economic special general overnight high-level corruption treason terrorism espionage criminal peace trade',
);
/** In front of these stands the head of a noun phrase, not a verb without its object. */
const BEHIND_NOUN = set('of by on');
/** "back" behind these is an adverb. */
const BEFORE_BACK = set(
  'hit hits fight fights strike strikes lash snap fire fires hitting fighting striking come comes go goes send bring get take put pull push hold way turn dating',
);
/** In front of these stands the subject of another verb. */
const AUXILIARIES = set(
  "are were is was has have had will would could may might can must should isn't aren't wasn't weren't hasn't haven't hadn't",
);
/** After these a finite verb cannot stand; a participle in -ing can ("accused of killing"). */
const PREPOSITIONS = set(
  'of in for on at with from against about over during under into between among amid despite by upon via within after before since without',
);
/** Adverbs between an auxiliary and its participle; any word in -ly counts too. */
const ADVERBS = set(
  'also again already not never now still once just even then soon ever today since often always later long back further',
);
/** Behind these a past form is an adjective. */
const SEQUENCE = set('last next latest previous recent new');
/** Participles of verbs that cannot stand without an object: before a preposition or at the end they are passive. */
const UNDERGONE = set(
  'arrested detained jailed imprisoned killed injured wounded abducted kidnapped executed captured assassinated summoned expelled deported recalled banned sanctioned seized indicted sentenced freed released extradited evacuated intercepted accused charged condemned blamed bombed shelled ambushed murdered beheaded hijacked besieged suspended imposed signed lifted',
);
/** Behind these a participle is an adjective or a noun: "the wounded", "a besieged town". */
const OWNERS = set("the a an its his her their our my this these those 's");
/** Behind these stands no object. */
const NO_OBJECT = set('in near at over for after amid by from during on following to with of as outside inside along');
/** Nouns in the plural without an -s: "the police raid" has a verb. */
const PLURAL = set('police military people troops forces men women children public media');
/** Words of time that part a modal from its verb. */
const TIMES =
  /^(?:this|next|later|today|tomorrow|tonight|on|early|week|month|year|weekend|morning|evening|[a-z]+day|also|soon)$/;
/** Words behind which a base form is a verb. */
const BEFORE_BASE = set(
  'and or but who that which they we you i to let lets make help helps not please then also both',
);
/** Verbs behind which a base form stands. */
const MODALS = set('did do does will would shall should can could may might must');
/** Words over which no noun phrase reaches. */
const LINKS = set('and or but to that which who not did do does let make help');
const PRONOUNS = set('it he she that there who what here');
const PAST = new Set(Object.values(IRREGULAR).map(([past]) => past));
const PARTICIPLES = new Set(Object.values(IRREGULAR).map(([, participle]) => participle));

const isAdverb = (word: string) => ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly'));

/** "the highest-ranking visit", "their second joint drill": a base form behind a determiner and words that are no plural is a noun. */
function endsPhrase(before: readonly string[], at: number): boolean {
  const last = before[at] ?? '';
  if (last.endsWith('s') || PLURAL.has(last) || !/^[a-z]/.test(last)) return false;
  for (let k = at; k >= 0 && k > at - 4; k--) {
    const word = before[k] as string;
    if (DETERMINERS.has(word)) return k < at;
    if (PREPOSITIONS.has(word) || AUXILIARIES.has(word) || LINKS.has(word)) return false;
    if (!/^[a-z-]/.test(word)) return false;
  }
  return false;
}

/** Whether a verb in the past stands shortly before a word, with no link or preposition between them. */
function objectOf(before: readonly string[], at: number): boolean {
  for (let k = at; k >= 0 && k > at - 4; k--) {
    const word = before[k] as string;
    if (LINKS.has(word) || /^[,;:."(]/.test(word)) return false;
    if (PAST.has(word) || (/[a-z]{2}ed$/.test(word) && word !== 'united')) return true;
    if (PREPOSITIONS.has(word) && before[k + 1] !== '-') return false;
  }
  return false;
}

/** Whether a modal stands before a verb, with nothing than a time between them. */
function modalBefore(before: readonly string[], at: number): boolean {
  let k = at;
  while (k >= 0 && TIMES.test(before[k] as string)) k--;
  return k < at && MODALS.has(before[k] ?? '');
}

/** Whether a base form behind a word can be a finite verb. */
function mayTakeBase(word: string): boolean {
  return word === '' || word.endsWith('s') || PLURAL.has(word) || BEFORE_BASE.has(word) || !/^[a-z]/.test(word);
}

/** "to tighten sanctions and impose a blockade": a base form that "and" joins to an infinitive is one too. */
function infinitiveBefore(before: readonly string[], at: number): boolean {
  const to = before.lastIndexOf('to', at);
  const verb = before[to + 1] ?? '';
  return to >= 0 && to + 1 < at && verb.length > 2 && !DETERMINERS.has(verb) && !/(?:s|ed|ing)$/.test(verb);
}

/**
 * English spells nouns, verbs and adjectives alike; what stands before a form tells them apart: "the attack", "Israeli
 * raids" and "after talks" are nouns, "the occupied town" is an adjective; "was again attacked" and "imposed by" are
 * passives, "is attacking" and "has attacked" are finite, "to attack" is an infinitive.
 */
export function inContext(form: VerbForm, around: Around): VerbForm | null {
  const { before, after } = around;
  let k = before.length - 1;
  let negated = false;
  while (k >= 0 && isAdverb(before[k] as string)) {
    if (before[k] === 'not' || before[k] === 'never') negated = true;
    k--;
  }
  const word = before[k] ?? '';
  const own = form.form;
  // "soldiers armed with rifles" were given nothing
  if (own.endsWith('armed') && after === 'with') return null;
  // "heavily armed units", "Armed clashes"
  if (own === 'armed' && (!/^[a-z]/.test(word) || k < before.length - 1)) return null;
  // "the neighbouring states", "on pressing issues"
  if (own === 'states' && after !== 'that') return null;
  if (own === 'pressing' && (PREPOSITIONS.has(word) || DETERMINERS.has(word))) return null;
  // "sanctions on X": the verb has an object at once; "Iran-backed" is an adjective
  if (/^sanctions?$/.test(own) && PREPOSITIONS.has(after)) return null;
  if (own.endsWith('ed') && word === '-') return null;
  // "is prepared to" says what somebody would do
  if (/^(?:is|are|was|were|be|been) prepared$/.test(own)) return null;
  if (own === 'support' && (after === 'during' || after === 'for')) return null;
  if (own.includes(' ')) return word === 'to' ? { ...form, infinitive: true } : form;
  const progressive = own.endsWith('ing');
  const past = own.endsWith('ed') || PARTICIPLES.has(own);
  if (word === "'s" && PRONOUNS.has(before[k - 1] ?? '')) return past ? { ...form, participle: false } : form;
  // "regained lands", "suspended visits": a plural behind a past tense is its object; "the last planned talks"
  if (own.endsWith('s') && !own.endsWith('ss') && word.length > 4 && word.endsWith('ed')) return null;
  if (past && SEQUENCE.has(word)) return null;
  // "a journalist arrested in X": of verbs that want an object, a participle without one is passive
  const ends = after === '' || after === '.' || after === ',' || (after === 'and' && /^(?:inj|wou)/.test(own));
  if (
    past &&
    UNDERGONE.has(own) &&
    !OWNERS.has(word) &&
    !BE.has(word) &&
    !HAVE.has(word) &&
    !around.fixed &&
    (NO_OBJECT.has(after) || ends)
  )
    return { ...form, passive: true, participle: true };
  // "did not immediately comment on", "will soon visit"
  if (MODALS.has(word) && !progressive && own !== 'sanctions') return negated ? { ...form, negated } : form;
  if (around.adjective || DETERMINERS.has(word) || /^[0-9]/.test(word)) return null;
  if (PREPOSITIONS.has(word) && !progressive) return null;
  if (
    AUXILIARIES.has(after) ||
    ((BEHIND_NOUN.has(after) || (after === 'between' && !own.startsWith('mediate'))) && !past && !progressive)
  )
    return null;
  if (own === 'back' && (BEFORE_BACK.has(word) || PAST.has(word) || /(?:ed|ing)$/.test(word))) return null;
  if (MODIFIERS.has(word) && !past) return null;
  // "a fresh offer": behind one more word, but "a group attacked", "a missile hit"
  const bare = !progressive && !past && !own.endsWith('s') && !PAST.has(own);
  // "will this week meet with X"
  if (bare && modalBefore(before, k)) return form;
  // "offered strong support": a base form is finite behind a plural, a name or a pronoun alone
  if (bare && word !== 'to' && !mayTakeBase(word) && !around.capitalBefore && k === before.length - 1) return null;
  if (own === 'close' && after === 'to') return null;
  // "held in-person talks with": behind a verb nothing parts from it stands its object
  if (own.endsWith('s') && !own.endsWith('ss') && objectOf(before, k)) return null;
  // "suspends gas exports": behind a verb and a noun stands its object
  const verbal = /^[a-z]+(?:[^s]s|ed)$/.test(before[k - 1] ?? '');
  if (own.endsWith('s') && !around.capitalBefore && verbal && /^[a-z]+$/.test(word) && !LINKS.has(word)) return null;
  // "before key meeting", "the government meeting": a noun behind a preposition or an article and another word
  if (progressive && around.alsoNoun && endsPhrase(before, k)) return null;
  if (
    progressive &&
    around.alsoNoun &&
    PREPOSITIONS.has(before[k - 1] ?? '') &&
    !word.endsWith('s') &&
    !around.capitalBefore
  )
    return null;
  // "cut trade with X": behind a verb in the past stands its object
  if (bare && (PAST.has(word) || /[a-z]{2}ed$/.test(word))) return null;
  if (bare && (/^an?$/.test(before[k - 1] ?? '') || endsPhrase(before, k))) return null;
  if (bare && (word === 'and' || word === 'or' || word === ',') && infinitiveBefore(before, k))
    return { ...form, infinitive: true };
  if (word === 'to') {
    const base = bare || own in IRREGULAR || own.endsWith('ss');
    return base ? { ...form, infinitive: true } : progressive ? form : null;
  }
  if (past && BE.has(word)) return { ...form, passive: true, participle: false, ...(negated && { negated }) };
  if (progressive) return BE.has(word) ? { ...form, participle: false, ...(negated && { negated }) } : form;
  if (past && HAVE.has(word)) return { ...form, participle: false, ...(negated && { negated }) };
  if (past && after === 'by') return { ...form, passive: true, participle: true };
  return form;
}
