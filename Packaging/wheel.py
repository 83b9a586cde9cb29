#!/usr/bin/env python3
"""Packs the binary and libmd4c into a Python wheel: Packaging/wheel.py BINARY FOLDER

Nothing of Python runs when the tool runs: `pip` lays the binary into `bin` and the library into `lib/draftlint`, where
the binary's run path looks for it. Needs the standard library only. The same inputs give the same bytes.
Formats: packaging.python.org, "Binary distribution format" and "Platform compatibility tags" (PEP 600).
"""

import base64
import hashlib
import subprocess
import sys
import zipfile
from pathlib import Path

from binary import Binary

ROOT = Path(__file__).resolve().parent.parent
LIBRARY = "libmd4c.so.0"
EPOCH = (1980, 1, 1, 0, 0, 0)

METADATA = """Metadata-Version: 2.4
Name: draftlint
Version: {version}
Summary: Checks draft posts of public authorities for personal data and unlawful wording before they are published
License-Expression: Apache-2.0 AND MIT
License-File: LICENSE
License-File: LICENSE.md4c
Requires-Python: >=3.8
Description-Content-Type: text/markdown

{readme}"""

WHEEL = """Wheel-Version: 1.0
Generator: draftlint
Root-Is-Purelib: false
Tag: {tag}
"""


class Wheel:
    def __init__(self, path):
        self.archive = zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9)
        self.record = []

    def add(self, name, data, mode=0o644):
        data = data.encode() if isinstance(data, str) else data
        entry = zipfile.ZipInfo(name, EPOCH)
        entry.external_attr = (0o100000 | mode) << 16
        entry.compress_type = zipfile.ZIP_DEFLATED
        self.archive.writestr(entry, data)
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        self.record.append(f"{name},sha256={digest},{len(data)}")

    def close(self, record):
        entry = zipfile.ZipInfo(record, EPOCH)
        entry.external_attr = 0o100644 << 16
        self.archive.writestr(entry, "\n".join([*self.record, f"{record},,", ""]))
        self.archive.close()


def main(binary_path, folder):
    binary = Binary(binary_path)
    library = Binary(binary.library(LIBRARY))
    version = subprocess.run([ROOT / "Packaging/version"], check=True, capture_output=True, text=True).stdout.strip()
    major, minor = max(binary.libc, library.libc)
    tag = f"py3-none-manylinux_{major}_{minor}_{binary.machine[0]}"
    base = f"draftlint-{version}"
    path = Path(folder) / f"{base}-{tag}.whl"
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".part")
    wheel = Wheel(partial)
    wheel.add(f"{base}.data/scripts/draftlint", binary.bytes, 0o755)
    wheel.add(f"{base}.data/data/lib/draftlint/{LIBRARY}", library.bytes)
    info = f"{base}.dist-info"
    wheel.add(f"{info}/licenses/LICENSE", (ROOT / "LICENSE").read_bytes())
    wheel.add(f"{info}/licenses/LICENSE.md4c", Path("/usr/share/doc/libmd4c0/copyright").read_bytes())
    wheel.add(f"{info}/METADATA", METADATA.format(version=version, readme=(ROOT / "README.md").read_text("utf-8")))
    wheel.add(f"{info}/WHEEL", WHEEL.format(tag=tag))
    wheel.close(f"{info}/RECORD")
    partial.rename(path)
    print(path)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    main(*sys.argv[1:])
