// Made by tools/tables.ts from the tables beside this folder. Do not edit.
import { parseTables } from '../../tables.ts';

export const tables = parseTables({
  acts: `
-			noun	undergo			تعرّض
-			phrase	act			إعلان بكين
-			phrase	act			إلغاء الدعم
-			phrase	act			اتفاق أوسلو
-			phrase	act			اتفاق الدوحة
-			phrase	act			اتفاق الرياض
-			phrase	act			اتفاق الصخيرات
-			phrase	act			اتفاق الطائف
-			phrase	act			اتفاق باريس
-			phrase	act			اتفاق ستوكهولم
-			phrase	act			اتفاق مينسك
-			phrase	act			اتفاقيات أبراهام
-			phrase	act			اتفاقيات جنيف
-			phrase	act			اتفاقية جنيف
-			phrase	act			اتفاقية فيينا
-			phrase	act			اتفاقية كامب ديفيد
-			phrase	act			التصدي للتهديدات
-			phrase	act			التهديدات الأمنية
-			phrase	act			التهديدات الإرهابية
-			phrase	act			التهديدات السيبرانية
-			phrase	act			التهديدات المشتركة
-			phrase	act			الدعم الحكومي
-			phrase	act			الدعم عن الوقود
-			phrase	act			بروتوكول كيوتو
-			phrase	act			بشن
-			phrase	act			خفض الدعم
-			phrase	act			دعم الأسعار
-			phrase	act			دعم الخبز
-			phrase	act			دعم السلع
-			phrase	act			دعم الطاقة
-			phrase	act			دعم المزارعين
-			phrase	act			دعم الوقود
-			phrase	act			رفع الدعم
-			phrase	act			رفع الدعم عن
-			phrase	act			لشن
-			phrase	act			لمواجهة التهديدات
-			phrase	act			معاهدة شيكاغو
-			phrase	act			معاهدة كامب ديفيد
-			phrase	act			مقاومة التهديدات
-			phrase	act			مواجهة التهديدات
-			verb	act			أبدى/يبدي
-			verb	act			أتمّ/يتمّ
-			verb	act			أجرى/يجري
-			verb	act			أدّى/يؤدّي
-			verb	act			أعرب/يعرب
-			verb	act			أعلن/يعلن
-			verb	act			أقام/يقيم
-			verb	act			أقدم/يقدم
-			verb	act			أمر/يأمر
-			verb	act			أنجز/ينجز
-			verb	act			أنهى/ينهي
-			verb	act			اختتم/يختتم
-			verb	act			ارتكب/يرتكب
-			verb	act			استعدّ/يستعدّ
-			verb	act			اضطرّ/يضطرّ
-			verb	act			اعتزم/يعتزم
-			verb	act			انخرط/ينخرط
-			verb	act			باشر/يباشر
-			verb	act			بدأ/يبدأ
-			verb	act			بذل/يبذل
-			verb	act			تبنّى/يتبنّى
-			verb	act			تمكّن/يتمكّن
-			verb	act			جدّد/يجدّد
-			verb	act			خاض/يخوض
-			verb	act			ردّ/يردّ
-			verb	act			سيّر/يسيّر
-			verb	act			شنّ/يشنّ
-			verb	act			صعّد/يصعّد
-			verb	act			طوّر/يطوّر
-			verb	act			عبّر/يعبّر
-			verb	act			عزّز/يعزّز
-			verb	act			عقد/يعقد
-			verb	act			عمّق/يعمّق
-			verb	act			فرض/يفرض
-			verb	act			قاد/يقود
-			verb	act			قام/يقوم/قائم
-			verb	act			قرّر/يقرّر
-			verb	act			كثّف/يكثّف
-			verb	act			مارس/يمارس
-			verb	act			نجح/ينجح/ناجح
-			verb	act			نظّم/ينظّم
-			verb	act			نفى/ينفي/ناف
-			verb	act			نفّذ/ينفّذ
-			verb	act			نوى/ينوي
-			verb	act			واصل/يواصل
-			verb	act			وجّه/يوجّه
-			verb	act			وسّع/يوسّع
-			verb	undergo			تعرّض/يتعرّض
-			verb	undergo			تلقّى/يتلقّى
-			verb	undergo			خضع/يخضع/خاضع
-			verb	undergo			شهد/يشهد
-			verb	undergo			واجه/يواجه
ACCUSE		diplomatic	verb	act			أدان/يدين
ACCUSE		diplomatic	verb	act			اتهم/يتهم
ACCUSE		diplomatic	verb	act			استنكر/يستنكر
ACCUSE		diplomatic	verb	act			استهجن/يستهجن
ACCUSE		diplomatic	verb	act			استهزأ/يستهزئ
ACCUSE		diplomatic	verb	act			اشتكى/يشتكي
ACCUSE		diplomatic	verb	act			انتقد/ينتقد
ACCUSE		diplomatic	verb	act			انتقص/ينتقص
ACCUSE		diplomatic	verb	act			تهجّم/يتهجّم
ACCUSE		diplomatic	verb	act			سخر/يسخر
ACCUSE		diplomatic	verb	act			شجب/يشجب/شاجب
ACCUSE		diplomatic	verb	act			عاتب/يعاتب
ACCUSE		diplomatic	verb	act			قاضى/يقاضي
ACCUSE		diplomatic	verb	act			لام/يلوم
ACCUSE		diplomatic	verb	act			ندّد/يندّد
ACCUSE		diplomatic	verb	act			وبّخ/يوبّخ
ACCUSE		diplomatic	verb	act	@any		أدان/يدين
ACCUSE		diplomatic	verb	act	@any		اتهم/يتهم
ACCUSE		diplomatic	verb	act	@any		استنكر/يستنكر
ACCUSE		diplomatic	verb	act	@any		استهجن/يستهجن
ACCUSE		diplomatic	verb	act	@any		انتقد/ينتقد
ACCUSE		diplomatic	verb	act	@any		شجب/يشجب/شاجب
ACCUSE		diplomatic	verb	act	@any		ندّد/يندّد
ACCUSE		diplomatic	verb	act	treaty-breach		انتهك/ينتهك
ACCUSE		diplomatic	verb	act	treaty-breach		خرق/يخرق/خارق
ACCUSE		diplomatic	verb	mutual	accusations		تبادل/يتبادل
ACCUSE	allege		verb	act			حمّل/يحمّل المسؤولية
ACCUSE	allege	diplomatic	noun	act			اتهام
ACCUSE	allege	diplomatic	noun	act			اتهامات متبادلة
ACCUSE	allege	diplomatic	noun	act			مزاعم بتورط
ACCUSE	allege	diplomatic	verb	against	responsibility		حمّل/يحمّل
ACCUSE	disapprove		verb	against	blame-word		ألقى/يلقي
ACCUSE	disapprove	diplomatic	noun	act			إدانة
ACCUSE	disapprove	diplomatic	noun	act			احتجاج رسمي
ACCUSE	disapprove	diplomatic	noun	act			استنكار
ACCUSE	disapprove	diplomatic	noun	act			استهجان
ACCUSE	disapprove	diplomatic	noun	act			انتقاد
ACCUSE	disapprove	diplomatic	noun	act			تنديد
ACCUSE	disapprove	diplomatic	noun	act			شجب
ACCUSE	disapprove	diplomatic	noun	act			مذكرة احتجاج
ACCUSE	disapprove	diplomatic	noun	act	@any		إدانة
ACCUSE	disapprove	diplomatic	noun	act	@any		استنكار
ACCUSE	disapprove	diplomatic	noun	act	@any		انتقاد
ACCUSE	disapprove	diplomatic	noun	act	@any		تنديد
ACCUSE	disapprove	diplomatic	noun	act	@any		شجب
ACCUSE	disapprove	diplomatic	noun	receive		recall	استدعاء السفير
ACCUSE	disapprove	diplomatic	noun	receive		recall	استدعاء القائم بالأعمال
ACCUSE	disapprove	diplomatic	noun	receive		recall	استدعاء سفير
ACCUSE	disapprove	diplomatic	phrase	undergo			الوجود التدخلي
ACCUSE	disapprove	diplomatic	phrase	undergo			انتهاك صارخ للقانون الدولي
ACCUSE	disapprove	diplomatic	phrase	undergo			انتهاكا صارخا لسيادة
ACCUSE	disapprove	diplomatic	phrase	undergo			انتهاكا صارخا للسيادة
ACCUSE	disapprove	diplomatic	phrase	undergo			غير شرعية
ACCUSE	disapprove	diplomatic	phrase	undergo			غير قانونية
ACCUSE	disapprove	diplomatic	phrase	undergo	@said		غير مبرر
ACCUSE	disapprove	diplomatic	phrase	undergo	@said		غير مبررة
ACCUSE	disapprove	diplomatic	verb	act	blame-words		وصف/يصف
ACCUSE	disapprove	diplomatic	verb	act	concern		أبدى/يبدي
ACCUSE	disapprove	diplomatic	verb	act	concern		أعرب/يعرب
ACCUSE	disapprove	diplomatic	verb	act	concern		أعلن/يعلن
ACCUSE	disapprove	diplomatic	verb	act	concern		عبّر/يعبّر
ACCUSE	disapprove	diplomatic	verb	act	diplomat	recall	استدعى/يستدعي
ACCUSE	disapprove	diplomatic	verb	act	lodge		احتجّ/يحتجّ
ACCUSE	disapprove	diplomatic	verb	act	protest-note		أبلغ/يبلغ
ACCUSE	disapprove	diplomatic	verb	act	protest-note		سلّم/يسلّم
ACCUSE	disapprove	diplomatic	verb	act	protest-note		قدّم/يقدّم
ACCUSE	disapprove	diplomatic	verb	act	protest-note		وجّه/يوجّه
ACCUSE	disapprove	diplomatic	verb	act	regret	harm;casualties;disaster	أبدى/يبدي
ACCUSE	disapprove	diplomatic	verb	act	regret	harm;casualties;disaster	أعرب/يعرب
ACCUSE	disapprove	diplomatic	verb	act	regret	harm;casualties;disaster	عبّر/يعبّر
ACCUSE	disapprove	legal	verb	against	lawsuit		أقام/يقيم
ACCUSE	disapprove	legal	verb	against	lawsuit		تقدّم/يتقدّم
ACCUSE	disapprove	legal	verb	against	lawsuit		رفع/يرفع/رافع
ACCUSE	disapprove	legal	verb	against	lawsuit		قدّم/يقدّم
ACCUSE	investigate	legal	noun	act			فتح تحقيق
ACCUSE	investigate	legal	noun	act			مذكرة اعتقال
ACCUSE	investigate	legal	noun	act			مذكرة توقيف
ACCUSE	investigate	legal	verb	against	probe		أجرى/يجري
ACCUSE	investigate	legal	verb	against	probe		أطلق/يطلق
ACCUSE	investigate	legal	verb	against	probe		فتح/يفتح
ACCUSE	investigate	legal	verb	against	warrant		أصدر/يصدر
AGREE		diplomatic	noun	act			موافقة
AGREE		diplomatic	noun	act	@coop;aid;money;weapons;ceasefire		التزام
AGREE		diplomatic	noun	act	@coop;aid;money;weapons;ceasefire		تعهّد
AGREE		diplomatic	noun	act	@coop;aid;money;weapons;ceasefire		عرض
AGREE		diplomatic	noun	act	@coop;aid;money;weapons;ceasefire		وعد
AGREE		diplomatic	noun	mutual			إنشاء لجنة مشتركة
AGREE		diplomatic	noun	mutual			إنشاء مجلس أعلى للتعاون
AGREE		diplomatic	noun	mutual			تشكيل لجنة مشتركة
AGREE		diplomatic	noun	mutual			تشكيل مجلس تنسيق
AGREE		diplomatic	noun	mutual		lift	إعلان مشترك
AGREE		diplomatic	noun	mutual		lift	اتفاق
AGREE		diplomatic	noun	mutual		lift	اتفاق أمني
AGREE		diplomatic	noun	mutual		lift	اتفاق إطار
AGREE		diplomatic	noun	mutual		lift	اتفاق إطاري
AGREE		diplomatic	noun	mutual		lift	اتفاق تجارة حرة
AGREE		diplomatic	noun	mutual		lift	اتفاق تعاون
AGREE		diplomatic	noun	mutual		lift	اتفاق دفاعي
AGREE		diplomatic	noun	mutual		lift	اتفاق سلام
AGREE		diplomatic	noun	mutual		lift	اتفاق مبدئي
AGREE		diplomatic	noun	mutual		lift	اتفاقية
AGREE		diplomatic	noun	mutual		lift	اتفاقية تجارة حرة
AGREE		diplomatic	noun	mutual		lift	اتفاقية سلام
AGREE		diplomatic	noun	mutual		lift	بروتوكول تعاون
AGREE		diplomatic	noun	mutual		lift	بيان ثلاثي
AGREE		diplomatic	noun	mutual		lift	بيان مشترك
AGREE		diplomatic	noun	mutual		lift	تفاهمات
AGREE		diplomatic	noun	mutual		lift	خارطة طريق
AGREE		diplomatic	noun	mutual		lift	خريطة طريق
AGREE		diplomatic	noun	mutual		lift	خطة تعاون
AGREE		diplomatic	noun	mutual		lift	خطة عمل مشتركة
AGREE		diplomatic	noun	mutual		lift	شراكة استراتيجية
AGREE		diplomatic	noun	mutual		lift	صفقة
AGREE		diplomatic	noun	mutual		lift	مذكرة اتفاق
AGREE		diplomatic	noun	mutual		lift	مذكرة تعاون
AGREE		diplomatic	noun	mutual		lift	معاهدة
AGREE		diplomatic	noun	mutual		lift	معاهدة سلام
AGREE		diplomatic	noun	mutual		lift	وثائق تعاون
AGREE		diplomatic	noun	mutual		lift	وثيقة تعاون
AGREE		diplomatic	noun	mutual	@coop		أهمية
AGREE		diplomatic	noun	mutual	@coop		إمكانية
AGREE		diplomatic	noun	mutual	@coop		استعداد
AGREE		diplomatic	noun	mutual	@coop		اهتمام
AGREE		diplomatic	noun	mutual	@coop		جاهزية
AGREE		diplomatic	noun	mutual	@coop		حرص
AGREE		diplomatic	noun	mutual	@coop		رغبة
AGREE		diplomatic	noun	mutual	@coop		سعي
AGREE		diplomatic	noun	mutual	@coop		ضرورة
AGREE		diplomatic	noun	mutual	@coop		عزم
AGREE		diplomatic	noun	mutual	@coop		فرصة
AGREE		diplomatic	noun	mutual	@coop		مساعي
AGREE		diplomatic	noun	mutual	@coop		نية
AGREE		diplomatic	noun	mutual	@coop;agreement		إنشاء صندوق مشترك
AGREE		diplomatic	noun	mutual	@coop;agreement		إنشاء لجنة مشتركة
AGREE		diplomatic	noun	mutual	@coop;agreement		تأسيس مكاتب
AGREE		diplomatic	noun	mutual	@coop;agreement		تشكيل لجنة مشتركة
AGREE		diplomatic	noun	mutual	@coop;agreement		فتح مكاتب
AGREE		diplomatic	noun	mutual	@coop;agreement		فتح مكتب
AGREE		diplomatic	phrase	act	offer		قبلت
AGREE		diplomatic	verb	act		resign	وافق/يوافق
AGREE		diplomatic	verb	act	@any		وافق/يوافق
AGREE		diplomatic	verb	act	@coop	sport;sanction	قرّر/يقرّر
AGREE		diplomatic	verb	act	@coop;aid;money;weapons;ceasefire		التزم/يلتزم
AGREE		diplomatic	verb	act	@coop;aid;money;weapons;ceasefire		تعهّد/يتعهّد
AGREE		diplomatic	verb	act	@coop;aid;money;weapons;ceasefire		وعد
AGREE		diplomatic	verb	act	@coop;aid;money;weapons;ceasefire	danger;show	عرض/يعرض
AGREE		diplomatic	verb	act	offer		/يقبل
AGREE		diplomatic	verb	act	offer		لبّى/يلبّي
AGREE		diplomatic	verb	give	invitation		وجّه/يوجّه
AGREE		diplomatic	verb	mutual		sport	/يتفاهم
AGREE		diplomatic	verb	mutual		sport	اتفق/يتفق
AGREE		diplomatic	verb	mutual		sport	توافق/يتوافق
AGREE		diplomatic	verb	mutual	@any		اتفق/يتفق
AGREE		diplomatic	verb	mutual	@any		توافق/يتوافق
AGREE		diplomatic	verb	mutual	@coop		أراد/يريد
AGREE		diplomatic	verb	mutual	@coop		اقترح/يقترح
AGREE		diplomatic	verb	mutual	@coop		تطلّع/يتطلّع
AGREE		diplomatic	verb	mutual	@coop		حرص/يحرص/حريص
AGREE		diplomatic	verb	mutual	@coop		رغب/يرغب/راغب
AGREE		diplomatic	verb	mutual	@coop		سعى/يسعى/ساع
AGREE		diplomatic	verb	mutual	@coop		عمل/يعمل
AGREE		diplomatic	verb	mutual	@coop		واصل/يواصل
AGREE		diplomatic	verb	mutual	agreement	lift	توصّل/يتوصّل
AID			noun	against			مساعدة
AID			noun	give			إعانة
AID			noun	give			تبرع
AID			noun	give			مساعدات
AID			noun	give			معونة
AID			noun	give			منحة
AID			noun	give			هبة
AID			noun	give	aid;money		إرسال
AID			noun	give	aid;money		إيصال
AID			noun	give	aid;money		تقديم
AID			noun	give	aid;money		منح
AID			verb	act	aid;money;weapons;need		أعان/يعين
AID			verb	act	aid;money;weapons;need		ساعد/يساعد
AID			verb	act	aid;money;weapons;need		ساهم/يساهم
AID			verb	give		sport	أغاث/يغيث
AID			verb	give		sport	تبرّع/يتبرّع
AID			verb	give		sport	موّل/يموّل
AID			verb	give	aid;money		أرسل/يرسل
AID			verb	give	aid;money		أقرض/يقرض
AID			verb	give	aid;money		أوصل/يوصل
AID			verb	give	aid;money		خصّص/يخصّص
AID			verb	give	aid;money		رصد/يرصد
AID			verb	give	aid;money		سلّم/يسلّم
AID			verb	give	aid;money		صرف/يصرف
AID			verb	give	aid;money		منح/يمنح/مانح
AID			verb	give	aid;money		وفّر/يوفّر
AID			verb	give	aid;money	undertake;draft-text	قدّم/يقدّم
AID			verb	give	food-word		أرسل/يرسل
AID			verb	give	food-word		سلّم/يسلّم
AID		peacekeeping	verb	give	peacekeepers		أرسل/يرسل
AID		peacekeeping	verb	give	peacekeepers		نشر/ينشر
AID	asylum	migration	noun	give			استضافة لاجئين
AID	asylum	migration	noun	give			استقبال لاجئين
AID	asylum	migration	noun	give			لجوء سياسي
AID	asylum	migration	noun	give			منح اللجوء
AID	asylum	migration	noun	give			منح حق اللجوء
AID	asylum	migration	verb	give	asylum		منح/يمنح/مانح
AID	asylum	migration	verb	host	refugees	sport	آوى/يؤوي
AID	asylum	migration	verb	host	refugees	sport	استضاف/يستضيف
AID	asylum	migration	verb	host	refugees	sport	استقبل/يستقبل
AID	economic	economic	noun	give			إعفاء من الديون
AID	economic	economic	noun	give			إلغاء الديون
AID	economic	economic	noun	give			تمويل
AID	economic	economic	noun	give			حزمة إنقاذ
AID	economic	economic	noun	give			حزمة مالية
AID	economic	economic	noun	give			حزمة مساعدات
AID	economic	economic	noun	give			خط ائتمان
AID	economic	economic	noun	give			خط ائتماني
AID	economic	economic	noun	give			دعم اقتصادي
AID	economic	economic	noun	give			دعم مالي
AID	economic	economic	noun	give			شطب الديون
AID	economic	economic	noun	give			قرض
AID	economic	economic	noun	give			مساعدات مالية
AID	economic	economic	noun	give			مساعدة مالية
AID	economic	economic	noun	give			وديعة
AID	economic	economic	verb	against	deposit		أودع/يودع
AID	economic	economic	verb	give	debt		أسقط/يسقط
AID	economic	economic	verb	give	debt		أعفى/يعفي
AID	economic	economic	verb	give	debt		ألغى/يلغي
AID	economic	economic	verb	give	debt		شطب/يشطب
AID	humanitarian		verb	give	airlift	sport	سيّر/يسيّر
AID	humanitarian	humanitarian	noun	give			جسر جوي
AID	humanitarian	humanitarian	noun	give			شحنة مساعدات
AID	humanitarian	humanitarian	noun	give			طائرة مساعدات
AID	humanitarian	humanitarian	noun	give			فرق إنقاذ
AID	humanitarian	humanitarian	noun	give			فريق إنقاذ
AID	humanitarian	humanitarian	noun	give			قافلة مساعدات
AID	humanitarian	humanitarian	noun	give			قوافل مساعدات
AID	humanitarian	humanitarian	noun	give			مساعدات إغاثية
AID	humanitarian	humanitarian	noun	give			مساعدات إنسانية
AID	humanitarian	humanitarian	noun	give			مساعدات طارئة
AID	humanitarian	humanitarian	noun	give			مساعدات طبية
AID	humanitarian	humanitarian	noun	give			مساعدات غذائية
AID	humanitarian	humanitarian	noun	give			مساعدة إنسانية
AID	humanitarian	humanitarian	noun	give			مستشفى ميداني
AID	humanitarian	humanitarian	noun	give			معونات إنسانية
AID	humanitarian	humanitarian	noun	give			مواد إغاثية
AID	military	military	noun	against	weapons		إمداد
AID	military	military	noun	against	weapons		تزويد
AID	military	military	noun	give			إمدادات أسلحة
AID	military	military	noun	give			إمدادات عسكرية
AID	military	military	noun	give			توريد أسلحة
AID	military	military	noun	give			توريد الأسلحة
AID	military	military	noun	give			حزمة عسكرية
AID	military	military	noun	give			دعم عسكري
AID	military	military	noun	give			شحنات أسلحة
AID	military	military	noun	give			شحنة أسلحة
AID	military	military	noun	give			مساعدات عسكرية
AID	military	military	noun	give			مساعدة عسكرية
AID	military	military	noun	give			معونة عسكرية
AID	military	military	noun	give	weapons		إرسال
AID	military	military	noun	give	weapons		تسليم
AID	military	military	noun	give	weapons		نقل
AID	military	military	noun	undergo	weapons		تسليح
AID	military	military	verb	act	troops	sport	درّب/يدرّب
AID	military	military	verb	give		sport	سلّح/يسلّح
AID	military	military	verb	give	weapons	agreement	أرسل/يرسل
AID	military	military	verb	give	weapons	agreement	أمدّ/يمدّ
AID	military	military	verb	give	weapons	agreement	زوّد/يزوّد
AID	military	military	verb	give	weapons	agreement	سلّم/يسلّم
AID	military	military	verb	give	weapons	agreement	منح/يمنح/مانح
AID	military	military	verb	give	weapons	agreement	نقل/ينقل
AID	military	military	verb	give	weapons	agreement;undertake;draft-text	قدّم/يقدّم
AID	military	military	verb	receive	weapons	sport	تسلّم/يتسلّم
ASSAULT		military	noun	act		sport;disaster;market;penalty	ضربات صاروخية
ASSAULT		military	noun	act		sport;disaster;market;penalty	ضربات عسكرية
ASSAULT		military	noun	act		sport;disaster;market;penalty	ضربة استباقية
ASSAULT		military	noun	act		sport;disaster;market;penalty	ضربة انتقامية
ASSAULT		military	noun	act		sport;disaster;market;penalty	ضربة عسكرية
ASSAULT		military	noun	act		sport;market;verbal;cyber	اعتداء
ASSAULT		military	noun	act		sport;market;verbal;cyber	اعتداء إرهابي
ASSAULT		military	noun	act		sport;market;verbal;cyber	حملة عسكرية
ASSAULT		military	noun	act		sport;market;verbal;cyber	عدوان
ASSAULT		military	noun	act		sport;market;verbal;cyber	عمل عدائي
ASSAULT		military	noun	act		sport;market;verbal;cyber	عملية برية
ASSAULT		military	noun	act		sport;market;verbal;cyber	عملية عسكرية
ASSAULT		military	noun	act		sport;market;verbal;cyber	هجمة
ASSAULT		military	noun	act		sport;market;verbal;cyber	هجوم
ASSAULT		military	noun	act		sport;market;verbal;cyber	هجوم إرهابي
ASSAULT		military	noun	act		sport;market;verbal;cyber	هجوم مسلح
ASSAULT		military	noun	act	@local;harm	sport;market;verbal;cyber;penalty	اعتداء
ASSAULT		military	noun	act	@local;harm	sport;market;verbal;cyber;penalty	هجمة
ASSAULT		military	noun	act	@local;harm	sport;market;verbal;cyber;penalty	هجوم
ASSAULT		military	noun	act	@local;harm	sport;market;verbal;cyber;penalty	هجوم إرهابي
ASSAULT		military	noun	act	@local;harm	sport;market;verbal;cyber;penalty	هجوم بالقذائف
ASSAULT		military	noun	act	@local;harm	sport;market;verbal;cyber;penalty	هجوم صاروخي
ASSAULT		military	noun	act	@local;harm	sport;market;verbal;cyber;penalty	هجوم مسلح
ASSAULT		military	noun	act	attack-words;target	sport;disaster;market;penalty;background	ضربة
ASSAULT		military	noun	against		disaster;sport;background	قتل
ASSAULT		military	noun	against		disaster;sport;background	مجزرة
ASSAULT		military	noun	against		disaster;sport;background	مذبحة
ASSAULT		military	noun	against		disease	تسلل
ASSAULT		military	noun	against		disease	توغل بري
ASSAULT		military	noun	against		disease	توغّل
ASSAULT		military	noun	against		sport;disaster;sanction;market	استهداف
ASSAULT		military	noun	against		sport;disaster;sanction;market	مهاجمة
ASSAULT		military	noun	against		trade-war;sport	حرب
ASSAULT		military	noun	against		trade-war;sport	حرب أهلية
ASSAULT		military	noun	against		trade-war;sport	حرب شاملة
ASSAULT		military	noun	against		trade-war;sport	حرب مفتوحة
ASSAULT		military	noun	against		trade-war;sport	عملية عسكرية خاصة
ASSAULT		military	noun	mutual		sport;market	اشتباك
ASSAULT		military	noun	mutual		sport;market	اشتباكات
ASSAULT		military	noun	mutual		sport;market	اشتباكات حدودية
ASSAULT		military	noun	mutual		sport;market	تبادل إطلاق النار
ASSAULT		military	noun	mutual		sport;market	تبادل القصف
ASSAULT		military	noun	mutual		sport;market	تبادل لإطلاق النار
ASSAULT		military	noun	mutual		sport;market	حرب الأيام
ASSAULT		military	noun	mutual		sport;market	صدامات
ASSAULT		military	noun	mutual		sport;market	قتال
ASSAULT		military	noun	mutual		sport;market	معارك
ASSAULT		military	noun	mutual		sport;market	معركة
ASSAULT		military	noun	mutual		sport;market	مواجهات عسكرية
ASSAULT		military	noun	mutual		sport;market	مواجهات مسلحة
ASSAULT		military	noun	mutual	@local;harm	sport;market	اشتباك
ASSAULT		military	noun	mutual	@local;harm	sport;market	اشتباكات
ASSAULT		military	noun	mutual	@local;harm	sport;market	صدامات
ASSAULT		military	noun	mutual	@local;harm	sport;market	معارك
ASSAULT		military	noun	mutual	@local;harm	sport;market	مواجهات
ASSAULT		military	noun	mutual	@local;harm	sport;market	مواجهات مسلحة
ASSAULT		military	noun	undergo		disaster;sport	استشهاد
ASSAULT		military	noun	undergo		disaster;sport	سقوط ضحايا
ASSAULT		military	noun	undergo		disaster;sport	سقوط قتلى
ASSAULT		military	noun	undergo		disaster;sport	مقتل
ASSAULT		military	noun	undergo		disease	اجتياح
ASSAULT		military	noun	undergo		disease	اجتياح بري
ASSAULT		military	noun	undergo		disease	اقتحام
ASSAULT		military	noun	undergo		disease	غزو
ASSAULT		military	noun	undergo	@local;bomb;gunmen;gunfire	sport;disaster	مقتل
ASSAULT		military	phrase	undergo	attack-words	disaster;sport	أصيب
ASSAULT		military	phrase	undergo	attack-words	disaster;sport	أصيبت
ASSAULT		military	phrase	undergo	attack-words	disaster;sport	أصيبوا
ASSAULT		military	verb	against		disaster;sport	قتل/يقتل/قاتل
ASSAULT		military	verb	against		disease	اجتاح/يجتاح
ASSAULT		military	verb	against		disease	اقتحم/يقتحم
ASSAULT		military	verb	against		disease	توغّل/يتوغّل
ASSAULT		military	verb	against		disease	غزا/يغزو
ASSAULT		military	verb	against		sport;disaster;sanction;market;penalty;needy	استهدف/يستهدف
ASSAULT		military	verb	against		sport;verbal	هاجم/يهاجم
ASSAULT		military	verb	against	@local;gunmen	sport;verbal;sanction;market;penalty;needy;disease	استهدف/يستهدف
ASSAULT		military	verb	against	@local;gunmen	sport;verbal;sanction;market;penalty;needy;disease	اقتحم/يقتحم
ASSAULT		military	verb	against	@local;gunmen	sport;verbal;sanction;market;penalty;needy;disease	قصف/يقصف/قاصف
ASSAULT		military	verb	against	@local;gunmen	sport;verbal;sanction;market;penalty;needy;disease	هاجم/يهاجم
ASSAULT		military	verb	against	@local;gunmen;gunfire	disaster;sport	اغتال/يغتال
ASSAULT		military	verb	against	@local;gunmen;gunfire	disaster;sport	قتل/يقتل/قاتل
ASSAULT		military	verb	against	attack-words;target	sport;disaster;sanction;market;penalty	ضرب/يضرب
ASSAULT		military	verb	alone	casualties	disaster;sport	أوقع/يوقع
ASSAULT		military	verb	mutual		sport;disaster	اشتبك/يشتبك
ASSAULT		military	verb	mutual		sport;disaster	تقاتل/يتقاتل
ASSAULT		military	verb	undergo		disaster;sport	استشهد/يستشهد
ASSAULT		military	verb	undergo	death	disaster;sport	لقي/يلقى
ASSAULT	abduct	crime	noun	undergo		background	اختطاف
ASSAULT	abduct	crime	noun	undergo		background	خطف
ASSAULT	abduct	crime	verb	against		figurative	اختطف/يختطف
ASSAULT	abduct	crime	verb	against		figurative	خطف/يخطف
ASSAULT	abduct	crime	verb	against	@local;gunmen	figurative	اختطف/يختطف
ASSAULT	abduct	crime	verb	against	@local;gunmen	figurative	خطف/يخطف
ASSAULT	aerial	military	noun	act			ضربات جوية
ASSAULT	aerial	military	noun	act			ضربة جوية
ASSAULT	aerial	military	noun	act			غارات جوية
ASSAULT	aerial	military	noun	act			غارة
ASSAULT	aerial	military	noun	act			غارة بطائرة مسيرة
ASSAULT	aerial	military	noun	act			غارة جوية
ASSAULT	aerial	military	noun	act			قصف جوي
ASSAULT	aerial	military	noun	act			هجمات بالمسيرات
ASSAULT	aerial	military	noun	act			هجوم بطائرات مسيرة
ASSAULT	aerial	military	noun	act			هجوم بطائرة مسيرة
ASSAULT	aerial	military	noun	act			هجوم بمسيرات
ASSAULT	aerial	military	noun	act			هجوم بمسيرة
ASSAULT	aerial	military	noun	act			هجوم جوي
ASSAULT	aerial	military	noun	act	@local;harm	sport	ضربة جوية
ASSAULT	aerial	military	noun	act	@local;harm	sport	غارة
ASSAULT	aerial	military	noun	act	@local;harm	sport	غارة جوية
ASSAULT	aerial	military	noun	against	aircraft		إسقاط
ASSAULT	aerial	military	verb	against			أغار
ASSAULT	aerial	military	verb	against	aircraft		أسقط/يسقط
ASSAULT	assassinate	crime_murder	noun	against		background	محاولة اغتيال
ASSAULT	assassinate	crime_murder	noun	undergo		background	اغتيال
ASSAULT	assassinate	crime_murder	verb	against			اغتال/يغتال
ASSAULT	cleansing	ethnicity	noun	against	attack-words	background	تطهير عرقي
ASSAULT	crowd-control	rights_freedoms	verb	against	protest		فرّق/يفرّق
ASSAULT	crowd-control	rights_freedoms	verb	against	protest		فضّ/يفضّ
ASSAULT	crowd-control	rights_freedoms	verb	against	tear-gas		أطلق/يطلق
ASSAULT	crowd-control	rights_freedoms	verb	against	tear-gas		استخدم/يستخدم
ASSAULT	destroy	military	noun	against	attack-words	disaster	نسف
ASSAULT	destroy	military	noun	undergo	attack-words	disaster	تدمير
ASSAULT	destroy	military	verb	against	attack-words	disaster;record	دمّر/يدمّر
ASSAULT	destroy	military	verb	against	attack-words	disaster;record	نسف/ينسف
ASSAULT	execute	legal	noun	against	carried-out		إعدام
ASSAULT	execute	legal	verb	against			أعدم/يعدم
ASSAULT	explosives	terrorism	noun	against		background	انفجار سيارة مفخخة
ASSAULT	explosives	terrorism	noun	against		background	انفجار عبوة
ASSAULT	explosives	terrorism	noun	against		background	انفجار قنبلة
ASSAULT	explosives	terrorism	noun	against		background	انفجار لغم
ASSAULT	explosives	terrorism	noun	against		background	تفجير
ASSAULT	explosives	terrorism	noun	against		background	دراجة مفخخة
ASSAULT	explosives	terrorism	noun	against		background	سيارة مفخخة
ASSAULT	explosives	terrorism	noun	against		background	سيارة ملغومة
ASSAULT	explosives	terrorism	noun	against		background	شاحنة مفخخة
ASSAULT	explosives	terrorism	noun	against		background	عبوة ناسفة
ASSAULT	explosives	terrorism	noun	against		background	قنبلة مزروعة
ASSAULT	explosives	terrorism	noun	against		background	قنبلة يدوية
ASSAULT	explosives	terrorism	noun	against	@local;harm	background	انفجار دراجة مفخخة
ASSAULT	explosives	terrorism	noun	against	@local;harm	background	انفجار دراجة نارية مفخخة
ASSAULT	explosives	terrorism	noun	against	@local;harm	background	انفجار سيارة مفخخة
ASSAULT	explosives	terrorism	noun	against	@local;harm	background	انفجار سيارة ملغومة
ASSAULT	explosives	terrorism	noun	against	@local;harm	background	انفجار شاحنة مفخخة
ASSAULT	explosives	terrorism	noun	against	@local;harm	background	انفجار عبوة
ASSAULT	explosives	terrorism	noun	against	@local;harm	background	انفجار عبوة ناسفة
ASSAULT	explosives	terrorism	noun	against	@local;harm	background	انفجار قنبلة
ASSAULT	explosives	terrorism	noun	against	@local;harm	background	انفجار لغم
ASSAULT	explosives	terrorism	noun	against	@local;harm	background	تفجير
ASSAULT	explosives	terrorism	noun	alone	bomb	disaster	انفجار
ASSAULT	explosives	terrorism	verb	against	@local;bomb;self		فجّر/يفجّر
ASSAULT	explosives	terrorism	verb	against	bomb;self;target		فجّر/يفجّر
ASSAULT	explosives	terrorism	verb	alone	@local;bomb	disaster	انفجر/ينفجر
ASSAULT	explosives	terrorism	verb	alone	bomb	disaster	انفجر/ينفجر
ASSAULT	firearms	military	noun	against		ceasefire	إطلاق الأعيرة النارية
ASSAULT	firearms	military	noun	against		ceasefire	إطلاق الرصاص
ASSAULT	firearms	military	noun	against		ceasefire	إطلاق النار
ASSAULT	firearms	military	noun	against		ceasefire	إطلاق نار
ASSAULT	firearms	military	noun	against		ceasefire	هجوم بالرصاص
ASSAULT	firearms	military	noun	against	@local;harm	ceasefire	إطلاق النار
ASSAULT	firearms	military	noun	against	@local;harm	ceasefire	إطلاق نار
ASSAULT	firearms	military	noun	against	@local;harm	ceasefire	هجوم بالرصاص
ASSAULT	firearms	military	verb	against	@local;fire	ceasefire	أطلق/يطلق
ASSAULT	firearms	military	verb	against	@local;fire	ceasefire	فتح/يفتح
ASSAULT	firearms	military	verb	against	fire	ceasefire	أطلق/يطلق
ASSAULT	firearms	military	verb	against	fire	ceasefire	فتح/يفتح
ASSAULT	firearms	military	verb	mutual	fire;gunfire;shelling	sport	تبادل/يتبادل
ASSAULT	heavy-weapons	military	noun	act	@local;harm	sport	قصف
ASSAULT	heavy-weapons	military	noun	act	@local;harm	sport	قصف صاروخي
ASSAULT	heavy-weapons	military	noun	act	@local;harm	sport	قصف مدفعي
ASSAULT	heavy-weapons	military	noun	against		sport	إطلاق الصواريخ
ASSAULT	heavy-weapons	military	noun	against		sport	إطلاق صاروخ
ASSAULT	heavy-weapons	military	noun	against		sport	إطلاق صواريخ
ASSAULT	heavy-weapons	military	noun	against		sport	إطلاق قذائف
ASSAULT	heavy-weapons	military	noun	against		sport	سقوط صواريخ
ASSAULT	heavy-weapons	military	noun	against		sport	سقوط قذائف
ASSAULT	heavy-weapons	military	noun	against		sport	قذائف هاون
ASSAULT	heavy-weapons	military	noun	against		sport	قصف
ASSAULT	heavy-weapons	military	noun	against		sport	قصف صاروخي
ASSAULT	heavy-weapons	military	noun	against		sport	قصف مدفعي
ASSAULT	heavy-weapons	military	noun	against		sport	هجوم صاروخي
ASSAULT	heavy-weapons	military	verb	against		sport	قصف/يقصف/قاصف
ASSAULT	heavy-weapons	military	verb	against	@local;missile	missile-test;sport	أطلق/يطلق
ASSAULT	heavy-weapons	military	verb	against	missile	missile-test;sport	أطلق/يطلق
ASSAULT	heavy-weapons	military	verb	against	missile	missile-test;sport	رشق/يرشق
ASSAULT	primitive	crime	noun	against			حادث طعن
ASSAULT	primitive	crime	noun	against			عملية دهس
ASSAULT	primitive	crime	noun	against			عملية طعن
ASSAULT	primitive	crime	noun	against			هجوم بسكين
ASSAULT	primitive	crime	noun	against			هجوم دهس
ASSAULT	primitive	crime	verb	against	knife		طعن/يطعن/طاعن
ASSAULT	sexual	crime_sexual	verb	against			اغتصب/يغتصب
ASSAULT	suicide-attack	terrorism	noun	against			اعتداء انتحاري
ASSAULT	suicide-attack	terrorism	noun	against			تفجير انتحاري
ASSAULT	suicide-attack	terrorism	noun	against			عملية استشهادية
ASSAULT	suicide-attack	terrorism	noun	against			عملية انتحارية
ASSAULT	suicide-attack	terrorism	noun	against			مفجر انتحاري
ASSAULT	suicide-attack	terrorism	noun	against			هجمات انتحارية
ASSAULT	suicide-attack	terrorism	noun	against			هجوم انتحاري
ASSAULT	suicide-attack	terrorism	noun	against	@local;harm;struck	background	اعتداء انتحاري
ASSAULT	suicide-attack	terrorism	noun	against	@local;harm;struck	background	تفجير انتحاري
ASSAULT	suicide-attack	terrorism	noun	against	@local;harm;struck	background	تفجير انتحاري مزدوج
ASSAULT	suicide-attack	terrorism	noun	against	@local;harm;struck	background	عملية انتحارية
ASSAULT	suicide-attack	terrorism	noun	against	@local;harm;struck	background	هجوم انتحاري
ASSAULT	suicide-attack	terrorism	noun	against	@local;harm;struck	background	هجوم انتحاري مزدوج
ASSAULT	suicide-attack	terrorism	noun	against	@local;harm;struck	background	هجوم بسيارة مفخخة
ASSAULT	suicide-attack	terrorism	noun	against	@local;harm;struck	background	هجوم بسيارة ملغومة
ASSAULT	suicide-attack	terrorism	noun	against	@local;harm;struck	background	هجوم بشاحنة مفخخة
ASSAULT	suicide-attack	terrorism	verb	alone	self		فجّر/يفجّر
ASSAULT	torture	human_rights	verb	against			عذّب/يعذّب
ASSAULT	unconventional	cbrn	noun	against			إبادة جماعية
ASSAULT	unconventional	cbrn	noun	against			حرب إبادة
ASSAULT	unconventional	cbrn	noun	against			هجوم كيماوي
ASSAULT	unconventional	cbrn	noun	against			هجوم كيميائي
ASSAULT	unconventional	cbrn	noun	against			هجوم نووي
COERCE			noun	against			حملة أمنية
COERCE			noun	against			حملة قمع
COERCE			noun	against			قمع
COERCE			noun	against			مداهمة
COERCE			verb	against		sport	داهم/يداهم
COERCE			verb	against		sport	قمع/يقمع/قامع
COERCE		cyber	noun	against			اختراق إلكتروني
COERCE		cyber	noun	against			قرصنة إلكترونية
COERCE		cyber	noun	against			هجمات إلكترونية
COERCE		cyber	noun	against			هجمات سيبرانية
COERCE		cyber	noun	against			هجوم إلكتروني
COERCE		cyber	noun	against			هجوم رقمي
COERCE		cyber	noun	against			هجوم سيبراني
COERCE		cyber	noun	against			هجوم سيبراني واسع
COERCE		cyber	verb	against	cyber		اخترق/يخترق
COERCE		cyber	verb	against	cyber		قرصن/يقرصن
COERCE	arrest	legal	noun	against			إلقاء القبض
COERCE	arrest	legal	noun	against			القبض على
COERCE	arrest	legal	noun	against			حملة اعتقالات
COERCE	arrest	legal	noun	undergo			احتجاز
COERCE	arrest	legal	noun	undergo			اعتقال
COERCE	arrest	legal	noun	undergo			توقيف
COERCE	arrest	legal	verb	against			احتجز/يحتجز
COERCE	arrest	legal	verb	against			اعتقل/يعتقل
COERCE	arrest	legal	verb	against			سجن/يسجن
COERCE	arrest	legal	verb	against	arrest		ألقى/يلقي
COERCE	arrest	legal	verb	against	cell		فكّك/يفكّك
COERCE	arrest	legal	verb	against	suspect		أوقف/يوقف
COERCE	ban		noun	against	goods;visa;media;entry;party		حظر
COERCE	ban		noun	against	goods;visa;media;entry;party		منع
COERCE	ban		verb	against	goods;visa;media;entry;party		حظر/يحظر/حاظر
COERCE	ban		verb	against	goods;visa;media;entry;party		منع/يمنع/مانع
COERCE	censor	rights_freedoms	verb	against	media		أغلق/يغلق
COERCE	censor	rights_freedoms	verb	against	media		حجب/يحجب
COERCE	curfew	rights_freedoms	noun	alone		lift	حظر التجول
COERCE	curfew	rights_freedoms	noun	alone		lift	حظر تجول
COERCE	curfew	rights_freedoms	noun	alone		lift	منع التجول
COERCE	deport	migration	noun	undergo			ترحيل
COERCE	deport	migration	verb	against			رحّل/يرحّل
COERCE	martial-law	rights_freedoms	noun	alone		lift	أحكام عرفية
COERCE	martial-law	rights_freedoms	noun	alone		lift	حالة طوارئ
COERCE	misinformation	misinformation	noun	against			تدخل في الانتخابات
COERCE	misinformation	misinformation	noun	against			حملة تضليل
COERCE	misinformation	misinformation	noun	against			حملة معلومات مضللة
COERCE	restrict		verb	act	border;airspace;strait		أغلق/يغلق
COERCE	restrict	military	noun	against		lift	إغلاق الحدود
COERCE	restrict	military	noun	against		lift	إغلاق المجال الجوي
COERCE	restrict	military	noun	against		lift	إغلاق المعابر
COERCE	restrict	military	noun	against		lift	إغلاق المعبر
COERCE	restrict	military	noun	against		lift	تضييق الخناق
COERCE	restrict	military	noun	undergo		lift	حصار
COERCE	restrict	military	noun	undergo		lift	حصار بحري
COERCE	restrict	military	verb	against		sport	حاصر/يحاصر
COERCE	seize		noun	against	ship;goods;assets		احتجاز
COERCE	seize		noun	against	ship;goods;assets		استيلاء
COERCE	seize		noun	against	ship;goods;assets		مصادرة
COERCE	seize		verb	against	ship;goods;assets		احتجز/يحتجز
COERCE	seize		verb	against	ship;goods;assets		استولى/يستولي
COERCE	seize		verb	against	ship;goods;assets		اعترض/يعترض
COERCE	seize		verb	against	ship;goods;assets		حجز/يحجز
COERCE	seize		verb	against	ship;goods;assets		صادر/يصادر
COERCE	seize		verb	against	ship;goods;assets		ضبط/يضبط/ضابط
COERCE	seize	territory	noun	against			ضم الضفة
COERCE	seize	territory	noun	against			ضم القرم
COERCE	seize	territory	noun	undergo			احتلال أراض
COERCE	seize	territory	noun	undergo			ضم أراض
COERCE	seize	territory	verb	against	territory		احتلّ/يحتلّ
COERCE	seize	territory	verb	against	territory	members	ضمّ/يضمّ
COERCE	withhold	resource	verb	against	utilities		أوقف/يوقف
COERCE	withhold	resource	verb	against	utilities		قطع/يقطع
CONCEDE			noun	act			اعتذار
CONCEDE			noun	act			رفع حالة الطوارئ
CONCEDE			noun	act			رفع حظر التجول
CONCEDE			noun	act	prisoner		عفو
CONCEDE			verb	act			اعتذر/يعتذر
CONCEDE			verb	act	claim-right		تنازل/يتنازل
CONCEDE		economic	noun	act			إعفاء من العقوبات
CONCEDE		economic	noun	act			إعفاءات من العقوبات
CONCEDE		economic	noun	act			إلغاء العقوبات
CONCEDE		economic	noun	act			تخفيف العقوبات
CONCEDE		economic	noun	act			تخفيف القيود
CONCEDE		economic	noun	act			تخفيف عقوبات
CONCEDE		economic	noun	act			تعليق العقوبات
CONCEDE		economic	noun	act			رفع الحظر
CONCEDE		economic	noun	act			رفع العقوبات
CONCEDE		economic	noun	act			رفع القيود
CONCEDE		economic	noun	act			رفع عقوبات
CONCEDE		economic	verb	act	sanction	embargo-put	أسقط/يسقط
CONCEDE		economic	verb	act	sanction	embargo-put	ألغى/يلغي
CONCEDE		economic	verb	act	sanction	embargo-put	خفّف/يخفّف
CONCEDE		economic	verb	act	sanction	embargo-put;tariff	رفع/يرفع/رافع
CONCEDE		military	noun	mutual			تهدئة
CONCEDE		military	noun	mutual			هدنة
CONCEDE		military	noun	mutual			هدنة إنسانية
CONCEDE		military	noun	mutual			وقف إطلاق النار
CONCEDE		military	noun	mutual			وقف الأعمال العدائية
CONCEDE		military	noun	mutual			وقف الأعمال القتالية
CONCEDE		military	noun	mutual			وقف لإطلاق النار
CONSULT		diplomatic	noun	mutual		sport	اجتماع
CONSULT		diplomatic	noun	mutual		sport	جلسة مباحثات
CONSULT		diplomatic	noun	mutual		sport	جلسة محادثات
CONSULT		diplomatic	noun	mutual		sport	جولة مباحثات
CONSULT		diplomatic	noun	mutual		sport	جولة محادثات
CONSULT		diplomatic	noun	mutual		sport	جولة مفاوضات
CONSULT		diplomatic	noun	mutual		sport	حوار
CONSULT		diplomatic	noun	mutual		sport	دورة للجنة المشتركة
CONSULT		diplomatic	noun	mutual		sport	لجنة اقتصادية مشتركة
CONSULT		diplomatic	noun	mutual		sport	لجنة عليا مشتركة
CONSULT		diplomatic	noun	mutual		sport	لجنة مشتركة
CONSULT		diplomatic	noun	mutual		sport	لقاء
CONSULT		diplomatic	noun	mutual		sport	مؤتمر صحافي مشترك
CONSULT		diplomatic	noun	mutual		sport	مؤتمر صحفي مشترك
CONSULT		diplomatic	noun	mutual		sport	مباحثات
CONSULT		diplomatic	noun	mutual		sport	محادثات
CONSULT		diplomatic	noun	mutual		sport	محادثات سلام
CONSULT		diplomatic	noun	mutual		sport	محادثات غير مباشرة
CONSULT		diplomatic	noun	mutual		sport	محادثات مباشرة
CONSULT		diplomatic	noun	mutual		sport	محادثات نووية
CONSULT		diplomatic	noun	mutual		sport	مشاورات
CONSULT		diplomatic	noun	mutual		sport	مشاورات سياسية
CONSULT		diplomatic	noun	mutual		sport	مفاوضات
CONSULT		diplomatic	noun	mutual		sport	مفاوضات غير مباشرة
CONSULT		diplomatic	noun	mutual		sport	مفاوضات مباشرة
CONSULT		diplomatic	noun	mutual	topic;@any	search	بحث
CONSULT		diplomatic	noun	mutual	topic;@any	search	مناقشة
CONSULT		diplomatic	verb	give	letter		أرسل/يرسل
CONSULT		diplomatic	verb	give	letter		بعث/يبعث
CONSULT		diplomatic	verb	give	letter		سلّم/يسلّم
CONSULT		diplomatic	verb	give	letter		نقل/ينقل
CONSULT		diplomatic	verb	give	letter		وجّه/يوجّه
CONSULT		diplomatic	verb	mutual		sport	اجتمع/يجتمع
CONSULT		diplomatic	verb	mutual		sport	التقى/يلتقي
CONSULT		diplomatic	verb	mutual		sport	تباحث/يتباحث
CONSULT		diplomatic	verb	mutual		sport	تحادث/يتحادث
CONSULT		diplomatic	verb	mutual		sport	تحاور/يتحاور
CONSULT		diplomatic	verb	mutual		sport	تشاور/يتشاور
CONSULT		diplomatic	verb	mutual		sport	تفاوض/يتفاوض
CONSULT		diplomatic	verb	mutual		sport	قابل/يقابل
CONSULT		diplomatic	verb	mutual	@any		تفاوض/يتفاوض
CONSULT		diplomatic	verb	mutual	talks	sport	استأنف/يستأنف
CONSULT		diplomatic	verb	mutual	talks	sport	جمع/يجمع
CONSULT		diplomatic	verb	mutual	talks	sport	عاد/يعود
CONSULT		diplomatic	verb	mutual	topic;@any	sport	استعرض/يستعرض
CONSULT		diplomatic	verb	mutual	topic;@any	sport	بحث/يبحث/باحث
CONSULT		diplomatic	verb	mutual	topic;@any	sport	تدارس/يتدارس
CONSULT		diplomatic	verb	mutual	topic;@any	sport	ناقش/يناقش
CONSULT	multilateral	diplomatic	noun	alone	talks	sport;protest	مشاركة
CONSULT	multilateral	diplomatic	noun	mutual		sport	اجتماع ثلاثي
CONSULT	multilateral	diplomatic	noun	mutual		sport	اجتماع رباعي
CONSULT	multilateral	diplomatic	noun	mutual		sport	اجتماع طارئ
CONSULT	multilateral	diplomatic	noun	mutual		sport	اجتماع وزاري
CONSULT	multilateral	diplomatic	noun	mutual		sport	قمة
CONSULT	multilateral	diplomatic	noun	mutual		sport	قمة ثلاثية
CONSULT	multilateral	diplomatic	noun	mutual		sport	قمة طارئة
CONSULT	multilateral	diplomatic	verb	alone	talks	sport	حضر/يحضر/حاضر
CONSULT	multilateral	diplomatic	verb	alone	talks	sport	شارك/يشارك
CONSULT	phone	diplomatic	noun	mutual			اتصال مرئي
CONSULT	phone	diplomatic	noun	mutual			اتصال هاتفي
CONSULT	phone	diplomatic	noun	mutual			اتصالا هاتفيا
CONSULT	phone	diplomatic	noun	mutual			اتصالين هاتفيين
CONSULT	phone	diplomatic	noun	mutual			مباحثات هاتفية
CONSULT	phone	diplomatic	noun	mutual			مكالمة
CONSULT	phone	diplomatic	noun	mutual			مكالمة هاتفية
CONSULT	phone	diplomatic	noun	mutual			مهاتفة
CONSULT	phone	diplomatic	noun	mutual		media	محادثة هاتفية
CONSULT	phone	diplomatic	verb	mutual			/يهاتف
CONSULT	phone	diplomatic	verb	mutual			اتصل/يتصل هاتفيا
CONSULT	phone	diplomatic	verb	mutual			هاتفت
CONSULT	phone	diplomatic	verb	mutual	phone		اتصل/يتصل
CONSULT	phone	diplomatic	verb	mutual	phone		تحدّث/يتحدّث
CONSULT	phone	diplomatic	verb	mutual	phone	sport	بحث/يبحث
CONSULT	phone	diplomatic	verb	mutual	phone	sport	ناقش/يناقش
CONSULT	third-party	diplomatic	noun	mediate			جهود الوساطة
CONSULT	third-party	diplomatic	noun	mediate			دور الوسيط
CONSULT	third-party	diplomatic	noun	mediate			مبادرة وساطة
CONSULT	third-party	diplomatic	noun	mediate			محادثات سلام برعاية
CONSULT	third-party	diplomatic	noun	mediate			مساع حميدة
CONSULT	third-party	diplomatic	noun	mediate			وساطة
CONSULT	third-party	diplomatic	verb	mediate			توسّط/يتوسّط
CONSULT	third-party	diplomatic	verb	mediate	@any		توسّط/يتوسّط
CONSULT	third-party	diplomatic	verb	mediate	talks	troops;refugees;sport	احتضن/يحتضن
CONSULT	third-party	diplomatic	verb	mediate	talks	troops;refugees;sport	استضاف/يستضيف
CONSULT	visit	diplomatic	noun	act			إرسال مبعوث
CONSULT	visit	diplomatic	noun	act			إرسال وفد
CONSULT	visit	diplomatic	noun	act			إيفاد وفد
CONSULT	visit	diplomatic	noun	host	official	refugees	استقبال
CONSULT	visit	diplomatic	noun	visit			جولة خارجية
CONSULT	visit	diplomatic	noun	visit			زيارة
CONSULT	visit	diplomatic	noun	visit	official	blocks-arrive;aid;goods;missile	وصول
CONSULT	visit	diplomatic	phrase	visit			التي تزور
CONSULT	visit	diplomatic	phrase	visit			الذي يزور
CONSULT	visit	diplomatic	phrase	visit			في زيارة إلى
CONSULT	visit	diplomatic	phrase	visit			في زيارة رسمية
CONSULT	visit	diplomatic	phrase	visit			في زيارة عمل
CONSULT	visit	diplomatic	verb	alone	official	blocks-arrive	غادر/يغادر
CONSULT	visit	diplomatic	verb	host	official	refugees	استقبل/يستقبل
CONSULT	visit	diplomatic	verb	host	official	talks;troops;refugees;sport	استضاف/يستضيف
CONSULT	visit	diplomatic	verb	visit			زار/يزور/زائر
CONSULT	visit	diplomatic	verb	visit		sport	أوفد/يوفد
CONSULT	visit	diplomatic	verb	visit	envoy		أرسل/يرسل
CONSULT	visit	diplomatic	verb	visit	official	blocks-arrive	توجّه/يتوجّه
CONSULT	visit	diplomatic	verb	visit	official	blocks-arrive	حلّ/يحلّ
CONSULT	visit	diplomatic	verb	visit	official	blocks-arrive	سافر/يسافر
CONSULT	visit	diplomatic	verb	visit	official	blocks-arrive	وصل/يصل/واصل
COOPERATE			noun	mutual		sport	إنتاج مشترك
COOPERATE			noun	mutual		sport	استثمار مشترك
COOPERATE			noun	mutual		sport	تحالف
COOPERATE			noun	mutual		sport	تعزيز التبادل التجاري
COOPERATE			noun	mutual		sport	تعزيز التنسيق
COOPERATE			noun	mutual		sport	تعزيز الروابط
COOPERATE			noun	mutual		sport	تعزيز الشراكة
COOPERATE			noun	mutual		sport	تقارب
COOPERATE			noun	mutual		sport	تكامل اقتصادي
COOPERATE			noun	mutual		sport	تنسيق
COOPERATE			noun	mutual		sport	تنسيق أمني
COOPERATE			noun	mutual		sport	تنسيق عسكري
COOPERATE			noun	mutual		sport	توسيع الروابط
COOPERATE			noun	mutual		sport	رفع حجم التبادل التجاري
COOPERATE			noun	mutual		sport	زيادة التبادل التجاري
COOPERATE			noun	mutual		sport	مشاريع مشتركة
COOPERATE			noun	mutual		sport	مشروع مشترك
COOPERATE			noun	mutual		sport;friendship	تحسين العلاقات
COOPERATE			noun	mutual		sport;friendship	تطوير التعاون
COOPERATE			noun	mutual		sport;friendship	تطوير العلاقات
COOPERATE			noun	mutual		sport;friendship	تعاون
COOPERATE			noun	mutual		sport;friendship	تعاون أمني
COOPERATE			noun	mutual		sport;friendship	تعاون اقتصادي
COOPERATE			noun	mutual		sport;friendship	تعاون تجاري
COOPERATE			noun	mutual		sport;friendship	تعاون دفاعي
COOPERATE			noun	mutual		sport;friendship	تعاون عسكري
COOPERATE			noun	mutual		sport;friendship	تعاون نووي
COOPERATE			noun	mutual		sport;friendship	تعزيز التعاون
COOPERATE			noun	mutual		sport;friendship	تعزيز العلاقات
COOPERATE			noun	mutual		sport;friendship	تعميق التعاون
COOPERATE			noun	mutual		sport;friendship	تعميق العلاقات
COOPERATE			noun	mutual		sport;friendship	تقوية العلاقات
COOPERATE			noun	mutual		sport;friendship	توثيق العلاقات
COOPERATE			noun	mutual		sport;friendship	توسيع التعاون
COOPERATE			noun	mutual		sport;friendship	توسيع العلاقات
COOPERATE			noun	mutual		sport;friendship	توطيد العلاقات
COOPERATE			noun	mutual		sport;friendship	دفع العلاقات
COOPERATE			noun	mutual		sport;friendship	شراكة
COOPERATE			noun	mutual		sport;friendship	علاقات وثيقة
COOPERATE			verb	mutual		sport	/يتحالف
COOPERATE			verb	mutual		sport	/يتشارك
COOPERATE			verb	mutual		sport	/يتعاون
COOPERATE			verb	mutual	trade		تبادل/يتبادل
COOPERATE		diplomatic	noun	join	organisation	sport	انضمام
COOPERATE		diplomatic	noun	join	organisation	sport	عضوية
COOPERATE		diplomatic	verb	join	organisation	sport	التحق/يلتحق
COOPERATE		diplomatic	verb	join	organisation	sport	انضمّ/ينضمّ
COOPERATE		economic	noun	act	money;goods		استثمار
COOPERATE		economic	noun	give			صفقة أسلحة
COOPERATE		economic	noun	give			صفقة تسليح
COOPERATE		economic	noun	give			صفقة سلاح
COOPERATE		economic	noun	give			صفقة طائرات
COOPERATE		economic	noun	give	goods;weapons		بيع
COOPERATE		economic	noun	give	goods;weapons		تصدير
COOPERATE		economic	noun	give	goods;weapons		توريد
COOPERATE		economic	noun	mutual			تبادل الخبرات
COOPERATE		economic	noun	mutual			تبادل المعلومات
COOPERATE		economic	noun	mutual			تبادل تجاري
COOPERATE		economic	noun	mutual			تبادل ثقافي
COOPERATE		economic	noun	mutual			تبادل خبرات
COOPERATE		economic	noun	mutual			تبادل معلومات
COOPERATE		economic	noun	mutual			تجارة ثنائية
COOPERATE		economic	noun	mutual			ربط سككي
COOPERATE		economic	noun	mutual			ربط كهربائي
COOPERATE		economic	noun	mutual			منطقة تجارة حرة
COOPERATE		economic	noun	mutual	flights		استئناف
COOPERATE		economic	noun	mutual	flights		تدشين
COOPERATE		economic	noun	mutual	flights		تسيير
COOPERATE		economic	noun	receive	goods;weapons		استيراد
COOPERATE		economic	noun	receive	goods;weapons		شراء
COOPERATE		economic	verb	act	joint		أطلق/يطلق
COOPERATE		economic	verb	act	joint		أنتج/ينتج
COOPERATE		economic	verb	act	joint		أنشأ/ينشئ
COOPERATE		economic	verb	act	joint		دشّن/يدشّن
COOPERATE		economic	verb	act	joint		صنّع/يصنّع
COOPERATE		economic	verb	act	joint		طوّر/يطوّر
COOPERATE		economic	verb	act	money;goods		استثمر/يستثمر
COOPERATE		economic	verb	give	goods;weapons		باع/يبيع
COOPERATE		economic	verb	give	goods;weapons		صدّر/يصدّر
COOPERATE		economic	verb	give	goods;weapons		ورّد/يورّد
COOPERATE		economic	verb	mutual	flights		استأنف/يستأنف
COOPERATE		economic	verb	mutual	flights		دشّن/يدشّن
COOPERATE		economic	verb	mutual	flights		سيّر/يسيّر
COOPERATE		economic	verb	receive	goods;know-how	sport	تسلّم/يتسلّم
COOPERATE		economic	verb	receive	goods;weapons		استورد/يستورد
COOPERATE		economic	verb	receive	goods;weapons		اشترى/يشتري
COOPERATE		economic	verb	receive	goods;weapons;know-how	sport	استفاد/يستفيد
COOPERATE		economic	verb	receive	goods;weapons;know-how	sport	استلم/يستلم
COOPERATE		economic	verb	receive	goods;weapons;know-how	sport;sanction	حصل/يحصل/حاصل
COOPERATE		legal	noun	give	wanted		تسليم
COOPERATE		legal	verb	give	wanted		سلّم/يسلّم
COOPERATE		military	noun	act	drone;weapons		إنتاج
COOPERATE		military	noun	act	drone;weapons		تصنيع
COOPERATE		military	noun	mutual			تدريب عسكري مشترك
COOPERATE		military	noun	mutual			تدريب مشترك
COOPERATE		military	noun	mutual			تدريبات بحرية مشتركة
COOPERATE		military	noun	mutual			تدريبات عسكرية مشتركة
COOPERATE		military	noun	mutual			تدريبات مشتركة
COOPERATE		military	noun	mutual			تمرين عسكري مشترك
COOPERATE		military	noun	mutual			تمرين مشترك
COOPERATE		military	noun	mutual			دوريات مشتركة
COOPERATE		military	noun	mutual			دورية مشتركة
COOPERATE		military	noun	mutual			مناورات بحرية مشتركة
COOPERATE		military	noun	mutual			مناورات جوية مشتركة
COOPERATE		military	noun	mutual			مناورات عسكرية مشتركة
COOPERATE		military	noun	mutual			مناورات مشتركة
COOPERATE		military	noun	mutual			مناورة مشتركة
COOPERATE		military	verb	act	troops	talks	استضاف/يستضيف
COOPERATE		military	verb	give	access;territory		سمح/يسمح
MOBILIZE	troops	military	noun	alone			إرسال تعزيزات
MOBILIZE	troops	military	noun	alone			إرسال تعزيزات عسكرية
MOBILIZE	troops	military	noun	alone			إرسال قوات
MOBILIZE	troops	military	noun	alone			حشد قوات
MOBILIZE	troops	military	noun	alone			نشر تعزيزات
MOBILIZE	troops	military	noun	alone			نشر تعزيزات عسكرية
MOBILIZE	troops	military	noun	alone		joint	انتشار عسكري
MOBILIZE	troops	military	noun	alone		joint	تأهب عسكري
MOBILIZE	troops	military	noun	alone		joint	تدريبات بالذخيرة الحية
MOBILIZE	troops	military	noun	alone		joint	تدريبات بحرية
MOBILIZE	troops	military	noun	alone		joint	تدريبات عسكرية
MOBILIZE	troops	military	noun	alone		joint	تعبئة عامة
MOBILIZE	troops	military	noun	alone		joint	تعزيزات عسكرية
MOBILIZE	troops	military	noun	alone		joint	حالة استنفار
MOBILIZE	troops	military	noun	alone		joint	حالة تأهب قصوى
MOBILIZE	troops	military	noun	alone		joint	حاملة طائرات
MOBILIZE	troops	military	noun	alone		joint	حشد عسكري
MOBILIZE	troops	military	noun	alone		joint	حشود عسكرية
MOBILIZE	troops	military	noun	alone		joint	عرض عسكري
MOBILIZE	troops	military	noun	alone		joint	مناورات
MOBILIZE	troops	military	noun	alone		joint	مناورات بحرية
MOBILIZE	troops	military	noun	alone		joint	مناورات عسكرية
MOBILIZE	troops	military	noun	alone		joint	مناورة عسكرية
MOBILIZE	troops	military	noun	alone	troops	publish	إرسال
MOBILIZE	troops	military	noun	alone	troops	publish	استنفار
MOBILIZE	troops	military	noun	alone	troops	publish	انتشار
MOBILIZE	troops	military	noun	alone	troops	publish	تعبئة
MOBILIZE	troops	military	noun	alone	troops	publish	حشد
MOBILIZE	troops	military	noun	alone	troops	publish	نشر
MOBILIZE	troops	military	verb	against	airspace		اخترق/يخترق
MOBILIZE	troops	military	verb	against	airspace		انتهك/ينتهك
MOBILIZE	troops	military	verb	alone			انتشرت القوات
MOBILIZE	troops	military	verb	alone			تأهّب/يتأهّب
MOBILIZE	troops	military	verb	alone	alert		أعلن/يعلن
MOBILIZE	troops	military	verb	alone	alert		رفع/يرفع/رافع
MOBILIZE	troops	military	verb	alone	presence		عزّز/يعزّز
MOBILIZE	troops	military	verb	alone	presence		كثّف/يكثّف
MOBILIZE	troops	military	verb	alone	troops	publish	أرسل/يرسل
MOBILIZE	troops	military	verb	alone	troops	publish	استنفر/يستنفر
MOBILIZE	troops	military	verb	alone	troops	publish	حرّك/يحرّك
MOBILIZE	troops	military	verb	alone	troops	publish	حشد/يحشد/حاشد
MOBILIZE	troops	military	verb	alone	troops	publish	دفع/يدفع/دافع
MOBILIZE	troops	military	verb	alone	troops	publish	عبّأ/يعبّئ
MOBILIZE	troops	military	verb	alone	troops	publish	نشر/ينشر/ناشر
MOBILIZE	troops	military	verb	alone	troops	sport;talks	تحرّك/يتحرّك
MOBILIZE	weapons	cbrn	verb	alone	nuclear		خصّب/يخصّب
MOBILIZE	weapons	military	noun	alone			إطلاق صاروخ باليستي
MOBILIZE	weapons	military	noun	alone			إطلاق قمر صناعي عسكري
MOBILIZE	weapons	military	noun	alone			اختبار صاروخي
MOBILIZE	weapons	military	noun	alone			تجارب صاروخية
MOBILIZE	weapons	military	noun	alone			تجارب نووية
MOBILIZE	weapons	military	noun	alone			تجربة صاروخية
MOBILIZE	weapons	military	noun	alone			تجربة نووية
MOBILIZE	weapons	military	noun	alone			تخصيب اليورانيوم
MOBILIZE	weapons	military	noun	alone			سباق تسلح
MOBILIZE	weapons	military	noun	alone	weapons	publish	اختبار
MOBILIZE	weapons	military	noun	alone	weapons	publish	نشر
MOBILIZE	weapons	military	verb	alone	missile-test	attack-words	أطلق/يطلق
MOBILIZE	weapons	military	verb	alone	towards	publish	أرسل/يرسل
MOBILIZE	weapons	military	verb	alone	weapons	publish	اختبر/يختبر
MOBILIZE	weapons	military	verb	alone	weapons	publish	جرّب/يجرّب
MOBILIZE	weapons	military	verb	alone	weapons	publish	نشر/ينشر/ناشر
PROTEST	boycott		noun	against			حملة مقاطعة
PROTEST	boycott		noun	against			مقاطعة البضائع
PROTEST	boycott		noun	against			مقاطعة المنتجات
PROTEST	demo	rights_freedoms	noun	alone		note;diplomat	احتجاج
PROTEST	demo	rights_freedoms	noun	alone		police-only	اعتصام
PROTEST	demo	rights_freedoms	noun	alone		police-only	تجمع احتجاجي
PROTEST	demo	rights_freedoms	noun	alone		police-only	تظاهرة
PROTEST	demo	rights_freedoms	noun	alone		police-only	حراك شعبي
PROTEST	demo	rights_freedoms	noun	alone		police-only	مسيرات حاشدة
PROTEST	demo	rights_freedoms	noun	alone		police-only	مسيرة احتجاجية
PROTEST	demo	rights_freedoms	noun	alone		police-only	مسيرة حاشدة
PROTEST	demo	rights_freedoms	noun	alone		police-only	مسيرة سلمية
PROTEST	demo	rights_freedoms	noun	alone		police-only	مظاهرات
PROTEST	demo	rights_freedoms	noun	alone		police-only	مظاهرة
PROTEST	demo	rights_freedoms	noun	alone		police-only	وقفة احتجاجية
PROTEST	demo	rights_freedoms	verb	against	flag		أحرق/يحرق
PROTEST	demo	rights_freedoms	verb	against	flag		مزّق/يمزّق
PROTEST	demo	rights_freedoms	verb	alone			اعتصم/يعتصم
PROTEST	demo	rights_freedoms	verb	alone			تظاهر/يتظاهر
PROTEST	demo	rights_freedoms	verb	alone		diplomat;note;lodge	احتجّ/يحتجّ
PROTEST	demo	rights_freedoms	verb	alone	@local;crowd	diplomat;note;lodge	احتجّ/يحتجّ
PROTEST	demo	rights_freedoms	verb	alone	@local;crowd	diplomat;note;lodge	اعتصم/يعتصم
PROTEST	demo	rights_freedoms	verb	alone	@local;crowd	diplomat;note;lodge	تظاهر/يتظاهر
PROTEST	demo	rights_freedoms	verb	alone	@local;march;protest	sport	احتشد/يحتشد
PROTEST	demo	rights_freedoms	verb	alone	@local;march;protest	sport	تجمّع/يتجمّع
PROTEST	demo	rights_freedoms	verb	alone	@local;march;protest	sport	تدفّق/يتدفّق
PROTEST	demo	rights_freedoms	verb	alone	@local;march;protest	sport	خرج/يخرج/خارج
PROTEST	demo	rights_freedoms	verb	alone	@local;march;protest	sport	سار/يسير
PROTEST	demo	rights_freedoms	verb	alone	@local;march;protest	sport	نزل/ينزل/نازل
PROTEST	demo	rights_freedoms	verb	alone	march;streets	sport	احتشد/يحتشد
PROTEST	demo	rights_freedoms	verb	alone	march;streets	sport	خرج/يخرج/خارج
PROTEST	demo	rights_freedoms	verb	alone	march;streets	sport	نزل/ينزل/نازل
PROTEST	demo	rights_freedoms	verb	alone	march;streets	sport	نظّم/ينظّم
PROTEST	demo	rights_freedoms	verb	alone	slogans	sport	ردّد/يردّد
PROTEST	demo	rights_freedoms	verb	alone	slogans	sport	رفع/يرفع/رافع
PROTEST	demo	rights_freedoms	verb	alone	slogans	sport	هتف/يهتف
PROTEST	hunger	rights_freedoms	noun	alone			إضراب عن الطعام
PROTEST	hunger	rights_freedoms	noun	alone			إضراب مفتوح عن الطعام
PROTEST	obstruct	rights_freedoms	verb	alone	tyres;road-block		أحرق/يحرق
PROTEST	obstruct	rights_freedoms	verb	alone	tyres;road-block		أضرم/يضرم
PROTEST	obstruct	rights_freedoms	verb	alone	tyres;road-block		قطع/يقطع
PROTEST	riot	rights_freedoms	noun	alone			أعمال الشغب
PROTEST	riot	rights_freedoms	noun	alone			أعمال شغب
PROTEST	riot	rights_freedoms	noun	alone			اضطرابات
PROTEST	strike	rights_freedoms	noun	alone		air	إضراب
PROTEST	strike	rights_freedoms	noun	alone		air	إضراب عام
PROTEST	strike	rights_freedoms	noun	alone		air	عصيان مدني
PROTEST	strike	rights_freedoms	verb	alone	labour		أضرب
REJECT		diplomatic	noun	act			اعتراض
REJECT		diplomatic	noun	act			حق الفيتو
REJECT		diplomatic	noun	act			حق النقض
REJECT		diplomatic	noun	act			رفض
REJECT		diplomatic	noun	act			فيتو
REJECT		diplomatic	noun	act	@any		رفض
REJECT		diplomatic	phrase	act			لن تعترف
REJECT		diplomatic	phrase	act			لن يعترف
REJECT		diplomatic	phrase	act	@said		غير مقبول
REJECT		diplomatic	phrase	act	@said		غير مقبولة
REJECT		diplomatic	phrase	act	@said		مرفوض
REJECT		diplomatic	phrase	act	@said		مرفوض تماما
REJECT		diplomatic	phrase	act	@said		مرفوض جملة وتفصيلا
REJECT		diplomatic	phrase	act	@said		مرفوضة
REJECT		diplomatic	phrase	act	@said		مرفوضة تماما
REJECT		diplomatic	phrase	act	@said		مرفوضة جملة وتفصيلا
REJECT		diplomatic	verb	act			تحفّظ/يتحفّظ
REJECT		diplomatic	verb	act			رفض/يرفض/رافض
REJECT		diplomatic	verb	act			عارض/يعارض
REJECT		diplomatic	verb	act	@any		رفض/يرفض/رافض
REJECT		diplomatic	verb	act	@any		عارض/يعارض
REJECT		diplomatic	verb	act	@any;statement		استبعد/يستبعد
REJECT		diplomatic	verb	act	@any;statement		تجاهل/يتجاهل
REJECT		diplomatic	verb	act	@any;statement		قاوم/يقاوم
REJECT		diplomatic	verb	act	@any;statement	missile;ship	اعترض/يعترض
REJECT		diplomatic	verb	act	vote-against		استخدم/يستخدم
REJECT		diplomatic	verb	act	vote-against	in-favour	صوّت/يصوّت
REJECT	change	diplomatic	phrase	act			لا تقبل
REJECT	change	diplomatic	phrase	act			لا يقبل
REJECT	change	diplomatic	phrase	act			لن تتخلى
REJECT	change	diplomatic	phrase	act			لن تتراجع
REJECT	change	diplomatic	phrase	act			لن تتنازل
REJECT	change	diplomatic	phrase	act			لن تخضع
REJECT	change	diplomatic	phrase	act			لن ترضخ
REJECT	change	diplomatic	phrase	act			لن تستسلم
REJECT	change	diplomatic	phrase	act			لن تسمح
REJECT	change	diplomatic	phrase	act			لن تقبل
REJECT	change	diplomatic	phrase	act			لن توافق
REJECT	change	diplomatic	phrase	act			لن توقع
REJECT	change	diplomatic	phrase	act			لن نتخلى
REJECT	change	diplomatic	phrase	act			لن نتراجع
REJECT	change	diplomatic	phrase	act			لن نسمح
REJECT	change	diplomatic	phrase	act			لن نقبل
REJECT	change	diplomatic	phrase	act			لن يتخلى
REJECT	change	diplomatic	phrase	act			لن يتراجع
REJECT	change	diplomatic	phrase	act			لن يتنازل
REJECT	change	diplomatic	phrase	act			لن يخضع
REJECT	change	diplomatic	phrase	act			لن يرضخ
REJECT	change	diplomatic	phrase	act			لن يسمح
REJECT	change	diplomatic	phrase	act			لن يقبل
REJECT	change	diplomatic	phrase	act			لن يوافق
REJECT	change	diplomatic	phrase	act			لن يوقع
REJECT	change	diplomatic	phrase	act	@any		لا تقبل
REJECT	change	diplomatic	phrase	act	@any		لا يقبل
REJECT	change	diplomatic	phrase	act	@any		لن تسمح
REJECT	change	diplomatic	phrase	act	@any		لن تقبل
REJECT	change	diplomatic	phrase	act	@any		لن توافق
REJECT	change	diplomatic	phrase	act	@any		لن نقبل
REJECT	change	diplomatic	phrase	act	@any		لن يسمح
REJECT	change	diplomatic	phrase	act	@any		لن يقبل
REJECT	change	diplomatic	phrase	act	@any		لن يوافق
REJECT	change	diplomatic	phrase	undergo			مرفوض تماما
REJECT	change	diplomatic	phrase	undergo			مرفوض رفضا قاطعا
REJECT	meet	diplomatic	phrase	act			لا مفاوضات مع
REJECT	meet	diplomatic	phrase	act			لن تتفاوض
REJECT	meet	diplomatic	phrase	act			لن تشارك في
REJECT	meet	diplomatic	phrase	act			لن تعود إلى طاولة المفاوضات
REJECT	meet	diplomatic	phrase	act			لن تعود إلى محادثات
REJECT	meet	diplomatic	phrase	act			لن تعود إلى مفاوضات
REJECT	meet	diplomatic	phrase	act			لن تلتقي
REJECT	meet	diplomatic	phrase	act			لن نتفاوض
REJECT	meet	diplomatic	phrase	act			لن يتفاوض
REJECT	meet	diplomatic	phrase	act			لن يشارك في
REJECT	meet	diplomatic	phrase	act			لن يعود إلى مفاوضات
REJECT	meet	diplomatic	phrase	act			لن يلتقي
REJECT	meet	diplomatic	verb	act	talks	categorical	قاطع/يقاطع
REJECT	meet	diplomatic	verb	alone	talks		انسحب/ينسحب
REQUEST		diplomatic	noun	demand			ضغوط دبلوماسية
REQUEST		diplomatic	noun	demand			ضغوط دولية
REQUEST		diplomatic	noun	demand			ضغوط قصوى
REQUEST		diplomatic	noun	demand			مطالب
REQUEST		diplomatic	noun	demand			مطالبة
REQUEST		diplomatic	noun	demand			مناشدة
REQUEST		diplomatic	noun	demand			نداء
REQUEST		diplomatic	noun	demand	@any;aid;ceasefire;access;prisoner		دعوة
REQUEST		diplomatic	noun	demand	@any;aid;ceasefire;access;prisoner		طلب
REQUEST		diplomatic	verb	demand			ألحّ/يلحّ
REQUEST		diplomatic	verb	demand			استصرخ/يستصرخ
REQUEST		diplomatic	verb	demand			استغاث/يستغيث
REQUEST		diplomatic	verb	demand			استنجد/يستنجد
REQUEST		diplomatic	verb	demand			حثّ/يحثّ/حاث
REQUEST		diplomatic	verb	demand			حضّ/يحضّ
REQUEST		diplomatic	verb	demand			طالب/يطالب
REQUEST		diplomatic	verb	demand			طلب/يطلب/طالب
REQUEST		diplomatic	verb	demand			ناشد/يناشد
REQUEST		diplomatic	verb	demand		sport	دعا/يدعو/داع
REQUEST		diplomatic	verb	demand	@any	sport	حثّ/يحثّ/حاث
REQUEST		diplomatic	verb	demand	@any	sport	حضّ/يحضّ
REQUEST		diplomatic	verb	demand	@any	sport	دعا/يدعو/داع
REQUEST		diplomatic	verb	demand	@any	sport	طالب/يطالب
REQUEST		diplomatic	verb	demand	@any	sport	طلب/يطلب/طالب
REQUEST		diplomatic	verb	demand	@any	sport	ناشد/يناشد
REQUEST	assist	diplomatic	verb	act	join-word		تقدّم/يتقدّم
REQUEST	change	diplomatic	phrase	demand			ضرورة الوقف الفوري
REQUEST	change	diplomatic	phrase	demand			على ضرورة إنهاء
REQUEST	change	diplomatic	phrase	demand			على ضرورة احترام
REQUEST	change	diplomatic	phrase	demand			على ضرورة الالتزام
REQUEST	change	diplomatic	phrase	demand			على ضرورة رفع
REQUEST	change	diplomatic	phrase	demand			على ضرورة وقف
REQUEST	change	diplomatic	verb	demand		sport	ضغط/يضغط/ضاغط
REQUEST	change	diplomatic	verb	demand	pressure		مارس/يمارس
REQUEST	meet	diplomatic	verb	demand	mediation		عرض/يعرض
RETREAT	access		noun	act			إعادة فتح الحدود
RETREAT	access		noun	act			إعادة فتح المعبر
RETREAT	access		noun	act			رفع الحصار
RETREAT	access		noun	act			فتح الحدود
RETREAT	access		noun	act			فتح المعابر
RETREAT	access		noun	act			فتح المعبر
RETREAT	access		noun	act			فك الحصار
RETREAT	access		verb	act	border		فتح/يفتح
RETREAT	access		verb	act	inspectors		استقبل/يستقبل
RETREAT	access		verb	act	inspectors		سمح/يسمح
RETREAT	access		verb	act	siege		أنهى/ينهي
RETREAT	access		verb	act	siege		رفع/يرفع/رافع
RETREAT	access		verb	act	siege		فكّ/يفكّ
RETREAT	ceasefire	military	noun	alone			استسلام
RETREAT	ceasefire	military	verb	alone			استسلم/يستسلم
RETREAT	disarm	military	noun	act			إلقاء السلاح
RETREAT	disarm	military	noun	act			تدمير مخزون
RETREAT	disarm	military	noun	act			تسليم السلاح
RETREAT	disarm	military	noun	act			تسليم سلاح
RETREAT	disarm	military	noun	act			تفكيك البرنامج النووي
RETREAT	disarm	military	noun	act			نزع السلاح
RETREAT	disarm	military	noun	act			نزع سلاح
RETREAT	disarm	military	verb	alone	weapons		ألقى/يلقي
RETREAT	release	legal	noun	act			إخلاء سبيل
RETREAT	release	legal	noun	act			إطلاق سراح
RETREAT	release	legal	noun	act			إفراج
RETREAT	release	legal	noun	give	prisoner		الإفراج عن
RETREAT	release	legal	verb	act			أفرج/يفرج
RETREAT	release	legal	verb	act	release		أخلى/يخلي
RETREAT	release	legal	verb	act	release		أطلق/يطلق
RETREAT	release	military	noun	mutual			تبادل أسرى
RETREAT	release	military	noun	mutual			تبادل الأسرى
RETREAT	release	military	noun	mutual			تبادل السجناء
RETREAT	release	military	noun	mutual			تبادل المحتجزين
RETREAT	release	military	noun	mutual			تبادل رهائن
RETREAT	release	military	noun	mutual			تبادل سجناء
RETREAT	release	military	noun	mutual			تبادل للأسرى
RETREAT	release	military	noun	mutual			تبادل للسجناء
RETREAT	release	military	noun	mutual			صفقة تبادل
RETREAT	release	military	noun	mutual			عملية تبادل
RETREAT	release	military	verb	mutual	prisoner		تبادل/يتبادل
RETREAT	resign	executive	verb	alone	official	sport	استقال/يستقيل
RETREAT	resign	executive	verb	alone	resignation	sport	أعلن/يعلن
RETREAT	resign	executive	verb	alone	resignation	sport	قدّم/يقدّم
RETREAT	return		noun	give	remains		إعادة
RETREAT	return		noun	give	remains		تسليم
RETREAT	return		verb	give	remains		أعاد/يعيد
RETREAT	return		verb	give	remains		سلّم/يسلّم
RETREAT	withdraw	military	noun	act			إخلاء القاعدة
RETREAT	withdraw	military	noun	act			إنهاء الاحتلال
RETREAT	withdraw	military	noun	act			انسحاب القوات
RETREAT	withdraw	military	noun	act			سحب الجنود
RETREAT	withdraw	military	noun	act			سحب القوات
RETREAT	withdraw	military	noun	act			سحب قوات
RETREAT	withdraw	military	noun	act			فك الاشتباك
RETREAT	withdraw	military	noun	act	troops;territory	agreement;talks;election	انسحاب
RETREAT	withdraw	military	verb	act	troops	diplomat;agreement	سحب/يسحب/ساحب
RETREAT	withdraw	military	verb	act	troops;territory	agreement;talks;election	انسحب/ينسحب
SANCTION		economic	noun	against		lift	تجميد أصول
SANCTION		economic	noun	against		lift	تجميد الأصول
SANCTION		economic	noun	against		lift	تعرفة جمركية
SANCTION		economic	noun	against		lift	تعريفات جمركية
SANCTION		economic	noun	against		lift	حرب تجارية
SANCTION		economic	noun	against		lift	حزمة عقوبات
SANCTION		economic	noun	against		lift	حظر أسلحة
SANCTION		economic	noun	against		lift	حظر اقتصادي
SANCTION		economic	noun	against		lift	حظر الأسلحة
SANCTION		economic	noun	against		lift	حظر التسلح
SANCTION		economic	noun	against		lift	حظر تجاري
SANCTION		economic	noun	against		lift	حظر تصدير
SANCTION		economic	noun	against		lift	حظر جوي
SANCTION		economic	noun	against		lift	حظر سفر
SANCTION		economic	noun	against		lift	حظر نفطي
SANCTION		economic	noun	against		lift	رسوم إضافية
SANCTION		economic	noun	against		lift	رسوم جمركية
SANCTION		economic	noun	against		lift	عقوبات
SANCTION		economic	noun	against		lift	عقوبة اقتصادية
SANCTION		economic	noun	against		lift	قائمة سوداء
SANCTION		economic	noun	against		lift	قيود تجارية
SANCTION		economic	noun	against		lift	قيود على الصادرات
SANCTION		economic	noun	against		lift	مقاطعة اقتصادية
SANCTION		economic	verb	against			عاقب/يعاقب
SANCTION		economic	verb	against	blacklist		أدرج/يدرج
SANCTION		economic	verb	against	blacklist		أضاف/يضيف
SANCTION		economic	verb	against	blacklist		وضع/يضع
SANCTION		economic	verb	against	restriction		جدّد/يجدّد
SANCTION		economic	verb	against	restriction		شدّد/يشدّد
SANCTION		economic	verb	against	restriction		فرض/يفرض
SANCTION		economic	verb	against	restriction		مدّد/يمدّد
SANCTION		economic	verb	against	restriction		وسّع/يوسّع
SANCTION		economic	verb	against	tariff		رفع/يرفع/رافع
SANCTION		economic	verb	against	tariff		زاد/يزيد
SANCTION		economic	verb	against	tariff		ضاعف/يضاعف
SANCTION	cancel	diplomatic	noun	act	@coop;agreement;visit;talks	sanction	إلغاء
SANCTION	cancel	diplomatic	noun	act	@coop;agreement;visit;talks	sanction	تأجيل
SANCTION	cancel	diplomatic	noun	act	@coop;agreement;visit;talks	sanction	فسخ
SANCTION	cancel	diplomatic	verb	act	@coop;agreement;visit;talks	sanction	أجّل/يؤجّل
SANCTION	cancel	diplomatic	verb	act	@coop;agreement;visit;talks	sanction	ألغى/يلغي
SANCTION	cancel	diplomatic	verb	act	@coop;agreement;visit;talks	sanction	فسخ/يفسخ
SANCTION	convict	legal	verb	act	prison;court	sport	حكم/يحكم/حاكم
SANCTION	convict	legal	verb	act	verdict		أصدر/يصدر
SANCTION	convict	legal	verb	act	verdict		قضى/يقضي
SANCTION	discontinue		noun	act	@coop;aid;flights;trade;talks;visa	sanction	تجميد
SANCTION	discontinue		noun	act	@coop;aid;flights;trade;talks;visa	sanction	تعليق
SANCTION	discontinue		noun	act	@coop;aid;flights;trade;talks;visa	sanction	قطع
SANCTION	discontinue		noun	act	@coop;aid;flights;trade;talks;visa	sanction	وقف
SANCTION	discontinue		verb	act	@coop;aid;flights;trade;talks;visa	sanction	أوقف/يوقف
SANCTION	discontinue		verb	act	@coop;aid;flights;trade;talks;visa	sanction	جمّد/يجمّد
SANCTION	discontinue		verb	act	@coop;aid;flights;trade;talks;visa	sanction	علّق/يعلّق
SANCTION	discontinue		verb	act	@coop;aid;flights;trade;talks;visa	sanction	قطع/يقطع/قاطع
SANCTION	discontinue		verb	act	@coop;aid;flights;trade;talks;visa	sanction	قلّص/يقلّص
SANCTION	discontinue	diplomatic	noun	against		lift	تخفيض التمثيل الدبلوماسي
SANCTION	discontinue	diplomatic	noun	against		lift	تخفيض العلاقات
SANCTION	discontinue	diplomatic	noun	against		lift	تخفيض مستوى العلاقات
SANCTION	discontinue	diplomatic	noun	against		lift	تقليص العلاقات
SANCTION	discontinue	diplomatic	noun	against		lift	خفض التمثيل الدبلوماسي
SANCTION	discontinue	diplomatic	noun	against		lift	خفض العلاقات
SANCTION	discontinue	diplomatic	noun	against		lift	خفض مستوى التمثيل
SANCTION	discontinue	diplomatic	noun	against		lift	خفض مستوى العلاقات
SANCTION	discontinue	diplomatic	noun	against	ties		تجميد
SANCTION	discontinue	diplomatic	noun	against	ties		تعليق
SANCTION	discontinue	diplomatic	noun	against	ties		خفض
SANCTION	discontinue	diplomatic	noun	against	ties		قطع
SANCTION	discontinue	diplomatic	noun	mutual	ties		قطيعة
SANCTION	discontinue	diplomatic	verb	act	ties		جمّد/يجمّد
SANCTION	discontinue	diplomatic	verb	act	ties		خفض/يخفض
SANCTION	discontinue	diplomatic	verb	act	ties		خفّض/يخفّض
SANCTION	discontinue	diplomatic	verb	act	ties		علّق/يعلّق
SANCTION	discontinue	diplomatic	verb	act	ties		قطع/يقطع/قاطع
SANCTION	discontinue	diplomatic	verb	act	ties		قلّص/يقلّص
SANCTION	discontinue	diplomatic	verb	against	membership		جمّد/يجمّد
SANCTION	discontinue	diplomatic	verb	against	membership		علّق/يعلّق
SANCTION	discontinue	economic	verb	against	assets		جمّد/يجمّد
SANCTION	expel	diplomatic	noun	against	diplomat		إبعاد
SANCTION	expel	diplomatic	noun	undergo	diplomat		طرد
SANCTION	expel	diplomatic	phrase	act			أشخاصا غير مرغوب فيهم
SANCTION	expel	diplomatic	phrase	act			شخص غير مرغوب فيه
SANCTION	expel	diplomatic	phrase	act			شخصا غير مرغوب فيه
SANCTION	expel	diplomatic	phrase	act			شخصية غير مرغوب فيها
SANCTION	expel	diplomatic	verb	against	diplomat		أبعد/يبعد
SANCTION	expel	diplomatic	verb	against	diplomat		طرد/يطرد/طارد
SANCTION	expel	diplomatic	verb	against	leave	residents	أمر/يأمر
SANCTION	expel	diplomatic	verb	against	leave	residents	أمهل/يمهل
SANCTION	withdraw	diplomatic	noun	act			سحب السفير
SANCTION	withdraw	diplomatic	noun	act			سحب سفير
SANCTION	withdraw	diplomatic	noun	act	agreement;organisation	troops;talks	انسحاب
SANCTION	withdraw	diplomatic	noun	act	recall		استدعاء سفير
SANCTION	withdraw	diplomatic	noun	act	recall		سحب سفير
SANCTION	withdraw	diplomatic	noun	against			إغلاق السفارة
SANCTION	withdraw	diplomatic	noun	against			إغلاق القنصلية
SANCTION	withdraw	diplomatic	noun	against			إغلاق سفارة
SANCTION	withdraw	diplomatic	verb	act	agreement;organisation	troops;talks	انسحب/ينسحب
SANCTION	withdraw	diplomatic	verb	act	ambassador		سحب/يسحب
SANCTION	withdraw	diplomatic	verb	act	recall		استدعى/يستدعي
SANCTION	withdraw	diplomatic	verb	against	embassy		أغلق/يغلق
SUPPORT			noun	against		money;weapons;aid	دعم
SUPPORT			verb	give		money;weapons;aid	دعم/يدعم/داعم
SUPPORT		diplomatic	noun	against		sport	إشادة
SUPPORT		diplomatic	noun	against		sport	برقية تعزية
SUPPORT		diplomatic	noun	against		sport	برقية تهنئة
SUPPORT		diplomatic	noun	against		sport	تأييد
SUPPORT		diplomatic	noun	against		sport	ترحيب
SUPPORT		diplomatic	noun	against		sport	تضامن
SUPPORT		diplomatic	noun	against		sport	تهنئة
SUPPORT		diplomatic	noun	against		sport	دعم دبلوماسي
SUPPORT		diplomatic	noun	against		sport	دعم سياسي
SUPPORT		diplomatic	noun	against		sport	مساندة
SUPPORT		diplomatic	noun	against		sport	موقف داعم
SUPPORT		diplomatic	noun	against	@any		إشادة
SUPPORT		diplomatic	noun	against	@any		تأييد
SUPPORT		diplomatic	noun	against	@any		ترحيب
SUPPORT		diplomatic	noun	against	agreement		تصديق
SUPPORT		diplomatic	noun	against	agreement		مصادقة
SUPPORT		diplomatic	noun	against	statehood		اعتراف
SUPPORT		diplomatic	noun	mutual			تبادل السفراء
SUPPORT		diplomatic	noun	mutual			تطبيع
SUPPORT		diplomatic	noun	mutual		lift	مذكرة تفاهم
SUPPORT		diplomatic	noun	mutual		lift	مذكرة دفاع
SUPPORT		diplomatic	noun	mutual	agreement		إبرام
SUPPORT		diplomatic	noun	mutual	agreement		توقيع
SUPPORT		diplomatic	noun	mutual	ties	review	إعادة
SUPPORT		diplomatic	noun	mutual	ties	review	إقامة
SUPPORT		diplomatic	noun	mutual	ties	review	استئناف
SUPPORT		diplomatic	noun	mutual	ties	review	استعادة
SUPPORT		diplomatic	noun	mutual	ties	review	تطبيع
SUPPORT		diplomatic	noun	mutual	ties	review	عودة
SUPPORT		diplomatic	noun	visit	embassy		إعادة فتح
SUPPORT		diplomatic	noun	visit	embassy		افتتاح
SUPPORT		diplomatic	noun	visit	embassy		تشغيل
SUPPORT		diplomatic	noun	visit	embassy		فتح
SUPPORT		diplomatic	phrase	act			تقف إلى جانب
SUPPORT		diplomatic	phrase	act			وقف إلى جانب
SUPPORT		diplomatic	phrase	act			يقف إلى جانب
SUPPORT		diplomatic	phrase	give		sport	هنأت
SUPPORT		diplomatic	verb	give		sport	/يهنّئ
SUPPORT		diplomatic	verb	give		sport	آزر/يؤازر
SUPPORT		diplomatic	verb	give		sport	أثنى/يثني
SUPPORT		diplomatic	verb	give		sport	أشاد/يشيد
SUPPORT		diplomatic	verb	give		sport	أيّد/يؤيّد
SUPPORT		diplomatic	verb	give		sport	امتدح/يمتدح
SUPPORT		diplomatic	verb	give		sport	بارك/يبارك
SUPPORT		diplomatic	verb	give		sport	تضامن/يتضامن
SUPPORT		diplomatic	verb	give		sport	ثمّن/يثمّن
SUPPORT		diplomatic	verb	give		sport	رحّب/يرحّب
SUPPORT		diplomatic	verb	give		sport	ساند/يساند
SUPPORT		diplomatic	verb	give		sport	شكر/يشكر/شاكر
SUPPORT		diplomatic	verb	give	@any	sport	أشاد/يشيد
SUPPORT		diplomatic	verb	give	@any	sport	أيّد/يؤيّد
SUPPORT		diplomatic	verb	give	@any	sport	رحّب/يرحّب
SUPPORT		diplomatic	verb	give	@any	sport	ساند/يساند
SUPPORT		diplomatic	verb	give	agreement		صادق/يصادق
SUPPORT		diplomatic	verb	give	agreement		صدّق/يصدّق
SUPPORT		diplomatic	verb	give	in-favour		صوّت/يصوّت
SUPPORT		diplomatic	verb	give	occasion	sport	هنّأ
SUPPORT		diplomatic	verb	give	praise		أبدى/يبدي
SUPPORT		diplomatic	verb	give	praise		أعرب/يعرب
SUPPORT		diplomatic	verb	give	praise		أعلن/يعلن
SUPPORT		diplomatic	verb	give	praise		جدّد/يجدّد
SUPPORT		diplomatic	verb	give	praise		عبّر/يعبّر
SUPPORT		diplomatic	verb	give	praise		قدّم/يقدّم
SUPPORT		diplomatic	verb	give	praise		وجّه/يوجّه
SUPPORT		diplomatic	verb	give	praise	that	أكّد/يؤكّد
SUPPORT		diplomatic	verb	give	statehood		اعترف/يعترف
SUPPORT		diplomatic	verb	mutual	agreement		أبرم/يبرم
SUPPORT		diplomatic	verb	mutual	agreement		وقّع/يوقّع
SUPPORT		diplomatic	verb	mutual	ties	review	أعاد/يعيد
SUPPORT		diplomatic	verb	mutual	ties	review	أقام/يقيم
SUPPORT		diplomatic	verb	mutual	ties	review	استأنف/يستأنف
SUPPORT		diplomatic	verb	mutual	ties	review	دشّن/يدشّن
SUPPORT		diplomatic	verb	mutual	ties	review	طبّع/يطبّع
SUPPORT		diplomatic	verb	visit	embassy		أعاد فتح
SUPPORT		diplomatic	verb	visit	embassy		افتتح/يفتتح
SUPPORT		diplomatic	verb	visit	embassy		فتح/يفتح/فاتح
THREATEN			noun	act			إنذار
THREATEN			noun	act			إنذار نهائي
THREATEN			noun	act			وعيد
THREATEN			noun	act		facing	تهديد
THREATEN			noun	act	@any	facing	تهديد
THREATEN			noun	act	force;@conflict		تحذير
THREATEN			verb	act			أمهل/يمهل
THREATEN			verb	act			أنذر/ينذر
THREATEN			verb	act			توعّد/يتوعّد
THREATEN			verb	act			هدّد/يهدّد
THREATEN			verb	act	@any		توعّد/يتوعّد
THREATEN			verb	act	@any		هدّد/يهدّد
THREATEN			verb	act	force;@conflict		ألمح/يلمح
THREATEN			verb	act	force;@conflict		حذّر/يحذّر
THREATEN			verb	act	force;@conflict		لمّح/يلمّح
THREATEN			verb	act	force;@conflict		لوّح/يلوّح
THREATEN			verb	act	sanction		تعهّد/يتعهّد
THREATEN			verb	act	ultimatum		أعطى/يعطي
THREATEN			verb	act	ultimatum		حدّد/يحدّد
THREATEN			verb	act	ultimatum		منح/يمنح
THREATEN	violence	military	phrase	act			الحق في الرد
THREATEN	violence	military	phrase	act			جميع الخيارات مطروحة
THREATEN	violence	military	phrase	act			رد قاس
THREATEN	violence	military	phrase	act			ردا حازما
THREATEN	violence	military	phrase	act			ردا قاسيا
THREATEN	violence	military	phrase	act			ستدفع الثمن
THREATEN	violence	military	phrase	act			سترد بقوة
THREATEN	violence	military	phrase	act			سنرد بقوة
THREATEN	violence	military	phrase	act			سيدفع الثمن
THREATEN	violence	military	phrase	act			سيرد بقوة
THREATEN	violence	military	phrase	act			عواقب وخيمة
THREATEN	violence	military	phrase	act			كل الخيارات مطروحة
`,
  classes: `
access	استخدام أجوائها
access	استخدام أراضيها
access	استخدام قواعدها
access	استخدام مجالها الجوي
access	باستخدام
access	دخول
access	عبور
access	قاعدة
access	مرور
access	مفتش
access	مفتشين
accusations	اتهام
accusations	اتهامات
agreement	إعلان مشترك
agreement	اتفاق
agreement	اتفاق إطاري
agreement	اتفاقية
agreement	برنامج تعاون
agreement	بروتوكول
agreement	بيان ثلاثي
agreement	بيان مشترك
agreement	تفاهم
agreement	خارطة طريق
agreement	خريطة طريق
agreement	خطة عمل
agreement	صفقة
agreement	عقد
agreement	عقد بقيمة
agreement	محضر
agreement	مذكرات
agreement	مذكرات توقيف
agreement	مذكرة
agreement	مذكرة احتجاج
agreement	مذكرة اعتقال
agreement	مذكرة تعاون
agreement	مذكرة تفاهم
agreement	مذكرة توقيف
agreement	مذكرة دفاع
agreement	معاهدات
agreement	معاهدة
agreement	ميثاق
agreement	وثيقة
aid	أدوية
aid	أغذية
aid	إغاثة
aid	إمدادات
aid	خيام
aid	دعم إنساني
aid	دعم اقتصادي
aid	دعم مالي
aid	رجال إطفاء
aid	شاحنة مساعدات
aid	طائرات إطفاء
aid	فرق إنقاذ
aid	فريق إنقاذ
aid	قافلة
aid	لقاح
aid	لقاحات
aid	مساعدة
aid	مستشفى ميداني
aid	مستلزمات طبية
aid	معدات طبية
aid	معونة
aid	مواد غذائية
air	إضراب جوي
aircraft	بالون
aircraft	صاروخ
aircraft	طائرة
aircraft	طائرة بدون طيار
aircraft	طائرة مسيرة
aircraft	مروحية
aircraft	مسيرات
aircraft	مسيرة
aircraft	مسيرة احتجاجية
aircraft	مسيرة حاشدة
aircraft	مقاتلة
aircraft	منطاد
airlift	جسر جوي
airlift	رحلات إغاثية
airlift	سفينة مساعدات
airlift	طائرة مساعدات
airlift	قافلة مساعدات
airlift	قوافل
airspace	أجواء
airspace	أجوائها
airspace	مجال جوي
airspace	مجاله الجوي
airspace	مجالها الجوي
airspace	مياه إقليمية
alert	استنفار
alert	تأهب
alert	تعبئة جزئية
alert	تعبئة عامة
alert	حالة تأهب
ambassador	بعثة
ambassador	بعثة دبلوماسية
ambassador	بعثة سلام
ambassador	بعثتها
ambassador	دبلوماسييها
ambassador	سفراء
ambassador	سفير
ambassador	طاقم سفارتها
arrest	قبض
aside	إثر
aside	بسبب
aside	بعد
aside	بعد يوم من
aside	بفضل
aside	بمناسبة
aside	جراء
aside	ردا على
aside	رغم
aside	عقب
aside	على الرغم من
aside	على خلفية
aside	على هامش
aside	في أعقاب
aside	قبل
aside	قبيل
aside	منذ
aside	نتيجة
assets	أرصدة
assets	أصول
assets	أملاك
assets	أموال
assets	حسابات
assets	ممتلكات
asylum	إقامة
asylum	جنسية
asylum	حق اللجوء
asylum	حماية
asylum	لجوء
attack-words	اشتباك
attack-words	انتحاري
attack-words	انفجار
attack-words	تفجير
attack-words	جيش
attack-words	حرب
attack-words	رصاص
attack-words	صاروخ
attack-words	ضربة
attack-words	عبوة
attack-words	غارة
attack-words	قذيفة
attack-words	قصف
attack-words	قوات
attack-words	قوات خاصة
attack-words	كمين
attack-words	مسلح
attack-words	مسيرة
attack-words	مسيرة احتجاجية
attack-words	مسيرة حاشدة
attack-words	معركة
attack-words	نيران
attack-words	هجوم
background	أزمة مالية
background	أنصار
background	إدانة
background	اتهام
background	اتهامات
background	بتهمة
background	تحقيق
background	تخطيط
background	تهمة
background	تورط
background	ذكرى
background	رواية
background	ضلوع
background	لجنة تحقيق
background	مؤامرة
background	متهم
background	محاكمة
background	محكمة
background	مخطط
background	مسلسل
background	مشتبه
background	مكافحة
background	مكافحة الشغب
blacklist	قائمة
blacklist	قائمة العقوبات
blacklist	قائمة سوداء
blacklist	قوائم الإرهاب
blacklist	لائحة
blame-word	اللائمة
blame-word	اللوم
blame-word	باللائمة
blame-word	باللوم
blame-word	بالمسؤولية
blame-words	أحادي
blame-words	أحادية
blame-words	استفزاز
blame-words	استفزازي
blame-words	انتهاك صارخ
blame-words	بأنه انتهاك
blame-words	بأنه خطأ
blame-words	بأنها انتهاك
blame-words	باطل
blame-words	باطلة
blame-words	بالإبادة
blame-words	بالإجرامية
blame-words	بالإرهابي
blame-words	بالإرهابية
blame-words	بالاستفزازي
blame-words	بالاستفزازية
blame-words	بالخطير
blame-words	بالديكتاتور
blame-words	بالعدوان
blame-words	بالعدوانية
blame-words	بالقرصنة
blame-words	بالمخزي
blame-words	بالمخزية
blame-words	بالمشين
blame-words	بجريمة حرب
blame-words	بغير القانوني
blame-words	خرق
blame-words	خطأ تاريخي
blame-words	خطأ فادح
blame-words	سخيف
blame-words	سخيفة
blame-words	عدائي
blame-words	عدائية
blame-words	عدوان
blame-words	غير المسؤول
blame-words	غير شرعي
blame-words	غير شرعية
blame-words	غير قانوني
blame-words	غير قانونية
blame-words	غير مقبول
blame-words	غير مقبولة
blame-words	كاذب
blame-words	كاذبة
blame-words	لا أساس له
blame-words	لا أساس لها
blame-words	مخز
blame-words	مخزية
blame-words	مشين
blame-words	مشينة
blame-words	مكافأة للإرهاب
blame-words	وقح
blame-words	وقحة
blocks-arrive	إجمالي
blocks-arrive	اتفاق
blocks-arrive	اتفاق إطاري
blocks-arrive	ارتفع
blocks-arrive	حصيلة
blocks-arrive	سعر
blocks-arrive	طريق مسدود
blocks-arrive	عدد
blocks-arrive	قتلى
blocks-arrive	قتلى وجرحى
blocks-arrive	قيمة
blocks-arrive	نسبة
bomb	انتحاري
bomb	حزام ناسف
bomb	سيارة مفخخة
bomb	عبوة
bomb	قنبلة
bomb	لغم
bomb	متفجرات
bomb	مفخخة
bomb	ملغومة
bomb	ناسفة
border	حدود
border	معابر
border	معبر
border	منافذ
border	منفذ حدودي
capital	عاصمة
carried-out	تم
carried-out	تنفذ
carried-out	تنفيذ
carried-out	جرى
carried-out	نفذ
carried-out	نفذت
carried-out	ينفذ
casualties	جريح
casualties	ضحايا
casualties	قتلى
casualties	قتلى وجرحى
casualties	قتيل
categorical	بشكل قاطع
categorical	رفضا قاطعا
categorical	نفيا قاطعا
ceasefire	تهدئة
ceasefire	ضبط النفس
ceasefire	لوقف
ceasefire	هدنة
ceasefire	وقف إطلاق النار
ceasefire	وقف التصعيد
ceasefire	وقف الحرب
ceasefire	وقف القتال
cell	تنظيم
cell	خلية
cell	شبكة إرهابية
cell	شبكة تجسس
claim-right	أراض
claim-right	جزيرة
claim-right	حقوق
claim-right	سيادة
claim-right	شروط
claim-right	مطالب
claim-right	مطالبها
claim-right	منصب
common	برتقالي
common	بنغال
common	بيلاتوس
concern	احتجاج
concern	احتجاج رسمي
concern	استنكار
concern	استياء
concern	امتعاض
concern	انزعاج
concern	خيبة أمل
concern	رفض
concern	غضب
concern	قلق
court	قاض
court	قضاء
court	محكمة
crowd	آلاف
crowd	ألوف
crowd	أنصار
crowd	أهال
crowd	أهالي
crowd	جموع
crowd	حشود
crowd	سكان
crowd	طلاب
crowd	طلبة
crowd	عدد من
crowd	عشرات
crowd	عمال
crowd	مؤيدو
crowd	مئات
crowd	متظاهر
crowd	متظاهرون
crowd	متظاهرين
crowd	محتج
crowd	محتجون
crowd	محتجين
crowd	مناصرو
crowd	مواطن
crowd	مواطنون
crowd	موظفون
crowd	ناشطون
crowd	نشطاء
cyber	أنظمة
cyber	بيانات
cyber	حسابات
cyber	حواسيب
cyber	خوادم
cyber	شبكة
cyber	شبكة إرهابية
cyber	شبكة تجسس
cyber	قراصنة
cyber	موقع إلكتروني
cyber	هاكرز
danger	الضحايا
danger	للخطر
death	حتف
death	حتفهم
death	مصرع
death	مصرعهم
debt	دين
debt	ديون
deposit	البنك المركزي
deposit	كوديعة
deposit	وديعة
diplomat	القائم بأعمال
diplomat	القائم بالأعمال
diplomat	القنوات الدبلوماسية
diplomat	بعثة
diplomat	بعثة دبلوماسية
diplomat	بعثة سلام
diplomat	دبلوماسي
diplomat	دبلوماسيا
diplomat	دبلوماسيين
diplomat	سفارة
diplomat	سفير
diplomat	عبر القنوات الدبلوماسية
diplomat	قائم بأعمال
diplomat	قائم بالأعمال
diplomat	قنصل
diplomat	مبعوث
diplomat	ملحق
diplomat	موظف سفارة
disaster	أزمة قلبية
disaster	أمطار
disaster	أنبوب غاز
disaster	إعصار
disaster	انقلاب حافلة
disaster	انهيار
disaster	بركان
disaster	تحطم طائرة
disaster	تسرب غاز
disaster	تسونامي
disaster	تصادم
disaster	ثلوج
disaster	حادث
disaster	حادث سير
disaster	حادث مروري
disaster	حافلة ركاب
disaster	حرائق
disaster	حريق
disaster	درجات الحرارة
disaster	زلزال
disaster	سيول
disaster	عاصفة
disaster	غرق
disaster	فيروس
disaster	فيضان
disaster	قطار
disaster	كورونا
disaster	كوليرا
disaster	موجة حر
disaster	هزة
disaster	وباء
disease	أسواق
disease	أغنية
disease	جراد
disease	سيول
disease	فيروس
disease	فيضان
disease	كورونا
disease	وباء
draft-text	اقتراح
draft-text	شكوى
draft-text	مبادرة
draft-text	مذكرة
draft-text	مشروع القرار
draft-text	مشروع قرار
draft-text	مقترح
drone	درون
drone	طائرات بدون طيار
drone	طائرات مسيرة
drone	طائرة بدون طيار
drone	طائرة مسيرة
drone	مسيرة
drone	مسيرة احتجاجية
drone	مسيرة حاشدة
election	انتخابات
election	بطولة
election	سباق
election	مرشح
election	مناظرة
embargo-put	أسعار
embargo-put	سقف
embargo-put	علم
embassy	بعثات
embassy	بعثة دبلوماسية
embassy	سفارات
embassy	سفارة
embassy	قنصليات
embassy	قنصلية
embassy	مكتب تمثيل
embassy	ممثلية
entry	دخول
entry	سفر
entry	سفن
entry	صيد
entry	طائرات
entry	طائرات إطفاء
entry	طائرات بدون طيار
entry	طائرات مسيرة
entry	مساعدات
entry	مواطنين
entry	وصول
envoy	مبعوث
envoy	مستشار
envoy	وزير خارجيتها
envoy	وفد
facing	التصدي للتهديد
facing	في مواجهة التهديد
facing	مواجهة التهديد
figurative	أضواء
figurative	ألباب
figurative	أنظار
figurative	فوز
figurative	قلوب
fire	أعيرة نارية
fire	ذخيرة حية
fire	رصاص
fire	نار
fire	نيران
flag	أعلام
flag	صور الرئيس
flag	علم
flag	مصحف
flights	خط بحري
flights	خط جوي
flights	خط سكة
flights	خط شحن
flights	رحلات
flights	رحلات جوية
flights	رحلات مباشرة
flights	رحلة جوية
flights	طيران
flights	قطار
food-word	أرز
food-word	أسمدة
food-word	الأدوية
food-word	الأرز
food-word	الأسمدة
food-word	الحبوب
food-word	الدقيق
food-word	السكر
food-word	القمح
food-word	اللقاحات
food-word	الوقود
food-word	حبوب
food-word	دقيق
food-word	سكر
food-word	قمح
force	إجراءات انتقامية
force	إجراءات مضادة
force	استفزاز
force	اعتداء
force	انتقام
force	تبعات
force	تدابير انتقامية
force	تدابير مضادة
force	تداعيات
force	تدخل عسكري
force	تصعيد
force	ثمن
force	حرب
force	خيار عسكري
force	رد
force	رد حازم
force	رد حاسم
force	رد قاس
force	رد مماثل
force	ضربة
force	عدوان
force	عقوبات
force	عمل عسكري
force	عواقب
force	عواقب وخيمة
force	غزو
force	قوة
force	مساس
force	مغامرة
force	مواجهة
force	هجوم
friendship	آفاق
friendship	أطر التعاون
friendship	أوجه
friendship	سبل
friendship	علاقات التعاون
friendship	علاقات الصداقة
friendship	فرص التعاون
friendship	مجالات التعاون
friendship	ملفات التعاون
goods	أدوية
goods	أرز
goods	أسمدة
goods	أغذية
goods	ألماس
goods	استيراد
goods	بضائع
goods	حبوب
goods	خام
goods	ذرة
goods	ذهب
goods	رقائق
goods	سكر
goods	سلع
goods	سلعة
goods	سمك
goods	سيارات
goods	سيارة
goods	سيارة مفخخة
goods	شحنة
goods	صادرات
goods	طائرات
goods	طائرات إطفاء
goods	طائرات بدون طيار
goods	طائرات مسيرة
goods	غاز
goods	غاز طبيعي مسال
goods	غاز مسيل للدموع
goods	فحم
goods	قمح
goods	كهرباء
goods	لحوم
goods	مأكولات
goods	مخدرات
goods	معادن
goods	معدات
goods	معدات طبية
goods	معدات عسكرية
goods	منتج
goods	منتجات
goods	ناقلة
goods	ناقلة نفط
goods	نفط
goods	واردات
goods	وقود
goods	يورانيوم
gunfire	أعيرة نارية
gunfire	رصاص
gunfire	رصاصات
gunfire	رصاصة
gunfire	طلق ناري
gunfire	طلقات
gunfire	نيران
gunmen	إرهابي
gunmen	إرهابيون
gunmen	إرهابيين
gunmen	انتحاري
gunmen	انتحاريان
gunmen	انتحارية
gunmen	جنود
gunmen	خاطف
gunmen	خاطفون
gunmen	رجال الأمن
gunmen	شرطة
gunmen	عصابة
gunmen	قراصنة
gunmen	قرصان
gunmen	قناص
gunmen	قوات الأمن
gunmen	متشددون
gunmen	متشددين
gunmen	متطرفون
gunmen	متطرفين
gunmen	متمرد
gunmen	متمردون
gunmen	متمردين
gunmen	مجهول
gunmen	مجهولون
gunmen	مجهولين
gunmen	مسلح
gunmen	مسلحان
gunmen	مسلحو
gunmen	مسلحون
gunmen	مسلحين
gunmen	مفجر
gunmen	ملثم
gunmen	ملثمون
gunmen	ملثمين
gunmen	مليشيا
gunmen	مليشيات
gunmen	مهاجم
gunmen	مهاجمون
gunmen	مهاجمين
gunmen	ميليشيا
gunmen	ميليشيات
harm	أدى إلى مقتل
harm	أسفر
harm	أسفرت
harm	أصيب
harm	أصيبت
harm	أصيبوا
harm	أودت
harm	أودى
harm	أوقع
harm	أوقعت
harm	إصابات
harm	إصابة
harm	استشهاد
harm	استشهد
harm	جرح
harm	جرحت
harm	جرحوا
harm	جرحى
harm	جريح
harm	ضحايا
harm	قتل
harm	قتلا
harm	قتلت
harm	قتلوا
harm	قتلى
harm	قتيل
harm	قتيلا
harm	مصرع
harm	مقتل
head	أراض
head	أراضي
head	أسرى
head	أعمال
head	أمن
head	أنشطة
head	أهداف
head	إجراء
head	إجراءات
head	إقليم
head	إنجاز
head	إنهاء
head	اتهام
head	ادعاء
head	استقرار
head	استمرار
head	اقتصاد
head	انتهاك
head	برنامج
head	بلدة
head	تجاوز
head	تجربة
head	تحرك
head	تحركات
head	تدخل
head	تصرف
head	تصريح
head	تطور
head	جرائم
head	جريمة
head	جنوب
head	جنوبي
head	جهد
head	جهود
head	جيش
head	حدود
head	حق
head	حكومة
head	حليف
head	خطاب
head	خطة
head	خطوة
head	دعم
head	دور
head	دولة
head	رد
head	رعايا
head	رغبة
head	رفع
head	سعي
head	سفينة
head	سكان
head	سلطات
head	سلوك
head	سوق
head	سيادة
head	سياسة
head	شؤون
head	شبه جزيرة
head	شرق
head	شرقي
head	شركة
head	شعب
head	شمال
head	شمالي
head	صناعة
head	ضحايا
head	ضواحي
head	طائرة
head	عاصمة
head	عرض
head	عمق
head	عودة
head	غرب
head	غربي
head	قاعدة
head	قانون
head	قدرة
head	قرار
head	قرية
head	قضية
head	قطاع
head	قيادة
head	مبادرة
head	محافظة
head	محاولة
head	مدينة
head	مزاعم
head	مساعي
head	مساهمة
head	مشاركة
head	مشروع
head	مشروع قرار
head	مصالح
head	مصفاة
head	مطار
head	مطالب
head	مطلب
head	مقترح
head	ممارسة
head	مناطق
head	منشأة
head	منطقة
head	مواصلة
head	مواطن
head	موافقة
head	مواقع
head	موقف
head	ميناء
head	نجاح
head	نشاط
head	نظام
head	نظيره
head	نفوذ
head	وجود
head	وحدة
head	وسط
head	وضع
head	وقف
in-favour	تأييدا
in-favour	لصالح
inquiry	آثار
inquiry	تحقيق
inquiry	تحقيقات
inquiry	تخطيط
inquiry	تفاصيل
inquiry	تورط
inquiry	حصيلة
inquiry	ذكرى
inquiry	صور
inquiry	ضالع
inquiry	ضحايا
inquiry	ضحية
inquiry	ضلوع
inquiry	عدد ضحايا
inquiry	قضية
inquiry	لتخطيط
inquiry	لغز
inquiry	متهم
inquiry	متورط
inquiry	محاكمة
inquiry	مخطط
inquiry	مخططي
inquiry	مدبر
inquiry	مدبري
inquiry	مرتكب
inquiry	مرتكبو
inquiry	مرتكبي
inquiry	مسؤول
inquiry	مسؤولون
inquiry	مسؤولين
inquiry	مسرح
inquiry	مشاركة
inquiry	مشتبه
inquiry	ملابسات
inquiry	منفذ
inquiry	منفذو
inquiry	منفذي
inquiry	موقع
inquiry	ناجون
inquiry	ناجين
inquiry	هوية منفذ
inquiry	هوية منفذي
inquiry	وقوف وراء
inspectors	محقق
inspectors	مراقب
inspectors	مفتش
inspectors	مفتشين
instrument-agreement	اتفاق
instrument-agreement	اتفاقية
instrument-contract	صفقة
instrument-contract	عقد بقيمة
instrument-diplomatic-relations	تمثيل دبلوماسي
instrument-diplomatic-relations	روابط دبلوماسية
instrument-diplomatic-relations	علاقات دبلوماسية
instrument-drone	طائرات مسيرة
instrument-drone	طائرة بدون طيار
instrument-drone	طائرة مسيرة
instrument-drone	مسيرات
instrument-drone	مسيرة
instrument-embassy	سفارات
instrument-embassy	سفارة
instrument-embassy	سفارتان
instrument-embassy	سفارتين
instrument-embassy	قنصليات
instrument-embassy	قنصلية
instrument-fighter-jet	طائرات حربية
instrument-fighter-jet	طائرات مقاتلة
instrument-fighter-jet	مقاتلات
instrument-fighter-jet	مقاتلة حربية
instrument-gas	الغاز
instrument-gas	غاز طبيعي
instrument-grain	حبوب
instrument-grain	قمح
instrument-joint-statement	إعلان مشترك
instrument-joint-statement	بيان ثلاثي
instrument-joint-statement	بيان مشترك
instrument-loan	قرض
instrument-memorandum	مذكرة
instrument-memorandum	مذكرة تعاون
instrument-memorandum	مذكرة تفاهم
instrument-memorandum	مذكرة دفاع
instrument-missile	صاروخ
instrument-missile	صواريخ
instrument-nuclear-weapons	أسلحة نووية
instrument-nuclear-weapons	سلاح نووي
instrument-oil	نفط
instrument-oil	نفط خام
instrument-prisoner-swap	تبادل أسرى
instrument-prisoner-swap	تبادل الأسرى
instrument-prisoner-swap	تبادل السجناء
instrument-protocol	بروتوكول
instrument-resolution	قرار أممي
instrument-resolution	قرار مجلس الأمن
instrument-resolution	مشروع قرار
instrument-road-map	خارطة الطريق
instrument-road-map	خارطة طريق
instrument-road-map	خريطة طريق
instrument-sanctions	عقوبات
instrument-tank	دبابات
instrument-tank	دبابة
instrument-tanker	ناقلة
instrument-tanker	ناقلة نفط
instrument-trade-office	مكاتب تجارية
instrument-trade-office	مكتب تجاري
instrument-treaty	معاهدة
instrument-treaty	ميثاق
invitation	دعوة
join-word	بطلب الانضمام
join-word	بطلب انضمام
join-word	بطلب عضوية
join-word	بطلب للانضمام
join-word	بطلبين للانضمام
join-word	طلب الانضمام
join-word	طلب انضمام
join-word	طلب عضوية
join-word	لعضوية
join-word	للانضمام
joint	مشترك
joint	مشتركة
knife	آلة حادة
knife	بسكين
knife	سكين
knife	سلاح أبيض
knife	طعنا
know-how	تكنولوجيا
know-how	تكنولوجيا عسكرية
know-how	خبرة
know-how	دعم
know-how	دعم إنساني
know-how	دعم اقتصادي
know-how	دعم مالي
labour	أساتذة
labour	أسرى
labour	أسير
labour	أطباء
labour	سائق
labour	طعام
labour	طيار
labour	عمال
labour	عن العمل
labour	قضاة
labour	محامين
labour	معتقلين
labour	معلم
labour	موظف
labour	موظف سفارة
labour	نقابة
lawsuit	دعوى
lawsuit	دعوى قضائية
lawsuit	شكوى
lawsuit	طعن
leave	بالمغادرة
leave	بمغادرة
leave	للمغادرة
leave	لمغادرة
leave	مغادرة البلاد
letter	برقية
letter	خطاب
letter	رسالة
letter	رسالة خطية
lift	إلغاء
lift	إنهاء
lift	تخفيف
lift	تعليق
lift	حل
lift	رفع
lift	رفعت
lift	فسخ
lift	فك
locality	إقليم
locality	بلدة
locality	جزيرة
locality	جنوب
locality	جنوبي
locality	حي
locality	شرق
locality	شرقي
locality	شمال
locality	شمالي
locality	ضاحية
locality	عاصمة
locality	غرب
locality	غربي
locality	قاعدة
locality	قرية
locality	قضاء
locality	محافظة
locality	مخيم
locality	مدينة
locality	مرفأ
locality	مطار
locality	معبر
locality	منتجع
locality	منطقة
locality	ميناء
locality	ناحية
locality	وسط
locality	ولاية
lodge	احتجاج رسمي
lodge	القنوات الدبلوماسية
lodge	عبر القنوات الدبلوماسية
lodge	لدى
march	تظاهرة
march	متظاهر
march	متظاهرين
march	محتج
march	مسيرات
march	مسيرة احتجاجية
march	مسيرة حاشدة
march	مظاهرة
march	وقفة احتجاجية
market	أسهم
market	بورصة
market	سوق
market	عملة
market	مبيعات
media	إذاعة
media	إنترنت
media	التليفزيون
media	بث
media	تطبيق
media	تلفزيون
media	تيك توك
media	شبكة
media	صحيفة
media	قناة
media	منصة
media	موقع
media	موقع إلكتروني
media	وسائل إعلام
mediation	استضافة
mediation	توسط
mediation	وساطة
members	أسماء
members	أعضاء
members	باحث
members	باحثين
members	خبراء
members	خبير
members	طالب
members	طلاب
members	عالم
members	عضو
members	علماء
members	فريق
members	لاعب
members	لاعبين
members	متحف
members	مجموعة
members	معرض
members	ممثل
members	ممثلين
members	وفد
membership	عضوية
missile	حجارة
missile	رشقة
missile	صاروخ
missile	صلية
missile	صواريخ
missile	طائرة مسيرة
missile	قذيفة
missile	قنبلة
missile	مسيرات
missile	مسيرة
missile	مسيرة احتجاجية
missile	مسيرة حاشدة
missile-test	اختبار
missile-test	باتجاه البحر
missile-test	باتجاه الشرق
missile-test	بالستي
missile-test	باليستي
missile-test	باليستي باتجاه
missile-test	بحر الشرق
missile-test	بحر اليابان
missile-test	تجربة
missile-test	صاروخ بالستي
missile-test	صاروخ باليستي
missile-test	صاروخ فضائي
missile-test	صاروخا بالستيا
missile-test	صاروخا باليستيا
missile-test	صاروخا فضائيا
missile-test	عابر للقارات
missile-test	في البحر
missile-test	قمر صناعي
missile-test	مياه البحر
money	أموال
money	تمويل
money	جنيه
money	درهم
money	دولار
money	دينار
money	روبل
money	ريال
money	قرض
money	ليرة
money	مبلغ
money	ملايين
money	مليار
money	مليارات
money	مليون
money	مليونا
money	منحة
money	وديعة
money	ين
money	يوان
money	يورو
need	إخماد
need	إعادة إعمار
need	إنقاذ
need	ضحايا
need	قوات
need	قوات خاصة
need	لاجئ
need	متضررين
need	منكوبين
need	نازحين
needy	أسر
needy	زيادة
needy	شباب
needy	طلاب
needy	طلبة
needy	فئات
needy	فقير
needy	فقيرة
needy	محتاج
needy	مستثمر
needy	مستفيد
needy	نمو
note	رسميا
note	سفير
note	مجلس الأمن
note	مذكرة احتجاج
nuclear	تخصيب
nuclear	مئة
nuclear	يورانيوم
occasion	استقلال
occasion	انتخاب
occasion	انتصار
occasion	بمناسبة
occasion	تعيين
occasion	ذكرى
occasion	رئيس
occasion	رئيس الوزراء
occasion	رمضان
occasion	عيد
occasion	فوز
occasion	نجاح
occasion	نظيره
occasion	يوم وطني
offer	اعتذار
offer	اقتراح
offer	خطة
offer	خطة عمل
offer	دعوة
offer	شروط
offer	طلب
offer	عرض
offer	مبادرة
offer	مقترح
offer	وساطة
official	أمير
official	أمين عام
official	بابا
official	رئيس
official	رئيس الوزراء
official	رئيسة
official	زعيم
official	زعيم عصابة
official	سفير
official	سلطان
official	فريق خبراء
official	قائد
official	قادة
official	لجنة
official	لجنة تحقيق
official	مبعوث
official	مدير عام
official	مسؤول
official	مستشار
official	مستشارة
official	مفتشين
official	ملك
official	نائب الرئيس
official	نظيرته
official	نظيره
official	نظيرها
official	وزير
official	وزير خارجيتها
official	وزيرة
official	وفد
official	ولي العهد
organisation	أوبك
organisation	اتحاد
organisation	اتفاقية
organisation	بريكس
organisation	تحالف
organisation	تكتل
organisation	حلف
organisation	رابطة
organisation	مجلس
organisation	مجلس الشيوخ
organisation	مجلس النواب
organisation	مجموعة
organisation	محكمة
organisation	معاهدة
organisation	منظمة
organisation	منظمة شنغهاي
organisation	منظومة
organisation	ناتو
organisation	هيئة
organisation	وكالة
party	احتجاجات
party	تجمع
party	تنظيم
party	جماعة
party	حزب
party	مسيرات
party	مظاهرات
peacekeepers	بعثة سلام
peacekeepers	حفظ السلام
peacekeepers	حفظ سلام
peacekeepers	مراقب أممي
peacekeepers	مراقب دولي
peacekeepers	مراقبون دوليون
peacekeepers	مراقبين دوليين
penalty	جزاء
penalty	حظ
penalty	شمس
penalty	قاضية
penalty	قلم
penalty	معلم
penalty	موجعة للاقتصاد
phone	عبر الفيديو
phone	عبر الهاتف
phone	هاتف
phone	هاتفي
phone	هاتفيا
police-only	مكافحة الشغب
praise	إعجاب
praise	ارتياح
praise	امتنان
praise	تأييد
praise	ترحيب
praise	تضامن
praise	تعازي
praise	تعازيه
praise	تعازيها
praise	تعاطف
praise	تقدير
praise	دعم
praise	دعم إنساني
praise	دعم اقتصادي
praise	دعم مالي
praise	شكر
praise	مؤازرة
praise	مساندة
praise	وقوف
presence	انتشار عسكري
presence	حضور عسكري
presence	وجود عسكري
pressure	ضغط
pressure	ضغوط
prison	إعدام
prison	حبس
prison	سجن
prison	سجنا
prison	سنوات
prison	غرامة
prison	غيابيا
prison	مؤبد
prisoner	أسرى
prisoner	أسير
prisoner	أسيرات
prisoner	باحث
prisoner	بحارة
prisoner	بريطانيين
prisoner	جثامين
prisoner	جندي
prisoner	جنود
prisoner	رعايا
prisoner	رعية
prisoner	رهائن
prisoner	رهينة
prisoner	سائح
prisoner	سائق
prisoner	سجناء
prisoner	سجين
prisoner	سياح
prisoner	صحافي
prisoner	صحفي
prisoner	صياد
prisoner	صيادين
prisoner	طالب
prisoner	عمال
prisoner	محتجز
prisoner	محتجزين
prisoner	محكومين
prisoner	مختطفين
prisoner	مدنيين
prisoner	معتقل
prisoner	معتقلين
prisoner	مهندس
prisoner	مهندسين
prisoner	مواطن
prisoner	مواطنين
prisoner	موقوف
prisoner	ناشط
probe	تحقيق
proper	الحرب العالمية
proper	الحرس الثوري
proper	الحرس الوطني
proper	الدعم السريع
proper	الدفاع المدني
proper	المقاومة الإسلامية
proper	رجال الدفاع المدني
proper	قوات الدعم السريع
proper	مجلس الأمن
proper	مجلس الأمن القومي
proper	وزارة الدفاع
proper	وزير الدفاع
protest	احتجاج
protest	احتجاج رسمي
protest	اعتصام
protest	تظاهرة
protest	متظاهر
protest	متظاهرين
protest	محتج
protest	محتجين
protest	مظاهرة
protest	معتصم
protest-note	احتجاج
protest-note	احتجاج رسمي
protest-note	احتجاج شديد
protest-note	احتجاجا
protest-note	احتجاجا رسميا
protest-note	استنكار
protest-note	استياء
protest-note	الرفض القاطع
protest-note	رفض قاطع
protest-note	مذكرة احتجاج
publish	أخبار
publish	بيان
publish	بيان ثلاثي
publish	بيان مشترك
publish	تغريدة
publish	تقرير
publish	حساب
publish	خارطة
publish	خارطة الطريق
publish	خارطة طريق
publish	خريطة
publish	خريطة طريق
publish	دراسة
publish	شائعات
publish	صحيفة
publish	صور
publish	صور الرئيس
publish	صورة
publish	فيديو
publish	كتاب
publish	معلومات
publish	مقال
publish	مقطع
publish	منشور
publish	موقع
publish	موقع إلكتروني
publish	وثائق
quantifier	لا تتجاوز
quantifier	لا تقل عن
quantifier	لا يتجاوز
quantifier	لا يزيد عن
quantifier	لا يقل
quantifier	لا يقل عن
quantifier	ما لا يزيد عن
quantifier	ما لا يقل
quantifier	ما لا يقل عن
recall	تشاور
recall	سفراءها
recall	سفراءهم
recall	سفيرنا
recall	سفيره
recall	سفيرها
recall	سفيرهما
recall	سفيريهما
recall	لإجراء مشاورات
recall	للتشاور
record	حياة
record	رقم
record	سمعة
refugees	جرحى
refugees	زوار
refugees	سياح
refugees	طالب لجوء
refugees	لاجئ
refugees	لاجئين
refugees	مستشفى
refugees	مستشفى ميداني
refugees	مصابين
refugees	مهاجر
refugees	مهاجرين
refugees	نازح
refugees	نازحين
regret	أسف
regret	استغراب
regret	استنكار
regret	استهجان
regret	استياء
regret	اعتراض
regret	امتعاض
regret	انزعاج
regret	تحفظ
regret	تحفظات
regret	خيبة أمل
regret	سخط
regret	غضب
release	سبيل
release	سراح
remains	آثار
remains	أراض
remains	أسرى
remains	أسير
remains	جثامين
remains	جثة
remains	جثث
remains	جثمان
remains	جزيرة
remains	رفات
remains	رهينة
remains	سجين
remains	قطع أثرية
remains	لوحة
residents	أهالي
residents	سكان
residents	مدني
residents	نازح
resign	برلمان
resign	كنيست
resign	كونغرس
resign	مجلس الشيوخ
resign	مجلس النواب
resign	ميزانية
resignation	استقالة
resignation	تنحي
responsibility	مسؤولية
restriction	تعرفة
restriction	تعريفات
restriction	حظر
restriction	رسوم
restriction	رسوم جمركية
restriction	ضرائب
restriction	عقوبات
restriction	عقوبة
restriction	قيود
review	النظر
review	تقييم
review	نظر
road-block	طرق
road-block	طرقات
road-block	طريق
road-block	طريق مسدود
sanction	حصار
sanction	حظر
sanction	رسوم
sanction	رسوم جمركية
sanction	عقوبات
sanction	عقوبة
sanction	قيود
search	باحث
search	باحثون
search	بحث علمي
search	جامعة
search	دراسة
search	علمي
search	عن
search	عن العمل
self	أنفسهم
self	نفسه
self	نفسها
self	نفسيهما
shelling	ضربات
shelling	غارات
shelling	قذائف
shelling	قصف
shelling	نيران المدفعية
ship	أسطول
ship	باخرة
ship	زورق
ship	سفن
ship	سفينة
ship	سفينة حربية
ship	غواصة
ship	قارب
ship	مركب
ship	ناقلة
ship	ناقلة نفط
ship	يخت
show	أزياء
show	صورا
show	فيلما
show	لوحات
show	متحف
show	مسرحية
show	معرض
siege	حصار
slogans	شعارات
slogans	لافتات
slogans	متظاهر
slogans	متظاهرون
slogans	محتج
slogans	هتافات
sport	أغنية
sport	أولمبي
sport	أولمبياد
sport	بطولة
sport	حكم المباراة
sport	دوري
sport	ربع نهائي
sport	شباك التذاكر
sport	فيفا
sport	فيلم
sport	كأس
sport	كرة
sport	لاعب
sport	مباراة
sport	مدرب
sport	مرمى
sport	مسلسل
sport	ملعب
sport	ممثل
sport	منتخب
sport	مهاجم المنتخب
sport	مونديال
sport	نصف نهائي
sport	هدفين
statehood	إبادة
statehood	استقلال
statehood	بدولة
statehood	جمهورية
statehood	حكومة
statehood	دولة
statehood	دولة فلسطين
statehood	رئيسا
statehood	سيادة
statehood	مغربية
statehood	نظام
statement	إمكانية
statement	احتمال
statement	اقتراح
statement	انضمام
statement	تغيير
statement	دعوة
statement	طلب
statement	عرض
statement	عودة
statement	قرار
statement	قرار أممي
statement	قرار مجلس الأمن
statement	مبادرة
statement	مشاركة
statement	مشروع قرار
statement	مقترح
strait	مضيق
strait	ممر مائي
streets	الساحات
streets	ساحات
streets	شارع
streets	شوارع
streets	ميدان التحرير
struck	استهدف
struck	استهدفت
struck	بسيارة مفخخة
struck	بسيارة ملغومة
struck	تعرض
struck	تعرضت
struck	شهد
struck	شهدت
struck	ضرب
struck	نفذ
struck	نفذت
struck	نفذته
struck	نفذتها
struck	نفذه
struck	نفذها
struck	هز
struck	هزت
struck	وقع
struck	وقعت
suspect	أشخاص
suspect	امرأة
suspect	جاسوس
suspect	خلية
suspect	رجلا
suspect	شخصا
suspect	صحافي
suspect	صحفي
suspect	عميل
suspect	متسلل
suspect	متظاهر
suspect	متهم
suspect	مشتبه
suspect	مطلوب
suspect	معارض
suspect	مهاجرين
suspect	مواطن
suspect	ناشط
suspect	نشطاء
talks	اجتماع
talks	جولات
talks	جولة
talks	حوار
talks	دورة
talks	قمة
talks	لقاء
talks	مؤتمر
talks	مباحثات
talks	محادثات
talks	مشاورات
talks	مفاوضات
talks	منتدى
target	أنبوب
target	أنبوب غاز
target	أهداف
target	ثكنة
target	جسر
target	خط أنابيب
target	رتل
target	سفارة
target	سيارة
target	سيارة مفخخة
target	قاعدة
target	قافلة
target	قواعد
target	مبنى
target	محطة
target	مخيم
target	مدرسة
target	مستشفى
target	مستشفى ميداني
target	مستودع
target	مسجد
target	مصفاة
target	مطار
target	مقار
target	مقر
target	منشآت
target	منشأة
target	مواقع
target	موقع
target	موقع إلكتروني
target	موكب
target	ميناء
target	نقطة تفتيش
target	هدف
tariff	تعرفات
tariff	تعرفة جمركية
tariff	تعريفات
tariff	تعريفة جمركية
tariff	رسوم
tariff	رسوم جمركية
tariff	ضريبة
tear-gas	خراطيم مياه
tear-gas	غاز مسيل للدموع
tear-gas	قنابل غاز
tear-gas	قنابل مسيلة
territory	أراض
territory	أراضيه
territory	أراضيها
territory	إقليم
territory	الضفة
territory	بلدة
territory	جبهة
territory	جزيرة
territory	جنوب
territory	حدود
territory	شبه جزيرة
territory	شرق
territory	شمال
territory	غرب
territory	قاعدة
territory	قرية
territory	محافظة
territory	مدينة
territory	مناطق
territory	منطقة
territory	موقع
territory	موقع إلكتروني
that	أن
that	أنه
that	أنها
that	أنهم
ties	تمثيل دبلوماسي
ties	روابط
ties	صلات
ties	علاقات
ties	علاقات دبلوماسية
ties	علاقاتها
ties	علاقة
topic	آخر
topic	آفاق
topic	أزمة
topic	أزمة قلبية
topic	أزمة مالية
topic	أوضاع
topic	التطورات
topic	برنامج نووي
topic	تداعيات
topic	تطورات
topic	تعاون
topic	تعزيز
topic	جهود
topic	حرب
topic	سبل
topic	علاقات
topic	علاقات دبلوماسية
topic	قضايا
topic	قضية
topic	مسألة
topic	مستجدات
topic	ملف
topic	ملفات
topic	موضوع
topic	وضع
topic-film	أغنية
topic-film	ألبوم
topic-film	بطل الفيلم
topic-film	حلقة
topic-film	دراما
topic-film	دور السينما
topic-film	رواية
topic-film	سيناريو
topic-film	سينما
topic-film	شباك التذاكر
topic-film	عرض أول
topic-film	فيلم
topic-film	لقطة
topic-film	مخرج
topic-film	مسلسل
topic-film	مشهد
topic-film	مطرب
topic-film	مطربة
topic-film	ممثلة
topic-film	مهرجان سينمائي
topic-film	موسيقى
topic-food	بصل
topic-food	ثوم
topic-food	دقيق
topic-food	رشة ملح
topic-food	زبدة
topic-food	زيت الزيتون
topic-food	عجين
topic-food	فرن
topic-food	قدر
topic-food	كوب
topic-food	مقادير
topic-food	مقلاة
topic-food	مكونات
topic-food	ملعقة صغيرة
topic-food	ملعقة كبيرة
topic-food	وصفة
topic-food	يقدم ساخنا
topic-health	أخصائي التغذية
topic-health	أرق
topic-health	أعراض
topic-health	تخسيس
topic-health	تعب
topic-health	جهاز المناعة
topic-health	حمية
topic-health	سعرات حرارية
topic-health	صداع
topic-health	ضغط الدم
topic-health	طبيب
topic-health	فيتامين
topic-health	كوليسترول
topic-health	مضادات الأكسدة
topic-health	نزلات البرد
topic-health	نظام غذائي
topic-health	نوم
topic-life	ابنتين
topic-life	باليه
topic-life	تزوج
topic-life	تزوجت
topic-life	تعلمت
topic-life	جنازة
topic-life	درس في
topic-life	راحلة
topic-life	راقصة
topic-life	رسام
topic-life	روائي
topic-life	سيرة
topic-life	شاعر
topic-life	طفولة
topic-life	عازف
topic-life	ملحن
topic-life	نحات
topic-life	ولد في
topic-life	ولدت
topic-shop	أفضل عروض
topic-shop	بطارية
topic-shop	تخفيضات
topic-shop	تسوق
topic-shop	توصيل مجاني
topic-shop	حاسوب محمول
topic-shop	خصم
topic-shop	سلة التسوق
topic-shop	سماعات
topic-shop	ضمان
topic-shop	طراز
topic-shop	علامة تجارية
topic-shop	كود الخصم
topic-shop	منتج
topic-shop	هاتف ذكي
topic-stars	أبراج
topic-stars	الزهرة
topic-stars	الفلك
topic-stars	المريخ
topic-stars	برج الأسد
topic-stars	برج الثور
topic-stars	برج الجدي
topic-stars	برج الجوزاء
topic-stars	برج الحمل
topic-stars	برج الحوت
topic-stars	برج الدلو
topic-stars	برج السرطان
topic-stars	برج العذراء
topic-stars	برج العقرب
topic-stars	برج القوس
topic-stars	برج الميزان
topic-stars	حظك
topic-stars	طالع
topic-weather	أرصاد جوية
topic-weather	أمطار متفرقة
topic-weather	درجات الحرارة
topic-weather	درجات مئوية
topic-weather	درجة مئوية
topic-weather	رطوبة
topic-weather	رياح جنوبية
topic-weather	رياح شمالية
topic-weather	زخات
topic-weather	صقيع
topic-weather	ضباب
topic-weather	طقس
topic-weather	غيوم
topic-weather	كتلة باردة
topic-weather	منخفض جوي
topic-weather	موجة برد
topic-weather	موجة حر
towards	إلى محيط
towards	باتجاه
towards	صوب
towards	في اتجاه
towards	قرب سواحل
towards	نحو
trade	استخبارات
trade	تجارة
trade	تجاري
trade	خبرات
trade	خبرة
trade	زيارات
trade	سفراء
trade	سلع
trade	طلاب
trade	عملات
trade	غاز
trade	غاز طبيعي مسال
trade	غاز مسيل للدموع
trade	كهرباء
trade	معلومات
trade	نفط
trade-war	أسعار
trade-war	إعلامية
trade-war	اتهامات
trade-war	باردة
trade-war	تجاري
trade-war	تجارية
trade-war	عالمية
trade-war	عملات
trade-war	كلامية
trade-war	مخدرات
trade-war	نفسية
trade-war	وقف
treaty-breach	أجواء
treaty-breach	اتفاق
treaty-breach	اتفاق إطاري
treaty-breach	حقوق
treaty-breach	سيادة
treaty-breach	قانون دولي
treaty-breach	قرار
treaty-breach	قرار أممي
treaty-breach	قرار مجلس الأمن
treaty-breach	مجال جوي
treaty-breach	معاهدة
treaty-breach	مياه إقليمية
treaty-breach	هدنة
treaty-breach	وقف إطلاق النار
troops	أسطول
troops	بوارج
troops	تعزيزات
troops	جندي
troops	جنود
troops	جيش
troops	حاملة طائرات
troops	دبابة
troops	سفينة حربية
troops	عسكريين
troops	عناصر
troops	فرقة
troops	قوات
troops	قوات خاصة
troops	قواته
troops	قوة
troops	كتيبة
troops	لواء
troops	مدرعة
troops	مدمرة
troops	مرتزقة
troops	مقاتلات
troops	مقاتلين
troops	وحدات
tyres	إطارات
ultimatum	إنذار
ultimatum	مهلة
undertake	عليه
undertake	عليها
utilities	إمدادات
utilities	إنترنت
utilities	اتصالات
utilities	غاز
utilities	غاز طبيعي مسال
utilities	غاز مسيل للدموع
utilities	كهرباء
utilities	مياه
utilities	مياه إقليمية
utilities	مياه البحر
verbal	أعنف هجوم
verbal	إعلامي
verbal	انتقادا
verbal	انتقادات
verbal	انتقاداته
verbal	بشدة
verbal	بيانه
verbal	تصريحات
verbal	تغريدة
verbal	خطابه
verbal	رسالته
verbal	سياسات
verbal	صحيفة
verbal	عنيفا في
verbal	قائلا
verbal	قائلة
verbal	قاسيا
verbal	كتابه
verbal	كلامي
verbal	كلمته
verbal	لاذع
verbal	لفظي
verbal	مقابلة
verbal	مقال
verbal	مقالا
verdict	أحكام
verdict	إعدام
verdict	حكم
verdict	حكم المباراة
verdict	سجن
victims	جوعى
victims	ضحايا
victims	لاجئين
victims	متضرر
victims	متضررين
victims	محتاج
victims	محتاجين
victims	مشردين
victims	منكوب
victims	منكوبين
victims	ناجين
victims	نازحين
visa	إقامة
visa	تأشيرات
visa	تأشيرة
visa	دخول
visit	جولة
visit	زيارة
vote-against	النقض
vote-against	حق النقض
vote-against	ضد
vote-against	فيتو
wanted	زعيم عصابة
wanted	متهم
wanted	مجرم
wanted	مدان
wanted	مشتبه
wanted	مطلوب
wanted	مطلوبا
wanted	مطلوبين
wanted	هارب
warrant	أمر اعتقال
warrant	مذكرات توقيف
warrant	مذكرة اعتقال
warrant	مذكرة توقيف
weapons	أسلحة
weapons	باتريوت
weapons	تكنولوجيا عسكرية
weapons	دبابة
weapons	دفاع جوي
weapons	ذخيرة
weapons	ذخيرة حية
weapons	رأس نووي
weapons	رادار
weapons	سلاح
weapons	سلاح أبيض
weapons	صاروخ
weapons	طائرات مسيرة
weapons	طائرة
weapons	طائرة بدون طيار
weapons	طائرة مسيرة
weapons	عتاد
weapons	غواصة
weapons	قذائف
weapons	مدرعات
weapons	مدفع
weapons	مروحية
weapons	مسيرات
weapons	مسيرة
weapons	مسيرة احتجاجية
weapons	مسيرة حاشدة
weapons	معدات عسكرية
weapons	مقاتلات
weapons	منظومة
`,
  reporting: `
according	phrase	استنادا إلى
according	phrase	بحسب
according	phrase	بحسب ما أعلنت
according	phrase	بحسب ما أفاد
according	phrase	بحسب ما أفادت
according	phrase	بحسب ما ذكر
according	phrase	بحسب ما ذكرت
according	phrase	بحسب ما قال
according	phrase	بحسب ما قالت
according	phrase	بحسب ما نقل
according	phrase	بحسب ما نقلت
according	phrase	جاء في
according	phrase	حسب
according	phrase	حسبما أعلن
according	phrase	حسبما أعلنت
according	phrase	حسبما أفاد
according	phrase	حسبما أفادت
according	phrase	حسبما ذكر
according	phrase	حسبما ذكرت
according	phrase	حسبما قال
according	phrase	حسبما قالت
according	phrase	حسبما نقلت
according	phrase	طبقا
according	phrase	على حد تعبير
according	phrase	على حد زعم
according	phrase	على حد قول
according	phrase	على ذمة
according	phrase	على لسان
according	phrase	على ما أعلنت
according	phrase	على ما أفاد
according	phrase	على ما أفادت
according	phrase	على ما أكد
according	phrase	على ما ذكرت
according	phrase	على ما قال
according	phrase	كما أعلنت
according	phrase	كما أفادت
according	phrase	كما جاء في
according	phrase	كما ذكرت
according	phrase	كما ورد في
according	phrase	من جانبه قال
according	phrase	وتنص
according	phrase	وجاء على
according	phrase	وجاء في
according	phrase	ورد في
according	phrase	وفق
according	phrase	وفق ما أعلن
according	phrase	وفق ما أعلنت
according	phrase	وفق ما أفاد
according	phrase	وفق ما أفادت
according	phrase	وفق ما ذكر
according	phrase	وفق ما ذكرت
according	phrase	وفق ما قال
according	phrase	وفق ما قالت
according	phrase	وفق ما نقلت
according	phrase	وفقا
according	phrase	وفقا لما أعلنته
according	phrase	وفقا لما أفادت به
according	phrase	وفقا لما ذكرت
according	phrase	وفقا لما ذكره
according	phrase	وفقا لما قاله
according	phrase	ونص
according	phrase	ونصت
according	phrase	وورد في
according	phrase	وينص
accuse	verb	اتهم/يتهم
announce	noun	إعلان
announce	verb	أعلن/يعلن
cite	phrase	استنادا إلى تصريحات
cite	phrase	نقلا عن
cite	phrase	نقلا عن ما ذكرته
cite	verb	نقل/ينقل/ناقل
claim	noun	ادعاء
claim	noun	زعم
claim	noun	مزاعم
claim	verb	ادّعى/يدّعي
claim	verb	زعم/يزعم/زاعم
confirm	verb	أقرّ/يقرّ
confirm	verb	أكّد/يؤكّد
confirm	verb	اعترف/يعترف
confirm	verb	جدّد/يجدّد
confirm	verb	جزم/يجزم/جازم
deny	noun	نفي
deny	verb	أنكر/ينكر
deny	verb	استنكر صحة
deny	verb	دحض/يدحض/داحض
deny	verb	فنّد/يفنّد
deny	verb	كذّب/يكذّب
deny	verb	نفى/ينفي/ناف
report	verb	أظهر/يظهر
report	verb	أفاد/يفيد
report	verb	أورد/يورد
report	verb	بثّ/يبثّ
report	verb	رصد/يرصد
report	verb	روى/يروي
report	verb	سرّب/يسرّب
report	verb	كشف/يكشف/كاشف
report	verb	نشر/ينشر
same	phrase	بحسب تعبيره
same	phrase	بحسب قوله
same	phrase	بحسب قولها
same	phrase	حسب تعبيره
same	phrase	حسب قوله
same	phrase	على حد تعبيره
same	phrase	على حد تعبيرها
same	phrase	على حد قوله
same	phrase	على حد قولها
same	phrase	على حد قولهم
same	phrase	على حد وصفه
same	phrase	وفق تعبيره
same	phrase	وفق قوله
same	phrase	وفقا لقوله
say	noun	تصريح
say	noun	تصريحات
say	verb	أبلغ/يبلغ
say	verb	أجاب/يجيب
say	verb	أخبر/يخبر
say	verb	أدلى/يدلي
say	verb	أردف/يردف
say	verb	أسهب/يسهب
say	verb	أشار/يشير
say	verb	أضاف/يضيف
say	verb	أعرب/يعرب
say	verb	ألمح/يلمح
say	verb	أوضح/يوضح
say	verb	ادعى/يدعي
say	verb	استبعد/يستبعد
say	verb	استدرك/يستدرك
say	verb	استطرد/يستطرد
say	verb	اعتبر/يعتبر
say	verb	اعتقد/يعتقد
say	verb	بيّن/يبيّن
say	verb	تابع/يتابع
say	verb	تحدّث/يتحدّث
say	verb	تضمّن/يتضمّن
say	verb	توقّع/يتوقّع
say	verb	ختم/يختم
say	verb	خلص/يخلص
say	verb	ذكر/يذكر/ذاكر
say	verb	رأى/يرى
say	verb	رجّح/يرجّح
say	verb	ردّ/يردّ
say	verb	شدّد/يشدّد
say	verb	صرّح/يصرّح
say	verb	عبّر/يعبّر
say	verb	عقّب/يعقّب
say	verb	علّق/يعلّق
say	verb	غرّد/يغرّد
say	verb	قال/يقول/قائل
say	verb	قدّر/يقدّر
say	verb	كتب/يكتب/كاتب
say	verb	لفت/يلفت/لافت
say	verb	نبّه/ينبّه
say	verb	نصّ/ينصّ
say	verb	نوّه/ينوّه
say	verb	وصف/يصف/واصف
warn	verb	حذّر/يحذّر
`,
  hedges: `
alleged	before	phrase	المزعوم
alleged	before	phrase	المزعومة
alleged	before	phrase	المفترض
alleged	before	phrase	المفترضة
alleged	clause	phrase	بحسب مصادر
alleged	clause	phrase	دون تأكيد رسمي
alleged	clause	phrase	على ما يبدو
alleged	clause	phrase	غير مؤكد
alleged	clause	phrase	غير مؤكدة
alleged	clause	phrase	لم يتسن التأكد
alleged	clause	phrase	لم يصدر تأكيد
alleged	clause	phrase	وفق مصادر
alleged	next	phrase	أشارت تقارير
alleged	next	phrase	أظهرت التقارير
alleged	next	phrase	أظهرت تقارير
alleged	next	phrase	أفادت أنباء
alleged	next	phrase	أفادت تقارير
alleged	next	phrase	أنباء عن
alleged	next	phrase	أنباء غير مؤكدة
alleged	next	phrase	ادعاءات
alleged	next	phrase	المشتبه
alleged	next	phrase	بتهمة
alleged	next	phrase	بحسب تقارير
alleged	next	phrase	بزعم
alleged	next	phrase	تتحدث تقارير
alleged	next	phrase	تسريبات
alleged	next	phrase	تشير التقارير
alleged	next	phrase	تشير تقارير
alleged	next	phrase	تفيد أنباء
alleged	next	phrase	تفيد تقارير
alleged	next	phrase	تقارير عن
alleged	next	phrase	تقارير غير مؤكدة
alleged	next	phrase	تقول تقارير
alleged	next	phrase	تهمة
alleged	next	phrase	ذكرت تقارير
alleged	next	phrase	زعما
alleged	next	phrase	شائعات
alleged	next	phrase	شائعات عن
alleged	next	phrase	شبهات
alleged	next	phrase	على ما يبدو
alleged	next	phrase	لم يتسن التحقق
alleged	next	phrase	ما يسمى
alleged	next	phrase	مزاعم
alleged	next	phrase	مزاعم بأن
alleged	next	phrase	مزاعم عن
alleged	next	phrase	من المرجح
alleged	next	phrase	من المرجح أن
alleged	next	phrase	وفق تقارير
alleged	next	phrase	يبدو أن
alleged	next	phrase	يرجح
alleged	next	phrase	يرجح أن
alleged	next	phrase	يزعم
alleged	next	phrase	يزعم أن
alleged	next	phrase	يشتبه
alleged	next	phrase	يشتبه بأن
alleged	next	phrase	يشتبه في
alleged	next	phrase	يعتقد أن
alleged	next	phrase	يقال
alleged	next	phrase	يقال أن
alleged	next	phrase	يقال إن
alleged	next	verb	ادّعى/يدّعي
alleged	next	verb	زعم/يزعم/زاعم
future	before	phrase	القادم
future	before	phrase	القادمة
future	before	phrase	المتوقع
future	before	phrase	المتوقعة
future	before	phrase	المرتقب
future	before	phrase	المرتقبة
future	before	phrase	المزمع
future	before	phrase	المزمعة
future	before	phrase	المقبل
future	before	phrase	المقبلة
future	before	phrase	المقبلين
future	before	phrase	المقرر
future	before	phrase	المقررة
future	before	phrase	المنتظر
future	before	phrase	المنتظرة
future	before	phrase	غدا
future	next	phrase	استعدادا
future	next	phrase	المرتقب
future	next	phrase	المرتقبة
future	next	phrase	المزمع
future	next	phrase	المزمعة
future	next	phrase	بصدد
future	next	phrase	تحضيرا
future	next	phrase	تقضي بأن
future	next	phrase	تمهيدا
future	next	phrase	تنص على أن
future	next	phrase	ستتم
future	next	phrase	ستجري
future	next	phrase	ستكون
future	next	phrase	سوف
future	next	phrase	سيتم
future	next	phrase	سيجري
future	next	phrase	سيكون
future	next	phrase	عشية
future	next	phrase	على وشك
future	next	phrase	قبيل
future	next	phrase	قريبا
future	next	phrase	كان مقررا
future	next	phrase	من المتوقع
future	next	phrase	من المتوقع أن
future	next	phrase	من المخطط
future	next	phrase	من المخطط أن
future	next	phrase	من المرتقب
future	next	phrase	من المرتقب أن
future	next	phrase	من المزمع
future	next	phrase	من المزمع أن
future	next	phrase	من المفترض أن
future	next	phrase	من المقرر
future	next	phrase	من المقرر أن
future	next	phrase	من المنتظر
future	next	phrase	من المنتظر أن
future	next	phrase	يقضي بأن
future	next	phrase	ينص على
future	next	phrase	ينص على أن
future	next	verb	استعدّ/يستعدّ
future	next	verb	اعتزم/يعتزم
future	next	verb	تأهّب/يتأهّب
future	next	verb	توقّع/يتوقّع
future	next	verb	خطّط/يخطّط
future	next	verb	نوى/ينوي
hypothetical	before	phrase	المحتمل
hypothetical	before	phrase	المحتملة
hypothetical	before	phrase	محتمل
hypothetical	before	phrase	محتملة
hypothetical	next	phrase	أملا في أن
hypothetical	next	phrase	أمله في أن
hypothetical	next	phrase	أملها في أن
hypothetical	next	phrase	أي اعتداء
hypothetical	next	phrase	أي ضربة
hypothetical	next	phrase	أي عدوان
hypothetical	next	phrase	أي عمل عسكري
hypothetical	next	phrase	أي هجمات
hypothetical	next	phrase	أي هجوم
hypothetical	next	phrase	إذا
hypothetical	next	phrase	إذا ما
hypothetical	next	phrase	إمكانية
hypothetical	next	phrase	إن لم
hypothetical	next	phrase	احتمال
hypothetical	next	phrase	احتمالات
hypothetical	next	phrase	احتمالية
hypothetical	next	phrase	بشرط
hypothetical	next	phrase	بشرط أن
hypothetical	next	phrase	تأمل أن
hypothetical	next	phrase	تأمل في
hypothetical	next	phrase	تحسبا
hypothetical	next	phrase	حال
hypothetical	next	phrase	خشية
hypothetical	next	phrase	خطر
hypothetical	next	phrase	ربما
hypothetical	next	phrase	رغبته في أن
hypothetical	next	phrase	رغبتها في أن
hypothetical	next	phrase	سيناريو
hypothetical	next	phrase	شريطة
hypothetical	next	phrase	ضد أي
hypothetical	next	phrase	عن أمله
hypothetical	next	phrase	عن أملها
hypothetical	next	phrase	فقد يفعل
hypothetical	next	phrase	في حال
hypothetical	next	phrase	في حال لم
hypothetical	next	phrase	في حالة
hypothetical	next	phrase	قادر على
hypothetical	next	phrase	قادرة على
hypothetical	next	phrase	قد يفعل
hypothetical	next	phrase	لا بد
hypothetical	next	phrase	لا بد من
hypothetical	next	phrase	لتجنب
hypothetical	next	phrase	لتفادي
hypothetical	next	phrase	لعل
hypothetical	next	phrase	لمنع
hypothetical	next	phrase	لو
hypothetical	next	phrase	لو أن
hypothetical	next	phrase	ما لم
hypothetical	next	phrase	محتمل
hypothetical	next	phrase	مخاطر
hypothetical	next	phrase	مخاوف من
hypothetical	next	phrase	مخاوف من أن
hypothetical	next	phrase	من المحتمل
hypothetical	next	phrase	من المحتمل أن
hypothetical	next	phrase	من الممكن
hypothetical	next	phrase	من الممكن أن
hypothetical	next	phrase	من شأن
hypothetical	next	phrase	من شأنه أن
hypothetical	next	phrase	من شأنها أن
hypothetical	next	phrase	منع
hypothetical	next	phrase	هل
hypothetical	next	phrase	وقد يفعل
hypothetical	next	phrase	يأمل أن
hypothetical	next	phrase	يأمل في
hypothetical	next	phrase	يجب
hypothetical	next	phrase	يجب أن
hypothetical	next	phrase	يجوز
hypothetical	next	phrase	يحتمل
hypothetical	next	phrase	يحتمل أن
hypothetical	next	phrase	يمكن
hypothetical	next	phrase	يمكن أن
hypothetical	next	phrase	يمكنه
hypothetical	next	phrase	يمكنها
hypothetical	next	phrase	ينبغي
hypothetical	next	phrase	ينبغي أن
negated	clause	phrase	لا أدلة
negated	clause	phrase	لا أدلة حاسم
negated	clause	phrase	لا أدلة قاطع
negated	clause	phrase	لا أدلة قاطعة
negated	clause	phrase	لا أدلة ملموس
negated	clause	phrase	لا أدلة واضح
negated	clause	phrase	لا توجد أدلة
negated	clause	phrase	لا توجد أدلة حاسم
negated	clause	phrase	لا توجد أدلة قاطع
negated	clause	phrase	لا توجد أدلة قاطعة
negated	clause	phrase	لا توجد أدلة ملموس
negated	clause	phrase	لا توجد أدلة واضح
negated	clause	phrase	لا دليل
negated	clause	phrase	لا دليل حاسم
negated	clause	phrase	لا دليل قاطع
negated	clause	phrase	لا دليل قاطعة
negated	clause	phrase	لا دليل ملموس
negated	clause	phrase	لا دليل واضح
negated	clause	phrase	لا يوجد دليل
negated	clause	phrase	لا يوجد دليل حاسم
negated	clause	phrase	لا يوجد دليل قاطع
negated	clause	phrase	لا يوجد دليل قاطعة
negated	clause	phrase	لا يوجد دليل ملموس
negated	clause	phrase	لا يوجد دليل واضح
negated	clause	phrase	ليس هناك دليل
negated	clause	phrase	ليس هناك دليل حاسم
negated	clause	phrase	ليس هناك دليل قاطع
negated	clause	phrase	ليس هناك دليل قاطعة
negated	clause	phrase	ليس هناك دليل ملموس
negated	clause	phrase	ليس هناك دليل واضح
negated	next	phrase	بدون
negated	next	phrase	بلا
negated	next	phrase	دون
negated	next	phrase	دون أن
negated	next	phrase	عدم
negated	next	phrase	عدم وجود
negated	next	phrase	غير
negated	next	phrase	فشل
negated	next	phrase	فشل في
negated	next	phrase	فشلت في
negated	next	phrase	لا
negated	next	phrase	لا توجد
negated	next	phrase	لا صحة للتقارير عن
negated	next	phrase	لا صحة لما تردد عن
negated	next	phrase	لا نية
negated	next	phrase	لا يوجد
negated	next	phrase	لم
negated	next	phrase	لم تكن
negated	next	phrase	لم يكن
negated	next	phrase	لن
negated	next	phrase	ليس
negated	next	phrase	ليس لديها
negated	next	phrase	ليس هناك
negated	next	phrase	ليست
negated	next	phrase	ليست هناك
negated	next	phrase	ليسوا
negated	next	phrase	ما من
negated	next	phrase	من دون
negated	next	phrase	من غير
negated	next	phrase	نفي
negated	next	verb	أجهض/يجهض
negated	next	verb	أحبط/يحبط
negated	next	verb	أخفق/يخفق
negated	next	verb	أنكر/ينكر
negated	next	verb	امتنع/يمتنع
negated	next	verb	تجنّب/يتجنّب
negated	next	verb	تراجع/يتراجع
negated	next	verb	دحض/يدحض/داحض
negated	next	verb	فشل/يفشل
negated	next	verb	فنّد/يفنّد
negated	next	verb	كذّب/يكذّب
negated	next	verb	نفى/ينفي/ناف
`,
  numbers: `
+	cardinal	و
+	cardinal	و-
-	count	إس
-	count	إف
-	count	الدقيقة
-	count	الدقيقتين
-	count	الساعة
-	count	الفقرة
-	count	القناة
-	count	المادة
-	count	رقم
-	count	سو
-	count	شاهد
-	count	صفحة
-	count	طراز
-	count	عمر
-	count	عمره
-	count	عمرها
-	count	فقرة
-	count	قرار رقم
-	count	مادة
-	count	ميغ
..	cardinal	إلى
0.5	cardinal	نصف
1	ordinal	أول
1	ordinal	أولى
1	ordinal	حادي
1	ordinal	حادية
10	cardinal	عشر
10	cardinal	عشرة
10	ordinal	عاشر
10	ordinal	عاشرة
100	cardinal	مئة
100	cardinal	مائة
1000	cardinal	ألف
1000	cardinal	ألفا
1000	multiplier	آلاف
1000	multiplier	ألف
1000	multiplier	ألفا
1000000	cardinal	مليون
1000000	cardinal	مليونا
1000000	multiplier	ملايين
1000000	multiplier	مليون
1000000	multiplier	مليونا
1000000000	cardinal	بليون
1000000000	cardinal	مليار
1000000000	cardinal	مليارا
1000000000	multiplier	بلايين
1000000000	multiplier	بليون
1000000000	multiplier	مليار
1000000000	multiplier	مليارا
1000000000	multiplier	مليارات
1000000000000	cardinal	تريليون
1000000000000	multiplier	تريليون
1000000000000	multiplier	تريليونا
1000000000000	multiplier	تريليونات
11	cardinal	أحد عشر
11	cardinal	إحدى عشرة
11	ordinal	حادي عشر
11	ordinal	حادية عشرة
12	cardinal	اثنا عشر
12	cardinal	اثنتا عشرة
12	cardinal	اثنتي عشرة
12	cardinal	اثني عشر
12	ordinal	ثاني عشر
12	ordinal	ثانية عشرة
13	cardinal	ثلاث عشرة
13	cardinal	ثلاثة عشر
13	ordinal	ثالث عشر
13	ordinal	ثالثة عشرة
14	cardinal	أربع عشرة
14	cardinal	أربعة عشر
14	ordinal	رابع عشر
14	ordinal	رابعة عشرة
15	cardinal	خمس عشرة
15	cardinal	خمسة عشر
15	ordinal	خامس عشر
15	ordinal	خامسة عشرة
16	cardinal	ست عشرة
16	cardinal	ستة عشر
16	ordinal	سادس عشر
16	ordinal	سادسة عشرة
17	cardinal	سبع عشرة
17	cardinal	سبعة عشر
17	ordinal	سابع عشر
17	ordinal	سابعة عشرة
18	cardinal	ثماني عشرة
18	cardinal	ثمانية عشر
18	ordinal	ثامن عشر
18	ordinal	ثامنة عشرة
19	cardinal	تسع عشرة
19	cardinal	تسعة عشر
19	ordinal	تاسع عشر
19	ordinal	تاسعة عشرة
1?	cardinal	واحد
1?	cardinal	واحدة
2	cardinal	-ان
2	cardinal	-تان
2	cardinal	-تين
2	cardinal	-ين
2	cardinal	اثنان
2	cardinal	اثنتان
2	cardinal	اثنتين
2	cardinal	اثنين
2	ordinal	ثان
2	ordinal	ثاني
2	ordinal	ثانية
20	cardinal	عشرون
20	cardinal	عشرين
200	cardinal	مئتان
200	cardinal	مئتي
200	cardinal	مئتين
200	cardinal	مائتان
200	cardinal	مائتي
200	cardinal	مائتين
2000	cardinal	ألفان
2000	cardinal	ألفي
2000	cardinal	ألفين
2000000	cardinal	مليونان
2000000	cardinal	مليوني
2000000	cardinal	مليونين
2000000000	cardinal	ملياران
2000000000	cardinal	ملياري
2000000000	cardinal	مليارين
3	cardinal	ثلاث
3	cardinal	ثلاثة
3	ordinal	ثالث
3	ordinal	ثالثة
30	cardinal	ثلاثون
30	cardinal	ثلاثين
300	cardinal	ثلاث مئة
300	cardinal	ثلاث مائة
300	cardinal	ثلاثمئة
300	cardinal	ثلاثمائة
4	cardinal	أربع
4	cardinal	أربعة
4	ordinal	رابع
4	ordinal	رابعة
40	cardinal	أربعون
40	cardinal	أربعين
400	cardinal	أربع مئة
400	cardinal	أربع مائة
400	cardinal	أربعمئة
400	cardinal	أربعمائة
5	cardinal	خمس
5	cardinal	خمسة
5	ordinal	خامس
5	ordinal	خامسة
50	cardinal	خمسون
50	cardinal	خمسين
500	cardinal	خمس مئة
500	cardinal	خمس مائة
500	cardinal	خمسمئة
500	cardinal	خمسمائة
6	cardinal	ستة
6	ordinal	سادس
6	ordinal	سادسة
60	cardinal	ستون
60	cardinal	ستين
600	cardinal	ست مئة
600	cardinal	ست مائة
600	cardinal	ستمئة
600	cardinal	ستمائة
6?	cardinal	ست
7	cardinal	سبع
7	cardinal	سبعة
7	ordinal	سابع
7	ordinal	سابعة
70	cardinal	سبعون
70	cardinal	سبعين
700	cardinal	سبع مئة
700	cardinal	سبع مائة
700	cardinal	سبعمئة
700	cardinal	سبعمائة
8	cardinal	ثمان
8	cardinal	ثماني
8	cardinal	ثمانية
8	ordinal	ثامن
8	ordinal	ثامنة
80	cardinal	ثمانون
80	cardinal	ثمانين
800	cardinal	ثمان مئة
800	cardinal	ثمان مائة
800	cardinal	ثمانمئة
800	cardinal	ثمانمائة
800	cardinal	ثماني مئة
800	cardinal	ثمانيمئة
800	cardinal	ثمانيمائة
9	cardinal	تسع
9	cardinal	تسعة
9	ordinal	تاسع
9	ordinal	تاسعة
90	cardinal	تسعون
90	cardinal	تسعين
900	cardinal	تسع مئة
900	cardinal	تسع مائة
900	cardinal	تسعمئة
900	cardinal	تسعمائة
AED	currency	درهم
AED	currency	درهم إماراتي
CHF	currency	فرنك سويسري
CNY	currency	يوان
CNY	currency	يوانا
DZD	currency	دينار جزائري
EGP	currency	جنيه
EGP	currency	جنيه مصري
EGP	currency	جنيها
EUR	currency	يورو
EUR	currency	€
GBP	currency	£
GBP	currency	جنيه إسترليني
GBP	currency	جنيه استرليني
ILS	currency	شيقل
ILS	currency	شيكل
INR	currency	روبية هندية
IQD	currency	دينار عراقي
IRR	currency	ريال إيراني
JOD	currency	دينار أردني
JPY	currency	ين ياباني
KWD	currency	دينار كويتي
LBP	currency	ليرة لبنانية
LYD	currency	دينار ليبي
MAD	currency	درهم مغربي
PKR	currency	روبية باكستانية
QAR	currency	ريال قطري
RUB	currency	روبل
RUB	currency	روبلا
RUB	currency	روبلات
SAR	currency	ريال
SAR	currency	ريال سعودي
SAR	currency	ريالا
SDG	currency	جنيه سوداني
SYP	currency	ليرة سورية
TND	currency	دينار تونسي
TRY	currency	ليرة تركية
UAH	currency	هريفنيا
USD	currency	\$
USD	currency	دولار
USD	currency	دولار أمريكي
USD	currency	دولار أميركي
USD	currency	دولارا
USD	currency	دولارات
YER	currency	ريال يمني
_	cardinal	ال-
_	cardinal	ب-
_	cardinal	ف-
_	cardinal	ك-
_	cardinal	ل-
agreement	count	اتفاق
agreement	count	اتفاقا
agreement	count	اتفاقات
agreement	count	اتفاقيات
agreement	count	اتفاقية
aircraft	count	طائرات
aircraft	count	طائرة
aircraft	count	مقاتلات
aircraft	count	مقاتلة
anniversary	count	ذكرى
arrested	count	اعتقال
arrested	count	اعتقل
arrested	count	اعتقلت
arrested	count	معتقل
arrested	count	معتقلا
arrested	count	معتقلون
arrested	count	معتقلين
arrested	count	موقوف
arrested	count	موقوفا
arrested	count	موقوفين
attack	count	هجمات
attack	count	هجوم
attack	count	هجوما
bank	count	بنك
bank	count	بنكا
bank	count	بنوك
bank	count	مصارف
bank	count	مصرف
bank	count	مصرفا
barrel	measure	براميل
barrel	measure	برميل
barrel	measure	برميلا
base	count	قاعدة
base	count	قواعد
base	count	مقر
base	count	مقرات
boat	count	زوارق
boat	count	زورق
boat	count	قارب
boat	count	قاربا
boat	count	قوارب
bomb	count	قذائف
bomb	count	قذيفة
bomb	count	قنابل
bomb	count	قنبلة
building	count	مباني
building	count	مبنى
building	count	منازل
building	count	منزل
building	count	منزلا
centrifuge	count	أجهزة طرد مركزي
centrifuge	count	جهاز طرد مركزي
child	count	أطفال
child	count	طفل
child	count	طفلا
city	count	مدن
city	count	مدينة
civilian	count	مدني
civilian	count	مدنيا
civilian	count	مدنيون
civilian	count	مدنيين
company	count	شركات
company	count	شركة
contract	count	عقدا
contract	count	عقود
cubic-metre	measure	متر مكعب
cubic-metre	measure	مترا مكعبا
day	measure	أيام
day	measure	يوم
day	measure	يوما
decade	measure	عقود
degree	measure	درجات
degree	measure	درجة
diplomat	count	دبلوماسي
diplomat	count	دبلوماسيا
diplomat	count	دبلوماسيين
displaced	count	نازح
displaced	count	نازحا
displaced	count	نازحون
displaced	count	نازحين
doctor	count	أطباء
doctor	count	طبيب
document	count	وثائق
document	count	وثيقة
drone	count	طائرات بدون طيار
drone	count	طائرات مسيرة
drone	count	طائرة بدون طيار
drone	count	طائرة مسيرة
drone	count	مسيرات
drone	count	مسيرة
drone	count	مسيّرة
embassy	count	سفارات
embassy	count	سفارة
engineer	count	مهندس
engineer	count	مهندسا
engineer	count	مهندسين
entity	count	كيان
entity	count	كيانا
entity	count	كيانات
entity	count	مؤسسات
entity	count	مؤسسة
entity	count	منظمات
entity	count	منظمة
expert	count	خبراء
expert	count	خبير
expert	count	خبيرا
explosion	count	انفجار
explosion	count	انفجارا
explosion	count	انفجارات
family	count	أسر
family	count	أسرة
family	count	عائلات
family	count	عائلة
fighter	count	عناصر
fighter	count	عنصر
fighter	count	عنصرا
fighter	count	مسلح
fighter	count	مسلحا
fighter	count	مسلحين
fighter	count	مقاتل
fighter	count	مقاتلا
fighter	count	مقاتلين
flight	count	رحلات
flight	count	رحلة
hectare	measure	هكتار
hectare	measure	هكتارا
hectare	measure	هكتارات
helicopter	count	مروحيات
helicopter	count	مروحية
hospital	count	مستشفى
hospital	count	مستشفيات
hostage	count	رهائن
hostage	count	رهينة
hostage	count	محتجز
hostage	count	محتجزا
hostage	count	محتجزين
hour	measure	ساعات
hour	measure	ساعة
injured-or-killed	count	ضحايا
injured-or-killed	count	ضحية
journalist	count	صحافي
journalist	count	صحافيا
journalist	count	صحافيين
journalist	count	صحفي
journalist	count	صحفيا
journalist	count	صحفيين
kg	measure	كغ
kg	measure	كلغ
kg	measure	كيلو
kg	measure	كيلوجرام
kg	measure	كيلوغرام
kg	measure	كيلوغراما
kg	measure	كيلوغرامات
killed	count	أودت بحياة
killed	count	أودى بحياة
killed	count	استشهد
killed	count	استشهدا
killed	count	استشهدت
killed	count	استشهدوا
killed	count	شهداء
killed	count	شهيد
killed	count	شهيدا
killed	count	صرعى
killed	count	قتل
killed	count	قتلا
killed	count	قتلت
killed	count	قتلوا
killed	count	قتلى
killed	count	قتيل
killed	count	قتيلا
killed	count	قضوا
killed	count	لقوا حتفهم
killed	count	لقيا حتفهما
killed	count	مقتل
killed	count	وفاة
killed	count	وفيات
kilotonne	measure	كيلوطن
kilowatt-hour	measure	كيلوواط ساعة
km	measure	كلم
km	measure	كم
km	measure	كيلو متر
km	measure	كيلومتر
km	measure	كيلومترا
km	measure	كيلومترات
law	count	قانون
law	count	قانونا
law	count	قوانين
litre	measure	لتر
litre	measure	لترا
man	count	رجال
man	count	رجل
man	count	رجلا
meeting	count	اجتماع
meeting	count	اجتماعا
meeting	count	اجتماعات
meeting	count	لقاء
meeting	count	لقاءات
megawatt	measure	ميجاوات
megawatt	measure	ميغاوات
megawatt	measure	ميغاواط
member	count	أعضاء
member	count	عضو
member	count	عضوا
memorandum	count	مذكرات
memorandum	count	مذكرات تفاهم
memorandum	count	مذكرة
memorandum	count	مذكرة تفاهم
metre	measure	أمتار
metre	measure	متر
metre	measure	مترا
migrant	count	مهاجر
migrant	count	مهاجرا
migrant	count	مهاجرين
mile	measure	أميال
mile	measure	ميل
mile	measure	ميلا
minister	count	وزراء
minister	count	وزير
minute	measure	دقائق
minute	measure	دقيقة
missile	count	صاروخ
missile	count	صاروخا
missile	count	صواريخ
missing	count	فقدان
missing	count	مفقود
missing	count	مفقودا
missing	count	مفقودون
missing	count	مفقودين
month	measure	أشهر
month	measure	شهر
month	measure	شهرا
month	measure	شهور
n	ordinal	ال-
officer	count	ضابط
officer	count	ضابطا
officer	count	ضباط
official	count	مسؤول
official	count	مسؤولا
official	count	مسؤولين
package	count	حزم
package	count	حزمة
party	count	أحزاب
party	count	حزب
party	count	حزبا
percent	percent	%
percent	percent	بالمئة
percent	percent	بالمائة
percent	percent	بالمية
percent	percent	في المئة
percent	percent	في المائة
percent	percent	٪
person	count	آخرون
person	count	آخرين
person	count	أشخاص
person	count	أفراد
person	count	إنسان
person	count	شخص
person	count	شخصا
person	count	فرد
person	count	مواطن
person	count	مواطنا
person	count	مواطنين
person	count	نسمة
point	count	بند
point	count	بندا
point	count	بنود
police	count	شرطي
police	count	شرطيا
prisoner	count	أسرى
prisoner	count	أسير
prisoner	count	أسيرا
prisoner	count	سجناء
prisoner	count	سجين
prisoner	count	سجينا
project	count	مشاريع
project	count	مشروع
project	count	مشروعا
project	count	مشروعات
protester	count	متظاهر
protester	count	متظاهرا
protester	count	متظاهرين
protester	count	محتج
protester	count	محتجين
province	count	محافظات
province	count	محافظة
refugee	count	لاجئ
refugee	count	لاجئا
refugee	count	لاجئون
refugee	count	لاجئين
region	count	مناطق
region	count	منطقة
round	count	جولات
round	count	جولة
school	count	مدارس
school	count	مدرسة
seat	count	مقاعد
seat	count	مقعد
seat	count	مقعدا
session	count	جلسات
session	count	جلسة
session	count	دورات
session	count	دورة
ship	count	بارجة
ship	count	سفن
ship	count	سفينة
ship	count	ناقلات
ship	count	ناقلة
site	count	مواقع
site	count	موقع
site	count	موقعا
site	count	نقاط
site	count	نقطة
soldier	count	جندي
soldier	count	جنديا
soldier	count	جنود
soldier	count	عسكري
soldier	count	عسكريا
soldier	count	عسكريين
square-km	measure	كم مربع
square-km	measure	كيلومتر مربع
square-km	measure	كيلومترا مربعا
square-metre	measure	متر مربع
square-metre	measure	مترا مربعا
state	count	بلد
state	count	بلدا
state	count	بلدان
state	count	دول
state	count	دولة
strike	count	ضربات
strike	count	ضربة
strike	count	غارات
strike	count	غارة
student	count	طالب
student	count	طالبا
student	count	طلاب
student	count	طلبة
summit	count	قمة
summit	count	قمم
tank	count	دبابات
tank	count	دبابة
target	count	أهداف
target	count	هدف
target	count	هدفا
terrorist	count	إرهابي
terrorist	count	إرهابيا
terrorist	count	إرهابيين
time	count	مرات
time	count	مرة
tonne	measure	أطنان
tonne	measure	طن
tonne	measure	طنا
unit	count	وحدات
unit	count	وحدة
vehicle	count	آليات
vehicle	count	آلية
vehicle	count	سيارات
vehicle	count	سيارة
vehicle	count	شاحنات
vehicle	count	شاحنة
vehicle	count	مركبات
vehicle	count	مركبة
village	count	قرى
village	count	قرية
visit	count	زيارات
visit	count	زيارة
vote	count	أصوات
vote	count	صوت
vote	count	صوتا
voter	count	ناخب
voter	count	ناخبا
voter	count	ناخبين
week	measure	أسابيع
week	measure	أسبوع
week	measure	أسبوعا
woman	count	امرأة
woman	count	سيدات
woman	count	سيدة
woman	count	نساء
worker	count	عامل
worker	count	عاملا
worker	count	عمال
wounded	count	أصيب
wounded	count	أصيبوا
wounded	count	إصابات
wounded	count	إصابة
wounded	count	جرح
wounded	count	جرحى
wounded	count	جريح
wounded	count	جريحا
wounded	count	مصاب
wounded	count	مصابا
wounded	count	مصابون
wounded	count	مصابين
year	measure	أعوام
year	measure	سنة
year	measure	سنوات
year	measure	سنين
year	measure	عام
year	measure	عاما
`,
  calendar: `
abbreviation	أحد
abbreviation	أربعاء
abbreviation	اثنين
abbreviation	ثلاثاء
abbreviation	جمعة
abbreviation	خميس
abbreviation	سبت
ago-pre	قبل
ago-pre	قبل حوالي
ago-pre	قبل نحو
ago-pre	منذ
and	و
article	ال
between	بين
between	ما بين
clause	أن
clause	على
clause	مرور
day--1	أمس
day--1	البارحة
day--1	الليلة الماضية
day--1	بالأمس
day--1	ليلة أمس
day--1	يوم أمس
day--2	أمس الأول
day--2	أول أمس
day--2	أول من أمس
day-0	الليلة
day-0	اليوم
day-0	هذا الصباح
day-0	هذا المساء
day-1	الغد
day-1	غدا
day-1	يوم غد
day-2	بعد غد
decade-2	عشرينات القرن العشرين
decade-2	عشرينات القرن الماضي
decade-2	عشرينيات القرن العشرين
decade-2	عشرينيات القرن الماضي
decade-3	الثلاثينات
decade-3	الثلاثينيات
decade-3	ثلاثينات القرن العشرين
decade-3	ثلاثينات القرن الماضي
decade-3	ثلاثينيات القرن العشرين
decade-3	ثلاثينيات القرن الماضي
decade-4	أربعينات القرن العشرين
decade-4	أربعينات القرن الماضي
decade-4	أربعينيات القرن العشرين
decade-4	أربعينيات القرن الماضي
decade-4	الأربعينات
decade-4	الأربعينيات
decade-5	الخمسينات
decade-5	الخمسينيات
decade-5	خمسينات القرن العشرين
decade-5	خمسينات القرن الماضي
decade-5	خمسينيات القرن العشرين
decade-5	خمسينيات القرن الماضي
decade-6	الستينات
decade-6	الستينيات
decade-6	ستينات القرن العشرين
decade-6	ستينات القرن الماضي
decade-6	ستينيات القرن العشرين
decade-6	ستينيات القرن الماضي
decade-7	السبعينات
decade-7	السبعينيات
decade-7	سبعينات القرن العشرين
decade-7	سبعينات القرن الماضي
decade-7	سبعينيات القرن العشرين
decade-7	سبعينيات القرن الماضي
decade-8	الثمانينات
decade-8	الثمانينيات
decade-8	ثمانينات القرن العشرين
decade-8	ثمانينات القرن الماضي
decade-8	ثمانينيات القرن العشرين
decade-8	ثمانينيات القرن الماضي
decade-9	التسعينات
decade-9	التسعينيات
decade-9	تسعينات القرن العشرين
decade-9	تسعينات القرن الماضي
decade-9	تسعينيات القرن العشرين
decade-9	تسعينيات القرن الماضي
dual-day	اليومين
dual-day	يومان
dual-day	يومين
dual-hour	ساعتان
dual-hour	ساعتين
dual-month	الشهرين
dual-month	شهران
dual-month	شهرين
dual-week	أسبوعان
dual-week	أسبوعين
dual-week	الأسبوعين
dual-year	العامين
dual-year	سنتان
dual-year	سنتين
dual-year	عامان
dual-year	عامين
earlier-pre	قبل ذلك
early	أوائل
early	أول
early	بدايات
early	بداية
early	مستهل
early	مطلع
era-gregory	الميلادي
era-gregory	للميلاد
era-gregory	م
era-gregory	ميلادي
era-gregory	ميلادية
era-islamic	الهجري
era-islamic	للهجرة
era-islamic	هجري
era-islamic	هجرية
era-islamic	هـ
era-persian	شمسي
era-persian	شمسية
era-persian	هجري شمسي
era-persian	هجرية شمسية
fiscal	السنة المالية
fiscal	العام المالي
fiscal	للسنة المالية
fiscal	للعام المالي
following	التالي
following	التالية
following	اللاحق
following	اللاحقة
from	من
gregory-1	جانفي
gregory-1	كانون الثاني
gregory-1	كانون ثاني
gregory-1	يناير
gregory-1	ينايير
gregory-10	أكتوبر
gregory-10	تشرين أول
gregory-10	تشرين الأول
gregory-11	تشرين الثاني
gregory-11	تشرين ثاني
gregory-11	نوفمبر
gregory-11	نونبر
gregory-12	دجنبر
gregory-12	ديسمبر
gregory-12	كانون أول
gregory-12	كانون الأول
gregory-2	شباط
gregory-2	فبراير
gregory-2	فيفري
gregory-3	آذار
gregory-3	مارس
gregory-4	أبريل
gregory-4	أفريل
gregory-4	نيسان
gregory-5	أيار
gregory-5	ماي
gregory-5	مايو
gregory-6	جوان
gregory-6	حزيران
gregory-6	يونيه
gregory-6	يونيو
gregory-7	تموز
gregory-7	جويلية
gregory-7	يوليه
gregory-7	يوليو
gregory-7	يوليوز
gregory-8	آب
gregory-8	أغسطس
gregory-8	أوت
gregory-8	غشت
gregory-9	أيلول
gregory-9	سبتمبر
gregory-9	شتنبر
in	أثناء
in	بتاريخ
in	بحلول
in	تاريخ
in	خلال
in	في
islamic-1	المحرم
islamic-1	محرم
islamic-10	شوال
islamic-11	ذو القعدة
islamic-11	ذي القعدة
islamic-12	ذو الحجة
islamic-12	ذي الحجة
islamic-2	صفر
islamic-3	ربيع أول
islamic-3	ربيع الأول
islamic-4	ربيع الآخر
islamic-4	ربيع الثاني
islamic-5	جمادى الأول
islamic-5	جمادى الأولى
islamic-6	جمادى الآخر
islamic-6	جمادى الآخرة
islamic-6	جمادى الثانية
islamic-7	رجب
islamic-8	شعبان
islamic-9	رمضان
last	الفائت
last	الفائتة
last	الماضي
last	الماضية
last	المنصرم
last	المنصرمة
last	المنقضي
last	المنقضية
late	آخر
late	أواخر
late	ختام
late	نهايات
late	نهاية
later-pre	بعد
later-pre	بعد ذلك
later-pre	بعد نحو
mid	أواسط
mid	خريف
mid	ربيع
mid	شتاء
mid	صيف
mid	منتصف
name-before	أحداث
name-before	الذكرى
name-before	انقلاب
name-before	ثورة
name-before	جائزة
name-before	جامعة
name-before	جسر
name-before	حرب
name-before	حركة
name-before	حي
name-before	ذكرى
name-before	ساحة
name-before	شارع
name-before	قرية
name-before	كتائب
name-before	كتيبة
name-before	لواء
name-before	مجموعة
name-before	محطة
name-before	مدرسة
name-before	مستشفى
name-before	مطار
name-before	ملعب
name-before	منظمة
name-before	ميدان
next	القادم
next	القادمة
next	المقبل
next	المقبلة
not-date	أمين عام
not-date	إمام الجمعة
not-date	الأمين العام
not-date	الجمعة السوداء
not-date	الجمعة العظيمة
not-date	الرأي العام
not-date	السبت الأسود
not-date	الضمان العام
not-date	القائد العام
not-date	القطاع العام
not-date	المدعي العام
not-date	المدير العام
not-date	المفتش العام
not-date	النائب العام
not-date	اليوم العالمي
not-date	اليوم الوطني
not-date	ثورة أكتوبر
not-date	حرب أكتوبر
not-date	حرب تشرين
not-date	خطب الجمعة
not-date	خطبة الجمعة
not-date	صلاة الجمعة
not-date	كلا الاثنين
not-date	مهر الزواج
not-date	يوم القيامة
of	من
part	بعد ظهر
part	صباح
part	صباحا
part	ضحى
part	ظهر
part	ظهرا
part	عصر
part	عصرا
part	فجر
part	فجرا
part	ليل
part	ليلا
part	ليلة
part	مساء
part	منتصف ليل
part	منتصف ليلة
persian-1	فروردين
persian-10	دي
persian-10	ديماه
persian-11	بهمن
persian-12	أسفند
persian-12	إسفند
persian-2	أرديبهشت
persian-3	خرداد
persian-4	تير
persian-5	مرداد
persian-6	شهريور
persian-7	مهر
persian-8	آبان
persian-9	آذر
preceding	السابق
preceding	السابقة
prefix-and	ف-
prefix-and	و-
prefix-in	ب-
prefix-in	ك-
prefix-in	ل-
published	آخر تحديث
published	تاريخ النشر
published	نشر
published	نشرت
published	نُشر
same	تلك
same	ذات
same	ذاته
same	ذاتها
same	ذلك
same	نفس
same	نفسه
same	نفسها
since	ابتداء من
since	اعتبارا من
since	بدءا من
since	منذ
that	بعد ذلك
that	ذلك
that	قبل ذلك
that	من ذلك
then-day--1	عشية ذلك
then-day--1	في اليوم الذي سبقه
then-day-1	في الغد
this	الجاري
this	الجارية
this	الحالي
this	الحالية
this	هذا
this	هذه
to	إلى
to	حتى
to	لغاية
unit-century	القرن
unit-century	قرن
unit-day	اليوم
unit-day	يوم
unit-day	يوما
unit-decade	العقد
unit-hour	الساعة
unit-hour	ساعة
unit-month	الشهر
unit-month	شهر
unit-month	شهرا
unit-week	أسبوع
unit-week	أسبوعا
unit-week	الأسبوع
unit-year	السنة
unit-year	العام
unit-year	سنة
unit-year	عام
unit-year	عاما
units-day	أيام
units-day	الأيام
units-hour	الساعات
units-hour	ساعات
units-month	أشهر
units-month	الأشهر
units-month	الشهور
units-month	شهري
units-month	شهور
units-week	أسابيع
units-week	الأسابيع
units-year	أعوام
units-year	الأعوام
units-year	السنوات
units-year	سنتي
units-year	سنوات
units-year	سنين
units-year	عامي
until	بحلول
until	حتى
until	قبل حلول
until	لغاية
weak	آب
weak	آبان
weak	أفريل
weak	أوت
weak	بهمن
weak	تشرين أول
weak	رمضان
weak	شوال
weak	مارس
weak	مرداد
weaker	آذر
weaker	المحرم
weaker	تير
weaker	جوان
weaker	دي
weaker	ربيع أول
weaker	رجب
weaker	شعبان
weaker	صفر
weaker	ماي
weaker	محرم
weaker	مهر
weekday-1	اثنين
weekday-1	الاثنين
weekday-2	الثلاثاء
weekday-2	ثلاثاء
weekday-3	أربعاء
weekday-3	الأربعاء
weekday-4	الخميس
weekday-4	خميس
weekday-5	الجمعة
weekday-5	جمعة
weekday-6	السبت
weekday-6	سبت
weekday-7	أحد
weekday-7	الأحد
within	طوال
within	طيلة
within	على مدى
within	غضون
within	في غضون
within	لمدة
within	مدة
`,
  roles: `
activist	CVL	person	ناشط
activist	CVL	person	ناشطة
adviser	GOV	person	كبير مستشاري
adviser	GOV	person	مساعد الرئيس
adviser	GOV	person	مستشار
adviser	GOV	person	مستشارة
agriculture-minister	GOV	person	وزير الزراعة
agriculture-minister	GOV	person	وزيرة الزراعة
ambassador	GOV	person	السفير
ambassador	GOV	person	سفير
ambassador	GOV	person	سفيرة
armed-men	UAF	group	إرهابي
armed-men	UAF	group	إرهابيون
armed-men	UAF	group	إرهابيين
armed-men	UAF	group	انتحاري
armed-men	UAF	group	انتحاريان
armed-men	UAF	group	انتحارية
armed-men	UAF	group	انتحاريين
armed-men	UAF	group	خاطفون
armed-men	UAF	group	خاطفين
armed-men	UAF	group	قناص
armed-men	UAF	group	متشددون
armed-men	UAF	group	متشددين
armed-men	UAF	group	متطرفون
armed-men	UAF	group	متطرفين
armed-men	UAF	group	مجهولون
armed-men	UAF	group	مجهولين
armed-men	UAF	group	مسلح
armed-men	UAF	group	مسلحون
armed-men	UAF	group	مسلحين
armed-men	UAF	group	مفجر انتحاري
armed-men	UAF	group	ملثمون
armed-men	UAF	group	ملثمين
armed-men	UAF	group	مهاجم
armed-men	UAF	group	مهاجم انتحاري
armed-men	UAF	group	مهاجمون
armed-men	UAF	group	مهاجمين
army	MIL	group	أسطول
army	MIL	group	الحرس الوطني
army	MIL	group	الطيران الحربي
army	MIL	group	القوات
army	MIL	group	القوات البحرية
army	MIL	group	القوات البرية
army	MIL	group	القوات الجوية
army	MIL	group	القوات المسلحة
army	MIL	group	القيادة المركزية
army	MIL	group	بحرية
army	MIL	group	جيش
army	MIL	group	حرس الحدود
army	MIL	group	خفر السواحل
army	MIL	group	سلاح البحرية
army	MIL	group	سلاح الجو
army	MIL	group	طائرات
army	MIL	group	طيران
army	MIL	group	قوات
army	MIL	group	قوات الأمن
army	MIL	group	قوات برية
army	MIL	group	قوات حرس الحدود
army	MIL	group	قوات خاصة
army	MIL	group	قوات مسلحة
army	MIL	group	مدفعية
army	MIL	group	مقاتلات
army	MIL	group	هيئة الأركان
central-bank	GOV	group	البنك المركزي
central-bank	GOV	group	المصرف المركزي
central-bank-governor	GOV	person	حاكم مصرف
central-bank-governor	GOV	person	محافظ البنك المركزي
ceo	BUS	person	الرئيس التنفيذي
ceo	BUS	person	المدير التنفيذي
ceo	BUS	person	رجال أعمال
ceo	BUS	person	رجال الأعمال
ceo	BUS	person	رجل أعمال
chairman	GOV	person	رئيس اللجنة
chairman	GOV	person	رئيس المجلس
chairman	GOV	person	رئيس الهيئة
chairman	GOV	person	رئيس الوفد
chairman	GOV	person	رئيس لجنة
chairman	GOV	person	رئيس لجنة الدولة
chairman	GOV	person	رئيس مجلس
chairman	GOV	person	رئيس هيئة
charge-d-affaires	GOV	person	القائم بأعمال
charge-d-affaires	GOV	person	القائم بالأعمال
charge-d-affaires	GOV	person	قائم بأعمال السفارة
chief-of-staff	MIL	person	رئيس أركان
chief-of-staff	MIL	person	رئيس أركان الجيش
chief-of-staff	MIL	person	رئيس أركان القوات المسلحة
chief-of-staff	MIL	person	رئيس الأركان
chief-of-staff	MIL	person	رئيس هيئة الأركان
chief-of-staff	MIL	person	رئيس هيئة الأركان العامة
chief-of-staff	MIL	person	رئيس هيئة الأركان العامة للقوات المسلحة
chief-of-staff	MIL	person	رئيس هيئة الأركان المشتركة
chief-of-staff	MIL	person	نائب رئيس الأركان
citizen	CVL	group	رعايا
citizen	CVL	group	سكان
citizen	CVL	group	عائلة
citizen	CVL	group	مدني
citizen	CVL	group	مدنيين
citizen	CVL	group	مواطن
citizen	CVL	group	مواطنين
commander	MIL	person	القائد الأعلى
commander	MIL	person	القائد العام
commander	MIL	person	القائد العسكري
commander	MIL	person	قائد
commander	MIL	person	قائد الجيش
commander	MIL	person	قائد الحرس الثوري
commander	MIL	person	قائد القوات
commander	MIL	person	قائد القوات البحرية
commander	MIL	person	قائد القوات البرية
commander	MIL	person	قائد القوات الجوية
commissioner	IGO	person	رئيس المفوضية
commissioner	IGO	person	رئيسة المفوضية
commissioner	IGO	person	مفوض
commissioner	IGO	person	مفوضة
company	BUS	group	بنك
company	BUS	group	شركة
company	BUS	group	مؤسسة
company	BUS	group	مصرف
company	BUS	group	مصنع
consul	GOV	person	القنصل العام
consul	GOV	person	قنصل
court	JUD	group	السلطة القضائية
court	JUD	group	النيابة
court	JUD	group	قضاء
court	JUD	group	محكمة
court	JUD	group	نيابة عامة
criminals	CRM	group	عصابة
criminals	CRM	group	قراصنة
criminals	CRM	group	مهربون
crown-prince	GOV	person	ولي العهد
crown-prince	GOV	person	ولي عهد
defence-minister	MIL	person	وزير الجيش
defence-minister	MIL	person	وزير الحرب
defence-minister	MIL	person	وزير الدفاع
defence-minister	MIL	person	وزير دفاع
defence-minister	MIL	person	وزيرة الدفاع
defence-ministry	MIL	group	وزارة الدفاع
delegation	GOV	group	بعثة خبراء
delegation	GOV	group	وفد
delegation	GOV	group	وفد برلماني
delegation	GOV	group	وفد تجاري
delegation	GOV	group	وفد تفاوضي
delegation	GOV	group	وفد رفيع المستوى
delegation	GOV	group	وفد عسكري
demonstrators	CVL	group	أنصار
demonstrators	CVL	group	طلاب
demonstrators	CVL	group	طلبة
demonstrators	CVL	group	متظاهر
demonstrators	CVL	group	متظاهرون
demonstrators	CVL	group	محتج
demonstrators	CVL	group	محتجون
demonstrators	CVL	group	معارضون
demonstrators	CVL	group	معتصم
deputy-defence-minister	MIL	person	نائب وزير الدفاع
deputy-foreign-minister	GOV	person	مساعد وزير الخارجية
deputy-foreign-minister	GOV	person	نائب وزير الخارجية
deputy-foreign-minister	GOV	person	نائبة وزير الخارجية
deputy-foreign-minister	GOV	person	وكيل وزارة الخارجية
deputy-prime-minister	GOV	person	نائب رئيس الحكومة
deputy-prime-minister	GOV	person	نائب رئيس الوزراء
deputy-prime-minister	GOV	person	نائب رئيس مجلس الوزراء
deputy-prime-minister	GOV	person	نائب رئيس وزراء
diplomat	GOV	person	دبلوماسي
director-general	IGO	person	المدير العام
director-general	IGO	person	مدير الوكالة
director-general	IGO	person	مدير عام
embassy	GOV	group	بعثة
embassy	GOV	group	بعثة دائمة
embassy	GOV	group	سفارة
embassy	GOV	group	قنصلية
energy-minister	GOV	person	وزير البترول
energy-minister	GOV	person	وزير الطاقة
energy-minister	GOV	person	وزير النفط
energy-minister	GOV	person	وزيرة الطاقة
envoy	GOV	person	المبعوث الخاص
envoy	GOV	person	الممثل الخاص
envoy	GOV	person	المندوب الدائم
envoy	GOV	person	مبعوث
envoy	GOV	person	مبعوثة
envoy	GOV	person	ممثل
envoy	GOV	person	مندوب
envoy	GOV	person	مندوب دائم
envoy	GOV	person	مندوبة
expert	EDU	person	أستاذ
expert	EDU	person	باحث
expert	EDU	person	خبير
expert	EDU	person	خبير اقتصادي
expert	EDU	person	محلل
finance-minister	GOV	person	وزير الاقتصاد
finance-minister	GOV	person	وزير الخزانة
finance-minister	GOV	person	وزير المالية
finance-minister	GOV	person	وزيرة الاقتصاد
finance-minister	GOV	person	وزيرة الخزانة
finance-minister	GOV	person	وزيرة المالية
foreign-minister	GOV	person	رئيس الدبلوماسية
foreign-minister	GOV	person	مسؤول السياسة الخارجية
foreign-minister	GOV	person	مسؤولة السياسة الخارجية
foreign-minister	GOV	person	وزير الخارجية
foreign-minister	GOV	person	وزير الشؤون الخارجية
foreign-minister	GOV	person	وزير خارجية
foreign-minister	GOV	person	وزيرة الخارجية
foreign-minister	GOV	person	وزيرة خارجية
foreign-ministry	GOV	group	الخارجية
foreign-ministry	GOV	group	خارجية
foreign-ministry	GOV	group	وزارة الخارجية
foreign-ministry	GOV	group	وزارة الشؤون الخارجية
former-president	-	person	الرئيس السابق
former-president	-	person	الرئيسة السابقة
former-president	-	person	السفير السابق
former-president	-	person	رئيس الوزراء السابق
former-president	-	person	وزير الخارجية السابق
former-president	-	person	وزير الدفاع السابق
government	GOV	group	إدارة
government	GOV	group	الرئاسة
government	GOV	group	حكومة
government	GOV	group	ديوان الرئاسة
government	GOV	group	رئاسة
government	GOV	group	سلطات
government	GOV	group	قيادة
government	GOV	group	مجلس الوزراء
government	GOV	group	مجلس وزراء
government	GOV	group	نظام
governor	GOV	person	حاكم
governor	GOV	person	حاكم إقليم
governor	GOV	person	حاكم ولاية
governor	GOV	person	رئيس بلدية
governor	GOV	person	عمدة
governor	GOV	person	محافظ
governor	GOV	person	نائب الحاكم
governor	GOV	person	نائب المحافظ
governor	GOV	person	نائب حاكم
governor	GOV	person	نائب حاكم أمن
governor	GOV	person	نائب محافظ
governor	GOV	person	نائب والي
governor	GOV	person	والي
health-minister	GOV	person	وزير الصحة
health-minister	GOV	person	وزيرة الصحة
high-representative	IGO	person	المفوض السامي
high-representative	IGO	person	المفوضة السامية
high-representative	IGO	person	الممثل الأعلى
high-representative	IGO	person	الممثلة العليا
honorific	-	person	آية الله
honorific	-	person	الأستاذ
honorific	-	person	الأستاذة
honorific	-	person	البروفيسور
honorific	-	person	الحاج
honorific	-	person	الدكتور
honorific	-	person	الدكتورة
honorific	-	person	السيد
honorific	-	person	السيدة
honorific	-	person	الشيخ
honorific	-	person	الشيخة
honorific	-	person	المهندس
honorific	-	person	جلالة
honorific	-	person	حجة الإسلام
honorific	-	person	سعادة
honorific	-	person	سمو
honorific	-	person	صاحب الجلالة
honorific	-	person	صاحب السمو
honorific	-	person	صاحب السمو الملكي
honorific	-	person	صاحبة السمو
honorific	-	person	فخامة
honorific	-	person	معالي
intelligence-minister	SPY	person	رئيس الاستخبارات
intelligence-minister	SPY	person	رئيس المخابرات
intelligence-minister	SPY	person	رئيس الموساد
intelligence-minister	SPY	person	رئيس جهاز المخابرات
intelligence-minister	SPY	person	مدير المخابرات
intelligence-minister	SPY	person	مدير وكالة المخابرات
intelligence-minister	SPY	person	وزير الأمن
intelligence-minister	SPY	person	وزير الاستخبارات
intelligence-service	SPY	group	أجهزة الاستخبارات
intelligence-service	SPY	group	استخبارات
intelligence-service	SPY	group	جهاز الأمن
intelligence-service	SPY	group	جهاز المخابرات
intelligence-service	SPY	group	مخابرات
intelligence-service	SPY	group	وزارة الاستخبارات
intelligence-service	SPY	group	وكالة المخابرات
interior-minister	GOV	person	وزير الداخلية
interior-minister	GOV	person	وزير داخلية
interior-minister	GOV	person	وزيرة الداخلية
journalist	MED	person	صحافي
journalist	MED	person	صحافية
journalist	MED	person	صحفي
journalist	MED	person	صحفية
journalist	MED	person	مراسل
judge	JUD	person	المدعي العام
judge	JUD	person	النائب العام
judge	JUD	person	قاض
judge	JUD	person	مدع عام
justice-minister	GOV	person	وزير العدل
justice-minister	GOV	person	وزيرة العدل
lawmaker	LEG	person	السيناتور
lawmaker	LEG	person	برلماني
lawmaker	LEG	person	سناتور
lawmaker	LEG	person	عضو البرلمان
lawmaker	LEG	person	عضو الكونغرس
lawmaker	LEG	person	عضو مجلس الشيوخ
lawmaker	LEG	person	نائب
lawmaker	LEG	person	نائبة
leader	GOV	person	رئيس المكتب السياسي
leader	GOV	person	زعيم
leader	GOV	person	زعيمة
leader	GOV	person	قادة
mayor	GOV	person	رئيس البلدية
media	MED	group	إعلام
media	MED	group	التلفزيون الرسمي
media	MED	group	تلفزيون
media	MED	group	صحيفة
media	MED	group	قناة
media	MED	group	وسائل إعلام
media	MED	group	وسائل الإعلام
media	MED	group	وكالة أنباء
media	MED	group	وكالة الأنباء
military-official	MIL	person	مسؤول أمني
military-official	MIL	person	مسؤول عسكري
minister	GOV	person	وزير
minister	GOV	person	وزير الدولة
minister	GOV	person	وزيرة
ministry	GOV	group	وزارة
ministry	GOV	group	وزارة التجارة
ministry	GOV	group	وزارة الخزانة
ministry	GOV	group	وزارة الداخلية
ministry	GOV	group	وزارة الزراعة
ministry	GOV	group	وزارة الصحة
ministry	GOV	group	وزارة الطاقة
ministry	GOV	group	وزارة العدل
ministry	GOV	group	وزارة المالية
ministry	GOV	group	وزارة النفط
monarch	GOV	person	أمير
monarch	GOV	person	إمبراطور
monarch	GOV	person	سلطان
monarch	GOV	person	عاهل
monarch	GOV	person	ملك
monarch	GOV	person	ملكة
national-security-adviser	GOV	person	أمين المجلس الأعلى للأمن القومي
national-security-adviser	GOV	person	أمين مجلس الأمن
national-security-adviser	GOV	person	أمين مجلس الأمن القومي
national-security-adviser	GOV	person	سكرتير مجلس الأمن
national-security-adviser	GOV	person	مستشار الأمن القومي
national-security-adviser	GOV	person	مستشار الأمن الوطني
negotiator	GOV	person	المفاوضون
negotiator	GOV	person	المفاوضين
negotiator	GOV	person	رئيس الوفد المفاوض
negotiator	GOV	person	كبير المفاوضين
officer	MIL	person	أميرال
officer	MIL	person	الفريق أول
officer	MIL	person	جنرال
officer	MIL	person	ضابط
officer	MIL	person	عقيد
officer	MIL	person	عميد
officer	MIL	person	فريق أول
officer	MIL	person	لواء
officer	MIL	person	مقدم
officer	MIL	person	نقيب
official	GOV	person	كبار المسؤولين
official	GOV	person	مسؤول
official	GOV	person	مسؤول حكومي
official	GOV	person	مسؤول رفيع
official	GOV	person	مسؤول كبير
official	GOV	person	مسؤولة
official	GOV	person	مسؤولون
opposition	OPP	group	أحزاب المعارضة
opposition	OPP	group	قوى المعارضة
opposition-leader	OPP	person	المعارض
opposition-leader	OPP	person	المعارضة
opposition-leader	OPP	person	زعيم المعارضة
opposition-leader	OPP	person	زعيمة المعارضة
parliament	LEG	group	البرلمان
parliament	LEG	group	الجمعية الوطنية
parliament	LEG	group	الكونغرس
parliament	LEG	group	برلمان
parliament	LEG	group	مجلس الأمة
parliament	LEG	group	مجلس الشورى
parliament	LEG	group	مجلس الشيوخ
parliament	LEG	group	مجلس النواب
party	PTY	group	ائتلاف
party	PTY	group	حزب
party	PTY	group	كتلة
police	COP	group	أجهزة أمنية
police	COP	group	الأمن العام
police	COP	group	الدرك
police	COP	group	سلطات أمنية
police	COP	group	شرطة
police-chief	COP	person	رئيس الشرطة
police-chief	COP	person	قائد الشرطة
police-chief	COP	person	قائد شرطة
police-chief	COP	person	مدير أمن
police-chief	COP	person	مدير الأمن العام
president	GOV	person	رئيس
president	GOV	person	رئيس الجمهورية
president	GOV	person	رئيس الدولة
president	GOV	person	رئيسة
prime-minister	GOV	person	الوزير الأول
prime-minister	GOV	person	رئيس الحكومة
prime-minister	GOV	person	رئيس الوزراء
prime-minister	GOV	person	رئيس حكومة
prime-minister	GOV	person	رئيس مجلس الوزراء
prime-minister	GOV	person	رئيس وزراء
prime-minister	GOV	person	رئيسة الحكومة
prime-minister	GOV	person	رئيسة الوزراء
prime-minister	GOV	person	رئيسة وزراء
rebels	REB	group	انفصاليون
rebels	REB	group	جماعات مسلحة
rebels	REB	group	جماعة مسلحة
rebels	REB	group	فصائل
rebels	REB	group	متمرد
rebels	REB	group	متمردون
rebels	REB	group	متمردين
rebels	REB	group	مقاومة
rebels	REB	group	مليشيا
rebels	REB	group	مليشيات
rebels	REB	group	ميليشيا
rebels	REB	group	ميليشيات
refugees	REF	group	لاجئ
refugees	REF	group	لاجئون
refugees	REF	group	لاجئين
refugees	REF	group	مهاجر
refugees	REF	group	مهاجرين
refugees	REF	group	نازح
refugees	REF	group	نازحين
secretary-general	IGO	person	أمين عام
secretary-general	IGO	person	الأمين العام
security-council	GOV	group	المجلس الأعلى للأمن
security-council	GOV	group	المجلس القومي للأمن
security-council	GOV	group	المجلس الوطني للأمن
security-council	GOV	group	مجلس الأمن القومي
security-council	GOV	group	مجلس الأمن الوطني
security-council	GOV	group	مجلس الدفاع الوطني
settlers	CVL	group	مستوطن
settlers	CVL	group	مستوطنون
settlers	CVL	group	مستوطنين
side	-	group	الجانب
side	-	group	الطرف
soldier	MIL	group	جندي
soldier	MIL	group	جنود
soldier	MIL	group	عسكري
soldier	MIL	group	عسكريون
soldier	MIL	group	عسكريين
speaker	LEG	person	رئيس البرلمان
speaker	LEG	person	رئيس الدوما
speaker	LEG	person	رئيس الكنيست
speaker	LEG	person	رئيس مجلس الشورى
speaker	LEG	person	رئيس مجلس الشيوخ
speaker	LEG	person	رئيس مجلس النواب
speaker	LEG	person	رئيسة البرلمان
speaker	LEG	person	رئيسة مجلس النواب
spokesperson	GOV	person	المتحدث
spokesperson	GOV	person	المتحدث الرسمي
spokesperson	GOV	person	المتحدث باسم
spokesperson	GOV	person	المتحدثة
spokesperson	GOV	person	المتحدثة باسم
spokesperson	GOV	person	الناطق الرسمي
spokesperson	GOV	person	الناطق باسم
spokesperson	GOV	person	الناطقة باسم
spokesperson	GOV	person	متحدث
spokesperson	GOV	person	متحدث باسم
spokesperson	GOV	person	متحدثة باسم
spokesperson	GOV	person	ناطق باسم
statement	-	group	البيان
statement	-	group	البيان الختامي
statement	-	group	البيان المشترك
statement	-	group	بيان
statement	-	group	بيان مشترك
statement	-	group	تصريح صحفي
supreme-leader	GOV	person	المرشد
supreme-leader	GOV	person	المرشد الأعلى
supreme-leader	GOV	person	زعيم أعلى
supreme-leader	GOV	person	قائد الثورة
supreme-leader	GOV	person	قائد الثورة الإسلامية
supreme-leader	GOV	person	مرشد الثورة
trade-minister	GOV	person	وزير التجارة
trade-minister	GOV	person	وزير الصناعة
trade-minister	GOV	person	وزير الصناعة والتجارة
trade-minister	GOV	person	وزيرة التجارة
transport-minister	GOV	person	وزير الطرق
transport-minister	GOV	person	وزير النقل
transport-minister	GOV	person	وزيرة النقل
vice-president	GOV	person	النائب الأول للرئيس
vice-president	GOV	person	نائب الرئيس
vice-president	GOV	person	نائب رئيس
vice-president	GOV	person	نائبة الرئيس
workers	LAB	group	اتحاد العمال
workers	LAB	group	عمال
workers	LAB	group	معلمون
workers	LAB	group	موظفون
workers	LAB	group	نقابة
`,
  speakers: `
activists	حقوقيون
activists	مرصد
activists	منظمات حقوقية
activists	منظمة حقوقية
activists	ناشط
activists	ناشطون
activists	ناشطين
activists	نشطاء
agriculture-ministry	وزارة الزراعة
analysts	خبراء
analysts	خبير
analysts	محلل
analysts	محللون
analysts	مراقبون
analysts	مراقبين
centre	مركز
channel	قناة
defence-ministry	وزارة الدفاع
diplomatic-sources	مصادر دبلوماسية
diplomatic-sources	مصدر دبلوماسي
diplomats	دبلوماسي
diplomats	دبلوماسيون
diplomats	دبلوماسيين
economy-ministry	وزارة الاقتصاد
embassy	سفارة
emergencies-ministry	وزارة الطوارئ
energy-ministry	وزارة الطاقة
energy-ministry	وزارة الكهرباء
eyewitnesses	شاهد عيان
eyewitnesses	شهود
eyewitnesses	شهود عيان
finance-ministry	وزارة الخزانة
finance-ministry	وزارة المالية
foreign-ministry	الخارجية
foreign-ministry	وزارة الخارجية
foreign-ministry	وزارة الشؤون الخارجية
foundation	مؤسسة
government-sources	مصادر حكومية
government-sources	مصدر حكومي
governor	محافظ
health-ministry	وزارة الصحة
information-ministry	وزارة الإعلام
institute	معهد
interior-ministry	الداخلية
interior-ministry	وزارة الداخلية
joint-statement	الإعلان المشترك
joint-statement	البيان الثلاثي
joint-statement	البيان الختامي
joint-statement	البيان المشترك
joint-statement	بيان ثلاثي
joint-statement	بيان ختامي
joint-statement	بيان مشترك
justice-ministry	وزارة العدل
local-authorities	السلطات المحلية
local-authorities	مسؤول محلي
local-authorities	مسؤولون محليون
local-media	إعلام محلي
local-media	صحف محلية
local-media	مواقع محلية
local-media	وسائل إعلام محلية
local-media	وسائل الإعلام المحلية
local-sources	مصادر قبلية
local-sources	مصادر محلية
local-sources	مصادر ميدانية
local-sources	مصدر محلي
local-sources	مصدر ميداني
media	الصحافة
media	تقارير إعلامية
media	تقارير صحفية
media	صحف
media	وسائل إعلام
media	وسائل الإعلام
medical-sources	أطباء
medical-sources	مسعفون
medical-sources	مصادر استشفائية
medical-sources	مصادر صحية
medical-sources	مصادر طبية
medical-sources	مصدر طبي
military-officials	المتحدث العسكري
military-officials	الناطق العسكري
military-officials	متحدث عسكري
military-officials	مسؤول عسكري
military-officials	مسؤولون عسكريون
military-officials	مسؤولين عسكريين
military-sources	مصادر عسكرية
military-sources	مصدر عسكري
ministry	وزارة
news-agency	وكالة أنباء
news-agency	وكالة الأنباء
newspaper	جريدة
newspaper	صحيفة
officials	السلطات
officials	كبار المسؤولين
officials	مسؤول
officials	مسؤول حكومي
officials	مسؤول رفيع
officials	مسؤول رفيع المستوى
officials	مسؤول كبير
officials	مسؤولون
officials	مسؤولون حكوميون
officials	مسؤولون كبار
officials	مسؤولين
oil-ministry	وزارة البترول
oil-ministry	وزارة النفط
organisation	منظمة
political-sources	مصادر سياسية
political-sources	مصدر سياسي
prosecutors	الادعاء العام
prosecutors	المدعي العام
prosecutors	النيابة
prosecutors	النيابة العامة
rescuers	الإسعاف
rescuers	الدفاع المدني
rescuers	فرق الإنقاذ
rescuers	مسعفين
residents	أهالي
residents	سكان
residents	سكان محليون
residents	سكان محليين
security-officials	مسؤول أمني
security-officials	مسؤول استخباراتي
security-officials	مسؤولون أمنيون
security-officials	مسؤولين أمنيين
security-sources	مصادر أمنية
security-sources	مصادر استخباراتية
security-sources	مصادر استخبارية
security-sources	مصدر أمني
security-sources	مصدر استخباراتي
sources	مصادر
sources	مصادر خاصة
sources	مصادر رسمية
sources	مصادر متطابقة
sources	مصادر مطلعة
sources	مصادر موثوقة
sources	مصدر
sources	مصدر رسمي
sources	مصدر رفيع
sources	مصدر مسؤول
sources	مصدر مطلع
sources	مصدر موثوق
spokesperson	المتحدث
spokesperson	المتحدثة
spokesperson	الناطق
spokesperson	الناطقة
state-media	إعلام رسمي
state-media	الإعلام الرسمي
state-media	وسائل إعلام حكومية
state-media	وسائل إعلام رسمية
state-media	وسائل الإعلام الحكومية
state-media	وسائل الإعلام الرسمية
state-news-agency	الوكالة الرسمية
state-news-agency	وكالة الأنباء الحكومية
state-news-agency	وكالة الأنباء الرسمية
state-television	التلفزيون
state-television	التلفزيون الحكومي
state-television	التلفزيون الرسمي
state-television	تلفزيون رسمي
statement	بيان
statement	بيان رسمي
statement	بيان صحافي
statement	بيان صحفي
statement	تصريح صحافي
statement	تصريح صحفي
trade-ministry	وزارة التجارة
transport-ministry	وزارة النقل
website	موقع
website	موقع إخباري
`,
  references: `
both	البلدان
both	البلدين
both	البلدَين
both	الجاران
both	الجارتان
both	الجارتين
both	الجارين
both	الجانبان
both	الجانبين
both	الجيشان
both	الجيشين
both	الحكومتان
both	الحكومتين
both	الحليفان
both	الحليفين
both	الدولتان
both	الدولتين
both	الرئيسان
both	الرئيسين
both	الزعيمان
both	الزعيمين
both	الشريكان
both	الشريكين
both	الشعبان
both	الشعبين
both	الطرفان
both	الطرفين
both	العاصمتان
both	العاصمتين
both	المسؤولان
both	المسؤولين العسكريين
both	الوزيران
both	الوزيرين
both	الوفدان
both	الوفدين
both	بينهما
both	كلا البلدين
both	كلا الجانبين
both	كلا الطرفين
both	كلاهما
both	كلتا الدولتين
both	كليهما
counterpart	ضيفه
counterpart	مضيفه
counterpart	نظرائه
counterpart	نظيرته
counterpart	نظيرتها
counterpart	نظيره
counterpart	نظيرها
counterpart	نظيرهما
counterpart	نظيريه
each-other	البلد الآخر
each-other	الجانب الآخر
each-other	الطرف الآخر
each-other	بعضها البعض
each-other	بعضهم البعض
each-other	بعضهم بعضا
each-other	بعضهما البعض
each-other	بعضهما بعضا
each-other	كل منهما الآخر
here	البلاد
here	هذا البلد
here	هذه الدولة
latter	الأخير
latter	الأخيران
latter	الأخيرة
latter	الأخيرتان
latter	هذا الأخير
latter	هذه الأخيرة
own	أراضيه
own	بلادنا
own	بلاده
own	بلادها
own	بلادهم
own	بلده
own	بلدها
own	حكومته
own	حكومتها
own	دولته
own	شعبه
own	قواتنا
own	قواته
`,
  particles: `
about	أمام
about	إثر
about	باستثناء
about	بخصوص
about	بسبب
about	بشأن
about	بعد
about	بعيدا عن
about	بفضل
about	بمناسبة
about	جراء
about	حتى
about	حليف
about	حليفة
about	حول
about	خارج
about	ردا على
about	رغم
about	ضمن
about	عدا
about	عقب
about	على الرغم من
about	على خلفية
about	على غرار
about	على هامش
about	في أعقاب
about	في إطار
about	في سياق
about	في ما يتعلق
about	فيما يتعلق
about	فيما يخص
about	قبل
about	كما في
about	مثل
about	منذ
about	نتيجة
about	نظرا
against	باتجاه
against	بحق
against	ضد
against	في مواجهة
and	إضافة إلى
and	بالإضافة إلى
and	ثم
and	علاوة على
and	فضلا عن
and	و
and	وأيضا
and	وكذلك
between	بين
between	فيما بين
between	ما بين
by	بأمر من
by	بأيدي
by	بدعوة من
by	برعاية
by	بمبادرة من
by	بواسطة
by	بيد
by	على أيدي
by	على يد
by	من جانب
by	من طرف
by	من قبل
for	لأجل
for	مقابل
for	من أجل
from	عن
from	من
in	بالقرب من
in	خلال
in	داخل
in	عبر
in	على حدود
in	في
in	قرب
in	وسط مدينة
list	الدول مثل
list	بلدان مثل
list	دول أبرزها
list	دول بينها
list	دول على رأسها
list	دول مثل
list	دول من بينها
list	دول منها
list	كل من
list	كلا من
on	على
on	فوق
or	أم
or	أو
relative	الأمر الذي
relative	التي
relative	الذي
relative	الذين
relative	اللتان
relative	اللتين
relative	اللذان
relative	اللذين
relative	اللواتي
relative	ما أدى
relative	ما أسفر
relative	ما أوقع
relative	ما يعكس
relative	مما
relative	ممن
relative	وهم
relative	وهما
relative	وهو
relative	وهو ما
relative	وهي
stop	أما
stop	إلى ذلك
stop	بالتزامن مع
stop	بالمقابل
stop	بموازاة
stop	بينما
stop	على صعيد آخر
stop	في الأثناء
stop	في المقابل
stop	في الوقت نفسه
stop	في حين
stop	في سياق متصل
stop	في ظل
stop	في غضون ذلك
stop	في وقت أعلن
stop	في وقت أعلنت
stop	في وقت أكد
stop	في وقت أكدت
stop	في وقت تتزايد
stop	في وقت تتصاعد
stop	في وقت تستمر
stop	في وقت تسعى
stop	في وقت تشهد
stop	في وقت تواصل
stop	في وقت قال
stop	في وقت قالت
stop	في وقت كان
stop	في وقت كانت
stop	في وقت لا
stop	في وقت لم
stop	في وقت يتزايد
stop	في وقت يتصاعد
stop	في وقت يستمر
stop	في وقت يسعى
stop	في وقت يشهد
stop	في وقت يواصل
stop	فيما
stop	من جهة أخرى
stop	من ناحية أخرى
stop	وسط
subordinator	أملا في
subordinator	أن
subordinator	أنه
subordinator	أنها
subordinator	أنهم
subordinator	أنهما
subordinator	إذ
subordinator	إذا
subordinator	إلا أن
subordinator	إن
subordinator	إنه
subordinator	إنها
subordinator	إنهم
subordinator	إنهما
subordinator	بأن
subordinator	بأنه
subordinator	بأنها
subordinator	بأنهم
subordinator	بعد أن
subordinator	بعدما
subordinator	بغية
subordinator	بهدف
subordinator	بيد أن
subordinator	حتى لا
subordinator	حيث
subordinator	حين
subordinator	حينما
subordinator	خاصة
subordinator	خصوصا
subordinator	رغم أن
subordinator	ريثما
subordinator	طالما
subordinator	علما أن
subordinator	على أن
subordinator	عندما
subordinator	غير أن
subordinator	في حين أن
subordinator	قبل أن
subordinator	كلما
subordinator	كما
subordinator	كي
subordinator	لأن
subordinator	لأنه
subordinator	لأنها
subordinator	لا سيما
subordinator	لكن
subordinator	لكنه
subordinator	لكنها
subordinator	لكي
subordinator	لو
subordinator	ليتم
subordinator	ما دام
subordinator	ما دامت
subordinator	منذ أن
subordinator	وذلك
to	إزاء
to	إلى
to	تجاه
to	صوب
to	لدى
to	لصالح
to	نحو
with	إلى جانب
with	بالاشتراك مع
with	بالتعاون مع
with	بالتنسيق مع
with	برفقة
with	بصحبة
with	بمشاركة
with	مع
`,
  contexts: `
cbrn	إشعاعي
cbrn	الوكالة الدولية للطاقة الذرية
cbrn	بيولوجي
cbrn	تخصيب
cbrn	ذري
cbrn	كيماوي
cbrn	كيميائي
cbrn	نووي
cbrn	نووية
cbrn	يورانيوم
corruption	اختلاس
corruption	رشوة
corruption	غسل أموال
corruption	غسيل الأموال
corruption	فساد
coup	انقلاب
coup	انقلاب عسكري
coup	انقلابي
coup	محاولة انقلاب
crime	إجرامي
crime	جريمة
crime	جريمة منظمة
crime	عصابة
crime_drugs	أفيون
crime_drugs	كبتاغون
crime_drugs	كوكايين
crime_drugs	مخدرات
crime_drugs	هيروين
crime_murder	اغتيال
crime_murder	جريمة قتل
crime_sexual	اعتداء جنسي
crime_sexual	اغتصاب
crime_sexual	تحرش
crime_theft	تهريب
crime_theft	سرقة
crime_theft	سطو
culture	آثار
culture	أولمبياد
culture	تراث
culture	تعليم
culture	ثقافة
culture	ثقافي
culture	جامعة
culture	رياضي
culture	سياحة
culture	منح دراسية
cyber	إلكتروني
cyber	سيبراني
cyber	سيبرانية
cyber	قراصنة
cyber	قرصنة
diplomatic	دبلوماسي
diplomatic	دبلوماسية
diplomatic	سفارة
diplomatic	سفير
diplomatic	علاقات دبلوماسية
diplomatic	قمة
diplomatic	قنصلية
diplomatic	وزير الخارجية
disease	إيبولا
disease	جائحة
disease	صحة
disease	فيروس
disease	كورونا
disease	كوليرا
disease	لقاح
disease	وباء
economic	أسواق
economic	استثمار
economic	استثمارات
economic	اقتصادي
economic	بنك
economic	تجارة
economic	تجاري
economic	جمارك
economic	جمركي
economic	صادرات
economic	صناعة
economic	صناعي
economic	قرض
economic	مالي
economic	مصرف
economic	واردات
election	اقتراع
election	انتخابات
election	انتخابات رئاسية
election	انتخابي
election	تصويت
election	مرشح
election	ناخب
environment	إعصار
environment	انبعاثات
environment	بيئة
environment	بيئي
environment	حرائق الغابات
environment	زلزال
environment	فيضانات
environment	مناخ
environment	مناخي
ethnicity	أقلية
ethnicity	أكراد
ethnicity	إيغور
ethnicity	روهينغا
ethnicity	عرقي
ethnicity	قبلي
ethnicity	كردي
executive	استقالة الحكومة
executive	تشكيل الحكومة
executive	تعديل وزاري
executive	حكومة
executive	مجلس الوزراء
gender	حجاب
gender	حقوق المرأة
gender	مرأة
gender	نساء
human_rights	إبادة جماعية
human_rights	انتهاكات
human_rights	تعذيب
human_rights	جرائم حرب
human_rights	حقوق الإنسان
human_security	أمن غذائي
human_security	حبوب
human_security	غذاء
human_security	قمح
human_security	كهرباء
human_security	مياه الشرب
humanitarian	إغاثة
humanitarian	إغاثي
humanitarian	إنساني
humanitarian	الصليب الأحمر
humanitarian	الهلال الأحمر
humanitarian	مجاعة
humanitarian	مساعدات إنسانية
intelligence	استخبارات
intelligence	استخباراتي
intelligence	تجسس
intelligence	جاسوس
intelligence	مخابرات
intelligence	موساد
legal	قاض
legal	قانون
legal	قانوني
legal	قضاء
legal	قضائي
legal	محاكمة
legal	محكمة
legal	مدع عام
legislative	برلمان
legislative	برلماني
legislative	دوما
legislative	كنيست
legislative	كونغرس
legislative	مجلس الشيوخ
legislative	مجلس النواب
lgbt	مثلي
lgbt	مثليين
lgbt	مجتمع الميم
migration	لاجئ
migration	لاجئين
migration	لجوء
migration	مهاجر
migration	مهاجرين
migration	نازح
migration	نازحين
migration	هجرة
military	أسلحة
military	تسلح
military	تسليح
military	جيش
military	حلف شمال الأطلسي
military	دفاع
military	دفاعي
military	ذخائر
military	عسكري
military	قاعدة عسكرية
military	قوات مسلحة
military	مناورات
military	وزارة الدفاع
misinformation	أخبار كاذبة
misinformation	تضليل
misinformation	دعاية
misinformation	معلومات مضللة
peacekeeping	بعثة أممية
peacekeeping	حفظ السلام
peacekeeping	قبعات زرقاء
peacekeeping	قوات حفظ سلام
peacekeeping	مراقبون دوليون
peacekeeping	يونيفيل
political_institutions	استفتاء
political_institutions	انتقال ديمقراطي
political_institutions	دستور
political_institutions	دستوري
religion	الأقصى
religion	بابا الفاتيكان
religion	حج
religion	ديني
religion	قرآن
religion	كنيسة
religion	مسجد
religion	مقدسات
religion	مقدسة
resource	أنابيب
resource	بترول
resource	حقل
resource	خط أنابيب
resource	سد النهضة
resource	غاز
resource	معادن
resource	معادن نادرة
resource	مناجم
resource	مياه النيل
resource	نفط
resource	نفطي
rights_freedoms	احتجاجات
rights_freedoms	حرية التعبير
rights_freedoms	حرية الصحافة
rights_freedoms	صحافي
rights_freedoms	صحفي
rights_freedoms	متظاهرون
rights_freedoms	مظاهرات
rights_freedoms	معتقل رأي
technology	أشباه الموصلات
technology	تقنية
technology	تكنولوجي
technology	تكنولوجيا
technology	ذكاء اصطناعي
technology	رقائق
technology	فضاء
technology	قمر صناعي
territory	أراض
territory	استيطان
territory	ترسيم الحدود
territory	جزر
territory	جزيرة
territory	حدود
territory	حدودي
territory	سيادة
territory	ضم
territory	مستوطنات
terrorism	إرهاب
terrorism	إرهابي
terrorism	إرهابية
terrorism	القاعدة
terrorism	انتحاري
terrorism	تنظيم داعش
terrorism	متطرف
terrorism	مفخخة
`,
  boilerplate: `
line-has/boilerplate	جميع الحقوق محفوظة
line-has/boilerplate	لا تعبر بالضرورة عن رأي
line-has/boilerplate	لا يعبر بالضرورة عن رأي
line-has/boilerplate	ملفات تعريف الارتباط
line-has/caption	أ ف ب غيتي
line-has/caption	أرشيفية
line-has/caption	أسوشيتد برس صورة
line-has/caption	التعليق على الصورة
line-has/caption	الصورة من
line-has/caption	المصدر غيتي
line-has/caption	بعدسة
line-has/caption	تصوير رويترز
line-has/caption	تصوير وكالة
line-has/caption	تعبيرية
line-has/caption	صدر الصورة
line-has/caption	صور غيتي
line-has/caption	صورة أرشيفية
line-has/caption	صورة توضيحية
line-has/caption	صورة من الأرشيف
line-has/caption	عبر رويترز
line-has/caption	غيتي إيمجز
line-has/caption	مصدر الصورة
line-has/share	تلغرام واتساب
line-has/share	تويتر فيسبوك
line-has/share	عبر قناتنا
line-has/share	على تطبيق نبض
line-has/share	على قناتنا
line-has/share	على مواقع التواصل شارك
line-has/share	فيسبوك تويتر
line-has/share	فيسبوك واتساب
line-has/share	واتساب تيليجرام
line-is/boilerplate	انتهى
line-is/boilerplate	رأيكم
line-is/caption	أ ف ب
line-is/caption	أرشيف
line-is/caption	أرشيفية
line-is/caption	الأناضول
line-is/caption	رويترز
line-is/caption	غيتي
line-is/caption	وكالات
line-is/form	أضف تعليق
line-is/form	أضف تعليقا
line-is/form	أكتب تعليقا
line-is/form	إرسال
line-is/form	إلغاء الرد
line-is/form	اترك تعليقا
line-is/form	البريد الإلكتروني
line-is/form	التالي
line-is/form	التعليقات
line-is/form	السابق
line-is/form	القائمة
line-is/form	بحث
line-is/form	تسجيل الدخول
line-is/form	تعليقات
line-is/related	آراء
line-is/related	أخبار
line-is/related	اقتصاد
line-is/related	الرئيسية
line-is/related	الشرق الأوسط
line-is/related	العالم
line-is/related	العالم العربي
line-is/related	تكنولوجيا
line-is/related	ثقافة
line-is/related	رياضة
line-is/related	سياسة
line-is/related	شاهد
line-is/related	صحة
line-is/related	صور
line-is/related	عاجل
line-is/related	عربي ودولي
line-is/related	فيديو
line-is/related	مقالات
line-is/related	منوعات
line-is/share	إعلان
line-is/share	تابعونا
line-is/share	تلغرام
line-is/share	تويتر
line-is/share	حفظ
line-is/share	شارك
line-is/share	طباعة
line-is/share	فيسبوك
line-is/share	لينكد إن
line-is/share	مشاركة
line-is/share	نسخ
line-is/share	واتساب
line-later/caption	بالصور
line-later/caption	بالفيديو
line-later/caption	فيديو
line-later/related	خبر عاجل
line-later/related	عاجل
line-later/related	مباشر
line-start/boilerplate	آخر تحديث
line-start/boilerplate	آخر تعديل
line-start/boilerplate	اتصل بنا
line-start/boilerplate	الآراء الواردة
line-start/boilerplate	الكلمات الدلالية
line-start/boilerplate	المقال لا يعبر
line-start/boilerplate	الوسوم
line-start/boilerplate	تأريخ النشر
line-start/boilerplate	تاريخ النشر
line-start/boilerplate	تصنيفات
line-start/boilerplate	تم التحديث
line-start/boilerplate	تم النشر
line-start/boilerplate	جميع الحقوق محفوظة
line-start/boilerplate	حقوق الطبع
line-start/boilerplate	حقوق النشر
line-start/boilerplate	رابط مختصر
line-start/boilerplate	رقم الخبر
line-start/boilerplate	رمز الخبر
line-start/boilerplate	سياسة الخصوصية
line-start/boilerplate	سياسة ملفات
line-start/boilerplate	شروط الاستخدام
line-start/boilerplate	عدد المشاهدات
line-start/boilerplate	كل الحقوق محفوظة
line-start/boilerplate	كلمات دلالية
line-start/boilerplate	كلمات مفتاحية
line-start/boilerplate	مدة القراءة
line-start/boilerplate	مصدر الخبر
line-start/boilerplate	ملفات تعريف الارتباط
line-start/boilerplate	من نحن
line-start/boilerplate	نشر في
line-start/boilerplate	هذا المقال يعبر
line-start/boilerplate	وسوم
line-start/boilerplate	وقت القراءة
line-start/byline	المصادر
line-start/byline	المصدر
line-start/byline	بقلم
line-start/byline	تحرير وترجمة
line-start/byline	ترجمة وتحرير
line-start/byline	كتب محرر
line-start/byline	مراسلنا في
line-start/caption	أرشيف
line-start/caption	الصورة
line-start/caption	تصوير
line-start/caption	تعليق الصورة
line-start/caption	تعليق على الصورة
line-start/caption	صورة
line-start/caption	في الصورة
line-start/caption	لقطة من
line-start/caption	مصدر الصورة
line-start/form	أدخل بريدك
line-start/form	أضف تعليقك
line-start/form	اترك تعليق
line-start/form	احفظ اسمي
line-start/form	اشترك في النشرة
line-start/form	اشترك في نشرتنا
line-start/form	اكتب تعليقك
line-start/form	الحقول الإلزامية
line-start/form	النشرة البريدية
line-start/form	تم الاشتراك
line-start/form	سجل بريدك
line-start/form	لن يتم نشر عنوان بريدك الإلكتروني
line-start/related	آخر الأخبار
line-start/related	أخبار ذات صلة
line-start/related	أخبار متعلقة
line-start/related	أخبار مرتبطة
line-start/related	أخبار مشابهة
line-start/related	أكمل القراءة
line-start/related	إقرأ أيضا
line-start/related	إقرأ المزيد
line-start/related	إقرأوا أيضا
line-start/related	اخترنا لك
line-start/related	اقرأ أيضا
line-start/related	اقرأ التفاصيل
line-start/related	اقرأ المزيد
line-start/related	اقرأ في
line-start/related	اقرأوا أيضا
line-start/related	اقرئي أيضا
line-start/related	الأخبار المرتبطة
line-start/related	الأخبار ذات الصلة
line-start/related	الأكثر تداولا
line-start/related	الأكثر زيارة
line-start/related	الأكثر قراءة
line-start/related	الأكثر مشاهدة
line-start/related	المزيد من الأخبار
line-start/related	المقالات ذات الصلة
line-start/related	تابع أيضا
line-start/related	تابعونا
line-start/related	ذات صلة
line-start/related	روابط ذات صلة
line-start/related	شاهد أيضا
line-start/related	شاهد الفيديو
line-start/related	طالع أيضا
line-start/related	في هذا السياق شاهد
line-start/related	قد يعجبك
line-start/related	قد يهمك
line-start/related	قد يهمك أيضا
line-start/related	قصص ذات صلة
line-start/related	قصص مقترحة
line-start/related	للمزيد
line-start/related	لمزيد من الأخبار
line-start/related	مقال ذو صلة
line-start/related	مقالات ذات صلة
line-start/related	مواضيع ذات صلة
line-start/related	مواضيع متعلقة
line-start/related	موضوعات ذات صلة
line-start/related	وإليكم أيضا
line-start/related	يقرأ
line-start/share	اشترك الآن
line-start/share	اشترك في
line-start/share	اضغط هنا
line-start/share	انشر
line-start/share	انضم إلى قناتنا
line-start/share	تابع آخر الأخبار
line-start/share	تابعنا عبر
line-start/share	تابعنا على
line-start/share	تابعوا آخر
line-start/share	تابعوا أخبارنا
line-start/share	تم نسخ الرابط
line-start/share	حمل تطبيق
line-start/share	شارك الخبر
line-start/share	شارك المقال
line-start/share	شارك عبر
line-start/share	شارك هذا
line-start/share	شاركها
line-start/share	مشاركة عبر
line-start/share	نسخ الرابط
`,
});
