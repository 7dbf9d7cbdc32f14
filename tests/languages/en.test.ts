import { describe, expect, it } from 'vitest';
import { inContext, nounForms, phraseForms, verbForms } from '../../src/languages/en/morphology.ts';
import { pack } from '../../src/languages/en/pack.ts';
import type { VerbForm } from '../../src/model/index.ts';

const form = (verb: string, written: string) => verbForms(verb).find((f) => f.form === written);
/** Reads `word` of a verb between the words before it and the one behind. */
const read = (verb: string, before: string, word: string, after = '', adjective = false): VerbForm | null =>
  inContext(form(verb, word) as VerbForm, { before: before === '' ? [] : before.split(' '), after, adjective });

describe('English verb forms', () => {
  it.each([
    ['sign', 'signs'],
    ['accuse', 'accusing'],
    ['deny', 'denied'],
    ['ban', 'banned'],
    ['kidnap', 'kidnapped'],
    ['expel', 'expelling'],
    ['visit', 'visited'],
    ['travel', 'travelled'],
    ['travel', 'traveled'],
    ['withdraw', 'withdrew'],
    ['withdraw', 'withdrawn'],
    ['strike', 'struck'],
    ['tie', 'tying'],
  ])('%s gives %s', (verb, written) => {
    expect(form(verb, written)).toBeDefined();
  });
  it('doubles no letter after an unstressed syllable', () => {
    expect(form('visit', 'visitted')).toBeUndefined();
    expect(form('reject', 'rejectted')).toBeUndefined();
  });
  it('marks passives, negations and futures', () => {
    expect(form('sign', 'was signed')).toMatchObject({ passive: true });
    expect(form('sign', "didn't sign")).toMatchObject({ negated: true });
    expect(form('sign', 'will be signed')).toMatchObject({ passive: true, future: true });
    expect(form('sign', 'was not signed')).toMatchObject({ passive: true, negated: true });
    expect(form('sign', 'would sign')).toMatchObject({ future: true });
  });
  it('names no form twice with different marks for the same spelling of a regular verb', () => {
    const finite = verbForms('attack').filter((f) => f.form === 'attacked');
    expect(finite).toHaveLength(1);
  });
});

describe('English forms between their neighbours', () => {
  it.each([
    ['attack', 'after the', 'attack'],
    ['attack', "the rebels 's", 'attacks'],
    ['occupy', 'in the', 'occupied'],
    ['impose', 'the recently', 'imposed'],
    ['talk', 'for', 'talks'],
    ['offer', 'a fresh', 'offer'],
    ['strike', 'air', 'strikes'],
  ])('%s behind "%s" is no verb: %s', (verb, before, word) => {
    expect(read(verb, before, word)).toBeNull();
  });
  it('takes a word before a genitive or before a finite verb for a noun', () => {
    expect(read('attack', '', 'attacks', 'of')).toBeNull();
    expect(read('strike', 'that', 'strikes', 'had')).toBeNull();
    expect(read('visit', 'high-level', 'visits', 'between')).toBeNull();
  });
  it('takes a word behind the adjective of a state for a noun', () => {
    expect(read('raid', 'two israeli', 'raids', 'killed', true)).toBeNull();
    expect(read('raid', 'israel', 'raids', 'gaza')).toMatchObject({ form: 'raids' });
  });
  it('finds passives over adverbs and before "by"', () => {
    expect(read('attack', 'was again', 'attacked')).toMatchObject({ passive: true });
    expect(read('accuse', 'were not', 'accused')).toMatchObject({ passive: true, negated: true });
    expect(read('impose', 'sanctions', 'imposed', 'by')).toMatchObject({ passive: true });
    expect(read('impose', 'washington', 'imposed', 'new')?.passive).toBeUndefined();
  });
  it('tells finite forms from infinitives and participles', () => {
    expect(read('demand', 'are', 'demanding')).toMatchObject({ participle: false });
    expect(read('attack', 'troops', 'attacking')).toMatchObject({ participle: true });
    expect(read('attack', 'threatened to', 'attack')).toMatchObject({ infinitive: true });
    expect(read('withdraw', 'have now', 'withdrawn')).toMatchObject({ participle: false });
    expect(read('kill', 'accused of', 'killing')).toMatchObject({ participle: true });
  });
  it('knows that "back" behind a verb is an adverb', () => {
    expect(read('back', 'sent', 'back', 'pictures')).toBeNull();
    expect(read('back', 'france', 'backed', 'the')).not.toBeNull();
  });
});

describe('English nouns', () => {
  it.each([
    ['treaty', ['treaty', 'treaties']],
    ['man', ['man', 'men']],
    ['spokeswoman', ['spokeswoman', 'spokeswomen']],
    ['shelling', ['shelling']],
    ['embargo', ['embargo', 'embargoes']],
  ])('%s: %s', (lemma, forms) => {
    expect(nounForms(lemma)).toEqual(forms);
  });
  it('inflects a phrase at its head', () => {
    expect(phraseForms('air strike')).toEqual(['air strike', 'air strikes']);
    expect(phraseForms('memorandum of understanding')).toContain('memorandums of understanding');
    expect(phraseForms('call for restraint')).toContain('calls for restraint');
  });
});

describe('The English pack', () => {
  it('has an act for each type, negation and future', () => {
    expect(new Set(pack.tables.acts.map((row) => row.type)).size).toBe(17);
    expect(new Set(pack.tables.hedges.map((row) => row.code))).toEqual(
      new Set(['negated', 'future', 'hypothetical', 'alleged']),
    );
  });
  it('names only classes that it has', () => {
    const classes = new Set(pack.tables.classes.map((row) => row.code));
    const used = pack.tables.acts
      .flatMap((row) => [...row.needs, ...row.blocks])
      .filter((code) => !code.startsWith('@'));
    expect(used.filter((code) => !classes.has(code))).toEqual([]);
  });
});
