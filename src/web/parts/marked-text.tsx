/**
 * Words of a report with what they say marked in them: each role has an underline of its own, so that none needs colour to
 * be told apart, its name on hover, and small labels for who wants them. The legend turns roles off and on; what is off is
 * in the address (`?hide=when,where`, `?labels=1`).
 */
import { withValues } from '../address.ts';
import './marked-text.css';
import { Fragment, type ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useSearchParams } from 'wouter';
import type { Span } from '../../model/index.ts';
import { messages, useMessages } from '../messages.ts';
import { directionOf } from '../settings.tsx';
import { cut, lanesOf, ROLES, type Role, type RoleMark } from './marks.ts';
import { Plain } from './plain.tsx';

export const roleWords = messages({
  en: {
    trigger: 'act',
    party: 'party',
    person: 'person',
    when: 'date',
    where: 'place',
    quantity: 'number',
    instrument: 'instrument',
    attribution: 'who says so',
    legend: 'Marks in the text',
    labels: 'labels',
  },
  ar: {
    trigger: 'الفعل',
    party: 'طرف',
    person: 'شخص',
    when: 'تاريخ',
    where: 'مكان',
    quantity: 'عدد',
    instrument: 'موضوع',
    attribution: 'القائل',
    legend: 'العلامات في النص',
    labels: 'التسميات',
  },
  fa: {
    trigger: 'کنش',
    party: 'طرف',
    person: 'شخص',
    when: 'تاریخ',
    where: 'مکان',
    quantity: 'عدد',
    instrument: 'موضوع',
    attribution: 'گوینده',
    legend: 'نشانه‌های متن',
    labels: 'برچسب‌ها',
  },
  ru: {
    trigger: 'действие',
    party: 'сторона',
    person: 'лицо',
    when: 'дата',
    where: 'место',
    quantity: 'число',
    instrument: 'предмет',
    attribution: 'кто говорит',
    legend: 'Пометки в тексте',
    labels: 'подписи',
  },
});

export interface MarkSettings {
  hidden: ReadonlySet<Role>;
  labels: boolean;
  /** Turns a role off or on. */
  toggle(role: Role): void;
  label(on: boolean): void;
}

/** What is marked and how, as the address says. */
export function useMarkSettings(): MarkSettings {
  const [params, setParams] = useSearchParams();
  const hidden = new Set(ROLES.filter((role) => params.get('hide')?.split(',').includes(role)));
  const set = (key: string, value: string | null) =>
    setParams((old) => withValues(old, { [key]: value }), { replace: true });
  return {
    hidden,
    labels: params.has('labels'),
    toggle: (role) => set('hide', ROLES.filter((one) => hidden.has(one) !== (one === role)).join(',')),
    label: (on) => set('labels', on ? '1' : null),
  };
}

/** Says what each underline means, and turns it off and on. @param roles those that occur. */
export function MarkLegend({ settings, roles = ROLES }: { settings: MarkSettings; roles?: readonly Role[] }) {
  const say = useMessages(roleWords);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="mark-legend no-print" role="group" aria-label={say.legend}>
      {ROLES.filter((role) => roles.includes(role)).map((role) => (
        <ToggleButton
          key={role}
          className="mark-toggle"
          isSelected={!settings.hidden.has(role)}
          onChange={() => settings.toggle(role)}
        >
          <mark className="role-mark" data-role={role}>
            {say[role]}
          </mark>
        </ToggleButton>
      ))}
      <ToggleButton className="mark-toggle" isSelected={settings.labels} onChange={settings.label}>
        {say.labels}
      </ToggleButton>
    </div>
  );
}

interface Shown extends Span {
  role: Role | 'evidence';
  lane: number;
}

/**
 * @param text a stretch of a report that begins at the offset `from`; marks count from the start of the report.
 * @param evidence the words that say it: what stands around them is set paler.
 */
export function MarkedText({
  text,
  from = 0,
  language,
  marks,
  evidence,
  settings,
}: {
  text: string;
  from?: number;
  language: string;
  marks: readonly RoleMark[];
  evidence?: Span;
  settings: Pick<MarkSettings, 'hidden' | 'labels'>;
}) {
  const say = useMessages(roleWords);
  const shown = marks.filter(({ role }) => !settings.hidden.has(role));
  const lanes = lanesOf(shown);
  const placed: Shown[] = shown.map((mark, i) => ({ ...mark, lane: lanes[i] as number }));
  if (evidence) placed.push({ role: 'evidence', start: evidence.start, end: evidence.end, lane: 0 });
  const end = from + text.length;
  return (
    <q className="quote marked" lang={language} dir={directionOf(language)}>
      {cut(text, placed, from).map((piece) => {
        const roles = piece.marks.filter((mark) => mark.role !== 'evidence');
        const words = roles.reduceRight<ReactNode>(
          (inner, { role, lane, ...span }) => (
            <mark
              className="role-mark"
              data-role={role}
              data-label={settings.labels && piece.end >= Math.min(span.end, end) ? say[role as Role] : undefined}
              style={{ '--lane': lane } as React.CSSProperties}
              title={say[role as Role]}
            >
              {inner}
            </mark>
          ),
          <Plain text={piece.text} />,
        );
        const around = evidence && roles.length === piece.marks.length;
        return around ? (
          <span key={piece.start} className="around">
            {words}
          </span>
        ) : (
          <Fragment key={piece.start}>{words}</Fragment>
        );
      })}
    </q>
  );
}
