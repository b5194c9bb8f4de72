### جميع عبارات الواجهة بالعربية، مجموعة بحسب موضع ظهورها.

## الدرجات والحالات

severity-blocker = مانع
severity-warning = تحذير
severity-advice = نصيحة
severity-info = تنبيه
severity-plural-blocker = { $count ->
    [zero] موانع
    [one] مانع
    [two] مانعان
    [few] موانع
    [many] مانعاً
   *[other] مانع
}
severity-plural-warning = { $count ->
    [zero] تحذيرات
    [one] تحذير
    [two] تحذيران
    [few] تحذيرات
    [many] تحذيراً
   *[other] تحذير
}
severity-plural-advice = { $count ->
    [zero] نصائح
    [one] نصيحة
    [two] نصيحتان
    [few] نصائح
    [many] نصيحة
   *[other] نصيحة
}
severity-plural-info = { $count ->
    [zero] تنبيهات
    [one] تنبيه
    [two] تنبيهان
    [few] تنبيهات
    [many] تنبيهاً
   *[other] تنبيه
}
count-blocker = { $count ->
    [zero] لا موانع
    [one] مانع واحد
    [two] مانعان
    [few] { $count } موانع
    [many] { $count } مانعاً
   *[other] { $count } مانع
}
count-warning = { $count ->
    [zero] لا تحذيرات
    [one] تحذير واحد
    [two] تحذيران
    [few] { $count } تحذيرات
    [many] { $count } تحذيراً
   *[other] { $count } تحذير
}
count-advice = { $count ->
    [zero] لا نصائح
    [one] نصيحة واحدة
    [two] نصيحتان
    [few] { $count } نصائح
    [many] { $count } نصيحة
   *[other] { $count } نصيحة
}
count-info = { $count ->
    [zero] لا تنبيهات
    [one] تنبيه واحد
    [two] تنبيهان
    [few] { $count } تنبيهات
    [many] { $count } تنبيهاً
   *[other] { $count } تنبيه
}
count-none = لا ملاحظات
status-agreed = مقبولة
status-dismissed = مستبعدة
status-filter-open = لم يُبتّ فيها
status-filter-agreed = المقبولة
status-filter-dismissed = المستبعدة
status-filter-all = الكل، بُتّ فيها أم لم يُبتّ
state-present = موجود
state-partly = جزئي
state-missing = غير موجود
state-na = لا ينطبق

## شريط الأدوات

views = العرض
mode-review = القراءة
mode-edit = التحرير
mode-matrix = الجداول
mode-compare = المقارنة
tools = الأدوات
help = المساعدة
skip-text = الانتقال إلى النص
skip-findings = الانتقال إلى الملاحظات
mode-beside = نص مجاور
mode-brief = الموجز
order = الترتيب
order-text = بترتيب النص
order-worst = الأخطر أولاً
order-clause = بحسب المادة
order-rule = بحسب القاعدة
status-disputed = محل خلاف
status-filter-disputed = محل خلاف
undo = تراجع
redo = إعادة
shortcuts = لوحة المفاتيح
filters = البحث والتصفية
filter-severity = إظهار الملاحظات بحسب الدرجة
filter-group = الموضوع
filter-all-groups = جميع المواضيع
filter-preset = مواضيع الدور
filter-rule = القاعدة
filter-all-rules = جميع القواعد
filter-status = القرار
filter-clear = إلغاء التصفية
search = البحث في النص
search-count = { $count ->
    [zero] لم يُعثر على شيء
    [one] موضع واحد
    [two] موضعان
    [few] { $count } مواضع
    [many] { $count } موضعاً
   *[other] { $count } موضع
}
search-position = { $position } من { $count }
walk = تصفّح الملاحظات
walk-previous = الملاحظة السابقة
walk-next = الملاحظة التالية
walk-count = { $count ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
    [many] { $count } ملاحظة
   *[other] { $count } ملاحظة
}
walk-position = { $position } من { $count }
walk-last = كانت هذه آخر ملاحظة.
walk-first = كانت هذه أول ملاحظة.
panes = أجزاء القراءة
pane-text = النص
pane-findings = الملاحظات ({ $count })
pane-outline = المحتويات

## مجموعات القواعد

group-intent = الركن المعنوي
group-vagueness = الألفاظ الغامضة
group-research = البحوث الأمنية
group-powers = السلطات
group-transparency = الشفافية وسبل الانتصاف
group-data = حماية البيانات
group-crossborder = التعاون عبر الحدود
group-rights = الحقوق
group-scope = النطاق والعقوبات
group-speech = حرية التعبير
group-definitions = التعاريف
group-structure = البنية

## النص والمحتويات والملاحظات

text = النص
outline = المحتويات
outline-empty = لم يُعثر في هذا النص على مواد أو أقسام.
findings = الملاحظات
findings-none = لم تجد أي قاعدة شيئاً في هذا النص. ليس هذا حكماً بسلامته: انظر ما تبحث عنه كل قاعدة وما لم يُفحص.
findings-filtered = لا ملاحظة توافق التصفية.
findings-before = إظهار { $count } مما سبق
findings-after = إظهار { $count } أخرى
tag-name = { $severity }: { $titles }
tag-name-several = { $things }، { $count }: { $titles }
unchecked = { $count ->
    [zero] لا مقاطع بلا فحص
    [one] مقطع واحد لم يُفحص
    [two] مقطعان لم يُفحصا
    [few] { $count } مقاطع لم تُفحص
    [many] { $count } مقطعاً لم يُفحص
   *[other] { $count } مقطع لم يُفحص
}
empty = الصق مشروعاً أو أسقط ملفاً هنا أو افتح ملفاً.

## البطاقات

card-words = الكلمات
card-anchor = الموضع
card-show = إظهار في النص
card-why = لماذا يهم ذلك
card-looked = أين بحث البرنامج
card-clears = ما الذي يرفع الملاحظة
card-redraft = صياغة بديلة، على سبيل النموذج
card-authorities = المراجع
card-notes = انظر أيضاً
card-reason = استُبعدت لأن
card-note = ملحوظتك
card-confidence = { $confidence ->
    [high] ثقة عالية
    [medium] ثقة متوسطة
   *[low] ثقة منخفضة
}
card-preview = معاينة: { $title }
looked-leaf = الحكم نفسه
looked-chapeau = عباراته الافتتاحية
looked-tail = عباراته الختامية
looked-definitions = التعاريف
looked-general-part = القسم العام
looked-the-article = المادة
actions = القرار
action-agree = قبول
action-dismiss = استبعاد…
action-dismiss-now = استبعاد
action-dismiss-rule = استبعاد القاعدة…
action-dismiss-rule-now = استبعاد القاعدة
action-reopen = إعادة الفتح
action-note = إضافة ملحوظة
action-edit-note = تعديل الملحوظة
action-show = إظهار في النص
form-dismiss = لماذا لا يُعدّ هذا مشكلة هنا؟
form-rule = لماذا لا تنطبق هذه القاعدة على هذا النص؟
form-words = بكلماتك (اختياري)
form-note = ملحوظة
form-keep = حفظ الملحوظة
form-cancel = إلغاء
cancelled = أُوقف الفحص. ما زال النص هنا.
check-again = فحص
reason-intended = هذا ما أراده واضعو النص.
reason-elsewhere = سُوّي الأمر في موضع آخر.
reason-art = هذه عبارة اصطلاحية.
reason-outside = يخرج عن نطاق هذه القراءة.
reason-wrong = أخطأ البرنامج قراءة الحكم.
decided-last = كانت هذه آخر ملاحظة تنتظر قراراً هنا.
decided-settled = تم الاختيار.
decided-all = { $count ->
    [zero] لم يُبتّ في أي ملاحظة.
    [one] بُتّ في ملاحظة واحدة.
    [two] بُتّ في ملاحظتين.
    [few] بُتّ في { $count } ملاحظات.
    [many] بُتّ في { $count } ملاحظة.
   *[other] بُتّ في { $count } ملاحظة.
}
action-agree-all = قبول الكل ({ $count })
action-dismiss-all = استبعاد الكل ({ $count })…
action-settle = الإبقاء على قرار { $name }
card-disputed = اتخذ قارئان قرارين مختلفين. يُحفظ القراران إلى أن يُختار أحدهما.
card-unnamed = قارئ بلا اسم
card-by = صاحب القرار
card-about = عن هذه القاعدة
step-decisions = قرارات في عدة ملاحظات
step-text = استبدال النص
step-session = فتح جلسة
step-forget = محو القرارات
decided-agreed = قُبلت.
decided-dismissed = استُبعدت.
decided-rule = استُبعدت القاعدة في هذا النص.
decided-open = فُتحت من جديد.
decided-note = حُفظت الملحوظة.
undo-done = تم التراجع: { $step }.
redo-done = تمت الإعادة: { $step }.
undo-none = لا شيء يمكن التراجع عنه.
redo-none = لا شيء يمكن إعادته.
step-decision = قرار في ملاحظة
step-rule = قرار في قاعدة
step-redraft = صياغة بديلة

## الصياغات البديلة والتحرير

editor = النص قيد التحرير
redline = صياغة بديلة
redline-out = يُحذف:
redline-in = يُضاف:
redline-template = هذا نموذج: اتخذه منطلقاً وكيّفه مع النص.
redline-apply = إدخال في النص
redline-applied = أُدخلت الصياغة البديلة. يعيدها «تراجع» إلى ما كانت عليه.

## التقدم والإعلانات

progress = التقدم
cancel = إيقاف
stage-starting = جارٍ تشغيل البرنامج…
stage-reading = جارٍ قراءة الملف…
stage-checking = جارٍ فحص النص…
stage-decoding = جارٍ تلقي التقرير…
stage-showing = جارٍ ترتيب النص…
announce-report = تم الفحص: { $counts }. قُرئ ما يلي: { $offences ->
    [zero] لا جرائم
    [one] جريمة واحدة
    [two] جريمتان
    [few] { $offences } جرائم
    [many] { $offences } جريمة
   *[other] { $offences } جريمة
}، { $powers ->
    [zero] لا سلطات
    [one] سلطة واحدة
    [two] سلطتان
    [few] { $powers } سلطات
    [many] { $powers } سلطة
   *[other] { $powers } سلطة
}.
text-too-long = في هذا النص { $size } مليون حرف؛ وتقبل الصفحة حتى { $limit } مليون. لم يتغير ما كان لديك هنا. افتح النص على أجزاء، أو افحصه بسطر الأوامر الذي يقبل ملفات حتى 50 ميغابايت.
too-large = حجم { $name } هو { $size } ميغابايت؛ ويقرأ البرنامج حتى { $limit } ميغابايت. لم يتغير ما كان لديك هنا. قسّم النص وافتح أجزاءه.
live-waits = هذا النص أطول من { $limit } مليون حرف، ولذلك يُفحص حين تطلب لا عند كل ضغطة مفتاح. وكل ما عدا ذلك يعمل كالمعتاد.
not-text = الملف { $name } ليس ملفاً نصياً. احفظ المشروع نصاً عادياً وافتحه.
export-docx-source = تُكتب التعليقات في ملف Word الذي فتحته؛ افتح ملفاً بصيغة .docx ولا تغيّر نصه.
session-broken = الملف { $name } ليس ملف جلسة لهذا البرنامج، أو أنه تالف. اختر الملف الذي كتبه «حفظ القرارات».
session-opened = { $count ->
    [zero] لم يُفتح أي قرار
    [one] فُتح قرار واحد
    [two] فُتح قراران
    [few] فُتحت { $count } قرارات
    [many] فُتح { $count } قراراً
   *[other] فُتح { $count } قرار
}؛ وما يخص منها ملاحظات هذا النص: { $found }.
session-opened-text = فُتحت الجلسة، وفيها { $count ->
    [zero] صفر من القرارات
    [one] قرار واحد
    [two] قراران
    [few] { $count } قرارات
    [many] { $count } قراراً
   *[other] { $count } قرار
}.

## لوحة المفاتيح

key-next = الملاحظة التالية
key-previous = الملاحظة السابقة
key-open = فتح ملاحظة أو طيّها
key-actions = إلى قرارات الملاحظة المفتوحة
key-search = البحث في النص
key-search-next = الموضع التالي
key-undo = تراجع
key-redo = إعادة
key-cells = من خلية إلى خلية في الجدول
key-close = إغلاق ما هو مفتوح
key-sheet = هذه القائمة
close = إغلاق

## الصفحة

page-title = Clausecheck
page-tagline = يقرأ مشروع القانون حكماً حكماً
page-open = فتح ملف
page-paste = لصق نص
page-sample = مثال
page-open-short = فتح
page-paste-short = لصق
page-proof-short = لا شيء يخرج
role-own = الدور: اختيار خاص
export-all = جميع الملاحظات أياً كانت التصفية
stake-decisions = { $count ->
    [zero] صفر من القرارات
    [one] قرار واحد
    [two] قراران
    [few] { $count } قرارات
    [many] { $count } قراراً
   *[other] { $count } قرار
}
stake-text = تغييرات في النص
replace-title = هل تضع نصاً آخر مكان هذا النص؟
replace-words = لا يحفظ أي ملف ما لديك هنا: { $stake }. يعيده «تراجع» ما دامت هذه الصفحة مفتوحة، لا أكثر.
replace-save = حفظه ثم المتابعة
replace-now = المتابعة دون حفظ
replace-not = البقاء مع هذا النص
notice-back = استعادة
notice-replaced = وُضع النص السابق جانباً.
notice-disputed = إظهارها
notice-failed = تعطل شيء في هذه الصفحة. ما زال نصك وقراراتك هنا؛ احفظها قبل المتابعة. وما لا يحفظه ملف لا يمكن استعادته بعد إغلاق الصفحة.
session-name = اسمك، لحفظه في الملف (اختياري)
session-reader = هي قرارات { $name }.
session-disputed = { $count ->
    [zero] لم يختلف قارئان في أي ملاحظة.
    [one] اتخذ قارئان قرارين مختلفين في ملاحظة واحدة؛ ويُحفظ القراران.
    [two] اتخذ قارئان قرارين مختلفين في ملاحظتين؛ وتُحفظ القرارات كلها.
    [few] اتخذ قارئان قرارين مختلفين في { $count } ملاحظات؛ وتُحفظ القرارات كلها.
    [many] اتخذ قارئان قرارين مختلفين في { $count } ملاحظة؛ وتُحفظ القرارات كلها.
   *[other] اتخذ قارئان قرارين مختلفين في { $count } ملاحظة؛ وتُحفظ القرارات كلها.
}
export-hint-filtered = بالتصفية الحالية: { $count } من أصل { $all } من الملاحظات. لا تدخل المستبعدة إلا إذا كانت هي ما تعرضه.
export-hint = جميع الملاحظات غير المستبعدة: { $count } من أصل { $all }.
session-hint = تُحفظ القرارات في الذاكرة وحدها إلى أن تحفظها في ملف. إذا تعطل البرنامج بقي النص والقرارات هنا. وإذا أُغلقت هذه الصفحة أو المتصفح ضاع ما لا يحفظه ملف. والجلسة التي تفتحها تُدمج مع ما هو موجود هنا.
role-all = الدور: الجميع
page-export = تصدير
page-session = الجلسة
page-proof = لا شيء يغادر هذه الصفحة
page-main = المشروع قيد القراءة
page-menu = القائمة الرئيسية
page-drop = أفلت الملف لقراءته هنا. يبقى على هذا الجهاز.
page-document = المشروع
page-options = الخيارات
sample-name = مثال: اتفاقية ساحل الفوانيس
sample-notice = مثال خيالي. ويبقى مشروعك هنا.
notice-left-out = إظهارها
notice-close = إغلاق هذا الإشعار
notice-kept = { $count ->
    [zero] لم يُحفظ أي قرار من قرارات النص السابق
    [one] حُفظ قرار واحد من قرارات النص السابق
    [two] حُفظ قراران من قرارات النص السابق
    [few] حُفظت { $count } قرارات من قرارات النص السابق
    [many] حُفظ { $count } قراراً من قرارات النص السابق
   *[other] حُفظ { $count } قرار من قرارات النص السابق
}، لمشروع تالٍ من النص نفسه.
notice-update = توجد طبعة أحدث من هذه الصفحة.
notice-update-use = استعمالها
notice-update-unsaved = ما قررته أو غيّرته هنا غير محفوظ، والانتقال يعيد تحميل الصفحة.
notice-update-save = حفظ القرارات والنص ثم الانتقال
notice-interface = تعذر تحميل اللغة المختارة ({ $language }). تبقى الصفحة كما هي.
notice-saved = حُفظ { $name }.
paste-untitled = مشروع ملصق
paste-title = لصق مشروع
paste-label = نص المشروع
paste-hint = معاهدة أو مشروع قانون أو قانون. لا يتجاوز النص هذه الصفحة.
paste-nothing = لا كلمات فيما لصقته. انسخ نص المشروع والصقه هنا.
paste-check = فحص
setting-role = الدور
setting-language = اللغة
setting-interface = لغة الواجهة
setting-profile = أسلوب الصياغة
role-delegate = مندوب في مفاوضات معاهدة
role-counsel = صائغ تشريعات
role-analyst = محلل حقوق
role-industry = مستشار قانوني لشركة
role-researcher = باحث أمني
role-journalist = صحفي
language-auto = اللغة: بحسب النص
profile-auto = الأسلوب: بحسب النص
profile-treaty = معاهدة
profile-statute = قانون أو مشروع قانون
profile-us-code = مدونة الولايات المتحدة
profile-civil = مدونة قانون مدني
export-docx = ملف Word مع تعليقات
export-amendments = جدول تعديلات (Word)
export-html = صفحة ويب للطباعة
export-csv = جدول بيانات (CSV)
export-markdown = Markdown
export-sarif = SARIF
export-json = تقرير JSON
session-save = حفظ القرارات
session-save-text = حفظ القرارات والنص
session-open = فتح جلسة
session-clear = محو جميع القرارات
foot-limits = ليس هذا استشارة قانونية. يقرأ البرنامج الكلمات ولا يقرر هل القانون مشروع. وما لا يذكره لم يُفحص بالضرورة.
foot-read = يُقرأ كل حكم بلغته: { $languages }
foot-tried = لغة النص: { $language }. جُرّبت كلمات هذه اللغة على ما يلي:
foot-version = الإصدار { $version }

## لوحة الإثبات

proof-title = لماذا يبقى نصك هنا
proof-close = إغلاق
proof-words-hosted = تأتي هذه الصفحة ومعها سياسة يفرضها متصفحك. لا يحق لها إلا أن تحمّل ملفاتها من الخادم الذي جاءت منه: لا خادم آخر ولا صورة ولا استمارة ولا إحصاءات. والفاحص برنامج داخل هذه الصفحة ليس فيه أي تعليمات للشبكة.
proof-words-file = يأتي هذا الملف ومعه سياسة يفرضها متصفحك. لا يحق له أن يتصل بشيء: لا خادم ولا صورة ولا استمارة. والفاحص برنامج داخل هذا الملف ليس فيه أي تعليمات للشبكة.
proof-words-limits = خارج هذا الوعد: ما تنسخه أو تطبعه أو تحفظه بنفسك، وإضافات المتصفح الأخرى، والنظام الذي تحته. يطلب كل حقل من خدمات الإملاء والكتابة في المتصفح ومن مترجمه ألا تمسه؛ والخدمة التي لا تمتثل أو التي تشغّلها بنفسك تأخذ الكلمات من المتصفح لا من هذه الصفحة. ولليقين التام افصل الشبكة؛ فكل شيء يعمل كما هو.
proof-words-open = ما لا يمكن إغلاقه هنا. في Firefox وSafari، وهما لا يعرفان الترويسة Connection-Allowlist، يمكن لبرنامج نصي خبيث أن يفتح إطاراً داخل هذه الصفحة ويرسل منه كلمات عبر WebRTC، أو من خيط خلفي في Firefox. وفي Firefox قبل الإصدار 147 وSafari قبل الإصدار 26.2 يمكنه أيضاً أن يقود الصفحة إلى مكان آخر أو أن ينزّل من مكان آخر واضعاً كلمات في العنوان. لا يفعل ذلك أي برنامج من برامجنا. وفي الصيغة المختومة من هذه الصفحة، وهي إطار بلا مصدر، تُغلق هذه المنافذ أيضاً. ويبقى مفتوحاً في المتصفحين، وفي كل صيغة من هذه الصفحة، رابط يطلب الاتصال مسبقاً: قد تخرج كلمات في اسم مضيف.
proof-words-open-file = ما لا يمكن إغلاقه هنا. إذا فُتح هذا الملف من قرص في Chromium أو في متصفح مبني عليه، رُفض أي برنامج نصي خبيث يحاول أن يقود الصفحة إلى مكان آخر، لكن المتصفح يكون قد استعلم عن اسم المضيف، وقد تخرج كلمات في ذلك الاسم. ويفعل ذلك أيضاً رابط يطلب الاتصال مسبقاً، في Firefox وSafari كذلك. لا يفعل ذلك أي برنامج من برامجنا. افصل الشبكة فتُغلق هذه المنافذ أيضاً.
proof-sealed = فتح الصيغة المختومة
proof-policy = السياسة بنصها
proof-policy-none = تعذرت قراءة السياسة هنا؛ ويرسلها الخادم مع الصفحة.
proof-test = جرّب بنفسك
proof-test-words = تُجرَّب هنا جميع منافذ الخروج المعروفة من الصفحة بكلمة ليست من نصك، ويُعرض ما فعله المتصفح.
proof-test-start = تجربة جميع المنافذ
proof-test-running = جارٍ التجريب…
proof-test-engine = المحرك
proof-test-way = المنفذ
proof-test-result = النتيجة
proof-outcome-closed = مغلق
proof-outcome-absent = مغلق: غير موجود
proof-outcome-open = مفتوح
proof-test-sum = { $open ->
    [zero] جميع المنافذ التي جُرّبت مغلقة، وعددها { $count }.
    [one] منفذ واحد مفتوح من أصل { $count }.
    [two] منفذان مفتوحان من أصل { $count }.
    [few] { $open } منافذ مفتوحة من أصل { $count }.
    [many] { $open } منفذاً مفتوحاً من أصل { $count }.
   *[other] { $open } منفذ مفتوح من أصل { $count }.
}
proof-network = الشبكة
proof-online = الشبكة موصولة. لم تعد الصفحة تحتاج إليها.
proof-online-unkept = الشبكة موصولة. لم تُحفظ الصفحة على هذا الجهاز بعد.
proof-offline = الشبكة مفصولة. كل شيء يستمر في العمل.
proof-file-network = لا يستعمل هذا الملف الشبكة، موصولة كانت أم مفصولة.
proof-version = الإصدار
proof-version-engine = البرنامج
proof-version-rules = القواعد وقوائم الكلمات
proof-version-text = النص المفحوص (SHA-256)
proof-hashes = بصمات ملفات الصفحة
proof-file = ملف واحد
proof-file-words = الفاحص كله في ملف واحد: احتفظ به، وانقله، وافتحه دون شبكة.
proof-file-save = حفظ هذه الصفحة في ملف واحد
guide-open = الدليل
guide-title = الدليل (بالإنكليزية)
guide-close = إغلاق الدليل
guide-search = البحث في الدليل
guide-chapters = الفصول
guide-found = { $count ->
    [zero] لا يوجد مقطع فيه جميع هذه الكلمات.
    [one] مقطع واحد
    [two] مقطعان
    [few] { $count } مقاطع
    [many] { $count } مقطعاً
   *[other] { $count } مقطع
}
guide-failed = تعذر تحميل الدليل. وهو موجود أيضاً في الملف الواحد الذي يمكنك حفظه.

licences-open = التراخيص
licences-title = أعمال الآخرين في هذه الصفحة
licences-close = إغلاق التراخيص
licences-words = صُنعت هذه الصفحة بالأعمال المذكورة أدناه. ينفتح كل بند على الترخيص الذي أُتيح العمل بموجبه، بنصه. والقائمة مأخوذة مما تحتويه الصفحة فعلاً.
licences-failed = تعذر تحميل القائمة. وهي موجودة أيضاً في الملف الواحد الذي يمكنك حفظه وفي الحزمة.
proof-threats = من قد يطّلع على المشروع: نموذج التهديدات
proof-partners = للشركاء: ضع الفاحص في صفحتك
proof-file-have = أنت تستعمل الملف. للاحتفاظ بنسخة أو نقلها، انسخ الملف نفسه.

## مقارنة المشاريع

compare-round = الصيغة { $number }
compare-this = هذا النص
compare-none = لا يستطيع هذا البرنامج مقارنة المشاريع.
compare-sum = الضمانات: ما فُقد { $lost }، ما ضعف { $weakened }، ما تعزز { $strengthened }، ما كُسب { $gained }. الملاحظات: الجديدة { $new }، المرفوعة { $fixed }، الباقية { $open }.
stage-comparing = جارٍ مقارنة المشاريع…

# مادة عنوانها مجرد رقم.
section-number = المادة { $number }
