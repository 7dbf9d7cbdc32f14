/**
 * What JSON and PDF are broken by, as those say who read them: these sentences stand within reasons, and are not ours.
 * Brackets are isolated, or they would be mirrored among words that run from right to left.
 */
import type { Row } from './row.ts';

export const LIBRARIES: readonly Row[] = [
  ['Unexpected end of JSON input', 'ينتهي JSON قبل تمامه', 'JSON پیش از کامل شدن پایان می‌یابد', 'JSON обрывается'],
  [
    '{why} in JSON at position {n} (line {m} column {k})',
    '{why} في الموضع {n} (السطر {m}، العمود {k})',
    '{why}، در جایگاه {n} (سطر {m}، ستون {k})',
    '{why}; позиция {n} (строка {m}, столбец {k})',
  ],
  [
    "Unexpected token '{x}', {y} is not valid JSON",
    'رمز غير متوقع "{x}" في {y}',
    'نویسهٔ نامنتظر "{x}" در {y}',
    'неожиданный символ "{x}" в {y}',
  ],
  [
    "Expected property name or '}'",
    'المتوقع هنا اسم حقل أو \u2066"}"\u2069',
    'اینجا نام کلید یا \u2066"}"\u2069 انتظار می‌رود',
    'ожидается имя поля или "}"',
  ],
  [
    "Expected ',' or '}' after property value",
    'المتوقع هنا \u2066","\u2069 أو \u2066"}"\u2069 بعد القيمة',
    'پس از مقدار \u2066","\u2069 یا \u2066"}"\u2069 انتظار می‌رود',
    'после значения ожидается "," или "}"',
  ],
  [
    "Expected ',' or ']' after array element",
    'المتوقع هنا \u2066","\u2069 أو \u2066"]"\u2069 بعد عنصر القائمة',
    'پس از عضو فهرست \u2066","\u2069 یا \u2066"]"\u2069 انتظار می‌رود',
    'после элемента списка ожидается "," или "]"',
  ],
  [
    "Expected ':' after property name",
    'المتوقع هنا \u2066":"\u2069 بعد اسم الحقل',
    'پس از نام کلید \u2066":"\u2069 انتظار می‌رود',
    'после имени поля ожидается ":"',
  ],
  [
    'Expected double-quoted property name',
    'المتوقع هنا اسم حقل بين علامتي "',
    'اینجا نام کلید میان دو علامت " انتظار می‌رود',
    'ожидается имя поля в двойных кавычках',
  ],
  ['Unterminated string', 'نصّ لا تُغلق علامته', 'رشته‌ای که بسته نشده است', 'незакрытая строка'],
  [
    'Bad control character in string literal',
    'رمز تحكّم غير جائز في نصّ',
    'نویسهٔ کنترلی نامجاز در رشته',
    'недопустимый управляющий символ в строке',
  ],
  ['Bad escaped character', 'رمز هروب غير سليم', 'نویسهٔ گریز نادرست', 'неверный символ после обратной косой черты'],
  [
    'Unexpected non-whitespace character after JSON at position {n} (line {m} column {k})',
    'بعد JSON ما ليس منه، في الموضع {n} (السطر {m}، العمود {k})',
    'پس از JSON چیز دیگری هست، در جایگاه {n} (سطر {m}، ستون {k})',
    'после JSON есть что-то ещё; позиция {n} (строка {m}, столбец {k})',
  ],
  ['Invalid PDF structure.', 'بنية PDF غير سليمة', 'ساختار PDF نادرست است', 'неверная структура PDF'],
];
