### What the views that are loaded later say, in English.

## Tables

matrix-svg = Save as picture
matrix-csv = Save as sheet
matrix-docx = Save as Word
matrix-tools = Save or print: { $table }
matrix-filters = Filter: { $table }
matrix-search = Search provisions
matrix-any = { $column }: any
matrix-lacking = Only provisions without
matrix-no = No { $column }
matrix-count = { $shown } of { $count } rows.
matrix-none = No row passes these filters.
matrix-explained = What the columns, grades and signs mean
matrix-grades = Grades
table-name-offences = offences
table-name-powers = powers
lacking-mental = No mental element
lacking-furtherPurpose = No further purpose
lacking-unlawfulness = No “without right”
lacking-harm = No harm threshold
lacking-defence = No exception
lacking-researchSafe = Research not protected
lacking-authorisation = No judge
lacking-threshold = No threshold
lacking-necessity = No necessity
lacking-scope = No limit of offences
lacking-specific = No specific target
lacking-timeLimit = No time limit
lacking-notice = No notice
lacking-secrecyLimited = Gag without an end
lacking-remedy = No remedy
lacking-oversight = No oversight
lacking-dataProtection = No data protection
lacking-erasure = No destruction
about-mental = What the person must mean or know for the act to be an offence. “none” means that no word of the text says.
about-furtherPurpose = A purpose beyond the act itself, such as “in order to cause damage”.
about-unlawfulness = Words that leave lawful conduct out, such as “without right” or “without lawful excuse”.
about-harm = How grave the harm must be before the act is an offence.
about-defence = An exception or a defence that the text itself names.
about-researchSafe = Words that keep security research and testing in good faith outside the offence.
about-grade = How tightly the words of the offence hold, all elements taken together.
about-authorisation = A judge, court or other independent body that must agree beforehand.
about-threshold = The grounds there must be, such as reasonable suspicion, before the power may be used.
about-necessity = Words that make the power a last or a proportionate resort.
about-scope = For which offences or aims the power may be used.
about-specific = Whether the person, place or device must be named.
about-timeLimit = An end: how long the power or its order lasts.
about-notice = Whether the person concerned is told, at once or later.
about-secrecyLimited = Where silence is imposed: whether it ends, or a court can end it.
about-remedy = A court or complaint open to the person concerned.
about-oversight = A body that reviews or reports on the use of the power.
about-dataProtection = Rules on what may be done with the data that the power brings in.
about-erasure = When what was obtained must be destroyed.
about-grades = strong: intent with a further purpose or an unlawfulness test and a limit; moderate: intent with some limit; weak: a lesser fault, or intent that does not reach every part; none: no word on fault at all.
about-states = A tick: the words are there. Half a disc: they are there in part, or are left to choice. A crossed square: they were looked for and not found. A dash: the question does not arise.
brief-not-advice = What it says is about the words; it is not legal advice.
matrix-legend = What the signs mean
matrix-provision = Provision
matrix-title = Title
matrix-print = Print
matrix-scroll = Table; scrolls sideways where it is wider than the screen
matrix-more = Show more of { $count } further rows
table-offences = { $count ->
    [one] { $count } offence
   *[other] { $count } offences
}
table-powers = { $count ->
    [one] { $count } power
   *[other] { $count } powers
}
table-offences-hint = What each offence says about the mind of the person who commits it, and what it leaves out. Choose a cell to go to its words.
table-powers-hint = Which safeguards each power carries in its own words or takes from an article that says so. Choose a cell to go to its words.
table-offences-empty = No provision of this text was read as creating an offence.
table-powers-empty = No provision of this text was read as giving a power.
column-mental = Mental element
column-furtherPurpose = Further purpose
column-unlawfulness = Without right
column-harm = Harm threshold
column-defence = Exception
column-researchSafe = Research protected
column-grade = Grade
column-authorisation = Judge
column-threshold = Threshold
column-necessity = Necessity
column-scope = Offences covered
column-specific = Specific target
column-timeLimit = Time limit
column-notice = Notice
column-secrecyLimited = Gag with an end
column-remedy = Remedy
column-oversight = Oversight
column-dataProtection = Data protection
column-erasure = Destruction
value-none = none
value-none-partly = not throughout
value-purpose = purpose
value-intent = intent
value-knowledge = knowledge
value-recklessness = recklessness
value-negligence = negligence
value-implied = implied
value-weak = weak
value-moderate = moderate
value-strong = strong
value-optional = optional
value-elsewhere = elsewhere

## Comparing drafts

compare-rounds = Rounds, the oldest first
compare-current = the text of this page
compare-earlier = Put earlier
compare-remove = Remove
compare-add = Add an earlier draft…
compare-paste = Paste an earlier draft
compare-paste-label = Text of the earlier draft
compare-paste-add = Add
compare-empty = Add an earlier draft to see, provision by provision, what changed and what that did to safeguards and findings. Nothing leaves this machine.
compare-verdict-better = Better
compare-verdict-worse = Worse
compare-verdict-mixed = Better in parts, worse in others
compare-verdict-unclear = Changed, not judged
compare-verdict-unchanged = Nothing that matters changed
compare-articles = By article:
compare-unjudged = { $count ->
    [one] One changed provision was not judged.
   *[other] { $count } changed provisions were not judged.
  }
compare-not-judged = Changed, not judged better or worse.
compare-only-moved = { $count ->
    [one] One provision was only renumbered or moved
   *[other] { $count } provisions were only renumbered or moved
  }
compare-state-unclear = changed, not judged
compare-step = Which rounds
compare-whole = First round to last
compare-save-docx = Save as Word table
compare-save-html = Save as page
compare-save-markdown = Save as Markdown
compare-save-csv = Save as sheet
compare-save-json = Save as JSON
compare-overview = What became of each article
compare-overview-cut = { $count } further articles are in the table below and in the saved files.
compare-state-absent = not there
compare-state-same = the same
compare-state-changed = changed, neither better nor worse
compare-state-worse = a step back
compare-state-better = a step ahead
compare-state-mixed = both
compare-state-added = new
compare-state-deleted = deleted
compare-point-worse = { $count ->
    [one] { $count } step back
   *[other] { $count } steps back
}
compare-point-better = { $count ->
    [one] { $count } step ahead
   *[other] { $count } steps ahead
}
compare-point-open = { $count ->
    [one] { $count } finding
   *[other] { $count } findings
}
compare-effects = What the changes did
compare-filters = Filter the changes
compare-direction = Which effects
compare-direction-changes = All that changed
compare-direction-worse = Steps back
compare-direction-better = Steps ahead
compare-direction-safeguards = Safeguards only
compare-direction-findings = Findings new or fixed
compare-direction-open = Findings still open
compare-severity = Severity
compare-severity-all = All severities
compare-words = Search the effects
compare-count = { $count ->
    [0] No effect passes the filters.
    [one] { $count } effect
   *[other] { $count } effects
}
compare-column-provision = Provision and change
compare-column-effect = Effect
compare-column-severity = Severity
compare-column-happened = What happened
compare-change-added = new
compare-change-deleted = deleted
compare-change-reworded = reworded
compare-change-renumbered = renumbered
compare-change-moved = moved
compare-change-split = split
compare-change-merged = merged
compare-kind-lost = lost
compare-kind-weakened = weakened
compare-kind-changed = changed
compare-kind-strengthened = strengthened
compare-kind-gained = gained
compare-kind-new-finding = new finding
compare-kind-open-finding = still open
compare-kind-fixed-finding = finding fixed
compare-words-title = { $count ->
    [one] The words of { $count } changed provision
   *[other] The words of { $count } changed provisions
}
compare-brackets = { $count ->
    [one] { $count } bracket still open
   *[other] { $count } brackets still open
}
compare-brackets-hint = What depends on each: the text with the words kept or struck, or with each alternative, and what that does compared with the first choice.
compare-brackets-left = { $count } further brackets were not worked out; take the first decisions, then look again.
compare-keep = Keep “{ $words }”
compare-strike = Strike it
compare-choice-text = The text with this choice
compare-layout = Layout of the redline
compare-layout-inline = Redline
compare-layout-sides = Side by side

## The brief

brief-tools = Save or print the brief
brief-docx = Save as Word
brief-html = Save as page
brief-print = Print
brief-hint = The brief is about the whole text. It leaves out what you dismissed, and follows no other filter.
brief-untitled = Draft
brief-what = { $kind } in { $languages }: { $count ->
    [0] no articles or sections were found
    [one] { $count } article or section
   *[other] { $count } articles or sections
}, { $size } characters.
brief-kind-treaty = Drafted as a treaty,
brief-kind-statute = Drafted as a statute or bill,
brief-kind-us-code = Drafted as a statute of the United States Code,
brief-kind-civil = Drafted as a civil-law code,
brief-verdict = Verdict
brief-verdict-blocker = Not ready as it is worded: { $count } of { $all } articles or sections { $count ->
    [one] has
   *[other] have
} at least one blocker.
brief-verdict-warning = No blocker was found; { $findings ->
    [one] { $findings } warning needs
   *[other] { $findings } warnings need
} an answer first.
brief-verdict-advice = Neither a blocker nor a warning was found; { $findings } pieces of advice remain.
brief-verdict-info = Neither a blocker nor a warning was found; { $findings } notes remain.
brief-verdict-clear = No rule found anything in the words that were read. That is not a clearance.
brief-offences = Of { $count ->
    [one] { $count } offence
   *[other] { $count } offences
}, { $loose ->
    [one] { $loose } is
   *[other] { $loose } are
} not tied to intent throughout.
brief-powers = Of { $count ->
    [one] { $count } power
   *[other] { $count } powers
}, a judge is missing in { $judge }, a time limit in { $limit }, notice in { $notice }, a remedy in { $remedy }.
brief-grade-blocker = Change first ({ $count })
brief-grade-warning = Strengthen ({ $count })
brief-grade-advice = Consider ({ $count })
brief-grade-info = Note ({ $count })
brief-grade-clear = Nothing found ({ $count })
brief-more = { $articles } and { $count } more
brief-clauses = { $count ->
    [one] The clause to change first
   *[other] The { $count } clauses to change first
}
brief-put = Words to put there:
brief-places = and { $count ->
    [one] { $count } more place
   *[other] { $count } more places
}
brief-further = { $count ->
    [one] { $count } further article or section has a blocker; it is in the full report.
   *[other] { $count } further articles or sections have blockers; they are in the full report.
}
brief-unchecked = What was not checked
brief-unread = No part of this text was in a language that the checker reads.
brief-all-read = Every passage was read.
brief-outside = Not examined: other laws, case law, and whether the text agrees with a constitution or a treaty.
brief-figures-title = Figures
brief-figures = Blockers: { $blocker }. Warnings: { $warning }. Pieces of advice: { $advice }. Notes: { $info }. Offences read: { $offences }. Powers read: { $powers }.
brief-dismissed = { $count ->
    [one] { $count } finding was dismissed by the reader and is left out.
   *[other] { $count } findings were dismissed by the reader and are left out.
}
brief-made = { $day } · Clausecheck { $version } · rules { $rules } · SHA-256 of the text { $sha256 }

## The help

help-title = Help
help-close = Close the help
help-marks = Marks in the text
help-severity = How grave
help-severity-blocker = A gap that should be closed before the text is adopted.
help-severity-warning = Words that leave much open; they need an answer.
help-severity-advice = Better words exist.
help-severity-info = Something to know; no change is asked for.
help-signs = Signs in the tables
help-state-present = The words are there, or an article that says so reaches them.
help-state-partly = The words are there in part, or are left to choice.
help-state-missing = Looked for and not found.
help-state-na = The question does not arise here.
help-roles = Roles
help-roles-words = A role chooses the subjects of the findings that are shown. It changes neither the findings nor the tables, and you can choose other subjects at any time.
help-role-all = All subjects.
help-role-delegate = Mental element, scope, cooperation, rights, powers, definitions.
help-role-counsel = Mental element, vague wording, definitions, structure, scope.
help-role-analyst = Powers, transparency, data, rights, expression, cooperation; begins with the tables.
help-role-industry = Powers, transparency, data, cooperation, mental element.
help-role-researcher = Security research, mental element, vague wording.
help-role-journalist = Expression, transparency, rights, powers, vague wording.
help-terms = Words
term-chapeau = Chapeau
help-term-chapeau = The opening words above a list, which hold for each of its items.
term-mental-element = Mental element
help-term-mental-element = What a person must mean, know or disregard for an act to be an offence: intent, knowledge, recklessness, negligence.
term-further-purpose = Further purpose
help-term-further-purpose = An aim beyond the act itself, such as “with intent to defraud”.
term-without-right = Without right
help-term-without-right = Words that leave out what somebody is allowed to do.
term-dual-criminality = Dual criminality
help-term-dual-criminality = Help to another State only for acts that are offences in both.
term-safeguard = Safeguard
help-term-safeguard = What bounds a power: a judge, grounds, a limit, notice, a remedy, oversight.
term-prior-authorisation = Prior authorisation
help-term-prior-authorisation = Somebody independent agrees before a power is used.
term-threshold = Threshold
help-term-threshold = The grounds there must be, such as reasonable suspicion.
term-gag = Gag
help-term-gag = A duty to say nothing about an order.
term-provision = Provision
help-term-provision = An article, section, paragraph or item of the text.
term-general-part = General part
help-term-general-part = Articles that hold for all others, such as one that requires intent for every offence.
term-fingerprint = Fingerprint
help-term-fingerprint = How a decision finds its finding again in the next draft: the rule, the place and the words.
term-redraft = Redraft
help-term-redraft = Words to put in place of those that are there; a template, to be fitted in.
term-confidence = Confidence
help-term-confidence = How surely the words bear the finding out.
help-lost = What is kept, and what is not
help-lost-words = Text and decisions are in this page’s memory and nowhere else. If the checker fails, they stay and it starts again. If you put another text in their place, undo brings them back whole. If the page, the browser or the machine ends, what no session file holds is gone and nothing here can bring it back.
help-rule-since = since version { $version }

## Another text beside

beside-title = Another text beside this one
beside-hint = Such as the act that a bill amends: each reference to it stands beside the provision that it leads to. Nothing leaves this machine.
beside-choose = Open the other text…
beside-paste = Paste the other text
beside-label = The other text
beside-add = Put it beside
beside-remove = Take it away
beside-sum = { $count ->
    [0] No reference to the other text was found.
    [one] { $count } reference to the other text; leading nowhere: { $lost }.
   *[other] { $count } references to the other text; leading nowhere: { $lost }.
}
beside-lost = The other text has no provision of this number.
beside-by-name = The reference names the other text.
beside-by-amendment = The sentence amends, and names no other text.
beside-by-number = Only the other text has a provision of this number.

## How a file was read

read-macros = This file holds macros; they were not run and not looked at.
read-embedded = { $count ->
    [one] This file embeds another file as part of its text; what it says was not read.
   *[other] This file embeds { $count } other files as part of its text; what they say was not read.
}
read-utf-16 = This text has no mark of its encoding; it was read as UTF-16.
read-no-utf-8 = Line { $line } and perhaps others hold bytes that are no UTF-8; “�” stands in their place.
read-encoding = This text is not in UTF-8; it was read as { $name }. If letters look wrong, save it as UTF-8 and open it again.
read-sheet = This page takes a style sheet from another file, which is not read; numbers of lists that it changes may differ from those shown in a browser.
read-attachments = This mail has attachments ({ $count }), which were not read; save them and open them by themselves.
read-tracked = This file holds tracked changes; they were read as accepted.
read-old-word = This is a file of old Word (DOC): its words were read, without the numbers that Word computes and without their places in the file. Save it as DOCX for the whole.
read-cut = The end of this file is missing; it was read as far as it goes.
read-letters = This file has letters in an encoding that is not read; “�” stands in their place.
read-pdf = { $without ->
    [both] A PDF keeps places on paper and no paragraphs: they were put together again, without running headers, page numbers and numbers of lines. Where the DOCX can be had, check that.
    [headers] A PDF keeps places on paper and no paragraphs: they were put together again, without running headers and page numbers. Where the DOCX can be had, check that.
    [lines] A PDF keeps places on paper and no paragraphs: they were put together again, without the numbers of its lines. Where the DOCX can be had, check that.
   *[none] A PDF keeps places on paper and no paragraphs: they were put together again. Where the DOCX can be had, check that.
}
read-pdf-side-by-side = { $count ->
    [one] Several texts stand side by side on page { $first } of this PDF; each was read by itself, one after the other. Check the one that is proposed, alone.
   *[other] Several texts stand side by side on { $count } pages of this PDF, from page { $first } on; each was read by itself, one after the other. Check the one that is proposed, alone.
}
read-pdf-empty = { $count } of its { $of } pages have no text (empty, or pictures) and were not checked.
read-pdf-letters = { $count } of its letters are drawn and not named; where they stand, words are incomplete.
read-left-out = Left out of the text: { $struck ->
    [0] {""}
    [one] 1 word that is struck out;
   *[other] { $struck } words that are struck out;
}{ $deleted ->
    [0] {""}
    [one] {" "}1 word that a tracked change deletes;
   *[other] {" "}{ $deleted } words that tracked changes delete;
}{ $hidden ->
    [0] {""}
    [one] {" "}1 hidden word;
   *[other] {" "}{ $hidden } hidden words;
}{ $placeholder ->
    [0] {""}
    [one] {" "}1 word of an empty form field;
   *[other] {" "}{ $placeholder } words of empty form fields;
}{ $mark ->
    [0] {""}
    [one] {" "}1 typed mark of a note;
   *[other] {" "}{ $mark } typed marks of notes;
} they are no law.
read-place = line { $line }, { $why ->
    [struck] struck out
    [deleted] deleted by a tracked change
    [hidden] hidden
    [placeholder] of an empty form field
   *[mark] mark of a note
}: “{ $words }”
