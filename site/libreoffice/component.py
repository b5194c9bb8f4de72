"""What LibreOffice starts when the reader asks for comments, or for their removal."""

import unohelper
from com.sun.star.task import XJobExecutor

from clausecheck_draft import command, comments, words

SERVICE = "clausecheck.Comment"


class Comment(unohelper.Base, XJobExecutor):
    def __init__(self, context):
        self.context = context

    def trigger(self, asked):
        """Comments the open document, or removes the comments ("remove"). With "quiet" nothing is shown."""
        desktop = self.context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", self.context)
        document = desktop.getCurrentComponent()
        try:
            said = self.remove(document) if "remove" in asked else self.comment(document)
        except command.Unusable as sentence:
            said = str(sentence)
        if "quiet" not in asked:
            show(desktop, said)

    def comment(self, document):
        if document is None or not document.supportsService("com.sun.star.text.TextDocument"):
            raise command.Unusable("The open document is no text; open a draft in Writer.")
        draft = words.Draft(document)
        report = command.check(draft.text)  # before anything is changed: it may fail
        undo = document.getUndoManager()
        undo.enterUndoContext("Clausecheck")
        try:
            comments.remove(document)
            placed = comments.place(document, words.Draft(document), report)
        finally:
            undo.leaveUndoContext()
        return f"{placed} comments." if placed != 1 else "1 comment."

    def remove(self, document):
        undo = document.getUndoManager()
        undo.enterUndoContext("Clausecheck")
        try:
            return f"{comments.remove(document)} comments removed."
        finally:
            undo.leaveUndoContext()


def show(desktop, sentence):
    frame = desktop.getCurrentFrame()
    if frame is None:
        return
    window = frame.getContainerWindow()
    window.getToolkit().createMessageBox(window, "infobox", 1, "Clausecheck", sentence).execute()


g_ImplementationHelper = unohelper.ImplementationHelper()
g_ImplementationHelper.addImplementation(Comment, SERVICE, (SERVICE,))
