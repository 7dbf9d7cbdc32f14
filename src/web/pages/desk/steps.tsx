/** What the empty desk teaches. */
import { Button } from 'react-aria-components';
import { useMessages } from '../../messages.ts';
import { LANGUAGES } from '../../settings.tsx';
import { SAMPLES } from './samples.ts';
import { desk } from './words.ts';

const NAMES = { en: 'English', ar: 'العربية', fa: 'فارسی', ru: 'Русский' } as const;

/** @param tryText puts a text into the box. */
export function Steps({ tryText }: { tryText(text: string): void }) {
  const say = useMessages(desk);
  return (
    <section className="steps" aria-labelledby="steps">
      <h2 id="steps">{say.begin}</h2>
      <ol>
        <li>
          <h3>{say.step1}</h3>
          <p>{say.step1Note}</p>
        </li>
        <li>
          <h3>{say.step2}</h3>
          <p>{say.step2Note}</p>
        </li>
        <li>
          <h3>{say.step3}</h3>
          <p>{say.step3Note}</p>
        </li>
      </ol>
      <p className="steps-samples">
        {say.sample}{' '}
        {LANGUAGES.map((language) => (
          <Button key={language} className="button" onPress={() => tryText(SAMPLES[language])}>
            <span lang={language}>{NAMES[language]}</span>
          </Button>
        ))}
      </p>
    </section>
  );
}
