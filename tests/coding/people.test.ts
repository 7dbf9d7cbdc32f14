import { describe, expect, it } from 'vitest';
import { claimsOf, personsOf } from './engine.ts';

/** Names of the persons of all claims of a type, claim by claim. */
const persons = (language: string, text: string, type: string): string[][] =>
  claimsOf(language, text)
    .filter((claim) => claim.type === type)
    .map((claim) => claim.persons.map((person) => person.name).sort());

describe('names behind titles', () => {
  it.each([
    ['ar', 'وصل وزير الدفاع الكيني اللواء جوزيف موانغي.', 'defence-minister, KEN'],
    ['ar', 'قال وزير الزراعة والموارد المائية الدكتور سامي الخالدي', 'Sami al-Khaldi, agriculture-minister, null'],
    ['ar', 'وصل وزير خارجية الأردن السيد زورال تيتنام.', 'foreign-minister, JOR'],
    ['en', 'The Minister of Foreign Affairs of Ghana, Mr. Kofi Mensah, spoke.', 'Kofi Mensah, foreign-minister, GHA'],
    ['en', 'Ghana’s defence minister, General Kofi Mensah, spoke.', 'Kofi Mensah, defence-minister, GHA'],
    [
      'en',
      'The Minister of Foreign Affairs and Trade of Ghana Kofi Mensah spoke.',
      'Kofi Mensah, foreign-minister, GHA',
    ],
  ])('%s: %s', (language, text, wanted) => {
    expect(personsOf(language, text).join('; ')).toContain(wanted);
  });
});

describe('names of several parts', () => {
  it.each([
    ['ar', 'قال وزير الخارجية الأردني محمد عبد الرازق', 'Mohammed Abdul Razeq'],
    ['ar', 'قال وزير الخارجية الأردني سامي بن محمد الخالدي', 'Sami bin Mohammed al-Khaldi'],
    ['ar', 'قال وزير الخارجية الأردني سامي محسن الخالدي', 'Sami Mohsen al-Khaldi'],
    ['en', 'Foreign minister Sultan bin Saad Al Marri spoke.', 'Sultan bin Saad Al Marri'],
    ['en', 'North Korean foreign minister Pak Yong-jin spoke.', 'Pak Yong-jin'],
    ['fa', 'علیرضا کریمی، وزیر دفاع تاجیکستان، گفت', 'Ali Reza Karimi'],
    ['fa', 'فیصل بنفرحان وزیر خارجه عربستان گفت', 'Faisal bin Farhan'],
  ])('%s: %s', (language, text, name) => {
    expect(personsOf(language, text).map((person) => person.split(',')[0])).toEqual([name]);
  });
});

describe('offices beside one another', () => {
  it('of two men are not one man’s', () => {
    expect(personsOf('ar', 'التقى وزير الخارجية سامي الخالدي وزير خارجية كينيا السيد جوزيف كاماو.')).toEqual([
      'Sami al-Khaldi, foreign-minister, null',
      'Joseph Kamau, foreign-minister, KEN',
    ]);
  });
  it('leave an adjective an adjective', () => {
    const found = claimsOf('ar', 'أعلن رئيس كينيا جوزيف كاماو أن أوغندا حليف رئيسي لرواندا.');
    expect(found.flatMap((claim) => claim.persons.map((person) => person.of))).not.toContain('RWA');
  });
});

describe('persons of an act', () => {
  it.each([
    ['en', 'A Kenyan delegation led by energy minister Joseph Kamau met Ugandan officials in Kampala on Monday.'],
    ['ar', 'التقى وفد كيني برئاسة وزير الطاقة جوزيف كاماو مسؤولين أوغنديين في كمبالا يوم الاثنين.'],
    ['ru', 'Делегация Кении во главе с министром энергетики Джозефом Камау провела переговоры с властями Уганды.'],
  ])('%s: lead a delegation: %s', (language, text) => {
    const [claim] = claimsOf(language, text).filter(({ type }) => type === 'CONSULT');
    expect(claim?.persons.map(({ name, of }) => `${name} ${of}`)).toEqual(['Joseph Kamau KEN']);
  });

  it('are named where the report tells it again', () => {
    const text =
      'Kenya and Uganda agreed on Monday to reopen their border. ' +
      'The talks between the Kenyan foreign minister Joseph Kamau and his Ugandan counterpart Peter Okello lasted two days.';
    expect(persons('en', text, 'AGREE')[0]).toEqual(['Joseph Kamau', 'Peter Okello']);
  });

  it('are not those of other days, or of another dyad', () => {
    const text =
      'Kenya and Uganda signed a trade agreement on 3 June 2024. ' +
      'The Kenyan foreign minister Joseph Kamau met his Ugandan counterpart on 12 March 2019. ' +
      'The Kenyan foreign minister Joseph Kamau visited Rwanda.';
    expect(persons('en', text, 'SUPPORT')).toEqual([[]]);
  });

  it('are who holds an office, also when that is said later only', () => {
    const text =
      'The Kenyan defence minister visited Uganda on Monday. ' +
      'Kenya’s defence minister Joseph Kamau praised the army of his country.';
    expect(persons('en', text, 'CONSULT')).toEqual([['Joseph Kamau']]);
  });

  it('are not guessed where two held the office', () => {
    const text =
      'The Kenyan defence minister visited Uganda on Monday. Kenya’s defence minister Joseph Kamau spoke. ' +
      'Before him, Kenya’s defence minister Peter Okello spoke.';
    expect(persons('en', text, 'CONSULT')).toEqual([[]]);
  });

  it('are the rulers of whom a government is', () => {
    const text = 'В 2021 году режим Лукашенко ввел санкции против Литвы.';
    expect(persons('ru', text, 'SANCTION')).toEqual([['Alexander Lukashenko']]);
  });

  it('are those on the spot who tell of violence', () => {
    const text =
      'The Kenyan army shelled a town in Uganda on Monday. ' +
      'Joseph Kamau, deputy governor of the province, said that three women were in hospital.';
    expect(persons('en', text, 'ASSAULT')).toEqual([['Joseph Kamau']]);
  });
});

describe('offices of regions, and names around them', () => {
  it.each([
    ['ru', 'Губернатор Северской области Пётр Окелло сообщил об этом.', 'Pyotr Okello, governor, null'],
    ['ru', 'Глава Северской ОВА Александр Камау сообщил об этом.', 'Alexander Kamau, official, null'],
    ['en', 'Aref Kamau, a provincial governor spokesman, spoke.', 'Aref Kamau, spokesperson, null'],
    ['en', 'Joseph Kamau, the deputy provincial police chief, spoke.', 'Joseph Kamau, police-chief, null'],
    ['ar', 'قال محافظ حلب سامي الخالدي إن الوضع هادئ.', 'Sami al-Khaldi, governor, null'],
    ['ar', 'حضر محمد أيمن شنودة، وزير الزراعة الكيني.', 'agriculture-minister, KEN'],
    ['fa', 'حبیب‌الله عباسی، وزیر دفاع تاجیکستان، گفت', 'defence-minister, TJK'],
  ])('%s: %s', (language, text, wanted) => {
    const found = personsOf(language, text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(wanted);
  });
});
