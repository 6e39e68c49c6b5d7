"""Makes docs/terminal.png: what the course prints in a terminal, drawn by Chromium.

Usage: python3 docs/terminal-picture.py [OUTPUT [WIDTH COMMAND …]]     (needs Chromium; run ./course once before)
"""

import html
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
NAMED = ["#1e1e1e", "#f44747", "#6a9955", "#d7ba7d", "#569cd6", "#c586c0", "#4ec9b0", "#d4d4d4"]


def color(codes):
    """The colour that the codes after 38 or 48 name, and how many codes it takes."""
    if codes[0] == 2:
        return "rgb({},{},{})".format(*codes[1:4]), 4
    number = codes[1]
    if number < 16:
        return NAMED[number % 8], 2
    if number > 231:
        level = 8 + 10 * (number - 232)
        return f"rgb({level},{level},{level})", 2
    parts = [(number - 16) // 36, (number - 16) // 6 % 6, (number - 16) % 6]
    return "rgb({},{},{})".format(*[0 if part == 0 else 55 + 40 * part for part in parts]), 2


def page(text):
    style, out = {}, []
    text = re.sub(r"\x1b\]8;[^\x1b\x07]*(?:\x1b\\|\x07)", "", text)
    for piece in re.split(r"(\x1b\[[0-9;]*m)", text):
        match = re.fullmatch(r"\x1b\[([0-9;]*)m", piece)
        if not match:
            css = ";".join(f"{key}:{value}" for key, value in style.items())
            out.append(f'<span style="{css}">{html.escape(piece)}</span>')
            continue
        codes = [int(code or 0) for code in match[1].split(";")]
        while codes:
            code = codes.pop(0)
            if code == 0: style = {}
            elif code == 1: style["font-weight"] = "bold"
            elif code == 2: style["opacity"] = "0.6"
            elif code == 3: style["font-style"] = "italic"
            elif code == 4: style["text-decoration"] = "underline"
            elif code == 22: style.pop("font-weight", None), style.pop("opacity", None)
            elif code == 23: style.pop("font-style", None)
            elif code == 24: style.pop("text-decoration", None)
            elif code in (38, 48):
                value, used = color(codes)
                codes = codes[used:]
                style["color" if code == 38 else "background"] = value
            elif code == 39: style.pop("color", None)
            elif code == 49: style.pop("background", None)
            elif 30 <= code <= 37: style["color"] = NAMED[code - 30]
            elif 90 <= code <= 97: style["color"] = NAMED[code - 90]
    return (
        "<meta charset=utf-8><style>body{margin:0;padding:18px 22px;background:#16181d;color:#e6e6e6;"
        "font:15px/1.32 'DejaVu Sans Mono',monospace;white-space:pre}</style>" + "".join(out))


def main():
    output = sys.argv[1] if len(sys.argv) > 1 else str(ROOT / "docs/terminal.png")
    width = sys.argv[2] if len(sys.argv) > 2 else "80"
    command = sys.argv[3:] or ["read", "chapter-gqa#the-attention-equation", "--no-pager"]
    environment = {"PATH": "/usr/bin:/bin", "FORCE_COLOR": "3", "TERM": "xterm-256color", "LANG": "C.UTF-8",
                   "COLORTERM": "truecolor", "COURSE_ROOT": ".", "COURSE_COMMAND": "./course"}
    binary = str(ROOT / ".build/release/course")
    text = subprocess.run([binary, *command, "--width", width], env=environment, cwd=ROOT, capture_output=True).stdout.decode()
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "page.html"
        path.write_text(page(text), encoding="utf-8")
        size = f"{44 + int(int(width) * 9.05)},{36 + int((text.count(chr(10)) + 1) * 19.8)}"
        subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--window-size={size}",
             f"--screenshot={output}", path.as_uri()], check=True, capture_output=True)


main()
