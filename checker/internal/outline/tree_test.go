package outline

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// trees are texts and the trees that the outline makes of them, as drawTree draws them.
var trees = []struct{ name, text, tree string }{
	{"an article keeps a single paragraph as its body", `
Article 4
Damage to records
Each Party shall make it an offence to damage records intentionally.`, `
article Article 4 <Damage to records> | Each Party shall make it an of … intentionally.`},
	{"a letter behind a blank belongs to the number of a section", `
Section 4 a
The court may wait.
Section 4 b Lamps
The court shall act.`, `
section Section 4 a | The court may wait.
section Section 4 b <Lamps> | The court shall act.`},
	{"several unlabelled paragraphs are children", `
Article 4
Damage to records
Each Party shall act.
Each Party may wait.`, `
article Article 4 <Damage to records>
  paragraph | Each Party shall act.
  paragraph | Each Party may wait.`},
	{"numbered paragraphs and lettered items", `
Article 2
1. Each Party shall punish:
(a) theft;
(b) fraud, namely
(i) of money; or
(ii) of data.
2. Nothing else is punished.`, `
article Article 2
  paragraph 1. | Each Party shall punish:
    item (a) | theft;
    item (b) | fraud, namely
      item (i) | of money; or
      item (ii) | of data.
  paragraph 2. | Nothing else is punished.`},
	{"closing words belong to the provision that began the sentence", `
§ 12. Keys
(a) Whoever knowingly—
(1) copies a key; or
(2) sells a key,
shall be fined.
(b) This section is no defence.`, `
section § 12. <Keys>
  item (a) | Whoever knowingly— || shall be fined.
    item (1) | copies a key; or
    item (2) | sells a key,
  item (b) | This section is no defence.`},
	{"closing words that run on in the line of the last item", `
3. Keys
(1) Any person who —
(a) copies a key; or
(b) sells a key, shall be guilty of an offence.
(2) It does not matter why.`, `
section 3. <Keys>
  paragraph (1) | Any person who — || shall be guilty of an offence.
    item (a) | copies a key; or
    item (b) | sells a key,
  paragraph (2) | It does not matter why.`},
	{"a new sentence after items is a paragraph of the article", `
Article 2
1. Each Party shall punish:
(a) theft;
(b) fraud.
The courts shall decide.`, `
article Article 2
  paragraph 1. | Each Party shall punish:
    item (a) | theft;
    item (b) | fraud.
  paragraph | The courts shall decide.`},
	{"items within a line", `
9. Powers
(1) An officer may: (a) enter premises; (b) seize goods; or (c) take copies. (2) Paragraph (1)(a) or (b) needs a warrant.`, `
section 9. <Powers>
  paragraph (1) | An officer may:
    item (a) | enter premises;
    item (b) | seize goods; or
    item (c) | take copies.
  paragraph (2) | Paragraph (1)(a) or (b) needs a warrant.`},
	{"references are not items", `
9. Powers
(1) The powers in paragraphs (a) or (b) of subsection (2) are limited; see (a).
(2) In paragraph
(1) nothing is said.`, `
section 9. <Powers>
  paragraph (1) | The powers in paragraphs (a) o … ited; see (a).
  paragraph (2) | In paragraph (1) nothing is said.`},
	{"a reference at the start of a line opens no article", `
Article 1
Scope
This Convention applies to ships.
Article 2 shall not apply to warships.
Article 2
Terms
Ships float.`, `
article Article 1 <Scope>
  paragraph | This Convention applies to ships.
  paragraph | Article 2 shall not apply to warships.
article Article 2 <Terms> | Ships float.`},
	{"the letter i after h, and the numeral i below it", `
5. Duties
(1) A provider shall—
(g) keep logs;
(h) act in order—
(i) to help; and
(ii) to protect;
(i) report.`, `
section 5. <Duties>
  paragraph (1) | A provider shall—
    item (g) | keep logs;
    item (h) | act in order—
      item (i) | to help; and
      item (ii) | to protect;
    item (i) | report.`},
	{"a label alone on its line", `
Article 6
1. Each Party shall punish:
a)
(i)The sale of keys;
(ii) The theft of keys;
b) Attempts.`, `
article Article 6
  paragraph 1. | Each Party shall punish:
    item a)
      item (i) | The sale of keys;
      item (ii) | The theft of keys;
    item b) | Attempts.`},
	{"marginal headings are titles of what follows", `
7 Term of office
(1) The head serves five years.
Maximum period
(2) The head serves twice at most.
8 Pay
The head is paid.`, `
section 7 <Term of office>
  paragraph (1) | The head serves five years.
  paragraph (2) <Maximum period> | The head serves twice at most.
section 8 <Pay> | The head is paid.`},
	{"titles on the line above the label", `
Keys
Section 5
(1) Keys are sold.
Locks
Section 6
(1) Locks are sold.`, `
section Section 5 <Keys>
  paragraph (1) | Keys are sold.
section Section 6 <Locks>
  paragraph (1) | Locks are sold.`},
	{"a number that the text repeats", `
1. Locks
1.—(1) Locks are sold.
(2) Keys are not.
2. Keys
2. Keys are kept.`, `
section 1. <Locks>
  paragraph (1) | Locks are sold.
  paragraph (2) | Keys are not.
section 2. <Keys> | Keys are kept.`},
	{"definitions", `
2. Terms
(1) In this Act—
“key” means a thing that opens;
“lock” means—
(a) a bolt; or
(b) a bar;
“door” includes a gate.
(2) A gate is a door.`, `
section 2. <Terms>
  paragraph (1) | In this Act—
    definition | “key” means a thing that opens;
    definition | “lock” means—
      item (a) | a bolt; or
      item (b) | a bar;
    definition | “door” includes a gate.
  paragraph (2) | A gate is a door.`},
	{"definitions that run on within the line", `
2. Terms
In this Act, unless it says otherwise — “key” means a thing that opens —
(a) a door; or
(b) a gate; “lock” means a bolt; “door” includes a gate.`, `
section 2. <Terms> | In this Act, unless it says otherwise —
  definition | “key” means a thing that opens —
    item (a) | a door; or
    item (b) | a gate;
  definition | “lock” means a bolt;
  definition | “door” includes a gate.`},
	{"inserted numbers", `
(not used)
8. Keys
(1) One.
(1A) Two.
8A. Locks
(1) Three.
9. Doors
Four.`, `
preamble | (not used)
section 8. <Keys>
  paragraph (1) | One.
  paragraph (1A) | Two.
section 8A. <Locks>
  paragraph (1) | Three.
section 9. <Doors> | Four.`},
	{"parts, annex and closing", `
Convention on Keys
The Parties,
Have agreed as follows:
CHAPTER I
GENERAL
Article 1
Terms
Keys open.
CHAPTER II – LOCKS
Article 2 bis
Locks
Locks close.
IN WITNESS WHEREOF the undersigned have signed.
Done at Nowhere.
ANNEX
1. Keys are listed.`, `
preamble <Convention on Keys> | The Parties, Have agreed as follows:
part CHAPTER I <GENERAL>
  article Article 1 <Terms> | Keys open.
part CHAPTER II <LOCKS>
  article Article 2 bis <Locks> | Locks close.
closing | IN WITNESS WHEREOF the undersi … ne at Nowhere.
annex ANNEX
  article
    paragraph 1. | Keys are listed.`},
	{"a table of contents is no list of articles", `
Keys Act
Contents
1. Terms
2. Sale of keys
3. Penalties
1. Terms
Keys open.
2. Sale of keys
Keys are sold.
3. Penalties
Sellers pay.`, `
preamble <Keys Act>
contents | Contents 1. Terms 2. Sale of keys 3. Penalties
section 1. <Terms> | Keys open.
section 2. <Sale of keys> | Keys are sold.
section 3. <Penalties> | Sellers pay.`},
	{"amending text is quoted below its instruction", `
SEC. 2. KEYS.
(a) IN GENERAL.—The Locks Act is amended by adding at the end the following:
5. Keys
(1) Keys are banned.
.
(b) EFFECT.—This section takes effect at once.
SEC. 3. LOCKS.
Locks stay.`, `
section SEC. 2. <KEYS>
  item (a) <IN GENERAL> | The Locks Act is amended by ad … the following: #amending
    section 5. <Keys> #amending #quoted
      paragraph (1) | Keys are banned. #amending #quoted
  item (b) <EFFECT> | This section takes effect at once.
section SEC. 3. <LOCKS> | Locks stay.`},
	{"quotation marks around new text", `
4. Change
In section 2 of the Locks Act, after subsection (1) insert—
“(2) Keys are banned.
(3) Locks are not.”
5. Start
This Act starts at once.`, `
section 4. <Change> | In section 2 of the Locks Act, … on (1) insert— #amending
  paragraph (2) | Keys are banned. #amending #quoted
  paragraph (3) | Locks are not.” #amending #quoted
section 5. <Start> | This Act starts at once.`},
	{"brackets, repeal and final clauses", `
Article 1
Keys
1. Keys open.
[2. Keys may be banned.]
Article 2
[Repealed]
Article 3
Entry into force
This Convention enters into force at once.`, `
article Article 1 <Keys>
  paragraph 1. | Keys open.
  paragraph 2. | Keys may be banned.] #bracketed
article Article 2 | [Repealed] #repealed
article Article 3 <Entry into force> | This Convention enters into force at once. #final`},
	{"hard-wrapped lines are joined", `
Article 1
Purpose

The purpose of this Convention is to make the theft of keys an
offence everywhere, in accordance with the obligations set out in
Article 3. The Parties shall act together, and they shall report to
the Secretary on all that they have done in the year before.

1. Each Party shall punish the theft of keys in accordance with
paragraph 2, and may in addition punish those who lend a key to a
thief.`, `
article Article 1 <Purpose> | The purpose of this Convention … e year before.
  paragraph 1. | Each Party shall punish the th … ey to a thief.`},
	{"a line of a hard-wrapped text that breaks off within its sentence goes on, however short an edit made it", `
Article 1.- Whoever takes one of the
keys of another from a drawer or out of a coat, whether in a house
or in the street, and in the absence of whoever owns it, shall pay a
fine of ten crowns to the keeper of the seal of the town.
Article 2.- Lending of
keys
The keeper of the seal may lend the keys of the town to any person
who has a right to enter the place that they open and to none else
beside, and shall note the day of it.`, `
article Article 1. | Whoever takes one of the keys  … l of the town.
article Article 2. <Lending of keys> | The keeper of the seal may len … the day of it.`},
	{"a short line that ends a thought is a title in a hard-wrapped text, too", `
Article 1. Keys
The keeper of the seal may lend the keys of the town to any person
who has a right to enter the place that they open and to none else
beside, and shall note the day of it.`, `
article Article 1. <Keys> | The keeper of the seal may len … the day of it.`},
	{"a text that numbers nothing", `
Theft of keys
Whoever steals a key commits an offence.
Sale of keys
Whoever sells a stolen key commits an offence.`, `
section <Theft of keys> | Whoever steals a key commits an offence.
section <Sale of keys> | Whoever sells a stolen key commits an offence.`},
	{"a bare sentence", `Whoever steals a key commits an offence.`, `
section | Whoever steals a key commits an offence.`},
	{"editorial notes and page numbers", `
1. Keys
(1) Keys open.
[40/2019; 9/2018]
- 12 -
(2) Locks close.`, `
section 1. <Keys>
  paragraph (1) | Keys open.
  note | [40/2019; 9/2018]
  paragraph (2) | Locks close.`},
	{"a first subsection behind the heading and its dash", `
29. Keeping of keys.—(1) A keeper shall keep the key:
(a) by day; or
(b) by night.
(2) The keeper reports.`, `
section 29. <Keeping of keys>
  paragraph (1) | A keeper shall keep the key:
    item (a) | by day; or
    item (b) | by night.
  paragraph (2) | The keeper reports.`},
	{"a first subsection with items behind the section's number and its dash", `
8.—(1) A keeper shall see that—
(a) the key is kept; and
(b) the lock is oiled.
(2) The keeper reports.
9.–(1) No one shall—
(a) break a lock; or
(b) bend a key.
(2) Whoever breaks a lock pays.
Oil
10. — (1) The keeper may—
(a) buy oil;
(b) sell oil.`, `
section 8.
  paragraph (1) | A keeper shall see that—
    item (a) | the key is kept; and
    item (b) | the lock is oiled.
  paragraph (2) | The keeper reports.
section 9.
  paragraph (1) | No one shall—
    item (a) | break a lock; or
    item (b) | bend a key.
  paragraph (2) | Whoever breaks a lock pays.
section 10. <Oil>
  paragraph (1) | The keeper may—
    item (a) | buy oil;
    item (b) | sell oil.`},
	{"dashes and bullets", `
Article 1
Each Party shall ban:
– keys;
– locks, such as
• bolts;
• bars.`, `
article Article 1 | Each Party shall ban:
  item – | keys;
  item – | locks, such as
    item • | bolts;
    item • | bars.`},
}

func TestOutlineDrawsTheTree(t *testing.T) {
	lex := structureLexicon(t, "en")
	for _, c := range trees {
		t.Run(c.name, func(t *testing.T) {
			d := outlineOf(lex, c.text)
			checkTree(t, d)
			assert.Equal(t, strings.TrimSpace(c.tree), strings.TrimSpace(drawTree(d)))
		})
	}
}
