/** The frame of the desk: rail, settings, addresses, and what the server lets pages do. */
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { describe, it, ready } from './harness.ts';

const PAGES = [
  ['Desk', '/'],
  ['Search', '/search'],
  ['Network', '/network'],
  ['Map', '/map'],
  ['Library', '/library'],
] as const;

const where = (url: string) => new URL(url).pathname;
const choose = (page: Page, name: string) => page.locator('label', { hasText: name }).click();

describe('the rail', () => {
  it('leads to every page, and says which is open', async ({ open }) => {
    const { page } = await open('/library');
    const rail = page.getByRole('navigation', { name: 'Main' });
    for (const [name, path] of PAGES) {
      await rail.getByRole('link', { name, exact: true }).click();
      await ready(page);
      expect(where(page.url())).toBe(path);
      expect(await rail.locator('[aria-current="page"]').allInnerTexts()).toEqual([name]);
    }
  });

  it('is gone through with the keyboard, after a link that skips it', async ({ open }) => {
    const { page } = await open('/');
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to content');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Dragoman');
    for (const [name] of PAGES) {
      await page.keyboard.press('Tab');
      expect(await focused()).toBe(name);
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
      expect(outline, `focus on ${name} can be seen`).not.toBe('none');
    }
    await page.keyboard.press('Enter');
    await ready(page);
    expect(where(page.url())).toBe('/library');
  });

  it('is skipped by the first link', async ({ open }) => {
    const { page } = await open('/library');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to content' });
    expect((await skip.boundingBox())!.x).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  });

  it('lists the dyads that are followed', async ({ open }) => {
    const { page } = await open('/library', { followed: ['BLR-IRN'] });
    await page
      .getByRole('link', { name: 'Belarus – Iran' })
      .or(page.getByRole('link', { name: 'Iran – Belarus' }))
      .first()
      .click();
    await ready(page);
    expect(where(page.url())).toBe('/dyads/BLR-IRN');
  });
});

describe('the settings', () => {
  it('switch language, direction and digits at once, and are kept', async ({ open }) => {
    const { page } = await open('/library');
    const root = page.locator('html');
    expect(await root.getAttribute('dir')).toBe('ltr');
    await page.getByRole('button', { name: 'Language, calendar, theme' }).click();
    await choose(page, 'فارسی');
    await expect.poll(() => root.getAttribute('dir')).toBe('rtl');
    expect(await root.getAttribute('lang')).toBe('fa');
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'کتابخانه', exact: true }).waitFor();
    // The rail stands where the language begins.
    const rail = await page.getByRole('navigation').first().boundingBox();
    expect(rail!.x).toBeGreaterThan(640);
    await page.reload();
    await ready(page);
    expect(await root.getAttribute('lang')).toBe('fa');
    expect(await root.getAttribute('dir')).toBe('rtl');
  });

  it('are all there for the keyboard', async ({ open }) => {
    const { page } = await open('/library');
    const button = page.getByRole('button', { name: 'Language, calendar, theme' });
    await button.focus();
    await page.keyboard.press('Enter');
    const chosen = page.getByRole('radio', { name: 'English' });
    await chosen.waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null))
      .toBe(true);
    await chosen.focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('ar');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('[role="dialog"]').count()).toBe(0);
    // Whoever used the keyboard goes on from where they were.
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('rail-settings');
  });

  it('follow the system in colour until one is chosen', async ({ open }) => {
    const { page } = await open('/library', { theme: 'auto', context: { colorScheme: 'dark' } });
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await paper();
    await page.getByRole('button', { name: 'Language, calendar, theme' }).click();
    await choose(page, 'Light');
    await expect.poll(paper).not.toBe(dark);
    await choose(page, 'Dark');
    await expect.poll(paper).toBe(dark);
  });

  it('take the language of a browser that was never here', async ({ open }) => {
    const { page } = await open('/library', { context: { locale: 'ru-RU' } });
    await page.evaluate(() => localStorage.setItem('dragoman.settings', '{}'));
    await page.reload();
    await ready(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
  });
});

describe('an address', () => {
  it('that names no page leads back to the desk', async ({ open }) => {
    const { page } = await open('/no/such/page');
    await page.getByText('There is no such page').waitFor();
    await page.getByRole('link', { name: 'To the desk' }).click();
    await ready(page);
    expect(where(page.url())).toBe('/');
  });
});

describe('the server', () => {
  it('lets the desk run its own scripts alone', async ({ open }) => {
    await open('/');
    const answer = await fetch(inject('browser')!.url);
    const policy = new Map(
      (answer.headers.get('content-security-policy') ?? '').split(/;\s*/).map((part) => {
        const [name = '', ...sources] = part.trim().split(/\s+/);
        return [name, sources.join(' ')];
      }),
    );
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('style-src')).not.toContain('unsafe');
    expect(policy.get('connect-src')).toBe("'self'");
    expect(policy.get('object-src') ?? policy.get('default-src')).toBe("'none'");
    expect(policy.get('base-uri')).toBe("'none'");
    expect(policy.get('frame-ancestors')).toBe("'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    const html = await answer.text();
    const scripts = html.match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((tag) => !/\ssrc="\/assets\//.test(tag))).toEqual([]);
    expect(html).not.toMatch(/\son[a-z]+=/i);
  });

  it('is obeyed by the browser: what is put into the page does not run', async ({ open }) => {
    const { page } = await open('/', { allowed: /Content Security Policy/ });
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = "document.documentElement.dataset.attacked = 'yes'";
      document.body.append(script);
      const holder = document.createElement('div');
      holder.innerHTML = `<img src="data:,x" onerror="document.documentElement.dataset.attacked = 'yes'"><p id="styled" style="position: fixed">`;
      document.body.append(holder);
    });
    // The image has failed by the time that a later one has.
    await page.evaluate(
      () =>
        new Promise((done) => {
          const image = new Image();
          image.onerror = done;
          image.src = 'data:,y';
        }),
    );
    expect(await page.locator('html').getAttribute('data-attacked')).toBeNull();
    expect(await page.locator('#styled').evaluate((element) => getComputedStyle(element).position)).toBe('static');
  });
});
