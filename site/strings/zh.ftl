### 界面的全部中文语句，按出现的位置分组。

## 程度与状态

severity-blocker = 严重问题
severity-warning = 警告
severity-advice = 建议
severity-info = 提示
severity-plural-blocker = 严重问题
severity-plural-warning = 警告
severity-plural-advice = 建议
severity-plural-info = 提示
count-blocker = { $count } 处严重问题
count-warning = { $count } 处警告
count-advice = { $count } 条建议
count-info = { $count } 条提示
count-none = 没有发现问题
status-agreed = 已认可
status-dismissed = 已排除
status-filter-open = 尚未决定
status-filter-agreed = 已认可
status-filter-dismissed = 已排除
status-filter-all = 全部，不论是否已决定
state-present = 有
state-partly = 部分
state-missing = 无
state-na = 不适用

## 工具栏

views = 视图
mode-review = 审读
mode-edit = 编辑
mode-matrix = 表格
mode-compare = 比较
tools = 工具
help = 帮助
skip-text = 跳到正文
skip-findings = 跳到问题列表
mode-beside = 对照
mode-brief = 简报
order = 排序
order-text = 按正文顺序
order-worst = 最严重的在前
order-clause = 按条文
order-rule = 按规则
status-disputed = 有分歧
status-filter-disputed = 有分歧
undo = 撤销
redo = 重做
shortcuts = 快捷键
filters = 搜索与筛选
filter-severity = 按程度显示问题
filter-group = 主题
filter-all-groups = 全部主题
filter-preset = 该角色的主题
filter-rule = 规则
filter-all-rules = 全部规则
filter-status = 决定
filter-clear = 清除筛选
search = 搜索正文
search-count = { $count ->
    [0] 未找到
   *[other] { $count } 处
}
search-position = 第 { $position } 处，共 { $count } 处
walk = 逐一查看问题
walk-previous = 上一个问题
walk-next = 下一个问题
walk-count = { $count } 个问题
walk-position = 第 { $position } 个，共 { $count } 个
walk-last = 这是最后一个问题。
walk-first = 这是第一个问题。
panes = 审读的部分
pane-text = 正文
pane-findings = 问题（{ $count }）
pane-outline = 目录

## 规则分组

group-intent = 主观要件
group-vagueness = 含糊用语
group-research = 安全研究
group-powers = 权力
group-transparency = 透明与救济
group-data = 数据保护
group-crossborder = 跨境合作
group-rights = 权利
group-scope = 范围与处罚
group-speech = 言论
group-definitions = 定义
group-structure = 结构

## 正文、目录与问题

text = 正文
outline = 目录
outline-empty = 在此文本中没有找到条或者节。
findings = 问题
findings-none = 没有规则在此文本中发现问题。这并不表示文本没有问题：请查看每条规则检查什么，以及哪些内容没有检查。
findings-filtered = 没有符合筛选条件的问题。
findings-before = 显示前面 { $count } 个
findings-after = 再显示 { $count } 个
tag-name = { $severity }：{ $titles }
tag-name-several = { $count } 处{ $things }：{ $titles }
unchecked = { $count } 段文字没有检查
empty = 请粘贴草案，把文件拖到这里，或者打开文件。

## 卡片

card-words = 原文
card-anchor = 位置
card-show = 在正文中显示
card-why = 为什么重要
card-looked = 查找过的地方
card-clears = 怎样可以解决
card-redraft = 改写范本
card-authorities = 依据
card-notes = 另见
card-reason = 排除的理由
card-note = 您的备注
card-confidence = { $confidence ->
    [high] 把握较大
    [medium] 把握中等
   *[low] 把握较小
}
card-preview = 预览：{ $title }
looked-leaf = 该规定本身
looked-chapeau = 其开头语
looked-tail = 其结尾语
looked-definitions = 定义
looked-general-part = 总则
looked-the-article = 该条
actions = 作出决定
action-agree = 认可
action-dismiss = 排除…
action-dismiss-now = 排除
action-dismiss-rule = 排除此规则…
action-dismiss-rule-now = 排除此规则
action-reopen = 重新打开
action-note = 添加备注
action-edit-note = 修改备注
action-show = 在正文中显示
form-dismiss = 为什么这在此处不成问题？
form-rule = 为什么此规则不适用于此文本？
form-words = 用您自己的话说明（可不填）
form-note = 备注
form-keep = 保存备注
form-cancel = 取消
cancelled = 检查已中止。文本仍在这里。
check-again = 检查
reason-intended = 起草者有意如此。
reason-elsewhere = 其他地方已有规定。
reason-art = 这是专门术语。
reason-outside = 不属于本次审读的范围。
reason-wrong = 程序误读了该规定。
decided-last = 这是此处最后一个待决定的问题。
decided-settled = 已选定。
decided-all = 已就 { $count } 个问题作出决定。
action-agree-all = 认可全部 { $count } 个
action-dismiss-all = 排除全部 { $count } 个…
action-settle = 保留 { $name } 的决定
card-disputed = 两位读者的决定不同。在选定其一之前，两个决定都会保留。
card-unnamed = 未署名的读者
card-by = 决定者
card-about = 关于此规则
step-decisions = 对多个问题的决定
step-text = 替换文本
step-session = 打开会话
step-forget = 清除决定
decided-agreed = 已认可。
decided-dismissed = 已排除。
decided-rule = 已对此文本排除该规则。
decided-open = 已重新打开。
decided-note = 备注已保存。
undo-done = 已撤销：{ $step }。
redo-done = 已重做：{ $step }。
undo-none = 没有可以撤销的操作。
redo-none = 没有可以重做的操作。
step-decision = 对一个问题的决定
step-rule = 对一条规则的决定
step-redraft = 改写

## 改写与编辑

editor = 正文，编辑中
redline = 改写
redline-out = 删去：
redline-in = 加入：
redline-template = 这是范本：请以此为起点，按文本的需要调整。
redline-apply = 写入正文
redline-applied = 改写已写入。“撤销”可以还原。

## 进度与通报

progress = 进度
cancel = 中止
stage-starting = 正在启动程序…
stage-reading = 正在读取文件…
stage-checking = 正在检查文本…
stage-decoding = 正在接收报告…
stage-showing = 正在排列正文…
announce-report = 检查完毕：{ $counts }。读到 { $offences } 项犯罪和 { $powers } 项权力。
text-too-long = 此文本有 { $size } 百万个字符；本页最多接受 { $limit } 百万个。这里原有的内容没有改变。请分成几部分打开，或者用命令行检查；命令行接受不超过 50 MB 的文件。
too-large = { $name } 有 { $size } MB；程序最多读取 { $limit } MB。这里原有的内容没有改变。请把文本分成几部分打开。
live-waits = 此文本超过 { $limit } 百万个字符，因此在您要求时才检查，不会每次按键都检查。其他功能照常。
not-text = { $name } 不是文本文件。请把草案保存为纯文本后打开。
export-docx-source = 批注写入您打开的 Word 文件；请打开 .docx 文件，并且不要改动其正文。
session-broken = { $name } 不是本程序的会话文件，或者已经损坏。请选择用“保存决定”写出的文件。
session-opened = 已打开 { $count } 个决定；其中 { $found } 个对应此文本中的问题。
session-opened-text = 会话已打开，{ $count } 个决定。

## 快捷键

key-next = 下一个问题
key-previous = 上一个问题
key-open = 展开或者折叠问题
key-actions = 转到已展开问题的决定
key-search = 搜索正文
key-search-next = 下一处搜索结果
key-undo = 撤销
key-redo = 重做
key-cells = 在表格的单元格之间移动
key-close = 关闭已打开的内容
key-sheet = 本列表
close = 关闭

## 页面

page-title = Clausecheck
page-tagline = 逐条审读法律草案
page-open = 打开文件
page-paste = 粘贴文本
page-sample = 示例
page-open-short = 打开
page-paste-short = 粘贴
page-proof-short = 内容不外传
role-own = 角色：自选
export-all = 全部问题，不论如何筛选
stake-decisions = { $count } 个决定
stake-text = 对正文的改动
replace-title = 用另一份文本替换这份吗？
replace-words = 您这里的{ $stake }没有保存在任何文件中。只要本页开着，“撤销”就能找回，关闭后则不能。
replace-save = 保存后继续
replace-now = 不保存，继续
replace-not = 留在此文本
notice-back = 找回
notice-replaced = 先前的文本已收起。
notice-disputed = 显示
notice-failed = 本页出现故障。您的文本和决定仍在这里；请先保存再继续。没有存入文件的内容，关闭本页后无法找回。
session-name = 您的姓名，写入文件（可不填）
session-reader = 这些是 { $name } 的决定。
session-disputed = 两位读者对 { $count } 个问题的决定不同；两个决定都会保留。
export-hint-filtered = 按目前的筛选：{ $all } 个问题中的 { $count } 个。已排除的不包括在内，除非您正在显示它们。
export-hint = { $all } 个问题中未被排除的全部 { $count } 个。
session-hint = 在您存成文件之前，决定只保存在内存中。如果程序出故障，文本和决定仍在这里。如果关闭本页或者浏览器，没有存入文件的内容就会丢失。打开的会话会与这里已有的内容合并。
role-all = 角色：所有人
page-export = 导出
page-session = 会话
page-proof = 内容不会离开本页
page-main = 正在审读的草案
page-menu = 主菜单
page-drop = 松开即可在此读取文件。文件留在本机。
page-document = 草案
page-options = 选项
sample-name = 示例：灯笼海岸公约
sample-notice = 这是虚构的示例。您的草案会留在这里。
notice-left-out = 显示
notice-close = 关闭此通知
notice-kept = 已保留对先前文本的 { $count } 个决定，供同一文本的下一稿使用。
notice-update = 本页有新版本可用。
notice-update-use = 使用新版本
notice-update-unsaved = 您在这里的决定或者改动尚未保存，而切换版本会重新载入本页。
notice-update-save = 保存决定和文本，然后切换
notice-interface = 无法载入{ $language }。页面保持原样。
notice-saved = 已保存 { $name }。
paste-untitled = 粘贴的草案
paste-title = 粘贴草案
paste-label = 草案正文
paste-hint = 条约、法案或者法律。文本不会离开本页。
paste-nothing = 粘贴的内容里没有文字。请复制草案的正文，粘贴到这里。
paste-check = 检查
setting-role = 角色
setting-language = 语言
setting-interface = 界面语言
setting-profile = 起草风格
role-delegate = 条约谈判代表
role-counsel = 立法起草人
role-analyst = 权利分析者
role-industry = 企业法律顾问
role-researcher = 安全研究者
role-journalist = 记者
language-auto = 语言：依文本
profile-auto = 风格：依文本
profile-treaty = 条约
profile-statute = 法律或者法案
profile-us-code = 美国法典
profile-civil = 大陆法系法典
export-docx = 带批注的 Word 文件
export-amendments = 修正案对照表（Word）
export-html = 供打印的网页
export-csv = 电子表格（CSV）
export-markdown = Markdown
export-sarif = SARIF
export-json = JSON 报告
session-save = 保存决定
session-save-text = 保存决定和文本
session-open = 打开会话
session-clear = 清除全部决定
foot-limits = 本程序不提供法律意见。它阅读文字，不判断法律是否合法。没有报告的内容不一定检查过。
foot-read = 每条规定按其自身的语言阅读：{ $languages }
foot-tried = 文本语言：{ $language }。该语言的词语曾在以下材料上试用：
foot-version = 版本 { $version }

## 证明

proof-title = 为什么您的文本留在这里
proof-close = 关闭
proof-words-hosted = 本页附有一项由您的浏览器强制执行的策略。本页只能从它所来自的服务器载入自己的文件，此外一概不能：没有其他服务器，没有图片，没有表单，没有统计。检查程序就在本页之内，没有任何联网代码。
proof-words-file = 此文件附有一项由您的浏览器强制执行的策略。它不能与任何对象连接：没有服务器，没有图片，没有表单。检查程序就在此文件之内，没有任何联网代码。
proof-words-limits = 不在此保证之内的有：您自己复制、打印或者保存的内容，浏览器的其他扩展，以及浏览器之下的系统。每个输入框都要求浏览器的拼写、写作服务和翻译功能不要介入；不服从的，或者由您手动启动的，是从浏览器而不是从本页取得文字。要完全放心，请断开网络；一切照常运行。
proof-words-open = 这里无法关闭的途径。Firefox 和 Safari 不认识 Connection-Allowlist 标头，恶意脚本可以在本页内打开一个框架，通过 WebRTC 送出文字，在 Firefox 中还可以通过后台线程送出。在 147 版之前的 Firefox 和 26.2 版之前的 Safari 中，它还可以把页面引到别处，或者从别处下载，并把文字放在网址里。我们的脚本都不这样做。在本页的密封形式，即没有来源的框架中，这些途径也是关闭的。在这两种浏览器以及本页的各种形式中，预先请求连接的链接始终无法关闭，文字可能藏在主机名中泄出。
proof-words-open-file = 这里无法关闭的途径。在 Chromium 或者以其为基础的浏览器中从磁盘打开此文件时，恶意脚本企图把页面引到别处会被拒绝，但此时浏览器已经查询过主机名，文字可能藏在该名称中泄出。预先请求连接的链接也是如此，在 Firefox 和 Safari 中亦然。我们的脚本都不这样做。断开网络，这些途径也就关闭了。
proof-sealed = 打开密封形式
proof-policy = 策略原文
proof-policy-none = 这里无法读取策略；服务器随本页发送该策略。
proof-test = 请自行验证
proof-test-words = 这里会用一个不属于您的词试遍本页每条已知的出路，并显示浏览器如何处理。
proof-test-start = 试遍所有出路
proof-test-running = 正在尝试…
proof-test-engine = 浏览器引擎
proof-test-way = 出路
proof-test-result = 结果
proof-outcome-closed = 已关闭
proof-outcome-absent = 已关闭：不存在
proof-outcome-open = 开放
proof-test-sum = { $open ->
    [0] 试过的 { $count } 条出路全部关闭。
   *[other] { $count } 条出路中有 { $open } 条开放。
}
proof-network = 网络
proof-online = 网络已连接。本页不再需要网络。
proof-online-unkept = 网络已连接。本页尚未保存在此设备上。
proof-offline = 网络已断开。一切继续运行。
proof-file-network = 无论网络是否连接，此文件都不使用网络。
proof-version = 版本
proof-version-engine = 程序
proof-version-rules = 规则与词表
proof-version-text = 已检查的文本（SHA-256）
proof-hashes = 本页文件的校验值
proof-file = 单一文件
proof-file-words = 整个程序合为一个文件：可以保存、转交，不联网也能打开。
proof-file-save = 把本页存成一个文件
guide-open = 指南
guide-title = 指南（英文）
guide-close = 关闭指南
guide-search = 搜索指南
guide-chapters = 章节
guide-found = { $count ->
    [0] 没有同时包含这些词的段落。
   *[other] { $count } 个段落
}
guide-failed = 无法载入指南。您可以保存的单一文件中也有指南。

licences-open = 许可
licences-title = 本页所用的他人作品
licences-close = 关闭许可
licences-words = 本页使用了下列作品。展开每一项，可以看到该作品所适用的许可原文。此列表依据本页实际包含的内容编制。
licences-failed = 无法载入列表。您可以保存的单一文件和软件包中也有此列表。
proof-threats = 谁可能看到草案：威胁模型
proof-partners = 致合作方：把本程序放入您自己的网页
proof-file-have = 您正在使用该文件。要保存或者转交副本，请复制文件本身。

## 比较草案

compare-round = 第 { $number } 稿
compare-this = 此文本
compare-none = 此程序不能比较草案。
compare-sum = 保障：失去 { $lost }，削弱 { $weakened }，加强 { $strengthened }，新增 { $gained }。问题：新出现 { $new }，已解决 { $fixed }，仍存在 { $open }。
stage-comparing = 正在比较草案…

# 只以数字编号的条文。
section-number = 第 { $number } 条
