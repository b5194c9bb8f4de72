### ما تقوله بالعربية أوجه العرض التي تُحمَّل لاحقاً.

## الجداول

matrix-svg = حفظ كصورة
matrix-csv = حفظ كجدول بيانات
matrix-docx = حفظ بصيغة Word
matrix-tools = حفظ أو طباعة: { $table }
matrix-filters = تصفية: { $table }
matrix-search = البحث في الأحكام
matrix-any = { $column }: أي قيمة
matrix-lacking = فقط الأحكام التي تخلو من
matrix-no = بلا { $column }
matrix-count = الصفوف: { $shown } من أصل { $count }.
matrix-none = لا صف يوافق هذه التصفية.
matrix-explained = معنى الأعمدة والدرجات والعلامات
matrix-grades = الدرجات
table-name-offences = الجرائم
table-name-powers = السلطات
lacking-mental = بلا ركن معنوي
lacking-furtherPurpose = بلا غرض إضافي
lacking-unlawfulness = بلا عبارة «دون وجه حق»
lacking-harm = بلا عتبة للضرر
lacking-defence = بلا استثناء
lacking-researchSafe = البحوث غير محمية
lacking-authorisation = بلا قاضٍ
lacking-threshold = بلا عتبة للاشتباه
lacking-necessity = بلا شرط الضرورة
lacking-scope = بلا حصر للجرائم
lacking-specific = بلا هدف معيّن
lacking-timeLimit = بلا مدة
lacking-notice = بلا إخطار
lacking-secrecyLimited = سرية بلا نهاية
lacking-remedy = بلا سبيل انتصاف
lacking-oversight = بلا رقابة
lacking-dataProtection = بلا حماية للبيانات
lacking-erasure = بلا إتلاف
about-mental = ما يجب أن يقصده الشخص أو يعلمه ليكون الفعل جريمة. «لا شيء» تعني أن النص لا يقول في ذلك كلمة.
about-furtherPurpose = غرض يتجاوز الفعل نفسه، مثل «بقصد إحداث ضرر».
about-unlawfulness = ألفاظ تُخرج السلوك المشروع، مثل «دون وجه حق» أو «دون عذر مشروع».
about-harm = كم يجب أن يبلغ الضرر ليكون الفعل جريمة.
about-defence = استثناء أو سبب دفع يذكره النص نفسه.
about-researchSafe = ألفاظ تُخرج البحوث والاختبارات الأمنية الحسنة النية من الجريمة.
about-grade = مدى إحكام ألفاظ الجريمة إذا أُخذت عناصرها مجتمعة.
about-authorisation = قاضٍ أو محكمة أو جهة مستقلة أخرى لا بد من موافقتها سلفاً.
about-threshold = الأسباب التي يجب أن تقوم، كالاشتباه المعقول، قبل استعمال السلطة.
about-necessity = ألفاظ تجعل الإجراء ملاذاً أخيراً أو متناسباً.
about-scope = الجرائم أو الأغراض التي يجوز استعمال السلطة من أجلها.
about-specific = هل يجب تعيين الشخص أو المكان أو الجهاز.
about-timeLimit = النهاية: كم تدوم السلطة أو الأمر الصادر بها.
about-notice = هل يُبلَّغ الشخص المعني، فوراً أو لاحقاً.
about-secrecyLimited = حيث تُفرض السرية: هل تنتهي، وهل تستطيع محكمة إنهاءها.
about-remedy = محكمة أو تظلم متاح للشخص المعني.
about-oversight = جهة تراجع استعمال السلطة أو تقدم تقارير عنه.
about-dataProtection = قواعد لما يجوز فعله بالبيانات التي تأتي بها السلطة.
about-erasure = متى يجب إتلاف ما تم الحصول عليه.
about-grades = قوية: قصد مع غرض إضافي أو شرط انعدام الحق، ومع قيد؛ متوسطة: قصد مع قيد ما؛ ضعيفة: خطأ أدنى، أو قصد لا يشمل كل جزء؛ لا شيء: لا كلمة عن الخطأ.
about-states = علامة صح: الألفاظ موجودة. نصف دائرة: موجودة جزئياً أو متروكة للاختيار. مربع مشطوب: بُحث عنها ولم توجد. شرطة: لا يُطرح السؤال.
brief-not-advice = ما يقوله يتعلق بالألفاظ؛ وليس استشارة قانونية.
matrix-legend = معنى العلامات
matrix-provision = الحكم
matrix-title = العنوان
matrix-print = طباعة
matrix-scroll = جدول؛ يُمرَّر جانباً حيث يكون أعرض من الشاشة
matrix-more = إظهار المزيد، والباقي من الصفوف: { $count }
table-offences = { $count ->
    [zero] لا جرائم
    [one] جريمة واحدة
    [two] جريمتان
    [few] { $count } جرائم
    [many] { $count } جريمة
   *[other] { $count } جريمة
}
table-powers = { $count ->
    [zero] لا سلطات
    [one] سلطة واحدة
    [two] سلطتان
    [few] { $count } سلطات
    [many] { $count } سلطة
   *[other] { $count } سلطة
}
table-offences-hint = ما تقوله كل جريمة عن قصد مرتكبها وعلمه، وما تسكت عنه. اختر خلية للانتقال إلى ألفاظها.
table-powers-hint = الضمانات التي تحملها كل سلطة بألفاظها أو تستمدها من مادة تنص على ذلك. اختر خلية للانتقال إلى ألفاظها.
table-offences-empty = لم يُقرأ أي حكم من هذا النص على أنه ينشئ جريمة.
table-powers-empty = لم يُقرأ أي حكم من هذا النص على أنه يمنح سلطة.
column-mental = الركن المعنوي
column-furtherPurpose = الغرض الإضافي
column-unlawfulness = دون وجه حق
column-harm = عتبة الضرر
column-defence = الاستثناء
column-researchSafe = حماية البحوث
column-grade = الدرجة
column-authorisation = القاضي
column-threshold = عتبة الاشتباه
column-necessity = الضرورة
column-scope = الجرائم المشمولة
column-specific = هدف معيّن
column-timeLimit = المدة
column-notice = الإخطار
column-secrecyLimited = سرية لها نهاية
column-remedy = سبيل الانتصاف
column-oversight = الرقابة
column-dataProtection = حماية البيانات
column-erasure = الإتلاف
value-none = لا شيء
value-none-partly = ليس في كل موضع
value-purpose = غرض
value-intent = قصد
value-knowledge = علم
value-recklessness = استهتار
value-negligence = إهمال
value-implied = ضمني
value-weak = ضعيفة
value-moderate = متوسطة
value-strong = قوية
value-optional = اختياري
value-elsewhere = في موضع آخر

## مقارنة المشاريع

compare-rounds = الصيغ، أقدمها أولاً
compare-current = نص هذه الصفحة
compare-earlier = تقديم
compare-remove = إزالة
compare-add = إضافة مشروع أسبق…
compare-paste = لصق مشروع أسبق
compare-paste-label = نص المشروع الأسبق
compare-paste-add = إضافة
compare-empty = أضف مشروعاً أسبق لترى حكماً حكماً ما الذي تغير وما أثر ذلك في الضمانات والملاحظات. لا شيء يغادر هذا الجهاز.
compare-verdict-better = أفضل
compare-verdict-worse = أسوأ
compare-verdict-mixed = أفضل في بعضه وأسوأ في بعضه
compare-verdict-unclear = تغيّر ولم يُقيَّم
compare-verdict-unchanged = لم يتغير شيء ذو شأن
compare-articles = بحسب المادة:
compare-unjudged = { $count ->
    [zero] لا حكم معدلاً بلا تقييم.
    [one] حكم معدل واحد لم يُقيَّم.
    [two] حكمان معدلان لم يُقيَّما.
    [few] { $count } أحكام معدلة لم تُقيَّم.
    [many] { $count } حكماً معدلاً لم يُقيَّم.
   *[other] { $count } حكم معدل لم يُقيَّم.
  }
compare-not-judged = تغيّر، ولم يُقيَّم إن كان أفضل أو أسوأ.
compare-only-moved = { $count ->
    [zero] لم يُكتفَ بترقيم أو نقل في أي حكم
    [one] حكم واحد أُعيد ترقيمه أو نُقل فحسب
    [two] حكمان أُعيد ترقيمهما أو نُقلا فحسب
    [few] { $count } أحكام أُعيد ترقيمها أو نُقلت فحسب
    [many] { $count } حكماً أُعيد ترقيمه أو نُقل فحسب
   *[other] { $count } حكم أُعيد ترقيمه أو نُقل فحسب
  }
compare-state-unclear = تغيّر ولم يُقيَّم
compare-step = أي الصيغ
compare-whole = من الأولى إلى الأخيرة
compare-save-docx = حفظ كجدول Word
compare-save-html = حفظ كصفحة
compare-save-markdown = حفظ بصيغة Markdown
compare-save-csv = حفظ كجدول بيانات
compare-save-json = حفظ بصيغة JSON
compare-overview = ما آلت إليه كل مادة
compare-overview-cut = المواد الأخرى ({ $count }) في الجدول أدناه وفي الملفات المحفوظة.
compare-state-absent = غير موجودة
compare-state-same = كما هي
compare-state-changed = تغيّرت، لا أفضل ولا أسوأ
compare-state-worse = خطوة إلى الوراء
compare-state-better = خطوة إلى الأمام
compare-state-mixed = كلاهما
compare-state-added = جديدة
compare-state-deleted = محذوفة
compare-point-worse = { $count ->
    [zero] لا خطوات إلى الوراء
    [one] خطوة إلى الوراء
    [two] خطوتان إلى الوراء
    [few] { $count } خطوات إلى الوراء
    [many] { $count } خطوة إلى الوراء
   *[other] { $count } خطوة إلى الوراء
}
compare-point-better = { $count ->
    [zero] لا خطوات إلى الأمام
    [one] خطوة إلى الأمام
    [two] خطوتان إلى الأمام
    [few] { $count } خطوات إلى الأمام
    [many] { $count } خطوة إلى الأمام
   *[other] { $count } خطوة إلى الأمام
}
compare-point-open = { $count ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
    [many] { $count } ملاحظة
   *[other] { $count } ملاحظة
}
compare-effects = أثر التغييرات
compare-filters = تصفية التغييرات
compare-direction = أي الآثار
compare-direction-changes = كل ما تغيّر
compare-direction-worse = الخطوات إلى الوراء
compare-direction-better = الخطوات إلى الأمام
compare-direction-safeguards = الضمانات وحدها
compare-direction-findings = الملاحظات الجديدة أو المرفوعة
compare-direction-open = الملاحظات الباقية
compare-severity = الدرجة
compare-severity-all = جميع الدرجات
compare-words = البحث في الآثار
compare-count = { $count ->
    [zero] لا أثر يوافق التصفية.
    [one] أثر واحد
    [two] أثران
    [few] { $count } آثار
    [many] { $count } أثراً
   *[other] { $count } أثر
}
compare-column-provision = الحكم والتغيير
compare-column-effect = الأثر
compare-column-severity = الدرجة
compare-column-happened = ما حدث
compare-change-added = جديد
compare-change-deleted = محذوف
compare-change-reworded = أُعيدت صياغته
compare-change-renumbered = أُعيد ترقيمه
compare-change-moved = نُقل
compare-change-split = قُسم
compare-change-merged = دُمج
compare-kind-lost = فُقد
compare-kind-weakened = ضعف
compare-kind-changed = تغيّر
compare-kind-strengthened = تعزز
compare-kind-gained = كُسب
compare-kind-new-finding = ملاحظة جديدة
compare-kind-open-finding = باقية
compare-kind-fixed-finding = ملاحظة مرفوعة
compare-words-title = { $count ->
    [zero] لا أحكام معدلة
    [one] ألفاظ حكم معدل واحد
    [two] ألفاظ حكمين معدلين
    [few] ألفاظ { $count } أحكام معدلة
    [many] ألفاظ { $count } حكماً معدلاً
   *[other] ألفاظ { $count } حكم معدل
}
compare-brackets = { $count ->
    [zero] لا أقواس معلقة
    [one] قوس واحد ما زال معلقاً
    [two] قوسان ما زالا معلقين
    [few] { $count } أقواس ما زالت معلقة
    [many] { $count } قوساً ما زال معلقاً
   *[other] { $count } قوس ما زال معلقاً
}
compare-brackets-hint = ما يتوقف على كل منها: النص إذا أُبقيت الكلمات أو شُطبت، أو مع كل بديل، وأثر ذلك مقارنة بالخيار الأول.
compare-brackets-left = الأقواس الأخرى ({ $count }) لم تُحسب آثارها؛ اتخذ القرارات الأولى ثم انظر من جديد.
compare-keep = الإبقاء على «{ $words }»
compare-strike = شطبها
compare-choice-text = النص بهذا الخيار
compare-layout = تخطيط التعديلات
compare-layout-inline = داخل السطر
compare-layout-sides = جنباً إلى جنب

## الموجز

brief-tools = حفظ الموجز أو طباعته
brief-docx = حفظ بصيغة Word
brief-html = حفظ كصفحة
brief-print = طباعة
brief-hint = يتناول الموجز النص كله. ولا يشمل ما استبعدته، ولا يتبع أي تصفية أخرى.
brief-untitled = مشروع
brief-what = { $kind } اللغة: { $languages }؛ { $count ->
    [zero] لم يُعثر على مواد أو أقسام
    [one] مادة واحدة أو قسم واحد
    [two] مادتان أو قسمان
    [few] { $count } مواد أو أقسام
    [many] { $count } مادة أو قسماً
   *[other] { $count } مادة أو قسم
}؛ عدد الأحرف: { $size }.
brief-kind-treaty = صيغ كمعاهدة؛
brief-kind-statute = صيغ كقانون أو مشروع قانون؛
brief-kind-us-code = صيغ كقانون من مدونة الولايات المتحدة؛
brief-kind-civil = صيغ كمدونة قانون مدني؛
brief-verdict = الخلاصة
brief-verdict-blocker = غير جاهز بصيغته الحالية: فيه مانع واحد على الأقل في { $count ->
    [zero] صفر من المواد أو الأقسام
    [one] مادة واحدة أو قسم واحد
    [two] مادتين أو قسمين
    [few] { $count } مواد أو أقسام
    [many] { $count } مادة أو قسماً
   *[other] { $count } مادة أو قسم
} من أصل { $all }.
brief-verdict-warning = لم يُعثر على مانع؛ { $findings ->
    [zero] ولا تحذير يحتاج إلى رد.
    [one] وتحذير واحد يحتاج إلى رد أولاً.
    [two] وتحذيران يحتاجان إلى رد أولاً.
    [few] و{ $findings } تحذيرات تحتاج إلى رد أولاً.
    [many] و{ $findings } تحذيراً تحتاج إلى رد أولاً.
   *[other] و{ $findings } تحذير تحتاج إلى رد أولاً.
}
brief-verdict-advice = لم يُعثر على مانع ولا تحذير؛ والباقي { $findings ->
    [zero] لا شيء.
    [one] نصيحة واحدة.
    [two] نصيحتان.
    [few] { $findings } نصائح.
    [many] { $findings } نصيحة.
   *[other] { $findings } نصيحة.
}
brief-verdict-info = لم يُعثر على مانع ولا تحذير؛ والباقي { $findings ->
    [zero] لا شيء.
    [one] تنبيه واحد.
    [two] تنبيهان.
    [few] { $findings } تنبيهات.
    [many] { $findings } تنبيهاً.
   *[other] { $findings } تنبيه.
}
brief-verdict-clear = لم تجد أي قاعدة شيئاً في الكلمات المقروءة. ليس هذا حكماً بالسلامة.
brief-offences = من أصل { $count ->
    [zero] صفر من الجرائم
    [one] جريمة واحدة
    [two] جريمتين
    [few] { $count } جرائم
    [many] { $count } جريمة
   *[other] { $count } جريمة
}، ما لا يرتبط كله بالقصد: { $loose }.
brief-powers = من أصل { $count ->
    [zero] صفر من السلطات
    [one] سلطة واحدة
    [two] سلطتين
    [few] { $count } سلطات
    [many] { $count } سلطة
   *[other] { $count } سلطة
}، ما لا يذكر قاضياً: { $judge }، ولا مدة: { $limit }، ولا إخطاراً: { $notice }، ولا سبيل انتصاف: { $remedy }.
brief-grade-blocker = يُعدَّل أولاً ({ $count })
brief-grade-warning = يُعزَّز ({ $count })
brief-grade-advice = يُنظر فيه ({ $count })
brief-grade-info = للعلم ({ $count })
brief-grade-clear = لم يُعثر على شيء ({ $count })
brief-more = { $articles } و{ $count } غيرها
brief-clauses = { $count ->
    [zero] لا أحكام تُعدَّل أولاً
    [one] الحكم الذي يُعدَّل أولاً
    [two] الحكمان اللذان يُعدَّلان أولاً
    [few] الأحكام التي تُعدَّل أولاً، وعددها { $count }
    [many] الأحكام التي تُعدَّل أولاً، وعددها { $count }
   *[other] الأحكام التي تُعدَّل أولاً، وعددها { $count }
}
brief-put = الكلمات التي توضع هناك:
brief-places = و{ $count ->
    [zero] لا موضع آخر
    [one] موضع آخر
    [two] موضعان آخران
    [few] { $count } مواضع أخرى
    [many] { $count } موضعاً آخر
   *[other] { $count } موضع آخر
}
brief-further = { $count ->
    [zero] لا موانع في مواد أو أقسام أخرى.
    [one] في مادة أخرى أو قسم آخر مانع؛ وهو في التقرير الكامل.
    [two] في مادتين أخريين أو قسمين آخرين موانع؛ وهي في التقرير الكامل.
    [few] في { $count } مواد أو أقسام أخرى موانع؛ وهي في التقرير الكامل.
    [many] في { $count } مادة أو قسماً غير ذلك موانع؛ وهي في التقرير الكامل.
   *[other] في { $count } مادة أو قسم غير ذلك موانع؛ وهي في التقرير الكامل.
}
brief-unchecked = ما لم يُفحص
brief-unread = لا جزء من هذا النص بلغة يقرؤها الفاحص.
brief-all-read = قُرئت جميع المقاطع.
brief-outside = لم يُبحث: القوانين الأخرى، والاجتهاد القضائي، واتفاق النص مع دستور أو معاهدة.
brief-figures-title = الأرقام
brief-figures = الموانع: { $blocker }. التحذيرات: { $warning }. النصائح: { $advice }. التنبيهات: { $info }. الجرائم المقروءة: { $offences }. السلطات المقروءة: { $powers }.
brief-dismissed = { $count ->
    [zero] لم يستبعد القارئ أي ملاحظة.
    [one] استبعد القارئ ملاحظة واحدة، وهي غير واردة هنا.
    [two] استبعد القارئ ملاحظتين، وهما غير واردتين هنا.
    [few] استبعد القارئ { $count } ملاحظات، وهي غير واردة هنا.
    [many] استبعد القارئ { $count } ملاحظة، وهي غير واردة هنا.
   *[other] استبعد القارئ { $count } ملاحظة، وهي غير واردة هنا.
}
brief-made = { $day } · Clausecheck { $version } · القواعد { $rules } · SHA-256 للنص { $sha256 }

## المساعدة

help-title = المساعدة
help-close = إغلاق المساعدة
help-marks = العلامات في النص
help-severity = مدى الخطورة
help-severity-blocker = ثغرة ينبغي سدّها قبل اعتماد النص.
help-severity-warning = ألفاظ تترك الكثير مفتوحاً؛ وتحتاج إلى رد.
help-severity-advice = توجد ألفاظ أفضل.
help-severity-info = للعلم؛ ولا يُطلب أي تغيير.
help-signs = العلامات في الجداول
help-state-present = الألفاظ موجودة، أو تشملها مادة تنص على ذلك.
help-state-partly = الألفاظ موجودة جزئياً أو متروكة للاختيار.
help-state-missing = بُحث عنها ولم توجد.
help-state-na = لا يُطرح السؤال هنا.
help-roles = الأدوار
help-roles-words = يختار الدور مواضيع الملاحظات المعروضة. ولا يغيّر الملاحظات ولا الجداول، ويمكنك اختيار مواضيع أخرى في أي وقت.
help-role-all = جميع المواضيع.
help-role-delegate = الركن المعنوي، النطاق، التعاون، الحقوق، السلطات، التعاريف.
help-role-counsel = الركن المعنوي، الألفاظ الغامضة، التعاريف، البنية، النطاق.
help-role-analyst = السلطات، الشفافية، البيانات، الحقوق، التعبير، التعاون؛ يبدأ بالجداول.
help-role-industry = السلطات، الشفافية، البيانات، التعاون، الركن المعنوي.
help-role-researcher = البحوث الأمنية، الركن المعنوي، الألفاظ الغامضة.
help-role-journalist = التعبير، الشفافية، الحقوق، السلطات، الألفاظ الغامضة.
help-terms = مصطلحات
term-chapeau = الصدر
help-term-chapeau = العبارات الافتتاحية فوق قائمة، وهي تسري على كل بند منها.
term-mental-element = الركن المعنوي
help-term-mental-element = ما يجب أن يقصده الشخص أو يعلمه أو يستهين به ليكون الفعل جريمة: القصد، العلم، الاستهتار، الإهمال.
term-further-purpose = الغرض الإضافي
help-term-further-purpose = غاية تتجاوز الفعل نفسه، مثل «بقصد الاحتيال».
term-without-right = دون وجه حق
help-term-without-right = ألفاظ تُخرج ما هو مسموح به لشخص.
term-dual-criminality = ازدواجية التجريم
help-term-dual-criminality = لا تُقدم المساعدة إلى دولة أخرى إلا في أفعال تُعدّ جرائم في الدولتين.
term-safeguard = الضمانة
help-term-safeguard = ما يقيّد السلطة: قاضٍ، أسباب، حد، إخطار، سبيل انتصاف، رقابة.
term-prior-authorisation = الإذن المسبق
help-term-prior-authorisation = موافقة جهة مستقلة قبل استعمال السلطة.
term-threshold = عتبة الاشتباه
help-term-threshold = الأسباب التي يجب أن تقوم، كالاشتباه المعقول.
term-gag = واجب الصمت
help-term-gag = واجب عدم الإفصاح عن أمر صادر.
term-provision = الحكم
help-term-provision = مادة أو قسم أو فقرة أو بند من النص.
term-general-part = القسم العام
help-term-general-part = مواد تسري على سائر المواد، كالتي تشترط القصد في كل جريمة.
term-fingerprint = البصمة
help-term-fingerprint = ما يجد به القرار ملاحظته في المشروع التالي: القاعدة والموضع والألفاظ.
term-redraft = الصياغة البديلة
help-term-redraft = كلمات توضع مكان الموجودة؛ وهي نموذج يُكيَّف مع النص.
term-confidence = الثقة
help-term-confidence = مدى تأييد الألفاظ للملاحظة.
help-lost = ما يُحفظ وما لا يُحفظ
help-lost-words = النص والقرارات في ذاكرة هذه الصفحة لا غير. إذا تعطل الفاحص بقيت وعاد إلى العمل. وإذا وضعت نصاً آخر مكانها أعادها «تراجع» كاملة. وإذا أُغلقت الصفحة أو المتصفح أو الجهاز ضاع ما لا يحفظه ملف جلسة، ولا شيء هنا يستطيع استعادته.
help-rule-since = منذ الإصدار { $version }

## نص آخر مجاور

beside-title = نص آخر بجانب هذا النص
beside-hint = كالقانون الذي يعدّله مشروع القانون: تقف كل إحالة إليه بجانب الحكم الذي تقود إليه. لا شيء يغادر هذا الجهاز.
beside-choose = فتح النص الآخر…
beside-paste = لصق النص الآخر
beside-label = النص الآخر
beside-add = وضعه بجانب النص
beside-remove = إزالته
beside-sum = { $count ->
    [zero] لم يُعثر على إحالة إلى النص الآخر.
    [one] إحالة واحدة إلى النص الآخر؛ ما لا يقود إلى شيء: { $lost }.
    [two] إحالتان إلى النص الآخر؛ ما لا يقود إلى شيء: { $lost }.
    [few] { $count } إحالات إلى النص الآخر؛ ما لا يقود إلى شيء: { $lost }.
    [many] { $count } إحالة إلى النص الآخر؛ ما لا يقود إلى شيء: { $lost }.
   *[other] { $count } إحالة إلى النص الآخر؛ ما لا يقود إلى شيء: { $lost }.
}
beside-lost = ليس في النص الآخر حكم بهذا الرقم.
beside-by-name = تسمّي الإحالة النص الآخر.
beside-by-amendment = الجملة تعدّل ولا تسمّي نصاً غيره.
beside-by-number = لا يوجد حكم بهذا الرقم إلا في النص الآخر.

## كيف قُرئ الملف

read-macros = في هذا الملف وحدات ماكرو؛ لم تُشغَّل ولم يُنظر فيها.
read-embedded = { $count ->
    [zero] لا يضم هذا الملف ملفات أخرى في نصه.
    [one] يضم هذا الملف ملفاً آخر في نصه؛ ولم يُقرأ ما فيه.
    [two] يضم هذا الملف ملفين آخرين في نصه؛ ولم يُقرأ ما فيهما.
    [few] يضم هذا الملف { $count } ملفات أخرى في نصه؛ ولم يُقرأ ما فيها.
    [many] يضم هذا الملف { $count } ملفاً آخر في نصه؛ ولم يُقرأ ما فيها.
   *[other] يضم هذا الملف { $count } ملف آخر في نصه؛ ولم يُقرأ ما فيها.
}
read-utf-16 = لا يحمل هذا النص علامة ترميز؛ وقُرئ على أنه UTF-16.
read-no-utf-8 = في السطر { $line } وربما في غيره بايتات ليست من UTF-8؛ ووُضعت «�» مكانها.
read-encoding = هذا النص ليس بترميز UTF-8؛ وقُرئ على أنه { $name }. إن بدت الحروف خاطئة فاحفظه بترميز UTF-8 وافتحه من جديد.
read-sheet = تأخذ هذه الصفحة ورقة أنماط من ملف آخر لا يُقرأ؛ وقد تختلف أرقام القوائم التي تغيّرها عما يعرضه المتصفح.
read-attachments = لهذه الرسالة مرفقات ({ $count }) لم تُقرأ؛ احفظها وافتحها على حدة.
read-tracked = في هذا الملف تغييرات متعقَّبة؛ وقُرئت على أنها مقبولة.
read-old-word = هذا ملف Word قديم (DOC): قُرئت كلماته دون الأرقام التي يحسبها Word ودون مواضعها في الملف. احفظه بصيغة DOCX لقراءته كاملاً.
read-cut = نهاية هذا الملف مفقودة؛ وقُرئ إلى حيث ينقطع.
read-letters = في هذا الملف حروف بترميز لا يُقرأ؛ ووُضعت «�» مكانها.
read-pdf = { $without ->
    [both] يحفظ ملف PDF مواضع على الورق لا فقرات: أُعيد تركيب الفقرات دون الترويسات وأرقام الصفحات وأرقام السطور. إن توفر ملف DOCX فافحصه هو.
    [headers] يحفظ ملف PDF مواضع على الورق لا فقرات: أُعيد تركيب الفقرات دون الترويسات وأرقام الصفحات. إن توفر ملف DOCX فافحصه هو.
    [lines] يحفظ ملف PDF مواضع على الورق لا فقرات: أُعيد تركيب الفقرات دون أرقام السطور. إن توفر ملف DOCX فافحصه هو.
   *[none] يحفظ ملف PDF مواضع على الورق لا فقرات: أُعيد تركيب الفقرات. إن توفر ملف DOCX فافحصه هو.
}
read-pdf-side-by-side = { $count ->
    [zero] لا نصوص متجاورة بعد الصفحة { $first } من ملف PDF هذا.
    [one] تقف نصوص عدة جنباً إلى جنب في الصفحة { $first } من ملف PDF هذا؛ وقُرئ كل منها على حدة، واحداً بعد آخر. افحص النص المقترح وحده.
    [two] تقف نصوص عدة جنباً إلى جنب في صفحتين من ملف PDF هذا، ابتداء من الصفحة { $first }؛ وقُرئ كل منها على حدة، واحداً بعد آخر. افحص النص المقترح وحده.
    [few] تقف نصوص عدة جنباً إلى جنب في { $count } صفحات من ملف PDF هذا، ابتداء من الصفحة { $first }؛ وقُرئ كل منها على حدة، واحداً بعد آخر. افحص النص المقترح وحده.
    [many] تقف نصوص عدة جنباً إلى جنب في { $count } صفحة من ملف PDF هذا، ابتداء من الصفحة { $first }؛ وقُرئ كل منها على حدة، واحداً بعد آخر. افحص النص المقترح وحده.
   *[other] تقف نصوص عدة جنباً إلى جنب في { $count } صفحة من ملف PDF هذا، ابتداء من الصفحة { $first }؛ وقُرئ كل منها على حدة، واحداً بعد آخر. افحص النص المقترح وحده.
}
read-pdf-empty = صفحات بلا نص (فارغة أو صور): { $count } من أصل { $of }؛ ولم تُفحص.
read-pdf-letters = حروف مرسومة بلا أسماء: { $count }؛ والكلمات حيث تقف ناقصة.
read-left-out = خارج النص: { $struck ->
    [zero] {""}
    [one] كلمة مشطوبة واحدة؛
    [two] كلمتان مشطوبتان؛
    [few] { $struck } كلمات مشطوبة؛
    [many] { $struck } كلمة مشطوبة؛
   *[other] { $struck } كلمة مشطوبة؛
}{ $deleted ->
    [zero] {""}
    [one] {" "}كلمة واحدة حذفها تغيير متعقَّب؛
    [two] {" "}كلمتان حذفتهما تغييرات متعقَّبة؛
    [few] {" "}{ $deleted } كلمات حذفتها تغييرات متعقَّبة؛
    [many] {" "}{ $deleted } كلمة حذفتها تغييرات متعقَّبة؛
   *[other] {" "}{ $deleted } كلمة حذفتها تغييرات متعقَّبة؛
}{ $hidden ->
    [zero] {""}
    [one] {" "}كلمة مخفية واحدة؛
    [two] {" "}كلمتان مخفيتان؛
    [few] {" "}{ $hidden } كلمات مخفية؛
    [many] {" "}{ $hidden } كلمة مخفية؛
   *[other] {" "}{ $hidden } كلمة مخفية؛
}{ $placeholder ->
    [zero] {""}
    [one] {" "}كلمة واحدة من حقل استمارة فارغ؛
    [two] {" "}كلمتان من حقول استمارة فارغة؛
    [few] {" "}{ $placeholder } كلمات من حقول استمارة فارغة؛
    [many] {" "}{ $placeholder } كلمة من حقول استمارة فارغة؛
   *[other] {" "}{ $placeholder } كلمة من حقول استمارة فارغة؛
}{ $mark ->
    [zero] {""}
    [one] {" "}علامة حاشية مكتوبة واحدة؛
    [two] {" "}علامتا حاشية مكتوبتان؛
    [few] {" "}{ $mark } علامات حواشٍ مكتوبة؛
    [many] {" "}{ $mark } علامة حاشية مكتوبة؛
   *[other] {" "}{ $mark } علامة حاشية مكتوبة؛
} وليست من القانون.
read-place = السطر { $line }، { $why ->
    [struck] مشطوب
    [deleted] حذفه تغيير متعقَّب
    [hidden] مخفي
    [placeholder] من حقل استمارة فارغ
   *[mark] علامة حاشية
}: «{ $words }»
