/** English forms. Citation form of a verb is its base ("sign", "call"); of a noun its singular. */
import type { Reading, VerbForm } from '../../model/index.ts';

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
  'admit allot bar commit compel confer control defer deter dispel equip expel extol impel incur infer occur omit patrol permit prefer propel rebel rebut recur refer regret remit repel submit transfer transmit'.split(' '),
);

function doubles(verb: string): boolean {
  if (!/[^aeiou][aeiou][^aeiouwxy]$/.test(verb)) return false;
  const syllables = verb.match(/[aeiouy]+/g)?.length ?? 1;
  return syllables === 1 || DOUBLING.has(verb);
}

const third = (verb: string) => (/(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`);
const past = (verb: string) =>
  verb.endsWith('e') ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : doubles(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
const ing = (verb: string) =>
  verb.endsWith('ie') ? `${verb.slice(0, -2)}ying` : /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : doubles(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;

/**
 * All forms of a verb given by its base. Passives are multi-word forms with a form of "be" ("was signed", "has been
 * signed", "being signed"), so that the longest match tells passive from active; futures and negations with an auxiliary
 * are forms too.
 */
export function verbForms(lemma: string): VerbForm[] {
  const [simple, participle] = IRREGULAR[lemma] ?? [past(lemma), past(lemma)];
  const progressive = ing(lemma);
  const forms: VerbForm[] = [{ form: lemma }, { form: third(lemma) }, { form: simple }];
  if (participle !== simple) forms.push({ form: participle, participle: true });
  forms.push({ form: progressive, participle: true });
  for (const be of ['was', 'were', 'is', 'are', 'been', 'being', 'be', 'get', 'got', "isn't", "wasn't", "weren't", "aren't"]) {
    const negated = be.includes("n't");
    forms.push({ form: `${be} ${participle}`, passive: true, ...(negated && { negated }) });
    if (negated) forms.push({ form: `${be} ${progressive}`, negated });
  }
  for (const no of ['not', 'never']) {
    for (const be of ['was', 'were', 'is', 'are', 'been', 'be']) forms.push({ form: `${be} ${no} ${participle}`, passive: true, negated: true }, { form: `${be} ${no} ${progressive}`, negated: true });
    for (const have of ['has', 'have', 'had']) forms.push({ form: `${have} ${no} ${participle}`, negated: true });
    for (const aux of ['did', 'do', 'does', 'could', 'can', 'would']) forms.push({ form: `${aux} ${no} ${lemma}`, negated: true });
    forms.push({ form: `will ${no} ${lemma}`, negated: true }, { form: `will ${no} be ${participle}`, negated: true, passive: true });
  }
  for (const aux of ["didn't", "don't", "doesn't", "couldn't", "can't", "won't", "wouldn't", 'cannot']) forms.push({ form: `${aux} ${lemma}`, negated: true });
  for (const have of ["hasn't", "haven't", "hadn't"]) forms.push({ form: `${have} ${participle}`, negated: true });
  for (const will of ['will', 'shall', "'ll"]) forms.push({ form: `${will} ${lemma}`, future: true }, { form: `${will} be ${participle}`, future: true, passive: true });
  return forms;
}

const PLURALS: Readonly<Record<string, string>> = { man: 'men', woman: 'women', child: 'children', person: 'people', ally: 'allies', crisis: 'crises', foe: 'foes' };

/** Singular and plural of a noun; adjectives come back with the same two forms ("Iranians"), which does no harm. */
export function nounForms(lemma: string): string[] {
  if (lemma.endsWith('ing') || /s$/.test(lemma)) return lemma.endsWith('ss') ? [lemma, `${lemma}es`] : [lemma];
  const irregular = PLURALS[lemma] ?? (/(?:man|woman)$/.test(lemma) && lemma !== 'german' ? lemma.replace(/man$/, 'men') : undefined);
  if (irregular) return [lemma, irregular];
  return [lemma, third(lemma)];
}

/** English writes its little words apart: a token is read as it stands. */
export function readings(norm: string): Reading[] {
  return [{ key: norm }];
}
