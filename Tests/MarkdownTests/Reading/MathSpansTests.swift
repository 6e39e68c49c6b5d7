import Markdown
import XCTest

/// Where formulas begin and end.
final class MathSpansTests: XCTestCase {
  private func assertFormulas(
    _ markdown: String, _ expected: [String], file: StaticString = #filePath, line: UInt = #line
  ) {
    let found = Document(parsing: markdown).formulas.map { ($0.isDisplay ? "$$" : "$") + $0.tex }
    XCTAssertEqual(found, expected, "in \(markdown.debugDescription)", file: file, line: line)
  }

  func testDollars() {
    assertFormulas("keys $k$, values $v$.", ["$k", "$v"])
    assertFormulas("**$a_b$** and *$c_d$*", ["$a_b", "$c_d"])
    assertFormulas("$\\text{if $x$ then}$", ["$\\text{if $x$ then}"])
    assertFormulas("$a \\$ b$", ["$a \\$ b"])
    assertFormulas("[$x$](u) ~ $y$ | $z$", ["$x", "$y", "$z"])
    assertFormulas("- $a$\n- $b$\n\n1. $c$", ["$a", "$b", "$c"])
    assertFormulas("$x$-axis, the $i$th, ($y$)", ["$x", "$i", "$y"])
  }

  func testDollarsThatAreNone() {
    for text in [
      "$5 or $6", "US$5$", "5$ and 6$", "a $ b $ c", "$ x$", "$x $", "\\$x\\$", "$x$5", "$$",
      "$$$$",
      "$$$x$$$", "$", "`$x$`", "``$x` $y$``", "<a href=\"$x$\">", "<https://a.b/$x$>", "$a}b$",
      "[a](/u$x$ \"$t$\")", "    $x$", "```\n$x$\n```", "~~~ $x$\n$y$\n~~~", "<!-- $x$\n\n$y$ -->",
      "<pre>\n$x$\n\n$y$\n</pre>", "![$x$](u)", "| $a |\n|---|\n| b$ |",
    ] {
      assertFormulas(text, [])
    }
  }

  func testLines() {
    assertFormulas("a $x\n+ y$ b", [])  // a list item
    assertFormulas("a $x\n+y$ b", ["$x\n+y"])
    assertFormulas("a $x\n  y$ b", ["$x\n  y"])
    assertFormulas("a $x\n# y$ b", [])
    assertFormulas("a $x\n> y$ b", [])
    assertFormulas("> a $x\n> y$ b", ["$x\ny"])
    assertFormulas("> a $x\ny$ b", ["$x\ny"])
    assertFormulas("# a $x\ny$ b", [])
    assertFormulas("$x\r\ny$", ["$x\ny"])
  }

  func testDisplay() {
    assertFormulas("$$x$$", ["$$x"])
    assertFormulas("$$\nx\n$$", ["$$\nx\n"])
    assertFormulas("$$\n- x\n> y\n1. z\n# w\n---\n$$", ["$$\n- x\n> y\n1. z\n# w\n---\n"])
    assertFormulas("> > $$\n> > > x\n> > $$", ["$$\n> x\n"])
    assertFormulas("1. a\n   $$\n   x\n   $$\n2. $y$", ["$$\n   x\n   ", "$y"])
    assertFormulas("a $$x$$ b $$y$$ c", ["$$x", "$$y"])
    assertFormulas("$$\nx\n$$ then\n$y$", ["$$\nx\n", "$y"])
    assertFormulas("$$\n```\n$$\n```\n$x$", ["$x"])
    assertFormulas("$$ a \\\n\nb $$ $x$", ["$x"])
    assertFormulas("> $$ a\n# b $$ $x$", ["$x"])
    assertFormulas("```math\nx\n\ny\n```", ["$$x\n\ny\n"])
  }

  func testBackticks() {
    assertFormulas("$`a_b`$ and `$c$`", ["$a_b"])
    assertFormulas("$`a$ b`$", ["$a$ b"])
    assertFormulas("$`a` b$ $c$", ["$`a` b", "$c"])
  }

  func testDisplayMathIsABlock() {
    assertOutline("$$x$$", #"display math "x""#)
    assertOutline(
      "so $$x$$ is",
      """
      paragraph
        text "so "
        display math "x"
        text " is"
      """)
    assertOutline(
      "> $$\n> x\n> $$",
      #"""
      block quote
        display math "\nx\n"
      """#)
  }

  func testUnclosedDisplayMathIsTextAndAProblem() {
    assertOutline(
      "a\n  b $$ c $d$\n\n$$",
      """
      paragraph
        text "a"
        soft break
        text "b $$ c "
        math "d"
      paragraph
        text "$$"
      problem 2:5 unclosed display math
      problem 4:1 unclosed display math
      """)
    assertOutline(
      "`$$`\n\n    $$\n\n<b $$>",
      #"""
      paragraph
        code "$$"
      code block "$$\n"
      paragraph
        text "<b $$>"
      problem 5:4 unclosed display math
      """#)
  }

  func testUnreadableMathIsAProblemAtItsPlace() {
    assertOutline(
      "ä $x + \\nope$\n\n> $$\n> a\n>   \\nope\n> $$\n\n- ```math\n  a\n  b \\nope\n  ```",
      #"""
      paragraph
        text "ä "
        math "x + \\nope" (unreadable)
      block quote
        display math "\na\n  \\nope\n" (unreadable)
      bullet list, tight
        item
          display math "a\nb \\nope\n" (unreadable)
      problem 1:8 unreadable math at 1:5
      problem 5:5 unreadable math at 3:3
      problem 10:5 unreadable math at 2:3
      """#)
  }

  func testMathInDestinationsIsTheirText() {
    assertOutline(
      "[a] [b](/$x$ '$y$')\n\n[a]: /$x$ \"$y$\"",
      """
      paragraph
        link "/$x$" "$y$"
          text "a"
        text " "
        link "/$x$" "$y$"
          text "b"
      """)
  }

  func testMathInHeadings() {
    assertOutline(
      "# $x$ {#a}\n\n$y$\nb\n===",
      """
      heading 1 #a
        math "x"
      heading 1 #y-b
        math "y"
        soft break
        text "b"
      """)
  }

  func testMathInTables() {
    assertOutline(
      "| $|a|$ |\n|---|\n| $p(a \\mid b)$ |",
      #"""
      table none
        header
          cell
            math "|a|"
        row
          cell
            math "p(a \\mid b)"
      """#)
  }

  func testMathInTheTextOfAnImageIsText() {
    assertOutline(
      "![plot of $x$](i.png)",
      """
      paragraph
        image "i.png"
          text "plot of x"
      """)
  }
}
