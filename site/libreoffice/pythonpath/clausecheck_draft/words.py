"""The document as the text that is checked, and the way back from a place in it to the document.

A paragraph is a line. Its portions are taken one by one, because a cursor counts a field or an anchor as
one step, however many letters it shows. Numbers that the program computes stand before their line, as a
reader sees them; deleted words of tracked changes are left out.
"""


class Piece:
    """A run of the text and the portion of the document that it is; no portion for what is computed."""

    def __init__(self, start, words, portion, holder, whole):
        self.start = start  # in characters of the text
        self.words = words
        self.portion = portion
        self.holder = holder  # the XText to make cursors of
        self.whole = whole  # one step of a cursor, however long


class Draft:
    def __init__(self, document):
        self.pieces = []
        self._parts = []
        self._length = 0
        self._deleted = 0
        self._walk(document.getText())
        self.text = "".join(self._parts)
        self._bytes = self.text.encode("utf-8")

    def _add(self, words, portion=None, holder=None, whole=False):
        if portion is not None:
            self.pieces.append(Piece(self._length, words, portion, holder, whole))
        self._parts.append(words)
        self._length += len(words)

    def _walk(self, text):
        paragraphs = text.createEnumeration()
        while paragraphs.hasMoreElements():
            part = paragraphs.nextElement()
            if part.supportsService("com.sun.star.text.TextTable"):
                for name in part.getCellNames():
                    self._walk(part.getCellByName(name))
            elif part.supportsService("com.sun.star.text.Paragraph"):
                self._paragraph(part, text)

    def _paragraph(self, paragraph, holder):
        label = paragraph.ListLabelString if paragraph.NumberingIsNumber else ""
        if label:
            self._add(label + " ")
        portions = paragraph.createEnumeration()
        while portions.hasMoreElements():
            portion = portions.nextElement()
            kind = portion.TextPortionType
            if kind == "Redline" and portion.RedlineType == "Delete":
                self._deleted += 1 if portion.IsStart else -1
            elif self._deleted > 0:
                continue
            elif kind == "Text":
                # A break inside a paragraph is a line of its own, and one step.
                self._add(portion.getString(), portion, holder)
            elif kind == "TextField":
                self._add(portion.getString(), portion, holder, whole=True)
        self._add("\n")

    def range(self, start, end):
        """A cursor over the words between two byte positions; None where they are all computed."""
        first = len(self._bytes[:start].decode("utf-8", "ignore"))
        last = len(self._bytes[:end].decode("utf-8", "ignore"))
        over = [p for p in self.pieces if p.start < last and p.start + len(p.words) > first]
        # Words of another cell or box cannot be in one range with the first.
        over = [p for p in over if p.holder is over[0].holder]
        if not over:
            return None
        cursor = _at(over[0], max(first - over[0].start, 0), before=True)
        cursor.gotoRange(_at(over[-1], min(last - over[-1].start, len(over[-1].words)), before=False), True)
        return cursor


def _at(piece, characters, before):
    """A cursor at that many characters of the piece; of a field, before or behind it."""
    if piece.whole:
        return piece.holder.createTextCursorByRange(piece.portion.getStart() if before else piece.portion.getEnd())
    cursor = piece.holder.createTextCursorByRange(piece.portion.getStart())
    # The program counts a letter outside the first plane as two or as one, from version to version.
    wanted = piece.words[:characters]
    cursor.goRight(len(wanted), False)
    probe = piece.holder.createTextCursorByRange(piece.portion.getStart())
    probe.gotoRange(cursor, True)
    while len(probe.getString()) < len(wanted) and probe.goRight(1, True):
        pass
    return piece.holder.createTextCursorByRange(probe.getEnd())
