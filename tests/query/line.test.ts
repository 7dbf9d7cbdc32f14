import { describe, expect, it } from 'vitest';
import { MODES, TYPES } from '../../src/codebook/index.ts';
import { buildEvent } from '../../src/merging/index.ts';
import { eventLine, eventWhen } from '../../src/query/index.ts';
import { type Given, item, place } from '../merging/factory.ts';

const event = (...given: Given[]) => buildEvent(given.map(item));
const line = (...given: Given[]) => eventLine(event(...given));

describe('eventLine', () => {
  it('says what was signed and on what', () => {
    expect(line({ type: 'SUPPORT', instruments: ['memorandum'], contexts: ['military'] })).toBe(
      'Belarus and Iran signed a memorandum on defence cooperation',
    );
    expect(line({ type: 'AGREE', instruments: ['agreement'], contexts: ['economic'] })).toBe(
      'Belarus and Iran reached an agreement on economic cooperation',
    );
    expect(line({ type: 'AGREE', contexts: ['resource'] })).toBe(
      'Belarus and Iran agreed to cooperate on energy and resources',
    );
  });

  it('tells a visit with its place and people', () => {
    expect(
      line({
        type: 'CONSULT',
        modes: ['visit'],
        who: 'BLR>IRN!',
        where: place('Tehran'),
        persons: ['Viktor Khrenin@BLR', 'Aziz Nasirzadeh@IRN'],
      }),
    ).toMatch(/^Belarus visited Iran: talks in Tehran \((Viktor Khrenin|Aziz Nasirzadeh), /);
  });

  it('keeps the recipients that go with the actors when claims turn them round', () => {
    const talks: Given = { type: 'CONSULT', who: 'BLR>IRN!' };
    expect(line(talks, talks, { ...talks, who: 'IRN>BLR!' }, { ...talks, who: 'IRN+BLR' })).toBe(
      'Belarus held talks with Iran',
    );
  });

  it('gives articles where English has them', () => {
    expect(line({ type: 'SANCTION', who: 'USA,EU>IRN,BLR', instruments: ['sanctions'] })).toBe(
      'The EU and the USA imposed sanctions on Belarus and Iran',
    );
  });

  it('shows numbers in dispute side by side', () => {
    const strike: Given = { type: 'ASSAULT', who: 'PAK>IRN', modes: ['aerial'] };
    expect(line({ ...strike, quantities: ['killed=7', 'killed=3'] }, { ...strike, quantities: ['killed=9'] })).toBe(
      'Pakistan struck Iran from the air: 7 or 9 killed',
    );
    expect(
      line({ type: 'SUPPORT', quantities: ['document=12'] }, { type: 'SUPPORT', quantities: ['document=13'] }),
    ).toBe('Belarus and Iran signed 12 or 13 documents');
  });

  it('marks plans, allegations, denials and disputes in words', () => {
    const drones: Given = { type: 'AID', who: 'IRN>RUS', instruments: ['drone'] };
    expect(line(drones)).toBe('Iran supplied drones to Russia');
    expect(line({ ...drones, factuality: 'future' })).toBe('Iran is to supply drones to Russia');
    expect(line({ ...drones, factuality: 'hypothetical' })).toBe('Iran may supply drones to Russia');
    expect(line({ ...drones, factuality: 'alleged' })).toBe('Iran allegedly supplied drones to Russia');
    expect(line({ ...drones, factuality: 'negated' })).toBe('Denied: Iran supplied drones to Russia');
    expect(line(drones, { ...drones, factuality: 'negated' })).toBe('Contested: Iran supplied drones to Russia');
    expect(line({ type: 'CONSULT', factuality: 'future' })).toBe('Belarus and Iran are to hold talks');
    expect(line({ type: 'AGREE', who: 'IRN>RUS', factuality: 'future', contexts: ['resource'] })).toBe(
      'Iran is to cooperate with Russia on energy and resources',
    );
  });

  it('does not name the place again when it is a party', () => {
    expect(line({ type: 'ASSAULT', who: 'IRN>PAK', where: place('Pakistan') })).toBe('Iran attacked Pakistan');
  });

  it('does without actors and without recipients', () => {
    expect(line({ type: 'SANCTION', who: '>BLR' })).toBe('An unnamed party took measures against Belarus');
    expect(line({ type: 'MOBILIZE', who: 'IRN' })).toBe('Iran mobilised forces');
  });

  it('has words for every type and mode, alone, to another and among each other', () => {
    for (const { type } of TYPES)
      for (const mode of ['', ...MODES[type]])
        for (const who of ['IRN', 'IRN>BLR', 'IRN+BLR']) {
          const text = line({ type, modes: mode === '' ? [] : [mode], who });
          expect(text).toMatch(/^(Belarus and )?Iran [a-z]+/);
          expect(text).not.toMatch(/undefined|\{r\}| {2}|[ |/]$/);
          if (who !== 'IRN') expect(text).toContain('Belarus');
        }
  });
});

describe('eventWhen', () => {
  it.each([
    ['2023-08-02', '2 August 2023'],
    ['2023-03', 'March 2023'],
    ['2024-02', 'February 2024'],
    ['2023', '2023'],
    ['2023-03-06/2023-03-10', '6–10 March 2023'],
    ['2023-01-21/2023-02-19', '21 January – 19 February 2023'],
    ['2023-12-30/2024-01-02', '30 December 2023 – 2 January 2024'],
    ['2023-03/2023-05', 'March – May 2023'],
    ['2016/2022', '2016 – 2022'],
    [null, 'undated'],
  ])('%s is %s', (when, text) => {
    expect(eventWhen(event({ when }))).toBe(text);
  });

  it('says "about" where only the day of publication is known', () => {
    const day = '2023-08-02';
    const published = item({ when: day });
    published.claim.when = { ...published.claim.when!, certainty: 'published' };
    expect(eventWhen(buildEvent([published]))).toBe('about 2 August 2023');
    expect(eventWhen(buildEvent([published, item({ when: day })]))).toBe('2 August 2023');
  });
});
