"""The real window, as its user has it: seen through AT-SPI, worked by mouse and keys through xdotool."""

import os
import re
import subprocess
import time

import pyatspi
from gi.repository import GLib

# A machine that does much else may need this long for anything.
PATIENCE = 60.0
PAUSE = 0.1
# Below these there is an object for each cell: 50,000 of them.
TABLES = {pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_LIST}
# What a call on an object says that has gone since it was found.
GONE = (GLib.Error, LookupError, NotImplementedError, AttributeError, RuntimeError)


class Failure(Exception):
    """What was awaited and did not come."""


def fits(text, wanted):
    """`wanted`: the whole text, a pattern that it contains, or None for any."""
    if wanted is None:
        return True
    return wanted.search(text) is not None if isinstance(wanted, re.Pattern) else text == wanted


def told(wanted):
    return wanted.pattern if isinstance(wanted, re.Pattern) else wanted


class Window:
    """One running app: its top-level window, dialogs and menus."""

    def __init__(self, program, out, scale=1.0):
        self.program = program
        self.out = out
        self.scale = scale
        self.process = None
        self.application = None
        self.clip = None

    # --- the process ---

    def start(self, *arguments):
        environment = dict(os.environ)
        if self.scale != 1.0:
            environment["QT_SCALE_FACTOR"] = str(self.scale)
        self.log = open(os.path.join(self.out, "xingtu.log"), "w+", encoding="utf-8")
        self.process = subprocess.Popen([self.program, *arguments], env=environment, stdout=self.log, stderr=self.log)
        self.await_that("the app is on the accessibility bus", self._find_application)

    def _find_application(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for index in range(desktop.childCount):
            one = desktop.getChildAtIndex(index)
            if one is not None and one.name == "xingtu":
                # What the window says now is asked, not what it said once.
                one.set_cache_mask(pyatspi.Atspi.Cache.NONE)
                self.application = one
                return one
        return None

    def end(self):
        """Ends what was started and is still there."""
        for process in (self.process, self.clip):
            if process is not None and process.poll() is None:
                process.terminate()
                try:
                    process.wait(PATIENCE)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()

    def await_end(self):
        """Waits until it has ended by itself, and without a complaint."""
        process, self.process = self.process, None
        try:
            status = process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process = process
            raise Failure(f"the app has not ended within {PATIENCE:.0f} s") from None
        self.log.seek(0)
        told = self.log.read().strip()
        if status != 0 or told:
            raise Failure(f"the app ended with {status} and told: {told}")

    # --- waiting ---

    def await_that(self, what, condition, patience=PATIENCE):
        """Waits until `condition` gives something true and gives it back."""
        until = time.monotonic() + patience
        while True:
            try:
                found = condition()
            except GONE:
                found = None
            if found:
                return found
            if self.process is not None and self.process.poll() is not None:
                raise Failure(f"the app ended ({self.process.returncode}) while this was awaited: {what}")
            if time.monotonic() > until:
                raise Failure(f"not within {patience:.0f} s: {what}")
            time.sleep(PAUSE)

    # --- seeing ---

    def tops(self):
        """Windows, dialogs and menus that are shown, the newest first."""
        found = []
        for index in range(self.application.childCount):
            one = self.application.getChildAtIndex(index)
            if one is not None and self.shown(one):
                found.insert(0, one)
        return found

    @staticmethod
    def shown(one):
        return one.getState().contains(pyatspi.STATE_SHOWING)

    @staticmethod
    def enabled(one):
        return one.getState().contains(pyatspi.STATE_SENSITIVE)

    @staticmethod
    def checked(one):
        return one.getState().contains(pyatspi.STATE_CHECKED)

    def walk(self, root=None):
        """What is shown, each object before what it holds; the cells of tables are left out."""
        roots = [root] if root is not None else self.tops()
        for one in roots:
            yield from self._walk(one)

    def _walk(self, one):
        if not self.shown(one):
            return
        yield one
        if one.getRole() in TABLES:
            return
        for index in range(one.childCount):
            child = one.getChildAtIndex(index)
            if child is not None:
                yield from self._walk(child)

    def look(self, name=None, role=None, about=None, within=None):
        """The first object of that name, role and description, or None."""
        for one in self.walk(within):
            if (role is None or one.getRoleName() == role) and fits(one.name, name) and fits(one.description, about):
                return one
        return None

    def see(self, name=None, role=None, about=None, within=None, patience=PATIENCE, enabled=None):
        """Waits for that object."""

        def condition():
            one = self.look(name, role, about, within)
            return one if one is not None and (enabled is None or self.enabled(one) == enabled) else None

        parts = [part for part in (role, told(name), about and f"({told(about)})") if part]
        return self.await_that(" ".join(parts) or "anything", condition, patience)

    def see_no(self, name=None, role=None, within=None):
        self.await_that(f"{role or ''} {told(name)} is gone", lambda: self.look(name, role, None, within) is None)

    def see_dialog(self, title):
        return self.await_that(
            f"the dialog {title}",
            lambda: next((top for top in self.tops() if top.getRoleName() == "dialog" and fits(top.name, title)), None),
        )

    def see_no_dialog(self):
        self.await_that(
            "no dialog is open", lambda: all(top.getRoleName() not in ("dialog", "alert") for top in self.tops())
        )

    def see_title(self, title):
        """Waits for the page: its title begins the window's."""
        return self.see(re.compile(f"^{title} · "), "frame")

    def see_focus(self, name, role=None):
        def condition():
            one = self.look(name, role)
            return one is not None and one.getState().contains(pyatspi.STATE_FOCUSED)

        self.await_that(f"the focus is in {name}", condition)

    def row(self, table, row=0):
        """The first cell of a row that is shown; hidden columns have cells too."""
        cells = self.see(table, "table").queryTable()

        def condition():
            for column in range(cells.nColumns):
                cell = cells.getAccessibleAt(row, column)
                if cell.queryComponent().getExtents(pyatspi.DESKTOP_COORDS).width > 0:
                    return cell
            return None

        return self.await_that(f"row {row + 1} of {table}", condition)

    def words(self, within=None):
        """Every name that is shown, in the order of reading."""
        return [one.name for one in self.walk(within) if one.name]

    def figure(self, name, within=None):
        """The value that stands behind the label `name` in a list of figures: the next text that is an amount."""

        def condition():
            words = self.words(within)
            for index, word in enumerate(words):
                if fits(word, name):
                    for value in words[index + 1 : index + 4]:
                        if re.fullmatch(r"−?¥?[\d,]+\.\d\d", value):
                            return value
            return None

        return self.await_that(f"a figure of {told(name)}", condition)

    @staticmethod
    def text_of(field):
        return field.queryText().getText(0, -1)

    def await_text(self, field, wanted):
        self.await_that(f"“{wanted}” in {field.name}", lambda: self.text_of(field) == wanted)

    # --- hands ---

    def _xdotool(self, *arguments):
        subprocess.run(["xdotool", *map(str, arguments)], check=True, timeout=PATIENCE)

    def box(self, one):
        """Where it stands on the screen, in its pixels, once it stands still."""

        def condition():
            first = one.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            time.sleep(0.05)
            second = one.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            same = (first.x, first.y, first.width, first.height) == (second.x, second.y, second.width, second.height)
            return second if same and second.width > 0 and second.height > 0 else None

        found = self.await_that(f"{one.name} stands still", condition)
        return tuple(round(value * self.scale) for value in (found.x, found.y, found.width, found.height))

    def click(self, one, times=1, place=(0.5, 0.5)):
        x, y, width, height = self.box(one)
        self._xdotool("mousemove", x + int(width * place[0]), y + int(height * place[1]))
        self._xdotool("click", "--repeat", times, "--delay", 60, 1)

    def press(self, name, role="push button", within=None, times=1):
        """Clicks the button of that name as soon as it can be clicked."""
        self.click(self.see(name, role, within=within, enabled=True), times)

    def key(self, *names):
        self._xdotool("key", "--clearmodifiers", *names)

    def type(self, text):
        """Keys of a US keyboard; other characters are pasted."""
        if text.isascii():
            self._xdotool("type", "--delay", 8, text)
        else:
            self.paste(text)

    def paste(self, text):
        if self.clip is not None and self.clip.poll() is None:
            self.clip.terminate()
            self.clip.wait()
        # In the foreground: it serves the clipboard until it is ended.
        self.clip = subprocess.Popen(
            ["xclip", "-quiet", "-selection", "clipboard", "-in"],
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        self.clip.stdin.write(text.encode())
        self.clip.stdin.close()
        self.await_that("the clipboard has the text", lambda: self._clipboard() == text)
        self.key("ctrl+v")

    @staticmethod
    def _clipboard():
        read = subprocess.run(
            ["xclip", "-selection", "clipboard", "-out"], capture_output=True, check=False, timeout=PATIENCE
        )
        return read.stdout.decode(errors="replace") if read.returncode == 0 else None

    def fill(self, name, text, role="text", within=None):
        """Into the field of that name, in place of what is there."""
        field = self.see(name, role, within=within, enabled=True)
        self.click(field)
        self.key("ctrl+a")
        self.type(text)
        self.await_text(field, text)
        return field

    # --- what is left behind ---

    def picture(self, name):
        subprocess.run(["import", "-window", "root", os.path.join(self.out, f"{name}.png")], check=False, timeout=60)

    def tree(self):
        """What is shown, as text."""
        lines = []

        def write(one, depth):
            if not self.shown(one):
                return
            state = one.getState()
            marks = [mark for mark, held in (("focused", pyatspi.STATE_FOCUSED), ("checked", pyatspi.STATE_CHECKED))
                     if state.contains(held)]
            if not state.contains(pyatspi.STATE_SENSITIVE):
                marks.append("disabled")
            about = one.description.replace("\n", " ")
            lines.append("  " * depth + " ".join(filter(None, [
                one.getRoleName(), repr(one.name), about and f"({about})", " ".join(marks)])))
            if one.getRole() in TABLES:
                lines.append("  " * (depth + 1) + f"{one.childCount} objects")
                return
            for index in range(one.childCount):
                child = one.getChildAtIndex(index)
                if child is not None:
                    write(child, depth + 1)

        for top in self.tops():
            try:
                write(top, 0)
            except GONE as error:
                lines.append(f"… {error}")
        return "\n".join(lines)
