/** Once before all tests of the desk: one browser, and one desk over the samples and the hostile reports. */
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';
import { sampleReports, startDesk } from './desk.ts';
import { hostileReports } from './hostile.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** null: there is none, and the tests are skipped. */
    browser: { endpoint: string; url: string } | null;
  }
}

/** The same picture on every machine: drawn by the processor, WebGL too; and nothing that asks the network by itself. */
const FLAGS = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--force-color-profile=srgb',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { path, why } = findChromium();
  if (path === null) {
    console.warn(`\nThe tests of the desk are skipped: ${why}.\n`);
    project.provide('browser', null);
    return async () => {};
  }
  const [server, desk] = await Promise.all([
    chromium.launchServer({ executablePath: path, args: FLAGS, timeout: 120_000 }),
    startDesk([...sampleReports(), ...hostileReports]),
  ]);
  project.provide('browser', { endpoint: server.wsEndpoint(), url: desk.url });
  return async () => {
    await server.close();
    await desk.close();
  };
}
