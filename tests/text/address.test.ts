import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalAddress } from '../../src/text/address.ts';

/** Each row: addresses of one article. The first is canonical. */
const ONE: string[][] = [
  [
    'https://example.org/news/5',
    'http://example.org/news/5',
    'HTTPS://EXAMPLE.ORG/news/5',
    'https://www.example.org/news/5/',
    'https://example.org:443/news/5',
    'http://example.org:80/news/5',
    'https://example.org:80/news/5',
    'http://example.org./news/5',
    '//example.org/news/5',
    'www.example.org/news/5',
    'example.org/news/5',
    '  https://example.org/news/5\n',
    'https://reader:secret@example.org/news/5',
    'https://example.org/news/5#comments',
    'https://example.org/news/5#:~:text=minister',
    'https://example.org//news///5',
    'https://example.org/x/../news/./5',
    'https://example.org/news/5?utm_source=telegram&utm_medium=social&UTM_Campaign=x',
    'https://example.org/news/5?fbclid=IwAR0&gclid=a&yclid=7&ysclid=k&_openstat=b64',
    'https://example.org/news/5?from=main_page&ref=rss&source=twitter',
    'https://example.org/news/5?at_medium=RSS&at_campaign=x&ns_mchannel=social&mc_cid=9&xtor=AL-72',
    'https://example.org/news/5?PHPSESSID=0af3&share=telegram',
    'https://example.org/news/5;jsessionid=0A1B',
    'https://m.example.org/news/5',
    'https://mobile.example.org/news/5?mobile=1',
    'https://amp.example.org/news/5',
    'https://www.m.example.org/news/5',
    'https://example.org/news/5/amp',
    'https://example.org/news/5/amp/',
    'https://example.org/amp/news/5',
    'https://example.org/news/5?amp',
    'https://example.org/news/5?amp=1&outputType=amp',
    'https://example.org/news/5?output=amp',
    'https://example.org/news/5/print',
    'https://example.org/news/5?print=1',
    'https://example.org/news/5?view=print&tmpl=component',
    'https://example.org/news/5?',
    'https://example.org/news/5?&&',
    'https://example-org.cdn.ampproject.org/c/s/example.org/news/5',
    'https://www.google.com/amp/s/www.example.org/news/5',
    'https://web.archive.org/web/20240105093012/https://www.example.org/news/5',
    'https://web.archive.org/web/20240105093012id_/http://example.org/news/5',
  ],
  [
    'https://example.org/',
    'http://www.example.org',
    'https://example.org/index.html',
    'https://example.org/index.amp.html',
    'https://example.org/index.html/amp',
    'https://example.org/Default.aspx',
    'https://example.org/index.php?',
  ],
  ['https://example.org/section', 'https://example.org/section/index.php', 'https://example.org/section/index.shtml'],
  ['https://example.org/?newsid=77', 'http://example.org/index.php?newsid=77&utm_medium=x', 'example.org?newsid=77'],
  [
    'https://example.org/view?cat=3&id=41',
    'https://example.org/view?id=41&cat=3',
    'https://example.org/view/?id=41&&cat=3&fbclid=q',
  ],
  ['https://example.org/a.html', 'https://example.org/a.amp.html', 'https://example.org/a.html?m=1'],
  ['https://example.org/world-671', 'https://example.org/world-671.amp'],
  ['https://example.org/ar/report/9', 'https://m.example.org/ar/amp/report/9'],
  ['https://en.example.org/wiki/Minsk', 'https://en.m.example.org/wiki/Minsk'],
  ['https://example.com.tr/a', 'https://www.example.com.tr/a', 'https://m.example.com.tr/a'],
  // Persian and Arabic paths: encoded or not, composed or not, whatever the case of the digits
  [
    'https://example.ir/news/12/%D9%88%D8%B2%DB%8C%D8%B1-%D8%A2%D9%85%D8%AF',
    'https://example.ir/news/12/وزیر-آمد',
    'https://example.ir/news/12/وزیر-آمد'.normalize('NFD'),
    'http://www.example.ir/news/12/%d9%88%d8%b2%db%8c%d8%b1-%d8%a2%d9%85%d8%af/',
  ],
  [
    'https://example.ir/?q=%DA%A9%D8%AA%D8%A7%D8%A8%20%D9%86%D9%88',
    'https://example.ir/?q=کتاب+نو',
    'https://example.ir/?q=کتاب%20نو',
  ],
  ["https://example.org/it's,(here)!", 'https://example.org/it%27s%2C%28here%29%21'],
  // Names of hosts in other scripts
  [
    'https://xn--e1afmkfd.xn--p1ai/a',
    'https://пример.рф/a',
    'http://ПРИМЕР.рф/a/',
    'https://www.xn--e1afmkfd.xn--p1ai/a',
  ],
  ['https://xn--mgbh0fb.xn--kgbechtv/a', 'https://مثال.إختبار/a'],
  // A route within a page names the article
  ['https://example.org/#!/article/5', 'http://www.example.org/#!/article/5'],
  // Bytes of another charset stay
  ['https://example.org/%C7%E1%D3', 'https://example.org/%c7%e1%d3'],
];

/** Each row: addresses of different articles, or of what may be different ones. */
const MANY: string[][] = [
  [
    'https://example.org/news/5',
    'https://example.org/news/6',
    'https://example.org/News/5',
    'https://example.net/news/5',
  ],
  [
    'https://example.org/?id=5',
    'https://example.org/?id=6',
    'https://example.org/?p=5',
    'https://example.org/?newsid=5',
    'https://example.org/',
  ],
  ['https://example.org/a', 'https://example.org:8080/a'],
  ['https://ar.example.org/a', 'https://fa.example.org/a', 'https://example.org/a'],
  ['https://example.org/a?page=2', 'https://example.org/a', 'https://example.org/a?lang=fa'],
  ['https://example.org/list?from=20', 'https://example.org/list?from=40'],
  ['https://example.org/modules.php?name=News&sid=5', 'https://example.org/modules.php?name=News&sid=6'],
  ['https://example.org/#/article/5', 'https://example.org/#/article/6'],
  ['https://example.org/a/b', 'https://example.org/a%2Fb', 'https://example.org/a%3Fb', 'https://example.org/a?b'],
  ['https://example.org/?tag=x&tag=y', 'https://example.org/?tag=y&tag=x'],
  ['https://amp.dev/a', 'https://m.org/a', 'https://dev/a'],
  ['https://m.gov.ir/a', 'https://other.gov.ir/a'],
  ['https://example.org/amp', 'https://example.org/print', 'https://example.org/'],
  ['https://example.org/?at=5', 'https://example.org/?at=6'],
  ['https://example.org/?m=202401', 'https://example.org/?m=202402'],
  ['https://example.org/کتاب', 'https://example.org/كتاب'],
  ['http://192.0.2.1/a', 'http://2.1/a', 'http://[2001:db8::1]/a'],
  ['https://example.org/?a%26b=1', 'https://example.org/?a&b=1'],
];

const NONE = [
  '',
  ' ',
  'report 12',
  'mailto:desk@example.org',
  'file:///home/reader/a.html',
  'javascript:alert(1)',
  'data:text/html,a',
  'urn:uuid:1',
  'https://',
  'https://exa mple.org/a',
  'C:\\reports\\a.txt',
  'minister',
  'ftp://example.org/a',
];

describe('canonical addresses', () => {
  test.each(ONE)('%s', (...row) => {
    for (const address of row) expect(canonicalAddress(address), address).toBe(row[0]);
  });
  test.each(MANY)('%s is not another', (...row) => {
    const forms = row.map(canonicalAddress);
    expect(forms).not.toContain(null);
    expect(new Set(forms).size).toBe(row.length);
  });
  test.each(NONE)('%j is none', (text) => {
    expect(canonicalAddress(text)).toBeNull();
  });
  test('are not made of what is too long for any', () => {
    expect(canonicalAddress(`https://example.org/${'a'.repeat(9000)}`)).toBeNull();
  });
  test('are their own canonical form, and nothing makes them throw', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'amp',
        'print',
        'index.html',
        'm',
        'www',
        '%D9',
        'وزیر',
        '..',
        '%2F',
        'a.amp.html',
        '#',
        '?',
        '&',
        '=',
        'utm_x=1',
        'id=5',
        '+',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), fc.constantFrom('/', '?', '&', '.', ''), (parts, sign) => {
        const form = canonicalAddress(`https://www.example.org/${parts.join(sign)}`);
        if (form !== null) expect(canonicalAddress(form)).toBe(form);
        canonicalAddress(parts.join(sign));
      }),
      { numRuns: 3000 },
    );
  });
});
