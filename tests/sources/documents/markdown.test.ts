import { describe, expect, it } from 'vitest';
import { onlyReport, readFileOf, shortly } from './reading.ts';

describe('Markdown', () => {
  it('gives its words, without marks, code, images and pages', async () => {
    const source = `# Visit to *Tehran*

The minister [arrived](https://a.example) in Tehran
on **Monday** &amp; left.\\
He \\*smiled\\*.

![a picture](p.png)

\`\`\`js
code()
\`\`\`

<div>raw</div>

> He said: "We \`agree\`."

- first point
  - inner point
- second point

| who | where |
|-----|-------|
| minister | Tehran |
`;
    const { text, title, id } = onlyReport(await readFileOf('visit.md', source));
    expect(id).toBe('visit');
    expect(title).toBe('Visit to Tehran');
    expect(text).toBe(
      'Visit to Tehran\n\nThe minister arrived in Tehran on Monday & left.\nHe *smiled*.\n\nHe said: "We agree."\n\n' +
        'first point\ninner point\nsecond point\n\nwho\twhere\nminister\tTehran',
    );
  });

  it('takes what front matter says of the report', async () => {
    const source = `---
title: "وصول: الوزير"
date: 2024-05-31T23:30:00+03:30   # local
lang: fa-IR
source: 'خبرگزاری'
url: https://a.example/x
author: Someone
tags: [a, b]
---

# سرخط

وزیر خارجه می‌گوید که امروز وارد بغداد شد.
`;
    expect(onlyReport(await readFileOf('a.markdown', source))).toEqual({
      id: 'a',
      title: 'وصول: الوزير',
      published: '2024-05-31',
      language: 'fa',
      outlet: 'خبرگزاری',
      url: 'https://a.example/x',
      text: 'سرخط\n\nوزیر خارجه می‌گوید که امروز وارد بغداد شد.',
    });
  });

  it('is refused when there is nothing in it, it nests without end, or it takes too long', async () => {
    expect(shortly(await readFileOf('a.md', '![x](y.png)\n'))).toEqual(['refused: the file holds no text']);
    expect(shortly(await readFileOf('a.md', '>'.repeat(20_000)))).toEqual(['refused: nested too deeply']);
    // Quadratic in the library: the thread is ended, and the next document gets another.
    const slow = 'a_'.repeat(200_000);
    expect(shortly(await readFileOf('a.md', slow, { limits: { bytes: 1e6, seconds: 0.5 } }))).toEqual([
      'refused: cannot be read: it takes longer than 0.5 s',
    ]);
    expect(shortly(await readFileOf('a.md', 'The minister arrived in Baghdad.'))).toEqual(['a en']);
  });

  it('warns of a date that is none', async () => {
    const source = '---\ndate: last Tuesday\n---\nThe minister arrived in Baghdad.';
    expect(shortly(await readFileOf('a.md', source))).toEqual([
      'warning: the date is none, and is left out: last Tuesday',
      'a en',
    ]);
  });
});
