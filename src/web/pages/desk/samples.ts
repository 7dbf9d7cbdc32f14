/** One invented report in each language, to try the box with. None of it happened. */
import type { Language } from '../../settings.tsx';

export const SAMPLES: Record<Language, string> = {
  en: 'Oman’s foreign minister visited Tehran on Tuesday, 2 January 2024. During the visit Iran and Oman signed a memorandum on maritime transport. Iran’s president will visit Muscat in March.',
  ar: 'زار وزير خارجية عُمان طهران يوم الثلاثاء 2 يناير 2024. ووقعت إيران وعُمان خلال الزيارة مذكرة تفاهم بشأن النقل البحري. ومن المقرر أن يزور الرئيس الإيراني مسقط في مارس المقبل.',
  fa: 'وزیر خارجه عمان روز سه‌شنبه ۱۲ دی ۱۴۰۲ به تهران سفر کرد. ایران و عمان در این سفر یادداشت تفاهمی درباره حمل‌ونقل دریایی امضا کردند. قرار است رئیس‌جمهور ایران در ماه اسفند به مسقط سفر کند.',
  ru: 'Министр иностранных дел Омана посетил Тегеран во вторник, 2 января 2024 года. В ходе визита Иран и Оман подписали меморандум о морских перевозках. Президент Ирана посетит Маскат в марте.',
};
