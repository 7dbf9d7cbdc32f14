/** What the reader has chosen: language, calendar, theme. Kept in the browser. */
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';

export const LANGUAGES = ['en', 'ar', 'fa', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];
export const CALENDARS = ['gregory', 'persian', 'islamic'] as const;
export type Calendar = (typeof CALENDARS)[number];
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface Settings {
  language: Language;
  calendar: Calendar;
  theme: Theme;
}

/** The digits that each language is written with. */
const DIGITS: Record<Language, string> = { en: 'latn', ru: 'latn', ar: 'arab', fa: 'arabext' };
/** Unicode's names of the calendars; of the lunar ones, the one that is computed as Umm al-Qura publishes it. */
const CLDR_CALENDARS: Record<Calendar, string> = {
  gregory: 'gregory',
  persian: 'persian',
  islamic: 'islamic-umalqura',
};

export const directionOf = (language: string): 'ltr' | 'rtl' =>
  /^(?:ar|fa|he|ur|ps|ckb|ku-Arab|sd|ug|yi|dv|syr)\b/.test(language) ? 'rtl' : 'ltr';

/** A BCP 47 tag with digits and calendar, for Intl: `fa-u-ca-persian-nu-arabext`. */
export function localeOf({ language, calendar }: Pick<Settings, 'language' | 'calendar'>): string {
  const region = language === 'en' ? 'en-GB' : language;
  return `${region}-u-ca-${CLDR_CALENDARS[calendar]}-nu-${DIGITS[language]}`;
}

const KEY = 'dragoman.settings';

function initial(): Settings {
  const own = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => LANGUAGES.includes(tag as Language));
  const language = (own ?? 'en') as Language;
  const fallback: Settings = { language, calendar: language === 'fa' ? 'persian' : 'gregory', theme: 'auto' };
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Settings>;
    return {
      language: LANGUAGES.find((one) => one === kept.language) ?? fallback.language,
      calendar: CALENDARS.find((one) => one === kept.calendar) ?? fallback.calendar,
      theme: THEMES.find((one) => one === kept.theme) ?? fallback.theme,
    };
  } catch {
    return fallback;
  }
}

/** Tells the browser: its fonts, directions, hyphens and the voices of screen readers follow. */
function tell({ language, theme }: Settings): void {
  const root = document.documentElement;
  root.lang = language;
  root.dir = directionOf(language);
  root.dataset.theme = theme;
}

/** Before anything is drawn: not even an empty page is in another language, direction or theme than the reader's. */
export const tellAtOnce = () => tell(initial());

interface Held extends Settings {
  locale: string;
  direction: 'ltr' | 'rtl';
  change(part: Partial<Settings>): void;
}

const Context = createContext<Held | null>(null);

export function SettingsProvider({ children }: { children: ReactNode }) {
  const [settings, set] = useState(initial);
  const held = useMemo<Held>(
    () => ({
      ...settings,
      locale: localeOf(settings),
      direction: directionOf(settings.language),
      change(part) {
        const next = { ...settings, ...part };
        // First, for what is drawn anew may measure itself.
        tell(next);
        set(next);
        try {
          localStorage.setItem(KEY, JSON.stringify(next));
        } catch {
          // A browser that keeps nothing still shows everything.
        }
      },
    }),
    [settings],
  );
  return (
    <Context value={held}>
      <I18nProvider locale={held.locale}>{children}</I18nProvider>
    </Context>
  );
}

export function useSettings(): Held {
  const held = useContext(Context);
  if (!held) throw new Error('useSettings outside of SettingsProvider');
  return held;
}
