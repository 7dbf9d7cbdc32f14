import { describe, expect, it } from 'vitest';
import { merge } from '../../src/merging/index.ts';
import { type Given, item, place } from './factory.ts';

/** Number of events that these claims, each of a report of its own unless said otherwise, become. */
const events = (...given: Given[]) => merge(given.map(item)).length;

describe('what merges', () => {
  it('one day, one pair, one type', () => {
    expect(events({ when: '2023-08-02' }, { when: '2023-08-02' })).toBe(1);
  });

  it('a memorandum told with its day by one, with its year by others', () => {
    const memorandum = { type: 'SUPPORT', instruments: ['memorandum'], contexts: ['military'] } as const;
    const given = (when: string): Given => ({
      ...memorandum,
      instruments: ['memorandum'],
      contexts: ['military'],
      when,
    });
    expect(events(given('2023-08-02'), given('2023'), given('2023'))).toBe(1);
  });

  it('a visit told by three, by one without its day but with the people who met', () => {
    const visit: Given = { type: 'CONSULT', modes: ['visit'], who: 'BLR>IRN!', where: place('Tehran') };
    const people = ['Viktor Khrenin@BLR', 'Aziz Nasirzadeh@IRN'];
    expect(
      events(
        { ...visit, when: '2025-10-23', persons: people },
        { ...visit, when: '2025-10-23' },
        { ...visit, persons: people.slice(0, 1) },
      ),
    ).toBe(1);
  });

  it('spellings of one name', () => {
    const talks: Given = { type: 'CONSULT' };
    expect(
      events(
        { ...talks, when: '2023-03-06/2023-03-10', persons: ['Musaed al-Aiban', 'Ali Shamkhani'] },
        { ...talks, persons: ['Mosaed Al-Eiban', 'Ali Shamkhany'] },
      ),
    ).toBe(1);
  });

  it('a partnership of one year told by two reports with nothing but the year', () => {
    expect(events({ when: '2007' }, { when: '2007' })).toBe(1);
  });

  it('a month and a day in it that nothing else competes with', () => {
    expect(events({ when: '2023-03-10' }, { when: '2023-03' })).toBe(1);
  });

  it('months of two calendars that overlap, when a person agrees', () => {
    const visit: Given = { type: 'CONSULT', modes: ['visit'], who: 'IRN>CHN', persons: ['Ebrahim Raisi@IRN'] };
    expect(events({ ...visit, when: '2023-02' }, { ...visit, when: '2023-01-21/2023-02-19' })).toBe(1);
  });

  it('talks of several days and their last day', () => {
    const talks: Given = { type: 'CONSULT', where: place('Geneva') };
    expect(events({ ...talks, when: '2023-03-06/2023-03-10' }, { ...talks, when: '2023-03-10' })).toBe(1);
  });

  it('who met whom, whichever of the two is named first', () => {
    expect(
      events(
        { type: 'CONSULT', who: 'IRN>BLR', when: '2023-08-02' },
        { type: 'CONSULT', who: 'BLR>IRN', when: '2023-08-02' },
      ),
    ).toBe(1);
  });

  it('a promise and a signature on one day, when the instrument is the same', () => {
    expect(
      events(
        { type: 'AGREE', when: '2023-08-02', instruments: ['memorandum'] },
        { type: 'SUPPORT', when: '2023-08-02', instruments: ['memorandum'] },
      ),
    ).toBe(1);
  });

  it('an undated strike with its place and its dead', () => {
    const strike: Given = { type: 'ASSAULT', who: 'PAK>IRN' };
    expect(
      events(
        { ...strike, when: '2024-01-18', where: place('Tehran'), quantities: ['killed=7'] },
        { ...strike, quantities: ['killed=7'] },
        { ...strike, where: place('Tehran') },
      ),
    ).toBe(1);
  });

  it('one night told under two days between parties that seldom fight', () => {
    const strike: Given = { type: 'ASSAULT', who: 'IRN>PAK', modes: ['aerial'] };
    expect(events({ ...strike, when: '2024-01-16' }, { ...strike, when: '2024-01-17' })).toBe(1);
  });

  it('a plan, its denial and the deed, when the thing made is the same', () => {
    const made: Given = { type: 'COOPERATE', instruments: ['drone'], contexts: ['military'] };
    const all = merge(
      [
        { ...made, when: '2023', factuality: 'future' } as Given,
        { ...made, when: '2023' },
        { ...made, factuality: 'negated' } as Given,
      ].map(item),
    );
    expect(all).toHaveLength(1);
    expect(all[0]?.factuality).toBe('contested');
  });

  it('news of one day without a date in it, when the manner agrees', () => {
    const recall: Given = { type: 'SANCTION', who: 'PAK>IRN', modes: ['withdraw'], published: '2024-01-18' };
    expect(events(recall, recall)).toBe(1);
  });

  it('fresh news without a date and the day it happened on', () => {
    const strike: Given = { type: 'ASSAULT', who: 'IRN>PAK', modes: ['aerial'] };
    expect(events({ ...strike, when: '2024-01-16' }, { ...strike, published: '2024-01-18' })).toBe(1);
  });

  it('an attack on a state and on a group there, with the attack on the state', () => {
    const strike: Given = { type: 'ASSAULT', when: '2024-01-16', quantities: ['killed=12'] };
    expect(events({ ...strike, who: 'IRN>PAK' }, { ...strike, who: 'IRN>PAK,JAISH' })).toBe(1);
  });

  it('two triggers of one sentence without a date', () => {
    expect(events({ report: 'r', sentence: 5, type: 'CONSULT' }, { report: 'r', sentence: 5, type: 'CONSULT' })).toBe(
      1,
    );
  });
});

describe('what does not merge', () => {
  it('another pair', () => {
    expect(events({ when: '2023-08-02' }, { when: '2023-08-02', who: 'IRN+RUS' })).toBe(2);
  });

  it('another year', () => {
    expect(events({ when: '2023', instruments: ['memorandum'] }, { when: '2024', instruments: ['memorandum'] })).toBe(
      2,
    );
  });

  it('another session, even of one month', () => {
    const session: Given = { type: 'CONSULT', when: '2022-05', persons: ['Ali Shamkhani@IRN'] };
    expect(events({ ...session, quantities: ['session=28th'] }, { ...session, quantities: ['session=29th'] })).toBe(2);
  });

  it('two sessions that would both join a meeting told without its number', () => {
    const session: Given = { type: 'CONSULT', persons: ['Ali Shamkhani@IRN', 'Viktor Khrenin@BLR'] };
    const all = merge(
      [
        { ...session, when: '2022-05-10' },
        { ...session, when: '2022-05', quantities: ['session=28th'] },
        { ...session, when: '2022', quantities: ['session=29th'] },
      ].map(item),
    );
    for (const event of all) expect(event.fields.quantities.values.length).toBeLessThan(2);
  });

  it('talks and the agreement that they end in', () => {
    expect(events({ type: 'CONSULT', when: '2023-03-10' }, { type: 'AGREE', when: '2023-03-10' })).toBe(2);
  });

  it('a strike and the strike back', () => {
    const strike: Given = { type: 'ASSAULT', when: '2024-01-16' };
    expect(events({ ...strike, who: 'IRN>PAK' }, { ...strike, who: 'PAK>IRN' })).toBe(2);
  });

  it('a visit and the visit back', () => {
    const visit: Given = { type: 'CONSULT', modes: ['visit'], when: '2023' };
    expect(events({ ...visit, who: 'IRN>BLR!' }, { ...visit, who: 'BLR>IRN!' })).toBe(2);
  });

  it('a call and a visit of one day', () => {
    const talks: Given = { type: 'CONSULT', when: '2023-08-02', who: 'IRN>BLR!' };
    expect(events({ ...talks, modes: ['phone'] }, { ...talks, modes: ['visit'] })).toBe(2);
  });

  it('strikes on two cities on one day', () => {
    const strike: Given = { type: 'ASSAULT', who: 'RUS>UKR', when: '2023-08-02' };
    expect(events({ ...strike, where: place('Kyiv') }, { ...strike, where: place('Odesa') })).toBe(2);
  });

  it('strikes on one city on two days in a war', () => {
    const strike: Given = { type: 'ASSAULT', who: 'RUS>UKR', where: place('Kyiv'), modes: ['aerial'] };
    expect(events(...['01', '02', '03', '05', '08'].map((day) => ({ ...strike, when: `2023-08-${day}` })))).toBe(5);
  });

  it('an undated claim that two events fit', () => {
    const visit: Given = { type: 'CONSULT', modes: ['visit'], who: 'BLR>IRN!', persons: ['Alexander Lukashenko@BLR'] };
    expect(events({ ...visit, when: '2006-11-05' }, { ...visit, when: '2023-03-13' }, visit)).toBe(3);
  });

  it('an undated meeting that only a president ties to a dated one', () => {
    const talks: Given = { type: 'CONSULT', persons: ['Alexander Lukashenko@BLR'] };
    expect(events({ ...talks, when: '2023-03' }, { ...talks, where: place('Minsk') })).toBe(2);
  });

  it('an undated claim with nothing in common but its type', () => {
    expect(events({ type: 'SANCTION', who: 'USA>IRN', when: '2023-08-02' }, { type: 'SANCTION', who: 'USA>IRN' })).toBe(
      2,
    );
  });

  it('undated claims of different reports with nothing that picks out one event', () => {
    const visit: Given = { type: 'CONSULT', modes: ['visit'], who: 'BLR>IRN!', where: place('Tehran') };
    expect(events(visit, visit)).toBe(2);
  });

  it('undated agreements of one report about different things', () => {
    const made: Given = { report: 'r', persons: ['Ebrahim Raisi@IRN'] };
    expect(events({ ...made, instruments: ['roadmap'] }, { ...made, instruments: ['memorandum'] }, made)).toBe(3);
  });

  it('meetings of one day between other people', () => {
    const talks: Given = { type: 'CONSULT', when: '2023-08-02' };
    expect(
      events(
        { ...talks, persons: ['Viktor Khrenin@BLR', 'Aziz Nasirzadeh@IRN'] },
        { ...talks, persons: ['Sergei Aleinik@BLR', 'Hossein Amir-Abdollahian@IRN'] },
      ),
    ).toBe(2);
  });

  it('accusations of one day by different people', () => {
    const words: Given = { type: 'ACCUSE', who: 'IRN>USA', when: '2023-08-02' };
    expect(
      events({ ...words, persons: ['Abbas Araghchi@IRN'] }, { ...words, persons: ['Masoud Pezeshkian@IRN'] }),
    ).toBe(2);
  });

  it('what is told as done with what came later than the report', () => {
    const visit: Given = {
      type: 'CONSULT',
      persons: ['Viktor Khrenin@BLR', 'Aziz Nasirzadeh@IRN'],
      modes: ['visit'],
      who: 'BLR>IRN!',
    };
    expect(events({ ...visit, when: '2025-10-23' }, { ...visit, published: '2025-06-01' })).toBe(2);
    expect(events({ ...visit, when: '2025-10-23' }, { ...visit, published: '2025-10-20', factuality: 'future' })).toBe(
      1,
    );
  });

  it('different modes of breaking off told on one day', () => {
    const act: Given = { type: 'SANCTION', who: 'PAK>IRN', published: '2024-01-17', report: 'r' };
    expect(
      events({ ...act, modes: ['expel'] }, { ...act, modes: ['withdraw'] }, { ...act, modes: ['discontinue'] }),
    ).toBe(3);
  });

  it('attacks of one day on nobody knows whom', () => {
    const strike: Given = { type: 'ASSAULT', who: 'ISR', when: '2023-08-02' };
    expect(events(strike, strike)).toBe(2);
    expect(events({ ...strike, where: place('Muscat') }, { ...strike, where: place('Muscat') })).toBe(1);
    expect(events({ ...strike, who: '', modes: ['aerial'] }, { ...strike, who: '', modes: ['aerial'] })).toBe(2);
  });

  it('claims of one party only with claims about a pair', () => {
    expect(
      events(
        { type: 'MOBILIZE', who: 'IRN', when: '2023-08-02' },
        { type: 'MOBILIZE', who: 'IRN>USA', when: '2023-08-02' },
      ),
    ).toBe(2);
  });
});

it('counts a claim that is given twice once', () => {
  const one = item({ when: '2023-08-02' });
  expect(merge([one, one])[0]?.claims).toHaveLength(1);
});

it('gives no events for no claims', () => {
  expect(merge([])).toEqual([]);
});
