"""Opens a draft in a LibreOffice that listens on a pipe, starts the extension over it as its menu does, and
saves the result. Usage: libreoffice-drive.py PIPE DRAFT SAVED WHAT …, where each WHAT is given to the
extension, one after the other; “undo” takes the last one back."""

import sys
import time

import uno
import unohelper
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.task import XInteractionHandler
from com.sun.star.ucb import XCommandEnvironment, XProgressHandler


def connected(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(600):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.2)
    raise SystemExit("LibreOffice does not answer")


class Asking(unohelper.Base, XCommandEnvironment, XInteractionHandler, XProgressHandler):
    """Says yes to what the installation asks."""

    def getInteractionHandler(self):
        return self

    def getProgressHandler(self):
        return self

    def handle(self, request):
        for choice in request.getContinuations():
            if choice.queryInterface(uno.getTypeByName("com.sun.star.task.XInteractionApprove")):
                choice.select()

    def push(self, status):
        pass

    def update(self, status):
        pass

    def pop(self):
        pass


def main():
    pipe, draft, saved, *asked = sys.argv[1:]
    context = connected(pipe)
    if draft == "install":
        manager = context.getValueByName("/singletons/com.sun.star.deployment.ExtensionManager")
        added = manager.addExtension(uno.systemPathToFileUrl(saved), (), "user", None, Asking())
        print(added.getDisplayName())
        return
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(draft), "_blank", 0, ())
    before = document.getText().getString()
    for what in asked:
        if what == "undo":
            document.getUndoManager().undo()
        else:
            context.ServiceManager.createInstanceWithContext("clausecheck.Comment", context).trigger(what + " quiet")
    after = document.getText().getString()
    as_text = PropertyValue()
    as_text.Name, as_text.Value = "FilterName", "writer8"
    document.storeToURL(uno.systemPathToFileUrl(saved), (as_text,))
    document.close(True)
    print("same" if before == after else "changed")


main()
