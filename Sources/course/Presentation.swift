import ArgumentParser
import Markdown

/// How a text is laid out: the options that all printing commands share.
struct Presentation: ParsableArguments {
  @Option(help: "Lay the text out for this many columns (default: the window, at most 80).")
  var width: Int?

  @Flag(help: "Plain words for screen readers: no drawing, formulas as words, tables as lines.")
  var plain = false

  func validate() throws {
    if let width, !(1...1000).contains(width) {
      throw ValidationError("--width is to be from 1 to 1000, not \(width).")
    }
  }

  /// What the terminal can show.
  var style: TerminalStyle {
    var style = TerminalStyle.detect(
      environment: Terminal.environment, isTerminal: Terminal.isInteractive,
      columns: Terminal.columns)
    if let width { style.width = width }
    return style
  }

  /// Prints a text, block by block as they are laid out.
  func show(_ document: Document) { show(document.blocks, footnotes: document.footnotes) }

  /// Prints blocks as they come, so that the first screen is there before the last block is made.
  func show(_ blocks: some Sequence<Block>, footnotes: [Footnote]) {
    if plain {
      PlainRenderer(unicode: style.unicode).render(blocks, footnotes: footnotes) {
        Output.write($0)
      }
    } else {
      TerminalRenderer(style).render(blocks, footnotes: footnotes) { Output.write($0) }
    }
  }
}
