import { describe, expect, it } from 'vitest';
import { nounForms, readings, verbForms } from '../../src/languages/ar/morphology.ts';
import { pack } from '../../src/languages/ar/pack.ts';
import { fold } from '../../src/text/fold.ts';

const read = (word: string) => readings(fold(word));
const keys = (word: string) => read(word).map((reading) => reading.key);
const forms = (lemma: string) => verbForms(lemma).map((form) => form.form);
const folded = (words: string) => words.split(' ').map((word) => fold(word));

describe('readings', () => {
  it('puts the literal form first', () => {
    for (const word of ['إيران', 'وبالتعاون', 'سفارتها', 'من']) expect(keys(word)[0]).toBe(fold(word));
  });

  it.each([
    ['والعراق', 'العراق', { conjunction: true }],
    ['بالتعاون', 'تعاون', { particle: 'with', definite: true }],
    ['للولايات', 'الولايات', { particle: 'to' }],
    ['للجنة', 'لجنة', { particle: 'to' }],
    ['لإيران', 'إيران', { particle: 'to' }],
    ['وستصدر', 'تصدر', { conjunction: true, future: true }],
    ['سفارتها', 'سفارة', { pronoun: true }],
    ['علاقاتهما', 'علاقات', { pronoun: true }],
    ['لقائه', 'لقاء', { pronoun: true }],
    ['وزراؤها', 'وزراء', { pronoun: true }],
    ['استدعاه', 'استدعى', { pronoun: true }],
    ['اتهموها', 'اتهموا', { pronoun: true }],
    ['الإيرانيتين', 'إيراني', { definite: true }],
    ['الإيرانيين', 'إيراني', { definite: true }],
    ['المشتركة', 'مشترك', { definite: true }],
    ['إيرانية', 'إيراني', {}],
    ['وزيري', 'وزير', {}],
    ['سفارتا', 'سفارة', {}],
    ['هجوما', 'هجوم', {}],
  ])('%s can be %s', (word, key, features) => {
    const found = read(word).find((reading) => reading.key === fold(key));
    expect(found).toMatchObject(features);
  });

  it('leaves whole what only looks like a word with a clitic', () => {
    expect(keys('كان')).toEqual(['كان']);
    expect(keys('كما')).toEqual(['كما']);
    expect(keys('وقد')).toEqual(['وقد']);
    expect(keys('فلبينيين').some((key) => key.startsWith('بين'))).toBe(false);
    expect(keys('وزير')).not.toContain('زير');
  });

  it('does not take ي off a definite adjective: الإيراني is not إيران', () => {
    expect(keys('الإيراني')).not.toContain('ايران');
  });

  it('marks what can be an imperfect with the paradigm, for "قد يفعل"', () => {
    expect(keys('يلتقي')).toContain('يفعل');
    expect(keys('توصلت')).not.toContain('يفعل');
    expect(keys('تمكن')).not.toContain('يفعل');
  });

  it('gives nothing more for Latin words, numbers and short words', () => {
    for (const word of ['iran', '12', 'من', '']) expect(readings(word)).toEqual([{ key: word }]);
  });
});

describe('verb forms', () => {
  it.each([
    ['زار/يزور', 'زارت زارا زاروا يزور تزور يزوران يزورون يزر تزر'],
    ['التقى/يلتقي', 'التقت التقيا التقوا تلتقي يلتقيان يلتقون يلتق'],
    ['دعا/يدعو/داع', 'دعت دعوا يدعو تدعو يدعون يدع داعيا داعية'],
    ['بدأ/يبدأ', 'بدأت بدأوا بدؤوا يبدأون يبدؤون'],
    ['هدّد/يهدّد', 'هدد هددت تهدد مهددا مهددة'],
    ['شنّ/يشنّ', 'شن شنت شنا شنوا تشن يشنون'],
    ['اتفق/يتفق', 'اتفقت اتفقا اتفقتا اتفقوا نتفق'],
  ])('%s', (lemma, words) => {
    const found = forms(lemma);
    const missing = folded(words).filter((word) => !found.includes(word));
    expect(missing).toEqual([]);
  });

  it('marks passives whose letters differ', () => {
    const passives = (lemma: string) =>
      verbForms(lemma)
        .filter((form) => form.passive)
        .map((form) => form.form);
    expect(passives('زار/يزور')).toContain('يزار');
    expect(passives('اغتال/يغتال')).toContain('اغتيل');
    expect(passives('استضاف/يستضيف')).toEqual(expect.arrayContaining(['استضيف', 'يستضاف']));
    expect(passives('هاجم/يهاجم')).toContain('هوجم');
    expect(passives('قتل/يقتل')).toEqual([]);
  });

  it('makes no participle that is a noun of its own', () => {
    expect(forms('أدان/يدين')).not.toContain('مدينه');
    expect(forms('مثّل/يمثّل')).not.toContain('ممثلا');
    expect(forms('رفض/يرفض')).not.toContain('رافضا');
  });

  it('makes the imperfect alone of a lemma without a past', () => {
    expect(forms('/يتعاون')).toContain('تتعاون');
    expect(forms('/يتعاون')).not.toContain('تعاون');
  });
});

describe('noun forms', () => {
  it.each([
    ['زيارة', 'زيارات'],
    ['هجوم', 'هجمات'],
    ['وزير', 'وزراء'],
    ['وثيقة', 'وثائق'],
    ['اتفاق', 'اتفاقات'],
    ['لقاء', 'لقاءات'],
  ])('%s has %s', (lemma, plural) => expect(nounForms(lemma)).toContain(fold(plural)));
});

describe('tables', () => {
  it('name acts of all 16 types', () => {
    const types = new Set(pack.tables.acts.map((row) => row.type).filter((type) => type !== '-'));
    expect(types.size).toBe(16);
  });

  it('have no particle, reference or hedge that folds to كان, the commonest verb', () => {
    const rows = [...pack.tables.particles, ...pack.tables.references, ...pack.tables.hedges];
    expect(rows.filter((row) => fold(row.words) === 'كان')).toEqual([]);
  });

  it('give every verb of the tables at least five forms', () => {
    const heads = pack.tables.acts.filter((row) => row.pos === 'verb' && row.words.includes('/'));
    for (const row of heads) expect(forms(row.words.split(' ')[0] as string).length, row.words).toBeGreaterThan(4);
  });
});
