import { describe, expect, it } from 'vitest';
import { MODES, SECTORS, TYPES } from '../../src/codebook/index.ts';
import { buildEvent } from '../../src/merging/index.ts';
import { FACTUALITIES } from '../../src/model/index.ts';
import { type SentenceNames, sentence } from '../../src/query/index.ts';
import { kindOf, oblique, sectorNoun, withLi } from '../../src/query/sentences/ar-names.ts';
import { world } from '../../src/world/index.ts';
import { type Given, item, place } from '../merging/factory.ts';

const { parties, places } = world.usualNames('ar');
const PERSONS: Record<string, string> = {
  'Alexander Lukashenko': 'ألكسندر لوكاشنكو',
  'Ebrahim Raisi': 'إبراهيم رئيسي',
  'Aziz Nasirzadeh': 'عزيز نصير زاده',
};
const names: SentenceNames = {
  party: (code) => parties[code] ?? null,
  place: (name) => places[name] ?? null,
  person: (name) => PERSONS[name] ?? null,
  number: String,
};
const line = (...given: Given[]) => sentence('ar', buildEvent(given.map(item)), names);

/** Events, and the sentences that an editor would write. */
const WRITTEN: [Given | Given[], string][] = [
  // What is signed and agreed on.
  [
    { type: 'SUPPORT', instruments: ['memorandum'], contexts: ['military'] },
    'وقّعت بيلاروس وإيران مذكرة تفاهم بشأن التعاون الدفاعي',
  ],
  [
    { type: 'SUPPORT', who: 'IRQ>LBN', instruments: ['contract'], contexts: ['resource'], where: place('Tehran') },
    'وقّع العراق عقدًا مع لبنان في طهران بشأن الطاقة والموارد',
  ],
  [{ type: 'SUPPORT', instruments: ['joint statement'] }, 'وقّعت بيلاروس وإيران بيانًا مشتركًا'],
  [{ type: 'SUPPORT', instruments: ['contract'], factuality: 'future' }, 'من المقرر أن توقّع بيلاروس وإيران عقدًا'],
  [
    { type: 'SUPPORT', instruments: ['contract'], factuality: 'alleged' },
    'أنباء غير مؤكدة عن توقيع بيلاروس وإيران عقدًا',
  ],
  [{ type: 'SUPPORT', instruments: ['plan'] }, 'وقّعت بيلاروس وإيران وثيقة'],
  [{ type: 'SUPPORT', quantities: ['document=1'] }, 'وقّعت بيلاروس وإيران وثيقة'],
  [{ type: 'SUPPORT', quantities: ['contract=1'] }, 'وقّعت بيلاروس وإيران عقدًا'],
  [{ type: 'SUPPORT', quantities: ['document=2'] }, 'وقّعت بيلاروس وإيران وثيقتين'],
  [{ type: 'SUPPORT', quantities: ['document=3'] }, 'وقّعت بيلاروس وإيران 3 وثائق'],
  [{ type: 'SUPPORT', quantities: ['contract=11'] }, 'وقّعت بيلاروس وإيران 11 عقدًا'],
  [{ type: 'SUPPORT', quantities: ['contract=100'] }, 'وقّعت بيلاروس وإيران 100 عقد'],
  [
    [
      { type: 'SUPPORT', quantities: ['document=12'] },
      { type: 'SUPPORT', quantities: ['document=13'] },
    ],
    'وقّعت بيلاروس وإيران 12 أو 13 وثيقة',
  ],
  [
    [
      { type: 'SUPPORT', quantities: ['document=2'] },
      { type: 'SUPPORT', quantities: ['document=3'] },
    ],
    'وقّعت بيلاروس وإيران وثيقتين أو 3 وثائق',
  ],
  [{ type: 'AGREE', quantities: ['contract=1'] }, 'اتفقت بيلاروس وإيران على عقد'],
  [
    { type: 'AGREE', instruments: ['agreement'], contexts: ['economic'] },
    'توصّلت بيلاروس وإيران إلى اتفاق بشأن التعاون الاقتصادي',
  ],
  [
    { type: 'AGREE', who: 'IRN>SAU', instruments: ['agreement'], factuality: 'future' },
    'من المقرر أن تبرم إيران اتفاقًا مع السعودية',
  ],
  [{ type: 'AGREE', who: 'LBN', instruments: ['agreement'], factuality: 'hypothetical' }, 'قد يتوصّل لبنان إلى اتفاق'],
  [{ type: 'AGREE', contexts: ['resource'] }, 'اتفقت بيلاروس وإيران على التعاون في مجالي الطاقة والموارد'],
  [
    { type: 'AGREE', who: 'LBN', contexts: ['military'], where: place('Tehran') },
    'وافق لبنان في طهران على التعاون في مجال الدفاع',
  ],
  [
    { type: 'AGREE', who: 'IRN>RUS', contexts: ['resource'], factuality: 'future' },
    'تعتزم إيران التعاون مع روسيا في مجالي الطاقة والموارد',
  ],
  [
    { type: 'AGREE', contexts: ['military'], factuality: 'alleged' },
    'أنباء غير مؤكدة عن اتفاق بيلاروس وإيران على التعاون في مجال الدفاع',
  ],
  [{ type: 'SUPPORT', who: 'IRN>RUS' }, 'أعربت إيران عن تأييدها لروسيا'],
  [{ type: 'SUPPORT', who: 'LBN>IRQ' }, 'أعرب لبنان عن تأييده للعراق'],
  [{ type: 'SUPPORT', who: 'EU,USA>IRQ' }, 'أعرب الاتحاد الأوروبي والولايات المتحدة عن تأييدهما للعراق'],
  [{ type: 'SUPPORT', who: 'HOUTHIS>IRN' }, 'أعرب الحوثيون عن تأييدهم لإيران'],
  [{ type: 'SUPPORT' }, 'أعربت بيلاروس وإيران عن تأييد متبادل'],
  [{ type: 'SUPPORT', who: 'IRN>RUS', factuality: 'negated' }, 'نفي إعراب إيران عن تأييدها لروسيا'],
  // Talks and visits.
  [
    { type: 'CONSULT', modes: ['visit'], who: 'BLR>IRN!', where: place('Tehran'), persons: ['Aziz Nasirzadeh@IRN'] },
    'زار وفد من بيلاروس إيران: محادثات في طهران (عزيز نصير زاده)',
  ],
  [{ type: 'CONSULT', modes: ['visit'], who: 'BLR>IRN', factuality: 'negated' }, 'نفي زيارة وفد من بيلاروس لإيران'],
  [
    { type: 'CONSULT', modes: ['visit'], who: 'BLR>IRQ', factuality: 'future' },
    'من المقرر أن يزور وفد من بيلاروس العراق',
  ],
  [{ type: 'CONSULT', modes: ['visit'], who: 'BLR', where: place('Tehran') }, 'زار وفد من بيلاروس طهران'],
  [{ type: 'CONSULT', modes: ['visit'], who: 'BLR' }, 'قام وفد من بيلاروس بزيارة خارجية'],
  [{ type: 'CONSULT', modes: ['visit'] }, 'تبادلت بيلاروس وإيران الزيارات'],
  [{ type: 'CONSULT', modes: ['visit'], where: place('Minsk') }, 'أجرت بيلاروس وإيران محادثات خلال زيارة إلى مينسك'],
  [{ type: 'CONSULT', modes: ['third-party'], who: 'CHN>IRN,SAU' }, 'توسّطت الصين بين إيران والسعودية'],
  [{ type: 'CONSULT', modes: ['third-party'], who: 'QAT>HAMAS' }, 'توسّطت قطر لدى حماس'],
  [{ type: 'CONSULT', modes: ['phone'], who: 'IRQ>USA' }, 'أجرى العراق اتصالًا هاتفيًا مع الولايات المتحدة'],
  [
    { type: 'CONSULT', modes: ['phone'], who: 'IRQ>USA', factuality: 'negated' },
    'نفي إجراء العراق اتصالًا هاتفيًا مع الولايات المتحدة',
  ],
  [
    {
      type: 'CONSULT',
      persons: ['Alexander Lukashenko', 'Ebrahim Raisi', 'Aziz Nasirzadeh', 'Viktor Khrenin'],
      where: place('Minsk'),
    },
    'أجرت بيلاروس وإيران محادثات في مينسك (ألكسندر لوكاشنكو وعزيز نصير زاده وإبراهيم رئيسي وآخرون)',
  ],
  [
    { type: 'CONSULT', who: 'IRN>BLR', persons: ['Viktor Khrenin'] },
    'أجرت إيران محادثات مع بيلاروس (\u2068Viktor Khrenin\u2069)',
  ],
  [{ type: 'CONSULT', who: 'IRN+BLR+RUS', factuality: 'future' }, 'من المقرر أن تجري بيلاروس وإيران وروسيا محادثات'],
  // What is given and given up.
  [{ type: 'COOPERATE', who: 'IRN>RUS', instruments: ['drone'] }, 'تعاونت إيران مع روسيا في مجال الطائرات المسيّرة'],
  [{ type: 'COOPERATE', contexts: ['cbrn'] }, 'تعاونت بيلاروس وإيران في الملف النووي'],
  [{ type: 'AID', who: 'IRN>RUS', instruments: ['drone'] }, 'زوّدت إيران روسيا بطائرات مسيّرة'],
  [
    { type: 'AID', who: 'IRN>IRQ', instruments: ['drone'], factuality: 'alleged' },
    'أنباء غير مؤكدة عن تزويد إيران للعراق بطائرات مسيّرة',
  ],
  [{ type: 'AID', who: 'IRN>IRQ', instruments: ['gas'], factuality: 'future' }, 'تعتزم إيران تزويد العراق بالغاز'],
  [{ type: 'AID', who: 'RUS>LBN', instruments: ['loan'] }, 'قدّمت روسيا قرضًا للبنان'],
  [{ type: 'AID', who: '>LBN', modes: ['humanitarian'] }, 'تلقّى لبنان مساعدات إنسانية'],
  [{ type: 'AID', modes: ['military'] }, 'تبادلت بيلاروس وإيران المساعدات العسكرية'],
  [{ type: 'CONCEDE', who: 'IRN>USA', factuality: 'future' }, 'تعتزم إيران تقديم تنازل للولايات المتحدة'],
  [{ type: 'RETREAT', modes: ['withdraw'], who: 'LBN' }, 'سحب لبنان قواته'],
  [{ type: 'RETREAT', modes: ['withdraw'] }, 'سحبت بيلاروس وإيران قواتهما'],
  [{ type: 'RETREAT', modes: ['withdraw'], who: 'IRN+BLR+RUS' }, 'سحبت بيلاروس وإيران وروسيا قواتها'],
  [{ type: 'RETREAT', modes: ['resign'], who: 'LBN', factuality: 'hypothetical' }, 'قد يستقيل مسؤول في لبنان'],
  // What is asked, said, refused.
  [{ type: 'REQUEST', who: 'SDN>CHN' }, 'دعا السودان الصين إلى التحرك'],
  [{ type: 'REQUEST', who: 'SYR>CHN' }, 'دعت سوريا الصين إلى التحرك'],
  [{ type: 'REQUEST', who: 'SYR', factuality: 'future' }, 'تعتزم سوريا الدعوة إلى التحرك'],
  [{ type: 'ACCUSE' }, 'تبادلت بيلاروس وإيران الاتهامات'],
  [{ type: 'ACCUSE', who: '>RUS', modes: ['disapprove'] }, 'واجهت روسيا انتقادات'],
  [{ type: 'REJECT', who: 'HEZBOLLAH>USA' }, 'رفض حزب الله مقترحًا من الولايات المتحدة'],
  [{ type: 'REJECT', who: 'IRN>USA', modes: ['yield'] }, 'رفضت إيران الرضوخ للولايات المتحدة'],
  [{ type: 'THREATEN', who: 'NATO>SRB', factuality: 'future' }, 'يعتزم الناتو تهديد صربيا'],
  [{ type: 'THREATEN', who: 'NATO>SRB', factuality: 'alleged' }, 'أنباء غير مؤكدة عن تهديد الناتو لصربيا'],
  // Conflict.
  [{ type: 'PROTEST', who: 'IRQ>USA', modes: ['demo'] }, 'تظاهر محتجون من العراق ضد الولايات المتحدة'],
  [{ type: 'PROTEST', who: 'IRQ', modes: ['demo'], factuality: 'negated' }, 'نفي تظاهر محتجين من العراق'],
  [{ type: 'PROTEST', who: 'CVL', modes: ['demo'], factuality: 'future' }, 'يعتزم مدنيون التظاهر'],
  [{ type: 'PROTEST', who: '>USA', modes: ['demo'] }, 'تظاهر محتجون ضد الولايات المتحدة'],
  [
    { type: 'SANCTION', who: 'EU,USA>IRN,BLR', instruments: ['sanctions'] },
    'فرض الاتحاد الأوروبي والولايات المتحدة عقوبات على بيلاروس وإيران',
  ],
  [{ type: 'SANCTION', who: '>BLR', instruments: ['sanctions'] }, 'فُرضت عقوبات على بيلاروس'],
  [{ type: 'SANCTION', who: 'POL>BLR', modes: ['withdraw'] }, 'سحبت بولندا دبلوماسييها من بيلاروس'],
  [{ type: 'SANCTION', who: 'POL+BLR', modes: ['expel'] }, 'تبادلت بيلاروس وبولندا طرد الدبلوماسيين'],
  [{ type: 'SANCTION', who: '>RUS', modes: ['expel'], factuality: 'negated' }, 'نفي طرد دبلوماسيين تابعين لروسيا'],
  [
    { type: 'SANCTION', who: 'IDN>UNHCR', modes: ['expel'] },
    'طردت إندونيسيا ممثلين تابعين للمفوضية السامية للأمم المتحدة لشؤون اللاجئين',
  ],
  [{ type: 'MOBILIZE', who: 'IRN' }, 'حشدت إيران قوات'],
  [{ type: 'COERCE', who: 'IRN>IAEA', modes: ['restrict'] }, 'فرضت إيران قيودًا على الوكالة الدولية للطاقة الذرية'],
  [
    { type: 'COERCE', who: 'IRN>IAEA', modes: ['restrict'], factuality: 'future' },
    'تعتزم إيران فرض قيود على الوكالة الدولية للطاقة الذرية',
  ],
  [{ type: 'COERCE', who: 'RUS>UKR', modes: ['arrest'] }, 'اعتقلت روسيا أشخاصًا من أوكرانيا'],
  [{ type: 'ASSAULT', who: 'RUS', quantities: ['killed=0'] }, 'شنّت روسيا هجومًا: 0 قتيل'],
  [{ type: 'COERCE', who: 'RUS', modes: ['arrest'], quantities: ['arrested=2'] }, 'اعتقلت روسيا أشخاصًا: معتقلان'],
  [{ type: 'ASSAULT', who: 'HOUTHIS>SAU', factuality: 'negated' }, 'نفي شنّ الحوثيين هجومًا على السعودية'],
  [{ type: 'ASSAULT', who: 'HOUTHIS,IRN>SAU' }, 'شنّ الحوثيون وإيران هجومًا على السعودية'],
  [{ type: 'ASSAULT', who: 'IRN>HOUTHIS' }, 'شنّت إيران هجومًا على الحوثيين'],
  [{ type: 'ASSAULT', who: 'UAF>IRQ', modes: ['firearms'] }, 'أطلق مسلحون مجهولون النار على العراق'],
  [{ type: 'ASSAULT', who: 'IRN>CVL', modes: ['abduct'] }, 'خطفت إيران مدنيين'],
  [{ type: 'ASSAULT', who: '>CVL', modes: ['abduct'] }, 'خُطف مدنيون'],
  [
    { type: 'ASSAULT', who: '>IRQ', where: place('Kyiv'), quantities: ['killed=8', 'wounded=20'] },
    'تعرّض العراق لهجوم في كييف: 8 قتلى و20 جريحًا',
  ],
  [{ type: 'ASSAULT', who: '>USA', factuality: 'future' }, 'من المتوقع أن تتعرّض الولايات المتحدة لهجوم'],
  [
    { type: 'ASSAULT', modes: ['aerial'], quantities: ['killed=1', 'wounded=100'] },
    'تبادلت بيلاروس وإيران الغارات الجوية: قتيل و100 جريح',
  ],
  [
    [
      { type: 'ASSAULT', who: 'PAK>IRN', modes: ['aerial'], quantities: ['killed=7', 'wounded=3'] },
      { type: 'ASSAULT', who: 'PAK>IRN', modes: ['aerial'], quantities: ['killed=9', 'wounded=3'] },
    ],
    'شنّت باكستان غارات جوية على إيران: 7 أو 9 قتلى و3 جرحى',
  ],
  [
    { type: 'ASSAULT', who: 'USA>TALIBAN', modes: ['heavy-weapons'], factuality: 'alleged' },
    'أنباء غير مؤكدة عن قصف الولايات المتحدة لطالبان بالأسلحة الثقيلة',
  ],
  [
    [
      { type: 'AID', who: 'IRN>RUS', instruments: ['drone'] },
      { type: 'AID', who: 'IRN>RUS', instruments: ['drone'], factuality: 'negated' },
    ],
    'بين تأكيد ونفي: زوّدت إيران روسيا بطائرات مسيّرة',
  ],
  // Nobody is said to have acted, and nobody is named.
  [{ type: 'MOBILIZE', who: '' }, 'حشد طرف لم يُسمَّ قوات'],
  [{ type: 'RETREAT', who: '>IRN', modes: ['withdraw'] }, 'انسحب طرف لم يُسمَّ من إيران'],
];

/** Arabic letters and figures only, no gap, no part that was left unfilled, names written and inflected as they should be. */
function isArabic(text: string): boolean {
  // Not the letters of Persian: those are without this range.
  if (!/^[\u0621-\u063a\u0641-\u0652 :().0-9-]+$/.test(text) || /undefined|[{}|]| {2}|^ | $| [:)]/.test(text))
    return false;
  if (/(?:^| )[وف]?لال|للل|(?:^| )و(?: |$)/.test(text)) return false;
  // After a preposition people are in the genitive.
  return !/(?:^| )(?:(?:على|من|ضد|مع|إلى|عن|بحق|أمام) (?:ال)?|لل?)(?:حوثيون|مدنيون|محتجون)/.test(text);
}

describe('sentences in Arabic', () => {
  it.each(WRITTEN)('%j', (given, written) => {
    expect(line(...(Array.isArray(given) ? given : [given]))).toBe(written);
  });

  it('have words for every type and mode, however sure, alone, to another and among each other', () => {
    const subjects = ['IRN', 'IRQ', 'HOUTHIS', 'CVL', '', 'IRN+BLR', 'IRQ+IRN+HOUTHIS'];
    const others = ['', '>IRQ', '>USA', '>HOUTHIS,LBN', '>CVL'];
    const wrong: string[] = [];
    let count = 0;
    for (const { type } of TYPES)
      for (const mode of ['', ...MODES[type]])
        for (const subject of subjects)
          for (const other of subject.includes('+') ? [''] : others)
            for (const where of [null, place('Tehran')]) {
              const modes = mode === '' ? [] : [mode];
              const event = buildEvent([item({ type, modes, who: subject + other, where })]);
              for (const factuality of FACTUALITIES) {
                const text = sentence('ar', { ...event, factuality }, names);
                count++;
                if (
                  !isArabic(text) ||
                  (other === '>IRQ' && !text.includes('عراق')) ||
                  (where && !text.includes('طهران'))
                )
                  wrong.push(`${type} ${mode} ${factuality} ${subject}${other}: ${text}`);
              }
            }
    expect(count).toBeGreaterThan(20_000);
    expect(wrong).toEqual([]);
  });

  it('tell figures, money and what is unknown in no other language', () => {
    const text = line({ type: 'SUPPORT', instruments: ['framework convention'], quantities: ['convention=4'] });
    expect(text).toBe('وقّعت بيلاروس وإيران 4 وثائق');
    expect(line({ type: 'AID', who: 'IRN>RUS', instruments: ['unheard of'] })).toBe('قدّمت إيران مساعدات لروسيا');
  });

  it('would be found to be wrong', () => {
    for (const text of ['زارت Iran', 'قدّمت مساعدات لالعراق', 'زار  وفد', 'ایران', 'مساعدات للحوثيون', 'حشد {r} قوات'])
      expect([text, isArabic(text)]).toEqual([text, false]);
  });

  it('keep what has no Arabic name apart', () => {
    const event = buildEvent([item({ type: 'CONCEDE', who: 'USA>IRN' })]);
    expect(sentence('ar', event, { ...names, party: () => null })).toBe(
      'قدّمت \u2068USA\u2069 تنازلًا لـ\u2068Iran\u2069',
    );
  });
});

describe('names in Arabic', () => {
  const named = (kind: string) =>
    Object.entries(parties).flatMap(([code, name]) => (world.party(code)?.kind === kind ? [name] : []));
  const masculine = (kind: string) =>
    named(kind)
      .filter((name) => kindOf(name) === 'masculine')
      .sort();

  it('of states are feminine but for these', () => {
    expect(named('state').filter((name) => kindOf(name) === 'people')).toEqual([]);
    expect(masculine('state')).toEqual(
      [
        ...['الأردن', 'الجبل الأسود', 'الرأس الأخضر', 'السودان', 'الصومال', 'العراق', 'الفاتيكان', 'المغرب', 'اليمن'],
        ...['جبل طارق', 'جنوب السودان', 'لبنان'],
      ].sort(),
    );
    const feminine = ['إيران', 'السعودية', 'الصين', 'الكويت', 'البحرين', 'قطر', 'مصر', 'الولايات المتحدة', 'النيجر'];
    expect(feminine.filter((name) => named('state').includes(name) && kindOf(name) === 'feminine')).toEqual(feminine);
  });

  it('of others go by what they are', () => {
    expect(masculine('body')).toEqual(
      [
        ...['الإنتربول', 'الاتحاد الأفريقي', 'الاتحاد الأوروبي', 'الاتحاد الاقتصادي الأوراسي', 'البنك الدولي'],
        ...['البنك الآسيوي للاستثمار في البنية التحتية', 'الصليب الأحمر', 'الناتو', 'برنامج الأغذية العالمي'],
        ...['صندوق النقد الدولي', 'مجلس أوروبا', 'مجلس التعاون الخليجي', 'منتدى الدول المصدرة للغاز'],
      ].sort(),
    );
    const bodies = ['الأمم المتحدة', 'جامعة الدول العربية', 'الوكالة الدولية للطاقة الذرية', 'منظمة التجارة العالمية'];
    for (const name of [...bodies, 'حماس', 'طالبان', 'القاعدة', 'الدول العربية', 'رويترز', 'غازبروم'])
      expect([name, kindOf(name)]).toEqual([name, 'feminine']);
    for (const name of [
      'حزب الله',
      'داعش',
      'جيش العدل',
      'إقليم كردستان',
      'الغرب',
      'التحالف الدولي',
      'المجلس الانتقالي الجنوبي',
    ])
      expect([name, kindOf(name)]).toEqual([name, 'masculine']);
    const people = Object.values(parties).filter((name) => kindOf(name) === 'people');
    expect(people.sort()).toEqual(['الإخوان المسلمون', 'الحوثيون', 'الماويون']);
  });

  it('of people have another form after prepositions', () => {
    expect(oblique('الإخوان المسلمون')).toBe('الإخوان المسلمين');
    expect(oblique('الحوثيون')).toBe('الحوثيين');
    expect(oblique('تلفزيون سوريا')).toBe('تلفزيون سوريا');
  });

  it('are written in one word with ل', () => {
    const written = [
      'لإيران',
      'للعراق',
      'للبنان',
      'لليبيا',
      'لألمانيا',
      'للأمم المتحدة',
      'للجنة الأولمبية',
      'لـ\u2068Iran\u2069',
    ];
    const plain = [
      'إيران',
      'العراق',
      'لبنان',
      'ليبيا',
      'ألمانيا',
      'الأمم المتحدة',
      'اللجنة الأولمبية',
      '\u2068Iran\u2069',
    ];
    expect(plain.map(withLi)).toEqual(written);
    for (const name of Object.values(parties)) expect(withLi(name)).toMatch(/^(?:لل?[^ل].*|لل?ل[^ل].*)$/);
  });

  it('stand for every sector', () => {
    for (const code of Object.keys(SECTORS)) expect(sectorNoun(code)).toMatch(/^[\u0621-\u064a ]+$/);
    expect(sectorNoun('IRN')).toBeNull();
  });
});
