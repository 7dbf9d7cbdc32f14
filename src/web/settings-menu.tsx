/** Language, calendar and theme, switched at once. */
import { Button, Dialog, DialogTrigger, Label, Popover, Radio, RadioGroup } from 'react-aria-components';
import { common } from './common.ts';
import { useMessages } from './messages.ts';
import { Icon } from './parts/icon.tsx';
import { CALENDARS, type Calendar, LANGUAGES, type Language, THEMES, type Theme, useSettings } from './settings.tsx';

/** Where the rail is a bar above the page (styles/shell.css), there is no room beside it. */
const BAR = '(max-width: 64rem)';

const NAMES: Record<Language, string> = { en: 'English', ar: 'العربية', fa: 'فارسی', ru: 'Русский' };

export function SettingsMenu() {
  const say = useMessages(common);
  const { language, calendar, theme, change } = useSettings();
  return (
    <DialogTrigger>
      <Button className="quiet rail-settings" aria-label={`${NAMES[language]} · ${say.settings}`}>
        <Icon name="settings" /> <span>{NAMES[language]}</span>
      </Button>
      <Popover className="popover" placement={matchMedia(BAR).matches ? 'bottom end' : 'end top'}>
        <Dialog className="settings" aria-label={say.settings}>
          <RadioGroup value={language} onChange={(value) => change({ language: value as Language })}>
            <Label>{say.language}</Label>
            {LANGUAGES.map((one) => (
              <Radio key={one} value={one} className="radio">
                <span lang={one} dir="auto">
                  {NAMES[one]}
                </span>
              </Radio>
            ))}
          </RadioGroup>
          <RadioGroup value={calendar} onChange={(value) => change({ calendar: value as Calendar })}>
            <Label>{say.calendar}</Label>
            {CALENDARS.map((one) => (
              <Radio key={one} value={one} className="radio">
                {say[one]}
              </Radio>
            ))}
          </RadioGroup>
          <RadioGroup value={theme} onChange={(value) => change({ theme: value as Theme })}>
            <Label>{say.theme}</Label>
            {THEMES.map((one) => (
              <Radio key={one} value={one} className="radio">
                {say[one]}
              </Radio>
            ))}
          </RadioGroup>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
