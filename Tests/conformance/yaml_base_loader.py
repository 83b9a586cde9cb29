"""Reads YAML documents with PyYAML, for the tests that compare the parser with a second one.

Standard input: documents separated by NUL. Standard output: for each document one line of JSON, every scalar a string
(PyYAML's BaseLoader), or "error" in a list of its own: ["error: …"].
"""

import json
import sys

try:
    import yaml
except ImportError:
    sys.exit(77)

sys.stdin.reconfigure(encoding="utf-8", newline="")
sys.stdout.reconfigure(encoding="utf-8", newline="\n")
for document in sys.stdin.read().split("\0"):
    try:
        value = yaml.load(document, Loader=yaml.BaseLoader)
    except yaml.YAMLError as error:
        value = ["error: " + str(error)]
    print(json.dumps(value, ensure_ascii=False, separators=(",", ":")))
