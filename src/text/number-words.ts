/**
 * Numbers in words, of the languages that are coded: enough to tell a bulletin that says "four" from the one that said
 * "three". No more than that: what a number means in a sentence is the packs' business. Words that are other words as
 * often (one, Persian نه and Arabic واحد) are left out.
 */
import { fold } from './fold.ts';

const FORMS: Record<number, string> = {
  2: 'two два две двух двум двумя двое двоих اثنان اثنين اثنتان اثنتين اثنا دو',
  3: 'three три трёх трём тремя трое троих ثلاثة ثلاث سه',
  4: 'four четыре четырёх четырём четырьмя четверо четверых أربعة أربع چهار',
  5: 'five пять пяти пятью пятеро пятерых خمسة خمس پنج',
  6: 'six шесть шести шестью шестеро шестерых ستة ست شش',
  7: 'seven семь семи семеро семерых سبعة سبع هفت',
  8: 'eight восемь восьми восемью ثمانية ثماني ثمان هشت',
  9: 'nine девять девяти девятью تسعة تسع',
  10: 'ten десять десяти десятью عشرة عشر ده',
  11: 'eleven одиннадцать одиннадцати یازده',
  12: 'twelve двенадцать двенадцати دوازده',
  13: 'thirteen тринадцать тринадцати سیزده',
  14: 'fourteen четырнадцать четырнадцати چهارده',
  15: 'fifteen пятнадцать пятнадцати پانزده',
  16: 'sixteen шестнадцать шестнадцати شانزده',
  17: 'seventeen семнадцать семнадцати هفده',
  18: 'eighteen восемнадцать восемнадцати هجده هیجده',
  19: 'nineteen девятнадцать девятнадцати نوزده',
  20: 'twenty двадцать двадцати عشرون عشرين وعشرون وعشرين بیست',
  30: 'thirty тридцать тридцати ثلاثون ثلاثين وثلاثون وثلاثين سی',
  40: 'forty сорок сорока أربعون أربعين وأربعون وأربعين چهل',
  50: 'fifty пятьдесят пятидесяти خمسون خمسين وخمسون وخمسين پنجاه',
  60: 'sixty шестьдесят шестидесяти ستون ستين وستون وستين شصت',
  70: 'seventy семьдесят семидесяти سبعون سبعين وسبعون وسبعين هفتاد',
  80: 'eighty восемьдесят восьмидесяти ثمانون ثمانين وثمانون وثمانين هشتاد',
  90: 'ninety девяносто تسعون تسعين وتسعون وتسعين نود',
};

/** Folded words and the numbers that they are, in figures. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(FORMS).flatMap(([value, forms]) => forms.split(' ').map((form) => [fold(form), value] as const)),
);
