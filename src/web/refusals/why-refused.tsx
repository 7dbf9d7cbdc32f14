/** Why something was not read, in the reader's language where it is known in it. */
import { useSettings } from '../settings.tsx';
import { useWords } from '../words.ts';
import { type Part, toldIn } from './told.ts';

/**
 * The English sentence, by which others can be asked for help, is its title. The direction is said: the sentence may begin
 * with a name in Latin letters.
 */
export function WhyRefused({ reason }: { reason: string }) {
  const { language, direction } = useSettings();
  const parts = toldIn(language, reason);
  if (parts === null) return <English text={reason} />;
  return (
    <bdi dir={direction} title={reason}>
      {parts.map((part, i) => (
        <Told key={i} part={part} />
      ))}
    </bdi>
  );
}

export const English = ({ text }: { text: string }) => (
  <bdi lang="en" dir="ltr">
    {text}
  </bdi>
);

function Told({ part }: { part: Part }) {
  const words = useWords();
  if (part.kind === 'words') return part.text;
  if (part.kind === 'number') return <bdi>{words.number(part.number)}</bdi>;
  if (part.kind === 'english') return <English text={part.text} />;
  if (part.kind === 'value') return <bdi>{part.text}</bdi>;
  // What was given as a language may be none.
  const names = part.text.split(', ').map((code) => (/^[a-z]{2,3}$/.test(code) ? words.language(code) : code));
  return <bdi>{words.list(names)}</bdi>;
}
