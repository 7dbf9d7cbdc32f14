import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { isGivenName, knownNames } from '../../src/text/given-names.ts';
import { romanise } from '../../src/text/romanise.ts';
import { nameSkeleton, sameName } from '../../src/text/same-name.ts';

describe('romanise', () => {
  it.each([
    ['عزيز نصيرزاده', 'ar', 'Aziz Nasirzadeh'],
    ['عزیز نصیرزاده', 'fa', 'Aziz Nasirzadeh'],
    ['حسین امیرعبداللهیان', 'fa', 'Hossein Amir Abdollahian'],
    ['محمود احمدی‌نژاد', 'fa', 'Mahmoud Ahmadinejad'],
    ['محمدباقر قالیباف', 'fa', 'Mohammad Bagher Ghalibaf'],
    ['حسين', 'ar', 'Hussein'],
    ['حسین', 'fa', 'Hossein'],
    ['عبد الفتاح السيسي', 'ar', 'Abdel Fattah al-Sisi'],
    ['محمد بن سلمان', 'ar', 'Mohammed bin Salman'],
    ['سيرغي لافروف', 'ar', 'Sergei Lavrov'],
    ['سرگئی لاوروف', 'fa', 'Sergei Lavrov'],
    ['ألكسندر لوكاشينكو', 'ar', 'Alexander Lukashenko'],
    ['Александр Лукашенко', 'ru', 'Alexander Lukashenko'],
    ['Хосейн Амир Абдоллахиан', 'ru', 'Hossein Amir Abdollahian'],
    ['Сергей Лавров', 'ru', 'Sergei Lavrov'],
    ['Дмитрий Песков', 'ru', 'Dmitry Peskov'],
    ['Мария Захарова', 'ru', 'Maria Zakharova'],
    ['Ельцин', 'ru', 'Yeltsin'],
    ['سراج الدين حقاني', 'ar', 'Sirajuddin Haqqani'],
    ['برهان الدين رباني', 'ar', 'Burhanuddin Rabani'],
    ['لي تشيانغ', 'ar', 'Lee Chiang'],
    ['Щербаков', 'ru', 'Shcherbakov'],
    ['Эль-Сиси', 'ru', 'el-Sisi'],
    ['Antony Blinken', 'en', 'Antony Blinken'],
  ])('%s (%s) is %s', (text, language, latin) => {
    expect(romanise(text, language)).toBe(latin);
  });

  it('leaves no letter of another script', () => {
    for (const text of ['ڤيكتور ژاله', 'گلشیفته چمران', 'Ґалина Ющенко', 'مُحَمَّدٌ ـــ الطيّب'])
      expect(romanise(text, 'ar')).toMatch(/^[\p{Script=Latin}\s\p{P}]+$/u);
  });
});

describe('table of names', () => {
  it('has every form in one entry only', () => {
    const seen = new Map<string, string>();
    for (const name of knownNames())
      for (const key of new Set(
        [name.ar, name.fa, ...name.latin, ...name.arabic, ...name.cyrillic].map((f) => fold(f)),
      )) {
        expect(seen.get(key), `${key} in ${seen.get(key)} and ${name.ar}`).toBeUndefined();
        seen.set(key, name.ar);
      }
  });
  it('knows kin by their names', () => {
    const names = new Set(knownNames().map((name) => name.ar));
    for (const name of knownNames()) if (name.kin) expect(names).toContain(name.kin);
  });
  it('tells names from words', () => {
    for (const word of ['عباس', 'سيرغي', 'محمد']) expect(isGivenName(fold(word))).toBe(true);
    for (const word of ['دولت', 'تركي', 'قال']) expect(isGivenName(fold(word))).toBe(false);
  });
});

describe('sameName', () => {
  it.each([
    ['ألكسندر لوكاشينكو', 'الکساندر لوکاشنکو'],
    ['ألكسندر لوكاشينكو', 'Александр Лукашенко'],
    ['الکساندر لوکاشنکو', 'Alexander Lukashenko'],
    ['Lukashenka', 'Alexander Lukashenko'],
    ['Лукашенко', 'لوکاشنکو'],
    ['А. Лукашенко', 'Alexander Lukashenko'],
    ['Александр Григорьевич Лукашенко', 'Alexander Lukashenko'],
    ['Сергей Лавров', 'سيرغي لافروف'],
    ['سرگئی لاوروف', 'سيرغي لافروف'],
    ['Сергеем Лавровым', 'Sergey Lavrov'],
    ['عباس عراقجي', 'عباس عراقچی'],
    ['Аббас Аракчи', 'عباس عراقچی'],
    ['Abbas Araqchi', 'عراقچی'],
    ['عزيز نصيرزاده', 'Aziz Nasir Zadeh'],
    ['Азиз Насирзаде', 'عزیز نصیرزاده'],
    ['حسین امیرعبداللهیان', 'Hossein Amir-Abdollahian'],
    ['Amir-Abdollahian', 'Хосейн Амир Абдоллахиан'],
    ['حسين أمير عبد اللهيان', 'Hossein Amir Abdollahian'],
    ['بشار الأسد', 'Башар Асад'],
    ['Bashar al-Assad', 'بشار اسد'],
    ['فلاديمير بوتين', 'Владимир Путин'],
    ['ولادیمیر پوتین', 'Vladimir Putin'],
    ['ديميتري بانتوس', 'Дмитрий Пантус'],
    ['دونالد ترامب', 'Дональд Трамп'],
    ['Mohammed bin Salman', 'محمد بن سلمان'],
    ['Mohammed bin Salman', 'محمد بن سلمان آل سعود'],
    ['عبد الفتاح السيسي', 'Abdel-Fattah el-Sisi'],
    ['بنيامين نتنياهو', 'Биньямин Нетаньяху'],
    ['Володимир Зеленський', 'فولوديمير زيلينسكي'],
    ['Владимир Зеленский', 'Volodymyr Zelensky'],
    ['مسعود پزشکیان', 'مسعود بزشكيان'],
    ['Recep Tayyip Erdogan', 'رجب طيب أردوغان'],
    ['Emmanuel Macron', 'إيمانويل ماكرون'],
    ['Mohammad Javad Zarif', 'Javad Zarif'],
    ['محمدحسن آخوند', 'Mohammad Hassan Akhund'],
    ['هوا تشون ينغ', 'Hua Chunying'],
    ['Цинь Ган', 'Qin Gang'],
    ['سراج الدين حقاني', 'Sirajuddin Haqqani'],
    ['أولاف شولتس', 'Olaf Scholz'],
    ['Йошка Фишер', 'Joschka Fischer'],
    ['الشيخ نعيم قاسم', 'Naim Qassem'],
  ])('%s is %s', (a, b) => {
    expect(sameName(a, b)).toBe(true);
    expect(sameName(b, a)).toBe(true);
  });

  it.each([
    ['Bashar al-Assad', 'Maher al-Assad'],
    ['بشار الأسد', 'ماهر الأسد'],
    ['Hassan Nasrallah', 'Hussein Nasrallah'],
    ['حسن روحانی', 'Хосейн Роухани'],
    ['Raul Castro', 'Fidel Castro'],
    ['Ali Larijani', 'Sadegh Larijani'],
    ['علی لاریجانی', 'صادق لاریجانی'],
    ['Kim Jong Un', 'Kim Jong Il'],
    ['Mohammed bin Salman', 'Mohammed bin Zayed'],
    ['محمد بن سلمان', 'محمد بن راشد'],
    ['Bill Clinton', 'Hillary Clinton'],
    ['Ahmed Hamid', 'Hamid Ahmed'],
    ['حسن', 'حسين'],
    ['Rahmon', 'Rahman'],
    ['Xi Jinping', 'Wang Yi'],
    ['Wang Yi', 'Wang Li'],
    ['Alexander', 'Alexander Lukashenko'],
    ['Сергей Лавров', 'Сергей Нарышкин'],
    ['Виктор Хренин', 'Виктор Орбан'],
    ['Ali Khamenei', 'Ruhollah Khomeini'],
    ['Putin', 'Patrushev'],
    ['Ali Khamenei', 'روح الله الخميني'],
    ['Mohammad Bagheri', 'محمدو بخاري'],
    ['Eli Cohen', 'تشو هيون'],
    ['Janet Yellen', 'باولو جنتيلوني'],
    ['Abdullatif al-Zayani', 'عبد اللطيف رشيد'],
    ['Elizabeth II', 'Abdullah II'],
    ['', 'Putin'],
  ])('%s is not %s', (a, b) => {
    expect(sameName(a, b)).toBe(false);
    expect(sameName(b, a)).toBe(false);
  });
});

describe('nameSkeleton', () => {
  it.each([
    ['Lukashenko', 'لوكاشينكو', 'لوکاشنکو', 'Лукашенко', 'Lukashenka'],
    ['Putin', 'بوتين', 'پوتین', 'Путин'],
    ['Sisi', 'السيسي', 'Сиси'],
    ['Pantus', 'بانتوس', 'Пантус'],
  ])('%s', (...words) => {
    expect(new Set(words.map(nameSkeleton)).size).toBe(1);
    expect(nameSkeleton(words[0] as string)).not.toBe('');
  });
});
