import { describe, expect, it } from 'vitest';
import { assignRoles } from '../../src/coding/frames.ts';
import type { EventType, FrameName, Relation } from '../../src/model/index.ts';
import { linesOf } from './engine.ts';

type Given = Partial<Record<Relation, string>>;

/** `A > B`, `A <> B` from relations given as codes: `{ subject: 'KEN', with: 'UGA RWA' }`. */
function roles(frame: FrameName, type: EventType, noun: boolean, given: Given): string {
  const parts = Object.fromEntries(
    Object.entries(given).map(([relation, codes]) => [
      relation,
      codes.split(' ').map((code, i) => ({ code, sector: null, from: i, to: i + 1 })),
    ]),
  );
  const { actors, recipients, reciprocal } = assignRoles(frame, type, noun, parts);
  const codes = (list: { code: string }[]) => list.map((p) => p.code).join('+');
  if (reciprocal) expect(recipients).toEqual([]);
  return reciprocal ? actors.map((p) => p.code).join(' <> ') : `${codes(actors)} > ${codes(recipients)}`;
}

const VERB = false;
const NOUN = true;

describe('assignRoles', () => {
  it.each<[FrameName, EventType, Given, string]>([
    ['act', 'ACCUSE', { subject: 'KEN', object: 'UGA' }, 'KEN > UGA'],
    ['act', 'ACCUSE', { subject: 'KEN', object: 'UGA', with: 'RWA', to: 'BDI' }, 'KEN > UGA'],
    ['act', 'SANCTION', { subject: 'KEN', on: 'UGA BDI' }, 'KEN > UGA+BDI'],
    ['act', 'COOPERATE', { subject: 'KEN', with: 'UGA' }, 'KEN <> UGA'],
    ['act', 'SANCTION', { subject: 'KEN', with: 'UGA' }, 'KEN > UGA'],
    ['act', 'ACCUSE', { by: 'KEN', object: 'UGA' }, 'KEN > UGA'],
    // of an active verb, "by" names another's act
    ['act', 'ACCUSE', { subject: 'KEN', object: 'UGA', by: 'RWA' }, 'KEN > UGA'],
    ['act', 'REJECT', { subject: 'KEN' }, 'KEN > '],
    ['act', 'SANCTION', { subject: 'KEN', in: 'UGA' }, 'KEN > UGA'],
    ['act', 'ACCUSE', { subject: 'KEN', in: 'UGA' }, 'KEN > '],
    ['against', 'ASSAULT', { subject: 'TCD', against: 'SDN', object: 'LBY' }, 'TCD > SDN'],
    ['against', 'ASSAULT', { subject: 'TCD', in: 'SDN' }, 'TCD > SDN'],
    ['against', 'ASSAULT', { subject: 'TCD', with: 'SDN' }, 'TCD <> SDN'],
    ['visit', 'CONSULT', { subject: 'GHA', to: 'TGO' }, 'GHA > TGO'],
    ['visit', 'CONSULT', { subject: 'GHA', object: 'TGO', with: 'BEN' }, 'GHA > TGO'],
    ['host', 'CONSULT', { subject: 'GHA', object: 'TGO' }, 'TGO > GHA'],
    ['give', 'AID', { subject: 'NOR', object: 'ISL', to: 'MWI' }, 'NOR > MWI'],
    ['give', 'AID', { subject: 'NOR', object: 'MWI' }, 'NOR > MWI'],
    ['give', 'AID', { from: 'NOR', to: 'MWI' }, 'NOR > MWI'],
    ['receive', 'AID', { subject: 'MWI', from: 'NOR' }, 'NOR > MWI'],
    ['demand', 'REQUEST', { subject: 'CHL', from: 'PER' }, 'CHL > PER'],
    ['undergo', 'SANCTION', { subject: 'BDI', from: 'KEN' }, 'KEN > BDI'],
    ['undergo', 'ASSAULT', { object: 'BDI', by: 'RWA' }, 'RWA > BDI'],
    ['alone', 'PROTEST', { subject: 'PER', against: 'CHL' }, 'PER > CHL'],
    ['alone', 'PROTEST', { in: 'PER' }, 'PER > '],
    ['alone', 'MOBILIZE', { subject: 'TUR', in: 'IRQ' }, 'TUR > IRQ'],
    ['mediate', 'CONSULT', { subject: 'QAT', between: 'TCD SDN' }, 'QAT > TCD+SDN'],
    ['mutual', 'CONSULT', { subject: 'KEN', with: 'UGA' }, 'KEN <> UGA'],
    ['mutual', 'CONSULT', { subject: 'KEN UGA' }, 'KEN <> UGA'],
    ['mutual', 'CONSULT', { subject: 'KEN', to: 'UGA' }, 'KEN <> UGA'],
    ['mutual', 'CONSULT', { subject: 'KEN' }, 'KEN > '],
    ['join', 'AGREE', { subject: 'RWA', to: 'BDI' }, 'RWA <> BDI'],
  ])('of a verb: %s %s %j', (frame, type, given, wanted) => {
    expect(roles(frame, type, VERB, given)).toBe(wanted);
  });

  it.each<[FrameName, EventType, Given, string]>([
    ['mutual', 'CONSULT', { between: 'KEN UGA' }, 'KEN <> UGA'],
    ['mutual', 'CONSULT', { between: 'KEN UGA', subject: 'RWA' }, 'KEN <> UGA'],
    ['mutual', 'COOPERATE', { modifier: 'JOR QAT' }, 'JOR <> QAT'],
    ['against', 'ASSAULT', { of: 'TCD', on: 'SDN' }, 'TCD > SDN'],
    ['against', 'ASSAULT', { modifier: 'TCD', of: 'SDN' }, 'TCD > SDN'],
    ['against', 'ASSAULT', { by: 'TCD', on: 'SDN' }, 'TCD > SDN'],
    ['undergo', 'ASSAULT', { of: 'SDN', by: 'TCD' }, 'TCD > SDN'],
    ['undergo', 'ASSAULT', { of: 'SDN', modifier: 'TCD' }, 'TCD > SDN'],
    ['undergo', 'ASSAULT', { of: 'TCD', to: 'SDN' }, 'TCD > SDN'],
    ['visit', 'CONSULT', { of: 'GHA', to: 'TGO' }, 'GHA > TGO'],
    ['visit', 'CONSULT', { modifier: 'GHA', to: 'TGO' }, 'GHA > TGO'],
    ['give', 'AID', { modifier: 'NOR', to: 'MWI' }, 'NOR > MWI'],
    ['receive', 'AID', { of: 'MWI', from: 'NOR' }, 'NOR > MWI'],
    ['host', 'CONSULT', { subject: 'GHA', of: 'TGO' }, ' > TGO'],
    ['mediate', 'CONSULT', { of: 'QAT', between: 'TCD SDN' }, 'QAT > TCD+SDN'],
  ])('of a noun: %s %s %j', (frame, type, given, wanted) => {
    expect(roles(frame, type, NOUN, given)).toBe(wanted);
  });

  it('gives nobody two roles, and names nobody twice', () => {
    const frames: FrameName[] = [
      'act',
      'mutual',
      'visit',
      'host',
      'give',
      'receive',
      'against',
      'join',
      'demand',
      'undergo',
      'alone',
      'mediate',
    ];
    const relations: Relation[] = ['subject', 'object', 'with', 'to', 'from', 'on', 'against', 'by', 'of', 'modifier'];
    for (const frame of frames)
      for (const noun of [VERB, NOUN])
        for (const a of relations)
          for (const b of relations) {
            if (a === b) continue;
            const part = { code: 'KEN', sector: null, from: 0, to: 1 };
            const other = { code: 'UGA', sector: null, from: 2, to: 3 };
            const { actors, recipients } = assignRoles(frame, 'CONSULT', noun, { [a]: [part, other], [b]: [part] });
            const codes = [...actors, ...recipients].map((p) => p.code);
            expect([frame, noun, a, b, ...codes.toSorted()]).toEqual([frame, noun, a, b, ...new Set(codes.toSorted())]);
          }
  });
});

describe('frames in sentences', () => {
  it.each([
    ['en', 'Kenya accused Uganda of lying.', 'ACCUSE KEN > UGA'],
    ['en', 'Chad was attacked by Sudan.', 'ASSAULT SDN > TCD'],
    ['en', 'Ghana hosted the president of Togo.', 'CONSULT TGO > GHA'],
    ['en', 'Norway sent humanitarian aid to Malawi.', 'AID NOR > MWI'],
    ['en', 'Malawi received humanitarian aid from Norway.', 'AID NOR > MWI'],
    ['en', 'Chile urged Peru to withdraw its troops.', 'REQUEST CHL > PER'],
    ['en', 'The ambassador of Chile was expelled by Peru.', 'SANCTION PER > CHL'],
    ['en', 'Qatar mediated between Chad and Sudan.', 'CONSULT QAT > TCD+SDN'],
    ['en', 'Talks between Kenya and Uganda were held in Kigali.', 'CONSULT KEN <> UGA'],
    ['en', 'Sanctions were imposed on Burundi by Kenya.', 'SANCTION KEN > BDI'],
    ['ar', 'اتهمت تشاد السودان بدعم المتمردين.', 'ACCUSE TCD > SDN'],
    ['ar', 'زار رئيس غانا توغو.', 'CONSULT GHA > TGO'],
    ['ar', 'استقبل رئيس غانا وزير خارجية توغو.', 'CONSULT TGO > GHA'],
    ['ar', 'قدمت النرويج مساعدات إنسانية إلى ملاوي.', 'AID NOR > MWI'],
    ['ar', 'تلقت ملاوي مساعدات من النرويج.', 'AID NOR > MWI'],
    ['ar', 'توسطت قطر بين تشاد والسودان.', 'CONSULT QAT > TCD+SDN'],
    ['ar', 'فرضت كينيا عقوبات على بوروندي.', 'SANCTION KEN > BDI'],
    ['fa', 'چاد سودان را به حمایت از شورشیان متهم کرد.', 'ACCUSE TCD > SDN'],
    ['fa', 'رئیس‌جمهور غنا به توگو سفر کرد.', 'CONSULT GHA > TGO'],
    ['fa', 'نروژ به مالاوی کمک بشردوستانه ارسال کرد.', 'AID NOR > MWI'],
    ['fa', 'سودان مورد حمله چاد قرار گرفت.', 'ASSAULT TCD > SDN'],
    ['fa', 'قطر میان چاد و سودان میانجیگری کرد.', 'CONSULT QAT > TCD+SDN'],
    ['fa', 'کنیا علیه بوروندی تحریم اعمال کرد.', 'SANCTION KEN > BDI'],
    ['ru', 'Чад обвинил Судан в поддержке повстанцев.', 'ACCUSE TCD > SDN'],
    ['ru', 'Японию обвинил Китай.', 'ACCUSE CHN > JPN'],
    ['ru', 'Норвегия направила гуманитарную помощь Малави.', 'AID NOR > MWI'],
    ['ru', 'Судан атакован Чадом.', 'ASSAULT TCD > SDN'],
    ['ru', 'Чили призвала Перу вывести войска.', 'REQUEST CHL > PER'],
    ['ru', 'Кения ввела санкции против Бурунди.', 'SANCTION KEN > BDI'],
  ])('%s: %s', (language, text, wanted) => {
    expect(linesOf(language, text)).toEqual([wanted]);
  });
});
