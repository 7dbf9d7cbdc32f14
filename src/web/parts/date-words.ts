/** Words of the field for a day. */
import { messages, plural } from '../messages.ts';

export const dateWords = messages({
  en: {
    clear: (field: string) => `Clear: ${field}`,
    pick: (field: string) => `Pick a day: ${field}`,
    before: 'The month before',
    after: 'The month after',
    example: (day: string) => `such as ${day}`,
    unread: (day: string) => `This cannot be read as a day. Write it like ${day}.`,
    noYear: (day: string) => `The year is missing or shortened. Write it like ${day}.`,
    noMonth: (month: string) => `There is no month ${month}: a year has twelve.`,
    noDay: (month: string, days: number) =>
      plural('en', days, { one: `${month} has only # day.`, other: `${month} has only # days.` }),
    outside: (first: string, last: string) => `Only days from ${first} to ${last} can be given.`,
  },
  ar: {
    clear: (field: string) => `مسح: ${field}`,
    pick: (field: string) => `اختيار يوم: ${field}`,
    before: 'الشهر السابق',
    after: 'الشهر التالي',
    example: (day: string) => `مثل ${day}`,
    unread: (day: string) => `هذا لا يُقرأ تاريخًا. اكتبه هكذا: ${day}.`,
    noYear: (day: string) => `السنة ناقصة أو مختصرة. اكتب اليوم هكذا: ${day}.`,
    noMonth: (month: string) => `لا يوجد شهر رقمه ${month}: السنة اثنا عشر شهرًا.`,
    noDay: (month: string, days: number) =>
      plural('ar', days, {
        one: `في ${month} يوم واحد فقط.`,
        two: `في ${month} يومان فقط.`,
        few: `في ${month} # أيام فقط.`,
        many: `في ${month} # يومًا فقط.`,
        other: `في ${month} # يوم فقط.`,
      }),
    outside: (first: string, last: string) => `لا تُقبل إلا الأيام من ${first} إلى ${last}.`,
  },
  fa: {
    clear: (field: string) => `پاک کردن: ${field}`,
    pick: (field: string) => `انتخاب روز: ${field}`,
    before: 'ماه پیش',
    after: 'ماه بعد',
    example: (day: string) => `مانند ${day}`,
    unread: (day: string) => `این به‌عنوان تاریخ خوانده نمی‌شود. به این شکل بنویسید: ${day}.`,
    noYear: (day: string) => `سال نوشته نشده یا کوتاه شده است. به این شکل بنویسید: ${day}.`,
    noMonth: (month: string) => `ماه ${month} نداریم: سال دوازده ماه است.`,
    noDay: (month: string, days: number) => plural('fa', days, { other: `${month} تنها # روز دارد.` }),
    outside: (first: string, last: string) => `تنها روزهای ${first} تا ${last} پذیرفته می‌شود.`,
  },
  ru: {
    clear: (field: string) => `Очистить: ${field}`,
    pick: (field: string) => `Выбрать день: ${field}`,
    before: 'Предыдущий месяц',
    after: 'Следующий месяц',
    example: (day: string) => `например, ${day}`,
    unread: (day: string) => `Это не похоже на дату. Напишите так: ${day}.`,
    noYear: (day: string) => `Год не указан или сокращён. Напишите так: ${day}.`,
    noMonth: (month: string) => `Месяца ${month} нет: в году их двенадцать.`,
    noDay: (month: string, days: number) =>
      plural('ru', days, {
        one: `${month}: в этом месяце всего # день.`,
        few: `${month}: в этом месяце всего # дня.`,
        many: `${month}: в этом месяце всего # дней.`,
        other: `${month}: в этом месяце всего # дня.`,
      }),
    outside: (first: string, last: string) => `Можно указать только дни с ${first} по ${last}.`,
  },
});
