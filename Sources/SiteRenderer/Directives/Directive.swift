internal import Diagnostics
internal import Markdown
internal import Records

/// A fenced code block that is more than code: its info string starts with the directive's name.
///
/// A new directive is a new file in this folder, and its name in `Directives.all`.
protocol Directive: Sendable {
  /// The first word of the info string.
  static var name: String { get }

  /// Writes what the block stands for; faults go to `body.diagnostics`.
  static func write<T: Theme>(_ block: DirectiveBlock, to body: inout PageBody<T>) -> [UInt8]
}

/// The list of directives.
enum Directives {
  static let all: [any Directive.Type] = [
    ChartDirective.self, DataTableDirective.self, NoteDirective.self,
  ]

  static func named(_ name: some StringProtocol) -> (any Directive.Type)? {
    all.first { $0.name == name }
  }
}

/// A directive's block as it stands in a text.
struct DirectiveBlock {
  /// The words of the info string after the directive's name.
  let arguments: [String]
  /// The lines between the fences.
  let text: String
  /// The line of the file on which `text` starts, from 1.
  let firstLine: Int
  /// How many columns the lines have lost on their left.
  let indentation: Int
  /// The file.
  let source: SourceText
  /// Where the whole block stands.
  let range: Range<Int>

  init(_ block: Document.CodeBlock, in document: Document) {
    arguments = block.info.split { $0 == " " || $0 == "\t" }.dropFirst().map(String.init)
    text = String(decoding: block.literal, as: UTF8.self)
    source = document.source
    range = block.range
    let place = source.location(at: document.sourceOffset(of: 0, in: block))
    firstLine = place.line
    indentation = place.column - 1
  }

  /// The block's text as a record.
  func record() throws(Diagnostic) -> RecordNode? {
    try RecordReader(text, in: source, firstLine: firstLine, indentation: indentation).read()
  }
}
