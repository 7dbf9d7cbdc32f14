/** From a pasted text to an event that is followed: what a reader does first. Over a library of its own. */
import { afterAll, beforeAll, expect } from 'vitest';
import { type Desk, sampleReports, startDesk } from './desk.ts';
import { describe, it, ready } from './harness.ts';

const TEXT = 'The foreign minister of Uruguay arrived in Fiji on 3 April 2024 and met the president there.';

describe('what is given to the desk', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk(sampleReports().slice(0, 3));
  });
  afterAll(() => desk.close());

  it('is coded, kept, found, followed and counted', async ({ open }) => {
    const { page } = await open('/', { desk });
    await page.getByRole('textbox', { name: 'The text of a report' }).fill(TEXT);
    await page.locator('.coded-claim').first().waitFor();
    expect((await desk.library.counts()).reports).toBe(3);
    await page.getByRole('button', { name: 'Keep it in the library' }).click();
    await page.getByText('It is in the library.').waitFor();
    expect((await desk.library.counts()).reports).toBe(4);
    await page.getByRole('link', { name: 'Open the report' }).click();
    await ready(page);
    expect(await page.locator('main').innerText()).toContain('arrived in Fiji');
    await page.goto(`${desk.url}dyads/FJI-URY`);
    await ready(page);
    await page.locator('.event-row').first().waitFor();
    await page.getByRole('button', { name: /^Follow/ }).click();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Fiji – Uruguay' }).waitFor();
  });

  it('may be a file', async ({ open }) => {
    const { page } = await open('/', { desk });
    const chosen = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose files' }).click();
    await (await chosen).setFiles({
      name: 'two.jsonl',
      mimeType: 'application/jsonl',
      buffer: Buffer.from(
        sampleReports()
          .slice(3, 5)
          .map((report) => `${JSON.stringify(report)}\n`)
          .join(''),
      ),
    });
    await page.getByText('2 reports read, 2 of them new').waitFor();
    await expect.poll(async () => (await desk.library.report('a4-visit'))?.document.language).toBe('ru');
  });

  it('says why when it cannot be read', async ({ open }) => {
    const { page } = await open('/', { desk });
    const chosen = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose files' }).click();
    await (await chosen).setFiles({
      name: 'broken.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 and no more'),
    });
    await page.locator('.job-refused').getByText('broken.pdf').waitFor();
  });
});
