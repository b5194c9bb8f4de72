"""Puts the findings of a report into the margin, and takes them out again."""

import re

AUTHOR = "Clausecheck"

# A comment of ours names its rule at the end of its first line.
OURS = re.compile(r"\A[^\n]*\([a-z]+/[a-z-]+\)(\n|\Z)")


def remove(document):
    """Removes the comments that an earlier run made, and returns how many. Others' comments stay."""
    mine = []
    fields = document.getTextFields().createEnumeration()
    while fields.hasMoreElements():
        field = fields.nextElement()
        if field.supportsService("com.sun.star.text.textfield.Annotation") and field.Author == AUTHOR and OURS.match(field.Content):
            mine.append(field)
    for field in mine:
        field.getAnchor().getText().removeTextContent(field)
    return len(mine)


def place(document, draft, report):
    """Comments each finding on exactly its words, and returns how many comments were made."""
    placed = 0
    # From the end: a comment moves nothing that stands before it.
    for finding in sorted(report["findings"], key=lambda f: (f["start"], f["end"]), reverse=True):
        cursor = draft.range(finding["start"], finding["end"])
        if cursor is None:
            continue
        comment = document.createInstance("com.sun.star.text.textfield.Annotation")
        comment.Author = AUTHOR
        comment.Initials = "C"
        comment.Content = words(finding)
        cursor.getText().insertTextContent(cursor, comment, True)
        placed += 1
    return placed


def words(finding):
    """What a comment says."""
    paragraphs = [f"{finding['severity'].capitalize()} ({finding['rule']})", finding["message"], "Why it matters: " + finding["why"], "What would clear it: " + finding["clears"]]
    if finding.get("looked"):
        paragraphs.append("Looked in: " + ", ".join(finding["looked"]))
    sources = [f"{a['name']}, {a['locator']}" if a.get("locator") else a["name"] for a in finding.get("authorities", [])]
    if sources:
        paragraphs.append("Authorities: " + "; ".join(sources))
    return "\n".join(paragraphs)
