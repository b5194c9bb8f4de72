### Все фразы интерфейса по-русски. Сгруппированы по месту, где они звучат.

## Степени и состояния

severity-blocker = Препятствие
severity-warning = Предупреждение
severity-advice = Совет
severity-info = Примечание
severity-plural-blocker = { $count ->
    [one] препятствие
    [few] препятствия
    [many] препятствий
   *[other] препятствия
}
severity-plural-warning = { $count ->
    [one] предупреждение
    [few] предупреждения
    [many] предупреждений
   *[other] предупреждения
}
severity-plural-advice = { $count ->
    [one] совет
    [few] совета
    [many] советов
   *[other] совета
}
severity-plural-info = { $count ->
    [one] примечание
    [few] примечания
    [many] примечаний
   *[other] примечания
}
count-blocker = { $count ->
    [one] { $count } препятствие
    [few] { $count } препятствия
    [many] { $count } препятствий
   *[other] { $count } препятствия
}
count-warning = { $count ->
    [one] { $count } предупреждение
    [few] { $count } предупреждения
    [many] { $count } предупреждений
   *[other] { $count } предупреждения
}
count-advice = { $count ->
    [one] { $count } совет
    [few] { $count } совета
    [many] { $count } советов
   *[other] { $count } совета
}
count-info = { $count ->
    [one] { $count } примечание
    [few] { $count } примечания
    [many] { $count } примечаний
   *[other] { $count } примечания
}
count-none = замечаний нет
status-agreed = принято
status-dismissed = отклонено
status-filter-open = Без решения
status-filter-agreed = Принятые
status-filter-dismissed = Отклонённые
status-filter-all = Все, с решением или без
state-present = есть
state-partly = отчасти
state-missing = нет
state-na = неприменимо

## Панель инструментов

views = Вид
mode-review = Разбор
mode-edit = Правка
mode-matrix = Таблицы
mode-compare = Сравнение
tools = Инструменты
help = Справка
skip-text = Перейти к тексту
skip-findings = Перейти к замечаниям
mode-beside = Рядом
mode-brief = Сводка
order = Порядок
order-text = В порядке текста
order-worst = Сначала самые тяжкие
order-clause = По статьям
order-rule = По правилам
status-disputed = спорное
status-filter-disputed = Спорные
undo = Отменить
redo = Повторить
shortcuts = Клавиши
filters = Поиск и отбор
filter-severity = Показывать замечания по степени
filter-group = Предмет
filter-all-groups = Все предметы
filter-preset = Предметы роли
filter-rule = Правило
filter-all-rules = Все правила
filter-status = Решение
filter-clear = Снять отбор
search = Искать в тексте
search-count = { $count ->
    [0] не найдено
    [one] { $count } место
    [few] { $count } места
    [many] { $count } мест
   *[other] { $count } места
}
search-position = { $position } из { $count }
walk = Обойти замечания
walk-previous = Предыдущее замечание
walk-next = Следующее замечание
walk-count = { $count ->
    [one] { $count } замечание
    [few] { $count } замечания
    [many] { $count } замечаний
   *[other] { $count } замечания
}
walk-position = { $position } из { $count }
walk-last = Это было последнее замечание.
walk-first = Это было первое замечание.
panes = Часть разбора
pane-text = Текст
pane-findings = Замечания ({ $count })
pane-outline = Содержание

## Группы правил

group-intent = Форма вины
group-vagueness = Расплывчатые слова
group-research = Исследования безопасности
group-powers = Полномочия
group-transparency = Гласность и средства защиты
group-data = Защита данных
group-crossborder = Сотрудничество между государствами
group-rights = Права
group-scope = Охват и наказания
group-speech = Свобода выражения
group-definitions = Определения
group-structure = Строение

## Текст, содержание и замечания

text = Текст
outline = Содержание
outline-empty = В этом тексте не найдено ни статей, ни разделов.
findings = Замечания
findings-none = Ни одно правило ничего не нашло в этом тексте. Это не одобрение: посмотрите, что ищет каждое правило и что осталось непроверенным.
findings-filtered = Ни одно замечание не проходит отбор.
findings-before = Показать ещё { $count } выше
findings-after = Показать ещё { $count }
tag-name = { $severity }: { $titles }
tag-name-several = { $count } { $things }: { $titles }
unchecked = { $count ->
    [one] { $count } отрывок не проверен
    [few] { $count } отрывка не проверены
    [many] { $count } отрывков не проверено
   *[other] { $count } отрывка не проверено
}
empty = Вставьте проект, перетащите сюда файл или откройте его.

## Карточки

card-words = Слова
card-anchor = Место
card-show = Показать в тексте
card-why = Почему это важно
card-looked = Где искала программа
card-clears = Что сняло бы замечание
card-redraft = Другая редакция, как образец
card-authorities = Источники
card-notes = См. также
card-reason = Отклонено, потому что
card-note = Ваша заметка
card-confidence = { $confidence ->
    [high] Высокая уверенность
    [medium] Средняя уверенность
   *[low] Низкая уверенность
}
card-preview = Как будет: { $title }
looked-leaf = сама норма
looked-chapeau = её вводные слова
looked-tail = её заключительные слова
looked-definitions = определения
looked-general-part = общая часть
looked-the-article = статья
actions = Решить
action-agree = Принять
action-dismiss = Отклонить…
action-dismiss-now = Отклонить
action-dismiss-rule = Отклонить правило…
action-dismiss-rule-now = Отклонить правило
action-reopen = Открыть снова
action-note = Добавить заметку
action-edit-note = Изменить заметку
action-show = Показать в тексте
form-dismiss = Почему это здесь не беда?
form-rule = Почему это правило не подходит к этому тексту?
form-words = Своими словами (необязательно)
form-note = Заметка
form-keep = Сохранить заметку
form-cancel = Отмена
cancelled = Проверка прервана. Текст остался здесь.
check-again = Проверить
reason-intended = Составители этого и хотят.
reason-elsewhere = Это решено в другом месте.
reason-art = Это устоявшийся термин.
reason-outside = Это вне рамок разбора.
reason-wrong = Программа неверно прочла норму.
decided-last = Здесь это было последнее замечание без решения.
decided-settled = Выбрано.
decided-all = { $count ->
    [one] Решено по { $count } замечанию.
    [few] Решено по { $count } замечаниям.
    [many] Решено по { $count } замечаниям.
   *[other] Решено по { $count } замечания.
}
action-agree-all = Принять все { $count }
action-dismiss-all = Отклонить все { $count }…
action-settle = Оставить решение читателя { $name }
card-disputed = Два читателя решили по-разному. Оба решения хранятся, пока не выбрано одно.
card-unnamed = читатель без имени
card-by = Решение принял
card-about = Об этом правиле
step-decisions = решения по нескольким замечаниям
step-text = замена текста
step-session = открытие сеанса
step-forget = удаление решений
decided-agreed = Принято.
decided-dismissed = Отклонено.
decided-rule = Правило отклонено для этого текста.
decided-open = Открыто снова.
decided-note = Заметка сохранена.
undo-done = Отменено: { $step }.
redo-done = Повторено: { $step }.
undo-none = Отменять нечего.
redo-none = Повторять нечего.
step-decision = решение по замечанию
step-rule = решение по правилу
step-redraft = новая редакция

## Новые редакции и правка

editor = Текст, в правке
redline = Другая редакция
redline-out = Исключается:
redline-in = Включается:
redline-template = Это образец: возьмите его за основу и приспособьте к тексту.
redline-apply = Внести в текст
redline-applied = Новая редакция внесена. «Отменить» вернёт прежнюю.

## Ход работы и объявления

progress = Ход работы
cancel = Прервать
stage-starting = Программа запускается…
stage-reading = Файл читается…
stage-checking = Текст проверяется…
stage-decoding = Отчёт принимается…
stage-showing = Текст размещается…
announce-report = Проверено: { $counts }. Прочитано: { $offences ->
    [one] { $offences } преступление
    [few] { $offences } преступления
    [many] { $offences } преступлений
   *[other] { $offences } преступления
} и { $powers ->
    [one] { $powers } полномочие
    [few] { $powers } полномочия
    [many] { $powers } полномочий
   *[other] { $powers } полномочия
}.
text-too-long = В этом тексте { $size } млн знаков; страница принимает до { $limit } млн. То, что было здесь, не изменилось. Откройте текст по частям или проверьте его в командной строке: она принимает файлы до 50 МБ.
too-large = Размер файла { $name } — { $size } МБ; программа читает до { $limit } МБ. То, что было здесь, не изменилось. Разделите текст и откройте его по частям.
live-waits = Этот текст длиннее { $limit } млн знаков, поэтому он проверяется по вашей просьбе, а не при каждом нажатии. Всё остальное работает как обычно.
not-text = { $name } — не текстовый файл. Сохраните проект как простой текст и откройте его.
export-docx-source = Примечания пишутся в тот файл Word, который вы открыли; откройте файл .docx и не меняйте его текст.
session-broken = { $name } — не файл сеанса этой программы, или он повреждён. Выберите файл, записанный командой «Сохранить решения».
session-opened = { $count ->
    [one] Открыто { $count } решение
    [few] Открыто { $count } решения
    [many] Открыто { $count } решений
   *[other] Открыто { $count } решения
}; { $found ->
    [one] { $found } относится к замечанию этого текста.
    [few] { $found } относятся к замечаниям этого текста.
    [many] { $found } относятся к замечаниям этого текста.
   *[other] { $found } относится к замечаниям этого текста.
}
session-opened-text = Сеанс открыт: { $count ->
    [one] { $count } решение
    [few] { $count } решения
    [many] { $count } решений
   *[other] { $count } решения
}.

## Клавиши

key-next = Следующее замечание
key-previous = Предыдущее замечание
key-open = Раскрыть или свернуть замечание
key-actions = К решениям открытого замечания
key-search = Искать в тексте
key-search-next = Следующее найденное место
key-undo = Отменить
key-redo = Повторить
key-cells = По клеткам таблицы
key-close = Закрыть открытое
key-sheet = Этот список
close = Закрыть

## Страница

page-title = Clausecheck
page-tagline = Читает законопроект норму за нормой
page-open = Открыть файл
page-paste = Вставить текст
page-sample = Пример
page-open-short = Открыть
page-paste-short = Вставить
page-proof-short = Ничто не уходит
role-own = Роль: свой выбор
export-all = Все замечания, каков бы ни был отбор
stake-decisions = { $count ->
    [one] { $count } решение
    [few] { $count } решения
    [many] { $count } решений
   *[other] { $count } решения
}
stake-text = правки текста
replace-title = Поставить другой текст на место этого?
replace-words = Ни в одном файле нет того, что у вас здесь: { $stake }. «Отменить» вернёт это, пока открыта страница, но не дольше.
replace-save = Сохранить и продолжить
replace-now = Продолжить без сохранения
replace-not = Остаться с этим текстом
notice-back = Вернуть
notice-replaced = Прежний текст убран.
notice-disputed = Показать их
notice-failed = На этой странице произошёл сбой. Ваш текст и решения остались здесь; сохраните их, прежде чем продолжать. Чего нет ни в одном файле, то после закрытия страницы не вернуть.
session-name = Ваше имя, для записи в файл (необязательно)
session-reader = Их принял читатель { $name }.
session-disputed = { $count ->
    [one] По { $count } замечанию два читателя решили по-разному; хранятся оба решения.
    [few] По { $count } замечаниям два читателя решили по-разному; хранятся оба решения.
    [many] По { $count } замечаниям два читателя решили по-разному; хранятся оба решения.
   *[other] По { $count } замечания два читателя решили по-разному; хранятся оба решения.
}
export-hint-filtered = При нынешнем отборе: { $count } из { $all } замечаний. Отклонённые не входят, если вы не показываете именно их.
export-hint = Все неотклонённые замечания: { $count } из { $all }.
session-hint = Решения хранятся только в памяти, пока вы не сохраните их в файл. Если программа даст сбой, текст и решения останутся здесь. Если закрыть эту страницу или браузер, всё, чего нет в файле, пропадёт. Открытый сеанс соединяется с тем, что есть здесь.
role-all = Роль: любой читатель
page-export = Выгрузить
page-session = Сеанс
page-proof = Ничто не покидает страницу
page-main = Разбираемый проект
page-menu = Главное меню
page-drop = Отпустите файл, чтобы прочесть его здесь. Он останется на этом устройстве.
page-document = Проект
page-options = Настройки
sample-name = Пример: Конвенция Берега Фонарей
sample-notice = Вымышленный пример. Ваш проект останется здесь.
notice-left-out = Показать их
notice-close = Закрыть это сообщение
notice-kept = { $count ->
    [one] Сохранено { $count } решение по прежнему тексту
    [few] Сохранены { $count } решения по прежнему тексту
    [many] Сохранено { $count } решений по прежнему тексту
   *[other] Сохранено { $count } решения по прежнему тексту
} — для следующей редакции того же текста.
notice-update = Готово более новое издание этой страницы.
notice-update-use = Перейти на него
notice-update-unsaved = То, что вы здесь решили или изменили, не сохранено, а при переходе страница загрузится заново.
notice-update-save = Сохранить решения и текст, затем перейти
notice-interface = Не удалось загрузить язык { $language }. Страница остаётся прежней.
notice-saved = Сохранено: { $name }.
paste-untitled = Вставленный проект
paste-title = Вставить проект
paste-label = Текст проекта
paste-hint = Договор, законопроект или закон. Дальше этой страницы текст не уйдёт.
paste-nothing = Во вставленном нет ни одного слова. Скопируйте текст проекта и вставьте его сюда.
paste-check = Проверить
setting-role = Роль
setting-language = Язык
setting-interface = Язык интерфейса
setting-profile = Стиль документа
role-delegate = Делегат на переговорах
role-counsel = Составитель законов
role-analyst = Правозащитник
role-industry = Юрист компании
role-researcher = Исследователь безопасности
role-journalist = Журналист
language-auto = Язык: по тексту
profile-auto = Стиль: по тексту
profile-treaty = Международный договор
profile-statute = Закон или законопроект
profile-us-code = Кодекс США
profile-civil = Кодекс континентального права
export-docx = Файл Word с примечаниями
export-amendments = Таблица поправок (Word)
export-html = Веб-страница для печати
export-csv = Таблица (CSV)
export-markdown = Markdown
export-sarif = SARIF
export-json = Отчёт JSON
session-save = Сохранить решения
session-save-text = Сохранить решения и текст
session-open = Открыть сеанс
session-clear = Забыть все решения
foot-limits = Это не юридическая консультация. Программа читает слова; законен ли закон, она не решает. То, о чём она молчит, не обязательно проверено.
foot-read = Каждая норма читается на своём языке: { $languages }
foot-tried = Язык текста: { $language }. На чём испытаны слова этого языка:
foot-version = Версия { $version }

## Доказательство

proof-title = Почему ваш текст остаётся здесь
proof-close = Закрыть
proof-words-hosted = К этой странице приложена политика, за исполнением которой следит ваш браузер. Странице разрешено загружать собственные файлы с того сервера, с которого она пришла, и ничего больше: ни других серверов, ни картинок, ни форм, ни счётчиков. Проверяет программа внутри этой страницы; сетевого кода в ней нет.
proof-words-file = К этому файлу приложена политика, за исполнением которой следит ваш браузер. Файлу не разрешено соединяться ни с чем: ни серверов, ни картинок, ни форм. Проверяет программа внутри этого файла; сетевого кода в ней нет.
proof-words-limits = Вне этого обещания: то, что вы сами копируете, печатаете или сохраняете, другие расширения браузера и система под ним. Каждое поле просит службы орфографии и письма и переводчик браузера его не трогать; та служба, что не послушается или которую вы запустите сами, получает слова от браузера, а не от этой страницы. Для полной уверенности отключите сеть: всё работает так же.
proof-words-open = Что здесь нельзя закрыть. В Firefox и Safari, которым незнаком заголовок Connection-Allowlist, вредоносный скрипт мог бы открыть внутри этой страницы фрейм и отправить из него слова через WebRTC или, в Firefox, из фонового потока. В Firefox до версии 147 и Safari до версии 26.2 он мог бы также увести страницу на другой адрес или загрузить что-нибудь с другого адреса, вписав слова в адрес. Ни один наш скрипт этого не делает. В запечатанной форме этой страницы, во фрейме без источника, закрыты и эти пути. Открытой в обоих браузерах и в любой форме этой страницы остаётся ссылка, которая просит о соединении заранее: слова могли бы уйти внутри имени узла.
proof-words-open-file = Что здесь нельзя закрыть. Когда этот файл открыт с диска в Chromium или в браузере на его основе, вредоносный скрипт, который пытается увести страницу на другой адрес, получает отказ, но к этому времени браузер уже запросил имя узла, и внутри этого имени слова могли бы уйти. То же делает ссылка, которая просит о соединении заранее, в том числе в Firefox и Safari. Ни один наш скрипт этого не делает. Отключите сеть, и эти пути тоже закрыты.
proof-sealed = Открыть запечатанную форму
proof-policy = Политика, слово в слово
proof-policy-none = Прочесть политику здесь не удалось; сервер посылает её вместе со страницей.
proof-test = Проверьте сами
proof-test-words = Здесь каждый известный выход со страницы пробуется со словом, которое не принадлежит вам, и показано, что сделал браузер.
proof-test-start = Испробовать все выходы
proof-test-running = Идёт проба…
proof-test-engine = Браузер
proof-test-way = Выход
proof-test-result = Результат
proof-outcome-closed = закрыт
proof-outcome-absent = закрыт: такого нет
proof-outcome-open = открыт
proof-test-sum = { $open ->
    [0] Все испробованные выходы закрыты: { $count }.
    [one] Открыт { $open } выход из { $count }.
    [few] Открыты { $open } выхода из { $count }.
    [many] Открыто { $open } выходов из { $count }.
   *[other] Открыто { $open } выхода из { $count }.
}
proof-network = Сеть
proof-online = Сеть включена. Странице она больше не нужна.
proof-online-unkept = Сеть включена. Страница ещё не сохранена на этом устройстве.
proof-offline = Сеть отключена. Всё продолжает работать.
proof-file-network = Этот файл не пользуется сетью, включена она или нет.
proof-version = Версия
proof-version-engine = Программа
proof-version-rules = Правила и списки слов
proof-version-text = Проверенный текст (SHA-256)
proof-hashes = Контрольные суммы файлов страницы
proof-file = Один файл
proof-file-words = Вся программа одним файлом: храните его, передавайте, открывайте без сети.
proof-file-save = Сохранить эту страницу одним файлом
guide-open = Руководство
guide-title = Руководство (на английском)
guide-close = Закрыть руководство
guide-search = Искать в руководстве
guide-chapters = Главы
guide-found = { $count ->
    [0] Нет отрывка, в котором есть все эти слова.
    [one] { $count } отрывок
    [few] { $count } отрывка
    [many] { $count } отрывков
   *[other] { $count } отрывка
}
guide-failed = Руководство не загрузилось. Оно есть и в том едином файле, который можно сохранить.

licences-open = Лицензии
licences-title = Чужой труд на этой странице
licences-close = Закрыть лицензии
licences-words = Эта страница сделана с помощью перечисленных ниже работ. Каждая запись раскрывает лицензию, на условиях которой работа предоставлена, в её собственных словах. Список составлен по тому, что в странице действительно есть.
licences-failed = Список не загрузился. Он есть и в том едином файле, который можно сохранить, и в пакете.
proof-threats = Кто мог бы увидеть проект: модель угроз
proof-partners = Партнёрам: как встроить программу в свою страницу
proof-file-have = Вы работаете с файлом. Чтобы сохранить или передать копию, скопируйте сам файл.

## Сравнение редакций

compare-round = Редакция { $number }
compare-this = Этот текст
compare-none = Эта программа не умеет сравнивать редакции.
compare-sum = Гарантии: утрачено { $lost }, ослаблено { $weakened }, усилено { $strengthened }, прибавилось { $gained }. Замечания: новых { $new }, снято { $fixed }, остаётся { $open }.
stage-comparing = Редакции сравниваются…

# Раздел, обозначенный одним числом.
section-number = Статья { $number }
