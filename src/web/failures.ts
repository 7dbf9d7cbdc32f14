/** What went wrong and what to do about it, in the reader's language. What the server said of it is English. */
import { ApiFailure } from './api.ts';
import { messages } from './messages.ts';

export const failures = messages({
  en: {
    silent: 'Dragoman does not answer. See whether it still runs (npm start), then try again.',
    forbidden: 'Dragoman answers only those it knows. Open the address that it printed when it was started.',
    missing: 'There is no such record in this library. The address may be mistyped, or come from another library.',
    unclear:
      'Dragoman does not understand what this page asks for. Remove the filters, or open the page anew from the menu.',
    long: 'This is too long to be read in one piece. Give it in parts, or read it from the command line.',
    busy: 'Too much is asked for at once. Wait a moment, then try again.',
    fault: 'Dragoman has made a mistake. Try again; if it stays so, its log says more.',
    stale: 'A part of the desk could not be fetched. Dragoman may have been stopped or renewed: load the page again.',
    desk: 'The desk has made a mistake in showing this. Try again, or load the page again.',
    said: 'What was said',
  },
  ar: {
    silent: 'لا يجيب Dragoman. تحقّق من أنه ما زال يعمل (npm start)، ثم أعد المحاولة.',
    forbidden: 'لا يجيب Dragoman إلا مَن يعرفهم. افتح العنوان الذي كتبه عند تشغيله.',
    missing: 'لا سجلّ كهذا في هذه المكتبة. قد يكون في العنوان خطأ، أو قد يكون من مكتبة أخرى.',
    unclear: 'لا يفهم Dragoman ما تطلبه هذه الصفحة. ألغِ التصفية، أو افتح الصفحة من جديد من القائمة.',
    long: 'هذا أطول من أن يُقرأ دفعة واحدة. قسّمه إلى أجزاء، أو اقرأه من سطر الأوامر.',
    busy: 'الطلبات كثيرة في وقت واحد. انتظر لحظة، ثم أعد المحاولة.',
    fault: 'وقع خطأ في Dragoman. أعد المحاولة؛ فإن تكرر الخطأ ففي سجلّ التشغيل تفصيله.',
    stale: 'تعذّر جلب جزء من الصفحة. ربما أُوقف Dragoman أو حُدِّث: أعد تحميل الصفحة.',
    desk: 'وقع خطأ في عرض هذه الصفحة. أعد المحاولة، أو أعد تحميلها.',
    said: 'نص الرسالة',
  },
  fa: {
    silent: 'Dragoman پاسخ نمی‌دهد. ببینید هنوز در حال اجراست (npm start)، سپس دوباره تلاش کنید.',
    forbidden: 'Dragoman تنها به آشنایان پاسخ می‌دهد. نشانی‌ای را باز کنید که هنگام اجرا چاپ کرده است.',
    missing: 'چنین چیزی در این کتابخانه نیست. شاید نشانی نادرست باشد یا از آنِ کتابخانهٔ دیگری.',
    unclear: 'Dragoman درخواست این صفحه را نمی‌فهمد. فیلترها را بردارید، یا صفحه را دوباره از فهرست باز کنید.',
    long: 'این متن بلندتر از آن است که یک‌جا خوانده شود. آن را بخش‌بخش بدهید، یا از خط فرمان بخوانید.',
    busy: 'درخواست‌ها هم‌زمان زیاد است. کمی صبر کنید، سپس دوباره تلاش کنید.',
    fault: 'در Dragoman خطایی رخ داد. دوباره تلاش کنید؛ اگر تکرار شد، شرح آن در گزارش رخدادهایش هست.',
    stale: 'بخشی از صفحه دریافت نشد. شاید Dragoman متوقف یا به‌روز شده باشد: صفحه را از نو بارگذاری کنید.',
    desk: 'هنگام نمایش خطایی رخ داد. دوباره تلاش کنید، یا صفحه را از نو بارگذاری کنید.',
    said: 'متن پیام',
  },
  ru: {
    silent: 'Dragoman не отвечает. Проверьте, запущен ли он (npm start), и попробуйте снова.',
    forbidden: 'Dragoman отвечает только тем, кого знает. Откройте адрес, который он вывел при запуске.',
    missing: 'Такой записи в этой библиотеке нет. Возможно, адрес набран с ошибкой или взят из другой библиотеки.',
    unclear: 'Dragoman не понимает, чего требует эта страница. Уберите фильтры или откройте страницу заново из меню.',
    long: 'Это слишком длинно, чтобы прочитать за один раз. Разделите на части или прочитайте из командной строки.',
    busy: 'Слишком много запросов сразу. Подождите немного и попробуйте снова.',
    fault: 'В Dragoman произошла ошибка. Попробуйте снова; если она повторится, подробности — в его журнале.',
    stale: 'Не удалось получить часть страницы. Возможно, Dragoman остановлен или обновлён: перезагрузите страницу.',
    desk: 'При показе произошла ошибка. Попробуйте снова или перезагрузите страницу.',
    said: 'Текст сообщения',
  },
});

export type FailureKind = Exclude<keyof (typeof failures)['en'], 'said'>;

/** Which of these a failure is. */
export function kindOf(error: Error): FailureKind {
  if (!(error instanceof ApiFailure))
    // What browsers say of a part of the desk that they cannot fetch: each has its own words.
    return /module script|dynamically imported module/i.test(error.message) ? 'stale' : 'desk';
  const { status } = error;
  if (status === 0) return 'silent';
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'missing';
  if (status === 413) return 'long';
  if (status === 429 || status === 503) return 'busy';
  return status < 500 ? 'unclear' : 'fault';
}
