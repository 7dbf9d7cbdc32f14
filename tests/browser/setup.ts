/** Once before all tests of the desk: one browser, and one desk over the samples and the hostile reports. */
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';
import { sampleReports, startDesk } from './desk.ts';
import { hostileReports } from './hostile.ts';
import { FLAGS } from './machine.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** null: there is none, and the tests are skipped. */
    browser: { endpoint: string; url: string } | null;
  }
}

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
