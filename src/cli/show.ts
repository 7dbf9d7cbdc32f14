/** `dragoman show`: one event, claim or report, whole. */
import { Option } from 'commander';
import type { Report } from '../model/index.ts';
import { quoteOf } from '../query/formats/told.ts';
import { type Library, Versions } from '../store/index.ts';
import { type AddCommand, CommandError, type Context, EXIT } from './context.ts';
import { claimDetails, claimText } from './formats/claim-text.ts';
import { eventDetails, toldOf } from './formats/event-text.ts';
import { versionText } from './formats/versions.ts';
import { narrowed, whyText } from './formats/why-text.ts';
import { plural } from './formats/words.ts';
import { existingLibrary, type LibraryOption, libraryOption } from './options.ts';
import { styleFor } from './terminal/style.ts';
import { columnsOf, isolated, quoteBlock } from './terminal/text.ts';

/** What an id stands for: as an object for `--json`, and as text for a person. */
interface Shown {
  json: unknown;
  text(): string;
}

async function find(id: string, library: Library, context: Context): Promise<Shown | null> {
  return (
    (await showEvent(id, library, context)) ??
    (await showClaim(id, library, context)) ??
    showReport(id, library, context)
  );
}

async function showEvent(id: string, library: Library, context: Context): Promise<Shown | null> {
  const event = await library.event(id);
  if (!event) return null;
  const told = await toldOf(event, library);
  const versions = new Versions(library);
  const notes = await Promise.all(told.map(({ claim, report }) => versions.noteOf(report.id, claim.id)));
  return {
    json: {
      event,
      claims: told.map(({ claim, report, quote }, i) => ({
        report: report.id,
        language: report.language,
        quote,
        version: notes[i],
        claim,
      })),
    },
    text: () => eventDetails(event, told, notes, context),
  };
}

async function showClaim(id: string, library: Library, context: Context): Promise<Shown | null> {
  const found = await library.claim(id);
  if (!found) return null;
  const { claim, report, eventId } = found;
  const note = await new Versions(library).noteOf(report.id, claim.id);
  return {
    json: { claim, report, event: eventId, quote: quoteOf(claim, report.text), version: note },
    text() {
      const style = styleFor(context.out, context.env);
      const { start, end } = claim.evidence;
      const trigger = report.text.slice(claim.trigger.start, claim.trigger.end);
      const head = `${style.bold(`claim ${claim.id}`)}\n${quoteBlock(quoteOf(claim, report.text), context.out.columns, '  ')}\n`;
      const rows = [
        ...claimDetails(claim),
        ['trigger', isolated(`“${trigger}”`)],
        ['report', `${isolated(report.id)}, characters ${start}–${end}`],
        ...(note ? [['version', versionText(note)]] : []),
        ['event', eventId],
      ];
      return head + columnsOf(rows, '  ');
    },
  };
}

async function showReport(id: string, library: Library, context: Context): Promise<Shown | null> {
  const found = await library.report(id);
  if (!found) return null;
  const { document, claims, readAt, coder } = found;
  const { copies, copyOf, versions } = await library.relatives(id);
  const captures = await library.captures.ofReport(id);
  const notes = new Versions(library);
  const noteOf = await Promise.all(claims.map((claim) => notes.noteOf(id, claim.id)));
  const own = versions.findIndex((one) => one.id === id) + 1;
  const ids = (heads: readonly { id: string }[]) => heads.map((head) => head.id);
  return {
    json: {
      document,
      claims,
      readAt,
      coder,
      captures,
      copyOf,
      copies: ids(copies),
      version: own > 0 ? { number: own, of: versions.length } : null,
      versions: ids(versions),
      notes: Object.fromEntries(claims.flatMap((claim, i) => (noteOf[i] ? [[claim.id, noteOf[i]]] : []))),
    },
    text() {
      const style = styleFor(context.out, context.env);
      const rows = [
        ['title', document.title],
        ['outlet', document.outlet],
        ['address', document.url],
        ['language', document.language],
        ['published', document.published && `${document.published} (${document.publishedFrom})`],
        ['read', readAt],
        ['coded by', coder && `dragoman ${coder}`],
        ...captures.flatMap(({ fetched, url, sha256 }) => [
          ['fetched', `${fetched}, from ${isolated(url)}`],
          ['', `SHA-256 ${sha256}`],
        ]),
        ['version', own > 0 && `${own} of ${versions.length}`],
        ...versions.map((one, i) => [i + 1 === own ? '' : `version ${i + 1}`, i + 1 === own ? '' : namedReport(one)]),
        ['copy of', copyOf && namedReport(copies.find((one) => one.id === copyOf))],
        ['copies', copies.length > 0 && `${copies.length}: ${copies.map(namedReport).join('; ')}`],
      ].filter((row): row is [string, string] => Boolean(row[1]));
      const head = `${style.bold(`report ${isolated(document.id)}`)}\n${columnsOf(rows, '  ')}`;
      const list = claims.map(
        (claim, i) =>
          `\n${style.dim(`  ${claim.id}${noteOf[i] ? ` · ${versionText(noteOf[i])}` : ''}`)}\n${claimText(claim, document.text, context)}`,
      );
      const text = document.text.split('\n').map((line) => `${isolated(line.trimEnd())}\n`);
      return `${head}\n${plural(claims.length, 'claim')}:\n${list.join('')}\nText:\n\n${text.join('')}`;
    },
  };
}

/** A report in a list: `12 (IRNA, 2024-05-31)`. */
function namedReport(report: Pick<Report, 'id' | 'outlet' | 'published'> | undefined): string {
  if (!report) return '';
  const more = [report.outlet && isolated(report.outlet), report.published].filter(Boolean).join(', ');
  return more === '' ? isolated(report.id) : `${isolated(report.id)} (${more})`;
}

/** Why the coder makes a claim, or what it makes of a report, from the text in the library. */
async function explained(id: string, at: string | undefined, library: Library, context: Context): Promise<Shown> {
  const claim = await library.claim(id);
  const report = claim?.report ?? (await library.report(id))?.document;
  if (!report) throw new CommandError(`--why is for a claim or a report, and ${id} is none`, EXIT.failed);
  const explanation = (await context.parts.coder()).explain(report);
  const made = explanation.claims.some((one) => one.id === id);
  // an older version made a claim that this one does not: what is seen at its words now?
  const place = at ?? (claim && !made ? String(claim.claim.trigger.start) : undefined);
  const json = narrowed(explanation, claim && made && at === undefined ? { claim: id } : { at: place });
  const note = claim && !made ? `this version makes no claim ${id}; it sees at those words:\n\n` : '';
  return { json, text: () => note + whyText(json, context) };
}

export const addShow: AddCommand = (program, context) => {
  program
    .command('show')
    .summary('one event, claim or report, whole')
    .description(
      'Shows what an id stands for: an event with every value that its claims give for each field, what is disputed, ' +
        'and each claim with its quote (any id that the event ever had leads to it); a claim with all its fields, the ' +
        'words behind each, and the rule that made it; or a report with its claims and its text.',
    )
    .argument('<id>', 'id of an event (e_…), a claim (c_…) or a report')
    .addOption(libraryOption())
    .addOption(new Option('--why', 'of a claim or a report: what was seen and decided, and what was dropped'))
    .addOption(new Option('--at <place>', 'with --why: only the sentence at this offset, or with these words'))
    .addOption(new Option('--json', 'print it as JSON'))
    .addHelpText(
      'after',
      `
Examples:
  dragoman show e_0123456789abcdef
  dragoman show c_0123456789abcdef --json
  dragoman show c_0123456789abcdef --why
  dragoman show 002_754b8215
  dragoman show 002_754b8215 --why --at 1204`,
    )
    .action(async (id: string, options: LibraryOption & { json?: boolean; why?: boolean; at?: string }) => {
      const library = await existingLibrary(options, context);
      try {
        const shown =
          options.why || options.at !== undefined
            ? await explained(id, options.at, library, context)
            : await find(id, library, context);
        if (!shown) throw new CommandError(`no event, claim or report of id ${id} in ${options.library}`, EXIT.failed);
        await context.out.write(options.json ? `${JSON.stringify(shown.json)}\n` : shown.text());
      } finally {
        await library.close();
      }
    });
};
