"""Runs the command clausecheck over a text, on this machine."""

import json
import os
import shutil
import subprocess


class Unusable(Exception):
    """Why it could not be done: one sentence for the reader."""


def path():
    """The command's path: what CLAUSECHECK says, or what is found on the PATH."""
    named = os.environ.get("CLAUSECHECK", "")
    found = shutil.which(named or "clausecheck")
    if found:
        return found
    if named:
        raise Unusable(f"CLAUSECHECK names {named}, which is no program; set it to the path of the command clausecheck.")
    raise Unusable("The command clausecheck was not found; put it on the PATH, or set CLAUSECHECK to its path.")


def check(text):
    """The report on the text. Positions count bytes of its UTF-8."""
    hidden = {"creationflags": subprocess.CREATE_NO_WINDOW} if os.name == "nt" else {}
    try:
        ran = subprocess.run(
            [path(), "check", "--format", "json", "--offsets", "utf-8", "--fail-on", "never", "-"],
            input=text.encode("utf-8"), stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False, **hidden)
    except OSError as reason:
        raise Unusable(f"The command clausecheck could not be started ({reason.strerror}); check its path.") from reason
    if ran.returncode != 0:
        raise Unusable(ran.stderr.decode("utf-8", "replace").strip() or "The command clausecheck ended without a word; run it by hand to see why.")
    return json.loads(ran.stdout.decode("utf-8"))
