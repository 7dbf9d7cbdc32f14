/** `dragoman languages`: which languages are read. */
import { Option } from 'commander';
import type { AddCommand } from './context.ts';
import { columnsOf } from './terminal/text.ts';

export const addLanguages: AddCommand = (program, context) => {
  program
    .command('languages')
    .summary('which languages are read')
    .description('Lists the language packs with their scripts, calendars and the size of their tables.')
    .addOption(new Option('--json', 'print one JSON object a line'))
    .addHelpText('after', '\nExample:\n  dragoman languages')
    .action(async (options: { json?: boolean }) => {
      const rows = (await context.parts.packs()).map(({ code, name, script, direction, calendars, tables }) => ({
        code,
        name,
        script,
        direction,
        calendars: [...calendars],
        acts: tables.acts.length,
        entries: Object.values(tables).reduce((sum, table) => sum + table.length, 0),
      }));
      if (options.json) {
        await context.out.write(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
        return;
      }
      const head = ['code', 'language', 'script', 'direction', 'calendars', 'acts', 'table entries'];
      const body = rows.map((row) =>
        Object.values(row).map((value) => (Array.isArray(value) ? value.join(' ') : String(value))),
      );
      await context.out.write(columnsOf([head, ...body]));
    });
};
