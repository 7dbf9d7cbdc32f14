/** Reports by people who mean harm to who reads them: each tries something against the page that shows it. */
import type { RawReport } from '../../src/model/index.ts';

/** What every attempt would do if it came to run: the tests look for it. */
const RUN = "document.documentElement.dataset.attacked='yes';alert('attacked')";
const ELSEWHERE = 'https://attack.invalid';

/** Says one thing that the coder finds, so that the attack also stands in quotes, sentences and lists. */
const visit = (day: number) => `A minister of Uruguay visited Fiji on ${day} May 2024.`;

const report = (id: string, text: string, more: Partial<RawReport> = {}): RawReport => ({
  id,
  language: 'en',
  published: '2024-05-30',
  outlet: 'Mirror of Nowhere',
  title: `Report ${id}`,
  text,
  ...more,
});

/** A line that is longer than any view is wide, with a claim at its very end. */
const LONG_LINE = `${'word'.repeat(75_000)} ${visit(9)}`;

export const hostileReports: RawReport[] = [
  report('h1-script', `<script>${RUN}</script> ${visit(1)} <script src="${ELSEWHERE}/a.js"></script>`, {
    title: `</title><script>${RUN}</script>`,
    outlet: `<b onmouseover="${RUN}">Outlet</b>`,
  }),
  report('h2-image', `<img src=x onerror="${RUN}"> ${visit(2)} <img src="${ELSEWHERE}/pixel.png">`, {
    title: `<img src=x onerror="${RUN}">`,
  }),
  report('h3-frame', `"><iframe srcdoc="<script>parent.${RUN}</script>"></iframe> ${visit(3)}`, {
    outlet: `"><svg onload="${RUN}">`,
  }),
  report('h4-link', `[click](javascript:${RUN}) javascript:${RUN} ${visit(4)}`, { url: `javascript:${RUN}` }),
  report('h5-data', `data:text/html,<script>${RUN}</script> ${visit(5)}`, {
    url: `data:text/html,<script>${RUN}</script>`,
  }),
  // Overrides and isolates that are opened and never closed, which would turn round all that follows.
  report('h6-bidi', `\u202E\u2066\u202D ${visit(6)} \u202Edetisiv reven \u2067`, {
    title: '\u202Eegassem terces',
    outlet: '\u202E\u2067teltuO',
  }),
  report(
    'h7-invisible',
    `A min\u200Bister of Uru\u200Dguay vis\u2060ited Fi\uFEFFji on 7 May 2024. ${visit(7)} \u0007\u001B[2J`,
    {
      title: '\u200B\u200C\u200D\u2060',
    },
  ),
  report(
    'h8-template',
    `{{constructor.constructor("${RUN}")()}} \${${RUN}} ${visit(8)} &lt;script&gt;${RUN}&lt;/script&gt;`,
    {
      title: '__proto__',
      outlet: 'constructor',
    },
  ),
  report('h9-long', LONG_LINE, { title: 'T'.repeat(5000) }),
  report('h10-"><script>', visit(10), { url: `${ELSEWHERE}/"onclick="${RUN}` }),
];
