/**
 * How content systems of news sites in our languages build their pages, with happenings of our own invention. Each has the
 * paragraphs of its language (PROSE) as its article, or says which it has, with what stands around.
 */
export interface Structure {
  name: string;
  language: 'ar' | 'fa' | 'ru' | 'en';
  url?: string;
  day: string | null;
  html: string;
  outlet?: string;
  /** Sentences that the text must hold beside those of PROSE. */
  has?: string[];
  absent?: string[];
}

export const TITLE = {
  ar: 'سلطنة عمان وزنجبار توقعان اتفاقا لتسيير عبارات',
  fa: 'توافق عمان و زنگبار برای راه‌اندازی خط کشتی',
  ru: 'Оман и Занзибар договорились о паромной линии',
  en: 'Oman and Zanzibar agree on a ferry line',
};
export const PROSE = {
  ar: [
    'وقع وزير النقل العماني في مسقط مع نظيره الزنجباري اتفاقا لتسيير عبارتين في الأسبوع بين المينائين ابتداء من الربيع المقبل.',
    'وقال الوزير إن الرحلة ستستغرق أربعة أيام، وإن التذاكر ستباع في مكاتب البريد في البلدين.',
    'ويعيش في الجزيرة آلاف من ذوي الأصول العمانية الذين ينتظرون الخط منذ سنوات.',
  ],
  fa: [
    'وزیر راه عمان در مسقط با همتای زنگباری خود توافق‌نامه‌ای امضا کرد که بر پایه آن از بهار آینده هفته‌ای دو کشتی میان دو بندر رفت‌وآمد می‌کند.',
    'این وزیر گفت سفر چهار روز طول می‌کشد و بلیت‌ها در دفترهای پست دو کشور فروخته می‌شود.',
    'هزاران نفر از ساکنان جزیره ریشه عمانی دارند و سال‌ها چشم به راه این خط بوده‌اند.',
  ],
  ru: [
    'Министр транспорта Омана подписал в Маскате с коллегой из Занзибара соглашение, по которому с весны между портами дважды в неделю будут ходить паромы.',
    'По словам министра, путь займет четыре дня, а билеты будут продавать на почте в обеих странах.',
    'На острове живут тысячи потомков выходцев из Омана, которые ждали этой линии много лет.',
  ],
  en: [
    'The Omani transport minister signed an agreement with his colleague from Zanzibar in Muscat under which ferries will run between the ports twice a week from spring.',
    'The voyage will take four days, the minister said, and tickets will be sold at post offices in both countries.',
    'Thousands of people on the island have Omani forebears and have waited for the line for years.',
  ],
};
const OTHER = {
  ar: 'ارتفاع أسعار الطماطم في أسواق الشمال قبل العيد بسبب الأمطار الغزيرة',
  fa: 'بهای گوجه‌فرنگی در بازارهای شمال پیش از عید بر اثر باران بالا رفت',
  ru: 'На севере страны перед праздниками из-за дождей подорожали помидоры',
  en: 'Tomato prices in the north rose before the holiday because of heavy rain',
};
const COMMENT = {
  ar: 'أنا من زنجبار وأقول لكم إننا ننتظر هذا الخط بفارغ الصبر، شكرا لكم جميعا على هذا الخبر.',
  fa: 'من خودم اهل زنگبار هستم و می‌گویم که ما با بی‌صبری منتظر این خط بودیم، از همه سپاسگزارم.',
  ru: 'Я сам с Занзибара и скажу вам так: мы давно ждали этой линии, спасибо всем за новость.',
  en: 'I am from Zanzibar myself and can tell you that we have been waiting for this, thank you all.',
};

type Language = Structure['language'];
const ps = (l: Language) => PROSE[l].map((one) => `<p>${one}</p>`).join('\n');
const lines = (l: Language, by: string) => PROSE[l].join(by);
const nav = `<nav><ul>${Array.from({ length: 8 }, (_, i) => `<li><a href="/s/${i}">Section ${i}</a></li>`).join('')}</ul></nav>`;
const teasers = (l: Language, n = 6) =>
  Array.from(
    { length: n },
    (_, i) =>
      `<div class="item"><a href="/x/${i}"><img src="/${i}.jpg"><h3>${OTHER[l]} ${i}</h3></a><p>${OTHER[l]}, ${OTHER[l]}.</p></div>`,
  ).join('\n');
const doc = (l: Language, body: string, head = '') =>
  `<!DOCTYPE html><html lang="${l}"><head><meta charset="utf-8"><title>${TITLE[l]}</title>${head}</head><body>${body}</body></html>`;

export const STRUCTURES: readonly Structure[] = [
  {
    name: 'a form around everything, text parted by line breaks (ASP.NET)',
    language: 'fa',
    day: '2024-09-02',
    html: doc(
      'fa',
      `<form method="post" action="./news.aspx?id=4" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="x">${nav}
      <table><tr><td class="rightcol">${teasers('fa', 3)}</td><td><span id="ctl00_lblTitle" class="newstitle">${TITLE.fa}</span><br>
      <span id="ctl00_lblDate">دوشنبه ۱۲ شهریور ۱۴۰۳</span><div id="ctl00_pnlBody">${lines('fa', '<br><br>')}</div></td></tr></table></form>`,
    ),
  },
  {
    name: 'loose text in a detail box (Bitrix)',
    language: 'ru',
    day: '2024-03-05',
    html: doc(
      'ru',
      `<div id="page-wrapper"><div class="left-menu">${nav}</div><div class="workarea"><h1>${TITLE.ru}</h1><div class="news-detail">
      <img class="detail_picture" src="/a.jpg"><span class="news-date-time">05.03.2024</span>${lines('ru', '<br />\n<br />')}
      <div style="clear:both"></div></div><p><a href="/news/">Возврат к списку</a></p></div></div>`,
    ),
    absent: ['Возврат к списку'],
  },
  {
    name: 'fields of a node (Drupal)',
    language: 'ar',
    day: '2025-10-23',
    html: doc(
      'ar',
      `<div class="region region-header">${nav}</div><main role="main"><h1 class="page-header"><span>${TITLE.ar}</span></h1>
      <article class="node node--type-article"><div class="node__submitted">نشر في 23 أكتوبر، 2025 - 14:05</div>
      <div class="field field--name-field-image"><img src="x.jpg"></div><div class="field field--name-body field--type-text-with-summary field__item">${ps('ar')}</div></article>
      <div class="views-element-container block-views-blockrelated-block-1"><h2>اقرأ أيضا</h2>${teasers('ar')}</div></main>`,
    ),
  },
  {
    name: 'an article list of details and a body (Joomla)',
    language: 'ru',
    day: '2024-03-05',
    html: doc(
      'ru',
      `${nav}<div class="item-page" itemscope itemtype="https://schema.org/Article"><h2 itemprop="headline">${TITLE.ru}</h2>
      <dl class="article-info"><dd class="modified"><time datetime="2024-04-01T10:15:00+03:00" itemprop="dateModified">Обновлено: 1 апреля 2024</time></dd>
      <dd class="published"><time datetime="2024-03-05T23:15:00+03:00" itemprop="datePublished">Опубликовано: 05 марта 2024</time></dd></dl>
      <div itemprop="articleBody">${ps('ru')}</div><ul class="pager pagenav"><li><a href="/p">Назад</a></li></ul></div>`,
    ),
  },
  {
    name: 'a related story in the middle of the text (WordPress)',
    language: 'ar',
    day: '2024-05-03',
    outlet: 'بوابة المرفأ',
    html: doc(
      'ar',
      `${nav}<article id="the-post" class="container-wrapper post-content"><header class="entry-header-outer"><h1 class="post-title entry-title">${TITLE.ar}</h1>
      <div class="post-meta"><span class="author-meta"><a href="/author">فريق التحرير</a></span><span class="date meta-item">مايو 3, 2024</span><span class="meta-views">1,204</span></div></header>
      <div class="entry-content entry clearfix"><p>${PROSE.ar[0]}</p><div id="inline-related-post" class="mag-box mini-posts-box"><h3>مقالات ذات صلة</h3><ul><li><a href="/x"><h3>${OTHER.ar}</h3></a><span class="date">يناير 1, 2020</span></li></ul></div>
      <p>${PROSE.ar[1]}</p><p>${PROSE.ar[2]}</p></div><div class="post-footer share-buttons"><a href="#">شاركها عبر واتساب</a></div></article>
      <div id="comments"><ol class="comment-list"><li class="comment"><div class="comment-content"><p>${COMMENT.ar}</p></div></li></ol></div>`,
      '<meta property="og:site_name" content="بوابة المرفأ">',
    ),
    absent: [COMMENT.ar, 'مقالات ذات صلة', 'شاركها'],
  },
  {
    name: 'code and date above the headline, summary below it',
    language: 'fa',
    day: '2024-08-02',
    has: ['دو کشور درباره خطی تازه به توافق رسیدند که سال‌ها در انتظارش بودند.'],
    html: doc(
      'fa',
      `${nav}<section class="item-page"><article class="item"><div class="item-header"><div class="item-nav row"><div class="col-6 item-date"><span>۱۲ مرداد ۱۴۰۳، ۱۶:۴۰</span></div><div class="col-6 item-code">کد خبر: 85554321</div></div>
      <div class="item-title"><h1 class="title">${TITLE.fa}</h1></div><p class="summary introtext">دو کشور درباره خطی تازه به توافق رسیدند که سال‌ها در انتظارش بودند.</p></div>
      <div class="item-body"><div class="item-text" itemprop="articleBody">${ps('fa')}</div><section class="tags"><a href="/t">عمان</a></section></div></article></section>
      <div class="box related"><h2>اخبار مرتبط</h2>${teasers('fa')}</div>`,
    ),
  },
  {
    name: 'time among details, lead as a heading',
    language: 'fa',
    day: '2024-08-02',
    has: ['این خط دو بندر را هفته‌ای دو بار به هم پیوند می‌دهد و سفر را کوتاه‌تر می‌کند.'],
    html: doc(
      'fa',
      `${nav}<article class="single-news"><ul class="list-inline details"><li class="service"><a href="/w">بین‌الملل</a></li><li class="time">12 مرداد 1403 - 16:40</li></ul><h1 class="title">${TITLE.fa}</h1>
      <h3 class="lead">این خط دو بندر را هفته‌ای دو بار به هم پیوند می‌دهد و سفر را کوتاه‌تر می‌کند.</h3><div class="story">${ps('fa')}<p>انتهای پیام/</p></div></article>
      <section class="most-viewed">${teasers('fa')}</section>`,
    ),
  },
  {
    name: 'blocks of text, and the next article below (endless scroll)',
    language: 'ru',
    day: '2024-03-05',
    html: doc(
      'ru',
      `${nav}<div class="endless__item"><div class="article"><div class="article__header"><div class="article__info"><div class="article__info-date"><a href="/20240305/">10:15 05.03.2024</a> <span class="article__info-date-modified">(обновлено: 11:00 06.03.2024)</span></div></div>
      <h1 class="article__title">${TITLE.ru}</h1></div><div class="article__body">${PROSE.ru
        .map((one) => `<div class="article__block" data-type="text"><div class="article__text">${one}</div></div>`)
        .join('<div class="article__block" data-type="banner"><div class="banner">Реклама</div></div>')}
      <div class="article__block" data-type="article"><div class="article__article"><a href="/x">${OTHER.ru}</a><div class="article__article-desc">Вчера, 10:00</div></div></div></div></div></div>
      <div class="endless__item"><div class="article"><div class="article__info-date">09:00 04.03.2024</div><h1 class="article__title">${OTHER.ru}</h1></div></div>`,
    ),
    absent: ['Реклама', 'Вчера'],
  },
  {
    name: 'names made by a machine',
    language: 'ru',
    day: '2024-03-05',
    html: doc(
      'ru',
      `<div id="__next"><header class="Header_h__1x">${nav}</header><main class="NewsPage_wrap__9Q"><div class="Heading_c__aa"><div class="PublishedMark_date__LG42P">5 марта 2024, 10:15</div><h1 class="NewsHeader_title__x1">${TITLE.ru}</h1></div>
      <article class="Content_wrapper__Dn">${PROSE.ru.map((one) => `<div class="Row_r__x"><p class="Paragraph_paragraph__9WAFK">${one}</p></div>`).join('')}</article><div class="Tags_list__x"><a href="/t">Оман</a></div></main><footer class="Footer_f__q"><p>Сетевое издание зарегистрировано в 2010 году. Все права защищены, перепечатка только со ссылкой.</p></footer></div>`,
    ),
    absent: ['Все права защищены'],
  },
  {
    name: 'the date as a link in an aside beside the article',
    language: 'ru',
    url: 'https://www.agency.example/russia/948000',
    day: '2024-03-05',
    html: doc(
      'ru',
      `${nav}<main><div class="leftside"><div class="mainblock"><div class="infinitblock"><aside class="textML"><a class="time" href="/news/2024/03/05/">10:15, 5 марта 2024</a></aside><article itemprop="articleBody"><h1 itemprop="headline">${TITLE.ru}</h1>${ps('ru')}</article></div></div></div></main>`,
    ),
  },
  {
    name: 'day and month in digits, told twice for readers of screens',
    language: 'ar',
    day: '2025-10-23',
    html: doc(
      'ar',
      `${nav}<main id="main-content-area"><header class="article-header"><h1>${TITLE.ar}</h1></header><div class="article-b-l"><div class="article-dates"><div class="date-simple"><span class="screen-reader-text">تم النشر في 23/10/2025</span><span aria-hidden="true">23/10/2025</span></div></div></div>
      <div class="wysiwyg wysiwyg--all-content">${ps('ar')}</div><ul class="related"><li><a href="/x">${OTHER.ar}</a></li></ul></main>`,
    ),
  },
  {
    name: 'each paragraph in an element of its own',
    language: 'fa',
    day: '2024-08-02',
    html: doc(
      'fa',
      `<div id="root"><header role="banner">${nav}</header><main role="main"><div dir="rtl" class="bbc-c1"><h1 id="content" tabindex="-1">${TITLE.fa}</h1></div><div dir="rtl" class="bbc-d2"><time class="bbc-t" datetime="2024-08-02">۱۲ مرداد ۱۴۰۳ - ۲ اوت ۲۰۲۴</time></div>
      ${PROSE.fa.map((one) => `<div dir="rtl" class="bbc-19j92fr ebmt73l0"><p class="bbc-w3 e17">${one}</p></div>`).join('')}
      <section role="region" aria-labelledby="related"><h2>مطالب مرتبط</h2><ul><li><a href="/x">${OTHER.fa}</a><time datetime="2021-01-01">۱۲ دی ۱۳۹۹</time></li></ul></section></main></div>`,
    ),
    absent: ['مطالب مرتبط'],
  },
  {
    name: 'two calendars in one line',
    language: 'ar',
    day: '2025-10-23',
    html: doc(
      'ar',
      `${nav}<div class="container"><h1>${TITLE.ar}</h1><p class="news-date">الخميس 1447/05/01 هـ الموافق 2025/10/23 م</p><div class="news-content">${ps('ar')}</div></div>`,
    ),
  },
  {
    name: 'tables and fonts of old',
    language: 'ar',
    day: '2004-06-12',
    url: 'http://www.old.example/2004/06/12/article7.htm',
    html: `<html dir=rtl><head><title>${TITLE.ar}</title></head><body bgcolor=#ffffff><table width=780><tr><td colspan=2><a href=/>الرئيسية</a> | <a href=/a>محليات</a> | <a href=/b>رياضة</a></td></tr>
      <tr><td width=150><font size=2><a href=/x>${OTHER.ar}</a><br><a href=/y>أرشيف</a></font></td><td><font size=5 color=red><b>${TITLE.ar}</b></font><br><font size=3>${lines('ar', '<br>')}</font></td></tr>
      <tr><td colspan=2><font size=1>جميع الحقوق محفوظة 2004</font></td></tr></table></body></html>`,
    absent: ['جميع الحقوق', 'أرشيف'],
  },
  {
    name: 'a blog with the day above the headline',
    language: 'en',
    day: '2024-05-03',
    html: doc(
      'en',
      `<div class="header-inner"><h1 class="title"><a href="/">Harbour notes</a></h1></div><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>Friday, May 3, 2024</span></h2><div class="post hentry"><h3 class="post-title entry-title">${TITLE.en}</h3>
      <div class="post-body entry-content">${PROSE.en.map((one) => `<div>${one}</div><div><br></div>`).join('')}</div><div class="post-footer">Posted by <span class="fn">R. Reed</span> at <abbr class="published" title="2024-05-03T21:00:00+02:00">9:00 PM</abbr></div></div></div></div>
      <div class="comments" id="comments"><p class="comment-body">${COMMENT.en}</p></div><div class="sidebar"><h2>Blog archive</h2><ul><li><a href="/2023">2023</a></li></ul></div>`,
    ),
    absent: [COMMENT.en, 'Posted by'],
  },
  {
    name: 'comments longer than the article',
    language: 'en',
    day: '2024-05-03',
    html: doc(
      'en',
      `${nav}<div class="story"><h1>${TITLE.en}</h1><p class="byline">By R. Reed, 3 May 2024</p>${ps('en')}</div><section id="discussion"><h2>12 comments</h2>${Array.from(
        { length: 12 },
        (_, i) =>
          `<div class="comment" id="c${i}"><span>Reader ${i}, 9 June 2024</span><p>${COMMENT.en} ${COMMENT.en} ${i}</p></div>`,
      ).join('')}</section>`,
    ),
    absent: [COMMENT.en, '12 comments'],
  },
  {
    name: 'comments as articles in the article',
    language: 'ru',
    day: '2024-03-05',
    html: doc(
      'ru',
      `<article class="post"><h1>${TITLE.ru}</h1><time datetime="2024-03-05T10:00:00+03:00">5 марта</time><div class="post__text">${ps('ru')}</div><section class="replies">${`<article class="reply"><time datetime="2024-03-07">7 марта</time><p>${COMMENT.ru}</p></article>`.repeat(4)}</section></article>`,
    ),
    absent: [COMMENT.ru],
  },
  {
    name: 'lists, quotations and headings in the text',
    language: 'en',
    day: '2024-05-03',
    has: ['Two ferries a week', 'What was agreed', '“We have waited long enough,” the minister said.'],
    html: doc(
      'en',
      `${nav}<main><article><h1>${TITLE.en}</h1><p class="dateline">Published 3 May 2024</p><div class="body"><p>${PROSE.en[0]}</p><h2>What was agreed</h2><ul><li>Two ferries a week</li><li>Tickets at post offices</li></ul><blockquote><p>“We have waited long enough,” the minister said.</p></blockquote><p>${PROSE.en[1]}</p><figure><img src="x"><figcaption>A ferry at sunset, file picture by R. Reed.</figcaption></figure><p>${PROSE.en[2]}</p></div></article></main>`,
    ),
    absent: ['file picture'],
  },
  {
    name: 'teasers with text around a short article',
    language: 'ar',
    day: '2025-10-23',
    html: doc(
      'ar',
      `${nav}<div class="row"><div class="col-md-3 side">${teasers('ar', 8)}</div><div class="col-md-6"><h1>${TITLE.ar}</h1><small>الخميس 23 أكتوبر 2025</small><div>${ps('ar')}</div></div><div class="col-md-3 side2">${teasers('ar', 8)}</div></div>`,
    ),
  },
  {
    name: 'cookies, subscription and legal notes in plain boxes',
    language: 'en',
    day: '2024-05-03',
    html: doc(
      'en',
      `<div id="onetrust-consent-sdk"><div role="dialog"><p>We and our 812 partners store and read information on a device, such as unique identifiers in cookies, to process personal data. You may accept or manage your choices at any time.</p></div></div>${nav}
      <div class="wrap"><div class="head"><h1>${TITLE.en}</h1><div class="info"><span>May 3, 2024</span> <span>3 min read</span></div></div><div class="copy">${ps('en')}<div class="newsletter-signup"><p>Get the harbour letter in your inbox every morning, and never miss a ship again.</p><form><input type="email"><button>Subscribe</button></form></div></div></div>
      <div class="foot"><p>The Harbour Post is not responsible for the content of external sites, and reserves all rights in what it prints.</p></div>`,
    ),
    absent: ['812 partners', 'inbox', 'reserves all rights'],
  },
  {
    name: 'a statement of a ministry without any names',
    language: 'ru',
    day: '2024-03-05',
    html: doc(
      'ru',
      `<div><div><a href="/">Главная</a> <a href="/en">English</a></div><div><div>5 марта 2024 года</div><div><b>${TITLE.ru}</b></div><div>${lines('ru', '</div><div>')}</div></div><div><a href="/map">Карта сайта</a></div></div>`,
    ),
    absent: ['Карта сайта'],
  },
  {
    name: 'JSON-LD with dates of a video and of a page that is newer',
    language: 'fa',
    day: '2024-08-02',
    outlet: 'خبرگزاری کرانه',
    html: doc(
      'fa',
      `${nav}<article><h1>${TITLE.fa}</h1>${ps('fa')}</article>`,
      `<script type="application/ld+json">${JSON.stringify([
        { '@type': 'VideoObject', name: 'x', uploadDate: '2020-01-01', datePublished: '2020-01-01' },
        {
          '@context': 'https://schema.org',
          '@graph': [
            { '@type': 'WebPage', datePublished: '2024-08-05', dateModified: '2024-08-09' },
            {
              '@type': ['ReportageNewsArticle'],
              headline: TITLE.fa,
              dateModified: '1403-05-14T10:00',
              datePublished: '1403-05-12T23:50:00+03:30',
              publisher: { '@id': '#org' },
            },
            { '@type': 'NewsMediaOrganization', '@id': '#org', name: 'خبرگزاری کرانه' },
          ],
        },
      ])}</script>`,
    ),
  },
];
