"""What a package has to know about a binary: its machine, the libc it needs, its libraries."""

import re
import subprocess
from pathlib import Path

# e_machine of the ELF header (System V ABI) → name in Python's and in Debian's tags.
MACHINES = {62: ("x86_64", "amd64"), 183: ("aarch64", "arm64")}


class Binary:
    def __init__(self, path):
        self.path = Path(path)
        self.bytes = self.path.read_bytes()
        if self.bytes[:4] != b"\x7fELF":
            raise SystemExit(f"{path}: no ELF binary")

    @property
    def machine(self):
        """(name in a wheel's tag, name of Debian's architecture)"""
        number = int.from_bytes(self.bytes[18:20], "little")
        if number not in MACHINES:
            raise SystemExit(f"{self.path}: unknown machine {number}")
        return MACHINES[number]

    @property
    def libc(self):
        """The newest version of glibc that the binary asks for; it does not start on an older one."""
        versions = re.findall(rb"\0GLIBC_(\d+)\.(\d+)(?:\.\d+)?(?=\0)", self.bytes)
        return max((int(major), int(minor)) for major, minor in versions)

    def library(self, name):
        """Where the loader finds a library of that name."""
        lines = subprocess.run(["ldd", self.path], check=True, capture_output=True, text=True).stdout
        found = re.search(rf"^\s*{re.escape(name)} => (\S+)", lines, re.MULTILINE)
        if not found:
            raise SystemExit(f"{self.path}: {name} is not found")
        return Path(found[1]).resolve()
