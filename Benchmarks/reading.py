"""Times the commands that a learner waits for, beside tools for the same job, in alternating rounds.

Usage: python3 Benchmarks/reading.py [ROUNDS]     (builds nothing: run ./course once before)

"First screen" is the time from starting the process to the 40th line of its output. All other times are
whole processes. The table shows medians in milliseconds; compare ratios, as the times depend on the machine.
"""

import os
import pathlib
import shutil
import statistics
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
COURSE = str(ROOT / ".build/release/course")
CHAPTER = str(ROOT / "chapters/01-gqa.md")


def run(command, lines=None):
    """Milliseconds from starting a command to its end, or to its nth line of output."""
    reader, writer = os.pipe()
    null = os.open(os.devnull, os.O_RDWR)
    actions = [
        (os.POSIX_SPAWN_DUP2, writer, 1), (os.POSIX_SPAWN_DUP2, null, 0), (os.POSIX_SPAWN_DUP2, null, 2),
        (os.POSIX_SPAWN_CLOSE, reader),
    ]
    environment = {**os.environ, "COURSE_ROOT": str(ROOT)}
    start = time.perf_counter()
    process = os.posix_spawnp(command[0], command, environment, file_actions=actions)
    os.close(writer)
    seen, reached = 0, None
    while chunk := os.read(reader, 1 << 16):
        seen += chunk.count(b"\n")
        if lines and reached is None and seen >= lines:
            reached = time.perf_counter()
    os.waitpid(process, 0)
    end = time.perf_counter()
    os.close(reader)
    os.close(null)
    return 1000 * ((reached if lines else end) - start)


def rows():
    solution = str(ROOT / "solutions/exercise-2/answer.md")
    yield "first screen of chapter-gqa", [COURSE, "read", "chapter-gqa", "--no-pager"], 40
    yield "all of chapter-gqa in the terminal", [COURSE, "read", "chapter-gqa", "--no-pager"], None
    yield "its Markdown as an HTML page", [COURSE, "render", CHAPTER, "--to", "html"], None
    if shutil.which("pandoc"):
        yield "pandoc: its Markdown as plain text", ["pandoc", CHAPTER, "-t", "plain"], None
        yield "pandoc: its Markdown as HTML with MathML", ["pandoc", CHAPTER, "-s", "--mathml", "-t", "html"], None
    yield "check exercise-2", [COURSE, "check", "exercise-2", "--answer", solution], None
    if shutil.which("pytest"):
        test = ROOT / ".build/test_trivial.py"
        test.write_text("def test_truth():\n    assert True\n")
        yield "pytest: one trivial test", ["pytest", "-q", str(test)], None


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    commands = list(rows())
    times = {name: [] for name, _, _ in commands}
    for _ in range(rounds + 1):
        for name, command, lines in commands:
            times[name].append(run(command, lines))
    print(f"| {rounds} rounds | median, ms | fastest, ms |\n|---|---:|---:|")
    for name, values in times.items():
        values = values[1:]
        print(f"| {name} | {statistics.median(values):.1f} | {min(values):.1f} |")


main()
