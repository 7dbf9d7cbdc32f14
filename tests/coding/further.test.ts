/** Numbers and sources that a report gives in other sentences than the one that tells of the act. All is made up. */
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/index.ts';
import { claimsOf } from './engine.ts';

const numbers = (claim: Claim | undefined) => claim?.quantities.map(({ value, unit }) => `${value} ${unit}`) ?? [];
const speakers = (claim: Claim | undefined) => claim?.attribution.map(({ speaker }) => speaker) ?? [];

describe('numbers of victims', () => {
  it.each([
    ['en', 'Chad attacked Togo. Three women and four children were among the dead.'],
    ['ar', 'هاجمت تشاد توغو. وبين القتلى ثلاث نساء وأربعة أطفال.'],
    ['fa', 'چاد به توگو حمله کرد. سه زن و چهار کودک در میان کشته‌شدگان هستند.'],
    ['ru', 'Чад напал на Нигер. Среди погибших три женщины и четверо детей.'],
  ])('%s: come from the sentence behind: %s', (language, text) => {
    const found = numbers(claimsOf(language, text).find((claim) => claim.type === 'ASSAULT'));
    expect(found).toContain('3 woman');
    expect(found).toContain('4 child');
  });

  it('are nobody’s when two have struck', () => {
    const claims = claimsOf('en', 'Chad attacked Togo. Togo attacked Chad. Three women were among the dead.');
    for (const claim of claims) expect(numbers(claim)).not.toContain('3 woman');
  });

  it('are not those of a sentence of another day', () => {
    const [claim] = claimsOf('en', 'Chad attacked Togo. On 3 May 2019 an earthquake left 40 people dead.');
    expect(numbers(claim)).toEqual([]);
  });

  it('belong to the word beside them', () => {
    const text = 'Eight people were killed and 25 others wounded when Chad attacked Togo.';
    expect(numbers(claimsOf('en', text)[0])).toEqual(['8 killed', '25 wounded']);
  });
});

describe('a term', () => {
  it.each([
    ['en', 'Chad and Togo agreed to reopen their embassies within two months.'],
    ['ar', 'اتفقت تشاد وتوغو على فتح السفارات في غضون الشهرين المقبلين.'],
    ['fa', 'چاد و توگو توافق کردند ظرف دو ماه سفارتخانه‌ها را باز کنند.'],
  ])('%s: is a number of what is agreed: %s', (language, text) => {
    expect(numbers(claimsOf(language, text)[0])).toEqual(['2 month']);
  });

  it('that is over is none', () => {
    expect(numbers(claimsOf('ar', 'اتفقت تشاد وتوغو على فتح السفارات خلال اليومين الماضيين.')[0])).toEqual([]);
  });
});

describe('the source of a lead', () => {
  it('stands in the sentence behind', () => {
    const [lead] = claimsOf('en', 'Chad attacked Togo. Sources said that many people fled.');
    expect(speakers(lead)).toEqual(['sources']);
    const [news] = claimsOf('ru', 'Чад напал на Нигер. Как сообщает Reuters, многие жители бежали.');
    expect(speakers(news)).toEqual(['Reuters']);
  });

  it('is not who speaks of something else', () => {
    const [lead] = claimsOf('en', 'Chad attacked Togo. The president of Kenya said that he was worried.');
    expect(speakers(lead)).toEqual([]);
  });

  it('is not who has said nothing', () => {
    const [lead] = claimsOf('en', 'Chad attacked Togo. The government of Togo has not said how many died.');
    expect(speakers(lead)).toEqual([]);
  });
});
