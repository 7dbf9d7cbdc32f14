/** The documentation keeps up: commands and options, dependencies, and the words of the codebook are all in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Context } from '../src/cli/context.ts';
import { makeProgram } from '../src/cli/program.ts';
import { CONTEXTS, MODES, SECTORS, TYPES } from '../src/codebook/index.ts';
import { packs } from '../src/languages/index.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
const cli = read('docs/cli.md');
const codebook = read('docs/codebook.md');

/** Making the program asks for the width of the output only. */
const output = { write: async () => {}, isTerminal: false, columns: 100 };
const program = makeProgram({ out: output, err: output, env: {} } as unknown as Context);

/** The section of a command in docs/cli.md, its heading included. */
function sectionOf(command: string): string {
  return cli.split(/^(?=## )/m).find((section) => section.startsWith(`## ${command}`)) ?? '';
}

describe('docs/cli.md', () => {
  for (const command of program.commands)
    it(`tells of ${command.name()} and its options`, () => {
      const section = sectionOf(command.name());
      expect(section).not.toBe('');
      // What narrows events is told once, with the timeline.
      const text = command.name() === 'export' ? `${section}\n${sectionOf('timeline')}` : section;
      const missing = command.options.filter(({ long }) => !text.includes(`${long}`)).map(({ flags }) => flags);
      expect(missing).toEqual([]);
    });

  it('tells of no command and no option that is not there', () => {
    const commands = program.commands.map((command) => command.name());
    const told = [...cli.matchAll(/^## (\S+)/gm)].map(([, name]) => name as string);
    expect(told.filter((name) => !commands.includes(name))).toEqual([]);
    const options = new Set(program.commands.flatMap(({ options }) => options.map(({ long }) => long)));
    for (const known of ['--help', '--version']) options.add(known);
    const named = [...cli.matchAll(/--[a-z][a-z-]+/g)].map(([option]) => option);
    expect(named.filter((option) => !options.has(option))).toEqual([]);
  });
});

describe('docs/dependencies.md', () => {
  const manifest = JSON.parse(read('package.json'));
  const text = read('docs/dependencies.md');

  it.each(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }))('names %s', (name) => {
    expect(text).toContain(`\`${name}\``);
  });

  it('names no package in its tables of packages that is not there', () => {
    const known = { ...manifest.dependencies, ...manifest.devDependencies };
    const tables = text.split('## Data')[0] as string;
    const named = [...tables.matchAll(/^\| ((?:`[^`]+`(?:, )?)+) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name as string),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in known))).toEqual([]);
  });
});

describe('docs/codebook.md', () => {
  /** The line that explains the modes of a type. */
  const modesLine = (type: string) =>
    codebook
      .split('## Modes')[1]
      ?.split('\n')
      .find((line) => line.startsWith(`| ${type} |`)) ?? '';

  it.each(TYPES.map(({ type }) => type))('explains %s and its modes', (type) => {
    expect(codebook).toMatch(new RegExp(`^\\| ${type} \\| [1-4] `, 'm'));
    for (const mode of MODES[type]) expect(modesLine(type)).toContain(`\`${mode}\``);
    const named = [...modesLine(type).matchAll(/`([^`]+)`/g)].map(([, mode]) => mode as string);
    expect(named.filter((mode) => !MODES[type].includes(mode))).toEqual([]);
  });

  it('explains every context and sector', () => {
    const rows = [...codebook.matchAll(/^\| `([^`]+)` \| ./gm)].map(([, code]) => code);
    expect([...Object.keys(CONTEXTS), ...Object.keys(SECTORS)].filter((code) => !rows.includes(code))).toEqual([]);
  });
});

describe('docs/languages.md', () => {
  it('names every file of a pack', () => {
    const text = read('docs/languages.md');
    for (const { code } of packs) {
      const files = readdirSync(`${root}src/languages/${code}`).filter((name) => name.endsWith('.tsv'));
      expect(files.filter((name) => !text.includes(name))).toEqual([]);
    }
  });

  it('names every frame', () => {
    const text = read('docs/languages.md');
    const frames = new Set(packs.flatMap(({ tables }) => tables.acts.map(({ frame }) => frame)));
    expect([...frames].filter((frame) => !text.includes(`| \`${frame}\` |`))).toEqual([]);
  });
});

describe('docs/architecture.md', () => {
  it('names every room', () => {
    const text = read('docs/architecture.md');
    const rooms = readdirSync(`${root}src`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map(({ name }) => name).filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});
