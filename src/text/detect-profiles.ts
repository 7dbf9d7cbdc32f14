/**
 * What tells the languages of one script apart: letters that only some of them have, and the little words that every text
 * repeats. Own knowledge of the languages.
 */

export interface Profile {
  language: string;
  /** Letters that speak for the language, and how loudly. */
  letters: readonly (readonly [weight: number, letters: string])[];
  /** Latin only: whether the profile alone can settle it, and statistics need not be asked. */
  settles?: boolean;
  /** Letters that speak against it. */
  never?: string;
  /** Frequent little words that its neighbours in the script do not have. */
  words: string;
}

/**
 * Arabic script. Persian is often typed with Arabic yeh and kaf, and Arabic pages of Iranian outlets with Persian ones,
 * so these two letters say little; words and the letters of the other languages say much.
 */
export const ARABIC: readonly Profile[] = [
  {
    language: 'ar',
    letters: [
      [3, 'ةإ'],
      [1, 'أىيك'],
    ],
    words:
      'في من إلى على عن مع التي الذي الذين هذا هذه ذلك تلك بين خلال حيث قال وقال قالت أن لم لن قد كان كانت بعد قبل عند منذ حول ضد أكد أعلن أعلنت بشأن',
  },
  {
    language: 'fa',
    letters: [
      [3, 'پچژگ'],
      [1, 'یک'],
    ],
    never: 'ٹڈڑےںہټډړږښځڅڼێڕڵە',
    words:
      'از به در که را این آن با برای است شد شده شدند بود بودند کرد کرده کردند می نمی های هایی تا خود نیز گفت اما دو یک کشور خواهد دارد باید داد بر اگر چه هم اعلام سوی پی میان درباره دیدار امضا همکاری',
  },
  {
    language: 'ur',
    letters: [
      [6, 'ٹڈڑےںہۓ'],
      [3, 'پچژگ'],
      [1, 'یکيك'],
    ],
    words:
      'میں ہیں نے اور تھا تھی تھے گیا گئی گئے کے کی کا کو سے پر ہوا ہوئی ہوئے کر دیا دی دیے کیا ایک وہ بھی لیے جس جو کہا ساتھ مطابق بات نئی',
  },
  {
    language: 'ps',
    letters: [
      [6, 'ټډړږښځڅڼۍ'],
      [3, 'پچژگ'],
      [2, 'ې'],
      [1, 'یکيك'],
    ],
    words:
      'چې د په او له ته سره شوي شوې شول شو کړي کړه کړل کړ کې پر یو یوه وویل وکړ وکړه وکړي وکړې نن نوي دواړه دواړو اړه لپاره خپل هېواد هېوادونه دي دی ده کوي مخې بې',
  },
  {
    language: 'ckb',
    letters: [
      [4, 'ێڕڵ'],
      [3, 'ەپچژگ'],
      [2, 'ۆڤ'],
      [1, 'یک'],
    ],
    words: 'لە بۆ کە بە ئەو لەگەڵ لەسەر دژی دوای پێش کرد کرا دەکات دەکرێت گوتی',
  },
  {
    language: 'ug',
    letters: [
      [6, 'ۇۈڭ'],
      [5, 'ۋې'],
      [3, 'ەپچژگ'],
    ],
    words: 'ۋە بىلەن ئۈچۈن بۇ بىر ھەر',
  },
  { language: 'sd', letters: [[6, 'ٻڀٿٽڏڄڃڳڱڻڪ']], words: 'جي جو آهي' },
  {
    language: 'azb',
    letters: [
      [3, 'ؤۆۇ'],
      [1, 'پچگ'],
    ],
    never: 'ةێڕڵەٹڈڑے',
    words: 'بیر ایله اوچون اولان دیر اولاراق ائتدی ایله‌ اولدو ائدیب ائتمک بو لار لر دان دن ایدی اونون سونرا',
  },
];

/** Cyrillic. Of the smaller languages the letters that no neighbour has are enough: none of them is coded. */
export const CYRILLIC: readonly Profile[] = [
  {
    language: 'ru',
    letters: [[1, 'ыэёщ']],
    never: 'іїєґўјљњћђџќѓѕқңғҷӣӯўұүһөәҳҗҙҫҡӑӗҕҟӡҵҩӕӏҝҹ',
    words:
      'и в на не что с по о об из за от для его как это к при был была было были со он она они будет также после между президент заявил сообщил года году лет или который которая которые если более ее её их том может без имеет все уже',
  },
  {
    language: 'uk',
    letters: [
      [5, 'їєґ'],
      [2, 'і'],
    ],
    never: 'ыэўё',
    words: 'і й та що у на з до про від за як це який було також після між має або його не вона бути цього року',
  },
  {
    language: 'be',
    letters: [
      [6, 'ў'],
      [2, 'і'],
    ],
    never: 'ищъїє',
    words:
      'і у з на што да па аб для як гэта ад за быў была таксама пасля паміж мае не або яго кожны чалавек чалавека года прэзідэнт міністр заявіў беларусі беларусь краіны',
  },
  {
    language: 'bg',
    letters: [[2, 'ъ']],
    never: 'ыэёіїєў',
    words:
      'и на да се за от че са е с в като това ще не след между има му към си по бяха беше каза всички всеки които която който или тази този срещу бъде трябва',
  },
  {
    language: 'sr',
    letters: [
      [5, 'ђћ'],
      [3, 'јљњџ'],
    ],
    never: 'ыэёщъѓќѕ',
    words:
      'и у на је да се за са од су које има или као није ће би сме бити из који свако овог председник министар премијер рекао састао',
  },
  {
    language: 'mk',
    letters: [
      [5, 'ѓќѕ'],
      [3, 'јљњџ'],
    ],
    never: 'ыэёщъђћ',
    words: 'и во на од се да за со на е кои има или како не ќе дека што ги секој ова оваа сите при го ја според',
  },
  {
    language: 'kk',
    letters: [
      [4, 'қғұ'],
      [2, 'ңүөәһ'],
      [1, 'і'],
    ],
    never: 'ўїєґҳӣӯҷҗ',
    words: 'және мен үшін бұл деп ел бір жылы болды туралы болып бойынша деген арасында құқығы адам әр',
  },
  {
    language: 'ky',
    letters: [[3, 'ңүө']],
    never: 'қғіұһәўҗ',
    words:
      'жана менен үчүн бул деп болгон эч ким ар бир адам болуп тууралуу жылы боюнча ушул же укуктуу укук өз ошондой',
  },
  {
    language: 'tt',
    letters: [
      [5, 'җ'],
      [3, 'әөүңһ'],
    ],
    never: 'қғіұўҳҙҫ',
    words: 'һәм белән өчен бу дип булган кеше һәр бер яки турында ул хокукы хокуклы үз буенча',
  },
  {
    language: 'ba',
    letters: [
      [6, 'ҙҫҡ'],
      [3, 'ғәөүһң'],
    ],
    never: 'қіұўҳ',
    words: 'һәм менән өсөн был тип булған',
  },
  {
    language: 'uz',
    letters: [
      [5, 'ў'],
      [3, 'қғҳ'],
    ],
    never: 'ыщіїєңүұөәӣӯҷ',
    words: 'ва билан учун бу деб ҳар бир инсон эга бўлган ёки ҳам этди бўйича тўғрисида ҳуқуқига ўз',
  },
  {
    language: 'tg',
    letters: [
      [6, 'ҷӣӯ'],
      [3, 'ҳқғ'],
    ],
    never: 'ыщіўцңүұөәь',
    words:
      'ва дар бо аз ба ки барои ин бояд ҳар дорад шуд кард аст ё ҳуқуқ буд тоҷикистон карданд кишвар раиси ду гуфт кард',
  },
  {
    language: 'mn',
    letters: [[3, 'өү']],
    never: 'қғіәұңһҗў',
    words: 'нь байна болон гэж энэ бөгөөд хүн бүр улсын тухай юм буюу эрхтэй эрх ба мөн байх байгаа болно',
  },
  {
    language: 'az',
    letters: [
      [6, 'ҝҹ'],
      [3, 'әғөүһј'],
    ],
    never: 'іўңқ',
    words: 'вә бир бу илә үчүн олан һәр һүгугу',
  },
  { language: 'cv', letters: [[6, 'ӑӗҫӳ']], words: 'тата пур та те ҫын' },
  {
    language: 'sah',
    letters: [
      [6, 'ҕҥ'],
      [3, 'өүһ'],
    ],
    never: 'әіңқ',
    words: 'уонна бу эбэтэр киһи',
  },
  {
    language: 'ab',
    letters: [
      [6, 'ҟӡҵҩџҭ'],
      [3, 'қҳә'],
    ],
    words: '',
  },
  { language: 'os', letters: [[6, 'ӕ']], words: 'ӕмӕ' },
  { language: 'ce', letters: [[6, 'ӏ']], words: '' },
  {
    language: 'tk',
    letters: [
      [3, 'җ'],
      [1, 'ңәөү'],
    ],
    never: 'қғіһў',
    words: 'ве билен бир бу хер адам болан билинмез хем я-да хич хукугы',
  },
];

/**
 * Latin. What statistics know well has no profile, or only as a rival of English: they are asked whenever neither
 * English nor a language that they do not know (`settles`) is clear.
 */
export const LATIN: readonly Profile[] = [
  {
    language: 'en',
    settles: true,
    letters: [],
    never: 'ışğəłąęőűřțășñãõßåæøčžđþ',
    words:
      'the of and to in that is was for on with as by at from has have had his its it be are were will would not but this which who after over against between said says their an talks visits signs meets new president minister officials killed agrees urges warns deal amid foreign',
  },
  {
    language: 'tr',
    letters: [[3, 'ışğ']],
    never: 'əñąęłățwqx',
    words: 've bir bu ile için da de olarak daha sonra olan dedi açıkladı arasında',
  },
  { language: 'az', settles: true, letters: [[5, 'ə']], words: 'və bir bu ilə üçün da də olan sonra' },
  {
    language: 'ku',
    settles: true,
    letters: [[2, 'êîûş']],
    never: 'éèàùığößäəñơưạảấầẩẫậđịọộớờởợụủứừửữựỳýãõæåø',
    words:
      'û di li ji bi ya yê yên ku jî dê ev ew bo kir hat hatin hate kirin bû her hev mafê an tu wî wê bibe yekî li ser',
  },
  {
    language: 'fr',
    letters: [[1, 'éèêçàù']],
    words: 'le la les des et du un une dans en que qui pour est sur avec au aux par ce pas son à a été',
  },
  {
    language: 'de',
    letters: [[2, 'ßäöü']],
    words: 'der die das und den von zu mit im des ist auf für nicht ein eine dem hat nach bei auch sich wird',
  },
  {
    language: 'es',
    letters: [
      [2, 'ñ¿¡'],
      [1, 'áíóú'],
    ],
    words: 'el la los las de y del en que un una por con para se su al es ha como más entre',
  },
  {
    language: 'nl',
    letters: [],
    words: 'de het een van en in en op met voor dat is te zijn niet aan door ook naar bij heeft',
  },
  {
    language: 'id',
    letters: [],
    settles: true,
    never: 'ışğəłąęőűřțășñãõßåæøčžđáíóúàèìòùâêîôûäöü',
    words:
      'yang dan di dengan untuk pada dari dalam ini itu akan tidak telah oleh ke adalah hak setiap atas juga kepada',
  },
  {
    language: 'uz',
    settles: true,
    letters: [],
    never: 'wışğəłąęñãõßåæøčžđáíóúàèìòùâêîôûäöüç',
    words:
      "va bilan uchun bu ham o'zbekiston bo'lgan haqida har bir inson huquqiga ega yoki bo'yicha to'g'risida hech kim deb qildi o'z ushbu uning mumkin kerak",
  },
  {
    language: 'tk',
    settles: true,
    letters: [
      [3, 'žňý'],
      [1, 'äöüşç'],
    ],
    never: 'ığəłąęñãõßåæøčđáíóúàèìòùâêîôû',
    words: 'we bilen bir bu üçin her adam bolan hem ýa-da diýip türkmenistan hukugy bolup öz ýada',
  },
  {
    language: 'sw',
    settles: true,
    letters: [],
    never: 'ışğəłąęñãõßåæøčžđáíóúàèìòùâêîôûäöüç',
    words:
      'ya na wa kwa katika ni za la kuwa haki mtu kila au yake hii hayo wake cha vya rais nchi baada kama huo zote',
  },
  {
    language: 'so',
    settles: true,
    letters: [],
    never: 'ışğəłąęñãõßåæøčžđáíóúàèìòùâêîôûäöüç',
    words:
      'iyo oo ka ku waa uu ay la in si loo lagu wuxuu leeyahay qof kasta inuu xaq u ee waxa ama soo madaxweynaha dalka dowladda waxay ayaa wasiirka',
  },
  {
    language: 'ha',
    settles: true,
    letters: [[5, 'ƙɗɓ']],
    never: 'ışğəłąęñãõßåæøčžđáíóúàèìòùâêîôûäöüç',
    words: 'da na a ta ya kuma cikin wani wanda ko ba don su yi kowane mutum hakki shi sai dole',
  },
];
