"""Reads HTML with Python's html.parser: one JSON string a line in, one JSON object a line out.

The oracle of HTMLOracleTests and CommonMarkTests: the text without blanks, and the values of attributes.
"""

import html.parser
import json
import sys


class Reader(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.text = []
        self.attributes = []
        self.comments = []
        self.hidden = 0

    def handle_starttag(self, tag, attrs):
        self.attributes += [value for _, value in attrs if value]
        if tag in ("script", "style"):
            self.hidden += 1

    def handle_endtag(self, tag):
        if tag in ("script", "style") and self.hidden:
            self.hidden -= 1

    def handle_data(self, data):
        if not self.hidden:
            self.text.append(data)

    def handle_comment(self, data):
        self.comments.append(data)

    def unknown_decl(self, data):
        self.comments.append(data)

    def handle_pi(self, data):
        self.comments.append(data)


for line in sys.stdin:
    reader = Reader()
    reader.feed(json.loads(line))
    reader.close()
    print(json.dumps({
        "text": "".join("".join(reader.text).split()),
        "attributes": ["".join(value.split()) for value in reader.attributes],
        "comments": ["".join(value.split()) for value in reader.comments],
    }))
