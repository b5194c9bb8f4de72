### 稍后载入的视图的中文语句。

## 表格

matrix-svg = 存为图片
matrix-csv = 存为电子表格
matrix-docx = 存为 Word
matrix-tools = 保存或打印：{ $table }
matrix-filters = 筛选：{ $table }
matrix-search = 搜索规定
matrix-any = { $column }：不限
matrix-lacking = 只看缺少以下内容的规定
matrix-no = 没有{ $column }
matrix-count = 显示 { $count } 行中的 { $shown } 行。
matrix-none = 没有符合这些筛选条件的行。
matrix-explained = 各栏、等级和符号的含义
matrix-grades = 等级
table-name-offences = 犯罪
table-name-powers = 权力
lacking-mental = 没有主观要件
lacking-furtherPurpose = 没有进一步的目的
lacking-unlawfulness = 没有“非法”或“无权”
lacking-harm = 没有损害门槛
lacking-defence = 没有例外
lacking-researchSafe = 研究未受保护
lacking-authorisation = 没有法官
lacking-threshold = 没有怀疑门槛
lacking-necessity = 没有必要性
lacking-scope = 没有限定犯罪
lacking-specific = 没有特定对象
lacking-timeLimit = 没有期限
lacking-notice = 没有通知
lacking-secrecyLimited = 保密没有终点
lacking-remedy = 没有救济
lacking-oversight = 没有监督
lacking-dataProtection = 没有数据保护
lacking-erasure = 没有销毁
about-mental = 行为人须有何意图或者须知道什么，行为才构成犯罪。“没有”是指文本没有一个字说到这一点。
about-furtherPurpose = 行为本身之外的目的，例如“以造成损害为目的”。
about-unlawfulness = 把合法行为排除在外的用语，例如“非法”“无权”或者“无正当理由”。
about-harm = 损害须达到何种程度，行为才构成犯罪。
about-defence = 文本自己写明的例外或者抗辩。
about-researchSafe = 把善意的安全研究和测试排除在犯罪之外的用语。
about-grade = 把各项要件合起来看，犯罪规定的用语有多严密。
about-authorisation = 须事先同意的法官、法院或者其他独立机关。
about-threshold = 行使权力之前必须具备的理由，例如合理怀疑。
about-necessity = 使该权力成为最后手段或者合乎比例的手段的用语。
about-scope = 该权力可以用于哪些犯罪或者目的。
about-specific = 是否须写明人、场所或者设备。
about-timeLimit = 终点：该权力或者其命令持续多久。
about-notice = 是否立即或者事后告知当事人。
about-secrecyLimited = 规定保密之处：保密是否会终止，或者法院能否终止。
about-remedy = 当事人可以向法院起诉或者申诉的途径。
about-oversight = 审查或者报告该权力使用情况的机关。
about-dataProtection = 关于如何处理以该权力取得的数据的规则。
about-erasure = 取得的材料须在何时销毁。
about-grades = 强：故意，加上进一步的目的或者非法性要求，并有限制；中：故意并有某种限制；弱：较轻的过错，或者故意没有及于每一部分；没有：对过错没有一个字。
about-states = 勾：有此用语。半圆：部分有，或者留作选择。带叉的方框：查找过而没有找到。横线：不涉及此问题。
brief-not-advice = 这里所说的只是文字，不是法律意见。
matrix-legend = 符号的含义
matrix-provision = 规定
matrix-title = 标题
matrix-print = 打印
matrix-scroll = 表格；宽于屏幕时可横向滚动
matrix-more = 再显示一些，还有 { $count } 行
table-offences = { $count } 项犯罪
table-powers = { $count } 项权力
table-offences-hint = 每项犯罪对行为人的主观状态说了什么，又没有说什么。选择单元格可以转到原文。
table-powers-hint = 每项权力以自身的用语，或者依照适用于它的条文，具有哪些保障。选择单元格可以转到原文。
table-offences-empty = 此文本中没有读到规定犯罪的条款。
table-powers-empty = 此文本中没有读到赋予权力的条款。
column-mental = 主观要件
column-furtherPurpose = 进一步的目的
column-unlawfulness = 非法性
column-harm = 损害门槛
column-defence = 例外
column-researchSafe = 研究受保护
column-grade = 等级
column-authorisation = 法官
column-threshold = 怀疑门槛
column-necessity = 必要性
column-scope = 涉及的犯罪
column-specific = 特定对象
column-timeLimit = 期限
column-notice = 通知
column-secrecyLimited = 保密有终点
column-remedy = 救济
column-oversight = 监督
column-dataProtection = 数据保护
column-erasure = 销毁
value-none = 没有
value-none-partly = 并非每处都有
value-purpose = 目的
value-intent = 故意
value-knowledge = 明知
value-recklessness = 轻率
value-negligence = 过失
value-implied = 隐含
value-weak = 弱
value-moderate = 中
value-strong = 强
value-optional = 可选择
value-elsewhere = 见他处

## 比较草案

compare-rounds = 各稿，最早的在前
compare-current = 本页的文本
compare-earlier = 往前移
compare-remove = 移除
compare-add = 添加较早的草案…
compare-paste = 粘贴较早的草案
compare-paste-label = 较早草案的正文
compare-paste-add = 添加
compare-empty = 添加一份较早的草案，即可逐条看到改了什么，以及对保障和问题有何影响。内容不会离开本机。
compare-verdict-better = 有改善
compare-verdict-worse = 变差
compare-verdict-mixed = 有的改善，有的变差
compare-verdict-unclear = 有改动，未作判断
compare-verdict-unchanged = 重要内容没有变化
compare-articles = 按条文：
compare-unjudged = { $count } 条改动过的规定未作判断。
compare-not-judged = 有改动，未判断好坏。
compare-only-moved = { $count } 条规定只是重新编号或者移动
compare-state-unclear = 有改动，未作判断
compare-step = 比较哪几稿
compare-whole = 从第一稿到最后一稿
compare-save-docx = 存为 Word 表格
compare-save-html = 存为网页
compare-save-markdown = 存为 Markdown
compare-save-csv = 存为电子表格
compare-save-json = 存为 JSON
compare-overview = 每一条的变化
compare-overview-cut = 另有 { $count } 条见下表和保存的文件。
compare-state-absent = 没有此条
compare-state-same = 相同
compare-state-changed = 有改动，不好也不坏
compare-state-worse = 退步
compare-state-better = 进步
compare-state-mixed = 有进有退
compare-state-added = 新增
compare-state-deleted = 删除
compare-point-worse = { $count } 处退步
compare-point-better = { $count } 处进步
compare-point-open = { $count } 个问题
compare-effects = 改动的影响
compare-filters = 筛选改动
compare-direction = 哪些影响
compare-direction-changes = 全部改动
compare-direction-worse = 退步
compare-direction-better = 进步
compare-direction-safeguards = 只看保障
compare-direction-findings = 新出现或者已解决的问题
compare-direction-open = 仍存在的问题
compare-severity = 程度
compare-severity-all = 所有程度
compare-words = 搜索影响
compare-count = { $count ->
    [0] 没有符合筛选条件的影响。
   *[other] { $count } 项影响
}
compare-column-provision = 规定与改动
compare-column-effect = 影响
compare-column-severity = 程度
compare-column-happened = 发生了什么
compare-change-added = 新增
compare-change-deleted = 删除
compare-change-reworded = 改写
compare-change-renumbered = 重新编号
compare-change-moved = 移动
compare-change-split = 拆分
compare-change-merged = 合并
compare-kind-lost = 失去
compare-kind-weakened = 削弱
compare-kind-changed = 改变
compare-kind-strengthened = 加强
compare-kind-gained = 新增
compare-kind-new-finding = 新问题
compare-kind-open-finding = 仍存在
compare-kind-fixed-finding = 问题已解决
compare-words-title = { $count } 条改动过的规定的原文
compare-brackets = { $count } 处方括号尚未确定
compare-brackets-hint = 每处方括号的影响：保留或者删去括号内文字，或者采用其中一种备选案文后的文本，以及与第一种选择相比的影响。
compare-brackets-left = 另有 { $count } 处方括号没有推算；请先作出前面的决定，然后再看。
compare-keep = 保留“{ $words }”
compare-strike = 删去
compare-choice-text = 按此选择的文本
compare-layout = 修订对照的版式
compare-layout-inline = 行内修订
compare-layout-sides = 左右并排

## 简报

brief-tools = 保存或者打印简报
brief-docx = 存为 Word
brief-html = 存为网页
brief-print = 打印
brief-hint = 简报针对整个文本，不包括您已排除的问题，也不受其他筛选的影响。
brief-untitled = 草案
brief-what = { $kind }语言：{ $languages }；{ $count ->
    [0] 没有找到条或者节
   *[other] 共 { $count } 条（节）
}，{ $size } 个字符。
brief-kind-treaty = 按条约起草；
brief-kind-statute = 按法律或者法案起草；
brief-kind-us-code = 按美国法典的法律起草；
brief-kind-civil = 按大陆法系法典起草；
brief-verdict = 结论
brief-verdict-blocker = 按现有文字尚不成熟：{ $all } 条（节）中有 { $count } 条（节）至少有一处严重问题。
brief-verdict-warning = 没有发现严重问题；须先答复 { $findings } 处警告。
brief-verdict-advice = 没有发现严重问题和警告；尚有 { $findings } 条建议。
brief-verdict-info = 没有发现严重问题和警告；尚有 { $findings } 条提示。
brief-verdict-clear = 没有规则在已阅读的文字中发现问题。这并不表示文本没有问题。
brief-offences = { $count } 项犯罪中，有 { $loose } 项没有完全以故意为要件。
brief-powers = { $count } 项权力中，有 { $judge } 项没有写明法官，{ $limit } 项没有期限，{ $notice } 项没有通知，{ $remedy } 项没有救济。
brief-grade-blocker = 首先修改（{ $count }）
brief-grade-warning = 加强（{ $count }）
brief-grade-advice = 考虑（{ $count }）
brief-grade-info = 留意（{ $count }）
brief-grade-clear = 没有发现问题（{ $count }）
brief-more = { $articles }以及另外 { $count } 条
brief-clauses = { $count ->
    [1] 首先要修改的规定
   *[other] 首先要修改的 { $count } 条规定
}
brief-put = 建议写入的文字：
brief-places = 以及另外 { $count } 处
brief-further = 另有 { $count } 条（节）有严重问题，见完整报告。
brief-unchecked = 没有检查的内容
brief-unread = 此文本没有任何部分使用本程序能够阅读的语言。
brief-all-read = 每段文字都已阅读。
brief-outside = 没有审查：其他法律、判例，以及文本是否符合宪法或者条约。
brief-figures-title = 数字
brief-figures = 严重问题：{ $blocker }。警告：{ $warning }。建议：{ $advice }。提示：{ $info }。读到的犯罪：{ $offences }。读到的权力：{ $powers }。
brief-dismissed = 读者排除了 { $count } 个问题，不列于此。
brief-made = { $day } · Clausecheck { $version } · 规则 { $rules } · 文本的 SHA-256 { $sha256 }

## 帮助

help-title = 帮助
help-close = 关闭帮助
help-marks = 正文中的标记
help-severity = 严重程度
help-severity-blocker = 文本通过之前应当填补的缺口。
help-severity-warning = 留有很大余地的用语；需要作出答复。
help-severity-advice = 有更好的用语。
help-severity-info = 供了解；不要求改动。
help-signs = 表格中的符号
help-state-present = 有此用语，或者有条文使其适用于此。
help-state-partly = 部分有此用语，或者留作选择。
help-state-missing = 查找过而没有找到。
help-state-na = 此处不涉及这个问题。
help-roles = 角色
help-roles-words = 角色决定显示哪些主题的问题。它既不改变问题，也不改变表格；您可以随时选择其他主题。
help-role-all = 全部主题。
help-role-delegate = 主观要件、范围、合作、权利、权力、定义。
help-role-counsel = 主观要件、含糊用语、定义、结构、范围。
help-role-analyst = 权力、透明、数据、权利、言论、合作；从表格开始。
help-role-industry = 权力、透明、数据、合作、主观要件。
help-role-researcher = 安全研究、主观要件、含糊用语。
help-role-journalist = 言论、透明、权利、权力、含糊用语。
help-terms = 用语
term-chapeau = 起首语
help-term-chapeau = 列举之前的文字，对其下每一项都适用。
term-mental-element = 主观要件
help-term-mental-element = 行为构成犯罪所要求的意图、认识或者漠视：故意、明知、轻率、过失。
term-further-purpose = 进一步的目的
help-term-further-purpose = 行为本身之外的目标，例如“以欺诈为目的”。
term-without-right = 非法性
help-term-without-right = 把获准的行为排除在外的用语。
term-dual-criminality = 双重犯罪
help-term-dual-criminality = 只对在两国都构成犯罪的行为向他国提供协助。
term-safeguard = 保障
help-term-safeguard = 限制权力的内容：法官、理由、限度、通知、救济、监督。
term-prior-authorisation = 事先授权
help-term-prior-authorisation = 行使权力之前由独立的一方同意。
term-threshold = 怀疑门槛
help-term-threshold = 必须具备的理由，例如合理怀疑。
term-gag = 保密令
help-term-gag = 不得谈及某项命令的义务。
term-provision = 规定
help-term-provision = 文本的条、节、款或者项。
term-general-part = 总则
help-term-general-part = 适用于其他所有条文的条文，例如要求每项犯罪都须出于故意的条文。
term-fingerprint = 指纹
help-term-fingerprint = 决定在下一稿中找回对应问题的依据：规则、位置和文字。
term-redraft = 改写
help-term-redraft = 用来取代原文的文字；是范本，须按文本调整。
term-confidence = 把握
help-term-confidence = 文字在多大程度上支持该问题。
help-lost = 什么会保留，什么不会
help-lost-words = 文本和决定只存在于本页的内存中。如果程序出故障，它们会保留，程序会重新启动。如果您换上另一份文本，“撤销”可以完整找回。如果本页、浏览器或者设备关闭，没有存入会话文件的内容就会消失，这里无法找回。
help-rule-since = 自 { $version } 版起

## 旁边的另一份文本

beside-title = 与此文本对照的另一份文本
beside-hint = 例如法案所修正的法律：每一处引用都与其所指的规定并列。内容不会离开本机。
beside-choose = 打开另一份文本…
beside-paste = 粘贴另一份文本
beside-label = 另一份文本
beside-add = 放在旁边
beside-remove = 移除
beside-sum = { $count ->
    [0] 没有找到对另一份文本的引用。
   *[other] 对另一份文本的引用有 { $count } 处；其中 { $lost } 处没有着落。
}
beside-lost = 另一份文本中没有这个编号的规定。
beside-by-name = 该引用写明了另一份文本的名称。
beside-by-amendment = 该句作出修正，且没有提到其他文本。
beside-by-number = 只有另一份文本有这个编号的规定。

## 文件的读取方式

read-macros = 此文件含有宏；没有运行，也没有查看。
read-embedded = 此文件在正文中嵌入了另外 { $count } 个文件，其内容没有读取。
read-utf-16 = 此文本没有编码标记，已按 UTF-16 读取。
read-no-utf-8 = 第 { $line } 行以及可能还有其他行含有不属于 UTF-8 的字节，以“�”代替。
read-encoding = 此文本不是 UTF-8，已按 { $name } 读取。如果文字显示不对，请存为 UTF-8 后重新打开。
read-sheet = 此页面使用另一个文件中的样式表，该文件没有读取；由其改变的列表编号可能与浏览器显示的不同。
read-attachments = 此邮件有 { $count } 个附件，没有读取；请保存后单独打开。
read-tracked = 此文件含有修订记录，已按接受修订读取。
read-old-word = 这是旧版 Word 文件（DOC）：已读取文字，但没有 Word 计算的编号，也没有文字在文件中的位置。请存为 DOCX 以读取全部内容。
read-cut = 此文件的结尾缺失，已读到中断之处。
read-letters = 此文件有些字符所用的编码无法读取，以“�”代替。
read-pdf = { $without ->
    [both] PDF 只保存文字在纸上的位置，没有段落：段落已重新组合，并去掉了页眉页脚、页码和行号。如有 DOCX，请检查 DOCX。
    [headers] PDF 只保存文字在纸上的位置，没有段落：段落已重新组合，并去掉了页眉页脚和页码。如有 DOCX，请检查 DOCX。
    [lines] PDF 只保存文字在纸上的位置，没有段落：段落已重新组合，并去掉了行号。如有 DOCX，请检查 DOCX。
   *[none] PDF 只保存文字在纸上的位置，没有段落：段落已重新组合。如有 DOCX，请检查 DOCX。
}
read-pdf-side-by-side = { $count ->
    [1] 此 PDF 第 { $first } 页有几份文本并排；已逐一分别读取。请只检查所提议的那一份。
   *[other] 此 PDF 自第 { $first } 页起有 { $count } 页几份文本并排；已逐一分别读取。请只检查所提议的那一份。
}
read-pdf-empty = { $of } 页中有 { $count } 页没有文字（空白或者图片），没有检查。
read-pdf-letters = 有 { $count } 个字符只有图形而没有编码；所在之处的词语不完整。
read-left-out = 未列入文本：{ $struck ->
    [0] {""}
   *[other] { $struck } 个被划去的词；
}{ $deleted ->
    [0] {""}
   *[other] { $deleted } 个在修订中删除的词；
}{ $hidden ->
    [0] {""}
   *[other] { $hidden } 个隐藏的词；
}{ $placeholder ->
    [0] {""}
   *[other] { $placeholder } 个空白表单栏的词；
}{ $mark ->
    [0] {""}
   *[other] { $mark } 个手工输入的注释标记；
}这些不是法律条文。
read-place = 第 { $line } 行，{ $why ->
    [struck] 被划去
    [deleted] 在修订中删除
    [hidden] 隐藏
    [placeholder] 空白表单栏
   *[mark] 注释标记
}：“{ $words }”
