/**
 * Articles of our own sentences for measuring: everyday news without any event between states, in languages that are coded
 * and in some that are not. No two are alike: names and numbers are made up anew in each sentence.
 */

/** Small, fast, seeded: mulberry32. */
export function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Everyday {
  /** Parts of names. */
  syllables: string;
  /** [a|b|c] is one of these; {T} a town, {P} a person, {N} a number. */
  sentences: readonly string[];
}

const EVERYDAY: Record<string, Everyday> = {
  ar: {
    syllables: 'را سو مي دا نو كا لي با رو تا هي سا',
    sentences: [
      '[أعلنت|أكدت|ذكرت] بلدية {T} أن [أعمال الصيانة|أشغال الإنارة|حملة النظافة] في حي {T} [ستنتهي|ستتوقف|ستبدأ] خلال {N} يوما.',
      'وسجل اللاعب {P} [هدفين|هدفا متأخرا|ركلة جزاء] في الدقيقة {N} أمام [ألفي|ثلاثة آلاف] متفرج في ملعب {T}.',
      'وتوقعت الأرصاد [أمطارا متفرقة|غبارا كثيفا|طقسا معتدلا] على {T} و{T} مع درجة حرارة تبلغ {N}.',
      'وارتفع سعر [الطماطم|الخبز|السكر|الذهب] في سوق {T} بنسبة {N} في المئة، [كما قال|بحسب] التاجر {P}.',
      'وافتتح {P} [معرضا للكتاب|مدرسة جديدة|ورشة للخط] في {T} [يستقبل|تستقبل] نحو {N} زائر كل يوم.',
      'وأصيب {N} أشخاص في [حادث سير|حريق صغير|انهيار جدار] قرب {T}، ونقلوا إلى مستشفى {T}.',
      '[وقالت|وأضافت] المعلمة {P} إن طلاب {T} [حصدوا|نالوا] {N} جوائز في [الرياضيات|الرسم|الإلقاء].',
      'وينصح الطبيب {P} بشرب [الماء|الحليب|الشاي الأخضر] {N} مرات في اليوم، ولا سيما لأهل {T}.',
    ],
  },
  fa: {
    syllables: 'را سا مه نو کا لی با رو تا پو دی ژا',
    sentences: [
      'شهرداری {T} [اعلام کرد|خبر داد] که [تعمیر خیابان|کاشت درخت|نوسازی روشنایی] در محله {T} تا {N} روز دیگر [پایان می‌یابد|آغاز می‌شود].',
      'بازیکن {P} در دقیقه {N} [گل برتری|دومین گل|پنالتی] را در ورزشگاه {T} به ثمر رساند.',
      'هواشناسی برای {T} و {T} [باران پراکنده|باد شدید|هوای آفتابی] و دمای {N} درجه پیش‌بینی می‌کند.',
      'بهای [گوجه|نان|شکر|سکه] در بازار {T} {N} درصد [بالا رفت|گران شد]، این را {P} از فروشندگان می‌گوید.',
      '{P} [نمایشگاه کتاب|کارگاه خوش‌نویسی|آموزشگاهی تازه] در {T} گشود که روزی {N} نفر به آن می‌آیند.',
      '{N} نفر در [تصادف|آتش‌سوزی کوچک|ریزش دیوار] نزدیک {T} آسیب دیدند و به بیمارستان {T} رفتند.',
      'دانش‌آموزان {T} به گفته آموزگارشان {P} {N} جایزه در [ریاضی|نقاشی|شنا] گرفته‌اند.',
      'پزشک {P} به مردم {T} سفارش می‌کند روزی {N} لیوان [آب|شیر|چای سبز] بنوشند و کم‌تر بنشینند.',
    ],
  },
  en: {
    syllables: 'ral mon ber tas lin dor vek sal win hol mer cot',
    sentences: [
      'The town council of {T} said that [road works|new street lamps|the cleaning of drains] near {T} would take {N} days.',
      '{P} scored [a late goal|twice|from the spot] in minute {N} before a small crowd at the {T} ground.',
      'Forecasters expect [scattered showers|strong gusts|mild weather] over {T} and {T}, with {N} degrees at noon.',
      'Prices of [tomatoes|bread|sugar|firewood] in {T} market rose by {N} per cent, [said|according to] shopkeeper {P}.',
      '{P} opened [a book fair|a pottery class|a bakery] in {T} that [welcomes|expects] {N} visitors a day.',
      '{N} people were treated after [a traffic accident|a kitchen fire|a fall of bricks] close to {T}, the clinic at {T} said.',
      'Pupils from {T} won {N} prizes for [mathematics|drawing|swimming], their teacher {P} told parents.',
      'Doctor {P} advises people in {T} to drink {N} glasses of [water|milk|green tea] and to walk more.',
    ],
  },
  ru: {
    syllables: 'бе ло ка ми ра но ве ту са до ли гор',
    sentences: [
      'Администрация города {T} сообщила, что [ремонт дороги|уборка парка|замена фонарей] у посёлка {T} займёт {N} дней.',
      '{P} забил [решающий мяч|два мяча|пенальти] на {N} минуте матча на стадионе «{T}».',
      'Синоптики обещают в районах {T} и {T} [небольшой дождь|сильный ветер|ясную погоду] и {N} градусов днём.',
      'Цены на [помидоры|хлеб|сахар|дрова] на рынке {T} выросли на {N} процентов, рассказал продавец {P}.',
      '{P} открыл в городе {T} [книжную ярмарку|гончарную мастерскую|пекарню], куда приходят {N} человек в день.',
      'После [аварии|пожара на кухне|падения стены] близ {T} врачи больницы {T} осмотрели {N} человек.',
      'Школьники из {T} получили {N} наград за [математику|рисунки|плавание], гордится учитель {P}.',
      'Врач {P} советует жителям {T} выпивать {N} стаканов [воды|молока|чая] и больше ходить пешком.',
    ],
  },
  tr: {
    syllables: 'ka ra de mir yıl çe şen bay öz gül tan dağ',
    sentences: [
      '{T} belediyesi, {T} mahallesindeki [yol çalışmasının|park düzenlemesinin] {N} gün içinde biteceğini açıkladı.',
      '{P}, {T} stadında oynanan maçın {N}. dakikasında [golünü attı|penaltıyı kaçırdı] ve alkış aldı.',
      'Meteoroloji {T} ile {T} çevresinde [yağmur|rüzgâr|güneşli hava] ve {N} derece sıcaklık bekliyor.',
      '{T} pazarında [domates|ekmek|şeker] fiyatları yüzde {N} arttı, diyor esnaf {P}.',
    ],
  },
  ur: {
    syllables: 'را نا مو شا کا لی بی رو تا گو دی چا',
    sentences: [
      '{T} کی بلدیہ نے بتایا ہے کہ {T} میں [سڑک کی مرمت|صفائی کی مہم] {N} دن میں مکمل ہو جائے گی۔',
      '{P} نے {T} کے میدان میں {N} رنز بنائے اور [ٹیم کو فتح دلائی|شائقین سے داد لی]۔',
      'محکمہ موسمیات کے مطابق {T} اور {T} میں [بارش|تیز ہوا|دھوپ] اور درجہ حرارت {N} رہے گا۔',
      '{T} کے بازار میں [ٹماٹر|آٹے|چینی] کی قیمت میں {N} فیصد اضافہ ہوا ہے، دکاندار {P} نے کہا۔',
    ],
  },
  ku: {
    syllables: 'ba ran şêr ko dil zer gul mir hêv jî şan baz',
    sentences: [
      'Şaredariya {T} da zanîn ku [çêkirina rê|paqijkirina bajêr] li taxa {T} wê di nav {N} rojan de biqede.',
      'Lîstikvan {P} di deqîqeya {N} de li yarîgeha {T} [gol avêt|golek din avêt] û gel jê hez kir.',
      'Li {T} û {T} wê [baran bibare|ba hebe|hewa xweş be] û germahî wê bibe {N} pile.',
      'Bihayê [firingiyan|nan|şekir] li sûka {T} ji sedî {N} zêde bû, esnaf {P} wisa got.',
    ],
  },
  fr: {
    syllables: 'ver mont bel rou sain cha lan ber gue nay ris val',
    sentences: [
      'La mairie de {T} a annoncé que [les travaux|le nettoyage des rues] du quartier {T} dureraient {N} jours.',
      '{P} a marqué [un but|deux buts|un penalty] à la minute {N} devant le public du stade de {T}.',
      'La météo prévoit [des averses|du vent|un temps doux] sur {T} et {T}, avec {N} degrés au plus chaud.',
      'Le prix [des tomates|du pain|du sucre] au marché de {T} a augmenté de {N} pour cent, selon le marchand {P}.',
    ],
  },
};

/** Languages of everyday articles. */
export const EVERYDAY_LANGUAGES = Object.keys(EVERYDAY);

/** A headline and a text of about `length` characters that tell of no event between states. */
export function everyday(language: string, length: number, next: () => number): { title: string; lines: string[] } {
  const { syllables, sentences } = EVERYDAY[language] as Everyday;
  const parts = syllables.split(' ');
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const word = () => {
    const made = Array.from({ length: 2 + Math.floor(next() * 2) }, () => pick(parts)).join('');
    return made[0]?.toUpperCase() + made.slice(1);
  };
  const sentence = () =>
    pick(sentences)
      .replace(/\[([^\]]+)\]/g, (_, choices: string) => pick(choices.split('|')))
      .replace(/\{([TPN])\}/g, (_, kind: string) =>
        kind === 'N' ? String(2 + Math.floor(next() * 900)) : kind === 'T' ? word() : `${word()} ${word()}`,
      );
  const lines: string[] = [];
  for (let all = 0; all < length; ) {
    const line = sentence();
    lines.push(line);
    all += line.length + 1;
  }
  return { title: sentence().slice(0, 80), lines };
}
