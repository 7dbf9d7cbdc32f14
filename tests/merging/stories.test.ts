/** Undated claims, reports that tell one thing in many words, and reports that look back over many. */
import { describe, expect, it } from 'vitest';
import { merge } from '../../src/merging/index.ts';
import { type Given, item, place } from './factory.ts';

const events = (...given: Given[]) => merge(given.map(item)).length;
/** Ids of the claims that share an event with the first one. */
const withFirst = (...given: Given[]) => {
  const all = given.map((one, at) => item({ ...one, id: `c_${at}` }));
  const event = merge(all).find(({ claims }) => claims.some(({ claimId }) => claimId === 'c_0'));
  return event?.claims.map(({ claimId }) => claimId).sort();
};

const strike = (who: string, given: Given = {}): Given => ({
  type: 'ASSAULT',
  contexts: ['military'],
  who,
  ...given,
});

describe('one report on one thing', () => {
  const report = 'news';
  it('tells one strike in many words', () => {
    expect(
      events(
        strike('USA>IRN', { report, sentence: 0, modes: ['aerial'] }),
        strike('USA>IRN', { report, sentence: 200, where: place('Tehran') }),
        strike('USA>IRN', { report, sentence: 450, quantities: ['killed=7'] }),
      ),
    ).toBe(1);
  });

  it('lends all its details to the comparison with other reports', () => {
    const told = [
      strike('USA>IRN', { report, sentence: 0, when: '2024-03-05' }),
      strike('USA>IRN', { report, sentence: 200, where: place('Tehran'), quantities: ['killed=7'] }),
    ];
    expect(events(...told, strike('USA>IRN', { where: place('Tehran'), quantities: ['killed=7'] }))).toBe(1);
  });

  it('does not make one strike of two cities', () => {
    expect(
      events(
        strike('RUS>UKR', { report, sentence: 0, where: place('Kyiv') }),
        strike('RUS>UKR', { report, sentence: 100, where: place('Odesa') }),
      ),
    ).toBe(2);
  });

  it('tells of a signing and of the talk about it', () => {
    const made: Given = { report, type: 'AGREE', contexts: ['diplomatic'] };
    expect(events({ ...made, sentence: 0 }, { ...made, sentence: 300, when: '2024-03-05' })).toBe(1);
  });

  it('tells of a meeting and goes on about it', () => {
    const talks: Given = { report, type: 'CONSULT', contexts: ['diplomatic'] };
    expect(events({ ...talks, sentence: 0, where: place('Tehran') }, { ...talks, sentence: 300 })).toBe(1);
  });

  it('tells a meeting from the next one', () => {
    const talks: Given = { report, type: 'CONSULT', contexts: ['diplomatic'] };
    expect(events({ ...talks, sentence: 0 }, { ...talks, sentence: 300, factuality: 'future' })).toBe(2);
  });

  it('tells measures taken together apart', () => {
    const act: Given = { report, type: 'SANCTION', who: 'PAK>IRN', contexts: ['diplomatic'], when: '2024-01-17' };
    expect(events({ ...act, modes: ['expel'], sentence: 0 }, { ...act, modes: ['withdraw'], sentence: 100 })).toBe(2);
  });

  it('does not join what lies far apart and has nothing in common', () => {
    const made: Given = { report, type: 'COOPERATE' };
    expect(events({ ...made, sentence: 0 }, { ...made, sentence: 3000 })).toBe(2);
  });
});

describe('one report that looks back', () => {
  const report = 'review';
  const made: Given = { report, type: 'AGREE', contexts: ['diplomatic'] };
  const past: Given[] = [
    { ...made, when: '2007', sentence: 0, instruments: ['treaty'] },
    { ...made, when: '2015', sentence: 200, instruments: ['loan'] },
  ];
  it('keeps what it tells without a date apart', () => {
    expect(withFirst({ ...made, sentence: 300 }, ...past)).toEqual(['c_0']);
    expect(withFirst({ ...made, sentence: 300 }, { ...made, sentence: 400 }, ...past)).toEqual(['c_0']);
  });
  it('joins what names the same thing', () => {
    expect(withFirst({ ...made, sentence: 300, instruments: ['loan'] }, ...past)).toEqual(['c_0', 'c_2']);
  });
});

describe('deeds told without a date by two reports', () => {
  it('are one when they are of one kind: arms sent', () => {
    const arms: Given = { type: 'AID', who: 'IRN>RUS', modes: ['military'], contexts: ['military'] };
    expect(events({ ...arms, instruments: ['drone'] }, { ...arms, instruments: ['missile'] })).toBe(1);
  });
  it('are two when they are of two kinds: arms and food', () => {
    const gift: Given = { type: 'AID', who: 'IRN>RUS' };
    expect(events({ ...gift, modes: ['military'] }, { ...gift, modes: ['humanitarian'] })).toBe(2);
  });
  it('are one: sanctions on the economy', () => {
    const sanctions: Given = { type: 'SANCTION', who: 'USA>IRN', contexts: ['economic'] };
    expect(events(sanctions, sanctions)).toBe(1);
  });
  it('are two when nothing agrees: sanctions and sanctions', () => {
    const sanctions: Given = { type: 'SANCTION', who: 'USA>IRN' };
    expect(events(sanctions, sanctions)).toBe(2);
  });
  it('are two when one more takes part', () => {
    const sanctions: Given = { type: 'SANCTION', contexts: ['economic'] };
    expect(events({ ...sanctions, who: 'USA>IRN' }, { ...sanctions, who: 'USA>IRN,BLR' })).toBe(2);
  });
  it('are two when they are only words', () => {
    const words: Given = { type: 'ACCUSE', who: 'USA>IRN', contexts: ['economic'] };
    expect(events(words, words)).toBe(2);
  });
  it('are two strikes when only the army is in both', () => {
    expect(events(strike('IRN>PAK'), strike('IRN>PAK'))).toBe(2);
  });
});

describe('a war named as background', () => {
  it('is the invasion that alone has a date', () => {
    expect(events(strike('RUS>UKR', { when: '2022-02' }), strike('RUS>UKR', { where: place('Ukraine') }))).toBe(1);
  });
  it('is not the one strike that has a date', () => {
    const dated = strike('RUS>UKR', { when: '2023-08-02', modes: ['aerial'], where: place('Kyiv') });
    expect(events(dated, strike('RUS>UKR', { where: place('Ukraine') }))).toBe(2);
  });
  it('is none of two that have dates', () => {
    expect(
      events(strike('RUS>UKR', { when: '2022-02' }), strike('RUS>UKR', { when: '2023-05' }), strike('RUS>UKR')),
    ).toBe(3);
  });
});

describe('a strike and the strike back', () => {
  const there = (given: Given = {}) => strike('IRN>PAK', given);
  const back = (given: Given = {}) => strike('PAK>IRN', given);
  const dated = [there({ report: 'a', when: '2024-01-16' }), back({ report: 'a', when: '2024-01-18' })];

  it('told by two reports are two events, undated as they may be', () => {
    expect(events(...dated, there({ report: 'b' }), back({ report: 'b', quantities: ['killed=9'] }))).toBe(2);
  });
  it('are not taken for one where a report tells of one side only', () => {
    expect(events(...dated, back({ report: 'b', quantities: ['killed=9'] }))).toBe(3);
  });
  it('leave an undated one alone where there were two', () => {
    const more = [there({ report: 'c', when: '2024-05-01' }), back({ report: 'c', when: '2024-05-03' })];
    expect(
      withFirst(back({ report: 'b', quantities: ['killed=9'] }), there({ report: 'b' }), ...dated, ...more),
    ).toEqual(['c_0']);
  });
  it('are never one event', () => {
    for (const event of merge([...dated, there({ report: 'b' }), back({ report: 'b' })].map(item)))
      expect(event.fields.actors.values).toHaveLength(1);
  });
});

describe('who takes part', () => {
  it('a strike on a group in a state is one on that state', () => {
    const hit: Given = { when: '2024-01-16', where: place('Balochistan'), instruments: ['drone'] };
    expect(events(strike('IRN>JAISH', hit), strike('IRN>PAK', hit))).toBe(1);
    expect(events(strike('IRN', hit), strike('IRN>PAK', hit))).toBe(1);
  });
  it('a strike from a state is none on it', () => {
    const hit: Given = { when: '2024-01-16', where: place('Tehran') };
    expect(events(strike('IRN>JAISH', hit), strike('IRN>PAK', hit))).toBe(2);
  });
  it('the host of talks between two may go unnamed', () => {
    const talks: Given = { type: 'CONSULT', when: '2023-03-10', where: place('Muscat') };
    expect(events({ ...talks, who: 'IRN+USA' }, { ...talks, who: 'IRN+OMN+USA' })).toBe(1);
  });
  it('a third that is no host may not, unless the people are the same', () => {
    const talks: Given = { type: 'CONSULT', when: '2023-03-10' };
    expect(events({ ...talks, who: 'IRN+USA' }, { ...talks, who: 'IRN+BLR+USA' })).toBe(2);
  });
});

describe('talks and agreements', () => {
  it('abroad are found by the state they were held in', () => {
    const talks: Given = { type: 'CONSULT', who: 'IRN+USA' };
    expect(
      events({ ...talks, when: '2023-03-06', where: place('Geneva') }, { ...talks, where: place('Switzerland') }),
    ).toBe(1);
  });
  it('at home are not', () => {
    const talks: Given = { type: 'CONSULT', persons: ['Alexander Lukashenko@BLR'], where: place('Minsk') };
    expect(events({ ...talks, when: '2023-03-06' }, talks)).toBe(2);
  });
  it('are found by what they made, if only one made it', () => {
    const made: Given = { type: 'AGREE', contexts: ['diplomatic'], instruments: ['prisoner swap'] };
    expect(events({ ...made, when: '2023-08-10' }, made)).toBe(1);
    expect(events({ ...made, when: '2023-08-10' }, { ...made, when: '2021-02-10' }, made)).toBe(3);
  });
  it('between the same two by the same third are one mediation', () => {
    const between: Given = { type: 'CONSULT', modes: ['third-party'], who: 'OMN>IRN,USA' };
    expect(events(between, between, { ...between, when: '2023-08-10' })).toBe(1);
    expect(events(between, { ...between, who: 'QAT>IRN,USA' })).toBe(2);
    expect(events({ ...between, when: '2023-08-10' }, { ...between, when: '2021-02-10' }, between)).toBe(3);
  });
  it('of one day are one, whether told as agreed or as signed', () => {
    const made: Given = { contexts: ['diplomatic'], when: '2023-08-10' };
    expect(events({ ...made, type: 'AGREE' }, { ...made, type: 'SUPPORT' })).toBe(1);
  });
});

describe('a night told under two days', () => {
  const hit = (who: string, report: string, when: string, more: Given = {}): Given =>
    strike(who, { report, when, published: '2024-05-04', ...more });
  const first = hit('IRN>PAK', 'a', '2024-05-01');
  const answer = (report: string) => hit('PAK>IRN', report, '2024-05-03');
  it('is one, when both reports tell of one answer to it', () => {
    expect(events(first, answer('a'), hit('IRN>PAK', 'b', '2024-05-02'), answer('b'))).toBe(2);
  });
  it('is two, when a report tells of both', () => {
    expect(
      events(first, hit('IRN>PAK', 'a', '2024-05-02'), answer('a'), hit('IRN>PAK', 'b', '2024-05-02'), answer('b')),
    ).toBe(3);
  });
  it('is two in a war', () => {
    const more = hit('IRN>PAK', 'c', '2024-04-20');
    expect(events(first, answer('a'), hit('IRN>PAK', 'b', '2024-05-02'), answer('b'), more)).toBe(4);
  });
});

describe('news and old things', () => {
  const agreed: Given = { type: 'AGREE', instruments: ['diplomatic relations'], contexts: ['diplomatic'] };
  it('what a report leads with is no agreement of a month before', () => {
    const lead: Given = { ...agreed, published: '2023-04-06', when: '2023-04-06', certainty: 'published' };
    expect(events({ ...agreed, when: '2023-03-10' }, lead)).toBe(2);
  });
  it('what it tells without a date may be', () => {
    expect(events({ ...agreed, when: '2023-03-10' }, { ...agreed, published: '2023-03-14' })).toBe(1);
  });
  it('two presidents make no agreement one', () => {
    const persons = ['Alexander Lukashenko@BLR', 'Masoud Pezeshkian@IRN'];
    expect(events({ type: 'AGREE', persons }, { type: 'AGREE', persons })).toBe(2);
  });
  it('an envoy recalled and an envoy expelled are two measures', () => {
    const measure: Given = { type: 'SANCTION', who: 'PAK>IRN', when: '2024-01-17', contexts: ['diplomatic'] };
    expect(events({ ...measure, modes: ['withdraw'] }, { ...measure, modes: ['expel'] })).toBe(2);
    expect(events({ ...measure, modes: ['withdraw'] }, { ...measure, modes: ['withdraw'] })).toBe(1);
  });
  it('the one meeting to come that two reports speak of is one', () => {
    const meeting: Given = { type: 'CONSULT', factuality: 'future', contexts: ['diplomatic'] };
    expect(events(meeting, meeting)).toBe(1);
    expect(events({ ...meeting, contexts: [] }, { ...meeting, contexts: [] })).toBe(2);
  });
});
