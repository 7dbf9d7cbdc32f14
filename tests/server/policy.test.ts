/** Nothing in a page styles itself, but for what a library writes there. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { LIBRARY_STYLES, POLICY } from '../../src/server/policy.ts';

/** The style elements that the installed react-aria makes, as their texts. */
function stylesOfLibrary(): string[] {
  const folder = join(dirname(createRequire(import.meta.url).resolve('react-aria/package.json')), 'dist/private');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mjs'));
  return files.flatMap((name) => {
    const source = readFileSync(join(folder, name), 'utf8');
    const made = source.split(/createElement\(['"]style['"]\)/).slice(1);
    return made.map((rest) => {
      const text = /textContent = `([^`]*)`/.exec(rest)?.[1] ?? `unknown: ${name}`;
      const filled = text.replace(/\$\{([^}]*)\}/g, (_, of: string) => {
        const start = source.indexOf(`const ${of} = '`) + `const ${of} = '`.length;
        return source.slice(start, source.indexOf("'", start));
      });
      return filled.trim();
    });
  });
}

it('the policy knows the styles that react-aria writes into the page, and allows no others', () => {
  expect(stylesOfLibrary().sort()).toEqual([...LIBRARY_STYLES].sort());
  expect(POLICY.styleSrc.filter((source) => source !== "'self'").every((source) => /^'sha256-/.test(source))).toBe(
    true,
  );
});
