### Every sentence of the interface, in English. Grouped by where it is said.

## Severities and states

severity-blocker = Blocker
severity-warning = Warning
severity-advice = Advice
severity-info = Note
severity-plural-blocker = { $count ->
    [one] blocker
   *[other] blockers
}
severity-plural-warning = { $count ->
    [one] warning
   *[other] warnings
}
severity-plural-advice = advice
severity-plural-info = { $count ->
    [one] note
   *[other] notes
}
count-blocker = { $count ->
    [one] { $count } blocker
   *[other] { $count } blockers
}
count-warning = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
count-advice = { $count ->
    [one] { $count } piece of advice
   *[other] { $count } pieces of advice
}
count-info = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
count-none = no findings
status-agreed = agreed
status-dismissed = dismissed
status-filter-open = Not decided
status-filter-agreed = Agreed
status-filter-dismissed = Dismissed
status-filter-all = All, decided or not
state-present = present
state-partly = partly
state-missing = missing
state-na = not applicable

## Toolbar

views = View
mode-review = Review
mode-edit = Edit
mode-matrix = Tables
mode-compare = Compare
tools = Tools
help = Help
skip-text = Skip to the text
skip-findings = Skip to the findings
mode-beside = Beside
mode-brief = Brief
order = Order
order-text = In text order
order-worst = Worst first
order-clause = By article
order-rule = By rule
status-disputed = in dispute
status-filter-disputed = In dispute
undo = Undo
redo = Redo
shortcuts = Keyboard
filters = Search and filters
filter-severity = Show findings by severity
filter-group = Subject
filter-all-groups = All subjects
filter-preset = Subjects of the role
filter-rule = Rule
filter-all-rules = All rules
filter-status = Decision
filter-clear = Clear filters
search = Search the text
search-count = { $count ->
    [0] not found
    [one] { $count } place
   *[other] { $count } places
}
search-position = { $position } of { $count }
walk = Go through the findings
walk-previous = Previous finding
walk-next = Next finding
walk-count = { $count ->
    [one] { $count } finding
   *[other] { $count } findings
}
walk-position = { $position } of { $count }
walk-last = That was the last finding.
walk-first = That was the first finding.
panes = Part of the review
pane-text = Text
pane-findings = Findings ({ $count })
pane-outline = Outline

## Groups of rules

group-intent = Mental element
group-vagueness = Vague wording
group-research = Security research
group-powers = Powers
group-transparency = Transparency and remedy
group-data = Data protection
group-crossborder = Cooperation across borders
group-rights = Rights
group-scope = Scope and penalties
group-speech = Expression
group-definitions = Definitions
group-structure = Structure

## Text, outline and findings

text = Text
outline = Outline
outline-empty = No articles or sections were found in this text.
findings = Findings
findings-none = No rule found anything in this text. That is not a clearance: see what each rule looks for, and what was not checked.
findings-filtered = No finding passes the filters.
findings-before = Show { $count } earlier
findings-after = Show { $count } more
tag-name = { $severity }: { $titles }
tag-name-several = { $count } { $things }: { $titles }
unchecked = { $count ->
    [one] { $count } passage was not checked
   *[other] { $count } passages were not checked
}
empty = Paste a draft, drop a file here or open one.

## Cards

card-words = The words
card-anchor = Found at
card-show = Show in the text
card-why = Why it matters
card-looked = Where the checker looked
card-clears = What would clear it
card-redraft = Redraft, as a template
card-authorities = Authorities
card-notes = See also
card-reason = Dismissed because
card-note = Your note
card-confidence = { $confidence ->
    [high] High confidence
    [medium] Medium confidence
   *[low] Low confidence
}
card-preview = Preview: { $title }
looked-leaf = the clause itself
looked-chapeau = its opening words
looked-tail = its closing words
looked-definitions = the definitions
looked-general-part = the general part
looked-the-article = the article
actions = Decide
action-agree = Agree
action-dismiss = Dismiss…
action-dismiss-now = Dismiss
action-dismiss-rule = Dismiss rule…
action-dismiss-rule-now = Dismiss rule
action-reopen = Reopen
action-note = Add note
action-edit-note = Edit note
action-show = Show in text
form-dismiss = Why is this not a problem here?
form-rule = Why does this rule not apply to this text?
form-words = In your own words (optional)
form-note = Note
form-keep = Keep note
form-cancel = Cancel
reason-intended = The drafters intend this.
reason-elsewhere = It is settled elsewhere.
reason-art = The words are a term of art.
reason-outside = It lies outside this review.
reason-wrong = The checker misread the clause.
decided-last = That was the last finding to decide here.
decided-settled = Chosen.
decided-all = { $count ->
    [one] { $count } finding decided.
   *[other] { $count } findings decided.
}
action-agree-all = Agree with { $count }
action-dismiss-all = Dismiss { $count }…
action-settle = Keep that of { $name }
card-disputed = Two readers decided differently. Both decisions are kept until one is chosen.
card-unnamed = reader without a name
card-by = Decided by
card-about = About this rule
step-decisions = decisions on several findings
step-text = text that was replaced
step-session = session that was opened
step-forget = decisions that were forgotten
decided-agreed = Agreed.
decided-dismissed = Dismissed.
decided-rule = Rule dismissed for this text.
decided-open = Open again.
decided-note = Note kept.
undo-done = Undone: { $step }.
redo-done = Done again: { $step }.
undo-none = There is nothing to undo.
redo-none = There is nothing to do again.
step-decision = decision on a finding
step-rule = decision on a rule
step-redraft = redraft

## Redrafts and editing

editor = Text, being edited
redline = Redraft
redline-out = Out:
redline-in = In:
redline-template = A template: read it as a starting point and adapt it to the text.
redline-apply = Apply to the text
redline-applied = Redraft applied. Undo takes it back.

## Progress and announcements

progress = Progress
cancel = Cancel
cancelled = The check was called off. The text is still here.
check-again = Check
stage-starting = Starting the engine…
stage-reading = Reading the file…
stage-checking = Checking the text…
stage-decoding = Receiving the report…
stage-showing = Setting the text…
announce-report = Checked: { $counts }. { $offences ->
    [one] { $offences } offence
   *[other] { $offences } offences
} and { $powers ->
    [one] { $powers } power
   *[other] { $powers } powers
} read.
text-too-long = This text has { $size } million characters; the page takes up to { $limit } million. What you had here is unchanged. Open the text in parts, or check it on the command line, which takes files of up to 50 MB.
too-large = { $name } has { $size } MB; the checker reads up to { $limit } MB. What you had here is unchanged. Split the text and open its parts.
live-waits = This text is longer than { $limit } million characters, so it is checked when you ask and not at each key. Everything else works as usual.
not-text = { $name } is not a text file. Save the draft as plain text and open that.
export-docx-source = Comments are written into the Word file that you opened; open a .docx file and leave its text as it is.
session-broken = { $name } is not a session file of this checker, or it is damaged. Choose the file that “Save session” wrote.
session-opened = { $count ->
    [one] { $count } decision
   *[other] { $count } decisions
} opened; { $found } belong to findings of this text.
session-opened-text = Session opened, { $count ->
    [one] { $count } decision
   *[other] { $count } decisions
}.

## Keyboard

key-next = Next finding
key-previous = Previous finding
key-open = Open or fold a finding
key-actions = To the decisions of the open finding
key-search = Search the text
key-search-next = Next place found
key-undo = Undo
key-redo = Do again
key-cells = From cell to cell of a table
key-close = Close what is open
key-sheet = This list
close = Close

## The page

page-title = Clausecheck
page-tagline = Reads a draft law clause by clause
page-open = Open file
page-paste = Paste text
page-sample = Sample
page-open-short = Open
page-paste-short = Paste
page-proof-short = Nothing leaves
role-own = Role: own choice
export-all = All findings, whatever is filtered
stake-decisions = { $count ->
    [one] { $count } decision
   *[other] { $count } decisions
}
stake-text = changes of the text
replace-title = Put another text in this one’s place?
replace-words = No file holds what you have here: { $stake }. Undo brings it back as long as this page is open, and no longer.
replace-save = Save it, then go on
replace-now = Go on without saving
replace-not = Stay with this text
notice-back = Bring it back
notice-replaced = The text before was put away.
notice-disputed = Show them
notice-failed = Something in this page failed. Your text and your decisions are still here; save them before you go on. What is saved in no file cannot be brought back once this page is closed.
session-name = Your name, kept in the file (optional)
session-reader = They are those of { $name }.
session-disputed = { $count ->
    [one] { $count } finding was decided differently by two readers; both decisions are kept.
   *[other] { $count } findings were decided differently by two readers; both decisions are kept.
}
export-hint-filtered = With the filters as they are: { $count } of { $all } findings. Dismissed ones are left out unless they are what you show.
export-hint = All { $count } findings that were not dismissed, of { $all }.
session-hint = Decisions are kept in memory only, until you save them as a file. If the checker fails, text and decisions stay here. If this page or the browser is closed, what no file holds is gone. A session that you open is merged with what is here.
role-all = Role: everyone
page-export = Export
page-session = Session
page-proof = Nothing leaves this page
page-main = Draft under review
page-menu = Main
page-drop = Drop the file to read it here. It stays on this machine.
page-document = Draft
page-options = Options
sample-name = Sample: Convention of the Lantern Coast
sample-notice = A fictional sample. Your draft stays here.
notice-left-out = Show them
notice-close = Close this notice
notice-kept = { $count ->
    [one] { $count } decision
   *[other] { $count } decisions
} of the text before were kept, for a next draft of the same text.
notice-update = A newer edition of this page is ready.
notice-update-use = Use it
notice-update-unsaved = What you decided or changed here is not saved, and changing over loads the page again.
notice-update-save = Save decisions and text, then change over
notice-interface = { $language } could not be loaded. The page stays as it is.
notice-saved = Saved { $name }.
paste-untitled = Pasted draft
paste-title = Paste a draft
paste-label = Text of the draft
paste-hint = Treaty, bill or statute. The text goes no further than this page.
paste-nothing = There are no words in what you pasted. Copy the draft’s text and paste it here.
paste-check = Check
setting-role = Role
setting-language = Language
setting-interface = Language of the interface
setting-profile = Drafting style
role-delegate = Treaty delegate
role-counsel = Parliamentary counsel
role-analyst = Rights analyst
role-industry = Industry counsel
role-researcher = Security researcher
role-journalist = Journalist
language-auto = Language: by the text
profile-auto = Style: by the text
profile-treaty = Treaty
profile-statute = Statute or bill
profile-us-code = United States Code
profile-civil = Civil-law code
export-docx = Word file with comments
export-amendments = Table of amendments (Word)
export-html = Web page to print
export-csv = Sheet (CSV)
export-markdown = Markdown
export-sarif = SARIF
export-json = JSON report
session-save = Save decisions
session-save-text = Save decisions and text
session-open = Open session
session-clear = Forget all decisions
foot-limits = Not legal advice. The checker reads words; it does not decide whether a law is lawful. What it does not report was not necessarily checked.
foot-read = Each provision is read in its own language: { $languages }
foot-tried = Read as { $language }. The words of this language were tried on:
foot-version = Version { $version }

## The proof panel

proof-title = Why your text stays here
proof-close = Close
proof-words-hosted = This page comes with a policy that your browser enforces. It may load its own files from the server that it came from and nothing else: no other server, no image, no form, no analytics. The checker is a program inside this page and has no network code.
proof-words-file = This file comes with a policy that your browser enforces. It may connect to nothing at all: no server, no image, no form. The checker is a program inside this file and has no network code.
proof-words-limits = Outside this promise: what you copy, print or save yourself, other extensions of your browser, and the system below it. Every field asks the browser’s spelling and writing services and its translator to leave it alone; one that does not obey, or that you start by hand, has the words from the browser and not from this page. For full certainty switch the network off; everything works the same.
proof-words-open = What cannot be closed here. In Firefox and Safari, which do not know the header Connection-Allowlist, a malicious script could open a frame inside this page and send words from it by WebRTC or, in Firefox, from a worker. In Firefox before 147 and Safari before 26.2 it could also lead the page elsewhere, or download from elsewhere, with words in the address. No script of ours does. In the sealed form of this page, a frame without an origin, these ways are closed too. Open in both browsers, and in every form of this page, is a link that asks for a connection ahead of time: words could leave inside the name of a host.
proof-words-open-file = What cannot be closed here. Where this file is opened from a disk in Chromium, or a browser made from it, a malicious script that tries to lead the page elsewhere is refused, but by then the browser has looked up the host’s name, and words could leave inside that name. A link that asks for a connection ahead of time does the same, also in Firefox and Safari. No script of ours does. Switch the network off and these ways are closed too.
proof-sealed = Open the sealed form
proof-policy = The policy, word for word
proof-policy-none = The policy could not be read here; the server sends it with the page.
proof-test = Try it yourself
proof-test-words = This tries each known way out of the page with a word that is not yours, and shows what the browser did.
proof-test-start = Try every way out
proof-test-running = Trying…
proof-test-engine = Engine
proof-test-way = Way out
proof-test-result = Result
proof-outcome-closed = closed
proof-outcome-absent = closed: not there
proof-outcome-open = open
proof-test-sum = { $open ->
    [0] All { $count } ways out that were tried are closed.
    [one] { $open } of { $count } ways out is open.
   *[other] { $open } of { $count } ways out are open.
}
proof-network = Network
proof-online = The network is on. The page does not need it any more.
proof-online-unkept = The network is on. The page is not kept on this device yet.
proof-offline = The network is off. Everything goes on working.
proof-file-network = This file does not use the network, whether it is on or off.
proof-version = Version
proof-version-engine = Program
proof-version-rules = Rules and word lists
proof-version-text = Text checked (SHA-256)
proof-hashes = Hashes of the page’s files
proof-file = One file
proof-file-words = The whole checker as one file: keep it, pass it on, open it without a network.
proof-file-save = Save this page as one file
guide-open = Guide
guide-title = Guide
guide-close = Close the guide
guide-search = Search the guide
guide-chapters = Chapters
guide-found = { $count ->
    [0] No passage has all these words.
    [one] { $count } passage
   *[other] { $count } passages
}
guide-failed = The guide could not be loaded. It is also in the one file that you can save.

licences-open = Licences
licences-title = Other people’s work in this page
licences-close = Close the licences
licences-words = This page is made with the work below. Each entry opens to the licence under which it was given, in the words in which it was given. The list is made from what the page really contains.
licences-failed = The list could not be loaded. It is also in the one file that you can save, and in the package.
proof-threats = Who could see a draft: the threat model
proof-partners = For partners: put the checker into your own page
proof-file-have = You are using the file. To keep or pass on a copy, copy the file itself.

## Comparing drafts

compare-round = Round { $number }
compare-this = This text
compare-none = This checker cannot compare drafts.
compare-sum = Safeguards: { $lost } lost, { $weakened } weakened, { $strengthened } strengthened, { $gained } gained. Findings: { $new } new, { $fixed } fixed, { $open } still open.
stage-comparing = Comparing the drafts…

# A section whose label is a bare number.
section-number = Section { $number }
