"""Runs the conformance suites through `course render`, and prints how many cases pass.

Usage: python3 .ci/conformance.py FOLDER   (with commonmark-0.30.json and gfm-tables.json)
"""

import html.parser
import json
import pathlib
import subprocess
import sys

BLOCKS = set(
    "address article aside blockquote body dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
    "head header hr html iframe legend li main nav ol p pre script section style table tbody td tfoot th thead tr "
    "ul".split()
)


class Normal(html.parser.HTMLParser):
    """The same page with attributes sorted and without white space that means nothing between block tags."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.parts = []
        self.verbatim = 0

    def handle_starttag(self, tag, attributes):
        if tag in BLOCKS and self.parts and not self.verbatim:
            self.parts[-1] = self.parts[-1].rstrip()
        inside = "".join(f" {name}={value!r}" for name, value in sorted(attributes, key=str))
        self.parts.append(f"<{tag}{inside}>")
        self.verbatim += tag == "pre"

    def handle_endtag(self, tag):
        if tag == "pre":
            self.verbatim -= 1
        elif tag in BLOCKS and self.parts:
            self.parts[-1] = self.parts[-1].rstrip()
        self.parts.append(f"</{tag}>")

    def handle_data(self, data):
        if not self.verbatim and self.parts and self.parts[-1].strip("</>").split(" ")[0] in BLOCKS:
            data = data.lstrip()
        self.parts.append(data)

    def handle_comment(self, data):
        self.parts.append(f"<!--{data}-->")

    def handle_decl(self, data):
        self.parts.append(f"<!{data}>")

    def handle_pi(self, data):
        self.parts.append(f"<?{data}>")


def normal(text):
    parser = Normal()
    parser.feed(text)
    parser.close()
    return "".join(parser.parts).strip()


def run(path, flags):
    cases = json.loads(path.read_text(encoding="utf-8"))
    passed = 0
    for case in cases:
        result = subprocess.run(
            ["./course", "render", "-", "--commonmark", "--fragment", *flags],
            input=case["markdown"].encode(), capture_output=True, check=False)
        output = result.stdout.decode()
        if output == case["html"] or normal(output) == normal(case["html"]):
            passed += 1
        else:
            print(f"case {case.get('example', case.get('name', ''))}:\n{case['markdown']!r}\n"
                  f"expected {case['html']!r}\nfound    {output!r}\n")
    print(f"{path.name}: {passed} of {len(cases)}")
    return passed == len(cases)


folder = pathlib.Path(sys.argv[1])
ok = run(folder / "commonmark-0.30.json", [])
ok = run(folder / "gfm-tables.json", ["--tables"]) and ok
sys.exit(0 if ok else 1)
