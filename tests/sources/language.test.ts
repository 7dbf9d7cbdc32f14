import { describe, expect, it } from 'vitest';
import { contradicts, givenLanguage, languageOf } from '../../src/sources/language.ts';

/** Headlines of our own in languages that no pack reads: what is asked is that each is known for what it is. */
const HEADLINES: Record<string, readonly string[]> = {
  tr: ['Cumhurbaşkanı yarın Bakü’ye gidecek', 'Ankara yeni yaptırım kararını kınadı'],
  az: ['Prezident sabah Tiflisə səfər edəcək', 'Nazirlik sərhəddəki atışma barədə məlumat yaydı'],
  ku: ['Serokwezîr sibê diçe Hewlêrê', 'Di navbera her du welatan de peymanek hat îmzekirin'],
  he: ['שר הביטחון נפגש עם מקבילו היווני באתונה', 'הממשלה דחתה את ההצעה'],
  uk: ['Президент обговорив постачання зброї з прем’єром', 'Посол прибув до Варшави на переговори'],
  be: ['Кіраўнік урада наведаў завод у Гомелі', 'Мінск і Варшава адкрылі новы памежны пераход'],
  bg: ['Премиерът ще посети Скопие през май', 'Парламентът отхвърли предложението на кабинета'],
  mk: ['Претседателот ќе се сретне со амбасадорот во Скопје', 'Владата ја отфрли новата предлог мерка'],
  sr: ['Министар је рекао да ће разговори бити настављени', 'Председник се састао са амбасадором'],
  kk: ['Үкімет басшысы Анкараға ресми сапармен барды', 'Астана мен Ташкент жаңа келісімге қол қойды'],
  ky: ['Президент эртең Ташкентке барат жана келишимге кол коёт', 'Бишкекте министрлердин жолугушуусу болуп өттү'],
  uz: [
    'Prezident ertaga Dushanbega tashrif bilan boradi va muzokaralar o‘tkazadi',
    'Тошкентда вазирлар учрашуви бўлиб ўтди',
  ],
  tg: ['Сарвазир бо ҳамтои худ дар Хуҷанд вохӯрд', 'Ду кишвар созишномаи нав имзо карданд'],
  pl: ['Prezydent spotkał się z ambasadorem w Warszawie', 'Rząd odrzucił nową propozycję sąsiadów'],
  cs: ['Prezident přijal velvyslance na Hradě', 'Vláda odmítla nový návrh sousedních zemí'],
  fr: ['Le président reçoit son homologue à Paris', 'Le gouvernement condamne les frappes de mardi'],
  es: ['El presidente recibe a su homólogo en Lima', 'El gobierno condena los ataques del martes'],
  pt: ['O presidente recebe o seu homólogo em Lisboa', 'O governo condenou os ataques de terça-feira'],
  it: ['Il presidente riceve il suo omologo a Roma', 'Il governo condanna gli attacchi di martedì'],
  de: ['Der Bundeskanzler empfängt seinen Amtskollegen in Berlin', 'Die Regierung verurteilt die Angriffe'],
  nl: ['De premier ontvangt zijn ambtgenoot in Den Haag', 'De regering veroordeelt de aanvallen van dinsdag'],
  sv: ['Statsministern tar emot sin kollega i Stockholm', 'Regeringen fördömer tisdagens angrepp'],
  fi: ['Presidentti tapasi virkaveljensä Helsingissä', 'Hallitus tuomitsi tiistain hyökkäykset'],
  hu: ['A miniszterelnök fogadta kollégáját Budapesten', 'A kormány elítélte a keddi támadásokat'],
  ro: ['Președintele l-a primit pe omologul său la București', 'Guvernul a condamnat atacurile de marți'],
  id: [
    'Presiden akan bertemu dengan menteri luar negeri di Jakarta',
    'Pemerintah mengecam serangan itu pada hari Selasa',
  ],
  vi: ['Thủ tướng tiếp người đồng cấp tại Hà Nội', 'Chính phủ lên án các vụ tấn công hôm thứ Ba'],
  sw: ['Rais wa nchi hiyo amekutana na waziri mkuu wa Kenya', 'Serikali ya Tanzania imelaani shambulio la Jumanne'],
  so: ['Madaxweynaha dalka ayaa la kulmay wasiirka arrimaha dibadda ee Kenya', 'Dowladda waxay cambaareysay weerarka'],
  zh: ['总理周二会见了来访的外交部长'],
  ja: ['首相は火曜日に外相と会談した'],
  ko: ['총리는 화요일 외무장관을 만났다'],
  hi: ['प्रधानमंत्री ने मंगलवार को विदेश मंत्री से मुलाकात की'],
  hy: ['Վարչապետը հանդիպել է դեսպանի հետ'],
  ka: ['პრემიერ-მინისტრი შეხვდა ელჩს'],
  el: ['Ο πρωθυπουργός συναντήθηκε με τον πρέσβη'],
};

describe('languageOf', () => {
  for (const [language, texts] of Object.entries(HEADLINES))
    for (const text of texts)
      it(`${language}: ${text.slice(0, 40)}`, async () => expect(await languageOf(text)).toBe(language));

  it('takes no language of Latin letters for English', async () => {
    for (const [language, texts] of Object.entries(HEADLINES))
      for (const text of texts) expect(`${language} ${await languageOf(text)}`).not.toBe(`${language} en`);
  });

  it('knows short English headlines without asking for more', async () => {
    for (const text of ['Talks stall', 'Kenya and Uganda sign border deal', 'President meets the envoy in Oslo'])
      expect(await languageOf(text)).toBe('en');
  });
});

describe('contradicts', () => {
  const urdu = 'وزیر خارجہ نے کہا ہے کہ دونوں ممالک کے درمیان مذاکرات اگلے ہفتے دوبارہ شروع ہوں گے۔';
  const kurdish = 'سەرۆکی هەرێم لە هەولێر لەگەڵ باڵیۆزی نوێ کۆبووەوە و باسی پەیوەندییەکانیان کرد.';

  it('hears a text that is clearly in another language', () => {
    expect(contradicts(urdu, 'ar')).toBe('ur');
    expect(contradicts(urdu, 'fa')).toBe('ur');
    expect(contradicts(kurdish, 'ar')).toBe('ckb');
  });

  it('leaves alone what is right, short, or only a coarser name', () => {
    expect(contradicts(urdu, 'ur')).toBeNull();
    expect(contradicts('صدر کا دورہ', 'ar')).toBeNull();
    expect(contradicts(kurdish, 'ku')).toBeNull();
    expect(
      contradicts('وزیر خارجه در دیدار با سفیر جدید گفت که روابط دو کشور باید گسترش یابد.', givenLanguage('prs')),
    ).toBeNull();
  });
});
