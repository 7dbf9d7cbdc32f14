/** Where a browser is looked for. Needs none. */
import { describe, expect, it } from 'vitest';
import { findChromium, type Surroundings } from './chromium.ts';

/** A machine with these programs and no other. */
const machine = (platform: NodeJS.Platform, programs: string[], env: Surroundings['env'] = {}): Surroundings => ({
  platform,
  env,
  home: '/home/ada',
  runs: (path) => programs.includes(path),
  folders: (path) => [
    ...new Set(
      programs
        .filter((program) => program.startsWith(`${path}/`))
        .map((program) => `${path}/${program.slice(path.length + 1).split('/')[0]}`),
    ),
  ],
});

const cached = (number: number) => `/home/ada/.cache/ms-playwright/chromium-${number}/chrome-linux64/chrome`;

describe('the search for a Chromium', () => {
  it('takes the one that is named', () =>
    expect(
      findChromium(machine('linux', ['/opt/mine', '/usr/bin/chromium'], { DRAGOMAN_CHROMIUM: '/opt/mine' })).path,
    ).toBe('/opt/mine'));

  it('fails when the one that is named is not there', () =>
    expect(() => findChromium(machine('linux', ['/usr/bin/chromium'], { DRAGOMAN_CHROMIUM: '/opt/mine' }))).toThrow(
      '/opt/mine',
    ));

  it('looks into PATH, for all names', () => {
    expect(findChromium(machine('linux', ['/own/google-chrome'], { PATH: '/other:/own' })).path).toBe(
      '/own/google-chrome',
    );
    expect(findChromium(machine('linux', ['/own/msedge', '/own/chromium'], { PATH: '/own' })).path).toBe(
      '/own/chromium',
    );
  });

  it('knows where systems keep it', () => {
    expect(findChromium(machine('linux', ['/snap/bin/chromium'])).path).toBe('/snap/bin/chromium');
    const mac = '/home/ada/Applications/Chromium.app/Contents/MacOS/Chromium';
    expect(findChromium(machine('darwin', [mac])).path).toBe(mac);
    const edge = 'C:\\Files\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(findChromium(machine('win32', [edge], { 'PROGRAMFILES(X86)': 'C:\\Files' })).path).toBe(edge);
  });

  it('takes the newest that Playwright has downloaded, last', () => {
    expect(findChromium(machine('linux', [cached(999), cached(1200)])).path).toBe(cached(1200));
    expect(findChromium(machine('linux', [cached(1200), '/usr/bin/chromium'])).path).toBe('/usr/bin/chromium');
  });

  it('says what to install where there is none', () => {
    expect(findChromium(machine('linux', [])).why).toContain('apt-get install chromium');
    expect(findChromium(machine('win32', [])).why).toContain('Edge');
  });
});
