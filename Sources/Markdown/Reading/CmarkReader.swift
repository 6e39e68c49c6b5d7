import CCmark

/// What libcmark makes of a text: its tree, as a sequence of steps. The only file that knows libcmark.
///
/// The tree lives as long as its reader; nodes must not outlive it.
final class CmarkReader {
  /// The document node.
  let root: Node

  /// Parses CommonMark. Any bytes of UTF-8 are a document; U+0000 is read as U+FFFD.
  init(_ text: [UInt8]) {
    let parsed = text.withUnsafeBytes { bytes in
      cmark_parse_document(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, CMARK_OPT_DEFAULT)
    }
    guard let parsed else { preconditionFailure("libcmark always makes a document") }
    root = Node(pointer: parsed)
  }

  deinit { cmark_node_free(root.pointer) }

  /// A node of the tree.
  struct Node: Equatable {
    fileprivate let pointer: OpaquePointer

    /// What the node is, with CommonMark's names.
    var kind: Kind {
      Kind(rawValue: cmark_node_get_type(pointer).rawValue) ?? .none
    }
    /// The line where the node starts in the parsed text, from 1.
    var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
    /// The byte of the line where the node starts, from 1.
    var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
    /// The line where the node ends, from 1.
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
    /// From 1 to 6.
    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    /// The number of the first item of an ordered list; nil for a bullet list.
    var listStart: Int? {
      cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
        ? Int(cmark_node_get_list_start(pointer)) : nil
    }
    /// Whether a list has no blank lines between its items.
    var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }
    /// The text of a leaf.
    var literal: Bytes { Node.bytes(cmark_node_get_literal(pointer)) }
    /// The info string of a fenced code block.
    var fenceInfo: Bytes { Node.bytes(cmark_node_get_fence_info(pointer)) }
    /// The destination of a link or an image.
    var destination: Bytes { Node.bytes(cmark_node_get_url(pointer)) }
    /// The title of a link or an image.
    var title: Bytes { Node.bytes(cmark_node_get_title(pointer)) }
    /// The first node inside this one.
    var firstChild: Node? { cmark_node_first_child(pointer).map(Node.init(pointer:)) }
    /// The node after this one in the same parent.
    var next: Node? { cmark_node_next(pointer).map(Node.init(pointer:)) }
    /// The node that holds this one.
    var parent: Node? { cmark_node_parent(pointer).map(Node.init(pointer:)) }

    /// A number that a pass over the tree leaves for a later pass; nil at first.
    var note: Int? {
      get { cmark_node_get_user_data(pointer).map { Int(bitPattern: $0) - 1 } }
      nonmutating set {
        cmark_node_set_user_data(
          pointer, newValue.flatMap { UnsafeMutableRawPointer(bitPattern: $0 + 1) })
      }
    }

    /// The bytes of a C string, nothing for a null pointer.
    private static func bytes(_ string: UnsafePointer<CChar>?) -> Bytes {
      guard let string else { return Bytes(start: nil, count: 0) }
      var count = 0
      while string[count] != 0 { count += 1 }
      return UnsafeRawBufferPointer(start: string, count: count).bindMemory(to: UInt8.self)
    }
  }

  /// Text that belongs to the tree.
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// The kinds of nodes that a parse makes, numbered as libcmark numbers them.
  enum Kind: UInt32 {
    case none
    case document, blockQuote, list, item, codeBlock, htmlBlock, customBlock, paragraph, heading
    case thematicBreak
    case text, softBreak, lineBreak, code, html, customInline, emphasis, strong, link, image
  }

  /// A walk over a node and all below it, without recursion.
  final class Walk {
    /// A step of a walk: into a node, or (only for nodes that may hold others) out of it.
    enum Step {
      case enter(Node)
      case exit(Node)
    }
    private let iterator: OpaquePointer

    /// Begins a walk; its first step enters `node`, its last one exits it.
    init(from node: Node) {
      guard let made = cmark_iter_new(node.pointer) else {
        preconditionFailure("libcmark makes an iterator for every node")
      }
      iterator = made
    }

    deinit { cmark_iter_free(iterator) }

    /// The next step; nil at the end.
    func next() -> Step? {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let pointer = cmark_iter_get_node(iterator) else {
        return nil
      }
      let node = Node(pointer: pointer)
      return event == CMARK_EVENT_ENTER ? .enter(node) : .exit(node)
    }

    /// Leaves out what is below a node that was just entered, and the step out of it.
    func skip(_ node: Node) {
      cmark_iter_reset(iterator, node.pointer, CMARK_EVENT_EXIT)
    }
  }
}
