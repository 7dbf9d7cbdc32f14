/** Says that there is something new, and shows it when the reader wants. */
import { Button } from 'react-aria-components';
import { showChanges, useLive } from './live.ts';
import { messages, plural, useMessages } from './messages.ts';

const words = messages({
  en: {
    fresh: (n: number) => plural('en', n, { one: '# event is new or changed', other: '# events are new or changed' }),
    changed: 'The library has changed',
    show: 'Show',
  },
  ar: {
    fresh: (n: number) =>
      plural('ar', n, {
        zero: 'لا أحداث جديدة',
        one: 'حدث واحد جديد أو متغيّر',
        two: 'حدثان جديدان أو متغيّران',
        few: '# أحداث جديدة أو متغيّرة',
        many: '# حدثًا جديدًا أو متغيّرًا',
        other: '# حدث جديد أو متغيّر',
      }),
    changed: 'تغيّرت المكتبة',
    show: 'عرض الجديد',
  },
  fa: {
    fresh: (n: number) => plural('fa', n, { other: '# رویداد تازه یا تغییریافته' }),
    changed: 'کتابخانه تغییر کرده است',
    show: 'نمایش',
  },
  ru: {
    fresh: (n: number) =>
      plural('ru', n, {
        one: '# событие появилось или изменилось',
        few: '# события появились или изменились',
        many: '# событий появилось или изменилось',
        other: '# события появилось или изменилось',
      }),
    changed: 'Библиотека изменилась',
    show: 'Показать',
  },
});

export function LiveNote() {
  const say = useMessages(words);
  const { fresh } = useLive();
  return (
    <div className="live" role="status">
      {fresh !== null && (
        <p className="live-note">
          {fresh === 0 ? say.changed : say.fresh(fresh)}{' '}
          <Button className="button" onPress={showChanges}>
            {say.show}
          </Button>
        </p>
      )}
    </div>
  );
}
