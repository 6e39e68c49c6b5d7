import Courseware
import Markdown

/// What a terminal without colours, 80 columns wide, shows.
enum TerminalText {
  static func of(_ document: Document) -> String {
    TerminalRenderer(TerminalStyle()).render(document)
  }

  static func of(_ reading: Reading) -> String {
    var text = ""
    TerminalRenderer(TerminalStyle()).render(reading.blocks, footnotes: reading.footnotes) {
      text += $0
    }
    return text
  }
}
