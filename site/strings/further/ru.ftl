### Что говорят по-русски виды, которые загружаются позже.

## Таблицы

matrix-svg = Сохранить как рисунок
matrix-csv = Сохранить как таблицу
matrix-docx = Сохранить для Word
matrix-tools = Сохранить или напечатать: { $table }
matrix-filters = Отбор: { $table }
matrix-search = Искать нормы
matrix-any = { $column }: любое
matrix-lacking = Только нормы, где нет
matrix-no = Нет: { $column }
matrix-count = Строк: { $shown } из { $count }.
matrix-none = Ни одна строка не проходит этот отбор.
matrix-explained = Что значат столбцы, оценки и знаки
matrix-grades = Оценки
table-name-offences = преступления
table-name-powers = полномочия
lacking-mental = Нет формы вины
lacking-furtherPurpose = Нет дальнейшей цели
lacking-unlawfulness = Нет слова «неправомерно»
lacking-harm = Нет порога вреда
lacking-defence = Нет исключения
lacking-researchSafe = Исследования не защищены
lacking-authorisation = Нет судьи
lacking-threshold = Нет порога подозрения
lacking-necessity = Нет необходимости
lacking-scope = Преступления не ограничены
lacking-specific = Нет конкретного предмета
lacking-timeLimit = Нет срока
lacking-notice = Нет уведомления
lacking-secrecyLimited = Молчание без конца
lacking-remedy = Нет средства защиты
lacking-oversight = Нет надзора
lacking-dataProtection = Нет защиты данных
lacking-erasure = Нет уничтожения данных
about-mental = Чего лицо должно желать или что знать, чтобы деяние было преступлением. «Нет» значит, что текст об этом не говорит ни слова.
about-furtherPurpose = Цель за пределами самого деяния, например «с целью причинить ущерб».
about-unlawfulness = Слова, которые исключают правомерное поведение, например «неправомерно» или «без законного основания».
about-harm = Насколько тяжким должен быть вред, чтобы деяние стало преступлением.
about-defence = Исключение или основание освобождения от ответственности, названное самим текстом.
about-researchSafe = Слова, которые выводят добросовестные исследования и проверки безопасности из состава преступления.
about-grade = Насколько плотно слова очерчивают преступление, если взять все его признаки вместе.
about-authorisation = Судья, суд или иной независимый орган, который должен согласиться заранее.
about-threshold = Основания, например разумное подозрение, без которых полномочием нельзя воспользоваться.
about-necessity = Слова, которые делают меру крайней или соразмерной.
about-scope = Для каких преступлений или целей можно применять полномочие.
about-specific = Должны ли быть названы лицо, место или устройство.
about-timeLimit = Конец: как долго длится полномочие или решение о нём.
about-notice = Узнаёт ли об этом затронутое лицо, сразу или позже.
about-secrecyLimited = Где предписано молчать: кончается ли это и может ли суд это прекратить.
about-remedy = Суд или жалоба, доступные затронутому лицу.
about-oversight = Орган, который проверяет применение полномочия или отчитывается о нём.
about-dataProtection = Правила о том, что можно делать с данными, полученными по полномочию.
about-erasure = Когда полученное должно быть уничтожено.
about-grades = сильная: умысел с дальнейшей целью или проверкой неправомерности и с ограничением; средняя: умысел с каким-либо ограничением; слабая: меньшая вина или умысел, охватывающий не всё; нет: о вине ни слова.
about-states = Галочка: слова есть. Полудиск: слова есть отчасти или оставлены на выбор. Перечёркнутый квадрат: слова искали и не нашли. Тире: вопрос не возникает.
brief-not-advice = Здесь говорится о словах; это не юридическая консультация.
matrix-legend = Что значат знаки
matrix-provision = Норма
matrix-title = Заголовок
matrix-print = Напечатать
matrix-scroll = Таблица; прокручивается вбок, если шире экрана
matrix-more = Показать больше: осталось строк — { $count }
table-offences = { $count ->
    [one] { $count } преступление
    [few] { $count } преступления
    [many] { $count } преступлений
   *[other] { $count } преступления
}
table-powers = { $count ->
    [one] { $count } полномочие
    [few] { $count } полномочия
    [many] { $count } полномочий
   *[other] { $count } полномочия
}
table-offences-hint = Что каждое преступление говорит о намерениях и знании лица и о чём оно молчит. Выберите клетку, чтобы перейти к её словам.
table-powers-hint = Какие гарантии есть у каждого полномочия в его собственных словах или в статье, которая их на него распространяет. Выберите клетку, чтобы перейти к её словам.
table-offences-empty = Ни одна норма этого текста не прочитана как состав преступления.
table-powers-empty = Ни одна норма этого текста не прочитана как полномочие.
column-mental = Форма вины
column-furtherPurpose = Дальнейшая цель
column-unlawfulness = Неправомерность
column-harm = Порог вреда
column-defence = Исключение
column-researchSafe = Защита исследований
column-grade = Оценка
column-authorisation = Судья
column-threshold = Порог подозрения
column-necessity = Необходимость
column-scope = Какие преступления
column-specific = Конкретный предмет
column-timeLimit = Срок
column-notice = Уведомление
column-secrecyLimited = Молчание с концом
column-remedy = Средство защиты
column-oversight = Надзор
column-dataProtection = Защита данных
column-erasure = Уничтожение
value-none = нет
value-none-partly = не везде
value-purpose = цель
value-intent = умысел
value-knowledge = знание
value-recklessness = легкомыслие
value-negligence = небрежность
value-implied = подразумевается
value-weak = слабая
value-moderate = средняя
value-strong = сильная
value-optional = на выбор
value-elsewhere = в другом месте

## Сравнение редакций

compare-rounds = Редакции, начиная с самой ранней
compare-current = текст этой страницы
compare-earlier = Поставить раньше
compare-remove = Убрать
compare-add = Добавить прежнюю редакцию…
compare-paste = Вставить прежнюю редакцию
compare-paste-label = Текст прежней редакции
compare-paste-add = Добавить
compare-empty = Добавьте прежнюю редакцию, чтобы увидеть норму за нормой, что изменилось и как это сказалось на гарантиях и замечаниях. Ничто не покидает это устройство.
compare-verdict-better = Лучше
compare-verdict-worse = Хуже
compare-verdict-mixed = В чём-то лучше, в чём-то хуже
compare-verdict-unclear = Изменено, без оценки
compare-verdict-unchanged = Ничего существенного не изменилось
compare-articles = По статьям:
compare-unjudged = { $count ->
    [one] { $count } изменённая норма не оценена.
    [few] { $count } изменённые нормы не оценены.
    [many] { $count } изменённых норм не оценено.
   *[other] { $count } изменённой нормы не оценено.
  }
compare-not-judged = Изменено; лучше или хуже, не оценено.
compare-only-moved = { $count ->
    [one] { $count } норма только перенумерована или перенесена
    [few] { $count } нормы только перенумерованы или перенесены
    [many] { $count } норм только перенумеровано или перенесено
   *[other] { $count } нормы только перенумеровано или перенесено
  }
compare-state-unclear = изменено, без оценки
compare-step = Какие редакции
compare-whole = От первой до последней
compare-save-docx = Сохранить таблицей Word
compare-save-html = Сохранить страницей
compare-save-markdown = Сохранить в Markdown
compare-save-csv = Сохранить таблицей
compare-save-json = Сохранить в JSON
compare-overview = Что стало с каждой статьёй
compare-overview-cut = Остальные статьи ({ $count }) — в таблице ниже и в сохранённых файлах.
compare-state-absent = отсутствует
compare-state-same = без изменений
compare-state-changed = изменено, ни лучше ни хуже
compare-state-worse = шаг назад
compare-state-better = шаг вперёд
compare-state-mixed = и то и другое
compare-state-added = новое
compare-state-deleted = исключено
compare-point-worse = { $count ->
    [one] { $count } шаг назад
    [few] { $count } шага назад
    [many] { $count } шагов назад
   *[other] { $count } шага назад
}
compare-point-better = { $count ->
    [one] { $count } шаг вперёд
    [few] { $count } шага вперёд
    [many] { $count } шагов вперёд
   *[other] { $count } шага вперёд
}
compare-point-open = { $count ->
    [one] { $count } замечание
    [few] { $count } замечания
    [many] { $count } замечаний
   *[other] { $count } замечания
}
compare-effects = К чему привели изменения
compare-filters = Отбор изменений
compare-direction = Какие последствия
compare-direction-changes = Всё, что изменилось
compare-direction-worse = Шаги назад
compare-direction-better = Шаги вперёд
compare-direction-safeguards = Только гарантии
compare-direction-findings = Новые и снятые замечания
compare-direction-open = Оставшиеся замечания
compare-severity = Степень
compare-severity-all = Любая степень
compare-words = Искать в последствиях
compare-count = { $count ->
    [0] Ни одно последствие не проходит отбор.
    [one] { $count } последствие
    [few] { $count } последствия
    [many] { $count } последствий
   *[other] { $count } последствия
}
compare-column-provision = Норма и изменение
compare-column-effect = Последствие
compare-column-severity = Степень
compare-column-happened = Что произошло
compare-change-added = новое
compare-change-deleted = исключено
compare-change-reworded = изложено иначе
compare-change-renumbered = перенумеровано
compare-change-moved = перенесено
compare-change-split = разделено
compare-change-merged = объединено
compare-kind-lost = утрачено
compare-kind-weakened = ослаблено
compare-kind-changed = изменено
compare-kind-strengthened = усилено
compare-kind-gained = прибавилось
compare-kind-new-finding = новое замечание
compare-kind-open-finding = остаётся
compare-kind-fixed-finding = замечание снято
compare-words-title = { $count ->
    [one] Слова { $count } изменённой нормы
    [few] Слова { $count } изменённых норм
    [many] Слова { $count } изменённых норм
   *[other] Слова { $count } изменённой нормы
}
compare-brackets = { $count ->
    [one] { $count } скобка ещё открыта
    [few] { $count } скобки ещё открыты
    [many] { $count } скобок ещё открыто
   *[other] { $count } скобки ещё открыто
}
compare-brackets-hint = Что от каждой зависит: текст, в котором слова оставлены или вычеркнуты, или с каждым из вариантов, и к чему это ведёт по сравнению с первым выбором.
compare-brackets-left = Остальные скобки ({ $count }) не разобраны; примите первые решения и посмотрите снова.
compare-keep = Оставить «{ $words }»
compare-strike = Вычеркнуть
compare-choice-text = Текст при этом выборе
compare-layout = Как показать правку
compare-layout-inline = В строке
compare-layout-sides = Рядом

## Сводка

brief-tools = Сохранить или напечатать сводку
brief-docx = Сохранить для Word
brief-html = Сохранить страницей
brief-print = Напечатать
brief-hint = Сводка говорит обо всём тексте. В неё не входит отклонённое вами; иных отборов она не учитывает.
brief-untitled = Проект
brief-what = { $kind } язык: { $languages }. { $count ->
    [0] Ни статей, ни разделов не найдено
    [one] { $count } статья или раздел
    [few] { $count } статьи или раздела
    [many] { $count } статей или разделов
   *[other] { $count } статьи или раздела
}; знаков: { $size }.
brief-kind-treaty = Составлено как международный договор;
brief-kind-statute = Составлено как закон или законопроект;
brief-kind-us-code = Составлено как закон Кодекса США;
brief-kind-civil = Составлено как кодекс континентального права;
brief-verdict = Вывод
brief-verdict-blocker = В такой редакции не готово: хотя бы одно препятствие есть в { $count ->
    [one] { $count } статье или разделе
    [few] { $count } статьях или разделах
    [many] { $count } статьях или разделах
   *[other] { $count } статьи или раздела
} из { $all }.
brief-verdict-warning = Препятствий не найдено; { $findings ->
    [one] сначала нужен ответ на { $findings } предупреждение.
    [few] сначала нужен ответ на { $findings } предупреждения.
    [many] сначала нужен ответ на { $findings } предупреждений.
   *[other] сначала нужен ответ на { $findings } предупреждения.
}
brief-verdict-advice = Ни препятствий, ни предупреждений не найдено; { $findings ->
    [one] остаётся { $findings } совет.
    [few] остаются { $findings } совета.
    [many] остаётся { $findings } советов.
   *[other] остаётся { $findings } совета.
}
brief-verdict-info = Ни препятствий, ни предупреждений не найдено; { $findings ->
    [one] остаётся { $findings } примечание.
    [few] остаются { $findings } примечания.
    [many] остаётся { $findings } примечаний.
   *[other] остаётся { $findings } примечания.
}
brief-verdict-clear = В прочитанных словах ни одно правило ничего не нашло. Это не одобрение.
brief-offences = { $count ->
    [one] Из { $count } преступления
    [few] Из { $count } преступлений
    [many] Из { $count } преступлений
   *[other] Из { $count } преступления
} { $loose ->
    [one] { $loose } связано с умыслом не полностью.
    [few] { $loose } связаны с умыслом не полностью.
    [many] { $loose } связаны с умыслом не полностью.
   *[other] { $loose } связано с умыслом не полностью.
}
brief-powers = { $count ->
    [one] Из { $count } полномочия
    [few] Из { $count } полномочий
    [many] Из { $count } полномочий
   *[other] Из { $count } полномочия
} судья не назван в { $judge }, срок — в { $limit }, уведомление — в { $notice }, средство защиты — в { $remedy }.
brief-grade-blocker = Изменить в первую очередь ({ $count })
brief-grade-warning = Усилить ({ $count })
brief-grade-advice = Обдумать ({ $count })
brief-grade-info = Принять к сведению ({ $count })
brief-grade-clear = Ничего не найдено ({ $count })
brief-more = { $articles } и ещё { $count }
brief-clauses = { $count ->
    [one] Норма, которую надо изменить первой
    [few] { $count } нормы, которые надо изменить первыми
    [many] { $count } норм, которые надо изменить первыми
   *[other] { $count } нормы, которые надо изменить первыми
}
brief-put = Какие слова поставить:
brief-places = и ещё { $count ->
    [one] { $count } место
    [few] { $count } места
    [many] { $count } мест
   *[other] { $count } места
}
brief-further = { $count ->
    [one] Препятствие есть ещё в { $count } статье или разделе; см. полный отчёт.
    [few] Препятствия есть ещё в { $count } статьях или разделах; см. полный отчёт.
    [many] Препятствия есть ещё в { $count } статьях или разделах; см. полный отчёт.
   *[other] Препятствия есть ещё в { $count } статьи или раздела; см. полный отчёт.
}
brief-unchecked = Что не проверено
brief-unread = Ни одна часть этого текста не написана на языке, который читает программа.
brief-all-read = Прочитаны все отрывки.
brief-outside = Не рассматривались: другие законы, судебная практика, соответствие конституции или международному договору.
brief-figures-title = Числа
brief-figures = Препятствия: { $blocker }. Предупреждения: { $warning }. Советы: { $advice }. Примечания: { $info }. Прочитано преступлений: { $offences }. Прочитано полномочий: { $powers }.
brief-dismissed = { $count ->
    [one] { $count } замечание отклонено читателем и сюда не вошло.
    [few] { $count } замечания отклонены читателем и сюда не вошли.
    [many] { $count } замечаний отклонено читателем и сюда не вошло.
   *[other] { $count } замечания отклонено читателем и сюда не вошло.
}
brief-made = { $day } · Clausecheck { $version } · правила { $rules } · SHA-256 текста { $sha256 }

## Справка

help-title = Справка
help-close = Закрыть справку
help-marks = Пометы в тексте
help-severity = Насколько тяжко
help-severity-blocker = Пробел, который надо закрыть до принятия текста.
help-severity-warning = Слова, которые многое оставляют открытым; на них нужен ответ.
help-severity-advice = Есть слова лучше.
help-severity-info = К сведению; изменений не требуется.
help-signs = Знаки в таблицах
help-state-present = Слова есть, или на норму их распространяет другая статья.
help-state-partly = Слова есть отчасти или оставлены на выбор.
help-state-missing = Искали и не нашли.
help-state-na = Здесь вопрос не возникает.
help-roles = Роли
help-roles-words = Роль выбирает предметы показанных замечаний. Ни замечаний, ни таблиц она не меняет; другие предметы можно выбрать в любое время.
help-role-all = Все предметы.
help-role-delegate = Форма вины, охват, сотрудничество, права, полномочия, определения.
help-role-counsel = Форма вины, расплывчатые слова, определения, строение, охват.
help-role-analyst = Полномочия, гласность, данные, права, выражение, сотрудничество; начинает с таблиц.
help-role-industry = Полномочия, гласность, данные, сотрудничество, форма вины.
help-role-researcher = Исследования безопасности, форма вины, расплывчатые слова.
help-role-journalist = Выражение, гласность, права, полномочия, расплывчатые слова.
help-terms = Слова
term-chapeau = Вводные слова
help-term-chapeau = Слова перед перечнем, которые относятся к каждому его пункту.
term-mental-element = Форма вины
help-term-mental-element = Чего лицо должно желать, что знать или чем пренебречь, чтобы деяние было преступлением: умысел, знание, легкомыслие, небрежность.
term-further-purpose = Дальнейшая цель
help-term-further-purpose = Цель за пределами самого деяния, например «с целью обмана».
term-without-right = Неправомерность
help-term-without-right = Слова, которые исключают то, что кому-то разрешено.
term-dual-criminality = Обоюдная преступность
help-term-dual-criminality = Помощь другому государству только в отношении деяний, преступных в обоих.
term-safeguard = Гарантия
help-term-safeguard = То, что ограничивает полномочие: судья, основания, предел, уведомление, средство защиты, надзор.
term-prior-authorisation = Предварительное разрешение
help-term-prior-authorisation = Кто-то независимый соглашается до применения полномочия.
term-threshold = Порог подозрения
help-term-threshold = Основания, которые должны быть, например разумное подозрение.
term-gag = Обязанность молчать
help-term-gag = Запрет говорить о полученном предписании.
term-provision = Норма
help-term-provision = Статья, раздел, пункт или подпункт текста.
term-general-part = Общая часть
help-term-general-part = Статьи, которые действуют для всех остальных, например требующая умысла для каждого преступления.
term-fingerprint = Отпечаток
help-term-fingerprint = По чему решение находит своё замечание в следующей редакции: правило, место и слова.
term-redraft = Другая редакция
help-term-redraft = Слова, которые можно поставить вместо имеющихся; образец, который надо вписать в текст.
term-confidence = Уверенность
help-term-confidence = Насколько твёрдо слова подтверждают замечание.
help-lost = Что хранится, а что нет
help-lost-words = Текст и решения находятся в памяти этой страницы и больше нигде. Если программа даст сбой, они останутся, и она запустится снова. Если вы поставите на их место другой текст, «Отменить» вернёт их целиком. Если закроется страница, браузер или выключится устройство, то, чего нет в файле сеанса, пропадёт, и вернуть это будет нечем.
help-rule-since = с версии { $version }

## Другой текст рядом

beside-title = Другой текст рядом с этим
beside-hint = Например, закон, который изменяет законопроект: каждая ссылка на него стоит рядом с нормой, к которой ведёт. Ничто не покидает это устройство.
beside-choose = Открыть другой текст…
beside-paste = Вставить другой текст
beside-label = Другой текст
beside-add = Поставить рядом
beside-remove = Убрать
beside-sum = { $count ->
    [0] Ссылок на другой текст не найдено.
    [one] { $count } ссылка на другой текст; ведут в никуда: { $lost }.
    [few] { $count } ссылки на другой текст; ведут в никуда: { $lost }.
    [many] { $count } ссылок на другой текст; ведут в никуда: { $lost }.
   *[other] { $count } ссылки на другой текст; ведут в никуда: { $lost }.
}
beside-lost = В другом тексте нет нормы с таким номером.
beside-by-name = Ссылка называет другой текст.
beside-by-amendment = Предложение вносит изменения и не называет иного текста.
beside-by-number = Норма с таким номером есть только в другом тексте.

## Как прочитан файл

read-macros = В этом файле есть макросы; они не запускались и не просматривались.
read-embedded = { $count ->
    [one] В текст этого файла встроен ещё { $count } файл; его содержание не прочитано.
    [few] В текст этого файла встроены ещё { $count } файла; их содержание не прочитано.
    [many] В текст этого файла встроено ещё { $count } файлов; их содержание не прочитано.
   *[other] В текст этого файла встроено ещё { $count } файла; их содержание не прочитано.
}
read-utf-16 = Кодировка этого текста не обозначена; он прочитан как UTF-16.
read-no-utf-8 = В строке { $line } и, возможно, в других есть байты, которые не являются UTF-8; на их месте стоит «�».
read-encoding = Этот текст не в UTF-8; он прочитан как { $name }. Если буквы выглядят неверно, сохраните его в UTF-8 и откройте снова.
read-sheet = Эта страница берёт таблицу стилей из другого файла, который не читается; номера в списках, которые она меняет, могут отличаться от показанных в браузере.
read-attachments = К этому письму приложены файлы ({ $count }); они не прочитаны: сохраните их и откройте отдельно.
read-tracked = В этом файле есть отслеживаемые исправления; они прочитаны как принятые.
read-old-word = Это файл старого Word (DOC): прочитаны его слова, без номеров, которые вычисляет Word, и без их мест в файле. Чтобы прочесть всё, сохраните его как DOCX.
read-cut = Конец этого файла отсутствует; он прочитан до того места, где обрывается.
read-letters = В этом файле есть буквы в кодировке, которая не читается; на их месте стоит «�».
read-pdf = { $without ->
    [both] PDF хранит места на бумаге, а не абзацы: они составлены заново, без колонтитулов, номеров страниц и номеров строк. Если есть DOCX, проверьте его.
    [headers] PDF хранит места на бумаге, а не абзацы: они составлены заново, без колонтитулов и номеров страниц. Если есть DOCX, проверьте его.
    [lines] PDF хранит места на бумаге, а не абзацы: они составлены заново, без номеров строк. Если есть DOCX, проверьте его.
   *[none] PDF хранит места на бумаге, а не абзацы: они составлены заново. Если есть DOCX, проверьте его.
}
read-pdf-side-by-side = { $count ->
    [one] На странице { $first } этого PDF несколько текстов стоят рядом; каждый прочитан отдельно, один за другим. Проверьте только предлагаемый.
    [few] На { $count } страницах этого PDF, начиная со страницы { $first }, несколько текстов стоят рядом; каждый прочитан отдельно, один за другим. Проверьте только предлагаемый.
    [many] На { $count } страницах этого PDF, начиная со страницы { $first }, несколько текстов стоят рядом; каждый прочитан отдельно, один за другим. Проверьте только предлагаемый.
   *[other] На { $count } страницы этого PDF, начиная со страницы { $first }, несколько текстов стоят рядом; каждый прочитан отдельно, один за другим. Проверьте только предлагаемый.
}
read-pdf-empty = Страниц без текста (пустых или с рисунками): { $count } из { $of }; они не проверены.
read-pdf-letters = Знаков нарисованных, но не названных: { $count }; там, где они стоят, слова неполны.
read-left-out = Не вошло в текст: { $struck ->
    [0] {""}
    [one] { $struck } зачёркнутое слово;
    [few] { $struck } зачёркнутых слова;
    [many] { $struck } зачёркнутых слов;
   *[other] { $struck } зачёркнутого слова;
}{ $deleted ->
    [0] {""}
    [one] {" "}{ $deleted } слово, удалённое исправлениями;
    [few] {" "}{ $deleted } слова, удалённых исправлениями;
    [many] {" "}{ $deleted } слов, удалённых исправлениями;
   *[other] {" "}{ $deleted } слова, удалённого исправлениями;
}{ $hidden ->
    [0] {""}
    [one] {" "}{ $hidden } скрытое слово;
    [few] {" "}{ $hidden } скрытых слова;
    [many] {" "}{ $hidden } скрытых слов;
   *[other] {" "}{ $hidden } скрытого слова;
}{ $placeholder ->
    [0] {""}
    [one] {" "}{ $placeholder } слово пустого поля формы;
    [few] {" "}{ $placeholder } слова пустых полей формы;
    [many] {" "}{ $placeholder } слов пустых полей формы;
   *[other] {" "}{ $placeholder } слова пустых полей формы;
}{ $mark ->
    [0] {""}
    [one] {" "}{ $mark } набранный знак сноски;
    [few] {" "}{ $mark } набранных знака сносок;
    [many] {" "}{ $mark } набранных знаков сносок;
   *[other] {" "}{ $mark } набранного знака сносок;
} законом это не является.
read-place = строка { $line }, { $why ->
    [struck] зачёркнуто
    [deleted] удалено исправлением
    [hidden] скрыто
    [placeholder] пустое поле формы
   *[mark] знак сноски
}: «{ $words }»
