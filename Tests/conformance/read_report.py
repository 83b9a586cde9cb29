"""Reads a report with the parser of its format and fails where the parser objects: read_report.py FORMAT FILE"""
import json
import sys

import html5lib
import junitparser
import lxml.etree
from markdown_it import MarkdownIt


def read(form, path):
    if form == "junit":
        suites = junitparser.JUnitXml.fromfile(path)
        assert suites.tests > 0 and suites.failures > 0
    elif form == "checkstyle":
        root = lxml.etree.parse(path).getroot()
        assert root.tag == "checkstyle" and root.findall("./file/error[@line][@message][@severity]")
    elif form == "html":
        html5lib.HTMLParser(strict=True).parse(open(path, "rb"))
    elif form == "markdown":
        tokens = MarkdownIt("commonmark").enable("table").parse(open(path, encoding="utf-8").read())
        assert any(token.type == "table_open" for token in tokens)
    elif form == "json":
        assert json.load(open(path, encoding="utf-8"))["suppressed"]
    elif form == "jsonl":
        assert [json.loads(line) for line in open(path, encoding="utf-8")][-1]["summary"]["baselined"] > 0
    elif form == "sarif":
        results = json.load(open(path, encoding="utf-8"))["runs"][0]["results"]
        assert {result["baselineState"] for result in results} == {"new", "unchanged"}
        assert any(result["suppressions"] for result in results)


read(*sys.argv[1:])
