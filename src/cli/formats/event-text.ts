/** An event for a person: its line in the timeline, and all that its claims give. */
import type { EventField, EventRecord } from '../../model/index.ts';
import type { Told } from '../../query/formats/plover.ts';
import { quotesOf, toldIn } from '../../query/formats/told.ts';
import { eventLine } from '../../query/index.ts';
import type { Library, VersionNote } from '../../store/index.ts';
import type { Context } from '../context.ts';
import { styleFor } from '../terminal/style.ts';
import { columnsOf, isolated, quoteBlock } from '../terminal/text.ts';
import { versionText } from './versions.ts';
import { datedText, dateText, plural, signOf } from './words.ts';

/** The claims of an event with their reports and the words that say them, in the order of the event's list. */
export async function toldOf(event: EventRecord, library: Library): Promise<Told[]> {
  return (await library.wholeClaimsOf(event)).map(({ claim, report }) => toldIn(report, claim));
}

/** The lines of one event in the timeline. */
export function timelineText(event: EventRecord, told: readonly Told[], context: Context): string {
  const style = styleFor(context.out, context.env);
  const sign = signOf(event.factuality);
  const date = datedText(event.when, event.dated).padEnd(11);
  const counts = [
    plural(event.reports.length, 'report'),
    plural(event.origins.length, 'origin'),
    event.languages.join(' '),
    event.id,
  ];
  let text = `${style.bold(date)} ${style[sign.colour](sign.glyph)} ${eventLine(event)}\n`;
  text += `${' '.repeat(14)}${style.dim(counts.join(' · '))}\n`;
  for (const line of disputes(event)) text += `${' '.repeat(14)}${style.yellow(`disputed: ${line}`)}\n`;
  for (const one of quotesOf(event, told)) {
    text += quoteBlock(one.excerpt, context.out.columns, ' '.repeat(14));
    text += `${' '.repeat(16)}${style.dim(`— ${byline(one)}`)}\n`;
  }
  return text;
}

/** Who published it and when: `IRNA, 2024-05-31, fa (report 12)`. */
export function byline({ report }: Told): string {
  const parts = [
    report.outlet && isolated(report.outlet),
    report.published,
    report.language,
    `report ${isolated(report.id)}`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** Each field of an event on which its claims differ, with every value side by side. */
export function disputes(event: EventRecord): string[] {
  return event.disputed.map((name) => {
    const values = fieldValues(event).find(([field]) => field === name)?.[1] ?? [];
    return `${name}: ${values.map(({ text, claims }) => `${text} (${plural(claims, 'claim')})`).join(' / ')}`;
  });
}

type Shown = { text: string; claims: number }[];

/** The fields of an event, each with its values as text. */
function fieldValues(event: EventRecord): [name: keyof EventRecord['fields'], values: Shown][] {
  const { fields } = event;
  const shown = <T>(field: EventField<T>, text: (value: T) => string): Shown =>
    field.values.map(({ value, claims }) => ({ text: text(value), claims: claims.length }));
  const name = (code: string) => event.parties[code] ?? code;
  const parties = (codes: readonly string[]) => codes.map(name).join(', ') || 'nobody';
  return [
    ['type', shown(fields.type, (type) => type)],
    ['actors', shown(fields.actors, parties)],
    ['recipients', shown(fields.recipients, parties)],
    ['when', shown(fields.when, dateText)],
    ['where', shown(fields.where, (where) => [where.name, where.country].filter(Boolean).join(', '))],
    ['persons', shown(fields.persons, isolated)],
    [
      'quantities',
      shown(fields.quantities, ({ kind, value, unit }) => `${value.toLocaleString('en')} ${unit ?? kind}`),
    ],
    ['instruments', shown(fields.instruments, (instrument) => instrument)],
    ['factuality', shown(fields.factuality, (factuality) => signOf(factuality).word)],
  ];
}

/** An event whole: its line, its fields with what is disputed, and every claim with its quote and where it stands among the versions of its report. */
export function eventDetails(
  event: EventRecord,
  told: readonly Told[],
  notes: readonly (VersionNote | null)[],
  context: Context,
): string {
  const style = styleFor(context.out, context.env);
  const sign = signOf(event.factuality);
  let text = `${style[sign.colour](sign.glyph)} ${style.bold(eventLine(event))}\n`;
  text += `${style.dim(`${event.id} · ${datedText(event.when, event.dated)} · ${sign.word}`)}\n\n`;
  const rows = fieldValues(event)
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => {
      const list = values.map((value) => `${value.text} (${plural(value.claims, 'claim')})`).join(' / ');
      return [name, event.disputed.includes(name) ? style.yellow(`${list}  disputed`) : list];
    });
  rows.push(['origins', event.origins.map(isolated).join(', ')]);
  rows.push(['reported', [event.firstReported, event.lastReported].filter(Boolean).join(' … ') || 'day not known']);
  text += columnsOf(rows, '  ');
  text += `\n${style.bold(plural(told.length, 'claim'))} from ${plural(event.reports.length, 'report')}, ${plural(event.origins.length, 'origin')}:\n`;
  for (const [at, one] of told.entries()) {
    const note = notes[at];
    const { claim } = one;
    const said = claim.attribution.map(({ speaker }) => isolated(speaker)).join(' ← ');
    const own = signOf(claim.factuality);
    text += `\n  ${style[own.colour](own.glyph)} ${byline(one)}${said ? `, according to ${said}` : ''}\n`;
    text += quoteBlock(one.quote, context.out.columns, '    ');
    text += `    ${style.dim(`${claim.id} · ${isolated(claim.rule)} · ${datedText(claim.when, claim.when?.certainty ?? null)}${note ? ` · ${versionText(note)}` : ''}`)}\n`;
  }
  return text;
}
