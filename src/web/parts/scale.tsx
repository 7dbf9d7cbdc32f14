/** What the one colour scale of the desk says. */
import { messages, useMessages } from '../messages.ts';
import { STEPS } from './colour.ts';
import './scale.css';

export const scaleWords = messages({
  en: { conflict: 'conflict', cooperation: 'cooperation' },
  ar: { conflict: 'نزاع', cooperation: 'تعاون' },
  fa: { conflict: 'منازعه', cooperation: 'همکاری' },
  ru: { conflict: 'конфликт', cooperation: 'сотрудничество' },
});

export function Scale() {
  const say = useMessages(scaleWords);
  return (
    <p className="scale">
      {say.conflict}
      <span className="scale-steps" aria-hidden="true">
        {STEPS.map((step) => (
          <span key={step} className="scale-step" style={{ background: `var(--${step})` }} />
        ))}
      </span>
      {say.cooperation}
    </p>
  );
}
