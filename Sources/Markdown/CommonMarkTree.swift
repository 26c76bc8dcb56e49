import CArena
import Ccmark

/// cmark's own tree of a text, and a cursor that walks it; the one door to the C library.
///
/// The tree is freed with this value, as a whole: it lies in an arena of its own. Nodes are handed
/// out as `Handle`s, which are good only as long as it lives.
@safe struct CommonMarkTree: ~Copyable {
  /// One node of cmark's tree.
  @safe struct Handle: Equatable {
    fileprivate let pointer: OpaquePointer

    static func == (a: Self, b: Self) -> Bool { unsafe a.pointer == b.pointer }
  }

  /// What the cursor met.
  enum Event { case enter, exit, done }

  private let arena: OpaquePointer
  private let memory: UnsafeMutablePointer<cmark_mem>
  private let root: OpaquePointer
  private let iterator: OpaquePointer
  /// A link without a title: what cmark answers for its title tells "none" from "empty".
  private let untitled: OpaquePointer

  /// Parses what `feed` gives to the parser, piece by piece.
  init(feed: (inout Parser) -> Void) {
    unsafe arena = carena_new()
    unsafe memory = .allocate(capacity: 1)
    unsafe memory.initialize(
      to: cmark_mem(calloc: carena_calloc, realloc: carena_realloc, free: carena_ignore))
    let last = unsafe carena_use(arena)
    defer { unsafe _ = carena_use(last) }
    // Nothing is freed by itself: parser, tree and cursor go with the arena.
    var parser = unsafe Parser(pointer: cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, memory))
    feed(&parser)
    unsafe root = cmark_parser_finish(parser.pointer)
    unsafe iterator = cmark_iter_new(root)
    unsafe untitled = cmark_node_new_with_mem(CMARK_NODE_LINK, memory)
  }

  deinit {
    unsafe carena_free(arena)
    unsafe memory.deallocate()
  }

  /// Takes the text that is parsed.
  @safe struct Parser {
    fileprivate let pointer: OpaquePointer

    /// Gives `bytes` to the parser.
    func feed(_ bytes: [UInt8], _ range: Range<Int>) {
      unsafe bytes.withUnsafeBytes { buffer in
        let part = unsafe UnsafeRawBufferPointer(rebasing: buffer[range])
        guard let start = part.baseAddress else { return }
        unsafe cmark_parser_feed(pointer, start.assumingMemoryBound(to: CChar.self), part.count)
      }
    }
  }
}

extension CommonMarkTree {
  /// Moves the cursor.
  func next() -> Event {
    let event = unsafe cmark_iter_next(iterator)
    return event == CMARK_EVENT_ENTER ? .enter : event == CMARK_EVENT_EXIT ? .exit : .done
  }

  /// The node under the cursor.
  var current: Handle { unsafe Handle(pointer: cmark_iter_get_node(iterator)) }

  /// The document's first block.
  var first: Handle? { unsafe cmark_node_first_child(root).map { unsafe Handle(pointer: $0) } }

  /// Puts the cursor at the start or the end of `node`.
  func move(to event: Event, of node: Handle) {
    unsafe cmark_iter_reset(
      iterator, node.pointer, event == .enter ? CMARK_EVENT_ENTER : CMARK_EVENT_EXIT)
  }

  /// A link's or an image's title; `nil` when it has none.
  func title(of node: Handle) -> UnsafeBufferPointer<UInt8>? {
    let title = unsafe cmark_node_get_title(node.pointer)
    return unsafe title == cmark_node_get_title(untitled) ? nil : bytes(title)
  }
}

extension CommonMarkTree.Handle {
  /// The next block on the same level.
  var next: Self? { unsafe cmark_node_next(pointer).map { unsafe Self(pointer: $0) } }
  /// The first child.
  var first: Self? { unsafe cmark_node_first_child(pointer).map { unsafe Self(pointer: $0) } }
  /// A literal's text.
  var literal: UnsafeBufferPointer<UInt8> { unsafe bytes(cmark_node_get_literal(pointer)) }
  /// A link's destination.
  var destination: UnsafeBufferPointer<UInt8> { unsafe bytes(cmark_node_get_url(pointer)) }
  /// What stands behind a fence.
  var info: UnsafeBufferPointer<UInt8> { unsafe bytes(cmark_node_get_fence_info(pointer)) }
  var headingLevel: Int32 { unsafe cmark_node_get_heading_level(pointer) }
  var isTight: Bool { unsafe cmark_node_get_list_tight(pointer) != 0 }
  var listStart: Int32 { unsafe cmark_node_get_list_start(pointer) }
  /// The line, from 0.
  var startLine: Int { unsafe Int(cmark_node_get_start_line(pointer)) - 1 }
  /// The byte in the line, from 0.
  var startColumn: Int { unsafe Int(cmark_node_get_start_column(pointer)) - 1 }
  /// The last line, from 0.
  var endLine: Int { unsafe Int(cmark_node_get_end_line(pointer)) - 1 }

  /// What the node is; `nil` for what a parsed text never has.
  var kind: Node.Kind? {
    switch unsafe cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_LIST:
      unsafe cmark_node_get_list_type(pointer) == CMARK_BULLET_LIST ? .bulletList : .orderedList
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_DOCUMENT: .document
    default: nil
    }
  }
}

/// The bytes of a C string, without its NUL.
private func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
  guard let string = unsafe string else { return unsafe .init(start: nil, count: 0) }
  let raw = unsafe UnsafeRawPointer(string)
  var count = 0
  while unsafe string[count] != 0 { count += 1 }
  return unsafe .init(start: raw.assumingMemoryBound(to: UInt8.self), count: count)
}
