/// A piece of an HTML page, as a tree. Whatever text is put into it is escaped when it is written.
///
/// ```swift
/// HTML.element("p", [.init("class", "note")], [.text("1 < 2")]).serialized
/// // <p class="note">1 &lt; 2</p>
/// ```
public indirect enum HTML: Equatable, Sendable {
  /// Text.
  case text(String)
  /// An element with its content.
  case element(String, [Attribute], [HTML])
  /// An element that has no content, such as `br`.
  case void(String, [Attribute])
  /// Several pieces, one after the other.
  case group([HTML])
  /// A line break in the source of the page, unless one was just written.
  case lineStart
  /// Markup that is written as it is. For MathML that was made here, and for the HTML of an author who is
  /// trusted; never for text.
  case raw(String)

  /// An attribute of an element.
  public struct Attribute: Equatable, Sendable {
    /// How the value is written.
    enum Value: Equatable, Sendable {
      case text(String)
      case url(String)
    }
    let name: String
    let value: Value

    /// Makes an attribute with a text as its value; an attribute such as `disabled` has an empty one.
    public init(_ name: String, _ text: String = "") {
      self.name = name
      value = .text(text)
    }

    /// Makes an attribute whose value is a URL: what a URL may not hold is percent-encoded. Whether the URL
    /// is safe is another question: see `SafeLink`.
    public init(_ name: String, url: String) {
      self.name = name
      value = .url(url)
    }
  }

  /// The HTML source.
  public var serialized: String {
    var writer = HTMLWriter()
    writer.write(self)
    return writer.text
  }
}

extension [HTML] {
  /// The HTML source of the pieces, one after the other.
  public var serialized: String { HTML.group(self).serialized }
}
