// Made by tools/tables.ts from the tables beside this folder. Do not edit.
import { parseTables } from '../../tables.ts';

export const tables = parseTables({
  acts: `
-			light	act			آغاز کردن
-			light	act			اتفاق افتادن
-			light	act			اجرا کردن
-			light	act			ادامه دادن
-			light	act			ادامه داشتن
-			light	act			ادامه یافتن
-			light	act			از سر گرفتن
-			light	act			اعمال کردن
-			light	act			اقدام کردن
-			light	act			انجام دادن
-			light	act			انجام گرفتن
-			light	act			برپا کردن
-			light	act			برگزار کردن
-			light	act			به عمل آوردن
-			light	act			به وقوع پیوستن
-			light	act			به پایان رساندن
-			light	act			به پایان رسیدن
-			light	act			به‌عمل آوردن
-			light	act			به‌وقوع پیوستن
-			light	act			به‌پایان رساندن
-			light	act			به‌پایان رسیدن
-			light	act			تحمیل کردن
-			light	act			تدارک دیدن
-			light	act			ترتیب دادن
-			light	act			تشدید کردن
-			light	act			تمدید کردن
-			light	act			تکمیل کردن
-			light	act			جریان داشتن
-			light	act			راه انداختن
-			light	act			رخ دادن
-			light	act			روی دادن
-			light	act			شدت گرفتن
-			light	act			شروع کردن
-			light	act			شکل گرفتن
-			light	act			صورت دادن
-			light	act			صورت پذیرفتن
-			light	act			صورت گرفتن
-			light	act			مبادرت ورزیدن
-			light	act			مبادرت کردن
-			light	act			نهایی کردن
-			light	act			وضع کردن
-			light	act			پایان دادن
-			light	act			پایان گرفتن
-			light	act			کامل کردن
-			light	alone			اعلام کردن
-			light	alone			خبر دادن
-			light	alone			پرده برداشتن
-			light	undergo			روبرو شدن
-			light	undergo			روبه رو شدن
-			light	undergo			روبه‌رو شدن
-			light	undergo			قرار گرفتن
-			light	undergo			مواجه بودن
-			light	undergo			مواجه شدن
-			verb	act			درگرفتن
-			verb	act			پرداختن
ACCUSE		legal	light	act	agreement		نقض کردن
ACCUSE	allege		light	act			اتهام زدن
ACCUSE	allege		light	act			اتهام وارد کردن
ACCUSE	allege		light	act			انگشت اتهام گرفتن
ACCUSE	allege		light	act			تروریست خواندن
ACCUSE	allege		light	act			تروریست نامیدن
ACCUSE	allege		light	act			تهدید خواندن
ACCUSE	allege		light	act			تهدید دانستن
ACCUSE	allege		light	act			متهم کردن
ACCUSE	allege		light	act			مسئول دانستن
ACCUSE	allege		light	act			مسئول معرفی کردن
ACCUSE	allege		light	act			مقصر خواندن
ACCUSE	allege		light	act			مقصر دانستن
ACCUSE	allege		light	act			نسبت دادن
ACCUSE	disapprove		light	act			ابراز انزجار کردن
ACCUSE	disapprove		light	act			ابراز تأسف عمیق کردن
ACCUSE	disapprove		light	act			ابراز نگرانی کردن
ACCUSE	disapprove		light	act			اعتراض کردن
ACCUSE	disapprove		light	act			انتقاد شدید کردن
ACCUSE	disapprove		light	act			انتقاد کردن
ACCUSE	disapprove		light	act			به شدت محکوم کردن
ACCUSE	disapprove		light	act			به‌شدت محکوم کردن
ACCUSE	disapprove		light	act			تقبیح کردن
ACCUSE	disapprove		light	act			سرزنش کردن
ACCUSE	disapprove		light	act			محکوم کردن
ACCUSE	disapprove		light	act			مورد انتقاد قراردادن
ACCUSE	disapprove		light	act			نکوهش کردن
ACCUSE	disapprove		light	act	violation		توصیف کردن
ACCUSE	disapprove		light	act	violation		عنوان کردن
ACCUSE	disapprove		light	act	violation		قلمداد کردن
ACCUSE	disapprove		noun	act			انتقاد
ACCUSE	disapprove		noun	act			انتقاد شدید
ACCUSE	disapprove		noun	act			سرزنش
ACCUSE	disapprove		noun	undergo			محکومیت
ACCUSE	disapprove		noun	undergo			نکوهش
ACCUSE	disapprove		verb	act	violation		خواندن
ACCUSE	disapprove		verb	act	violation		دانستن
ACCUSE	disapprove	diplomatic	light	act			اعتراض رسمی کردن
ACCUSE	disapprove	diplomatic	light	act			یادداشت اعتراض تسلیم کردن
ACCUSE	disapprove	diplomatic	light	act			یادداشت اعتراض فرستادن
ACCUSE	disapprove	diplomatic	light	act	diplomat		احضار کردن
ACCUSE	disapprove	diplomatic	light	act	diplomat		به وزارت خارجه فراخواندن
ACCUSE	disapprove	diplomatic	light	act	diplomat		به‌وزارت خارجه فراخواندن
ACCUSE	disapprove	diplomatic	noun	act			یادداشت اعتراض
ACCUSE	disapprove	diplomatic	noun	undergo			احضار دیپلمات
ACCUSE	disapprove	diplomatic	noun	undergo			احضار سفیر
ACCUSE	disapprove	diplomatic	noun	undergo			احضار سفیران
ACCUSE	disapprove	diplomatic	noun	undergo			احضار کاردار
ACCUSE	disapprove	diplomatic	noun	undergo	diplomat		احضار
ACCUSE	investigate	legal	light	act			اقامه دعوا کردن
ACCUSE	investigate	legal	light	act			شکایت ثبت کردن
ACCUSE	investigate	legal	light	act			شکایت مطرح کردن
ACCUSE	investigate	legal	light	act			شکایت کردن
ACCUSE	investigate	legal	light	act			علیه اقامه دعوا کردن
ACCUSE	investigate	legal	light	act	foreign		تحقیق کردن
ACCUSE	investigate	legal	light	act	foreign		تحقیقات آغاز کردن
ACCUSE	investigate	legal	noun	act			شکایت
AGREE			light	act			ابراز آمادگی کردن
AGREE			light	act			اعلام آمادگی کردن
AGREE			light	act			تعهد دادن
AGREE			light	act			تعهد کردن
AGREE			light	act			قول دادن
AGREE			light	act			قول مساعد دادن
AGREE			light	act			متعهد شدن
AGREE			light	act			موافقت کردن
AGREE			light	act			وعده دادن
AGREE			light	act			پیشنهاد آتش بس دادن
AGREE			light	act			پیشنهاد آتش‌بس دادن
AGREE			light	act			پیشنهاد صلح دادن
AGREE			light	act			پیشنهاد همکاری دادن
AGREE			light	act			پیشنهاد کمک کردن
AGREE			light	act	@coop;cooperation;aid		آماده بودن
AGREE			light	act	@coop;cooperation;aid		ابراز تمایل کردن
AGREE			light	act	@coop;cooperation;aid		ابراز علاقه کردن
AGREE			light	act	@coop;cooperation;aid		تمایل داشتن
AGREE			light	act	@coop;cooperation;aid		خواهان بودن
AGREE			light	act	@coop;cooperation;aid		علاقه داشتن
AGREE			light	act	@coop;cooperation;aid		علاقه مند بودن
AGREE			light	act	@coop;cooperation;aid		علاقه‌مند بودن
AGREE			light	act	@coop;cooperation;aid		مشتاق بودن
AGREE			light	demand	offer		موافقت کردن
AGREE			light	mutual			ائتلاف تشکیل دادن
AGREE			light	mutual			ائتلاف کردن
AGREE			light	mutual			به تفاهم دست یافتن
AGREE			light	mutual			به تفاهم رسیدن
AGREE			light	mutual			به توافق آتش‌بس رسیدن
AGREE			light	mutual			به توافق دست پیدا کردن
AGREE			light	mutual			به توافق دست یافتن
AGREE			light	mutual			به توافق رسیدن
AGREE			light	mutual			به توافق صلح رسیدن
AGREE			light	mutual			به توافقی رسیدن
AGREE			light	mutual			به یک توافق آتش‌بس رسیدن
AGREE			light	mutual			به یک توافق رسیدن
AGREE			light	mutual			به‌تفاهم دست یافتن
AGREE			light	mutual			به‌تفاهم رسیدن
AGREE			light	mutual			به‌توافق دست یافتن
AGREE			light	mutual			به‌توافق رسیدن
AGREE			light	mutual			تقویت روابط تأکید کردن
AGREE			light	mutual			تقویت همکاری تأکید کردن
AGREE			light	mutual			تقویت همکاری خواستار شدن
AGREE			light	mutual			توافق حاصل کردن
AGREE			light	mutual			توافق کردن
AGREE			light	mutual			توسعه روابط تأکید کردن
AGREE			light	mutual			توسعه روابط خواستار شدن
AGREE			light	mutual			توسعه همکاری تأکید کردن
AGREE			light	mutual			شراکت تشکیل دادن
AGREE			light	mutual			شراکت راهبردی تشکیل دادن
AGREE			light	mutual			متحد شدن| هم پیمان شدن
AGREE			light	mutual			متحد شدن| هم‌پیمان شدن
AGREE			light	mutual			مشارکت تشکیل دادن
AGREE			light	mutual			همرأی شدن
AGREE			light	mutual			گسترش روابط تأکید کردن
AGREE			light	mutual			گسترش روابط خواستار شدن
AGREE			light	mutual			گسترش همکاری تأکید کردن
AGREE			light	mutual			گسترش همکاری خواستار شدن
AGREE			light	mutual	@coop;cooperation		تأکید کردن
AGREE			light	mutual	@coop;cooperation		تاکید داشتن
AGREE			light	mutual	@coop;cooperation		تلاش کردن
AGREE			light	mutual	agreement		دست یافتن
AGREE			light	mutual	talks;ties		از سر گرفتن توافق کردن
AGREE			noun	act	@coop;cooperation;aid		آمادگی
AGREE			noun	act	@coop;cooperation;aid		تمایل
AGREE			noun	act	@coop;cooperation;aid		وعده
AGREE			noun	demand	offer		موافقت
AGREE			noun	mutual			توافق آتش بس
AGREE			noun	mutual			توافق آتش‌بس
AGREE			noun	mutual			توافق صلح
AGREE			noun	mutual			توافق‌نامه صلح
AGREE			noun	mutual		fight	تفاهم
AGREE			noun	mutual		fight	توافق
AGREE			noun	mutual		fight	توافق اصولی
AGREE			noun	mutual		fight	توافق اولیه
AGREE			phrase	act	proposal;agreement;talks;visit		می پذیرد
AGREE			phrase	act	proposal;agreement;talks;visit		می‌پذیرد
AGREE			phrase	act	proposal;agreement;talks;visit		پذیرفت
AGREE			phrase	act	proposal;agreement;talks;visit		پذیرفتند
AGREE			phrase	act	proposal;agreement;talks;visit		پذیرفته است
AGREE			phrase	act	proposal;agreement;talks;visit		پذیرفته اند
AGREE			phrase	act	proposal;agreement;talks;visit		پذیرفته‌اند
AID			light	act	research		تلاش انجام دادن
AID			light	act	research		تلاش کردن
AID			light	give			امداد رساندن
AID			light	give			کمک ارائه دادن
AID			light	give			کمک ارائه کردن
AID			light	give			کمک ارسال کردن
AID			light	give			کمک اهدا کردن
AID			light	give			کمک رساندن
AID			light	give			کمک فرستادن
AID			light	give			کمک مالی کردن
AID			light	give			کمک کردن
AID			light	give			یاری دادن
AID			light	give			یاری رساندن
AID			light	give	aid;money;weapons;relief		اختصاص دادن
AID			light	give	aid;money;weapons;relief		ارائه دادن
AID			light	give	aid;money;weapons;relief		ارائه کردن
AID			light	give	aid;money;weapons;relief		ارسال کردن
AID			light	give	aid;money;weapons;relief		اعطا کردن
AID			light	give	aid;money;weapons;relief		اهدا کردن
AID			light	give	aid;money;weapons;relief		تأمین کردن
AID			light	give	aid;money;weapons;relief		تحویل دادن
AID			light	give	aid;money;weapons;relief		تزریق کردن
AID			light	give	aid;money;weapons;relief		پرداخت کردن
AID			light	give	goods		اهدا کردن
AID			light	give	goods		تحویل دادن
AID			verb	give	aid;money;weapons;relief	towards	فرستادن
AID			verb	give	aid;weapons;relief	towards	فرستادن
AID		peacekeeping	light	give			صلح بان اعزام کردن
AID		peacekeeping	light	give			صلح‌بان اعزام کردن
AID		peacekeeping	light	give			نیروهای پاسدار صلح اعزام کردن
AID		peacekeeping	light	give			نیروی حافظ صلح اعزام کردن
AID	asylum	migration	light	give			پناه دادن
AID	asylum	migration	light	give			پناهندگی اعطا کردن
AID	asylum	migration	light	give			پناهندگی دادن
AID	economic	economic	light	give			بدهی بخشودن
AID	economic	economic	light	give			بدهی بخشیدن
AID	economic	economic	light	give			سپرده گذاری کردن
AID	economic	economic	light	give			سپرده‌گذاری کردن
AID	economic	economic	light	give			وام اعطا کردن
AID	economic	economic	light	give			وام دادن
AID	economic	economic	light	give			کمک بلاعوض دادن
AID	economic	economic	noun	give			بسته حمایتی
AID	economic	economic	noun	give			بسته کمکی
AID	economic	economic	noun	give			وام
AID	economic	economic	noun	give			کمک اقتصادی
AID	economic	economic	noun	give			کمک بلاعوض
AID	economic	economic	noun	give			کمک مالی
AID	economic	economic	noun	give			کمک‌های مالی
AID	humanitarian		noun	give			مساعدت بشری
AID	humanitarian		noun	give			کمک بشری
AID	humanitarian		noun	give			کمک‌های بشری
AID	humanitarian	humanitarian	light	give			امدادرسانی کردن
AID	humanitarian	humanitarian	light	give			امدادگر اعزام کردن
AID	humanitarian	humanitarian	light	give			تیم امداد اعزام کردن
AID	humanitarian	humanitarian	light	give			کمک بشردوستانه ارسال کردن
AID	humanitarian	humanitarian	light	give			کمک بشردوستانه فرستادن
AID	humanitarian	humanitarian	noun	give			امدادرسانی
AID	humanitarian	humanitarian	noun	give			محموله بشردوستانه
AID	humanitarian	humanitarian	noun	give			محموله غذایی
AID	humanitarian	humanitarian	noun	give			محموله کمک
AID	humanitarian	humanitarian	noun	give			کمک
AID	humanitarian	humanitarian	noun	give			کمک انسان دوستانه
AID	humanitarian	humanitarian	noun	give			کمک انسان‌دوستانه
AID	humanitarian	humanitarian	noun	give			کمک بشردوستانه
AID	humanitarian	humanitarian	noun	give			کمک دارویی
AID	humanitarian	humanitarian	noun	give			کمک رسانی
AID	humanitarian	humanitarian	noun	give			کمک غذایی
AID	humanitarian	humanitarian	noun	give			کمک‌رسانی
AID	humanitarian	humanitarian	noun	give			کمک‌های بشردوستانه
AID	military	military	light	act			حمایت تسلیحاتی کردن
AID	military	military	light	act			حمایت نظامی کردن
AID	military	military	light	give			آموزش نظامی دادن
AID	military	military	light	give			تجهیز کردن
AID	military	military	light	give			سلاح دادن
AID	military	military	light	give			مسلح کردن
AID	military	military	light	give			کمک نظامی کردن
AID	military	military	light	give	weapons		ارائه دادن
AID	military	military	light	give	weapons		ارائه کردن
AID	military	military	light	give	weapons		ارسال کردن
AID	military	military	light	give	weapons		اعطا کردن
AID	military	military	light	give	weapons		انتقال دادن
AID	military	military	light	give	weapons		تأمین کردن
AID	military	military	light	give	weapons		تحویل دادن
AID	military	military	light	give	weapons		تحویل گرفتن
AID	military	military	light	give	weapons		در اختیار قراردادن
AID	military	military	light	give	weapons		در اختیار گذاشتن
AID	military	military	light	give	weapons		صادر کردن
AID	military	military	light	give	weapons		منتقل کردن
AID	military	military	noun	give			ارسال تسلیحات
AID	military	military	noun	give			ارسال سلاح
AID	military	military	noun	give			ارسال موشک
AID	military	military	noun	give			ارسال پهپاد
AID	military	military	noun	give			انتقال تسلیحات
AID	military	military	noun	give			انتقال سلاح
AID	military	military	noun	give			بسته نظامی
AID	military	military	noun	give			تحویل جنگنده
AID	military	military	noun	give			تحویل سلاح
AID	military	military	noun	give			حمایت تسلیحاتی
AID	military	military	noun	give			حمایت نظامی
AID	military	military	noun	give			کمک تسلیحاتی
AID	military	military	noun	give			کمک نظامی
AID	military	military	noun	give			کمک‌های نظامی
AID	military	military	noun	give	weapons		ارائه
AID	military	military	noun	give	weapons		ارسال
AID	military	military	noun	give	weapons		انتقال
AID	military	military	noun	give	weapons		تأمین
AID	military	military	noun	give	weapons		تحویل
AID	military	military	verb	give	weapons	towards	فرستادن
ASSAULT			light	against		sport	مورد اصابت قراردادن
ASSAULT			light	against		sport	مورد هجوم قراردادن
ASSAULT			light	against		sport;culture	از پا درآوردن
ASSAULT			light	against		sport;culture	به شهادت رساندن
ASSAULT			light	against		sport;culture	به قتل رساندن
ASSAULT			light	against		sport;culture	به هلاکت رساندن
ASSAULT			light	against		sport;culture	به‌شهادت رساندن
ASSAULT			light	against		sport;culture	به‌قتل رساندن
ASSAULT			light	against		sport;culture	به‌هلاکت رساندن
ASSAULT			light	against		sport;culture	زخمی کردن
ASSAULT			light	against		sport;culture	مجروح کردن
ASSAULT			light	against		sport;culture	کشته برجا گذاشتن
ASSAULT			light	against		sport;figurative	آماج حمله قراردادن
ASSAULT			light	against		sport;figurative	تجاوز کردن
ASSAULT			light	against		sport;figurative	تهاجم کردن
ASSAULT			light	against		sport;figurative	حمله انجام دادن
ASSAULT			light	against		sport;figurative	حمله ترتیب دادن
ASSAULT			light	against		sport;figurative	حمله صورت دادن
ASSAULT			light	against		sport;figurative	حمله نظامی کردن
ASSAULT			light	against		sport;figurative	حمله ور شدن
ASSAULT			light	against		sport;figurative	حمله کردن
ASSAULT			light	against		sport;figurative	حمله‌ور شدن
ASSAULT			light	against		sport;figurative	دست به حمله زدن
ASSAULT			light	against		sport;figurative	لشکر کشیدن
ASSAULT			light	against		sport;figurative	مورد حمله قراردادن
ASSAULT			light	against		sport;figurative	هجوم بردن
ASSAULT			light	against		sport;figurative	هدف حمله قراردادن
ASSAULT			light	against		sport;figurative	هدف قراردادن
ASSAULT			light	against		sport;figurative	یورش بردن
ASSAULT			light	against	weapons		اصابت کردن
ASSAULT			light	undergo		nature	از پا درآمدن
ASSAULT			light	undergo		nature	به شهادت رسیدن
ASSAULT			light	undergo		nature	به قتل رسیدن
ASSAULT			light	undergo		nature	به هلاکت رسیدن
ASSAULT			light	undergo		nature	به‌شهادت رسیدن
ASSAULT			light	undergo		nature	به‌قتل رسیدن
ASSAULT			light	undergo		nature	به‌هلاکت رسیدن
ASSAULT			light	undergo		nature	جان باختن
ASSAULT			light	undergo		nature	جان خود از دست دادن
ASSAULT			light	undergo		nature	زخمی شدن
ASSAULT			light	undergo		nature	شهید شدن
ASSAULT			light	undergo		nature	کشته شدن
ASSAULT			light	undergo	attackers	nature	مجروح شدن
ASSAULT			noun	against		sport;figurative;cyber	تجاوز
ASSAULT			noun	against		sport;figurative;cyber	تجاوز نظامی
ASSAULT			noun	against		sport;figurative;cyber	تهاجم
ASSAULT			noun	against		sport;figurative;cyber	تهاجم نظامی
ASSAULT			noun	against		sport;figurative;cyber	حمله
ASSAULT			noun	against		sport;figurative;cyber	حمله انتقامی
ASSAULT			noun	against		sport;figurative;cyber	حمله تروریستی
ASSAULT			noun	against		sport;figurative;cyber	حمله تلافی جویانه
ASSAULT			noun	against		sport;figurative;cyber	حمله تلافی‌جویانه
ASSAULT			noun	against		sport;figurative;cyber	حمله زمینی
ASSAULT			noun	against		sport;figurative;cyber	حمله مسلحانه
ASSAULT			noun	against		sport;figurative;cyber	حمله نظامی
ASSAULT			noun	against		sport;figurative;cyber	عملیات تروریستی
ASSAULT			noun	against		sport;figurative;cyber	عملیات نظامی
ASSAULT			noun	against		sport;figurative;cyber	هجوم
ASSAULT			noun	against		sport;figurative;cyber	یورش
ASSAULT			noun	against	weapons		اصابت
ASSAULT			phrase	against		sport;culture;nature	خواهد کشت
ASSAULT			phrase	against		sport;culture;nature	را کشت
ASSAULT			phrase	against		sport;culture;nature	کشتند
ASSAULT			phrase	against		sport;culture;nature	کشته اند
ASSAULT			phrase	against		sport;culture;nature	کشته‌اند
ASSAULT		military	light	against			اعلام جنگ کردن
ASSAULT		military	light	against			جنگ به راه انداختن
ASSAULT		military	light	against		sport;figurative	زیر آتش قراردادن
ASSAULT		military	light	against		sport;figurative	مورد هدف قراردادن
ASSAULT		military	light	against		sport;figurative	هدف گرفتن
ASSAULT		military	light	against	territory;foreign		اشغال کردن
ASSAULT		military	light	against	territory;foreign		الحاق کردن
ASSAULT		military	light	against	territory;foreign		به اشغال درآوردن
ASSAULT		military	light	against	territory;foreign		به تصرف درآوردن
ASSAULT		military	light	against	territory;foreign		به‌اشغال درآوردن
ASSAULT		military	light	against	territory;foreign		به‌تصرف درآوردن
ASSAULT		military	light	against	territory;foreign		تسخیر کردن
ASSAULT		military	light	against	territory;foreign		تصرف کردن
ASSAULT		military	light	against	territory;foreign		ضمیمه کردن
ASSAULT		military	light	against	territory;foreign		پیشروی کردن
ASSAULT		military	light	against	territory;foreign;troops		به کنترل درآوردن
ASSAULT		military	light	against	territory;foreign;troops		کنترل به دست گرفتن
ASSAULT		military	light	mutual		sport	به درگیری پرداختن
ASSAULT		military	light	mutual		sport	به نبرد پرداختن
ASSAULT		military	light	mutual		sport	به‌درگیری پرداختن
ASSAULT		military	light	mutual		sport	به‌نبرد پرداختن
ASSAULT		military	light	mutual		sport	تبادل آتش کردن
ASSAULT		military	light	mutual		sport	جنگ آغاز کردن
ASSAULT		military	light	mutual		sport	جنگ راه انداختن
ASSAULT		military	light	mutual		sport	درگیر شدن
ASSAULT		military	light	mutual		sport	نبرد کردن
ASSAULT		military	light	mutual		sport	وارد جنگ شدن
ASSAULT		military	noun	against			اشغالگری
ASSAULT		military	noun	against			الحاق خاک
ASSAULT		military	noun	against	@two	sport;figurative;cyber	عملیات تلافی‌جویانه
ASSAULT		military	noun	against	@two	sport;figurative;cyber;peaceful-operation	عملیات
ASSAULT		military	noun	mutual		sport	منازعه مسلحانه
ASSAULT		military	noun	mutual		sport	مناقشه مسلحانه
ASSAULT		military	noun	mutual		sport;trade-war	تبادل آتش
ASSAULT		military	noun	mutual		sport;trade-war	جنگ
ASSAULT		military	noun	mutual		sport;trade-war	درگیری
ASSAULT		military	noun	mutual		sport;trade-war	درگیری مرزی
ASSAULT		military	noun	mutual		sport;trade-war	درگیری مسلحانه
ASSAULT		military	noun	mutual		sport;trade-war	درگیری نظامی
ASSAULT		military	noun	mutual		sport;trade-war	درگیری‌های مرزی
ASSAULT		military	noun	mutual		sport;trade-war	درگیری‌های مسلحانه
ASSAULT		military	noun	mutual		sport;trade-war	زد و خورد
ASSAULT		military	noun	mutual		sport;trade-war	نبرد
ASSAULT		military	noun	undergo			اشغال
ASSAULT		military	verb	mutual		sport	جنگیدن
ASSAULT		military	verb	mutual		sport;disease	جنگیدن
ASSAULT	abduct		light	against			آدم ربایی کردن
ASSAULT	abduct		light	against			آدم‌ربایی کردن
ASSAULT	abduct		light	against			اسیر کردن
ASSAULT	abduct		light	against			به اسارت گرفتن
ASSAULT	abduct		light	against			به گروگان گرفتن
ASSAULT	abduct		light	against			به‌اسارت گرفتن
ASSAULT	abduct		light	against			به‌گروگان گرفتن
ASSAULT	abduct		light	against			گروگان گرفتن
ASSAULT	abduct		noun	undergo			آدم ربایی
ASSAULT	abduct		noun	undergo			آدم‌ربایی
ASSAULT	abduct		noun	undergo			ربودن
ASSAULT	abduct		noun	undergo			گروگان گیری
ASSAULT	abduct		noun	undergo			گروگان‌گیری
ASSAULT	abduct		verb	against			ربودن
ASSAULT	abduct		verb	against	people;soldier		ربودن
ASSAULT	aerial	military	light	against			بمباران کردن
ASSAULT	aerial	military	light	against			حمله موشکی کردن
ASSAULT	aerial	military	light	against			حمله هوایی کردن
ASSAULT	aerial	military	light	against			حمله پهپادی کردن
ASSAULT	aerial	military	light	against			موشک شلیک کردن
ASSAULT	aerial	military	light	against			موشک پرتاب کردن
ASSAULT	aerial	military	light	against			موشکباران کردن
ASSAULT	aerial	military	light	against			هدف حمله موشکی قراردادن
ASSAULT	aerial	military	light	against			هدف حمله هوایی قراردادن
ASSAULT	aerial	military	light	against			هدف موشک قراردادن
ASSAULT	aerial	military	light	against			پهپاد شلیک کردن
ASSAULT	aerial	military	noun	against			بمباران
ASSAULT	aerial	military	noun	against			بمباران هوایی
ASSAULT	aerial	military	noun	against			حملات موشکی
ASSAULT	aerial	military	noun	against			حملات موشکی و پهپادی
ASSAULT	aerial	military	noun	against			حملات هوایی
ASSAULT	aerial	military	noun	against			حملات پهپادی
ASSAULT	aerial	military	noun	against			حمله موشکی
ASSAULT	aerial	military	noun	against			حمله موشکی و پهپادی
ASSAULT	aerial	military	noun	against			حمله هوایی
ASSAULT	aerial	military	noun	against			حمله پهپادی
ASSAULT	aerial	military	noun	against			حمله پهپادی و موشکی
ASSAULT	aerial	military	noun	against			موشک باران
ASSAULT	aerial	military	noun	against			موشک‌باران
ASSAULT	assassinate		light	against			ترور کردن
ASSAULT	assassinate		light	against			سوء قصد کردن
ASSAULT	assassinate		light	against			سوءقصد کردن
ASSAULT	assassinate		light	undergo			ترور شدن
ASSAULT	assassinate		noun	against			سوء قصد
ASSAULT	assassinate		noun	against			سوءقصد
ASSAULT	assassinate		noun	undergo			ترور
ASSAULT	assassinate		noun	undergo			قتل هدفمند
ASSAULT	cleansing	human_rights	light	against			قتل عام کردن
ASSAULT	cleansing	human_rights	light	against			نسل کشی کردن
ASSAULT	cleansing	human_rights	light	against			نسل‌کشی کردن
ASSAULT	cleansing	human_rights	light	against			کشتار کردن
ASSAULT	cleansing	human_rights	noun	against			قتل عام
ASSAULT	cleansing	human_rights	noun	against			قتل‌عام
ASSAULT	cleansing	human_rights	noun	against			نسل کشی
ASSAULT	cleansing	human_rights	noun	against			نسل‌کشی
ASSAULT	cleansing	human_rights	noun	against			پاکسازی قومی
ASSAULT	cleansing	human_rights	noun	against			کشتار
ASSAULT	crowd-control		light	against	protesters		سرکوب کردن
ASSAULT	crowd-control		light	against	protesters		متفرق کردن
ASSAULT	destroy	military	light	against	weapons;base;ship;building		تخریب کردن
ASSAULT	destroy	military	light	against	weapons;base;ship;building		ساقط کردن
ASSAULT	destroy	military	light	against	weapons;base;ship;building		سرنگون کردن
ASSAULT	destroy	military	light	against	weapons;base;ship;building		غرق کردن
ASSAULT	destroy	military	light	against	weapons;base;ship;building		منهدم کردن
ASSAULT	destroy	military	light	against	weapons;base;ship;building		نابود کردن
ASSAULT	destroy	military	light	against	weapons;base;ship;building		ویران کردن
ASSAULT	destroy	military	noun	undergo	weapons;base;ship		انهدام
ASSAULT	destroy	military	noun	undergo	weapons;base;ship		تخریب
ASSAULT	destroy	military	noun	undergo	weapons;base;ship		سرنگونی
ASSAULT	execute	legal	light	against			اعدام کردن
ASSAULT	execute	legal	light	against			به دار آویختن
ASSAULT	execute	legal	light	against			به‌دار آویختن
ASSAULT	execute	legal	light	against			تیرباران کردن
ASSAULT	execute	legal	noun	undergo			اعدام
ASSAULT	explosives		light	against			بمب گذاری کردن
ASSAULT	explosives		light	against			بمب‌گذاری کردن
ASSAULT	explosives		light	against			منفجر کردن
ASSAULT	explosives		light	against			مین گذاری کردن
ASSAULT	explosives		light	against			مین‌گذاری کردن
ASSAULT	explosives		noun	against			انفجار بمب
ASSAULT	explosives		noun	against			انفجار تروریستی
ASSAULT	explosives		noun	against			انفجار خودروی بمب گذاری شده
ASSAULT	explosives		noun	against			انفجار خودروی بمب‌گذاری‌شده
ASSAULT	explosives		noun	against			بمب گذاری
ASSAULT	explosives		noun	against			بمب‌گذاری
ASSAULT	firearms		light	against		sport;figurative	آتش گشودن
ASSAULT	firearms		light	against		sport;figurative	به رگبار بستن
ASSAULT	firearms		light	against		sport;figurative	به گلوله بستن
ASSAULT	firearms		light	against		sport;figurative	به‌رگبار بستن
ASSAULT	firearms		light	against		sport;figurative	به‌گلوله بستن
ASSAULT	firearms		light	against		sport;figurative	تیراندازی کردن
ASSAULT	firearms		light	against		sport;figurative	شلیک کردن
ASSAULT	firearms		noun	against		sport	تیراندازی
ASSAULT	heavy-weapons	military	light	against			به توپ بستن
ASSAULT	heavy-weapons	military	light	against			به‌توپ بستن
ASSAULT	heavy-weapons	military	light	against			خمپاره شلیک کردن
ASSAULT	heavy-weapons	military	light	against			راکت شلیک کردن
ASSAULT	heavy-weapons	military	light	against			زیر آتش گرفتن
ASSAULT	heavy-weapons	military	light	against			گلوله باران کردن
ASSAULT	heavy-weapons	military	light	against			گلوله‌باران کردن
ASSAULT	heavy-weapons	military	noun	against			آتش توپخانه
ASSAULT	heavy-weapons	military	noun	against			حملات توپخانه‌ای
ASSAULT	heavy-weapons	military	noun	against			حمله توپخانه‌ای
ASSAULT	heavy-weapons	military	noun	against			حمله خمپاره‌ای
ASSAULT	heavy-weapons	military	noun	against			حمله راکتی
ASSAULT	heavy-weapons	military	noun	against			راکت پرانی
ASSAULT	heavy-weapons	military	noun	against			راکت‌پرانی
ASSAULT	heavy-weapons	military	noun	against			شلیک توپخانه
ASSAULT	heavy-weapons	military	noun	against			شلیک راکت
ASSAULT	heavy-weapons	military	noun	against			شلیک موشک
ASSAULT	heavy-weapons	military	noun	against			گلوله باران
ASSAULT	heavy-weapons	military	noun	against			گلوله‌باران
ASSAULT	suicide-attack	terrorism	noun	against			انفجار انتحاری
ASSAULT	suicide-attack	terrorism	noun	against			بمب گذاری انتحاری
ASSAULT	suicide-attack	terrorism	noun	against			بمب‌گذاری انتحاری
ASSAULT	suicide-attack	terrorism	noun	against			حمله انتحاری
ASSAULT	suicide-attack	terrorism	noun	against			عملیات انتحاری
ASSAULT	torture		light	against			شکنجه دادن
ASSAULT	torture		light	against			شکنجه کردن
ASSAULT	torture		light	against			مورد ضرب و شتم قراردادن
ASSAULT	torture		noun	undergo			شکنجه
ASSAULT	unconventional	cbrn	noun	against			حمله اتمی
ASSAULT	unconventional	cbrn	noun	against			حمله شیمیایی
ASSAULT	unconventional	cbrn	noun	against			حمله هسته‌ای
COERCE		cyber	light	against			حمله سایبری انجام دادن
COERCE		cyber	light	against			حمله سایبری کردن
COERCE		cyber	light	against			هک کردن
COERCE		cyber	noun	against			حملات سایبری
COERCE		cyber	noun	against			حمله سایبری
COERCE		cyber	noun	against			حمله هکرها
COERCE		cyber	noun	against			حمله هکری
COERCE		cyber	noun	against			هک
COERCE	arrest		light	against			بازداشت موقت کردن
COERCE	arrest		light	against			بازداشت کردن
COERCE	arrest		light	against			به اعدام محکوم کردن
COERCE	arrest		light	against			به حبس محکوم کردن
COERCE	arrest		light	against			به زندان محکوم کردن
COERCE	arrest		light	against			به‌اعدام محکوم کردن
COERCE	arrest		light	against			به‌حبس محکوم کردن
COERCE	arrest		light	against			به‌زندان محکوم کردن
COERCE	arrest		light	against			توقیف کردن
COERCE	arrest		light	against			حبس کردن
COERCE	arrest		light	against			دستگیر کردن
COERCE	arrest		light	against			زندانی کردن
COERCE	arrest		light	against			محاکمه کردن
COERCE	arrest		noun	against			حکم اعدام
COERCE	arrest		noun	against			حکم حبس
COERCE	arrest		noun	undergo			بازداشت
COERCE	arrest		noun	undergo			دستگیری
COERCE	arrest		noun	undergo			زندانی کردن
COERCE	ban		light	against		news	غیرقانونی اعلام کردن
COERCE	ban		light	against		news	فیلتر کردن
COERCE	ban		light	against		news	ممنوع الورود کردن
COERCE	ban		light	against		news	ممنوع کردن
COERCE	ban		light	against		news	ممنوعیت وضع کردن
COERCE	ban		light	against		news	ممنوع‌الورود کردن
COERCE	ban		noun	against			ممنوعیت سفر
COERCE	ban		noun	against			ممنوعیت صادرات
COERCE	ban		noun	against			ممنوعیت ورود
COERCE	curfew		light	against			حکومت نظامی اعلام کردن
COERCE	curfew		light	against			حکومت نظامی برقرار کردن
COERCE	curfew		light	against			مقررات منع رفت و آمد وضع کردن
COERCE	curfew		light	against			منع آمد و شد اعلام کردن
COERCE	deport	migration	light	against		diplomat	اخراج کردن
COERCE	deport	migration	light	against		diplomat	دیپورت کردن
COERCE	deport	migration	light	against		diplomat	رد مرز کردن
COERCE	deport	migration	light	undergo		diplomat	اخراج شدن
COERCE	deport	migration	light	undergo		diplomat	دیپورت شدن
COERCE	deport	migration	noun	undergo		diplomat	اخراج
COERCE	deport	migration	noun	undergo		diplomat	اخراج اجباری
COERCE	deport	migration	noun	undergo		diplomat	اخراج مهاجران
COERCE	deport	migration	noun	undergo		diplomat	اخراج پناهجویان
COERCE	deport	migration	noun	undergo		diplomat	دیپورت
COERCE	deport	migration	noun	undergo		diplomat	رد مرز
COERCE	martial-law		light	against			وضعیت اضطراری اعلام کردن
COERCE	martial-law		light	against			وضعیت فوق العاده اعلام کردن
COERCE	martial-law		light	against			وضعیت فوق‌العاده اعلام کردن
COERCE	restrict		light	against			سرکوب کردن
COERCE	restrict		light	against			محاصره دریایی کردن
COERCE	restrict		light	against			محاصره کردن
COERCE	restrict		light	against	border		مسدود کردن
COERCE	restrict		noun	undergo			سرکوب
COERCE	restrict		noun	undergo			محاصره
COERCE	restrict		noun	undergo			محاصره اقتصادی
COERCE	restrict		noun	undergo			محاصره دریایی
COERCE	restrict	military	light	against			به محاصره درآوردن
COERCE	restrict	military	light	against			تحت محاصره قراردادن
COERCE	restrict	military	light	against			در محاصره قراردادن
COERCE	restrict	military	light	against			در محاصره گرفتن
COERCE	restrict	territory	light	against			به حریم هوایی تجاوز کردن
COERCE	restrict	territory	light	against			به‌حریم هوایی تجاوز کردن
COERCE	restrict	territory	light	against			حریم هوایی زیر پا گذاشتن
COERCE	restrict	territory	light	against			حریم هوایی نقض کردن
COERCE	restrict	territory	light	against	border;airspace		بسته ماندن
COERCE	restrict	territory	light	against	border;airspace		تعطیل کردن
COERCE	restrict	territory	light	against	border;airspace		مسدود ماندن
COERCE	restrict	territory	light	against	border;airspace		مسدود کردن
COERCE	restrict	territory	noun	against			بستن حریم هوایی
COERCE	restrict	territory	noun	against			بستن مرز
COERCE	restrict	territory	noun	against			بستن مرزها
COERCE	restrict	territory	noun	against			بسته شدن مرز
COERCE	restrict	territory	noun	against			تعطیلی مرز
COERCE	restrict	territory	verb	against	border;airspace		بستن
COERCE	seize		light	against	ship;assets		بلوکه کردن
COERCE	seize		light	against	ship;assets		به تصرف درآوردن
COERCE	seize		light	against	ship;assets		به‌تصرف درآوردن
COERCE	seize		light	against	ship;assets		توقیف کردن
COERCE	seize		light	against	ship;assets		ضبط کردن
COERCE	seize		light	against	ship;assets		مسدود کردن
COERCE	seize		light	against	ship;assets		مصادره کردن
COERCE	seize		noun	undergo			توقیف محموله
COERCE	seize		noun	undergo			توقیف نفتکش
COERCE	seize		noun	undergo			توقیف کشتی
COERCE	seize		noun	undergo			ضبط محموله
COERCE	seize		noun	undergo			مصادره اموال
COERCE	seize		noun	undergo			مصادره دارایی
CONCEDE			light	act			امتیاز دادن
CONCEDE			light	act			تسلیم شدن
CONCEDE			light	act			عذرخواهی کردن
CONCEDE			light	act			غرامت پرداخت کردن
CONCEDE			light	act			غرامت پرداختن
CONCEDE			light	act			معذرت خواستن
CONCEDE			light	act			پوزش خواستن
CONCEDE			light	act	assets		آزاد کردن
CONCEDE			light	act	assets		رفع مسدودی کردن
CONCEDE			light	act	demand		عقب نشینی کردن
CONCEDE			light	act	demand		عقب‌نشینی کردن
CONCEDE			light	act	prisoners		عفو کردن
CONCEDE			light	act	prisoners		مرخص کردن
CONCEDE			light	act	sanction		آزاد کردن
CONCEDE			light	act	sanction		به حالت تعلیق درآوردن
CONCEDE			light	act	sanction		به‌حالت تعلیق درآوردن
CONCEDE			light	act	sanction		تعلیق کردن
CONCEDE			light	act	sanction		رفع کردن
CONCEDE			light	act	sanction		لغو کردن
CONCEDE			light	act	sanction		معاف کردن
CONCEDE			light	act	sanction		کاهش دادن
CONCEDE			light	act	siege		لغو کردن
CONCEDE			light	act	siege		پایان دادن
CONCEDE			light	mutual			آتش بس اعلام کردن
CONCEDE			light	mutual			آتش بس پذیرفتن
CONCEDE			light	mutual			آتش‌بس اعلام کردن
CONCEDE			light	mutual			آتش‌بس پذیرفتن
CONCEDE			light	mutual			اعلام آتش بس کردن
CONCEDE			light	mutual			اعلام آتش‌بس کردن
CONCEDE			light	mutual			با آتش بس موافقت کردن
CONCEDE			light	mutual			با آتش‌بس موافقت کردن
CONCEDE			noun	act			آزادسازی اسرا
CONCEDE			noun	act			آزادسازی دارایی
CONCEDE			noun	act			آزادسازی زندانیان
CONCEDE			noun	act			آزادسازی گروگان
CONCEDE			noun	act			آزادی زندانی
CONCEDE			noun	act			آزادی زندانیان
CONCEDE			noun	act			آزادی گروگان
CONCEDE			noun	act			آزادی گروگان‌ها
CONCEDE			noun	act			برداشتن تحریم
CONCEDE			noun	act			تعلیق تحریم
CONCEDE			noun	act			رفع تحریم
CONCEDE			noun	act			رفع محاصره
CONCEDE			noun	act			لغو تحریم
CONCEDE			noun	act			لغو محدودیت
CONCEDE			noun	act			لغو ممنوعیت
CONCEDE			noun	act			معافیت تحریمی
CONCEDE			noun	act			کاهش تحریم
CONCEDE			noun	mutual			اعلام آتش بس
CONCEDE			noun	mutual			اعلام آتش‌بس
CONCEDE			noun	mutual			پذیرش آتش بس
CONCEDE			noun	mutual			پذیرش آتش‌بس
CONCEDE			verb	act	sanction		برداشتن
CONCEDE			verb	act	sanction;siege		برداشتن
CONCEDE		economic	light	act	sanction-list		حذف کردن
CONCEDE		economic	light	act	sanction-list		خارج کردن
CONCEDE		territory	light	act	border		باز کردن
CONCEDE		territory	light	act	border		بازگشایی کردن
CONSULT			light	act			سفیر تعیین کردن
CONSULT			light	host	official		استوارنامه تقدیم کردن
CONSULT			light	mutual		sport;press	بحث و بررسی کردن
CONSULT			light	mutual		sport;press	بحث و تبادل نظر کردن
CONSULT			light	mutual		sport;press	بحث و گفت و گو کردن
CONSULT			light	mutual		sport;press	بحث و گفتگو کردن
CONSULT			light	mutual		sport;press	بحث و گفت‌وگو کردن
CONSULT			light	mutual		sport;press	به تبادل نظر پرداختن
CONSULT			light	mutual		sport;press	به رایزنی پرداختن
CONSULT			light	mutual		sport;press	به مذاکره پرداختن
CONSULT			light	mutual		sport;press	به گفت و گو پرداختن
CONSULT			light	mutual		sport;press	به گفتگو پرداختن
CONSULT			light	mutual		sport;press	به گفت‌وگو پرداختن
CONSULT			light	mutual		sport;press	به‌تبادل نظر پرداختن
CONSULT			light	mutual		sport;press	به‌رایزنی پرداختن
CONSULT			light	mutual		sport;press	به‌مذاکره پرداختن
CONSULT			light	mutual		sport;press	به‌گفت و گو پرداختن
CONSULT			light	mutual		sport;press	به‌گفتگو پرداختن
CONSULT			light	mutual		sport;press	به‌گفت‌وگو پرداختن
CONSULT			light	mutual		sport;press	تبادل نظر کردن
CONSULT			light	mutual		sport;press	تبادل‌نظر کردن
CONSULT			light	mutual		sport;press	دست دادن
CONSULT			light	mutual		sport;press	دیدار داشتن
CONSULT			light	mutual		sport;press	دیدار و گفت و گو کردن
CONSULT			light	mutual		sport;press	دیدار و گفتگو کردن
CONSULT			light	mutual		sport;press	دیدار و گفت‌وگو کردن
CONSULT			light	mutual		sport;press	دیدار کردن
CONSULT			light	mutual		sport;press	رایزنی داشتن
CONSULT			light	mutual		sport;press	رایزنی کردن
CONSULT			light	mutual		sport;press	مذاکراتی داشتن
CONSULT			light	mutual		sport;press	مذاکره داشتن
CONSULT			light	mutual		sport;press	مذاکره کردن
CONSULT			light	mutual		sport;press	مشورت کردن
CONSULT			light	mutual		sport;press	ملاقات داشتن
CONSULT			light	mutual		sport;press	ملاقات کردن
CONSULT			light	mutual		sport;press	گرد هم آمدن
CONSULT			light	mutual		sport;press	گفت و گو داشتن
CONSULT			light	mutual		sport;press	گفت و گو کردن
CONSULT			light	mutual		sport;press	گفتگو داشتن
CONSULT			light	mutual		sport;press	گفتگو کردن
CONSULT			light	mutual		sport;press	گفت‌وگو داشتن
CONSULT			light	mutual		sport;press	گفت‌وگو کردن
CONSULT			light	mutual	ties;talks;issues	press	بررسی کردن
CONSULT			noun	mutual		sport;press	اجلاس کمیسیون مشترک
CONSULT			noun	mutual		sport;press	دور مذاکرات
CONSULT			noun	mutual		sport;press	دیدار
CONSULT			noun	mutual		sport;press	دیدار دوجانبه
CONSULT			noun	mutual		sport;press	رایزنی
CONSULT			noun	mutual		sport;press	مذاکرات
CONSULT			noun	mutual		sport;press	مذاکرات آتش بس
CONSULT			noun	mutual		sport;press	مذاکرات آتش‌بس
CONSULT			noun	mutual		sport;press	مذاکرات صلح
CONSULT			noun	mutual		sport;press	مذاکرات غیرمستقیم
CONSULT			noun	mutual		sport;press	مذاکرات مستقیم
CONSULT			noun	mutual		sport;press	مذاکره
CONSULT			noun	mutual		sport;press	ملاقات
CONSULT			noun	mutual		sport;press	نشست دوجانبه
CONSULT			noun	mutual		sport;press	نشست مشترک
CONSULT			noun	mutual		sport;press	نشست کمیسیون مشترک
CONSULT			noun	mutual		sport;press	کمیسیون مشترک
CONSULT			noun	mutual		sport;press	کمیسیون مشترک همکاری‌های اقتصادی
CONSULT			noun	mutual		sport;press	گفت و گو
CONSULT			noun	mutual		sport;press	گفت و گوی دوجانبه
CONSULT			noun	mutual		sport;press	گفت و گوی سیاسی
CONSULT			noun	mutual		sport;press	گفتگو
CONSULT			noun	mutual		sport;press	گفتگوهای صلح
CONSULT			noun	mutual		sport;press	گفتگوی دوجانبه
CONSULT			noun	mutual		sport;press	گفتگوی سیاسی
CONSULT			noun	mutual		sport;press	گفت‌وگو
CONSULT			noun	mutual		sport;press	گفت‌وگوهای صلح
CONSULT			noun	mutual		sport;press	گفت‌وگوی دوجانبه
CONSULT			noun	mutual		sport;press	گفت‌وگوی سیاسی
CONSULT			noun	mutual	foreign	sport;press	اجلاس
CONSULT			noun	mutual	foreign	sport;press	نشست
CONSULT	multilateral		light	join		sport	اجلاس حضور یافتن
CONSULT	multilateral		light	join		sport	اجلاس شرکت کردن
CONSULT	multilateral		light	join		sport	مذاکرات شرکت کردن
CONSULT	multilateral		light	join		sport	نشست حضور یافتن
CONSULT	multilateral		light	join		sport	نشست شرکت کردن
CONSULT	multilateral		noun	mutual		sport;press	اجلاس سران
CONSULT	multilateral		noun	mutual		sport;press	اجلاس سه جانبه
CONSULT	multilateral		noun	mutual		sport;press	اجلاس سه‌جانبه
CONSULT	multilateral		noun	mutual		sport;press	مذاکرات سه جانبه
CONSULT	multilateral		noun	mutual		sport;press	مذاکرات سه‌جانبه
CONSULT	multilateral		noun	mutual		sport;press	مذاکرات چندجانبه
CONSULT	multilateral		noun	mutual		sport;press	نشست رهبران
CONSULT	multilateral		noun	mutual		sport;press	نشست سران
CONSULT	multilateral		noun	mutual		sport;press	نشست سه جانبه
CONSULT	multilateral		noun	mutual		sport;press	نشست سه‌جانبه
CONSULT	multilateral		noun	mutual		sport;press	نشست مشورتی
CONSULT	multilateral		noun	mutual		sport;press	نشست وزرا
CONSULT	multilateral		noun	mutual		sport;press	نشست وزیران
CONSULT	multilateral		noun	mutual		sport;press	نشست پنج جانبه
CONSULT	multilateral		noun	mutual		sport;press	نشست پنج‌جانبه
CONSULT	multilateral		noun	mutual		sport;press	نشست چهارجانبه
CONSULT	multilateral		noun	mutual		sport;press	گفت و گوهای سه جانبه
CONSULT	multilateral		noun	mutual		sport;press	گفت و گوهای سه‌جانبه
CONSULT	multilateral		noun	mutual		sport;press	گفتگوهای سه جانبه
CONSULT	multilateral		noun	mutual		sport;press	گفتگوهای سه‌جانبه
CONSULT	multilateral		noun	mutual		sport;press	گفت‌وگوهای سه جانبه
CONSULT	multilateral		noun	mutual		sport;press	گفت‌وگوهای سه‌جانبه
CONSULT	phone		light	mutual		press	به صورت تلفنی گفت و گو کردن
CONSULT	phone		light	mutual		press	به صورت تلفنی گفتگو کردن
CONSULT	phone		light	mutual		press	به صورت تلفنی گفت‌وگو کردن
CONSULT	phone		light	mutual		press	به‌صورت تلفنی گفت و گو کردن
CONSULT	phone		light	mutual		press	به‌صورت تلفنی گفتگو کردن
CONSULT	phone		light	mutual		press	به‌صورت تلفنی گفت‌وگو کردن
CONSULT	phone		light	mutual		press	تلفنی صحبت کردن
CONSULT	phone		light	mutual		press	تلفنی گفت و گو کردن
CONSULT	phone		light	mutual		press	تلفنی گفتگو کردن
CONSULT	phone		light	mutual		press	تلفنی گفت‌وگو کردن
CONSULT	phone		light	mutual		press	تماس تلفنی برقرار کردن
CONSULT	phone		light	mutual		press	تماس تلفنی داشتن
CONSULT	phone		light	mutual		press	تماس تلفنی گرفتن
CONSULT	phone		light	mutual		press	تماس گرفتن
CONSULT	phone		light	mutual		press	مکالمه تلفنی داشتن
CONSULT	phone		light	mutual		press	گفت و گوی تلفنی داشتن
CONSULT	phone		light	mutual		press	گفت و گوی تلفنی کردن
CONSULT	phone		light	mutual		press	گفت و گوی ویدیویی کردن
CONSULT	phone		light	mutual		press	گفتگوی تلفنی داشتن
CONSULT	phone		light	mutual		press	گفتگوی تلفنی کردن
CONSULT	phone		light	mutual		press	گفتگوی ویدیویی کردن
CONSULT	phone		light	mutual		press	گفت‌وگوی تلفنی داشتن
CONSULT	phone		light	mutual		press	گفت‌وگوی تلفنی کردن
CONSULT	phone		light	mutual		press	گفت‌وگوی ویدیویی کردن
CONSULT	phone		noun	mutual		press	تماس تلفنی
CONSULT	phone		noun	mutual		press	تماس ویدیویی
CONSULT	phone		noun	mutual		press	مکالمه تلفنی
CONSULT	phone		noun	mutual		press	گفت و گوی تلفنی
CONSULT	phone		noun	mutual		press	گفتگوی تلفنی
CONSULT	phone		noun	mutual		press	گفت‌وگوی تلفنی
CONSULT	third-party		light	mediate			میانجی گری کردن
CONSULT	third-party		light	mediate			میانجی‌گری کردن
CONSULT	third-party		light	mediate			وساطت کردن
CONSULT	third-party		light	mediate			پا در میانی کردن
CONSULT	third-party		noun	mediate			میانجی گری
CONSULT	third-party		noun	mediate			میانجی‌گری
CONSULT	third-party		noun	mediate			وساطت
CONSULT	third-party		noun	mediate			پادرمیانی
CONSULT	visit		light	act		tourism;sport;people	بازدید کردن
CONSULT	visit		light	act		tourism;sport;people	دیدن کردن
CONSULT	visit		light	host	official	weapons;sport	استقبال رسمی کردن
CONSULT	visit		light	host	official	weapons;sport	به حضور پذیرفتن
CONSULT	visit		light	host	official	weapons;sport	به‌حضور پذیرفتن
CONSULT	visit		light	host	official	weapons;sport	دعوت کردن
CONSULT	visit		light	host	official;talks	weapons;sport	میزبان بودن
CONSULT	visit		light	host	official;talks	weapons;sport	میزبانی کردن
CONSULT	visit		light	host	official;talks	weapons;sport	پذیرا بودن
CONSULT	visit		light	visit		tourism;sport;people	راهی شدن
CONSULT	visit		light	visit		tourism;sport;people	سفر کردن
CONSULT	visit		light	visit		tourism;sport;people	عازم شدن
CONSULT	visit		light	visit	official		وارد شدن
CONSULT	visit		light	visit	official	diplomat	ترک کردن
CONSULT	visit		light	visit	official	sport	مهمان بودن
CONSULT	visit		light	visit	official	sport	میهمان بودن
CONSULT	visit		noun	act		tourism;sport	بازدید
CONSULT	visit		noun	act		tourism;sport	بازدید رسمی
CONSULT	visit		noun	visit		tourism;sport	دیدار رسمی
CONSULT	visit		noun	visit		tourism;sport	سفر
CONSULT	visit		noun	visit		tourism;sport	سفر دوره‌ای
CONSULT	visit		noun	visit		tourism;sport	سفر دولتی
CONSULT	visit		noun	visit		tourism;sport	سفر رسمی
CONSULT	visit		noun	visit		tourism;sport	سفر کاری
CONSULT	visit		noun	visit		tourism;sport	عزیمت
CONSULT	visit	diplomatic	light	host	airport		استقبال کردن
CONSULT	visit	diplomatic	light	host	airport		مورد استقبال قراردادن
CONSULT	visit	diplomatic	light	visit		tourism;sport;people	به سفر رفتن
CONSULT	visit	diplomatic	light	visit		tourism;sport;people	رهسپار شدن
CONSULT	visit	diplomatic	light	visit		tourism;sport;people	عزیمت کردن
CONSULT	visit	diplomatic	light	visit		tourism;sport;people	وارد خاک شدن
CONSULT	visit	diplomatic	light	visit	official	tourism;sport;people	روانه شدن
CONSULT	visit	diplomatic	verb	visit	official	tourism;sport;people	رفتن
COOPERATE			light	give			اجازه دسترسی دادن
COOPERATE			light	give			دسترسی فراهم کردن
COOPERATE			light	join	body		به عضویت درآمدن
COOPERATE			light	join	body		به‌عضویت درآمدن
COOPERATE			light	join	body		عضو شدن
COOPERATE			light	join	body		عضویت دائم یافتن
COOPERATE			light	join	body		ملحق شدن
COOPERATE			light	mutual			تجارت کردن
COOPERATE			light	mutual			تولید مشترک آغاز کردن
COOPERATE			light	mutual			خط تولید راه اندازی کردن
COOPERATE			light	mutual			خط تولید راه‌اندازی کردن
COOPERATE			light	mutual			رزمایش مشترک برگزار کردن
COOPERATE			light	mutual			سرمایه گذاری کردن
COOPERATE			light	mutual			سرمایه‌گذاری کردن
COOPERATE			light	mutual			مانور مشترک برگزار کردن
COOPERATE			light	mutual			مبادله اسرا کردن
COOPERATE			light	mutual			مشارکت کردن
COOPERATE			light	mutual			همکاری داشتن
COOPERATE			light	mutual			همکاری کردن
COOPERATE			light	mutual	prisoners		معاوضه کردن
COOPERATE			light	mutual	ties		آغاز کردن
COOPERATE			light	mutual	ties		ارتقا دادن
COOPERATE			light	mutual	ties		استحکام بخشیدن
COOPERATE			light	mutual	ties		بهبود بخشیدن
COOPERATE			light	mutual	ties		تحکیم بخشیدن
COOPERATE			light	mutual	ties		تحکیم کردن
COOPERATE			light	mutual	ties		تشدید شدن
COOPERATE			light	mutual	ties		تعمیق بخشیدن
COOPERATE			light	mutual	ties		تعمیق دادن
COOPERATE			light	mutual	ties		تقویت کردن
COOPERATE			light	mutual	ties		توسعه دادن
COOPERATE			light	mutual	ties		شدت بخشیدن
COOPERATE			light	mutual	ties		شکوفا شدن
COOPERATE			light	mutual	ties		گسترش دادن
COOPERATE			noun	join	body;agreement		الحاق
COOPERATE			noun	join	body;agreement		عضویت
COOPERATE			noun	mutual			تبادل اطلاعات
COOPERATE			noun	mutual			تبادل اطلاعاتی
COOPERATE			noun	mutual			سرمایه گذاری مشترک
COOPERATE			noun	mutual			سرمایه‌گذاری مشترک
COOPERATE			noun	mutual			شراکت
COOPERATE			noun	mutual			شراکت راهبردی
COOPERATE			noun	mutual			مبادله اسرا
COOPERATE			noun	mutual			مبادله اسیران
COOPERATE			noun	mutual			مبادله زندانی
COOPERATE			noun	mutual			مبادله زندانیان
COOPERATE			noun	mutual			مبادله کالا
COOPERATE			noun	mutual			مشارکت راهبردی
COOPERATE			noun	mutual			همکاری
COOPERATE			noun	mutual			همکاری اقتصادی
COOPERATE			noun	mutual			همکاری امنیتی
COOPERATE			noun	mutual			همکاری دفاعی
COOPERATE			noun	mutual			همکاری راهبردی
COOPERATE			noun	mutual			همکاری مشترک
COOPERATE			noun	mutual			همکاری نظامی
COOPERATE			noun	mutual			همکاری هسته‌ای
COOPERATE			verb	join	body		پیوستن
COOPERATE			verb	join	body;agreement		پیوستن
COOPERATE		economic	light	give	goods;weapons		به فروش رساندن
COOPERATE		economic	light	give	goods;weapons		به‌فروش رساندن
COOPERATE		economic	light	give	goods;weapons		صادر کردن
COOPERATE		economic	light	give	goods;weapons		صادرات داشتن
COOPERATE		economic	light	give	goods;weapons		فروش رساندن
COOPERATE		economic	light	receive	goods;weapons;money		خریداری کردن
COOPERATE		economic	light	receive	goods;weapons;money	damage	وارد کردن
COOPERATE		economic	noun	give			صادرات برق
COOPERATE		economic	noun	give			صادرات نفت
COOPERATE		economic	noun	give			صادرات گاز
COOPERATE		economic	noun	give			صدور نفت
COOPERATE		economic	noun	give			فروش اسلحه
COOPERATE		economic	noun	give			فروش تسلیحات
COOPERATE		economic	noun	give			فروش جنگنده
COOPERATE		economic	noun	give			فروش سلاح
COOPERATE		economic	noun	give			فروش نفت
COOPERATE		economic	noun	give	goods;weapons		صادرات
COOPERATE		economic	noun	give	goods;weapons		فروش
COOPERATE		economic	noun	receive			خرید تسلیحات
COOPERATE		economic	noun	receive			خرید جنگنده
COOPERATE		economic	noun	receive			خرید سلاح
COOPERATE		economic	noun	receive			خرید نفت
COOPERATE		economic	noun	receive			خرید گاز
COOPERATE		economic	noun	receive			خرید گندم
COOPERATE		economic	noun	receive			واردات نفت
COOPERATE		economic	noun	receive			واردات گاز
COOPERATE		economic	noun	receive	goods;weapons		خرید
COOPERATE		economic	noun	receive	goods;weapons		واردات
COOPERATE		economic	verb	give	goods;weapons		فروختن
COOPERATE		economic	verb	receive	goods;weapons		خریدن
COOPERATE		legal	light	give	prisoners;suspect		استرداد کردن
COOPERATE		legal	light	give	prisoners;suspect		تحویل دادن
COOPERATE		legal	light	give	prisoners;suspect		مسترد کردن
COOPERATE		legal	noun	give			استرداد متهم
COOPERATE		legal	noun	give			استرداد مجرمان
COOPERATE		legal	noun	give			استرداد مظنون
COOPERATE		military	light	act	weapons		تولید کردن
COOPERATE		military	light	mutual	exercise		حضور داشتن
COOPERATE		military	light	mutual	exercise		حضور یافتن
COOPERATE		military	light	mutual	exercise		شرکت داشتن
COOPERATE		military	light	mutual	exercise		شرکت کردن
COOPERATE		military	light	mutual	weapons	weapons-test	میزبان بودن
COOPERATE		military	light	mutual	weapons	weapons-test	میزبانی کردن
COOPERATE		military	noun	mutual			تمرین مشترک
COOPERATE		military	noun	mutual			تمرین نظامی مشترک
COOPERATE		military	noun	mutual			تولید مشترک
COOPERATE		military	noun	mutual			تولید مشترک پهپاد
COOPERATE		military	noun	mutual			تولید پهپاد
COOPERATE		military	noun	mutual			رزمایش دریایی مشترک
COOPERATE		military	noun	mutual			رزمایش مشترک
COOPERATE		military	noun	mutual			رزمایش نظامی مشترک
COOPERATE		military	noun	mutual			ساخت پهپاد
COOPERATE		military	noun	mutual			عملیات مشترک
COOPERATE		military	noun	mutual			مانور مشترک
COOPERATE		military	noun	mutual			مانور نظامی مشترک
COOPERATE		military	noun	mutual			گشت زنی مشترک
COOPERATE		military	noun	mutual			گشت مشترک
COOPERATE		military	noun	mutual			گشت‌زنی مشترک
MOBILIZE	troops	military	light	act			اعلام آماده باش کردن
MOBILIZE	troops	military	light	act			اعلام آماده‌باش کردن
MOBILIZE	troops	military	light	act			به حالت آماده باش درآمدن
MOBILIZE	troops	military	light	act			به حالت آماده باش درآوردن
MOBILIZE	troops	military	light	act			به حالت آماده‌باش درآمدن
MOBILIZE	troops	military	light	act			به حالت آماده‌باش درآوردن
MOBILIZE	troops	military	light	act			به‌حالت آماده باش درآمدن
MOBILIZE	troops	military	light	act			به‌حالت آماده باش درآوردن
MOBILIZE	troops	military	light	act			به‌حالت آماده‌باش درآمدن
MOBILIZE	troops	military	light	act			به‌حالت آماده‌باش درآوردن
MOBILIZE	troops	military	light	act			رزمایش آغاز کردن
MOBILIZE	troops	military	light	act			رزمایش برگزار کردن
MOBILIZE	troops	military	light	act			سرباز فرستادن
MOBILIZE	troops	military	light	act			فراخوان نظامی دادن
MOBILIZE	troops	military	light	act			مانور برگزار کردن
MOBILIZE	troops	military	light	act			مانور نظامی برگزار کردن
MOBILIZE	troops	military	light	act			ناو اعزام کردن
MOBILIZE	troops	military	light	act			ناو فرستادن
MOBILIZE	troops	military	light	act			نیرو اعزام کردن
MOBILIZE	troops	military	light	act			نیرو فرستادن
MOBILIZE	troops	military	light	act			نیرو مستقر کردن
MOBILIZE	troops	military	light	act	troops		آماده باش کردن
MOBILIZE	troops	military	light	act	troops		آماده‌باش کردن
MOBILIZE	troops	military	light	act	troops		افزایش دادن
MOBILIZE	troops	military	light	act	troops		تقویت کردن
MOBILIZE	troops	military	light	act	troops		متمرکز کردن
MOBILIZE	troops	military	light	act	troops;weapons		استقرار دادن
MOBILIZE	troops	military	light	act	troops;weapons		اعزام کردن
MOBILIZE	troops	military	light	act	troops;weapons		بسیج کردن
MOBILIZE	troops	military	light	act	troops;weapons		به حرکت درآوردن
MOBILIZE	troops	military	light	act	troops;weapons		به‌حرکت درآوردن
MOBILIZE	troops	military	light	act	troops;weapons		مستقر کردن
MOBILIZE	troops	military	light	act	troops;weapons		گسیل داشتن
MOBILIZE	troops	military	light	act	troops;weapons		گسیل کردن
MOBILIZE	troops	military	light	alone	towards	talks;sport	روانه کردن
MOBILIZE	troops	military	noun	act			آرایش نظامی
MOBILIZE	troops	military	noun	act			آماده باش
MOBILIZE	troops	military	noun	act			آماده باش نظامی
MOBILIZE	troops	military	noun	act			آماده‌باش
MOBILIZE	troops	military	noun	act			آماده‌باش نظامی
MOBILIZE	troops	military	noun	act			استقرار سامانه
MOBILIZE	troops	military	noun	act			استقرار سربازان
MOBILIZE	troops	military	noun	act			استقرار موشک
MOBILIZE	troops	military	noun	act			استقرار نیرو
MOBILIZE	troops	military	noun	act			استقرار نیروها
MOBILIZE	troops	military	noun	act			اعزام نظامیان
MOBILIZE	troops	military	noun	act			اعزام نیرو
MOBILIZE	troops	military	noun	act			بسیج عمومی
MOBILIZE	troops	military	noun	act			بسیج نظامی
MOBILIZE	troops	military	noun	act			تجمع نیروها
MOBILIZE	troops	military	noun	act			تحرکات نظامی
MOBILIZE	troops	military	noun	act			تمرین نظامی
MOBILIZE	troops	military	noun	act			رزمایش
MOBILIZE	troops	military	noun	act			رزمایش نظامی
MOBILIZE	troops	military	noun	act			لشکرکشی
MOBILIZE	troops	military	noun	act			مانور دریایی
MOBILIZE	troops	military	noun	act			مانور نظامی
MOBILIZE	troops	military	verb	alone	towards	talks;sport	فرستادن
MOBILIZE	weapons		light	act	@alone		موشک بالستیک شلیک کردن
MOBILIZE	weapons		light	act	@alone		موشک بالیستیک شلیک کردن
MOBILIZE	weapons		light	act	@alone		موشک شلیک کردن
MOBILIZE	weapons		light	act	@alone		موشک پرتاب کردن
MOBILIZE	weapons		light	act	@alone;missile		شلیک کردن
MOBILIZE	weapons		light	act	@alone;missile		پرتاب کردن
MOBILIZE	weapons		noun	act			آزمایش موشک بالستیک
MOBILIZE	weapons		noun	act			شلیک موشک بالستیک
MOBILIZE	weapons		noun	act			پرتاب ماهواره
MOBILIZE	weapons		noun	act			پرتاب موشک بالستیک
MOBILIZE	weapons	cbrn	light	act			اورانیوم غنی سازی کردن
MOBILIZE	weapons	cbrn	light	act			اورانیوم غنی کردن
MOBILIZE	weapons	cbrn	light	act			اورانیوم غنی‌سازی کردن
MOBILIZE	weapons	cbrn	light	act			غنی سازی اورانیوم آغاز کردن
MOBILIZE	weapons	cbrn	light	act			غنی‌سازی اورانیوم آغاز کردن
MOBILIZE	weapons	cbrn	noun	act			غنی سازی اورانیوم
MOBILIZE	weapons	cbrn	noun	act			غنی‌سازی اورانیوم
MOBILIZE	weapons	military	light	act	weapons;weapons-test		آزمایش کردن
MOBILIZE	weapons	military	light	act	weapons;weapons-test		توسعه دادن
MOBILIZE	weapons	military	light	act	weapons;weapons-test		رونمایی کردن
MOBILIZE	weapons	military	light	act	weapons;weapons-test		شلیک آزمایشی کردن
MOBILIZE	weapons	military	light	act	weapons;weapons-test		پرتاب کردن
MOBILIZE	weapons	military	noun	act			آزمایش اتمی
MOBILIZE	weapons	military	noun	act			آزمایش تسلیحاتی
MOBILIZE	weapons	military	noun	act			آزمایش راکتی
MOBILIZE	weapons	military	noun	act			آزمایش موشک
MOBILIZE	weapons	military	noun	act			آزمایش موشکی
MOBILIZE	weapons	military	noun	act			آزمایش هسته‌ای
MOBILIZE	weapons	military	noun	act			پرتاب آزمایشی
MOBILIZE	weapons	military	noun	act			پرتاب راکت
MOBILIZE	weapons	military	noun	act			پرتاب ماهواره بر
MOBILIZE	weapons	military	noun	act			پرتاب ماهواره‌بر
MOBILIZE	weapons	military	noun	act			پرتاب موشک
PROTEST	boycott		light	alone			بایکوت کردن
PROTEST	demo		light	alone			به خیابان آمدن
PROTEST	demo		light	alone			به خیابان‌ها آمدن
PROTEST	demo		light	alone			به خیابان‌ها ریختن
PROTEST	demo		light	alone			به‌خیابان آمدن
PROTEST	demo		light	alone			به‌خیابان‌ها آمدن
PROTEST	demo		light	alone			به‌خیابان‌ها ریختن
PROTEST	demo		light	alone			تجمع اعتراضی برگزار کردن
PROTEST	demo		light	alone			تجمع کردن
PROTEST	demo		light	alone			تظاهرات برگزار کردن
PROTEST	demo		light	alone			تظاهرات کردن
PROTEST	demo		light	alone			دست به اعتراض زدن
PROTEST	demo		light	alone			دست به تجمع زدن
PROTEST	demo		light	alone			دست به تظاهرات زدن
PROTEST	demo		light	alone			راهپیمایی برگزار کردن
PROTEST	demo		light	alone			راهپیمایی کردن
PROTEST	demo		light	alone	flag		آتش زدن
PROTEST	demo		light	alone	flag		به آتش کشیدن
PROTEST	demo		light	alone	flag		به‌آتش کشیدن
PROTEST	demo		noun	alone			اعتراض خیابانی
PROTEST	demo		noun	alone			اعتراضات
PROTEST	demo		noun	alone			اعتراضات خیابانی
PROTEST	demo		noun	alone			اعتراضات سراسری
PROTEST	demo		noun	alone			تجمع اعتراضی
PROTEST	demo		noun	alone			تحصن
PROTEST	demo		noun	alone			تظاهرات
PROTEST	demo		noun	alone			تظاهرات اعتراضی
PROTEST	demo		noun	alone			تظاهرات ضددولتی
PROTEST	demo		noun	alone			راهپیمایی
PROTEST	hunger		light	alone			اعتصاب غذا کردن
PROTEST	hunger		light	alone			دست به اعتصاب غذا زدن
PROTEST	hunger		noun	alone			اعتصاب غذا
PROTEST	obstruct		light	alone			جاده بستن
PROTEST	obstruct		light	alone			جاده مسدود کردن
PROTEST	riot		noun	alone			اغتشاش
PROTEST	riot		noun	alone			شورش
PROTEST	riot		noun	alone			ناآرامی
PROTEST	strike		light	alone			اعتصاب کردن
PROTEST	strike		light	alone			دست از کار کشیدن
PROTEST	strike		light	alone			دست به اعتصاب زدن
PROTEST	strike		noun	alone			اعتصاب
REJECT			light	act		members	رأی مخالف دادن
REJECT			light	act		members	رأی ممتنع دادن
REJECT			light	act		members	رأی منفی دادن
REJECT			light	act		news	اجتناب کردن
REJECT			light	act		news	امتناع کردن
REJECT			light	act		news	جواب منفی دادن
REJECT			light	act		news	خط بطلان کشیدن
REJECT			light	act		news	خودداری کردن
REJECT			light	act		news	رد صلاحیت کردن
REJECT			light	act		news	رد کردن
REJECT			light	act		news	سر باز زدن
REJECT			light	act		news	طفره رفتن
REJECT			light	act		news	مخالف بودن
REJECT			light	act		news	مخالفت اعلام کردن
REJECT			light	act		news	مخالفت کردن
REJECT			light	act		news	ممانعت کردن
REJECT			light	act		news	وتو کردن
REJECT			light	act		news	پاسخ منفی دادن
REJECT			light	act	@coop;cooperation;exercise		انصراف دادن
REJECT			light	act	@coop;cooperation;exercise		خودداری ورزیدن
REJECT			light	act	talks;agreement		بی نتیجه دانستن
REJECT			light	act	talks;agreement		بی‌نتیجه دانستن
REJECT			light	act	talks;agreement		ترک کردن
REJECT			light	act	talks;agreement		شکست خوردن
REJECT			light	act	talks;agreement		کنار گذاشتن
REJECT			light	mutual	talks;ties		به بن بست رسیدن
REJECT			light	mutual	talks;ties		به بن‌بست رسیدن
REJECT			light	mutual	talks;ties		به شکست انجامیدن
REJECT			light	mutual	talks;ties		به‌بن بست رسیدن
REJECT			light	mutual	talks;ties		به‌بن‌بست رسیدن
REJECT			light	mutual	talks;ties		به‌شکست انجامیدن
REJECT			light	mutual	talks;ties		بی نتیجه ماندن
REJECT			light	mutual	talks;ties		بی نتیجه پایان یافتن
REJECT			light	mutual	talks;ties		بی‌نتیجه ماندن
REJECT			light	mutual	talks;ties		بی‌نتیجه پایان یافتن
REJECT			light	mutual	talks;ties		شکست خوردن
REJECT			noun	act			امتناع
REJECT			noun	act			رد درخواست
REJECT			noun	act			رد پیشنهاد
REJECT			noun	act			مخالفت
REJECT			noun	act			وتو
REJECT			phrase	act			نمی پذیرد
REJECT			phrase	act			نمی پذیرند
REJECT			phrase	act			نمی‌پذیرد
REJECT			phrase	act			نمی‌پذیرند
REJECT			phrase	act			نپذیرفت
REJECT			phrase	act			نپذیرفتند
REJECT			phrase	act			نپذیرفته است
REJECT			phrase	act			نپذیرفته اند
REJECT			phrase	act			نپذیرفته‌اند
REQUEST			light	act	proposal		مطرح کردن
REQUEST			light	act	proposal		پیش کشیدن
REQUEST			light	act	proposal		پیشنهاد ارائه کردن
REQUEST			light	act	proposal		پیشنهاد دادن
REQUEST			light	act	proposal		پیشنهاد کردن
REQUEST			light	demand			استمداد کردن
REQUEST			light	demand			التماس کردن
REQUEST			light	demand			تحت فشار قراردادن
REQUEST			light	demand			تحت فشار گذاشتن
REQUEST			light	demand			ترغیب کردن
REQUEST			light	demand			تشویق کردن
REQUEST			light	demand			تقاضا کردن
REQUEST			light	demand			توصیه کردن
REQUEST			light	demand			خواستار بودن
REQUEST			light	demand			خواستار شدن
REQUEST			light	demand			درخواست داشتن
REQUEST			light	demand			درخواست کردن
REQUEST			light	demand			درخواست کمک کردن
REQUEST			light	demand			دعوت کردن
REQUEST			light	demand			طلب کردن
REQUEST			light	demand			طلب کمک کردن
REQUEST			light	demand			فراخوان دادن
REQUEST			light	demand			فشار آوردن
REQUEST			light	demand			مطالبه کردن
REQUEST			light	demand			پیشنهاد میانجی گری دادن
REQUEST			light	demand			پیشنهاد میانجی‌گری دادن
REQUEST			light	demand			کمک خواستن
REQUEST			light	demand	@any		خواستار بودن
REQUEST			light	demand	@any		خواستار شدن
REQUEST			light	demand	@any		درخواست کردن
REQUEST			noun	demand			تقاضا
REQUEST			noun	demand			درخواست
REQUEST			noun	demand			فراخوان
REQUEST			noun	demand			مطالبه
REQUEST			phrase	demand	@any		خواست
REQUEST			phrase	demand	@any		خواستند
REQUEST			phrase	demand	@any		خواسته
REQUEST			phrase	demand	@any		خواسته است
REQUEST			phrase	demand	@any		خواسته اند
REQUEST			phrase	demand	@any		خواسته بود
REQUEST			phrase	demand	@any		خواسته‌اند
REQUEST			phrase	demand	@from		می خواهد
REQUEST			phrase	demand	@from		می خواهند
REQUEST			phrase	demand	@from		می خواهیم
REQUEST			phrase	demand	@from		می‌خواست
REQUEST			phrase	demand	@from		می‌خواهد
REQUEST			phrase	demand	@from		می‌خواهند
REQUEST			phrase	demand	@from		می‌خواهیم
REQUEST			phrase	demand	asked		خواست
REQUEST			phrase	demand	asked		خواستند
REQUEST			phrase	demand	asked		خواسته است
REQUEST			phrase	demand	asked		خواسته اند
REQUEST			phrase	demand	asked		خواسته بود
REQUEST			phrase	demand	asked		خواسته‌اند
RETREAT	access	cbrn	light	act	inspectors		اجازه دادن
RETREAT	access	cbrn	light	act	inspectors		دسترسی دادن
RETREAT	ceasefire	military	light	mutual			آتش بس آغاز کردن
RETREAT	ceasefire	military	light	mutual			آتش بس اجرا کردن
RETREAT	ceasefire	military	light	mutual			آتش بس برقرار کردن
RETREAT	ceasefire	military	light	mutual			آتش‌بس آغاز کردن
RETREAT	ceasefire	military	light	mutual			آتش‌بس اجرا کردن
RETREAT	ceasefire	military	light	mutual			آتش‌بس برقرار کردن
RETREAT	ceasefire	military	light	mutual			به آتش بس پایبند ماندن
RETREAT	ceasefire	military	light	mutual			به آتش‌بس پایبند ماندن
RETREAT	ceasefire	military	light	mutual			به جنگ پایان دادن
RETREAT	ceasefire	military	light	mutual			به‌آتش بس پایبند ماندن
RETREAT	ceasefire	military	light	mutual			به‌آتش‌بس پایبند ماندن
RETREAT	ceasefire	military	light	mutual			به‌جنگ پایان دادن
RETREAT	ceasefire	military	noun	mutual			پایان جنگ
RETREAT	ceasefire	military	noun	mutual		ceasefire-talk	آتش بس
RETREAT	ceasefire	military	noun	mutual		ceasefire-talk	آتش‌بس
RETREAT	ceasefire	military	noun	mutual		ceasefire-talk	ترک مخاصمه
RETREAT	disarm	military	light	act			خلع سلاح کردن
RETREAT	disarm	military	light	act			سلاح بر زمین گذاشتن
RETREAT	disarm	military	light	act			سلاح تحویل دادن
RETREAT	disarm	military	light	act			سلاح زمین گذاشتن
RETREAT	disarm	military	noun	act			خلع سلاح
RETREAT	release		light	act	prisoners;soldier		آزاد کردن
RETREAT	release		light	act	prisoners;soldier		رها کردن
RETREAT	release		light	mutual	prisoners		تبادل کردن
RETREAT	release		light	mutual	prisoners		مبادله کردن
RETREAT	release		noun	mutual			تبادل اسرا
RETREAT	release		noun	mutual			تبادل اسیران
RETREAT	release		noun	mutual			تبادل زندانی
RETREAT	release		noun	mutual			تبادل زندانیان
RETREAT	resign		light	alone	official		استعفا دادن
RETREAT	resign		light	alone	official		استعفا کردن
RETREAT	resign		light	alone	official		کناره گیری کردن
RETREAT	resign		light	alone	official		کناره‌گیری کردن
RETREAT	return		light	act	prisoners;bodies		تحویل دادن
RETREAT	return		verb	act	prisoners;bodies		بازگرداندن
RETREAT	withdraw	military	light	act			سربازان خارج کردن
RETREAT	withdraw	military	light	act			عقب نشینی کردن
RETREAT	withdraw	military	light	act			عقب‌نشینی کردن
RETREAT	withdraw	military	light	act			نیرو بیرون کشیدن
RETREAT	withdraw	military	light	act			نیروها خارج کردن
RETREAT	withdraw	military	light	act	troops;territory		بیرون کشیدن
RETREAT	withdraw	military	light	act	troops;territory		تخلیه کردن
RETREAT	withdraw	military	light	act	troops;territory		خارج شدن
RETREAT	withdraw	military	light	act	troops;territory		خارج کردن
RETREAT	withdraw	military	light	act	troops;territory		عقب کشیدن
RETREAT	withdraw	military	noun	act			خروج ارتش
RETREAT	withdraw	military	noun	act			خروج سربازان
RETREAT	withdraw	military	noun	act			خروج نظامی
RETREAT	withdraw	military	noun	act			خروج نظامیان
RETREAT	withdraw	military	noun	act			خروج نیروها
RETREAT	withdraw	military	noun	act			عقب نشینی
RETREAT	withdraw	military	noun	act			عقب‌نشینی
RETREAT	withdraw	military	verb	act	troops;territory		فراخواندن
SANCTION			light	act	body		تعلیق کردن
SANCTION			light	against			به فهرست تحریم افزودن
SANCTION			light	against			به فهرست تحریم‌ها اضافه کردن
SANCTION			light	against			به فهرست تحریم‌ها افزودن
SANCTION			light	against			به لیست تحریم‌ها اضافه کردن
SANCTION			light	against			به‌فهرست تحریم افزودن
SANCTION			light	against			به‌فهرست تحریم‌ها اضافه کردن
SANCTION			light	against			به‌فهرست تحریم‌ها افزودن
SANCTION			light	against			به‌لیست تحریم‌ها اضافه کردن
SANCTION			light	against			تحت تحریم قراردادن
SANCTION			light	against			تحریم آغاز کردن
SANCTION			light	against			تحریم اعمال کردن
SANCTION			light	against			تحریم بازگرداندن
SANCTION			light	against			تحریم تشدید کردن
SANCTION			light	against			تحریم تصویب کردن
SANCTION			light	against			تحریم تمدید کردن
SANCTION			light	against			تحریم علیه اعمال کردن
SANCTION			light	against			تحریم وضع کردن
SANCTION			light	against			تحریم کردن
SANCTION			light	against			تحریم‌هایی وضع کردن
SANCTION			light	against			تعرفه اعمال کردن
SANCTION			light	against			تعرفه بستن
SANCTION			light	against			تعرفه وضع کردن
SANCTION			light	against			جریمه کردن
SANCTION			light	against			در فهرست تحریم قراردادن
SANCTION			light	against			در فهرست سیاه قراردادن
SANCTION			light	against			در لیست تحریم قراردادن
SANCTION			light	against			مورد تحریم قراردادن
SANCTION			light	against			هدف تحریم قراردادن
SANCTION			light	against			وضع تحریم کردن
SANCTION			light	against	sanction		آماده کردن
SANCTION			light	against	sanction		ارائه دادن
SANCTION			light	against	sanction		ارائه کردن
SANCTION			light	against	sanction		اعمال کردن
SANCTION			light	against	sanction		افزایش دادن
SANCTION			light	against	sanction		تشدید کردن
SANCTION			light	against	sanction		تصویب کردن
SANCTION			light	against	sanction		تمدید کردن
SANCTION			light	against	sanction		معرفی کردن
SANCTION			light	against	sanction		وضع کردن
SANCTION			light	against	sanction		گسترش دادن
SANCTION			noun	against			اعمال تحریم
SANCTION			noun	against			بازگشت تحریم‌ها
SANCTION			noun	against			تحریم
SANCTION			noun	against			تحریم اقتصادی
SANCTION			noun	against			تحریم بانکی
SANCTION			noun	against			تحریم بین المللی
SANCTION			noun	against			تحریم بین‌المللی
SANCTION			noun	against			تحریم تسلیحاتی
SANCTION			noun	against			تحریم نفتی
SANCTION			noun	against			تحریم‌های ثانویه
SANCTION			noun	against			تشدید تحریم
SANCTION			noun	against			تعرفه گمرکی
SANCTION			noun	against			مکانیسم ماشه
SANCTION			noun	against			وضع تحریم
SANCTION			verb	against	sanction		بازگرداندن
SANCTION		economic	light	act	imports		تعلیق کردن
SANCTION		economic	light	act	imports		متوقف کردن
SANCTION		economic	light	act	imports		محدود کردن
SANCTION		economic	light	act	imports		ممنوع کردن
SANCTION		economic	light	against	sanction-list		اضافه کردن
SANCTION		economic	light	against	sanction-list		درج کردن
SANCTION		economic	light	against	sanction-list		قراردادن
SANCTION		economic	light	against	sanction-list		وارد کردن
SANCTION		economic	verb	against	sanction-list		افزودن
SANCTION		economic	verb	against	sanction-list		گنجاندن
SANCTION	cancel		light	act	talks;visit;cooperation;aid		به تعلیق درآوردن
SANCTION	cancel		light	act	talks;visit;cooperation;aid		به تعویق انداختن
SANCTION	cancel		light	act	talks;visit;cooperation;aid		به حالت تعلیق درآوردن
SANCTION	cancel		light	act	talks;visit;cooperation;aid		به‌تعلیق درآوردن
SANCTION	cancel		light	act	talks;visit;cooperation;aid		به‌تعویق انداختن
SANCTION	cancel		light	act	talks;visit;cooperation;aid		به‌حالت تعلیق درآوردن
SANCTION	cancel		light	act	talks;visit;cooperation;aid		تعلیق کردن
SANCTION	cancel		light	act	talks;visit;cooperation;aid		قطع کردن
SANCTION	cancel		light	act	talks;visit;cooperation;aid		لغو کردن
SANCTION	cancel		light	act	talks;visit;cooperation;aid		متوقف کردن
SANCTION	discontinue		noun	act			تعلیق مذاکرات
SANCTION	discontinue		noun	act			تعلیق همکاری
SANCTION	discontinue		noun	act			تعلیق کمک
SANCTION	discontinue		noun	act			توقف کمک
SANCTION	discontinue		noun	act			قطع صادرات
SANCTION	discontinue		noun	act			قطع همکاری
SANCTION	discontinue		noun	act			قطع کمک
SANCTION	discontinue		noun	act			لغو سفر
SANCTION	discontinue	diplomatic	light	mutual	ties		به تعلیق درآوردن
SANCTION	discontinue	diplomatic	light	mutual	ties		به حالت تعلیق درآوردن
SANCTION	discontinue	diplomatic	light	mutual	ties		به‌تعلیق درآوردن
SANCTION	discontinue	diplomatic	light	mutual	ties		به‌حالت تعلیق درآوردن
SANCTION	discontinue	diplomatic	light	mutual	ties		تعلیق کردن
SANCTION	discontinue	diplomatic	light	mutual	ties		قطع کردن
SANCTION	discontinue	diplomatic	light	mutual	ties		متوقف کردن
SANCTION	discontinue	diplomatic	light	mutual	ties		محدود کردن
SANCTION	discontinue	diplomatic	light	mutual	ties		کاهش دادن
SANCTION	discontinue	diplomatic	noun	mutual			تعلیق روابط
SANCTION	discontinue	diplomatic	noun	mutual			قطع رابطه
SANCTION	discontinue	diplomatic	noun	mutual			قطع روابط
SANCTION	discontinue	diplomatic	noun	mutual			قطع روابط دیپلماتیک
SANCTION	discontinue	diplomatic	noun	mutual			قطع مناسبات
SANCTION	discontinue	diplomatic	noun	mutual			کاهش سطح روابط
SANCTION	expel	diplomatic	light	act	diplomat		اخراج کردن
SANCTION	expel	diplomatic	light	act	diplomat		شخص نامطلوب اعلام کردن
SANCTION	expel	diplomatic	light	act	diplomat		عنصر نامطلوب اعلام کردن
SANCTION	expel	diplomatic	light	act	diplomat		عنصر نامطلوب خواندن
SANCTION	expel	diplomatic	light	act	diplomat		عنصر نامطلوب دانستن
SANCTION	expel	diplomatic	light	act	diplomat		فرد نامطلوب اعلام کردن
SANCTION	expel	diplomatic	light	act	diplomat		فرد نامطلوب خواندن
SANCTION	expel	diplomatic	light	act	diplomat		فرد نامطلوب معرفی کردن
SANCTION	expel	diplomatic	light	act	diplomat		نامطلوب اعلام کردن
SANCTION	expel	diplomatic	light	act	diplomat		نامطلوب خواندن
SANCTION	expel	diplomatic	light	undergo	diplomat		اخراج شدن
SANCTION	expel	diplomatic	noun	undergo			اخراج دیپلمات
SANCTION	expel	diplomatic	noun	undergo			اخراج دیپلمات‌ها
SANCTION	expel	diplomatic	noun	undergo			اخراج دیپلمات‌های
SANCTION	expel	diplomatic	noun	undergo			اخراج سفیر
SANCTION	expel	diplomatic	noun	undergo			اخراج کارکنان سفارت
SANCTION	withdraw		noun	act			خروج از برجام
SANCTION	withdraw		noun	act			خروج از توافق
SANCTION	withdraw		noun	act			خروج از معاهده
SANCTION	withdraw		noun	act			خروج از پیمان
SANCTION	withdraw		noun	act			فسخ قرارداد
SANCTION	withdraw		noun	act			لغو قرارداد
SANCTION	withdraw	diplomatic	light	act	agreement;body		خارج شدن
SANCTION	withdraw	diplomatic	light	act	agreement;body		خارج کردن
SANCTION	withdraw	diplomatic	light	act	agreement;body		فسخ کردن
SANCTION	withdraw	diplomatic	light	act	agreement;body		لغو کردن
SANCTION	withdraw	diplomatic	light	act	agreement;body		کناره گیری کردن
SANCTION	withdraw	diplomatic	light	act	agreement;body		کناره‌گیری کردن
SANCTION	withdraw	diplomatic	light	act	diplomat		خارج کردن
SANCTION	withdraw	diplomatic	light	act	diplomat;diplomatic-post		تعطیل کردن
SANCTION	withdraw	diplomatic	verb	act	diplomat		فراخواندن
SANCTION	withdraw	diplomatic	verb	act	diplomat;diplomatic-post		بستن
SANCTION	withdraw	diplomatic	verb	act	diplomat;diplomatic-post		فراخواندن
SUPPORT			light	act			ابراز همدردی کردن
SUPPORT			light	act			استقبال کردن
SUPPORT			light	act			تبریک گفتن
SUPPORT			light	act			تسلیت گفتن
SUPPORT			light	act			تشکر کردن
SUPPORT			light	act			تقدیر کردن
SUPPORT			light	act			تمجید کردن
SUPPORT			light	act			در کنار ایستادن
SUPPORT			light	act			در کنار خود دیدن
SUPPORT			light	act			ستایش کردن
SUPPORT			light	act			قدردانی کردن
SUPPORT			light	act			پشت ایستادن
SUPPORT			light	act			پیام تبریک فرستادن
SUPPORT			light	act			پیام تسلیت فرستادن
SUPPORT			light	act		members	رأی مثبت دادن
SUPPORT			light	act		members	رأی موافق دادن
SUPPORT			light	act		sanction	ابراز حمایت کردن
SUPPORT			light	act		sanction	ابراز همبستگی کردن
SUPPORT			light	act		sanction	اعلام حمایت کردن
SUPPORT			light	act		sanction	اعلام همبستگی کردن
SUPPORT			light	act		sanction	به حمایت پرداختن
SUPPORT			light	act		sanction	به‌حمایت پرداختن
SUPPORT			light	act		sanction	جانبداری کردن
SUPPORT			light	act		sanction	حمایت اعلام کردن
SUPPORT			light	act		sanction	حمایت کردن
SUPPORT			light	act		sanction	دفاع کردن
SUPPORT			light	act		sanction	طرفداری کردن
SUPPORT			light	act		sanction	پشتیبانی اعلام کردن
SUPPORT			light	act		sanction	پشتیبانی کردن
SUPPORT			light	act	agreement		به تصویب رساندن
SUPPORT			light	act	agreement		به تصویب رسیدن
SUPPORT			light	act	agreement		به‌تصویب رساندن
SUPPORT			light	act	agreement		به‌تصویب رسیدن
SUPPORT			light	act	agreement		تأیید کردن
SUPPORT			light	act	agreement		تصویب کردن
SUPPORT			light	mutual			تفاهم نامه امضا کردن
SUPPORT			light	mutual			تفاهم‌نامه امضا کردن
SUPPORT			light	mutual			توافق نامه امضا کردن
SUPPORT			light	mutual			توافق‌نامه امضا کردن
SUPPORT			light	mutual			سند همکاری امضا کردن
SUPPORT			light	mutual			قرارداد امضا کردن
SUPPORT			light	mutual			قرارداد بستن
SUPPORT			light	mutual			قرارداد منعقد کردن
SUPPORT			light	mutual			معاهده امضا کردن
SUPPORT			light	mutual			موافقت نامه امضا کردن
SUPPORT			light	mutual			موافقت‌نامه امضا کردن
SUPPORT			light	mutual			پیمان امضا کردن
SUPPORT			light	mutual			پیمان بستن
SUPPORT			light	mutual			یادداشت تفاهم امضا کردن
SUPPORT			light	mutual	agreement		امضا رسیدن
SUPPORT			light	mutual	agreement		امضا کردن
SUPPORT			light	mutual	agreement		انعقاد یافتن
SUPPORT			light	mutual	agreement		به امضا رساندن
SUPPORT			light	mutual	agreement		به امضا رسیدن
SUPPORT			light	mutual	agreement		به‌امضا رساندن
SUPPORT			light	mutual	agreement		به‌امضا رسیدن
SUPPORT			light	mutual	agreement		مبادله کردن
SUPPORT			light	mutual	agreement		منعقد کردن
SUPPORT			light	mutual	agreement		نهایی کردن
SUPPORT			light	mutual	agreement		پاراف کردن
SUPPORT			noun	act			تبریک
SUPPORT			noun	act			حمایت
SUPPORT			noun	act			حمایت دیپلماتیک
SUPPORT			noun	act			همبستگی
SUPPORT			noun	act			پشتیبانی
SUPPORT			noun	mutual			امضای تفاهم نامه
SUPPORT			noun	mutual			امضای تفاهم‌نامه
SUPPORT			noun	mutual			امضای توافق نامه
SUPPORT			noun	mutual			امضای توافق‌نامه
SUPPORT			noun	mutual			امضای قرارداد
SUPPORT			noun	mutual			امضای موافقت نامه
SUPPORT			noun	mutual			امضای موافقت‌نامه
SUPPORT			noun	mutual			امضای پیمان
SUPPORT			noun	mutual			امضای یادداشت تفاهم
SUPPORT			noun	mutual			انعقاد قرارداد
SUPPORT			noun	mutual	agreement		امضا
SUPPORT			noun	mutual	agreement		انعقاد
SUPPORT			verb	act			ستودن
SUPPORT		diplomatic	light	act			به رسمیت شناختن
SUPPORT		diplomatic	light	act			به‌رسمیت شناختن
SUPPORT		diplomatic	light	mutual	diplomatic-post		افتتاح کردن
SUPPORT		diplomatic	light	mutual	diplomatic-post		باز کردن
SUPPORT		diplomatic	light	mutual	diplomatic-post		بازگشایی کردن
SUPPORT		diplomatic	light	mutual	ties		احیا کردن
SUPPORT		diplomatic	light	mutual	ties		از سر گرفتن
SUPPORT		diplomatic	light	mutual	ties		برقرار کردن
SUPPORT		diplomatic	light	mutual	ties		ترمیم کردن
SUPPORT		diplomatic	light	mutual	ties		عادی سازی کردن
SUPPORT		diplomatic	light	mutual	ties		عادی شدن
SUPPORT		diplomatic	light	mutual	ties		عادی کردن
SUPPORT		diplomatic	light	mutual	ties		عادی‌سازی کردن
SUPPORT		diplomatic	noun	act	state-making		به رسمیت شناختن
SUPPORT		diplomatic	noun	act	state-making		شناسایی رسمی
SUPPORT		diplomatic	noun	mutual			احیای روابط
SUPPORT		diplomatic	noun	mutual			از سرگیری روابط
SUPPORT		diplomatic	noun	mutual			ازسرگیری روابط
SUPPORT		diplomatic	noun	mutual			بازگشایی سفارت
SUPPORT		diplomatic	noun	mutual			بازگشایی سفارتخانه
SUPPORT		diplomatic	noun	mutual			برقراری روابط
SUPPORT		diplomatic	noun	mutual			برقراری روابط دیپلماتیک
SUPPORT		diplomatic	noun	mutual			عادی سازی روابط
SUPPORT		diplomatic	noun	mutual			عادی‌سازی روابط
SUPPORT		diplomatic	verb	mutual	diplomatic-post		گشودن
THREATEN			light	act			اخطار دادن
THREATEN			light	act			اولتیماتوم دادن
THREATEN			light	act			تهدید به حمله کردن
THREATEN			light	act			تهدید نظامی کردن
THREATEN			light	act			تهدید کردن
THREATEN			light	act			خط و نشان کشیدن
THREATEN			light	act			ضرب الاجل تعیین کردن
THREATEN			light	act			ضرب الاجل دادن
THREATEN			light	act			ضرب‌الاجل تعیین کردن
THREATEN			light	act			ضرب‌الاجل دادن
THREATEN			light	act			پاسخ سخت دادن
THREATEN			light	act			پاسخ قاطع دادن
THREATEN			light	act			پاسخ محکم دادن
THREATEN			light	act			پاسخ کوبنده دادن
THREATEN			light	act	@two		هشدار دادن
THREATEN			light	act	firm		واکنش نشان دادن
THREATEN			light	act	firm		پاسخ دادن
THREATEN			light	act	firm		پاسخ گفتن
THREATEN			light	act	retaliation		هشدار دادن
THREATEN			noun	act			اخطار
THREATEN			noun	act			اولتیماتوم
THREATEN			noun	act			تهدید به تحریم
THREATEN			noun	act			تهدید به جنگ
THREATEN			noun	act			تهدید به حمله
THREATEN			noun	act			تهدید نظامی
THREATEN			noun	act			ضرب الاجل
THREATEN			noun	act			ضرب‌الاجل
THREATEN			noun	act			هشدار
THREATEN	violence		light	act			به جنگ تهدید کردن
THREATEN	violence		light	act			به حمله نظامی تهدید کردن
THREATEN	violence		light	act			به‌جنگ تهدید کردن
THREATEN	violence		light	act			به‌حمله نظامی تهدید کردن
THREATEN	violence		light	act			قول انتقام دادن
THREATEN	violence		light	act			وعده انتقام دادن
THREATEN	violence		light	act			وعده پاسخ سخت دادن
THREATEN	violence		light	act			پاسخ دندان شکن دادن
THREATEN	violence		light	act			پاسخ دندان‌شکن دادن
`,
  classes: `
agreement	اعلامیه مشترک
agreement	برجام
agreement	بیانیه مشترک
agreement	تفاهم
agreement	تفاهم نامه
agreement	تفاهم‌نامه
agreement	توافق
agreement	توافق ابراهیم
agreement	توافق نامه
agreement	توافق‌نامه
agreement	سند
agreement	سند راهبردی
agreement	سند همکاری
agreement	طرح
agreement	طرح صلح
agreement	عهدنامه
agreement	قرارداد
agreement	معاهده
agreement	منشور
agreement	موافقت نامه
agreement	موافقت‌نامه
agreement	نقشه راه
agreement	پروتکل
agreement	پیمان
agreement	پیمان نامه
agreement	پیمان‌نامه
agreement	کنوانسیون
agreement	یادداشت تفاهم
aid	آذوقه
aid	اعتبار
aid	امداد
aid	بسته کمکی
aid	بودجه
aid	تیم امداد
aid	حمایت
aid	حمایت مالی
aid	وام
aid	پول
aid	پول بلوکه شده
aid	پول بلوکه‌شده
aid	کمک
aid	کمک مالی
aid	کمک نظامی
aid	یارانه
airport	فرودگاه
airport	مراسم استقبال
airspace	آسمان
airspace	حریم هوایی
airspace	فضای هوایی
aside	با ابراز
aside	با اشاره به
aside	با انتقاد از
aside	با تأکید بر
aside	با توجه به
aside	با محکوم کردن
aside	با هدف
aside	با وجود
aside	بدلیل
aside	بر اثر
aside	بر خلاف
aside	براثر
aside	برخلاف
aside	برغم
aside	بعد از
aside	به اتهام
aside	به بهانه
aside	به تلافی
aside	به تلافی نقشی که
aside	به جای
aside	به جرم
aside	به خاطر
aside	به دلیل
aside	به دنبال
aside	به رغم
aside	به سبب
aside	به علت
aside	به قصد
aside	به مجرد
aside	به محض
aside	به مناسبت
aside	به منظور
aside	به واسطه
aside	در آستانه
aside	در اثر
aside	در ادامه
aside	در اعتراض به
aside	در انتقاد از
aside	در مخالفت با
aside	در نتیجه
aside	در واکنش به
aside	در پاسخ به
aside	در پی
aside	علاوه بر
aside	علی رغم
aside	علیرغم
aside	علی‌رغم
aside	قبل از
aside	همزمان با
aside	واکنش به
aside	پس از
aside	پیش از
aside	گذشته از
asked	از
asked	از سرگیری روابط
asked	بخش‌هایی از
assets	املاک
assets	اموال
assets	اموال مسدودشده
assets	حساب بانکی
assets	دارایی
assets	دارایی‌های مسدود
assets	منابع مالی
assets	وجوه
assets	پول بلوکه شده
assets	پول بلوکه‌شده
assets	پول‌های
attackers	انفجار
attackers	بمباران
attackers	تیراندازی
attackers	حمله
attackers	درگیری
attackers	موشک
attackers	موشک بالستیک
attackers	موشک بالیستیک
attackers	موشک قاره پیما
attackers	موشک قاره‌پیما
attackers	موشک کروز
attackers	پهپاد
attackers	گلوله
base	اردوگاه
base	انبار مهمات
base	تأسیسات
base	قرارگاه
base	مقر
base	مواضع
base	پادگان
base	پاسگاه
base	پایگاه
bodies	اجساد
bodies	اسرا
bodies	اسیر
bodies	جسد
bodies	پناهجو
bodies	پیکر
bodies	گروگان
body	ائتلاف
body	اتحادیه
body	اتحادیه اروپا
body	اتحادیه اقتصادی اوراسیا
body	اتحادیه عرب
body	اوراسیا
body	اوپک
body	بریکس
body	توافق ابراهیم
body	سازمان
body	سازمان تجارت جهانی
body	سازمان ملل
body	سازمان همکاری شانگهای
body	شانگهای
body	شورای اروپا
body	شورای امنیت
body	شورای همکاری
body	ناتو
body	پیمان
body	پیمان نامه
border	تنگه
border	مرز
border	مرز زمینی
border	مرزها
border	پایانه مرزی
border	گذرگاه
border	گذرگاه مرزی
border	گمرک
building	انبار
building	انبار مهمات
building	بندر
building	بیمارستان
building	تأسیسات
building	خانه
building	زیرساخت
building	ساختمان
building	سفارت خانه
building	فرودگاه
building	مدرسه
building	مرکز فرماندهی
building	مقر
building	نیروگاه
building	پاسگاه
building	پالایشگاه
building	پل
capital	مرکز
capital	پایتخت
ceasefire-talk	آمادگی
ceasefire-talk	خواستار
ceasefire-talk	درخواست
ceasefire-talk	طرح
ceasefire-talk	قطعنامه
ceasefire-talk	مذاکرات
ceasefire-talk	مذاکره
ceasefire-talk	نقض
ceasefire-talk	پیش نویس
ceasefire-talk	پیشنهاد
ceasefire-talk	پیش‌نویس
common	بریتانیکا
common	تانگانیکا
common	کاپیتال
condition	اگر
condition	به شرط آنکه
condition	به شرطی که
condition	تا زمانی که
condition	در صورت
condition	در صورتی که
condition	در صورتی‌که
condition	درصورتی که
condition	درصورتی‌که
condition	مگر آنکه
condition	مگر اینکه
condition	چنانچه
connective	از این رو
connective	از سوی دیگر
connective	افزون بر این
connective	با این حال
connective	بار دیگر
connective	بعدا
connective	به این ترتیب
connective	در ادامه
connective	در این حال
connective	در این میان
connective	در عین حال
connective	در مقابل
connective	در نهایت
connective	در همین حال
connective	سرانجام
connective	سپس
connective	شایان ذکر است
connective	علاوه بر این
connective	لازم به ذکر است
connective	نیز
connective	همزمان
connective	همچنین
connective	پیشتر
connective	گفتنی است
cooperation	ادامه همکاری
cooperation	ارتقای روابط
cooperation	ارتقای مناسبات
cooperation	از سرگیری روابط
cooperation	ازسرگیری روابط
cooperation	افزایش همکاری
cooperation	بهبود روابط
cooperation	تحکیم روابط
cooperation	تحکیم مناسبات
cooperation	تعمیق روابط
cooperation	تقویت روابط
cooperation	تقویت مناسبات
cooperation	تقویت همکاری
cooperation	توسعه تجارت
cooperation	توسعه روابط
cooperation	توسعه همکاری
cooperation	روابط دوستانه
cooperation	سازمان همکاری شانگهای
cooperation	سرمایه گذاری
cooperation	سرمایه‌گذاری
cooperation	سند همکاری
cooperation	شراکت
cooperation	شورای همکاری
cooperation	صادرات
cooperation	صادرات نفت
cooperation	صادرات گاز
cooperation	عادی سازی روابط
cooperation	عادی‌سازی روابط
cooperation	مشارکت
cooperation	همکاری
cooperation	گسترش تجارت
cooperation	گسترش روابط
cooperation	گسترش مناسبات
cooperation	گسترش همکاری
copula	است
copula	بود
copula	بودند
copula	نبود
copula	نبودند
copula	نیست
copula	هستند
culture	جشنواره
culture	رمان
culture	سریال
culture	سینما
culture	فیلم
culture	نمایش
cyber	رایانه‌ای
cyber	سایبری
cyber	هکرها
cyber	هکری
damage	آسیب
damage	تلفات
damage	خسارت
damage	زیان
damage	صدمه
damage	ضربه
damage	فشار
damage	لطمه
deed	آزمایش
deed	اتهام
deed	ادعا
deed	اظهارات
deed	اقدام
deed	بیانیه
deed	تصمیم
deed	تهدید
deed	حرکت
deed	رفتار
deed	سخنان
deed	عمل
deed	موضع
deed	پرتاب
deed	کار
demand	خواسته
demand	شرط
demand	موضع
demonstrative	آن
demonstrative	این
demonstrative	همان
demonstrative	همین
demonstrative	چنین
diplomat	دیپلمات
diplomat	رایزن
diplomat	رایزن فرهنگی
diplomat	سرکنسول
diplomat	سفرا
diplomat	سفیر
diplomat	فرستاده
diplomat	مرکز علم و فرهنگ
diplomat	مرکز فرهنگی
diplomat	نماینده دائم
diplomat	هیئت دیپلماتیک
diplomat	وابسته
diplomat	وابسته فرهنگی
diplomat	وابسته نظامی
diplomat	کاردار
diplomat	کارمند سفارت
diplomat	کارمند کنسولگری
diplomat	کارمندان سفارت
diplomat	کارکن سفارت
diplomat	کارکنان سفارت
diplomat	کارکنان کنسولگری
diplomat	کنسول
diplomatic-post	دفتر نمایندگی
diplomatic-post	سرکنسولگری
diplomatic-post	سفارت
diplomatic-post	سفارت خانه
diplomatic-post	سفارتخانه
diplomatic-post	نمایندگی دیپلماتیک
diplomatic-post	نمایندگی سیاسی
diplomatic-post	کارمند سفارت
diplomatic-post	کارکنان سفارت
diplomatic-post	کنسولگری
disease	آلزایمر
disease	بیماری
disease	دیابت
disease	سرطان
disease	فقر
disease	کرونا
during	در اثنای
during	در جریان
during	در حاشیه
during	در خلال
during	در طول
during	در قالب
during	در چارچوب
during	در چهارچوب
during	ضمن
during	طی
exercise	تمرین نظامی
exercise	رزمایش
exercise	مانور
exercise	گشت مشترک
fight	آتش بس نقض
fight	آتش‌بس نقض
figurative	آسم
figurative	به پای خود
figurative	خرس
figurative	خط و نشان
figurative	زنبور
figurative	سگ
figurative	عصبی
figurative	قلب
figurative	قلبی
figurative	مغزی
figurative	ملخ
figurative	پانیک
figurative	پلنگ
figurative	کوسه
figurative	گرگ
firm	دندان‌شکن
firm	سخت
firm	شدید
firm	قاطع
firm	قاطعی
firm	متقابل
firm	محکم
firm	محکمی
firm	کوبنده
firm	کوبنده‌ای
flag	تصویر
flag	سفارت
flag	سفارت خانه
flag	عکس
flag	پرچم
flag	کارمند سفارت
flag	کارکنان سفارت
foreign	خاک
foreign	دو کشور
foreign	رهبران
foreign	سران
foreign	مقامات
foreign	مقام‌های
foreign	نمایندگان
foreign	هیئت‌های
foreign	وزرای خارجه
foreign	وزیر خارجه
foreign	وزیران خارجه
foreign	کشور همسایه
goods	ال ان جی
goods	اورانیوم
goods	برق
goods	برنج
goods	بنزین
goods	جو
goods	خودرو
goods	ذرت
goods	روغن
goods	زغال سنگ
goods	زغال‌سنگ
goods	سوخت
goods	صادرات نفت
goods	صادرات گاز
goods	غلات
goods	غله
goods	فولاد
goods	محصولات
goods	نفت
goods	نفت خام
goods	نفت کش
goods	نیروگاه
goods	هواپیما
goods	هواپیما بدون سرنشین
goods	کالا
goods	کود
goods	گاز
goods	گاز طبیعی
goods	گازمایع
goods	گازوئیل
goods	گندم
imports	تجارت
imports	ترانزیت
imports	توسعه تجارت
imports	سازمان تجارت جهانی
imports	صادرات
imports	صادرات نفت
imports	صادرات گاز
imports	مبادلات
imports	واردات
imports	گسترش تجارت
inspectors	آژانس
inspectors	آژانس بین المللی انرژی اتمی
inspectors	آژانس بین‌المللی انرژی اتمی
inspectors	بازرس
inspectors	بازرسان
inspectors	بازرسی
instrument-agreement	توافق نامه
instrument-agreement	توافق‌نامه
instrument-agreement	موافقت نامه
instrument-agreement	موافقت‌نامه
instrument-contract	قرارداد
instrument-diplomatic-relations	روابط دیپلماتیک
instrument-diplomatic-relations	روابط سیاسی
instrument-diplomatic-relations	مناسبات دیپلماتیک
instrument-diplomatic-relations	مناسبات سیاسی
instrument-drone	هواپیماهای بدون سرنشین
instrument-drone	هواپیمای بدون سرنشین
instrument-drone	پهپاد
instrument-embassy	سفارت
instrument-embassy	سفارتخانه
instrument-embassy	کنسولگری
instrument-fighter-jet	جنگنده
instrument-fighter-jet	هواپیمای جنگی
instrument-gas	گاز طبیعی
instrument-grain	غلات
instrument-grain	گندم
instrument-joint-statement	بیانیه مشترک
instrument-loan	وام
instrument-memorandum	تفاهم نامه
instrument-memorandum	تفاهم‌نامه
instrument-memorandum	یادداشت تفاهم
instrument-missile	موشک
instrument-missile	موشک بالستیک
instrument-missile	موشک بالیستیک
instrument-missile	موشک قاره پیما
instrument-missile	موشک قاره‌پیما
instrument-missile	موشک کروز
instrument-nuclear-weapons	تسلیحات هسته‌ای
instrument-nuclear-weapons	سلاح هسته‌ای
instrument-oil	نفت
instrument-oil	نفت خام
instrument-prisoner-swap	تبادل اسرا
instrument-prisoner-swap	تبادل زندانی
instrument-prisoner-swap	تبادل زندانیان
instrument-protocol	پروتکل
instrument-resolution	قطعنامه
instrument-road-map	نقشه راه
instrument-sanctions	تحریم
instrument-tank	تانک
instrument-tanker	نفتکش
instrument-trade-office	دفاتر تجاری
instrument-trade-office	دفتر تجاری
instrument-treaty	عهدنامه
instrument-treaty	معاهده
instrument-treaty	پیمان
instrument-treaty	پیمان نامه
issues	اوضاع منطقه
issues	تحولات منطقه
issues	راه‌های گسترش
issues	روابط دوجانبه
issues	مسائل دوجانبه
issues	مسائل منطقه‌ای
locality	استان
locality	بندر
locality	جزیره
locality	جنوب
locality	روستا
locality	روستای
locality	شرق
locality	شمال
locality	شهر
locality	شهرستان
locality	شهرک
locality	غرب
locality	فرودگاه
locality	مرکز
locality	منطقه
locality	ناحیه
locality	ولایت
locality	ولسوالی
locality	پایتخت
locality	پایگاه
members	عضو دیگر
members	عضو دیگر شورا
members	عضو دیگر شورای امنیت
members	عضو شورا
members	عضو شورای امنیت
missile	ماهواره‌بر
missile	موشک
missile	موشک بالستیک
missile	موشک بالیستیک
missile	موشک دوربرد
missile	موشک قاره پیما
missile	موشک قاره‌پیما
missile	موشک کروز
money	اعتبار
money	دلار
money	روبل
money	میلیارد دلار
money	میلیون دلار
money	وام
money	یوان
money	یورو
nature	آتش سوزی جنگل
nature	آتش‌سوزی جنگل
nature	بهمن سقوط
nature	بیماری
nature	تصادف
nature	توفان
nature	خشکسالی
nature	رانش زمین
nature	رانندگی
nature	رعد و برق
nature	ریزش معدن
nature	زلزله
nature	زمین لرزه
nature	زمین‌لرزه
nature	سقوط هواپیما
nature	سیل
nature	سیلاب
nature	طوفان
nature	واژگونی
nature	کرونا
nature	گرما
news	اتهام
news	اتهامات
news	ادعا
news	ادعاها
news	ادعای
news	اظهار نظر
news	این ادعا
news	این خبر
news	پاسخ گویی
news	پاسخ‌گویی
news	گزارش‌ها
object-pronoun	آنان
object-pronoun	آنها
object-pronoun	آن‌ها
object-pronoun	او
object-pronoun	وی
offer	ابتکار
offer	تصمیم
offer	درخواست
offer	دعوت
offer	طرح
offer	پیشنهاد
official	امیر
official	دبیر
official	دبیرکل
official	دیپلمات
official	رئیس
official	رئیس جمهور
official	رئیس جمهوری
official	رئیس‌جمهور
official	رئیس‌جمهوری
official	رهبر
official	سخنگو
official	سرپرست
official	سفیر
official	صدر اعظم
official	صدراعظم
official	فرستاده
official	فرمانده
official	مدیرکل
official	معاون
official	مقام
official	نخست وزیر
official	نخست‌وزیر
official	نماینده
official	نماینده دائم
official	همتا
official	هیأت
official	هیئت
official	وزرای خارجه
official	وزیر
official	وزیر امور خارجه
official	وزیر خارجه
official	وزیر دفاع
official	وزیر کشور
official	وزیران خارجه
official	ولیعهد
official	پادشاه
partitive	بخشی
partitive	برخی
partitive	بسیاری
partitive	تعدادی
partitive	تن
partitive	تن دیگر
partitive	ده‌ها نفر
partitive	شماری
partitive	صدها نفر
partitive	نفر
partitive	نفر دیگر
partitive	هزار نفر
partitive	هزاران نفر
partitive	گروهی
partitive	یکی
peaceful-operation	اجرایی
peaceful-operation	اطفا
peaceful-operation	اطفای حریق
peaceful-operation	امداد
peaceful-operation	امدادی
peaceful-operation	انتخاباتی
peaceful-operation	اکتشاف
peaceful-operation	بانکی
peaceful-operation	بندری
peaceful-operation	تجاری
peaceful-operation	تخلیه
peaceful-operation	جستجو
peaceful-operation	جست‌وجو
peaceful-operation	حفاری
peaceful-operation	خرید
peaceful-operation	رسانه‌ای
peaceful-operation	روانی
peaceful-operation	ساخت
peaceful-operation	ساختمانی
peaceful-operation	عمرانی
peaceful-operation	مالی
peaceful-operation	نجات
peaceful-operation	نفتی
peaceful-operation	واکسیناسیون
peaceful-operation	پاکسازی مین
peaceful-operation	پروازی
people	توریست
people	خبرنگار
people	دانشجو
people	روزنامه نگار
people	روزنامه‌نگار
people	زائر
people	شهروند
people	مسافر
people	مهاجر
people	کارگر
people	گردشگر
presence	با حضور
presence	در حضور
press	با اصحاب رسانه
press	با الجزیره
press	با العربیه
press	با ایران اینترنشنال
press	با ایرنا
press	با ایسنا
press	با باشگاه خبرنگاران
press	با بی‌بی‌سی
press	با تسنیم
press	با تلویزیون
press	با خبرنگار
press	با خبرنگاران
press	با خبرگزاری
press	با رادیو
press	با رسانه
press	با رسانه‌ها
press	با روزنامه
press	با رویترز
press	با سایت
press	با سی‌ان‌ان
press	با شبکه
press	با صدای آمریکا
press	با طلوع‌نیوز
press	با فارس نیوز
press	با مجله
press	با نشریه
press	با هفته‌نامه
press	با وب‌سایت
press	با پایگاه خبری
press	تلویزیونی
press	در جمع خبرنگاران
prisoners	اتباع
prisoners	استاد دانشگاه
prisoners	اسرا
prisoners	اسیر
prisoners	اسیران
prisoners	بازداشت شده
prisoners	بازداشتی
prisoners	بازداشت‌شده
prisoners	بازرگان
prisoners	تاجر
prisoners	تبعه
prisoners	توریست
prisoners	خبرنگار
prisoners	خدمه
prisoners	خلبان
prisoners	دانشجو
prisoners	دوتابعیتی
prisoners	دیپلمات
prisoners	راننده
prisoners	روزنامه نگار
prisoners	روزنامه‌نگار
prisoners	زائر
prisoners	زندانی
prisoners	زندانی سیاسی
prisoners	زندانیان
prisoners	سرنشین
prisoners	شهروند
prisoners	صیاد
prisoners	صیادان
prisoners	غیرنظامی
prisoners	غیرنظامیان
prisoners	فعال
prisoners	ماهیگیر
prisoners	ماهیگیران
prisoners	محکوم
prisoners	مرزبان
prisoners	ملوان
prisoners	ملوانان
prisoners	مهاجر
prisoners	ناخدا
prisoners	پژوهشگر
prisoners	کارگر
prisoners	کشیش
prisoners	گردشگر
prisoners	گروگان
prisoners	گروگان‌ها
proper	سر کیف
proper	کیف دستی
proper	کیف قاپ
proper	کیف قاپی
proper	کیف مدرسه
proper	کیف و کفش
proper	کیف پول
proper	کیف چرمی
proper	کیف‌قاپی
proposal	آتش بس
proposal	آتش‌بس
proposal	ادامه همکاری
proposal	افزایش همکاری
proposal	تقویت همکاری
proposal	توسعه همکاری
proposal	سازمان همکاری شانگهای
proposal	سند همکاری
proposal	شورای همکاری
proposal	صلح
proposal	طرح
proposal	طرح صلح
proposal	مذاکره
proposal	میانجی گری
proposal	میانجی‌گری
proposal	نشست
proposal	همکاری
proposal	گسترش همکاری
proposal	گفت و گو
proposal	گفتگو
proposal	گفت‌وگو
protesters	تجمع کنندگان
protesters	تجمع‌کنندگان
protesters	تظاهرات
protesters	تظاهرکنندگان
protesters	معترض
protesters	معترضان
quantifier	برخی
quantifier	تعدادی
quantifier	تعدادی از
quantifier	دست‌کم
quantifier	ده‌ها
quantifier	دو
quantifier	سه
quantifier	شماری
quantifier	شماری از
quantifier	صدها
quantifier	هزاران
quantifier	پنج
quantifier	چند
quantifier	چندین
quantifier	چهار
quantifier	یک
reflexive	آن
reflexive	این
reflexive	خود
reflexive	خودش
reflexive	خودشان
reflexive	خویش
relief	آرد
relief	ادویه
relief	اقلام امدادی
relief	امدادگر
relief	تجهیزات پزشکی
relief	تیم امداد
relief	تیم نجات
relief	خیمه
relief	دارو
relief	غذا
relief	محموله
relief	مساعدت
relief	مواد امدادی
relief	مواد غذایی
relief	نجاتگر
relief	واکسن
relief	پتو
relief	چادر
relief	کمک
relief	کمک بشری
relief	کمک مالی
relief	کمک نظامی
relief	کمک‌های بشری
relief	گندم
research	برنامه موشکی
research	برنامه هسته‌ای
research	تحقیق
research	تحقیق و توسعه
retaliation	اقدام نظامی
retaliation	انتقام
retaliation	بهای سنگین
retaliation	تحریم
retaliation	تلافی
retaliation	تلافی‌جویانه
retaliation	جنگ
retaliation	حمله
retaliation	عواقب
retaliation	هزینه سنگین
retaliation	واکنش نظامی
retaliation	پاسخ سخت
retaliation	پاسخ قاطع
retaliation	پاسخ متقابل
retaliation	پیامد
sanction	بسته تحریمی
sanction	تحریم
sanction	تحریمی
sanction	تعرفه
sanction	فهرست سیاه
sanction	محدودیت
sanction-list	فهرست تحریم
sanction-list	فهرست تحریمی
sanction-list	فهرست تحریم‌شدگان
sanction-list	فهرست تحریم‌ها
sanction-list	فهرست سازمان‌های تروریستی
sanction-list	فهرست سیاه
sanction-list	فهرست گروه‌های تروریستی
sanction-list	لیست تحریم
sanction-list	لیست تحریمی
sanction-list	لیست تحریم‌ها
sanction-list	لیست سازمان‌های تروریستی
sanction-list	لیست سیاه
sanction-list	لیست گروه‌های تروریستی
ship	زیردریایی
ship	شناور
ship	قایق
ship	لنج
ship	محموله
ship	ناو
ship	ناو هواپیمابر
ship	ناوچه
ship	نفت کش
ship	نفتکش
ship	کشتی
ship	کشتی باری
ship	کشتی تجاری
siege	تحریم
siege	محاصره
siege	ممنوعیت
soldier	افسر
soldier	تفنگدار
soldier	خلبان
soldier	سرباز
soldier	مرزبان
soldier	ملوان
soldier	پلیس
sport	المپیک
sport	بارسلونا
sport	بازیکن
sport	باشگاه
sport	بسکتبال
sport	تنیس
sport	تیم فوتبال
sport	تیم ملی
sport	جام جهانی
sport	جام ملت‌ها
sport	داور
sport	دروازه بان
sport	دروازه‌بان
sport	رئال مادرید
sport	سرمربی
sport	شطرنج
sport	فدراسیون
sport	فوتبال
sport	فوتسال
sport	فینال
sport	قهرمانی
sport	لیگ
sport	لیگ قهرمانان
sport	مدال
sport	مربی
sport	مسابقات
sport	مسابقه
sport	مهاجم
sport	نیمه دوم
sport	نیمه نخست
sport	نیمه نهایی
sport	نیمه‌نهایی
sport	هافبک
sport	هندبال
sport	والیبال
sport	ورزشگاه
sport	پنالتی
sport	کشتی آزاد
sport	کشتی فرنگی
sport	گل
state-making	استقلال
state-making	حکومت
state-making	دو کشور
state-making	دولت
state-making	فلسطین
state-making	وزیر کشور
state-making	کشور
state-making	کشور همسایه
suspect	متهم
suspect	متهمان
suspect	مجرم
suspect	مجرمان
suspect	محکوم
suspect	مظنون
talks	اجلاس
talks	دور مذاکرات
talks	دیدار
talks	رایزنی
talks	سفر
talks	مذاکرات
talks	مذاکره
talks	نشست
talks	کنفرانس
talks	گفت و گو
talks	گفتگو
talks	گفت‌وگو
territory	ارتفاعات
territory	استان
territory	اوضاع منطقه
territory	بخش‌هایی از
territory	تحولات منطقه
territory	جزیره
territory	خاک
territory	روستا
territory	سرزمین
territory	شهر
territory	شهرستان
territory	شهرک
territory	مرز
territory	مرز زمینی
territory	مناطق
territory	منطقه
territory	نوار غزه
territory	ولسوالی
territory	پایتخت
territory	پایگاه
territory	کرانه باختری
ties	ادامه همکاری
ties	ارتقای روابط
ties	ارتقای مناسبات
ties	از سرگیری روابط
ties	ازسرگیری روابط
ties	افزایش همکاری
ties	بهبود روابط
ties	تحکیم روابط
ties	تحکیم مناسبات
ties	تعامل
ties	تعمیق روابط
ties	تقویت روابط
ties	تقویت مناسبات
ties	تقویت همکاری
ties	توسعه روابط
ties	توسعه همکاری
ties	رابطه
ties	روابط
ties	روابط تجاری
ties	روابط دوجانبه
ties	روابط دوستانه
ties	روابط دیپلماتیک
ties	سازمان همکاری شانگهای
ties	سند همکاری
ties	شراکت
ties	شورای همکاری
ties	عادی سازی روابط
ties	عادی‌سازی روابط
ties	مراودات
ties	مشارکت
ties	مناسبات
ties	همکاری
ties	پیوند
ties	گسترش روابط
ties	گسترش مناسبات
ties	گسترش همکاری
topic-film	آلبوم
topic-film	آهنگ
topic-film	اکران
topic-film	بازیگر
topic-film	تماشاگر
topic-film	جشنواره
topic-film	خواننده
topic-film	رمان
topic-film	سریال
topic-film	سینما
topic-film	فیلم
topic-film	فیلمنامه
topic-film	قهرمان داستان
topic-film	نمایش
topic-film	کارگردان
topic-film	کنسرت
topic-film	گیشه
topic-food	آرد
topic-food	بپزید
topic-food	تابه
topic-food	خمیر
topic-food	دستور پخت
topic-food	روغن زیتون
topic-food	سرخ
topic-food	سیر
topic-food	فر
topic-food	قابلمه
topic-food	قاشق غذاخوری
topic-food	قاشق چای‌خوری
topic-food	مواد لازم
topic-food	نمک
topic-food	پیاز
topic-food	پیمانه
topic-food	کره
topic-health	آنتی‌اکسیدان
topic-health	بی‌خوابی
topic-health	تغذیه
topic-health	خستگی
topic-health	خواب
topic-health	درمان
topic-health	رژیم غذایی
topic-health	سردرد
topic-health	سرماخوردگی
topic-health	سیستم ایمنی
topic-health	علائم
topic-health	فشار خون
topic-health	ویتامین
topic-health	پزشک
topic-health	کالری
topic-health	کاهش وزن
topic-health	کلسترول
topic-life	آهنگساز
topic-life	ازدواج
topic-life	بالرین
topic-life	باله
topic-life	به دنیا آمد
topic-life	خاکسپاری
topic-life	درگذشت
topic-life	دو دختر
topic-life	زندگی‌نامه
topic-life	شاعر
topic-life	متولد شد
topic-life	مجسمه‌ساز
topic-life	مرحوم
topic-life	نقاش
topic-life	نوازنده
topic-life	نویسنده
topic-life	کودکی
topic-shop	ارسال رایگان
topic-shop	باتری
topic-shop	برند
topic-shop	تخفیف
topic-shop	حراج
topic-shop	خرید اینترنتی
topic-shop	سبد خرید
topic-shop	لپ‌تاپ
topic-shop	مدل تازه
topic-shop	مشتری
topic-shop	هدفون
topic-shop	کالا
topic-shop	کد تخفیف
topic-shop	گارانتی
topic-shop	گوشی هوشمند
topic-stars	برج اسد
topic-stars	برج ثور
topic-stars	برج حمل
topic-stars	زهره
topic-stars	ستاره‌ها
topic-stars	طالع
topic-stars	طالع‌بینی
topic-stars	فال
topic-stars	متولدین
topic-stars	مریخ
topic-weather	آب و هوا
topic-weather	ابری
topic-weather	بارش برف
topic-weather	بارش پراکنده
topic-weather	توده سرد
topic-weather	درجه زیر صفر
topic-weather	درجه سانتی‌گراد
topic-weather	دمای هوا
topic-weather	رطوبت
topic-weather	رگبار
topic-weather	مه‌آلود
topic-weather	موج سرما
topic-weather	موج گرما
topic-weather	هواشناسی
topic-weather	وزش باد
topic-weather	یخبندان
tourism	اربعین
tourism	تعطیلات
tourism	توریست
tourism	زائر
tourism	زائران
tourism	مسافران
tourism	نوروزی
tourism	کاروان
tourism	گردشگر
tourism	گردشگران
towards	به سمت
towards	به سوی
towards	به مرز
towards	به نزدیکی
towards	به‌سمت
towards	به‌سوی
towards	در نزدیکی
trade-war	جنگ تجاری
trade-war	جنگ جهانی
trade-war	جنگ جهانی اول
trade-war	جنگ جهانی دوم
trade-war	جنگ روانی
trade-war	جنگ ستارگان
trade-war	جنگ سرد
trade-war	جنگ لفظی
trade-war	جنگ نرم
trade-war	صلیب سرخ
troops	ارتش
troops	تفنگدار
troops	تکاور
troops	تیپ
troops	رزمناو
troops	سرباز
troops	شبه نظامیان
troops	شبه‌نظامیان
troops	عساکر
troops	قطعات
troops	قوا
troops	لشکر
troops	ناو
troops	ناو هواپیمابر
troops	ناوچه
troops	ناوگان
troops	نظامیان
troops	نیرو
troops	نیروی دریایی
troops	نیروی هوایی
troops	نیروی کمکی
troops	چترباز
troops	کماندو
troops	گردان
troops	یگان
violation	اقدام خصمانه
violation	تجاوز
violation	تجاوز آشکار
violation	تحریک‌آمیز
violation	تروریستی
violation	جنایت
violation	جنایت جنگی
violation	خصمانه
violation	خلاف حسن همجواری
violation	غیر قابل قبول
violation	غیرقابل قبول
violation	غیرقانونی
violation	مداخله‌جویانه
violation	مغایر
violation	ناقض
violation	نقض
violation	نقض آشکار
violation	نقض حاکمیت
visit	بازدید
visit	دیدار
visit	سفر
weapons	اس ۴۰۰
weapons	اسلحه
weapons	اف ۱۶
weapons	اف ۳۵
weapons	انبار مهمات
weapons	بالگرد
weapons	بمب
weapons	تانک
weapons	تجهیزات نظامی
weapons	تسلیحات
weapons	تسلیحاتی
weapons	توپ
weapons	توپخانه
weapons	جنگ افزار
weapons	جنگنده
weapons	جنگ‌افزار
weapons	خمپاره
weapons	خودروی زرهی
weapons	خودروی نظامی
weapons	راکت
weapons	راکت بالستیک
weapons	راکت بالیستیک
weapons	زره پوش
weapons	زره‌پوش
weapons	زیردریایی
weapons	سامانه دفاع هوایی
weapons	سامانه دفاعی
weapons	سامانه پدافندی
weapons	سلاح
weapons	ماهواره بر
weapons	ماهواره‌بر
weapons	مهمات
weapons	موشک
weapons	موشک بالستیک
weapons	موشک بالیستیک
weapons	موشک قاره پیما
weapons	موشک قاره‌پیما
weapons	موشک کروز
weapons	مین
weapons	ناوچه
weapons	هلیکوپتر
weapons	هواپیما بدون سرنشین
weapons	هواپیماهای بدون سرنشین
weapons	هواپیمای بدون سرنشین
weapons	هواپیمای بی سرنشین
weapons	هواپیمای بی‌سرنشین
weapons	پاتریوت
weapons	پدافند
weapons	پدافند هوایی
weapons	پهپاد
weapons	کلاهک
weapons	گلوله
weapons-test	آزمایشی
weapons-test	ماهواره
weapons-test	ماهواره بر
weapons-test	موشک بالیستیک
weapons-test	موشک قاره پیما
weapons-test	موشک قاره‌پیما
weapons-test	موشک کروز
weapons-test	کلاهک
`,
  reporting: `
according	phrase	بر اساس
according	phrase	بر اساس اعلام
according	phrase	بر اساس بیانیه
according	phrase	بر اساس گزارش
according	phrase	بر اساس گزارش‌های
according	phrase	بر اساس گفته
according	phrase	بر مبنای
according	phrase	بر پایه
according	phrase	براساس
according	phrase	براساس اعلام
according	phrase	براساس گزارش
according	phrase	بنا بر
according	phrase	بنا بر اعلام
according	phrase	بنا بر گزارش
according	phrase	بنا به
according	phrase	بنا به اعلام
according	phrase	بنا به گزارش
according	phrase	بنا به گفته
according	phrase	بنابر
according	phrase	بنابر اعلام
according	phrase	بنابر گزارش
according	phrase	به ادعای
according	phrase	به اذعان
according	phrase	به اظهار
according	phrase	به اعتقاد
according	phrase	به اعلام
according	phrase	به باور
according	phrase	به تصریح
according	phrase	به روایت
according	phrase	به نوشته
according	phrase	به گزارش
according	phrase	به گفته
according	phrase	به‌نوشته
according	phrase	به‌گزارش
according	phrase	به‌گفته
according	phrase	حسب
according	phrase	طبق
according	phrase	طبق اعلام
according	phrase	طبق بیانیه
according	phrase	طبق گزارش
according	phrase	طبق گفته
according	phrase	مطابق
according	phrase	مطابق گزارش
accuse	light	متهم ساختن
accuse	light	متهم کردن
announce	light	آگاه ساختن
announce	light	اعلام داشتن
announce	light	اعلام کردن
announce	light	اعلان کردن
announce	light	بیانیه صادر کردن
announce	light	بیانیه منتشر کردن
cite	phrase	از زبان
cite	phrase	از قول
cite	phrase	با استناد به
cite	phrase	با اشاره به گزارش
cite	phrase	به استناد
cite	phrase	به نقل از
cite	phrase	به‌نقل از
claim	light	ادعا داشتن
claim	light	ادعا کردن
claim	light	مدعی بودن
claim	light	مدعی شدن
confirm	light	اذعان کردن
confirm	light	اعتراف کردن
confirm	light	بر عهده گرفتن
confirm	light	به عهده گرفتن
confirm	light	تأیید کردن
confirm	light	تصدیق کردن
confirm	light	مسئولیت بر عهده گرفتن
confirm	light	مسئولیت به عهده گرفتن
confirm	light	مسئولیت پذیرفتن
deny	light	اتهام رد کردن
deny	light	اتهامات رد کردن
deny	light	ادعا رد کردن
deny	light	انکار کردن
deny	light	بی اساس خواندن
deny	light	بی‌اساس خواندن
deny	light	تکذیب کردن
deny	light	حاشا کردن
deny	light	دست داشتن رد کردن
deny	light	نادرست خواندن
deny	light	گزارش رد کردن
deny	light	گزارش‌ها رد کردن
report	light	از گزارش دادن
report	light	اطلاع دادن
report	light	افشا کردن
report	light	خبر دادن
report	light	فاش کردن
report	light	مخابره کردن
report	light	منتشر کردن
report	light	گزارش دادن
report	light	گزارش کردن
report	noun	گزارش
report	phrase	آمده است
same	phrase	بنا به گفته او
same	phrase	بنا به گفته وی
same	phrase	به اعتقاد او
same	phrase	به باور او
same	phrase	به نوشته او
same	phrase	به گفته آنان
same	phrase	به گفته آنها
same	phrase	به گفته او
same	phrase	به گفته وی
say	light	ابراز امیدواری کردن
say	light	ابراز داشتن
say	light	ابراز کردن
say	light	اذعان کردن
say	light	اشاره کردن
say	light	اضافه کردن
say	light	اظهار داشتن
say	light	اظهار کردن
say	light	اعتقاد داشتن
say	light	بیان کردن
say	light	تأکید کردن
say	light	تشریح کردن
say	light	تصریح کردن
say	light	توضیح دادن
say	light	توییت کردن
say	light	خاطر نشان کردن
say	light	خاطرنشان ساختن
say	light	خاطرنشان کردن
say	light	عنوان داشتن
say	light	عنوان کردن
say	light	متذکر شدن
say	light	پاسخ دادن
say	light	یادآور شدن
say	light	یادآوری کردن
say	noun	اظهارات
say	verb	افزودن
say	verb	نوشتن
say	verb	گفتن
warn	light	هشدار دادن
`,
  hedges: `
alleged	before	phrase	ادعاشده
alleged	before	phrase	ادعایی
alleged	clause	light	ادعا کردن
alleged	clause	light	متهم کردن
alleged	clause	light	مدعی شدن
alleged	clause	phrase	ادعا شده
alleged	clause	phrase	ادعا می شود
alleged	clause	phrase	ادعا می‌شود
alleged	clause	phrase	از قرار معلوم
alleged	clause	phrase	بر اساس گزارش‌ها
alleged	clause	phrase	براساس گزارش‌ها
alleged	clause	phrase	برخی منابع
alleged	clause	phrase	بنا بر گزارش‌ها
alleged	clause	phrase	بنا به گزارش‌ها
alleged	clause	phrase	به ادعای
alleged	clause	phrase	به طور مستقل تأیید نشده
alleged	clause	phrase	به نظر می رسد
alleged	clause	phrase	به نظر می‌رسد
alleged	clause	phrase	به گزارش منابع ناشناس
alleged	clause	phrase	به‌طور مستقل تأیید نشده
alleged	clause	phrase	به‌نظر می رسد
alleged	clause	phrase	به‌نظر می‌رسد
alleged	clause	phrase	حاکی از آن است که
alleged	clause	phrase	حدس زده می شود
alleged	clause	phrase	حدس زده می‌شود
alleged	clause	phrase	خبرهای تأییدنشده
alleged	clause	phrase	شایعات
alleged	clause	phrase	شایعه
alleged	clause	phrase	طبق گزارش‌ها
alleged	clause	phrase	ظاهرا
alleged	clause	phrase	ظاهراً
alleged	clause	phrase	متهم به
alleged	clause	phrase	مظنون به
alleged	clause	phrase	منابع آگاه
alleged	clause	phrase	منابع محلی
alleged	clause	phrase	هنوز تأیید نشده
alleged	clause	phrase	گزارش تأییدنشده
alleged	clause	phrase	گزارش‌ها حاکی از آن است
alleged	clause	phrase	گزارش‌ها حاکی است
alleged	clause	phrase	گزارش‌های تأییدنشده
alleged	clause	phrase	گزارش‌های تایید نشده
alleged	clause	phrase	گزارش‌های غیررسمی
alleged	clause	phrase	گزارش‌هایی منتشر شده
alleged	clause	phrase	گفته شد
alleged	clause	phrase	گفته شده
alleged	clause	phrase	گفته شده است
alleged	clause	phrase	گفته می شود
alleged	clause	phrase	گفته می‌شود
alleged	clause	phrase	گمان می رود
alleged	clause	phrase	گمان می‌رود
alleged	clause	phrase	گویا
alleged	clause	phrase	یک منبع آگاه
alleged	next	phrase	اتهام
future	before	phrase	خواهد بود
future	before	phrase	خواهند بود
future	clause	phrase	آماده می شود
future	clause	phrase	آماده می‌شود
future	clause	phrase	انتظار می رود
future	clause	phrase	انتظار می‌رود
future	clause	phrase	برای اواخر این ماه
future	clause	phrase	برنامه دارد
future	clause	phrase	برنامه ریزی شده
future	clause	phrase	برنامه‌ریزی شده
future	clause	phrase	بنا است
future	clause	phrase	بنا شد
future	clause	phrase	بناست
future	clause	phrase	به زودی
future	clause	phrase	به‌زودی
future	clause	phrase	تصمیم دارد
future	clause	phrase	تصمیم دارند
future	clause	phrase	تصمیم گرفت
future	clause	phrase	تصمیم گرفتند
future	clause	phrase	تصمیم گرفته است
future	clause	phrase	تصمیم گرفته اند
future	clause	phrase	تصمیم گرفته‌اند
future	clause	phrase	در آینده
future	clause	phrase	در آینده نزدیک
future	clause	phrase	در تدارک
future	clause	phrase	در حال برنامه ریزی
future	clause	phrase	در حال برنامه‌ریزی
future	clause	phrase	در دستور کار قرار دارد
future	clause	phrase	در راه است
future	clause	phrase	در صدد است
future	clause	phrase	در نظر دارد
future	clause	phrase	در نظر دارند
future	clause	phrase	درصدد است
future	clause	phrase	روزهای آتی
future	clause	phrase	روزهای آینده
future	clause	phrase	سال آینده
future	clause	phrase	سال‌های آینده
future	clause	phrase	طی روزهای آینده
future	clause	phrase	عازم خواهد شد
future	clause	phrase	فردا
future	clause	phrase	قرار است
future	clause	phrase	قرار است که
future	clause	phrase	قرار بر آن شد
future	clause	phrase	قرار بر این شد
future	clause	phrase	قرار بود
future	clause	phrase	قرار شد
future	clause	phrase	قصد دارد
future	clause	phrase	قصد دارند
future	clause	phrase	قصد داشت
future	clause	phrase	قصد داشتند
future	clause	phrase	ماه آتی
future	clause	phrase	ماه آینده
future	clause	phrase	ماه‌های آینده
future	clause	phrase	مصمم است
future	clause	phrase	می خواهد
future	clause	phrase	می خواهند
future	clause	phrase	می‌خواهد
future	clause	phrase	می‌خواهند
future	clause	phrase	هفته آتی
future	clause	phrase	هفته آینده
future	clause	phrase	هفته‌های آینده
future	clause	phrase	پیش بینی می شود
future	clause	phrase	پیش بینی می‌شود
future	clause	phrase	پیش‌بینی می شود
future	clause	phrase	پیش‌بینی می‌شود
hypothetical	clause	phrase	احتمال
hypothetical	clause	phrase	احتمال دارد
hypothetical	clause	phrase	احتمال می رود
hypothetical	clause	phrase	احتمال می‌رود
hypothetical	clause	phrase	احتمالا
hypothetical	clause	phrase	امکان
hypothetical	clause	phrase	امکان دارد
hypothetical	clause	phrase	اگر
hypothetical	clause	phrase	باید
hypothetical	clause	phrase	بایستی
hypothetical	clause	phrase	بتواند
hypothetical	clause	phrase	بتوانند
hypothetical	clause	phrase	بعید است
hypothetical	clause	phrase	بعید نیست
hypothetical	clause	phrase	به احتمال زیاد
hypothetical	clause	phrase	به شرط
hypothetical	clause	phrase	به شرط آنکه
hypothetical	clause	phrase	به شرطی که
hypothetical	clause	phrase	بهتر است
hypothetical	clause	phrase	خواستار
hypothetical	clause	phrase	خواهان
hypothetical	clause	phrase	در صورت
hypothetical	clause	phrase	در صورتی که
hypothetical	clause	phrase	در صورتی‌که
hypothetical	clause	phrase	درصورتی که
hypothetical	clause	phrase	شاید
hypothetical	clause	phrase	ضرورت دارد
hypothetical	clause	phrase	ضروری است
hypothetical	clause	phrase	فرضی
hypothetical	clause	phrase	لازم است
hypothetical	clause	phrase	مایل است
hypothetical	clause	phrase	محتمل
hypothetical	clause	phrase	مشروط به
hypothetical	clause	phrase	ممکن است
hypothetical	clause	phrase	ممکن بود
hypothetical	clause	phrase	مگر آنکه
hypothetical	clause	phrase	مگر اینکه
hypothetical	clause	phrase	می تواند
hypothetical	clause	phrase	می توانند
hypothetical	clause	phrase	می‌تواند
hypothetical	clause	phrase	می‌توانند
hypothetical	clause	phrase	پیشنهاد شده
hypothetical	clause	phrase	چنانچه
hypothetical	next	phrase	احتمال
hypothetical	next	phrase	احتمالی
hypothetical	next	phrase	امکان
hypothetical	next	phrase	برای جلوگیری از
hypothetical	next	phrase	برای مقابله با
hypothetical	next	phrase	بیم
hypothetical	next	phrase	ترس از
hypothetical	next	phrase	تهدید به
hypothetical	next	phrase	خطر
hypothetical	next	phrase	در صورت
hypothetical	next	phrase	سناریوی
hypothetical	next	phrase	شبح
hypothetical	next	phrase	ضرورت
hypothetical	next	phrase	لزوم
hypothetical	next	phrase	نگرانی از
negated	before	phrase	انجام نشد
negated	before	phrase	به تعویق افتاد
negated	before	phrase	رخ نداد
negated	before	phrase	صورت نگرفت
negated	before	phrase	لغو شد
negated	before	phrase	محقق نشد
negated	before	phrase	منتفی است
negated	before	phrase	منتفی شد
negated	clause	light	بازداشتن
negated	clause	light	جلوگیری کردن
negated	clause	light	مانع شدن
negated	clause	phrase	بدون آنکه
negated	clause	phrase	بدون اینکه
negated	clause	phrase	برنامه‌ای برای ندارد
negated	clause	phrase	برنامه‌ای ندارد
negated	clause	phrase	بی آنکه
negated	clause	phrase	بی اساس است
negated	clause	phrase	بی‌اساس است
negated	clause	phrase	تمایلی ندارد
negated	clause	phrase	حقیقت ندارد
negated	clause	phrase	خبری از نیست
negated	clause	phrase	در دستور کار نیست
negated	clause	phrase	در کار نیست
negated	clause	phrase	دروغ است
negated	clause	phrase	صحت ندارد
negated	clause	phrase	صورت نگرفته
negated	clause	phrase	قصد ندارد
negated	clause	phrase	قصد ندارند
negated	clause	phrase	قصد نداشت
negated	clause	phrase	قصدی ندارد
negated	clause	phrase	نادرست است
negated	clause	phrase	نتوانست
negated	clause	phrase	نتوانستند
negated	clause	phrase	نتوانسته است
negated	clause	phrase	نتوانسته اند
negated	clause	phrase	نتوانسته‌اند
negated	clause	phrase	نخواهد شد
negated	clause	phrase	هرگز
negated	clause	phrase	هنوز صورت نگرفته
negated	clause	phrase	هیچ برنامه‌ای
negated	clause	phrase	هیچ شواهدی
negated	clause	phrase	هیچ مدرک قطعی
negated	clause	phrase	هیچ مدرکی
negated	clause	phrase	هیچ نشانه‌ای
negated	clause	phrase	واقعیت ندارد
negated	clause	phrase	وجود ندارد
negated	clause	phrase	وجود نداشت
negated	clause	phrase	کذب است
negated	clause	phrase	کذب محض است
negated	next	phrase	اجتناب از
negated	next	phrase	امتناع از
negated	next	phrase	بدون امضای
negated	next	phrase	بدون انجام
negated	next	phrase	بدون توافق
negated	next	phrase	بدون حمله
negated	next	phrase	بدون دستیابی به
negated	next	phrase	بدون دیدار
negated	next	phrase	به جای
negated	next	phrase	به جای آنکه
negated	next	phrase	به‌جای
negated	next	phrase	به‌جای آنکه
negated	next	phrase	توقف
negated	next	phrase	جلوگیری از
negated	next	phrase	خودداری از
negated	next	phrase	عدم
negated	next	phrase	فقدان
negated	next	phrase	مانع
negated	next	phrase	مانع از
negated	next	phrase	ممانعت از
negated	next	phrase	منع
negated	next	phrase	نبود
negated	next	phrase	نفی
negated	next	phrase	پرهیز از
negated	next	phrase	پیشگیری از
`,
  numbers: `
+	cardinal	و
-	count	اس
-	count	اصل
-	count	اف
-	count	تبصره
-	count	جانبه
-	count	ساله
-	count	سوخو
-	count	شاهد
-	count	شماره
-	count	صفحه
-	count	طرفه
-	count	قطعنامه
-	count	ماده
-	count	مدل
-	count	میگ
-	count	پلاک
-	count	کد
-	count	گانه
..	cardinal	الی
..	cardinal	تا
0.5	cardinal	نیم
1	ordinal	اول
1	ordinal	اولین
1	ordinal	نخست
1	ordinal	نخستین
1	ordinal	یکم
10	cardinal	ده
10	ordinal	دهم
10	ordinal	دهمین
100	cardinal	صد
100	cardinal	یکصد
100	cardinal	یک‌صد
100	ordinal	صدم
100	ordinal	صدمین
1000	cardinal	هزار
1000	cardinal	یک هزار
1000	multiplier	هزار
1000000	cardinal	یک میلیون
1000000	multiplier	ملیون
1000000	multiplier	میلیون
1000000000	cardinal	یک میلیارد
1000000000	multiplier	بیلیون
1000000000	multiplier	ملیارد
1000000000	multiplier	میلیارد
1000000000000	cardinal	یک تریلیون
1000000000000	multiplier	تریلیون
11	cardinal	یازده
11	ordinal	یازدهم
11	ordinal	یازدهمین
12	cardinal	دوازده
12	ordinal	دوازدهم
12	ordinal	دوازدهمین
13	cardinal	سیزده
13	ordinal	سیزدهم
13	ordinal	سیزدهمین
14	cardinal	چهارده
14	ordinal	چهاردهم
14	ordinal	چهاردهمین
15	cardinal	پانزده
15	ordinal	پانزدهم
15	ordinal	پانزدهمین
16	cardinal	شانزده
16	ordinal	شانزدهم
16	ordinal	شانزدهمین
17	cardinal	هفده
17	ordinal	هفدهم
17	ordinal	هفدهمین
18	cardinal	هجده
18	cardinal	هیجده
18	ordinal	هجدهم
18	ordinal	هجدهمین
19	cardinal	نوزده
19	ordinal	نوزدهم
19	ordinal	نوزدهمین
1?	cardinal	یک
2	cardinal	دو
2	cardinal	هر دو
2	ordinal	دوم
2	ordinal	دومین
20	cardinal	بیست
20	ordinal	بیستم
20	ordinal	بیستمین
200	cardinal	دویست
3	cardinal	سه
3	ordinal	سوم
3	ordinal	سومین
30	ordinal	سی ام
30	ordinal	سی‌ام
30	ordinal	سی‌امین
300	cardinal	سیصد
30?	cardinal	سی
4	cardinal	چهار
4	ordinal	چهارم
4	ordinal	چهارمین
40	cardinal	چهل
40	ordinal	چهلم
40	ordinal	چهلمین
400	cardinal	چهارصد
5	cardinal	پنج
5	ordinal	پنجم
5	ordinal	پنجمین
50	cardinal	پنجاه
50	ordinal	پنجاهم
50	ordinal	پنجاهمین
500	cardinal	پانصد
6	cardinal	شش
6	ordinal	ششم
6	ordinal	ششمین
60	cardinal	شصت
60	ordinal	شصتم
60	ordinal	شصتمین
600	cardinal	ششصد
7	cardinal	هفت
7	ordinal	هفتم
7	ordinal	هفتمین
70	cardinal	هفتاد
70	ordinal	هفتادم
70	ordinal	هفتادمین
700	cardinal	هفتصد
8	cardinal	هشت
8	ordinal	هشتم
8	ordinal	هشتمین
80	cardinal	هشتاد
80	ordinal	هشتادم
80	ordinal	هشتادمین
800	cardinal	هشتصد
9	ordinal	نهم
9	ordinal	نهمین
90	cardinal	نود
90	ordinal	نودم
90	ordinal	نودمین
900	cardinal	نهصد
9?	cardinal	نه
AED	currency	درهم
AED	currency	درهم امارات
AFN	currency	افغانی
AMD	currency	درام
AZN	currency	منات
CHF	currency	فرانک سوئیس
CNY	currency	یوان
EUR	currency	یورو
EUR	currency	€
GBP	currency	£
GBP	currency	پوند
GBP	currency	پوند استرلینگ
INR	currency	روپیه هند
IQD	currency	دینار
IQD	currency	دینار عراق
IRR	currency	ریال
IRR	currency	ریال ایران
IRR*10	currency	تومان
JPY	currency	ین ژاپن
PKR	currency	روپیه
PKR	currency	روپیه پاکستان
RUB	currency	روبل
SAR	currency	ریال سعودی
SAR	currency	ریال عربستان
TRY	currency	لیر
TRY	currency	لیر ترکیه
TRY	currency	لیره ترکیه
UAH	currency	هریونیا
USD	currency	\$
USD	currency	دالر
USD	currency	دلار
USD	currency	دلار آمریکا
agreement	count	توافق
agreement	count	توافقنامه
agreement	count	توافق‌نامه
agreement	count	موافقتنامه
agreement	count	موافقت‌نامه
aircraft	count	جنگنده
aircraft	count	فروند
aircraft	count	فروند جنگنده
aircraft	count	فروند هواپیما
aircraft	count	هواپیما
anniversary	count	سالروز
anniversary	count	سالگرد
arrested	count	بازداشت
arrested	count	بازداشت شدند
arrested	count	بازداشتی
arrested	count	دستگیر
arrested	count	دستگیر شدند
attack	count	حمله
bank	count	بانک
barrel	measure	بشکه
base	count	مقر
base	count	پایگاه
boat	count	قایق
bomb	count	بمب
bomb	count	خمپاره
building	count	خانه
building	count	ساختمان
centrifuge	count	سانتریفیوژ
century	measure	قرن
child	count	بچه
child	count	کودک
city	count	شهر
civilian	count	غیر نظامی
civilian	count	غیرنظامی
company	count	شرکت
contract	count	قرارداد
cubic-metre	measure	متر مکعب
cubic-metre	measure	مترمکعب
day	measure	روز
day	measure	روزه
decade	measure	دهه
degree	measure	درجه
diplomat	count	دیپلمات
displaced	count	آواره
displaced	count	بیجاشده
displaced	count	بی‌خانمان
doctor	count	پزشک
document	count	سند
drone	count	فروند پهپاد
drone	count	هواپیمای بدون سرنشین
drone	count	پهپاد
embassy	count	سفارت
embassy	count	سفارتخانه
engineer	count	مهندس
entity	count	سازمان
entity	count	مؤسسه
entity	count	نهاد
expert	count	کارشناس
explosion	count	انفجار
family	count	خانواده
family	count	خانوار
fighter	count	جنگجو
fighter	count	شبه‌نظامی
fighter	count	عنصر
fighter	count	پیکارجو
flight	count	پرواز
gram	measure	گرم
hectare	measure	هکتار
helicopter	count	بالگرد
helicopter	count	هلیکوپتر
hospital	count	بیمارستان
hostage	count	گروگان
hour	measure	ساعت
hour	measure	ساعته
injured-or-killed	count	قربانی
journalist	count	خبرنگار
journalist	count	روزنامه‌نگار
kg	measure	کیلو
kg	measure	کیلوگرم
killed	count	به قتل
killed	count	تلفات
killed	count	جان باخت
killed	count	جان باختن
killed	count	جان باختند
killed	count	جانباخته
killed	count	جان‌باخته
killed	count	جان‌باختگان
killed	count	شهید
killed	count	قربانیان
killed	count	مرگ
killed	count	کشته
killed	count	کشته شد
killed	count	کشته شدن
killed	count	کشته شدند
killed	count	کشته‌شدگان
kilowatt-hour	measure	کیلووات ساعت
km	measure	کیلومتر
km	measure	کیلومتری
law	count	قانون
litre	measure	لیتر
man	count	مرد
meeting	count	جلسه
meeting	count	نشست
megawatt	measure	مگاوات
member	count	عضو
memorandum	count	تفاهمنامه
memorandum	count	تفاهم‌نامه
memorandum	count	یادداشت تفاهم
metre	measure	متر
metre	measure	متری
migrant	count	مهاجر
mile	measure	مایل
minister	count	وزیر
minute	measure	دقیقه
missile	count	فروند موشک
missile	count	موشک
missing	count	مفقود
missing	count	مفقودالاثر
missing	count	ناپدید
month	measure	ماه
month	measure	ماهه
n	ordinal	-ام
n	ordinal	-امین
n	ordinal	-م
n	ordinal	-مین
officer	count	افسر
official	count	مسئول
official	count	مقام
package	count	بسته
party	count	حزب
percent	percent	%
percent	percent	در صد
percent	percent	درصد
percent	percent	٪
person	count	انسان
person	count	تن
person	count	شخص
person	count	شهروند
person	count	نفر
person	count	نفرات
person	count	نیروی
point	count	بند
police	count	مأمور
police	count	پلیس
prisoner	count	اسیر
prisoner	count	زندانی
project	count	طرح
project	count	پروژه
protester	count	معترض
province	count	استان
refugee	count	پناهجو
refugee	count	پناهنده
region	count	منطقه
round	count	دور
school	count	مدرسه
seat	count	صندلی
seat	count	کرسی
session	count	اجلاس
session	count	اجلاسیه
session	count	دوره
ship	count	فروند کشتی
ship	count	نفتکش
ship	count	کشتی
site	count	سایت
site	count	مکان
site	count	نقطه
soldier	count	سرباز
soldier	count	نظامی
square-km	measure	کیلومتر مربع
square-metre	measure	متر مربع
square-metre	measure	مترمربع
state	count	دولت
state	count	کشور
strike	count	ضربه
student	count	دانشجو
student	count	دانش‌آموز
tank	count	تانک
tank	count	دستگاه تانک
target	count	هدف
terrorist	count	تروریست
time	count	بار
time	count	مرتبه
time	count	نوبت
tonne	measure	تن
unit	count	دستگاه
unit	count	واحد
vehicle	count	خودرو
vehicle	count	دستگاه خودرو
vehicle	count	کامیون
village	count	روستا
visit	count	دیدار
visit	count	سفر
vote	count	رأی
vote	count	رای
week	measure	هفته
woman	count	زن
worker	count	کارگر
wounded	count	زخمی
wounded	count	زخمی شدند
wounded	count	زخمی‌ها
wounded	count	مجروح
wounded	count	مجروح شدند
wounded	count	مجروحان
wounded	count	مصدوم
wounded	count	مصدومان
year	measure	سال
`,
  calendar: `
ago	قبل
ago	پیش
and	و
between	بین
between	مابین
between	میان
clause	که
day--1	دیروز
day--1	دیشب
day--1	روز گذشته
day--1	شب گذشته
day--2	پریروز
day-0	امروز
day-0	امشب
day-1	فردا
day-2	پس‌فردا
earlier	جلوتر
earlier	زودتر
earlier	قبل از آن
earlier	پیش از آن
earlier	پیش‌تر
early	آغاز
early	ابتدای
early	اوائل
early	اوایل
era-gregory	میلادی
era-islamic	قمری
era-islamic	ه.ق
era-islamic	ه.ق.
era-islamic	هجری قمری
era-persian	خورشیدی
era-persian	ش
era-persian	شمسی
era-persian	ه.ش
era-persian	ه.ش.
era-persian	هجری خورشیدی
era-persian	هجری شمسی
fiscal	سال مالی
following	بعدی
from	از
gregory-1	جنوری
gregory-1	ژانویه
gregory-10	اکتبر
gregory-10	اکتوبر
gregory-11	نوامبر
gregory-11	نومبر
gregory-12	دسامبر
gregory-12	دسمبر
gregory-2	فبروری
gregory-2	فوریه
gregory-3	مارس
gregory-3	مارچ
gregory-4	آوریل
gregory-4	اپریل
gregory-5	مه
gregory-5	می
gregory-6	جون
gregory-6	ژوئن
gregory-7	جولای
gregory-7	جولایی
gregory-7	ژوئیه
gregory-8	آگوست
gregory-8	اوت
gregory-8	اگست
gregory-9	سپتامبر
gregory-9	سپتمبر
in	به تاریخ
in	خلال
in	در
in	در تاریخ
in	در جریان
in	در خلال
in	در طی
in	طی
in	مورخ
in	مورخه
islamic-1	محرم
islamic-10	شوال
islamic-11	ذی القعده
islamic-11	ذیقعده
islamic-11	ذی‌القعده
islamic-12	ذی الحجه
islamic-12	ذیحجه
islamic-12	ذی‌الحجه
islamic-2	صفر
islamic-3	ربیع الاول
islamic-3	ربیع‌الاول
islamic-4	ربیع الثانی
islamic-4	ربیع‌الثانی
islamic-5	جمادی الاول
islamic-5	جمادی‌الاول
islamic-6	جمادی الثانی
islamic-6	جمادی‌الثانی
islamic-7	رجب
islamic-8	شعبان
islamic-9	رمضان
last	گذشته
late	انتهای
late	اواخر
late	پایان
later	بعد
later	بعد از آن
later	بعدتر
later	دیرتر
later	پس از آن
mid	اواسط
mid	بهار
mid	تابستان
mid	زمستان
mid	میانه
mid	نیمه
mid	نیمه اول
mid	نیمه دوم
mid	نیمه نخست
mid	پاییز
name-after	خونین
name-before	انقلاب
name-before	بزرگراه
name-before	بلوار
name-before	بیمارستان
name-before	تیپ
name-before	جنبش
name-before	جنگ
name-before	حماسه
name-before	خیابان
name-before	دانشگاه
name-before	سالروز
name-before	سالگرد
name-before	فاجعه
name-before	قیام
name-before	لشکر
name-before	مدرسه
name-before	میدان
name-before	واقعه
name-before	ورزشگاه
name-before	پادگان
name-before	پارک
name-before	پل
name-before	کودتای
next	آینده
next	پیش رو
not-date	ائمه جمعه
not-date	امام جمعه
not-date	امامان جمعه
not-date	انقلاب اکتبر
not-date	تیر خلاص
not-date	جمعه خونین
not-date	جمعه سیاه
not-date	جنگ اکتبر
not-date	خطیب جمعه
not-date	دی ان ای
not-date	روز جهانی
not-date	نماز جمعه
not-date	نمازجمعه
not-date	هر روز
not-date	همه روزه
not-date	چهارشنبه سوری
not-date	چهارشنبه‌سوری
part	بامداد
part	بعد از ظهر
part	بعدازظهر
part	سحرگاه
part	شامگاه
part	شب
part	صبح
part	ظهر
part	عصر
part	غروب
part	نیمه‌شب
part	پیش از ظهر
persian-1	حمل
persian-1	فروردین
persian-1	فروردین‌ماه
persian-10	جدی
persian-10	دی
persian-10	دی‌ماه
persian-11	بهمن
persian-11	بهمن‌ماه
persian-11	دلو
persian-12	اسفند
persian-12	اسفند‌ماه
persian-12	حوت
persian-2	اردیبهشت
persian-2	اردیبهشت‌ماه
persian-2	ثور
persian-3	جوزا
persian-3	خرداد
persian-3	خرداد‌ماه
persian-4	تیر
persian-4	تیر‌ماه
persian-4	سرطان
persian-5	اسد
persian-5	امرداد
persian-5	مرداد
persian-5	مرداد‌ماه
persian-6	سنبله
persian-6	شهریور
persian-6	شهریور‌ماه
persian-7	مهر
persian-7	مهر‌ماه
persian-7	میزان
persian-8	آبان
persian-8	آبان‌ماه
persian-8	عقرب
persian-9	آذر
persian-9	آذر‌ماه
persian-9	قوس
preceding	قبلی
preceding	پیشین
published	انتشار
published	تاریخ انتشار
published	تاریخ خبر
published	زمان انتشار
published	منتشر شده
same	آن
same	همان
since	از
since	از تاریخ
since	از زمان
then-day-0	آن روز
then-day-0	همان روز
then-day-0	همان شب
then-day-0	همین روز
then-day-1	فردای آن
then-day-1	فردای آن روز
this	این
this	جاری
this	همین
this	کنونی
to	الی
to	تا
unit-century	قرن
unit-day	روز
unit-day	روزی
unit-decade	دهه
unit-hour	ساعت
unit-hour	ساعتی
unit-month	ماه
unit-month	ماهی
unit-week	هفته
unit-week	هفته‌ای
unit-year	سال
unit-year	سالی
units-day	روزها
units-day	روزهای
units-hour	ساعت‌های
units-month	ماه‌ها
units-month	ماه‌های
units-week	هفته‌ها
units-week	هفته‌های
units-year	سال‌ها
units-year	سال‌های
until	تا
until	تا اواخر
until	تا پایان
vague	چند
vague	چندین
weak	آبان
weak	اسفند
weak	اوت
weak	بهمن
weak	جولای
weak	رمضان
weak	شوال
weak	مارچ
weak	مرداد
weaker	آذر
weaker	اسد
weaker	تیر
weaker	ثور
weaker	جدی
weaker	جوزا
weaker	جون
weaker	حمل
weaker	حوت
weaker	دلو
weaker	دی
weaker	رجب
weaker	سرطان
weaker	سنبله
weaker	شعبان
weaker	صفر
weaker	عقرب
weaker	قوس
weaker	محرم
weaker	مه
weaker	مهر
weaker	می
weaker	میزان
weekday-1	دو شنبه
weekday-1	دوشنبه
weekday-1	دوشنبه‌شب
weekday-2	سه شنبه
weekday-2	سه‌شنبه
weekday-2	سه‌شنبه‌شب
weekday-3	چهار شنبه
weekday-3	چهارشنبه
weekday-3	چهارشنبه‌شب
weekday-4	پنج شنبه
weekday-4	پنج‌شنبه
weekday-4	پنج‌شنبه‌شب
weekday-5	جمعه
weekday-5	جمعه‌شب
weekday-6	شنبه
weekday-6	شنبه‌شب
weekday-7	یک شنبه
weekday-7	یک‌شنبه
weekday-7	یک‌شنبه‌شب
within	به مدت
within	در عرض
within	در مدت
within	ظرف
year--1	پارسال
year-0	امسال
`,
  roles: `
activist	CVL	person	فعال
activist	CVL	person	فعال حقوق بشر
activist	CVL	person	فعال سیاسی
activist	CVL	person	کنشگر
adviser	GOV	person	مشاور
adviser	GOV	person	مشاور ارشد
adviser	GOV	person	مشاور رهبری
agriculture-minister	GOV	person	وزیر جهاد کشاورزی
agriculture-minister	GOV	person	وزیر زراعت
agriculture-minister	GOV	person	وزیر کشاورزی
aircraft	MIL	person	بالگرد
aircraft	MIL	person	بمب افکن
aircraft	MIL	person	بمب‌افکن
aircraft	MIL	person	جنگنده
ambassador	GOV	person	سرکنسول
ambassador	GOV	person	سفیر
ambassador	GOV	person	سفیر جدید
ambassador	GOV	person	سفیر فوق العاده
ambassador	GOV	person	سفیر فوق‌العاده
ambassador	GOV	person	سفیر کبیر
army	MIL	group	ارتش
army	MIL	group	اردو
army	MIL	group	اردوی ملی
army	MIL	group	جنگنده‌های
army	MIL	group	سربازان
army	MIL	group	قوای مسلح
army	MIL	group	مرزبانان
army	MIL	group	نظامیان
army	MIL	group	نیروهای
army	MIL	group	نیروهای ارتش
army	MIL	group	نیروهای امنیتی
army	MIL	group	نیروهای دفاعی
army	MIL	group	نیروهای مسلح
army	MIL	group	نیروهای نظامی
army	MIL	group	نیروی دریایی
army	MIL	group	نیروی زمینی
army	MIL	group	نیروی هوایی
army	MIL	group	گارد ساحلی
assets	-	person	اموال
assets	-	person	دارایی
assets	-	person	دارایی‌های مسدودشده
base	MIL	person	مقر
base	MIL	person	مواضع
base	MIL	person	پاسگاه مرزی
base	MIL	person	پایگاه
base	MIL	person	پایگاه نظامی
base	MIL	person	پایگاه هوایی
border-guard	COP	group	محافظان مرزی
border-guard	COP	group	مرزبانی
border-guard	COP	group	نیروهای مرزبانی
border-guard	COP	group	گارد مرزی
businessman	BUS	person	بازرگان
businessman	BUS	person	تاجر
central-bank	GOV	group	بانک مرکزی
central-bank-governor	GOV	person	رئیس بانک مرکزی
central-bank-governor	GOV	person	رئیس کل بانک مرکزی
chairman	-	person	دبیر
chairman	-	person	رئیس
chairman	-	person	رئیس اتاق بازرگانی
chairman	-	person	رئیس شورا
chairman	-	person	رئیس شورای ریاستی
chairman	-	person	رئیس هیئت
chairman	-	person	رئیس کمیسیون
chairman	-	person	مدیرعامل
chancellor	GOV	person	صدر اعظم
chancellor	GOV	person	صدراعظم
charge-daffaires	GOV	person	سرپرست سفارت
charge-daffaires	GOV	person	کاردار
charge-daffaires	GOV	person	کاردار موقت
chief-of-staff	MIL	person	رئیس ستاد ارتش
chief-of-staff	MIL	person	رئیس ستاد مشترک
chief-of-staff	MIL	person	رئیس ستاد مشترک ارتش
chief-of-staff	MIL	person	رئیس ستاد کل
chief-of-staff	MIL	person	رئیس ستاد کل نیروهای مسلح
chief-of-staff	MIL	person	لوی درستیز
citizen	CVL	person	اتباع
citizen	CVL	person	تبعه
citizen	CVL	person	تبعه خارجی
citizen	CVL	person	شهروند
citizen	CVL	person	غیرنظامی
commander	MIL	person	ارتشبد
commander	MIL	person	جنرال
commander	MIL	person	دریابان
commander	MIL	person	دریادار
commander	MIL	person	دریاسالار
commander	MIL	person	سرتیپ
commander	MIL	person	سردار
commander	MIL	person	سرلشکر
commander	MIL	person	سرهنگ
commander	MIL	person	سپهبد
commander	MIL	person	فرمانده
commander	MIL	person	فرمانده نیروی دریایی
commander	MIL	person	فرمانده نیروی قدس
commander	MIL	person	فرمانده نیروی هوایی
commander	MIL	person	فرمانده کل
commander	MIL	person	فرمانده کل سپاه
commander	MIL	person	قوماندان
commander	MIL	person	ژنرال
company	BUS	group	اتاق بازرگانی
company	BUS	group	بانک
company	BUS	group	خودروساز
company	BUS	group	شرکت
company	BUS	group	شرکت ملی نفت
company	BUS	group	شرکت‌های
company	BUS	group	هواپیمایی
company	BUS	group	گازپروم
consul	GOV	person	کنسول
court	JUD	group	دادستانی
court	JUD	group	دادسرا
court	JUD	group	دادگاه
court	JUD	group	دیوان عالی
court	JUD	group	قوه قضائیه
crown-prince	GOV	person	شاهزاده
crown-prince	GOV	person	نایب السلطنه
crown-prince	GOV	person	نایب‌السلطنه
crown-prince	GOV	person	ولی عهد
crown-prince	GOV	person	ولیعهد
defence-minister	GOV	person	سرپرست وزارت دفاع
defence-minister	GOV	person	وزرای دفاع
defence-minister	GOV	person	وزیر جنگ
defence-minister	GOV	person	وزیر دفاع
defence-minister	GOV	person	وزیر دفاع و پشتیبانی نیروهای مسلح
defence-minister	GOV	person	وزیران دفاع
defence-ministry	GOV	group	وزارت جنگ
defence-ministry	GOV	group	وزارت دفاع
delegation	GOV	group	تیم مذاکره کننده
delegation	GOV	group	تیم مذاکره‌کننده
delegation	GOV	group	نمایندگان
delegation	GOV	group	هیأت
delegation	GOV	group	هیئت
delegation	GOV	group	هیئت اعزامی
delegation	GOV	group	هیئت اقتصادی
delegation	GOV	group	هیئت بلندپایه
delegation	GOV	group	هیئت تجاری
delegation	GOV	group	هیئت دیپلماتیک
delegation	GOV	group	هیئت مذاکره کننده
delegation	GOV	group	هیئت مذاکره‌کننده
delegation	GOV	group	هیئت نظامی
delegation	GOV	group	هیئت نمایندگی
delegation	GOV	group	گروه کارشناسی
deputy-defence-minister	GOV	person	معاون وزارت دفاع
deputy-defence-minister	GOV	person	معاون وزیر دفاع
deputy-foreign-minister	GOV	person	قائم مقام وزیر خارجه
deputy-foreign-minister	GOV	person	قائم‌مقام وزیر خارجه
deputy-foreign-minister	GOV	person	معاون سیاسی وزیر خارجه
deputy-foreign-minister	GOV	person	معاون وزارت خارجه
deputy-foreign-minister	GOV	person	معاون وزیر امور خارجه
deputy-foreign-minister	GOV	person	معاون وزیر خارجه
deputy-minister	GOV	person	معاون وزیر
deputy-minister	GOV	person	معین سیاسی
deputy-minister	GOV	person	معین وزارت
deputy-minister	GOV	person	معین وزیر
deputy-prime-minister	GOV	person	قائم مقام نخست وزیر
deputy-prime-minister	GOV	person	قائم مقام نخست‌وزیر
deputy-prime-minister	GOV	person	قائم‌مقام نخست وزیر
deputy-prime-minister	GOV	person	قائم‌مقام نخست‌وزیر
deputy-prime-minister	GOV	person	معاون رئیس الوزرا
deputy-prime-minister	GOV	person	معاون رئیس‌الوزرا
deputy-prime-minister	GOV	person	معاون نخست وزیر
deputy-prime-minister	GOV	person	معاون نخست‌وزیر
diplomat	GOV	person	دیپلمات
diplomat	GOV	person	دیپلمات ارشد
diplomat	GOV	person	رایزن
diplomat	GOV	person	وابسته نظامی
dual-national	CVL	person	دوتابعیتی
dual-national	CVL	person	شهروند دوتابعیتی
economy-minister	GOV	person	وزیر اقتصاد
economy-minister	GOV	person	وزیر امور اقتصادی
economy-minister	GOV	person	وزیر امور اقتصادی و دارایی
economy-minister	GOV	person	وزیر دارایی
economy-minister	GOV	person	وزیر مالیه
embassy	GOV	group	سرکنسولگری
embassy	GOV	group	سفارت
embassy	GOV	group	سفارت خانه
embassy	GOV	group	سفارتخانه
embassy	GOV	group	نمایندگی
embassy	GOV	group	نمایندگی دائم
embassy	GOV	group	کنسولگری
emir	GOV	person	امیر
envoy	GOV	person	فرستاده
envoy	GOV	person	فرستاده مخصوص
envoy	GOV	person	فرستاده ویژه
envoy	GOV	person	نماینده
envoy	GOV	person	نماینده دائم
envoy	GOV	person	نماینده دائمی
envoy	GOV	person	نماینده ویژه
finance-minister	GOV	person	وزیر امور مالی
finance-minister	GOV	person	وزیر خزانه داری
finance-minister	GOV	person	وزیر خزانه‌داری
fisherman	CVL	person	صیاد
fisherman	CVL	person	ماهیگیر
foreign-minister	GOV	person	سرپرست وزارت خارجه
foreign-minister	GOV	person	وزرای امور خارجه
foreign-minister	GOV	person	وزرای خارجه
foreign-minister	GOV	person	وزیر امور خارجه
foreign-minister	GOV	person	وزیر خارجه
foreign-minister	GOV	person	وزیران خارجه
foreign-ministry	GOV	group	وزارت امور خارجه
foreign-ministry	GOV	group	وزارت خارجه
government	GOV	group	حاکمیت
government	GOV	group	حکومت
government	GOV	group	حکومت سرپرست
government	GOV	group	دستگاه دیپلماسی
government	GOV	group	دولت
government	GOV	group	رژیم
government	GOV	group	هیأت وزیران
government	GOV	group	هیئت دولت
government	GOV	group	کابینه
governor	GOV	person	استاندار
governor	GOV	person	بخشدار
governor	GOV	person	سرپرست استانداری
governor	GOV	person	شهردار
governor	GOV	person	فرماندار
governor	GOV	person	معاون استاندار
governor	GOV	person	معاون امنیتی استاندار
governor	GOV	person	معاون سیاسی استاندار
governor	GOV	person	معاون سیاسی امنیتی استاندار
governor	GOV	person	معاون سیاسی، امنیتی استاندار
governor	GOV	person	معاون والی
governor	GOV	person	والی
governor	GOV	person	ولسوال
health-minister	GOV	person	وزیر بهداشت
health-minister	GOV	person	وزیر صحت عامه
honorific	-	person	آقای
honorific	-	person	آیت‌الله
honorific	-	person	استاد
honorific	-	person	الحاج
honorific	-	person	جناب آقای
honorific	-	person	حاج
honorific	-	person	حجت‌الاسلام
honorific	-	person	حضرت آیت‌الله
honorific	-	person	خانم
honorific	-	person	دکتر
honorific	-	person	سرکار خانم
honorific	-	person	سید
honorific	-	person	شهید
honorific	-	person	شیخ
honorific	-	person	ملا
honorific	-	person	مهندس
honorific	-	person	مولوی
honorific	-	person	پروفسور
intelligence	SPY	group	استخبارات
intelligence	SPY	group	اطلاعات سپاه
intelligence	SPY	group	ریاست امنیت ملی
intelligence	SPY	group	سازمان اطلاعات
intelligence	SPY	group	سرویس اطلاعاتی
intelligence	SPY	group	سرویس امنیتی
intelligence	SPY	group	نهادهای اطلاعاتی
intelligence	SPY	group	وزارت اطلاعات
intelligence-minister	SPY	person	رئیس استخبارات
intelligence-minister	SPY	person	رئیس سازمان اطلاعات
intelligence-minister	SPY	person	رئیس سرویس اطلاعاتی
intelligence-minister	SPY	person	رئیس موساد
intelligence-minister	SPY	person	مدیر سازمان سیا
intelligence-minister	SPY	person	وزیر اطلاعات
interior-minister	GOV	person	وزیر امور داخله
interior-minister	GOV	person	وزیر داخله
interior-minister	GOV	person	وزیر کشور
interior-ministry	GOV	group	وزارت امور داخله
interior-ministry	GOV	group	وزارت داخله
interior-ministry	GOV	group	وزارت کشور
journalist	MED	person	خبرنگار
journalist	MED	person	روزنامه نگار
journalist	MED	person	روزنامه‌نگار
journalist	MED	person	عکاس
judiciary-chief	JUD	person	دادستان
judiciary-chief	JUD	person	دادستان کل
judiciary-chief	JUD	person	رئیس قوه قضائیه
judiciary-chief	JUD	person	قاضی
justice-minister	GOV	person	وزیر دادگستری
justice-minister	GOV	person	وزیر عدلیه
king	GOV	person	سلطان
king	GOV	person	شاه
king	GOV	person	ملک
king	GOV	person	ملکه
king	GOV	person	پادشاه
lawmaker	LEG	person	سناتور
lawmaker	LEG	person	قانون گذار
lawmaker	LEG	person	قانون‌گذار
lawmaker	LEG	person	نماینده مجلس
lawmaker	LEG	person	نماینده پارلمان
lawmaker	LEG	person	نمایندگان مجلس
lawmaker	LEG	person	نمایندگان پارلمان
leader	GOV	person	رهبر دموکرات
leader	GOV	person	رهبران
leader	GOV	person	زعیم
leader	GOV	person	سران
mayor	GOV	person	شاروال
media	MED	group	تلویزیون دولتی
media	MED	group	خبرگزاری
media	MED	group	خبرگزاری دولتی
media	MED	group	رسانه
media	MED	group	رسانه‌های دولتی
media	MED	group	روزنامه
media	MED	group	شبکه
militant	REB	person	تروریست
militant	REB	person	جنگجو
militant	REB	person	ستیزه جو
militant	REB	person	ستیزه‌جو
militant	REB	person	شبه نظامی
militant	REB	person	شبه‌نظامی
militant	REB	person	شورشی
militant	REB	person	پیکارجو
minister	GOV	person	وزرا
minister	GOV	person	وزرای
minister	GOV	person	وزیر
minister	GOV	person	وزیران
ministry	GOV	group	وزارت
ministry	GOV	group	وزارت اقتصاد
ministry	GOV	group	وزارت انرژی
ministry	GOV	group	وزارت بازرگانی
ministry	GOV	group	وزارت بهداشت
ministry	GOV	group	وزارت تجارت
ministry	GOV	group	وزارت خزانه داری
ministry	GOV	group	وزارت خزانه‌داری
ministry	GOV	group	وزارت دادگستری
ministry	GOV	group	وزارت دارایی
ministry	GOV	group	وزارت مهاجرت
ministry	GOV	group	وزارت نفت
ministry	GOV	group	وزارتخانه
nuclear-chief	GOV	person	رئیس سازمان انرژی اتمی
nuclear-chief	GOV	person	مدیر کل آژانس
nuclear-chief	GOV	person	مدیرکل آژانس
nuclear-chief	GOV	person	مذاکره کننده ارشد
nuclear-chief	GOV	person	مذاکره کننده ارشد هسته‌ای
nuclear-chief	GOV	person	مذاکره‌کننده ارشد
nuclear-chief	GOV	person	مذاکره‌کننده ارشد هسته‌ای
official	GOV	person	رئیس اداره
official	GOV	person	مدیر کل
official	GOV	person	مدیرکل
official	GOV	person	مسئول
official	GOV	person	مقام
official	GOV	person	مقام آمریکایی
official	GOV	person	مقام ارشد
official	GOV	person	مقام امنیتی
official	GOV	person	مقام رسمی
official	GOV	person	مقام نظامی
officials	GOV	group	دیپلمات‌ها
officials	GOV	group	مسئولان
officials	GOV	group	مسئولین
officials	GOV	group	مقامات
officials	GOV	group	مقامات رسمی
officials	GOV	group	مقام‌ها
officials	GOV	group	مقام‌های
officials	GOV	group	مقام‌های ارشد
officials	GOV	group	مقام‌های رسمی
oil-minister	GOV	person	وزیر انرژی
oil-minister	GOV	person	وزیر نفت
oil-minister	GOV	person	وزیر نیرو
opposition	OPP	group	اپوزیسیون
opposition	OPP	group	مخالفان
opposition	OPP	group	مخالفان دولت
opposition-leader	OPP	person	رهبر اپوزیسیون
opposition-leader	OPP	person	رهبر مخالفان
parliament	LEG	group	بوندستاگ
parliament	LEG	group	دوما
parliament	LEG	group	سنا
parliament	LEG	group	شورای دولتی
parliament	LEG	group	شورای ملی
parliament	LEG	group	مجلس
parliament	LEG	group	مجلس شورای اسلامی
parliament	LEG	group	مجلس نمایندگان
parliament	LEG	group	پارلمان
parliament	LEG	group	کنست
parliament	LEG	group	کنگره
party-leader	PTY	person	دبیرکل حزب
party-leader	PTY	person	رهبر حزب
police	COP	group	فراجا
police	COP	group	مأموران امنیتی
police	COP	group	ماموران
police	COP	group	نیروهای پلیس
police	COP	group	نیروی انتظامی
police	COP	group	پلیس
police	COP	group	پولیس
police	COP	group	ژاندارمری
police-chief	COP	person	رئیس پلیس
police-chief	COP	person	فرمانده انتظامی
police-chief	COP	person	فرمانده مرزبانی
police-chief	COP	person	فرمانده پلیس
presidency	GOV	group	ارگ
presidency	GOV	group	دفتر ریاست جمهوری
presidency	GOV	group	ریاست جمهوری
presidency	GOV	group	ریاست‌جمهوری
presidency	GOV	group	کاخ ریاست جمهوری
president	GOV	person	رئیس جمهور
president	GOV	person	رئیس جمهور منتخب
president	GOV	person	رئیس جمهور موقت
president	GOV	person	رئیس جمهوری
president	GOV	person	رئیس دولت موقت
president	GOV	person	رئیس‌جمهور
president	GOV	person	رئیس‌جمهور موقت
president	GOV	person	رئیس‌جمهوری
prime-minister	GOV	person	رئیس الوزرا
prime-minister	GOV	person	رئیس الوزرای
prime-minister	GOV	person	رئیس‌الوزرا
prime-minister	GOV	person	رئیس‌الوزرای
prime-minister	GOV	person	نخست وزیر
prime-minister	GOV	person	نخست‌وزیر
protester	CVL	person	تظاهرکننده
protester	CVL	person	معترض
protesters	CVL	group	تجمع کنندگان
protesters	CVL	group	تجمع‌کنندگان
protesters	CVL	group	تظاهرکنندگان
protesters	CVL	group	ساکنان
protesters	CVL	group	شهروندان
protesters	CVL	group	غیرنظامیان
protesters	CVL	group	مردم
protesters	CVL	group	معترضان
rebels	REB	group	افراد مسلح
rebels	REB	group	تروریست‌ها
rebels	REB	group	جدایی طلبان
rebels	REB	group	جدایی‌طلبان
rebels	REB	group	جنگجویان
rebels	REB	group	ستیزه جویان
rebels	REB	group	ستیزه‌جویان
rebels	REB	group	شبه نظامیان
rebels	REB	group	شبه نظامیان کرد
rebels	REB	group	شبه‌نظامیان
rebels	REB	group	شبه‌نظامیان کرد
rebels	REB	group	شورشیان
rebels	REB	group	نیروهای نیابتی
rebels	REB	group	پیکارجویان
rebels	REB	group	گروه مسلح
rebels	REB	group	گروه‌های مسلح
refugee	REF	person	آواره
refugee	REF	person	مهاجر
refugee	REF	person	پناهجو
refugee	REF	person	پناهنده
refugees	REF	group	آوارگان
refugees	REF	group	مهاجران
refugees	REF	group	پناهجویان
refugees	REF	group	پناهندگان
secretary-general	IGO	person	دبیر کل
secretary-general	IGO	person	دبیرکل
secretary-of-state	GOV	person	وزیر امور خارجه ایالات متحده
security-council-secretary	GOV	person	دبیر شورای امنیت
security-council-secretary	GOV	person	دبیر شورای امنیت ملی
security-council-secretary	GOV	person	دبیر شورای عالی امنیت ملی
security-council-secretary	GOV	person	مشاور امنیت ملی
ship	BUS	person	شناور
ship	BUS	person	قایق ماهیگیری
ship	BUS	person	لنج
ship	BUS	person	نفتکش
ship	BUS	person	کشتی
ship	BUS	person	کشتی باری
ship	BUS	person	کشتی تجاری
soldier	MIL	person	افسر
soldier	MIL	person	تفنگدار
soldier	MIL	person	خلبان
soldier	MIL	person	سرباز
soldier	MIL	person	مرزبان
soldier	MIL	person	ملوان
speaker	LEG	person	رئیس دوما
speaker	LEG	person	رئیس سنا
speaker	LEG	person	رئیس مجلس
speaker	LEG	person	رئیس مجلس شورای اسلامی
speaker	LEG	person	رئیس مجلس نمایندگان
speaker	LEG	person	رئیس پارلمان
speaker	LEG	person	رئیس کنگره
spokesperson	GOV	person	سخنگو
spokesperson	GOV	person	سخنگوی ارتش
spokesperson	GOV	person	سخنگوی دولت
spokesperson	GOV	person	سخنگوی وزارت امور خارجه
spokesperson	GOV	person	سخنگوی وزارت خارجه
spokesperson	GOV	person	سخنگوی کاخ سفید
statement	-	group	بیانیه
statement	-	group	بیانیه مشترک
statement	-	group	بیانیه پایانی
student	EDU	person	دانشجو
students	EDU	group	دانش آموزان
students	EDU	group	دانشجویان
students	EDU	group	دانش‌آموزان
supreme-leader	GOV	person	رهبر
supreme-leader	GOV	person	رهبر انقلاب
supreme-leader	GOV	person	رهبر جمهوری اسلامی
supreme-leader	GOV	person	رهبر معظم انقلاب
supreme-leader	GOV	person	مقام معظم رهبری
trade-minister	GOV	person	وزیر بازرگانی
trade-minister	GOV	person	وزیر تجارت
trade-minister	GOV	person	وزیر صمت
trade-minister	GOV	person	وزیر صنایع
trade-minister	GOV	person	وزیر صنعت
trade-minister	GOV	person	وزیر صنعت معدن و تجارت
transport-minister	GOV	person	وزیر ترابری
transport-minister	GOV	person	وزیر حمل و نقل
transport-minister	GOV	person	وزیر راه
transport-minister	GOV	person	وزیر راه و شهرسازی
vice-president	GOV	person	معاون اول
vice-president	GOV	person	معاون اول رئیس جمهور
vice-president	GOV	person	معاون اول رئیس‌جمهور
vice-president	GOV	person	معاون رئیس جمهور
vice-president	GOV	person	معاون رئیس جمهوری
vice-president	GOV	person	معاون رئیس‌جمهور
vice-president	GOV	person	معاون رئیس‌جمهوری
warship	MIL	person	رزم‌ناو
warship	MIL	person	زیردریایی
warship	MIL	person	ناو
warship	MIL	person	ناو جنگی
warship	MIL	person	ناو هواپیمابر
warship	MIL	person	ناوشکن
warship	MIL	person	ناوچه
warship	MIL	person	ناوگان
workers	LAB	group	اتحادیه کارگری
workers	LAB	group	بازنشستگان
workers	LAB	group	معلمان
workers	LAB	group	پرستاران
workers	LAB	group	کارگران
workers	LAB	group	کامیون داران
workers	LAB	group	کامیون‌داران
`,
  speakers: `
activists	سازمان حقوق بشری
activists	سازمان‌های حقوق بشری
activists	فعال حقوق بشر
activists	فعالان
activists	فعالان حقوق بشر
activists	نهاد حقوق بشری
activists	نهادهای حقوق بشری
analysts	تحلیلگر
analysts	تحلیلگران
analysts	ناظران
analysts	کارشناس
analysts	کارشناسان
centre	مرکز
channel	شبکه
channel	شبکه خبری
channel	کانال
defence-ministry	وزارت دفاع
diplomatic-sources	منابع دیپلماتیک
diplomatic-sources	منبع دیپلماتیک
diplomats	دیپلمات
diplomats	دیپلماتها
diplomats	دیپلمات‌ها
economy-ministry	وزارت اقتصاد
embassy	سفارت
emergencies-ministry	وزارت شرایط اضطراری
energy-ministry	وزارت انرژی
energy-ministry	وزارت نیرو
eyewitnesses	شاهد عینی
eyewitnesses	شاهدان
eyewitnesses	شاهدان عینی
finance-ministry	وزارت اقتصاد و دارایی
finance-ministry	وزارت خزانه‌داری
finance-ministry	وزارت دارایی
foreign-ministry	وزارت امور خارجه
foreign-ministry	وزارت خارجه
foundation	بنیاد
government-sources	منابع دولتی
government-sources	منبع دولتی
governor	استاندار
governor	فرماندار
health-ministry	وزارت بهداشت
information-ministry	وزارت اطلاع‌رسانی
institute	اندیشکده
institute	موسسه
intelligence-ministry	وزارت اطلاعات
interior-ministry	وزارت کشور
joint-statement	بیانیه سه‌جانبه
joint-statement	بیانیه مشترک
joint-statement	بیانیه پایانی
justice-ministry	وزارت دادگستری
local-authorities	مقام محلی
local-authorities	مقامات محلی
local-authorities	مقام‌های محلی
local-media	رسانه محلی
local-media	رسانه‌های داخلی
local-media	رسانه‌های محلی
local-sources	منابع محلی
local-sources	منبع محلی
media	رسانه
media	رسانه‌ها
media	رسانه‌های خبری
media	گزارش‌های رسانه‌ای
medical-sources	منابع بیمارستانی
medical-sources	منابع درمانی
medical-sources	منابع پزشکی
medical-sources	منبع پزشکی
medical-sources	کادر درمان
military-officials	مقام نظامی
military-officials	مقامات نظامی
military-officials	مقام‌های نظامی
military-sources	منابع نظامی
military-sources	منبع نظامی
ministry	وزارت
ministry	وزارتخانه
news-agency	خبرگزاری
news-agency	خبرگزاری‌ها
newspaper	روزنامه
newspaper	روزنامه‌ها
officials	مسئولان
officials	مقام
officials	مقام ارشد
officials	مقام بلندپایه
officials	مقام رسمی
officials	مقام مسئول
officials	مقامات
officials	مقامات رسمی
officials	مقام‌ها
officials	مقام‌های ارشد
officials	مقام‌های بلندپایه
officials	مقام‌های رسمی
oil-ministry	وزارت نفت
organisation	سازمان
prosecutors	دادستان
prosecutors	دادستانی
prosecutors	دادستان‌ها
rescuers	آتش‌نشانی
rescuers	امدادگران
rescuers	نیروهای امدادی
rescuers	هلال احمر
residents	اهالی
residents	ساکنان
residents	ساکنان محل
residents	ساکنان محلی
security-officials	مقام اطلاعاتی
security-officials	مقام امنیتی
security-officials	مقامات امنیتی
security-officials	مقام‌های اطلاعاتی
security-officials	مقام‌های امنیتی
security-sources	منابع اطلاعاتی
security-sources	منابع امنیتی
security-sources	منبع اطلاعاتی
security-sources	منبع امنیتی
sources	منابع
sources	منابع آگاه
sources	منابع خبری
sources	منابع رسمی
sources	منابع مطلع
sources	منابع موثق
sources	منبع
sources	منبع آگاه
sources	منبع رسمی
sources	منبع مطلع
sources	یک منبع آگاه
spokesperson	سخنگو
state-media	خبرگزاریهای حکومتی
state-media	خبرگزاری‌های حکومتی
state-media	خبرگزاری‌های دولتی
state-media	رسانه دولتی
state-media	رسانه‌های حکومتی
state-media	رسانه‌های دولتی
state-media	رسانه‌های رسمی
state-media	صدا و سیما
state-news-agency	خبرگزاری دولتی
state-news-agency	خبرگزاری رسمی
state-television	تلویزیون
state-television	تلویزیون دولتی
state-television	تلویزیون رسمی
state-television	شبکه دولتی
statement	اطلاعیه
statement	بیانیه
statement	بیانیه رسمی
trade-ministry	وزارت بازرگانی
trade-ministry	وزارت تجارت
trade-ministry	وزارت صمت
transport-ministry	وزارت حمل و نقل
transport-ministry	وزارت راه
website	وبسایت
website	وب‌سایت
website	پایگاه اطلاع‌رسانی
website	پایگاه خبری
`,
  references: `
both	این دو رژیم
both	این دو کشور
both	جانبین
both	دو دولت
both	دو رئیس جمهور
both	دو رئیس‌جمهور
both	دو رهبر
both	دو رژیم
both	دو طرف
both	دو متحد
both	دو مقام
both	دو ملت
both	دو همسایه
both	دو هیئت
both	دو وزیر
both	دو پایتخت
both	دو کشور
both	دو کشور اسلامی
both	دو کشور دوست
both	دو کشور دوست و برادر
both	دو کشور همسایه
both	دوجانبه
both	دوطرف
both	طرفین
both	هر دو
both	هر دو رژیم
both	هر دو طرف
both	هر دو کشور
both	هردو طرف
both	هردو کشور
counterpart	طرف مقابل
counterpart	همتا
counterpart	همتای
counterpart	همتای خود
counterpart	همتایان
counterpart	همتایان خود
counterpart	همتایش
each-other	با هم
each-other	با یکدیگر
each-other	همدیگر
each-other	یکدیگر
former	اولی
here	این کشور آسیایی
latter	دومی
latter-group	آن گروه
latter-group	این ائتلاف
latter-group	این اتحادیه
latter-group	این بلوک
latter-group	این جنبش
latter-group	این حزب
latter-group	این سازمان
latter-group	این شورا
latter-group	این پیمان
latter-group	این گروه
latter-group	این گروه تروریستی
latter-group	این گروه شبه نظامی
latter-group	این گروه شبه‌نظامی
latter-group	این گروه مسلح
latter-state	آن دولت
latter-state	آن کشور
latter-state	این جمهوری
latter-state	این دولت
latter-state	این رژیم
latter-state	این کشور
latter-state	این کشور همسایه
latter-state	دولت این کشور
latter-state	همین کشور
own	دولت خود
own	دولت متبوع
own	دولتش
own	کشور خود
own	کشور متبوع
own	کشور متبوع خود
own	کشور متبوعش
own	کشورش
own	کشورشان
`,
  particles: `
about	از جمله
about	ازجمله
about	به شمول
about	حول
about	حول محور
about	در ارتباط با
about	در باب
about	در باره
about	در حوزه
about	در خصوص
about	در رابطه با
about	در زمینه
about	در عرصه
about	در مورد
about	درباره
about	درباره‌ی
about	درخصوص
about	درمورد
about	راجع به
about	شامل
about	متشکل از
about	پیرامون
against	بر ضد
against	بر علیه
against	برعلیه
against	بضد
against	به زیان
against	به ضد
against	در برابر
against	در مقابل
against	ضد
against	علیه
and	به علاوه
and	و
and	و نیز
and	و هم
and	و همچنین
between	بین
between	در بین
between	در میان
between	فی مابین
between	فی‌مابین
between	مابین
between	میان
by	از جانب
by	از سوی
by	از طرف
by	از ناحیه
by	از‌سوی
by	به دست
by	به وسیله
by	به‌دست
by	به‌وسیله
by	بوسیله
by	توسط
for	برای
for	به خاطر
for	به سود
for	به منظور
for	به نفع
for	به‌سود
for	به‌منظور
for	به‌نفع
for	جهت
for	در حمایت از
for	در دفاع از
for	در راستای
from	از
from	از جمله خاک
from	از خاک
from	از مبدأ
from	نسبت به خروج از
in	داخل
in	در
in	در خاک
in	در داخل
in	در شهر
in	در منطقه
in	در کشور
in	درون
object	را
on	بر
on	بر روی
on	بر سر
on	بر فراز
on	روی
on	فراز
on	نسبت به
or	و یا
or	یا
relative	که
stop	از سوی دیگر
stop	این در حالی است که
stop	به گونه‌ای که
stop	حال آن که
stop	حال آنکه
stop	در بحبوحه
stop	در حالی که
stop	در حالیکه
stop	درحالی که
stop	درحالی‌که
stop	هم زمان با
stop	همزمان با
subordinator	اما
subordinator	اگر
subordinator	اگر چه
subordinator	اگرچه
subordinator	با آنکه
subordinator	با اینکه
subordinator	بعد از آن که
subordinator	بعد از آنکه
subordinator	بعد از اینکه
subordinator	بلکه
subordinator	به طوری که
subordinator	به‌طوری‌که
subordinator	تا
subordinator	تا اینکه
subordinator	در صورتی که
subordinator	زمانی که
subordinator	زمانی‌که
subordinator	زیرا
subordinator	ضمن اینکه
subordinator	قبل از اینکه
subordinator	لیکن
subordinator	هر چند
subordinator	هرچند
subordinator	همان طور که
subordinator	همان‌طور که
subordinator	هنگامی که
subordinator	هنگامی‌که
subordinator	وقتی
subordinator	وقتی که
subordinator	ولی
subordinator	پس از آن که
subordinator	پس از آنکه
subordinator	پس از این که
subordinator	پس از اینکه
subordinator	پیش از آنکه
subordinator	پیش از اینکه
subordinator	چرا که
subordinator	چراکه
subordinator	چنان که
subordinator	چنانچه
subordinator	چنان‌که
subordinator	چون
to	به
to	به خاک
to	به داخل
to	به سمت
to	به سوی
to	به طرف
to	به مقصد
to	به‌سمت
to	به‌سوی
to	تقدیم
to	خطاب به
to	در اختیار
to	راهی
to	عازم
to	مهمان
to	میهمان
to	نزد
to	وارد
with	با
with	با حضور
with	با مشارکت
with	با همراهی
with	به همراه
with	به‌همراه
with	در تماس با
with	در جمع
with	در همکاری با
with	در کنار
with	همراه
with	همراه با
`,
  contexts: `
cbrn	آژانس بین المللی انرژی اتمی
cbrn	آژانس بین‌المللی انرژی اتمی
cbrn	اتمی
cbrn	اورانیوم
cbrn	برجام
cbrn	شیمیایی
cbrn	غنی سازی
cbrn	غنی‌سازی
cbrn	میکروبی
cbrn	هسته‌ای
corruption	اختلاس
corruption	رشوه
corruption	فساد
corruption	پولشویی
coup	کودتا
coup	کودتاگران
crime	باند تبهکار
crime	جرایم سازمان یافته
crime	جرایم سازمان‌یافته
crime	جرم
crime	جنایت
crime_drugs	تریاک
crime_drugs	قاچاق مواد مخدر
crime_drugs	مواد مخدر
crime_drugs	هروئین
crime_drugs	کوکایین
crime_murder	قتل
crime_sexual	تجاوز جنسی
crime_theft	دزدی
crime_theft	سرقت
crime_theft	قاچاق
culture	آموزش عالی
culture	آموزشی
culture	بورسیه
culture	جشنواره
culture	دانشگاه
culture	علمی
culture	فرهنگی
cyber	رایانه‌ای
cyber	سایبری
cyber	هک
cyber	هکر
diplomatic	دیپلمات
diplomatic	دیپلماتیک
diplomatic	دیپلماسی
diplomatic	روابط دوجانبه
diplomatic	سفارت
diplomatic	سفارتخانه
diplomatic	سفیر
diplomatic	وزارت امور خارجه
diplomatic	وزارت خارجه
diplomatic	وزیر امور خارجه
diplomatic	وزیر خارجه
diplomatic	کاردار
diplomatic	کنسولگری
disease	ابولا
disease	شیوع
disease	فلج اطفال
disease	همه گیری
disease	همه‌گیری
disease	واکسن
disease	وبا
disease	کرونا
economic	ارز
economic	اقتصادی
economic	بازرگانی
economic	بانک
economic	بانکی
economic	تجارت
economic	تجارت آزاد
economic	تجاری
economic	تعرفه
economic	سرمایه گذاری
economic	سرمایه‌گذاری
economic	صادرات
economic	واردات
economic	وام
economic	کالا
economic	گمرک
election	انتخابات
election	انتخاباتی
election	رأی گیری
election	رأی‌گیری
election	همه پرسی
election	همه‌پرسی
environment	اقلیمی
environment	تغییرات اقلیمی
environment	توفان
environment	خشکسالی
environment	زلزله
environment	زمین لرزه
environment	زمین‌لرزه
environment	سیل
environment	محیط زیست
ethnicity	اقلیت
ethnicity	قومی
ethnicity	قومیت
executive	رئیس جمهور
executive	رئیس جمهوری
executive	رئیس‌جمهور
executive	رئیس‌جمهوری
executive	صدراعظم
executive	نخست وزیر
executive	نخست‌وزیر
executive	کابینه
gender	برابری جنسیتی
gender	حجاب
gender	زنان
human_rights	حقوق بشر
human_rights	نقض حقوق بشر
human_security	آب آشامیدنی
human_security	قحطی
human_security	ناامنی غذایی
human_security	گرسنگی
humanitarian	امدادرسانی
humanitarian	انسان دوستانه
humanitarian	انسان‌دوستانه
humanitarian	بشردوستانه
humanitarian	صلیب سرخ
humanitarian	هلال احمر
humanitarian	کمک‌های اولیه
intelligence	استخبارات
intelligence	اطلاعاتی
intelligence	جاسوس
intelligence	جاسوسی
intelligence	سازمان سیا
intelligence	سرویس اطلاعاتی
intelligence	موساد
legal	استرداد
legal	حقوقی
legal	حکم
legal	دادستان
legal	دادگاه
legal	دیوان بین المللی دادگستری
legal	دیوان بین‌المللی دادگستری
legal	دیوان کیفری بین المللی
legal	دیوان کیفری بین‌المللی
legal	قضایی
legislative	دوما
legislative	سنا
legislative	مجلس
legislative	پارلمان
legislative	کنگره
migration	آواره
migration	آوارگان
migration	رد مرز
migration	مهاجر
migration	مهاجران
migration	مهاجرت
migration	پناهجو
migration	پناهجویان
migration	پناهنده
military	ارتش
military	تسلیحات
military	جنگ
military	جنگنده
military	دفاعی
military	رزمایش
military	سلاح
military	سپاه
military	موشک
military	ناو
military	نظامی
military	نیروهای مسلح
military	نیروی دریایی
military	نیروی هوایی
military	وزارت دفاع
military	وزیر دفاع
military	پهپاد
misinformation	اخبار جعلی
misinformation	اطلاعات غلط
misinformation	اطلاعات نادرست
misinformation	جنگ روانی
peacekeeping	حافظ صلح
peacekeeping	صلح بان
peacekeeping	صلح‌بان
peacekeeping	پاسدار صلح
peacekeeping	کلاه آبی
peacekeeping	کلاه‌آبی
religion	حج
religion	زائران
religion	مذهبی
religion	مسجد
religion	مسجدالاقصی
religion	کلیسا
resource	اوپک
resource	بنزین
resource	حقابه
resource	خط لوله
resource	رود
resource	سد
resource	فلزات کمیاب
resource	معدن
resource	نفت
resource	نفت خام
resource	نفتکش
resource	نفتی
resource	گاز
resource	گندم
rights_freedoms	آزادی بیان
rights_freedoms	آزادی رسانه
rights_freedoms	آزادی مطبوعات
rights_freedoms	زندانی سیاسی
rights_freedoms	سانسور
technology	تحقیقاتی
technology	فضایی
technology	فناوری
technology	فناوری اطلاعات
technology	ماهواره
technology	هوش مصنوعی
territory	اشغال
territory	تمامیت ارضی
territory	جزایر سه گانه
territory	جزایر سه‌گانه
territory	حاکمیت ارضی
territory	خط تماس
territory	مرز
territory	مرزبان
territory	مرزبانی
territory	مرزی
terrorism	القاعده
terrorism	تروریست
terrorism	تروریستی
terrorism	تروریسم
terrorism	داعش
`,
  boilerplate: `
line-has/boilerplate	This section contains relevant reference points
line-has/boilerplate	استفاده از مطالب با ذکر منبع
line-has/boilerplate	اپلیکیشن ما را
line-has/boilerplate	بازنشر مطالب با ذکر منبع
line-has/boilerplate	برگرفته از نشریه
line-has/boilerplate	تمام حقوق
line-has/boilerplate	تمامی حقوق
line-has/boilerplate	تمامی حقوق مادی و معنوی
line-has/boilerplate	جاوااسکریپت
line-has/boilerplate	حق نشر
line-has/boilerplate	خبرنامه ما
line-has/boilerplate	در این سایت از کوکی
line-has/boilerplate	عضو خبرنامه
line-has/boilerplate	ما را در تلگرام دنبال کنید
line-has/boilerplate	مسئولیت محتوای
line-has/boilerplate	نقل مطالب با ذکر منبع
line-has/boilerplate	کلیه حقوق این سایت
line-has/boilerplate	کوکی‌ها
line-has/caption	getty images
line-has/caption	تصویر آرشیوی
line-has/caption	رویترز عکس
line-has/caption	عکس آرشیوی
line-has/caption	عکس از آرشیو
line-has/caption	عکس از خبرگزاری
line-has/caption	گتی ایمیجز
line-has/form	ایمیل شما منتشر نخواهد شد
line-has/related	از طریق این لینک
line-has/share	تلگرام واتس‌اپ
line-has/share	لینک کوتاه کپی
line-has/share	ما را در اینستاگرام
line-is/boilerplate	در حال تکمیل
line-is/form	ارسال نظر
line-is/form	نام
line-is/form	نظر
line-is/form	نظر بدهید
line-is/share	ارسال
line-is/share	اشتراک
line-is/share	ایمیل
line-is/share	اینستاگرام
line-is/share	تلگرام
line-is/share	تویتر
line-is/share	توییتر
line-is/share	فیس بوک
line-is/share	فیسبوک
line-is/share	واتساپ
line-is/share	چاپ
line-later/caption	فیلم
line-later/caption	ویدیو
line-later/related	ببینید
line-later/related	خبر فوری
line-later/related	زنده
line-later/related	فوری
line-start/boilerplate	آخرین به روزرسانی
line-start/boilerplate	آخرین به‌روزرسانی
line-start/boilerplate	انتهای خبر
line-start/boilerplate	انتهای پیام
line-start/boilerplate	برچسب ها
line-start/boilerplate	برچسب‌ها
line-start/boilerplate	تاریخ انتشار
line-start/boilerplate	تاریخ خبر
line-start/boilerplate	تعداد بازدید
line-start/boilerplate	تگ‌ها
line-start/boilerplate	دسته بندی
line-start/boilerplate	دسته‌بندی
line-start/boilerplate	دکمه بازگشت
line-start/boilerplate	زمان انتشار
line-start/boilerplate	زمان مطالعه
line-start/boilerplate	سرویس
line-start/boilerplate	شماره خبر
line-start/boilerplate	شناسه خبر
line-start/boilerplate	صفحه اصلی
line-start/boilerplate	صفحه نخست
line-start/boilerplate	مدت زمان مطالعه
line-start/boilerplate	منبع
line-start/boilerplate	پایان پیام
line-start/boilerplate	پرش به محتوا
line-start/boilerplate	کد خبر
line-start/boilerplate	کلید واژه‌ها
line-start/boilerplate	کلیدواژه‌ها
line-start/boilerplate	گروه خبر
line-start/byline	به قلم
line-start/byline	ترجمه
line-start/byline	تهیه و تنظیم
line-start/byline	تهیه کننده
line-start/byline	خبرنگار
line-start/byline	مترجم
line-start/byline	نویسنده
line-start/byline	گزارش از
line-start/byline	گزارشگر
line-start/caption	تصویر
line-start/caption	تصویر آرشیوی
line-start/caption	توضیح تصویر
line-start/caption	توضیح عکس
line-start/caption	عکس
line-start/caption	عکس آرشیوی
line-start/caption	عکس از
line-start/caption	عکس تزئینی
line-start/caption	منبع تصویر
line-start/caption	منبع عکس
line-start/caption	نگاره
line-start/caption	ویدئو
line-start/caption	پخش ویدیو
line-start/form	ارسال نظر
line-start/form	افزودن دیدگاه
line-start/form	ایمیل شما
line-start/form	ثبت نظر
line-start/form	دیدگاه تان
line-start/form	دیدگاه خوانندگان
line-start/form	دیدگاه خود را
line-start/form	دیدگاه شما
line-start/form	دیدگاهتان را
line-start/form	دیدگاه‌ها
line-start/form	عضویت در خبرنامه
line-start/form	نام شما
line-start/form	نشانی ایمیل شما
line-start/form	نظر خود را
line-start/form	نظر دهید
line-start/form	نظر شما
line-start/form	نظرات
line-start/form	نظرات کاربران
line-start/form	پاسخ دهید
line-start/form	کد امنیتی
line-start/related	Read More
line-start/related	read more
line-start/related	آخرین اخبار
line-start/related	آخرین خبرها
line-start/related	اخبار بیشتر
line-start/related	اخبار مرتبط
line-start/related	اخبار مشابه
line-start/related	از میان خبرها
line-start/related	بخوانید
line-start/related	برگزیده‌ها
line-start/related	بیشتر ببینید
line-start/related	بیشتر بخوانید
line-start/related	بیشتر در این باره
line-start/related	تازه‌ترین اخبار
line-start/related	تازه‌ترین خبرها
line-start/related	خبرهای بیشتر
line-start/related	خبرهای مرتبط
line-start/related	داستان‌های برگزیده
line-start/related	در همین زمینه
line-start/related	لینک‌های مرتبط
line-start/related	محتوای مرتبط
line-start/related	مطالب بیشتر
line-start/related	مطالب مرتبط
line-start/related	مطالب مشابه
line-start/related	مطالب پیشنهادی
line-start/related	مطلب مرتبط
line-start/related	موضوعات مرتبط
line-start/related	همچنین ببینید
line-start/related	همچنین بخوانید
line-start/related	پادکست
line-start/related	پر بیننده‌ترین
line-start/related	پربازدیدترین
line-start/related	پربحث‌ترین
line-start/related	پربیننده‌ترین
line-start/related	پرخواننده‌ترین
line-start/related	پیشنهاد سردبیر
line-start/related	گزارش‌های مرتبط
line-start/share	share
line-start/share	ارسال با ایمیل
line-start/share	ارسال به دوستان
line-start/share	اشتراک گذاری
line-start/share	اشتراک‌گذاری
line-start/share	این مطلب را به اشتراک بگذارید
line-start/share	برای دوستان خود بفرستید
line-start/share	به اشتراک بگذارید
line-start/share	در تلگرام
line-start/share	در شبکه‌های اجتماعی
line-start/share	لینک کوتاه
line-start/share	هم رسانی
line-start/share	هم‌رسانی
line-start/share	چاپ خبر
line-start/share	کانال تلگرام
line-start/share	کپی لینک
`,
});
