import { describe, expect, test } from 'vitest';
import type { NameUse } from '../../src/model/index.ts';
import { words } from '../../src/text/tokens.ts';
import { partyRecords, world } from '../../src/world/index.ts';

const LANGUAGES = ['ar', 'fa', 'ru', 'en'];

/** Members of the United Nations, with the two observers. */
const MEMBERS = `AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA BRB BRN
BTN BWA CAF CAN CHE CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESP EST ETH
FIN FJI FRA FSM GAB GBR GEO GHA GIN GMB GNB GNQ GRC GRD GTM GUY HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR
JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT
MMR MNE MNG MOZ MRT MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG POL PRK PRT PRY PSE QAT
ROU RUS RWA SAU SDN SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR SVK SVN SWE SWZ SYC SYR TCD TGO THA TJK TKM TLS TON TTO
TUN TUR TUV TZA UGA UKR URY USA UZB VAT VCT VEN VNM VUT WSM YEM ZAF ZMB ZWE`.split(/\s+/);

/** What a state shares with another that is named more often goes to that one. */
const WITHOUT_ADJECTIVE = new Set(['COG', 'DMA']);
/** In reports "Brussels" is the Union. */
const WITHOUT_CAPITAL = new Set(['BEL']);

const codesWith = (language: string, ...uses: NameUse[]) =>
  new Set(
    world
      .partyNames(language)
      .filter((name) => uses.includes(name.use))
      .map((name) => name.code),
  );

describe.each(LANGUAGES)('names of states: %s', (language) => {
  test('there are 195 of them, and Taiwan, Kosovo and Hong Kong', () => {
    expect(MEMBERS).toHaveLength(195);
    for (const code of [...MEMBERS, 'TWN', 'XKX', 'HKG'])
      expect(world.party(code), code).toMatchObject({ code, kind: 'state', country: code });
  });

  test('every one has a name', () => {
    const known = codesWith(language, 'name', 'variant');
    expect([...MEMBERS, 'TWN', 'XKX', 'HKG'].filter((code) => !known.has(code))).toEqual([]);
  });

  test('every one has an adjective', () => {
    const known = codesWith(language, 'adjective');
    expect(MEMBERS.filter((code) => !known.has(code) && !WITHOUT_ADJECTIVE.has(code))).toEqual([]);
  });

  test('every one has a capital that stands for it', () => {
    const known = codesWith(language, 'capital');
    expect(MEMBERS.filter((code) => !known.has(code) && !WITHOUT_CAPITAL.has(code))).toEqual([]);
    expect(known).toContain('EU');
  });

  test('no form names two parties', () => {
    const owners = new Map<string, string>();
    const clashes: string[] = [];
    for (const { form, code } of world.partyNames(language)) {
      const key = words(form).join(' ');
      const owner = owners.get(key) ?? code;
      if (owner !== code) clashes.push(`${form}: ${owner}, ${code}`);
      owners.set(key, code);
    }
    expect(clashes).toEqual([]);
  });

  test('every name is of a known party and has words', () => {
    for (const { form, code } of world.partyNames(language)) {
      expect(world.party(code), `${form}: ${code}`).toBeDefined();
      expect(words(form).length, form).toBeGreaterThan(0);
    }
  });
});

describe('forms', () => {
  const partyOf = (language: string, form: string) => {
    const key = words(form).join(' ');
    const found = world.partyNames(language).find((name) => words(name.form).join(' ') === key);
    return found && `${found.code} ${found.use}${found.sector ? ` ${found.sector}` : ''}`;
  };

  test.each([
    ['ar', 'روسيا البيضاء', 'BLR name'],
    ['ar', 'بيلاروس', 'BLR name'],
    ['ar', 'الجمهورية الإسلامية', 'IRN variant'],
    ['ar', 'أميركا', 'USA variant'],
    ['ar', 'الكرملين', 'RUS government GOV'],
    ['ar', 'البنتاغون', 'USA government MIL'],
    ['ar', 'الدول الغربية', 'WEST variant'],
    ['ar', 'مجلس الأمن', 'UN variant'],
    ['ar', 'طهران', 'IRN capital GOV'],
    ['ar', 'عُمان', 'OMN name'],
    ['ar', 'سعودي', 'SAU adjective'],
    ['ar', 'حزب الله', 'HEZBOLLAH name'],
    ['fa', 'جمهوری اسلامی', 'IRN variant'],
    ['fa', 'سپاه پاسداران', 'IRN government MIL'],
    ['fa', 'کاخ سفید', 'USA government GOV'],
    ['fa', 'انگلیسی', 'GBR adjective'],
    ['fa', 'رژیم صهیونیستی', 'ISR variant'],
    ['fa', 'آژانس بین‌المللی انرژی اتمی', 'IAEA name'],
    ['fa', 'مینسک', 'BLR capital GOV'],
    ['fa', 'ایرنا', 'IRNA name'],
    ['ru', 'КНДР', 'PRK name'],
    ['ru', 'Белоруссия', 'BLR variant'],
    ['ru', 'иранский', 'IRN adjective'],
    ['ru', 'поляк', 'POL demonym'],
    ['ru', 'Кремль', 'RUS government GOV'],
    ['ru', 'ХАМАС', 'HAMAS name'],
    ['en', 'U.S.', 'USA name'],
    ['en', 'Downing Street', 'GBR government GOV'],
    ['en', 'Briton', 'GBR demonym'],
    ['en', 'Kiev', 'UKR capital GOV'],
    ['en', 'Tel Aviv', 'ISR capital GOV'],
    ['en', 'Reuters', 'REUTERS name'],
    ['en', 'Congolese', 'COD adjective'],
  ])('%s: %s is %s', (language, form, expected) => {
    expect(partyOf(language, form)).toBe(expected);
  });

  // words that are far more often something else: financial, Monday, his own, that (the Arabic pack tells Mali from
  // "financial" by its context)
  test.each([
    ['fa', 'مالی'],
    ['fa', 'دوشنبه'],
    ['ru', 'Того'],
    ['fa', 'ترک'],
    ['ar', 'القاعدة'],
  ])('%s: %s names nobody', (language, form) => {
    expect(partyOf(language, form)).toBeUndefined();
  });
});

describe('parties', () => {
  test('belong to known states', () => {
    for (const party of partyRecords())
      if (party.country) expect(world.party(party.country)?.kind, party.code).toBe('state');
  });

  test('have one code and one name each', () => {
    const records = partyRecords();
    expect(new Set(records.map((party) => party.code)).size).toBe(records.length);
    const doubles = records.map((party) => party.name).filter((name, i, all) => all.indexOf(name) !== i);
    expect(doubles).toEqual([]);
  });

  test.each(['UN', 'EU', 'NATO', 'SCO', 'BRICS', 'EAEU', 'GCC', 'IAEA', 'WEST'])(
    '%s stands under no state and is named in every language',
    (code) => {
      expect(world.party(code)?.country).toBeNull();
      for (const language of LANGUAGES) expect(codesWith(language, 'name'), language).toContain(code);
    },
  );

  test('what is not known is undefined or empty', () => {
    expect(world.party('XXX')).toBeUndefined();
    expect(world.partyNames('xx')).toEqual([]);
    expect(world.partyNames('toString')).toEqual([]);
  });
});
