/** Finds a Chromium on the machine. Nothing is ever downloaded. */
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export interface Surroundings {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  home: string;
  /** Whether a file is there that can be started. */
  runs(path: string): boolean;
  /** The folders in a folder; none where it is not there. */
  folders(path: string): string[];
}

/** A browser, or what to tell who has none. */
export type Found = { path: string; why: null } | { path: null; why: string };

const here: Surroundings = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  runs(path) {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
  folders: (path) => (existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : []),
};

/** Names of the program, the likeliest first. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const HOW: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'install Chromium (Debian and Ubuntu: apt-get install chromium)',
  darwin: 'install Chrome or Chromium (brew install --cask chromium)',
  win32: 'install Chrome or Edge',
};

/**
 * The first of: what `DRAGOMAN_CHROMIUM` names, what is in PATH, where systems usually have it, what Playwright has
 * downloaded.
 *
 * @throws when `DRAGOMAN_CHROMIUM` names something that cannot be started: who sets it means it.
 */
export function findChromium(given: Partial<Surroundings> = {}): Found {
  const surroundings = { ...here, ...given };
  const { platform, env, runs } = surroundings;
  const wanted = env.DRAGOMAN_CHROMIUM;
  if (wanted) {
    if (runs(wanted)) return { path: wanted, why: null };
    throw new Error(`DRAGOMAN_CHROMIUM names no program: ${wanted}`);
  }
  const path = [...inPath(surroundings), ...usual(surroundings), ...downloaded(surroundings)].find(runs);
  if (path) return { path, why: null };
  const how = HOW[platform] ?? 'install Chromium';
  return { path: null, why: `no Chromium was found: ${how}, or name one in DRAGOMAN_CHROMIUM` };
}

function inPath({ platform, env }: Surroundings): string[] {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  const names = platform === 'win32' ? NAMES.map((name) => `${name}.exe`) : NAMES;
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usual({ platform, env, home }: Surroundings): string[] {
  if (platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['/Applications', join(home, 'Applications')].map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  if (platform === 'win32')
    return ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'].flatMap((name) =>
      [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
        folder ? [`${folder}\\${name}\\Application\\${name.endsWith('Edge') ? 'msedge' : 'chrome'}.exe`] : [],
      ),
    );
  return [
    ...['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) => NAMES.map((name) => join(folder, name))),
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/usr/lib/chromium/chromium',
  ];
}

/** Where Playwright keeps the browsers that it downloads: `chromium-1200/chrome-linux64/chrome` and the like. */
function downloaded({ platform, env, home, folders }: Surroundings): string[] {
  const cache =
    env.PLAYWRIGHT_BROWSERS_PATH ??
    (platform === 'darwin'
      ? join(home, 'Library/Caches/ms-playwright')
      : platform === 'win32'
        ? join(env.LOCALAPPDATA ?? home, 'ms-playwright')
        : join(env.XDG_CACHE_HOME ?? join(home, '.cache'), 'ms-playwright'));
  const programs = [
    'chrome',
    'chrome.exe',
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'headless_shell',
    'headless_shell.exe',
    'chrome-headless-shell',
    'chrome-headless-shell.exe',
  ];
  return folders(cache)
    .filter((folder) => /chromium(?:_headless_shell)?-\d+$/.test(folder))
    .sort((a, b) => numberOf(b) - numberOf(a))
    .flatMap(folders)
    .flatMap((folder) => programs.map((program) => join(folder, program)));
}

const numberOf = (folder: string) => Number(/\d+$/.exec(folder)?.[0]);
