import { describe, expect, it } from 'vitest';
import { MODES, SECTORS, TYPES } from '../../src/codebook/index.ts';
import { buildEvent } from '../../src/merging/index.ts';
import { FACTUALITIES } from '../../src/model/index.ts';
import { declined, eventLine, type SentenceNames, sentence } from '../../src/query/index.ts';
import { instrument, SECTORS as SECTOR_NAMES } from '../../src/query/sentences/ru-things.ts';
import { ru } from '../../src/query/words/ru.ts';
import { world } from '../../src/world/index.ts';
import { type Given, item, place } from '../merging/factory.ts';

const { parties, places } = world.usualNames('ru');
const PERSONS: Record<string, string> = {
  'Alexander Lukashenko': 'Александр Лукашенко',
  'Ebrahim Raisi': 'Эбрахим Раиси',
  'Aziz Nasirzadeh': 'Азиз Насирзаде',
  'Viktor Khrenin': 'Виктор Хренин',
};
const names: SentenceNames = {
  party: (code, form) => (parties[code] === undefined ? null : declined(parties[code], form)),
  place: (name, form) => {
    // Events made by hand have codes for most names.
    const own = places[world.party(name)?.name ?? name];
    return own === undefined ? null : declined(own, form);
  },
  person: (name) => PERSONS[name] ?? null,
  number: (value) => value.toLocaleString('ru'),
};
const line = (...given: Given[]) => sentence('ru', buildEvent(given.map(item)), names);

/** Events, and the sentences that an editor would write. */
const WRITTEN: [Given | Given[], string][] = [
  // What is signed and agreed on.
  [
    { type: 'SUPPORT', instruments: ['memorandum'], contexts: ['military'] },
    'Беларусь и Иран подписали меморандум о сотрудничестве в области обороны',
  ],
  [
    { type: 'SUPPORT', who: 'IRN>RUS', instruments: ['treaty'], contexts: ['economic'], where: place('Tehran') },
    'Иран подписал с Россией договор об экономическом сотрудничестве в Тегеране',
  ],
  [{ type: 'SUPPORT', instruments: ['joint statement'] }, 'Беларусь и Иран подписали совместное заявление'],
  [{ type: 'SUPPORT', instruments: ['plan'] }, 'Беларусь и Иран подписали документ'],
  [{ type: 'SUPPORT', who: 'FRA', instruments: ['protocol'] }, 'Франция подписала протокол'],
  [{ type: 'SUPPORT', quantities: ['document=1'] }, 'Беларусь и Иран подписали 1 документ'],
  [{ type: 'SUPPORT', quantities: ['document=2'] }, 'Беларусь и Иран подписали 2 документа'],
  [{ type: 'SUPPORT', quantities: ['agreement=5'] }, 'Беларусь и Иран подписали 5 соглашений'],
  [{ type: 'SUPPORT', quantities: ['document=21'] }, 'Беларусь и Иран подписали 21 документ'],
  [
    [
      { type: 'SUPPORT', quantities: ['document=12'] },
      { type: 'SUPPORT', quantities: ['document=13'] },
    ],
    'Беларусь и Иран подписали 12 или 13 документов',
  ],
  [
    [2, 5, 12, 21].map((n) => ({ type: 'SUPPORT' as const, quantities: [`document=${n}`] })),
    'Беларусь и Иран подписали от 2 до 21 документа',
  ],
  [{ type: 'SUPPORT', who: 'USA>HTI' }, 'США выразили поддержку Гаити'],
  [{ type: 'SUPPORT', who: 'CHN+RUS' }, 'Китай и Россия выразили поддержку друг другу'],
  [
    { type: 'AGREE', instruments: ['agreement'], contexts: ['economic'] },
    'Беларусь и Иран достигли соглашения об экономическом сотрудничестве',
  ],
  [
    { type: 'AGREE', who: 'ISR+PSE', instruments: ['agreement'], contexts: ['territory'] },
    'Израиль и Палестина достигли соглашения по вопросам границ',
  ],
  [
    { type: 'AGREE', who: 'IRN>USA', instruments: ['agreement'], factuality: 'future' },
    'Иран намерен заключить с США соглашение',
  ],
  [{ type: 'AGREE', instruments: ['memorandum'] }, 'Беларусь и Иран согласовали меморандум'],
  [{ type: 'AGREE', instruments: ['road map'] }, 'Беларусь и Иран согласовали дорожную карту'],
  [{ type: 'AGREE', instruments: ['prisoner swap'] }, 'Беларусь и Иран договорились об обмене заключёнными'],
  [
    { type: 'AGREE', who: 'IRN>SAU', instruments: ['diplomatic relations'] },
    'Иран договорился с Саудовской Аравией о дипломатических отношениях',
  ],
  [{ type: 'AGREE', contexts: ['resource'] }, 'Беларусь и Иран договорились о сотрудничестве в области энергетики'],
  [{ type: 'AGREE', who: 'IRN>SRB' }, 'Иран договорился с Сербией о сотрудничестве'],
  [{ type: 'AGREE', who: 'IRN>USA' }, 'Иран договорился с США о сотрудничестве'],
  [{ type: 'AGREE', who: 'IRN>CHE' }, 'Иран договорился со Швейцарией о сотрудничестве'],
  [
    { type: 'AGREE', who: 'IRN>RUS', factuality: 'future', contexts: ['resource'] },
    'Иран намерен сотрудничать с Россией в области энергетики',
  ],
  // Talks.
  [
    { type: 'CONSULT', where: place('Minsk'), persons: ['Alexander Lukashenko', 'Ebrahim Raisi'] },
    'Беларусь и Иран провели переговоры в Минске (Александр Лукашенко, Эбрахим Раиси)',
  ],
  [
    {
      type: 'CONSULT',
      persons: ['Alexander Lukashenko', 'Ebrahim Raisi', 'Aziz Nasirzadeh', 'Viktor Khrenin'],
    },
    'Беларусь и Иран провели переговоры (Александр Лукашенко, Азиз Насирзаде, Эбрахим Раиси и другие)',
  ],
  [
    { type: 'CONSULT', modes: ['visit'], who: 'BLR>IRN!', where: place('Tehran') },
    'Делегация Беларуси посетила Иран: переговоры в Тегеране',
  ],
  [{ type: 'CONSULT', modes: ['visit'], who: 'BLR', where: place('Tehran') }, 'Делегация Беларуси посетила Тегеран'],
  [{ type: 'CONSULT', modes: ['visit'], who: 'UN,EU>UKR' }, 'Делегации ЕС и ООН посетили Украину'],
  [{ type: 'CONSULT', modes: ['visit'] }, 'Беларусь и Иран обменялись визитами'],
  [
    { type: 'CONSULT', modes: ['visit'], where: place('Tehran') },
    'Беларусь и Иран провели переговоры в ходе визита в Тегеран',
  ],
  [
    { type: 'CONSULT', modes: ['visit'], where: place('Tehran'), factuality: 'future' },
    'Предстоят переговоры Беларуси и Ирана в Тегеране',
  ],
  [{ type: 'CONSULT', modes: ['visit'], factuality: 'future' }, 'Предстоят взаимные визиты делегаций Беларуси и Ирана'],
  [{ type: 'CONSULT', modes: ['visit'], who: 'RUS' }, 'Делегация России совершила зарубежную поездку'],
  [
    { type: 'CONSULT', modes: ['visit'], who: 'BLR>CUB', factuality: 'future' },
    'Предстоит визит делегации Беларуси на Кубу',
  ],
  [
    { type: 'CONSULT', modes: ['visit'], who: 'BLR>VNM', factuality: 'hypothetical' },
    'Возможен визит делегации Беларуси во Вьетнам',
  ],
  [{ type: 'CONSULT', factuality: 'future' }, 'Предстоят переговоры Беларуси и Ирана'],
  [
    { type: 'CONSULT', who: 'IRN>USA', factuality: 'future', where: place('Muscat') },
    'Предстоят переговоры Ирана с США в Маскате',
  ],
  [{ type: 'CONSULT', modes: ['phone'], who: 'FRA>IRN' }, 'Франция провела телефонные переговоры с Ираном'],
  [
    { type: 'CONSULT', modes: ['third-party'], who: 'CHN>IRN,SAU' },
    'Китай посредничал между Ираном и Саудовской Аравией',
  ],
  [{ type: 'CONSULT', modes: ['third-party'], who: 'OMN>IRN' }, 'Оман посредничал на переговорах с Ираном'],
  [
    { type: 'CONSULT', modes: ['multilateral'], who: 'QAT+SYR+TUR' },
    'Катар, Сирия и Турция провели многостороннюю встречу',
  ],
  // Aid, cooperation, yielding.
  [{ type: 'AID', who: 'IRN>RUS', instruments: ['drone'] }, 'Иран поставил России беспилотники'],
  [{ type: 'AID', who: 'RUS>IRN', instruments: ['fighter jet'] }, 'Россия поставила Ирану истребители'],
  [{ type: 'AID', who: 'CHN>LKA', instruments: ['loan'] }, 'Китай предоставил Шри-Ланке кредит'],
  [{ type: 'AID', who: 'ARE>PSE', modes: ['humanitarian'] }, 'ОАЭ оказали гуманитарную помощь Палестине'],
  [{ type: 'AID', who: 'DEU>UKR', modes: ['asylum'] }, 'Германия предоставила убежище гражданам Украины'],
  [{ type: 'COOPERATE', contexts: ['culture'] }, 'Беларусь и Иран сотрудничали в области культуры и науки'],
  [{ type: 'COOPERATE', who: 'IRN>VNM' }, 'Иран сотрудничал с Вьетнамом'],
  [{ type: 'RETREAT', modes: ['withdraw'], who: 'RUS>UKR' }, 'Россия вывела войска с Украины'],
  [{ type: 'RETREAT', modes: ['withdraw'], who: 'USA>IRQ' }, 'США вывели войска из Ирака'],
  [{ type: 'RETREAT', modes: ['release'], who: 'HAMAS>ISR' }, 'ХАМАС освободил удерживаемых граждан Израиля'],
  [{ type: 'RETREAT', modes: ['resign'], who: 'LBN' }, 'Представители руководства Ливана ушли в отставку'],
  [{ type: 'CONCEDE', who: 'NGA' }, 'Нигерия пошла на уступки'],
  // Words against another.
  [{ type: 'REQUEST', who: 'IAEA>IRN' }, 'МАГАТЭ призвало Иран к действиям'],
  [{ type: 'REQUEST', who: 'UN>USA' }, 'ООН призвала США к действиям'],
  [{ type: 'REQUEST', modes: ['yield'], who: 'USA>IRN' }, 'США потребовали уступок от Ирана'],
  [{ type: 'ACCUSE', who: 'NATO>RUS' }, 'НАТО обвинила Россию'],
  [{ type: 'ACCUSE' }, 'Беларусь и Иран обменялись обвинениями'],
  [{ type: 'ACCUSE', who: '>USA', modes: ['investigate'] }, 'Начато расследование в отношении США'],
  [{ type: 'REJECT', who: 'LBN>UN' }, 'Ливан отверг предложение ООН'],
  [{ type: 'REJECT', who: 'IRN>FRA', modes: ['meet'] }, 'Иран отказался от переговоров с Францией'],
  [{ type: 'THREATEN', who: 'ISR>HEZBOLLAH', modes: ['violence'] }, 'Израиль пригрозил Хезболле применением силы'],
  [{ type: 'PROTEST', modes: ['demo'], who: 'AFG>USA' }, 'Жители Афганистана вышли на демонстрацию против США'],
  [{ type: 'PROTEST', modes: ['demo'], who: 'CVL' }, 'Протестующие вышли на демонстрацию'],
  [{ type: 'PROTEST', modes: ['strike'], who: 'EGY' }, 'Жители Египта начали забастовку'],
  // Measures.
  [
    { type: 'SANCTION', who: 'USA,EU>IRN,BLR', instruments: ['sanctions'] },
    'ЕС и США ввели санкции против Беларуси и Ирана',
  ],
  [{ type: 'SANCTION', who: '>BLR', instruments: ['sanctions'] }, 'Введены санкции против Беларуси'],
  [{ type: 'SANCTION', who: '>BLR' }, 'Приняты меры против Беларуси'],
  [{ type: 'SANCTION', who: 'UKR>IRN', modes: ['expel'] }, 'Украина выслала дипломатов Ирана'],
  [{ type: 'SANCTION', who: 'PRK>IAEA', modes: ['expel'] }, 'КНДР выслала представителей МАГАТЭ'],
  [{ type: 'SANCTION', who: 'NLD>PHL', modes: ['withdraw'] }, 'Нидерланды отозвали дипломатов с Филиппин'],
  [
    { type: 'SANCTION', who: 'PAK>IRN', modes: ['withdraw'], where: place('Geneva') },
    'В Женеве Пакистан отозвал дипломатов из Ирана',
  ],
  [
    { type: 'ACCUSE', who: '>USA', modes: ['investigate'], where: place('Geneva'), factuality: 'alleged' },
    'По неподтверждённым данным, начато расследование в отношении США в Женеве',
  ],
  [
    { type: 'REQUEST', who: 'USA>IRN', modes: ['yield'], where: place('Geneva'), factuality: 'negated' },
    'Отрицается: в Женеве США потребовали уступок от Ирана',
  ],
  [{ type: 'MOBILIZE', who: 'IRN' }, 'Иран мобилизовал силы'],
  [{ type: 'MOBILIZE', who: 'CHN>TWN', modes: ['troops'] }, 'Китай развернул войска против Тайваня'],
  [
    { type: 'COERCE', who: 'IRN>FRA', modes: ['arrest'], quantities: ['arrested=3'] },
    'Иран арестовал 3 граждан Франции',
  ],
  [{ type: 'COERCE', who: 'IRN', modes: ['arrest'], quantities: ['arrested=21'] }, 'Иран арестовал 21 человека'],
  [{ type: 'COERCE', who: 'IRN', modes: ['arrest'], quantities: ['arrested=3'] }, 'Иран арестовал 3 человек'],
  [{ type: 'COERCE', who: 'SDN', modes: ['curfew'] }, 'Судан ввёл комендантский час'],
  // Violence.
  [
    [
      { type: 'ASSAULT', who: 'PAK>IRN', modes: ['aerial'], quantities: ['killed=7', 'killed=3'] },
      { type: 'ASSAULT', who: 'PAK>IRN', modes: ['aerial'], quantities: ['killed=9'] },
    ],
    'Пакистан нанёс удар с воздуха по Ирану: 7 или 9 погибших',
  ],
  [
    { type: 'ASSAULT', who: 'UAF>CVL', quantities: ['killed=1', 'wounded=3'] },
    'Неизвестные вооружённые лица атаковали мирных жителей: 1 погибший, 3 раненых',
  ],
  [{ type: 'ASSAULT', who: '>IRQ' }, 'Ирак подвергся нападению'],
  [{ type: 'ASSAULT', who: '>IRQ', factuality: 'alleged' }, 'По неподтверждённым данным, Ирак подвергся нападению'],
  [{ type: 'ASSAULT', who: '>IRQ', factuality: 'future' }, 'Неназванная сторона намерена атаковать Ирак'],
  [{ type: 'ASSAULT', who: '>USA,IRQ', factuality: 'hypothetical' }, 'Ирак и США могут подвергнуться нападению'],
  [{ type: 'ASSAULT', who: '>BLR', modes: ['suicide-attack'] }, 'Беларусь подверглась атаке смертника'],
  [{ type: 'ASSAULT', who: '>CVL', quantities: ['killed=7'] }, 'Мирные жители подверглись нападению: 7 погибших'],
  [{ type: 'ASSAULT', who: 'HOUTHIS>YEM' }, 'Хуситы атаковали Йемен'],
  [{ type: 'ASSAULT', who: 'YEM>HOUTHIS' }, 'Йемен атаковал хуситов'],
  [{ type: 'ASSAULT', who: 'TALIBAN>UN', modes: ['abduct'] }, 'Талибан похитил представителей ООН'],
  [{ type: 'ASSAULT', who: 'IRN>PAK', where: place('Pakistan') }, 'Иран атаковал Пакистан'],
  [{ type: 'ASSAULT', who: 'ARM+AZE' }, 'Армения и Азербайджан атаковали друг друга'],
  [{ type: 'ASSAULT', who: 'MAR', modes: ['explosives'] }, 'Марокко устроило взрыв'],
  // How far it is real.
  [
    { type: 'AID', who: 'IRN>RUS', instruments: ['drone'], factuality: 'future' },
    'Иран намерен поставить России беспилотники',
  ],
  [
    { type: 'AID', who: 'RUS>IRN', instruments: ['oil'], factuality: 'future' },
    'Россия намерена поставить Ирану нефть',
  ],
  [{ type: 'AID', who: 'IAEA>IRN', factuality: 'future' }, 'МАГАТЭ намерено оказать помощь Ирану'],
  [
    { type: 'AID', who: 'IRN>RUS', instruments: ['drone'], factuality: 'hypothetical' },
    'Иран может поставить России беспилотники',
  ],
  [{ type: 'SUPPORT', instruments: ['treaty'], factuality: 'hypothetical' }, 'Беларусь и Иран могут подписать договор'],
  [
    { type: 'AID', who: 'IRN>RUS', instruments: ['drone'], factuality: 'alleged' },
    'Иран, по неподтверждённым данным, поставил России беспилотники',
  ],
  [
    { type: 'AID', who: 'IRN>RUS', instruments: ['drone'], factuality: 'negated' },
    'Отрицается: Иран поставил России беспилотники',
  ],
  [
    { type: 'CONSULT', modes: ['visit'], who: 'BLR>IRN', factuality: 'negated' },
    'Отрицается: делегация Беларуси посетила Иран',
  ],
  [
    [
      { type: 'AID', who: 'IRN>RUS', instruments: ['drone'] },
      { type: 'AID', who: 'IRN>RUS', instruments: ['drone'], factuality: 'negated' },
    ],
    'Оспаривается: Иран поставил России беспилотники',
  ],
];

describe('sentences in Russian', () => {
  it.each(WRITTEN)('%j', (given, text) => {
    expect(line(...[given].flat())).toBe(text);
  });

  it('says where, with the preposition and the case of the place', () => {
    const talks = (name: string) =>
      line({ type: 'CONSULT', where: { ...place('Tehran'), name } }).replace('Беларусь и Иран провели переговоры ', '');
    expect(
      ['Geneva', 'Lviv', 'Crimea', 'Cyprus', 'Middle East', 'Sharm el-Sheikh', 'Sochi', 'France'].map(talks),
    ).toEqual([
      'в Женеве',
      'во Львове',
      'в Крыму',
      'на Кипре',
      'на Ближнем Востоке',
      'в Шарм-эш-Шейхе',
      'в Сочи',
      'во Франции',
    ]);
  });

  it('leaves names that Russian has none for as the record has them', () => {
    expect(line({ type: 'CONSULT', persons: ['Somebody Else'] })).toBe(
      'Беларусь и Иран провели переговоры (Somebody Else)',
    );
  });

  it('leaves English as it is', () => {
    const given: Given = { type: 'AID', who: 'IRN>RUS', instruments: ['drone'] };
    const event = buildEvent([item(given)]);
    expect(sentence('en', event, names)).toBe(eventLine(event));
  });

  it('declines every instrument of the vocabulary', () => {
    const forms = (key: string) =>
      (['genitive', 'accusative', 'prepositional'] as const).map((form) => instrument(key, form)).join(', ');
    expect(Object.keys(ru.instrument).map((key) => `${key}: ${forms(key)}`)).toEqual([
      'agreement: соглашения, соглашение, соглашении',
      'contract: контракта, контракт, контракте',
      'diplomatic-relations: дипломатических отношений, дипломатические отношения, дипломатических отношениях',
      'drone: беспилотников, беспилотники, беспилотниках',
      'embassy: посольства, посольство, посольстве',
      'fighter-jet: истребителей, истребители, истребителях',
      'gas: газа, газ, газе',
      'grain: зерна, зерно, зерне',
      'joint-statement: совместного заявления, совместное заявление, совместном заявлении',
      'loan: кредита, кредит, кредите',
      'memorandum: меморандума, меморандум, меморандуме',
      'missile: ракет, ракеты, ракетах',
      'nuclear-weapons: ядерного оружия, ядерное оружие, ядерном оружии',
      'oil: нефти, нефть, нефти',
      'prisoner-swap: обмена заключёнными, обмен заключёнными, обмене заключёнными',
      'protocol: протокола, протокол, протоколе',
      'resolution: резолюции, резолюцию, резолюции',
      'road-map: дорожной карты, дорожную карту, дорожной карте',
      'sanctions: санкций, санкции, санкциях',
      'tank: танков, танки, танках',
      'tanker: танкеров, танкеры, танкерах',
      'trade-office: торгового представительства, торговое представительство, торговом представительстве',
      'treaty: договора, договор, договоре',
    ]);
    expect(instrument('understanding', 'accusative')).toBe('документ');
  });

  it('has words for every sector', () => {
    for (const code of Object.keys(SECTORS)) {
      expect(SECTOR_NAMES[code], code).toBeDefined();
      const text = line({ type: 'ASSAULT', who: `${code}>IRN` });
      expect(text).toMatch(/^[А-ЯЁ][А-Яа-яё ]+ (?:атаковали|атаковал|атаковала) Иран$/);
    }
  });

  it('says every type and mode, however real, to another, alone, among each other and by nobody', () => {
    const seen = new Set<string>();
    for (const { type } of TYPES)
      for (const mode of ['', ...MODES[type]])
        for (const factuality of FACTUALITIES)
          for (const who of ['IRN', 'IRN>BLR', 'IRN+BLR', 'UN>HAMAS', 'TALIBAN,CVL>UAF', '>IRN', '>USA,UKR']) {
            const modes = mode === '' ? [] : [mode];
            const text = line({ type, modes, who, factuality, where: place('Tehran') });
            const told = `${type}/${mode} ${factuality} ${who}: ${text}`;
            expect(text, told).toMatch(/^[А-ЯЁ][А-Яа-яЁё ,:«»-]+$/);
            expect(text, told).not.toMatch(/undefined| {2}| [,:]|[ ,:]$/);
            if (who === 'IRN>BLR') expect(text, told).toMatch(/Беларус/);
            if (who.includes('IRN')) expect(text, told).toMatch(/Иран/);
            if (who === 'IRN>BLR') seen.add(text);
          }
    // No two say the same, but the two modes whose difference English does not say either.
    const all = TYPES.reduce((sum, { type }) => sum + 1 + MODES[type].length, 0) * FACTUALITIES.length;
    expect(seen.size).toBeGreaterThanOrEqual(all - FACTUALITIES.length);
  });
});
