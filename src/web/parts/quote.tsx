/** Words of a report: in their own script and direction, marked as their language, never as the desk's own. */
import type { ReactNode } from 'react';
import { directionOf } from '../settings.tsx';
import { Plain } from './plain.tsx';

export function Quote({ language, children }: { language: string; children: ReactNode }) {
  return (
    <q className="quote" lang={language} dir={directionOf(language)}>
      {typeof children === 'string' ? <Plain text={children} /> : children}
    </q>
  );
}
