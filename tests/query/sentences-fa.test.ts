import { describe, expect, it } from 'vitest';
import { MODES, SECTORS, TYPES } from '../../src/codebook/index.ts';
import { buildEvent } from '../../src/merging/index.ts';
import { FACTUALITIES } from '../../src/model/index.ts';
import { type SentenceNames, sentence } from '../../src/query/index.ts';
import { world } from '../../src/world/index.ts';
import { type Given, item, place } from '../merging/factory.ts';

const { parties, places } = world.usualNames('fa');
const PERSONS: Record<string, string> = {
  'Viktor Khrenin': 'ویکتور خرنین',
  'Aziz Nasirzadeh': 'عزیز نصیرزاده',
  'Alexander Lukashenko': 'الکساندر لوکاشنکو',
  'Masoud Pezeshkian': 'مسعود پزشکیان',
};
const digits = new Intl.NumberFormat('fa-u-nu-arabext');
const names: SentenceNames = {
  party: (code) => parties[code] ?? null,
  place: (name) => places[name] ?? null,
  person: (name) => PERSONS[name] ?? null,
  number: (value) => digits.format(value),
};
const line = (...given: Given[]) => sentence('fa', buildEvent(given.map(item)), names);

/** Events, and the sentences that an editor would write. */
const WRITTEN: Record<string, [Given | Given[], string][]> = {
  'what is signed and agreed on': [
    [
      { type: 'SUPPORT', instruments: ['memorandum'], contexts: ['military'] },
      'بلاروس و ایران یادداشت تفاهمی دربارهٔ همکاری دفاعی امضا کردند',
    ],
    [
      { type: 'SUPPORT', who: 'IRN>BLR', instruments: ['contract'], contexts: ['resource'], where: place('Minsk') },
      'ایران در مینسک با بلاروس قراردادی دربارهٔ انرژی و منابع امضا کرد',
    ],
    [{ type: 'SUPPORT', instruments: ['joint statement'] }, 'بلاروس و ایران بیانیهٔ مشترکی امضا کردند'],
    [{ type: 'SUPPORT', instruments: ['treaty'] }, 'بلاروس و ایران معاهده‌ای امضا کردند'],
    [
      { type: 'SUPPORT', who: 'IRN+BLR+RUS', instruments: ['protocol'], contexts: ['technology'] },
      'بلاروس، ایران و روسیه پروتکلی دربارهٔ فناوری امضا کردند',
    ],
    // Documents that the tables have no name for.
    [{ type: 'SUPPORT', instruments: ['defence pact'] }, 'بلاروس و ایران پیمانی امضا کردند'],
    [{ type: 'SUPPORT', instruments: ['cooperation plan'] }, 'بلاروس و ایران برنامه‌ای دربارهٔ همکاری امضا کردند'],
    [{ type: 'SUPPORT', instruments: ['final document'] }, 'بلاروس و ایران سندی امضا کردند'],
    [{ type: 'SUPPORT', quantities: ['document=1'] }, 'بلاروس و ایران یک سند امضا کردند'],
    [
      [
        { type: 'SUPPORT', quantities: ['document=12'] },
        { type: 'SUPPORT', quantities: ['document=13'] },
      ],
      'بلاروس و ایران ۱۲ یا ۱۳ سند امضا کردند',
    ],
    [
      [12, 3, 9].map((count): Given => ({ type: 'SUPPORT', quantities: [`contract=${count}`] })),
      'بلاروس و ایران ۳، ۹ یا ۱۲ قرارداد امضا کردند',
    ],
    [
      [9, 3, 5, 4].map((count): Given => ({ type: 'SUPPORT', quantities: [`document=${count}`] })),
      'بلاروس و ایران ۳ تا ۹ سند امضا کردند',
    ],
    [{ type: 'SUPPORT', who: '>BLR', instruments: ['memorandum'] }, 'با بلاروس یادداشت تفاهمی امضا شد'],
    [
      { type: 'AGREE', instruments: ['agreement'], contexts: ['economic'] },
      'بلاروس و ایران دربارهٔ همکاری اقتصادی به توافق رسیدند',
    ],
    [
      { type: 'AGREE', instruments: ['agreement'], contexts: ['cbrn'], where: place('Geneva'), who: 'IRN+USA' },
      'ایران و آمریکا در ژنو دربارهٔ مسائل هسته‌ای به توافق رسیدند',
    ],
    [
      { type: 'AGREE', who: 'IRN>BLR', instruments: ['contract'], contexts: ['economic'], factuality: 'future' },
      'ایران قرار است با بلاروس بر سر قراردادی دربارهٔ همکاری اقتصادی توافق کند',
    ],
    [{ type: 'AGREE', quantities: ['document=3'] }, 'بلاروس و ایران بر سر ۳ سند به توافق رسیدند'],
    [{ type: 'AGREE', contexts: ['resource'] }, 'بلاروس و ایران بر سر همکاری در زمینهٔ انرژی و منابع توافق کردند'],
    [
      { type: 'AGREE', who: 'IRN>RUS', contexts: ['resource'] },
      'ایران بر سر همکاری با روسیه در زمینهٔ انرژی و منابع توافق کرد',
    ],
    [{ type: 'AGREE', who: 'IRN>RUS', contexts: ['military'] }, 'ایران بر سر همکاری دفاعی با روسیه توافق کرد'],
    [{ type: 'AGREE', who: 'IRN', contexts: ['military'] }, 'ایران با همکاری دفاعی موافقت کرد'],
    [{ type: 'AGREE', who: 'IRN>RUS', factuality: 'future' }, 'ایران قرار است با روسیه همکاری کند'],
  ],
  'talks and visits': [
    [{ type: 'CONSULT' }, 'بلاروس و ایران با یکدیگر گفت‌وگو کردند'],
    [{ type: 'CONSULT', who: 'BLR>IRN', where: place('Tehran') }, 'بلاروس در تهران با ایران گفت‌وگو کرد'],
    [
      {
        type: 'CONSULT',
        modes: ['visit'],
        who: 'BLR>IRN!',
        where: place('Tehran'),
        persons: ['Alexander Lukashenko@BLR', 'Masoud Pezeshkian@IRN'],
      },
      'مقام‌های بلاروس به ایران سفر کردند: گفت‌وگو در تهران (الکساندر لوکاشنکو و مسعود پزشکیان)',
    ],
    [
      { type: 'CONSULT', modes: ['visit'], who: 'BLR>IRN', factuality: 'future' },
      'مقام‌های بلاروس قرار است به ایران سفر کنند',
    ],
    [
      { type: 'CONSULT', modes: ['visit'], where: place('Tehran') },
      'مقام‌های بلاروس و ایران در تهران با یکدیگر دیدار کردند',
    ],
    [{ type: 'CONSULT', modes: ['phone'], who: 'BLR>IRN' }, 'مقام‌های بلاروس با ایران تلفنی گفت‌وگو کردند'],
    [{ type: 'CONSULT', modes: ['third-party'], who: 'OMN>IRN' }, 'عمان نزد ایران میانجی‌گری کرد'],
    [{ type: 'CONSULT', modes: ['third-party'], who: 'OMN>IRN,USA' }, 'عمان میان ایران و آمریکا میانجی‌گری کرد'],
    [
      { type: 'CONSULT', modes: ['multilateral'], where: place('Geneva') },
      'بلاروس و ایران در نشستی چندجانبه در ژنو شرکت کردند',
    ],
    [
      { type: 'CONSULT', persons: ['Viktor Khrenin', 'Aziz Nasirzadeh', 'Masoud Pezeshkian', 'Alexander Lukashenko'] },
      'بلاروس و ایران با یکدیگر گفت‌وگو کردند (الکساندر لوکاشنکو، عزیز نصیرزاده، مسعود پزشکیان و دیگران)',
    ],
    // A name that Persian does not have stands as the record has it, and moves nothing beside it.
    [
      { type: 'CONSULT', persons: ['Ryutaro Hashimoto'] },
      'بلاروس و ایران با یکدیگر گفت‌وگو کردند (\u2068Ryutaro Hashimoto\u2069)',
    ],
  ],
  'help and cooperation': [
    [{ type: 'AID', who: 'IRN>RUS', instruments: ['drone'] }, 'ایران به روسیه پهپاد داد'],
    [
      { type: 'AID', who: 'IRN>RUS', instruments: ['drone'], factuality: 'future' },
      'ایران قرار است به روسیه پهپاد بدهد',
    ],
    [
      { type: 'AID', who: 'USA,EU>UKR', instruments: ['tank'], factuality: 'hypothetical' },
      'اتحادیه اروپا و آمریکا ممکن است به اوکراین تانک بدهند',
    ],
    [
      { type: 'AID', who: 'IRN>RUS', instruments: ['drone'], factuality: 'alleged' },
      'گفته می‌شود ایران به روسیه پهپاد داده است',
    ],
    [
      { type: 'AID', who: 'IRN>RUS', instruments: ['drone'], factuality: 'negated' },
      'تکذیب‌شده: ایران به روسیه پهپاد داده است',
    ],
    [
      [
        { type: 'AID', who: 'IRN>RUS', instruments: ['drone'] },
        { type: 'AID', who: 'IRN>RUS', instruments: ['drone'], factuality: 'negated' },
      ],
      'بین تأیید و تکذیب: ایران به روسیه پهپاد داده است',
    ],
    [{ type: 'AID', who: '>UKR', instruments: ['tank'] }, 'به اوکراین تانک داده شد'],
    // An embassy is nothing that one gives.
    [{ type: 'AID', who: 'IRN>RUS', instruments: ['embassy'] }, 'ایران به روسیه کمک کرد'],
    [{ type: 'AID', modes: ['humanitarian'], who: 'IRN>AFG' }, 'ایران به افغانستان کمک بشردوستانه کرد'],
    [{ type: 'AID', modes: ['asylum'], who: 'IRN>AFG' }, 'ایران به افرادی از افغانستان پناهندگی داد'],
    [{ type: 'COOPERATE', contexts: ['military'] }, 'بلاروس و ایران در زمینهٔ دفاعی با یکدیگر همکاری کردند'],
    [
      { type: 'COOPERATE', who: 'IRN>RUS', instruments: ['nuclear weapons'], factuality: 'alleged' },
      'گفته می‌شود ایران با روسیه در زمینهٔ سلاح هسته‌ای همکاری کرده است',
    ],
    [{ type: 'COOPERATE', who: 'IRN+USA', instruments: ['prisoner swap'] }, 'ایران و آمریکا زندانی مبادله کردند'],
    [{ type: 'SUPPORT', who: 'ARAB>PSE' }, 'کشورهای عربی از فلسطین حمایت کردند'],
    [{ type: 'CONCEDE', who: 'IRN>USA', factuality: 'hypothetical' }, 'ایران ممکن است به آمریکا امتیاز بدهد'],
    [{ type: 'RETREAT', modes: ['ceasefire'] }, 'بلاروس و ایران با یکدیگر آتش‌بس برقرار کردند'],
    [{ type: 'RETREAT', modes: ['withdraw'], who: 'RUS>SYR' }, 'روسیه نیروهای خود را از سوریه خارج کرد'],
    [{ type: 'RETREAT', modes: ['resign'], who: 'UKR' }, 'مقامی از اوکراین کناره‌گیری کرد'],
    [{ type: 'RETREAT', modes: ['release'], who: '>AFG' }, 'زندانیان افغانستان آزاد شدند'],
  ],
  'words against others': [
    [{ type: 'REQUEST', who: 'USA>IRN' }, 'آمریکا خواستار اقدام ایران شد'],
    [{ type: 'REQUEST', modes: ['assist'], who: 'UKR>USA' }, 'اوکراین از آمریکا کمک خواست'],
    [
      { type: 'REQUEST', modes: ['meet'], who: '>IRN', factuality: 'negated' },
      'تکذیب‌شده: از ایران درخواست گفت‌وگو شده است',
    ],
    [{ type: 'ACCUSE', who: 'IRN>USA', where: place('Geneva') }, 'ایران آمریکا را در ژنو متهم کرد'],
    [{ type: 'ACCUSE', modes: ['disapprove'], who: 'IRN>USA' }, 'ایران از آمریکا انتقاد کرد'],
    [{ type: 'ACCUSE', who: '>IRN,RUS' }, 'ایران و روسیه متهم شدند'],
    [{ type: 'REJECT', who: 'IRN>USA' }, 'ایران پیشنهاد آمریکا را رد کرد'],
    [
      { type: 'REJECT', modes: ['meet'], who: 'IRN>USA', factuality: 'hypothetical' },
      'ایران ممکن است از گفت‌وگو با آمریکا خودداری کند',
    ],
    [{ type: 'THREATEN', modes: ['violence'], who: 'USA>IRN' }, 'آمریکا ایران را به استفاده از زور تهدید کرد'],
    [
      { type: 'PROTEST', modes: ['demo'], who: 'PAK>USA', where: place('Balochistan') },
      'گروهی از مردم پاکستان در بلوچستان پاکستان علیه آمریکا تظاهرات کردند',
    ],
    [{ type: 'PROTEST', modes: ['demo'], who: 'ARAB' }, 'گروهی از مردم کشورهای عربی تظاهرات کردند'],
    [{ type: 'PROTEST', modes: ['demo'], who: 'CVL' }, 'شهروندان تظاهرات کردند'],
    [{ type: 'PROTEST', modes: ['demo'], who: 'HAMAS' }, 'حماس تظاهرات کرد'],
    [{ type: 'PROTEST', modes: ['demo'], who: '>IRQ' }, 'علیه عراق تظاهرات شد'],
  ],
  'deeds against others': [
    [
      { type: 'SANCTION', who: 'USA,EU>IRN,BLR', instruments: ['sanctions'] },
      'اتحادیه اروپا و آمریکا بلاروس و ایران را تحریم کردند',
    ],
    // Nobody has spoken of sanctions.
    [{ type: 'SANCTION', who: 'EU>BLR' }, 'اتحادیه اروپا علیه بلاروس اقدام‌هایی در پیش گرفت'],
    [{ type: 'SANCTION', who: '>BLR', factuality: 'future' }, 'قرار است علیه بلاروس اقدام‌هایی در پیش گرفته شود'],
    [{ type: 'SANCTION', modes: ['expel'], who: 'PAK>IRN' }, 'پاکستان دیپلمات‌های ایران را اخراج کرد'],
    [
      { type: 'SANCTION', modes: ['expel'], who: 'PRK>IAEA' },
      'کرهٔ شمالی نمایندگان آژانس بین‌المللی انرژی اتمی را اخراج کرد',
    ],
    [
      { type: 'SANCTION', modes: ['cancel'], who: 'USA>IRN', instruments: ['agreement'] },
      'آمریکا توافق‌نامه‌ای با ایران را لغو کرد',
    ],
    [{ type: 'MOBILIZE', who: 'IRN' }, 'ایران نیرو بسیج کرد'],
    [
      { type: 'COERCE', modes: ['seize'], who: 'IRN>USA', instruments: ['tanker'] },
      'ایران نفتکشی از آمریکا را توقیف کرد',
    ],
    [{ type: 'COERCE', modes: ['arrest'], who: 'IRN>FRA' }, 'ایران افرادی از فرانسه را بازداشت کرد'],
    [
      { type: 'COERCE', modes: ['arrest'], who: '>FRA', where: place('Tehran') },
      'در تهران افرادی از فرانسه بازداشت شدند',
    ],
    [
      { type: 'COERCE', modes: ['arrest'], who: 'IRN>FRA', quantities: ['arrested=4'] },
      'ایران ۴ نفر از فرانسه را بازداشت کرد',
    ],
    [
      { type: 'COERCE', modes: ['arrest'], who: '>FRA', quantities: ['arrested=1', 'killed=2'] },
      'یک نفر از فرانسه بازداشت شد: ۲ کشته',
    ],
    [{ type: 'ASSAULT', who: 'IRN>PAK', where: place('Pakistan') }, 'ایران به پاکستان حمله کرد'],
    [
      [
        { type: 'ASSAULT', who: 'PAK>IRN', modes: ['aerial'], quantities: ['killed=7', 'killed=3', 'wounded=3'] },
        { type: 'ASSAULT', who: 'PAK>IRN', modes: ['aerial'], quantities: ['killed=9'] },
      ],
      'پاکستان به ایران حملهٔ هوایی کرد: ۷ یا ۹ کشته، ۳ زخمی',
    ],
    [
      { type: 'ASSAULT', who: '>IRQ', modes: ['explosives'], where: place('Baghdad'), quantities: ['killed=1'] },
      'عراق در بغداد هدف بمب‌گذاری قرار گرفت: یک کشته',
    ],
    [{ type: 'ASSAULT', who: '>IRQ', factuality: 'future' }, 'عراق قرار است هدف حمله واقع شود'],
    [{ type: 'ASSAULT', who: '>IRN,PAK', factuality: 'alleged' }, 'گفته می‌شود ایران و پاکستان هدف حمله قرار گرفته‌اند'],
    [
      { type: 'ASSAULT', who: 'IRN>ISR', modes: ['heavy-weapons'], instruments: ['missile'] },
      'ایران به اسرائیل حملهٔ موشکی کرد',
    ],
    [{ type: 'ASSAULT', who: 'UAF', where: place('Kyiv') }, 'نیروهای مسلح ناشناس در کی‌یف دست به حمله زدند'],
    [{ type: 'ASSAULT', modes: ['abduct'], who: '>AFG' }, 'افرادی از افغانستان ربوده شدند'],
    [{ type: 'ASSAULT', modes: ['cleansing'], who: '' }, 'طرفی نامشخص دست به پاک‌سازی قومی زد'],
  ],
};

describe('a sentence in Persian', () => {
  for (const [about, rows] of Object.entries(WRITTEN))
    describe(about, () => {
      it.each(rows.map(([given, text]) => [text, given] as const))('%s', (text, given) => {
        expect(line(...[given].flat())).toBe(text);
      });
    });

  it('is well formed for every type, mode, factuality and side that is named', () => {
    for (const { type } of TYPES)
      for (const mode of ['', ...MODES[type]])
        for (const factuality of FACTUALITIES)
          for (const who of ['IRN', 'IRN>BLR', 'IRN+BLR', '>BLR', 'IRN,RUS>BLR,UKR', 'ARAB>HAMAS'])
            for (const where of [null, place('Geneva')]) {
              const text = line({ type, modes: mode === '' ? [] : [mode], factuality, who, where });
              const note = `${type}/${mode} ${factuality} ${who}: ${text}`;
              expect(text, note).not.toMatch(/[A-Za-z{}|/يكىة]|undefined| {2}|^[ :]|[ :]$| [،:)]|\( /);
              if (who.includes('>') || who.includes('+')) expect(text, note).toMatch(/بلاروس|حماس/);
              if (where) expect(text, note).toContain('در ژنو');
              if (where === null) expect(text, note).toMatch(ENDS[factuality]);
            }
  });

  it('says each mode in words of its own', () => {
    for (const { type } of TYPES)
      for (const who of ['IRN>BLR', 'IRN', '>BLR']) {
        const told = MODES[type].map((mode) => line({ type, modes: [mode], who }));
        const same = told.filter((text, at) => told.indexOf(text) !== at);
        expect(new Set(same.filter((text) => !text.includes('طرفی نامشخص'))), `${type} ${who}`).toEqual(new Set());
      }
  });

  it('names every sector that acts for no state', () => {
    for (const code of Object.keys(SECTORS)) expect(line({ type: 'ASSAULT', who: `${code}>IRN` })).not.toMatch(/[A-Z]/);
  });
});

/** What a sentence of a factuality ends in: one actor or several. */
const ENDS: Record<(typeof FACTUALITIES)[number], RegExp> = {
  asserted: /[دت]$/,
  alleged: /^گفته می‌شود .*(?:ه است|ه‌اند)$/,
  future: /قرار است .*[دند]$/,
  hypothetical: /ممکن است .*[دند]$/,
  negated: /^تکذیب‌شده: .*(?:ه است|ه‌اند)$/,
};
