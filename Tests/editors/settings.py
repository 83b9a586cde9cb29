#!/usr/bin/env python3
"""The settings that docs/editors.md tells people to copy, each as far as it can be tried here: settings.py FOLDER

Neovim and Emacs run theirs; the pattern of VS Code and the `errorformat` of Vim are held against what the tool prints; the
others are read by a parser of their format, and what they start has to be `draftlint lsp`. DRAFTLINT names the program,
FOLDER is for scratch files. Prints a line per check; the status is 1 where one fails.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tomllib

HERE = pathlib.Path(__file__).resolve().parent
PAGE = HERE.parent.parent / "docs" / "editors.md"
TEXT = "# Titel\n\nÄ 👮 nach § 25 TTDSG.\n\nHandy 0171 2345678.\n"
PLACES = [(3, 15), (5, 7)]  # line and column of the findings, in code points


def blocks():
    """The fenced blocks of the page, as (heading, language, text)."""
    heading, found = "", []
    fences = re.compile(r"^(?:(#+ [^\n]*)|```(\w+)\n(.*?)^```)$", re.MULTILINE | re.DOTALL)
    for match in fences.finditer(PAGE.read_text(encoding="utf-8")):
        if match[1]:
            heading = match[1].lstrip("# ")
        else:
            found.append((heading, match[2], match[3]))
    return found


def block(heading, language, number=0):
    return [text for title, name, text in blocks() if title.startswith(heading) and name == language][number]


class Checks:
    def __init__(self, folder):
        self.folder = folder
        self.draft = folder / "settings.md"
        self.draft.write_text(TEXT, encoding="utf-8")
        tools = folder / "bin"
        tools.mkdir()
        shutil.copy(os.environ["DRAFTLINT"], tools / "draftlint")
        self.environment = {**os.environ, "PATH": f"{tools}:{os.environ['PATH']}"}

    def run(self, *command):
        return subprocess.run(
            command, cwd=self.folder, env=self.environment, capture_output=True, text=True, timeout=60)

    def concise(self):
        return self.run("draftlint", "check", "--format", "concise", str(self.draft)).stdout

    def neovim(self):
        """The lines for Neovim before 0.11 bring diagnostics; those for later ones are Lua."""
        script, modern = self.folder / "old.lua", self.folder / "new.lua"
        script.write_text(block("Neovim", "lua", 1), encoding="utf-8")
        modern.write_text(block("Neovim", "lua", 0), encoding="utf-8")
        wait = "lua vim.wait(15000, function() return #vim.diagnostic.get(0) == 2 end, 20)"
        show = "lua io.stdout:write(#vim.diagnostic.get(0), assert(loadfile('new.lua')) and ' lua' or '')"
        done = self.run(
            "nvim", "--headless", "--clean", "-c", f"luafile {script}", "-c", f"edit {self.draft}",
            "-c", "set filetype=markdown", "-c", wait, "-c", show, "-c", "qall!")
        assert done.stdout == "2 lua", done.stdout + done.stderr

    def vim(self):
        """`errorformat` finds file, line and column."""
        (self.folder / "out.txt").write_text(self.concise(), encoding="utf-8")
        lines = [line.replace("setlocal", "set") for line in block("Ohne Language Server", "vim").splitlines()]
        (self.folder / "settings.vim").write_text("\n".join(lines), encoding="utf-8")
        show = (
            "lua for _, e in ipairs(vim.fn.getqflist()) do "
            "if e.valid == 1 then io.stdout:write(e.lnum, ':', e.col, ' ') end end")
        done = self.run(
            "nvim", "--headless", "--clean", "-c", "source settings.vim", "-c", "cgetfile out.txt", "-c", show, "-c", "qall!")
        assert done.stdout == "".join(f"{line}:{column} " for line, column in PLACES), done.stdout + done.stderr

    def emacs(self):
        """The lines are read, and eglot knows the server afterwards."""
        script = self.folder / "settings.el"
        script.write_text(block("Emacs", "elisp"), encoding="utf-8")
        known = "(princ (cdr (seq-find (lambda (entry) (equal (cdr entry) '(\"draftlint\" \"lsp\"))) eglot-server-programs)))"
        done = self.run(
            "emacs", "--batch", "--eval", "(package-initialize)", "-l", "eglot", "-l", str(script), "--eval", known)
        assert done.stdout == "(draftlint lsp)", done.stdout + done.stderr

    def vscode_tasks(self):
        """The pattern takes each printed line apart."""
        task = json.loads(block("Ohne Language Server", "json"))["tasks"][0]
        pattern = task["problemMatcher"]["pattern"]
        matches = [re.match(pattern["regexp"], line) for line in self.concise().splitlines()]
        found = [(int(match[pattern["line"]]), int(match[pattern["column"]])) for match in matches if match]
        assert found == PLACES, found

    def helix(self):
        settings = tomllib.loads(block("Helix", "toml"))
        server = settings["language-server"]["draftlint"]
        assert [server["command"], *server["args"]] == ["draftlint", "lsp"]
        assert all("draftlint" in language["language-servers"] for language in settings["language"])

    def kate(self):
        servers = json.loads(block("Kate", "json"))["servers"]
        for server in servers.values():
            assert server["command"] == ["draftlint", "lsp"]
            re.compile(server["highlightingModeRegex"])

    def sublime(self):
        client = json.loads(block("Sublime", "json"))["clients"]["draftlint"]
        assert client["enabled"] and client["command"] == ["draftlint", "lsp"] and client["selector"]

    def zed(self):
        task = json.loads(block("Zed", "json"))[0]
        arguments = [str(self.draft) if word == "$ZED_FILE" else word for word in task["args"]]
        done = self.run(task["command"], *arguments)
        assert len(re.findall(r"^\S+:\d+:\d+: ", done.stdout, re.MULTILINE)) == 2, done.stdout + done.stderr


def main():
    checks, status = Checks(pathlib.Path(sys.argv[1])), 0
    trials = [
        ("Neovim, the settings run", checks.neovim), ("Vim, errorformat run", checks.vim),
        ("Emacs, the settings run", checks.emacs), ("VS Code, problem matcher held against output", checks.vscode_tasks),
        ("Zed, task run by hand", checks.zed), ("Helix, settings read only", checks.helix),
        ("Kate, settings read only", checks.kate), ("Sublime Text, settings read only", checks.sublime),
    ]
    for name, trial in trials:
        try:
            trial()
            print(f"ok    {name}")
        except Exception as error:
            print(f"FAIL  {name}: {error!r}"[:800])
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main())
