/// What a site makes of links, images and code blocks.
///
/// Each requirement has a default: everything is written as it stands.
package protocol DocumentHooks {
  /// What becomes of a link.
  mutating func link(_ link: Document.Link, in document: Document) -> LinkRendering
  /// What becomes of an image.
  mutating func image(_ image: Document.Link, in document: Document) -> LinkRendering
  /// The markup to write for a code block; `nil` writes it as code.
  mutating func codeBlock(_ block: Document.CodeBlock, in document: Document) -> [UInt8]?
}

/// What becomes of a link or an image.
package enum LinkRendering: Sendable {
  /// It is written as it stands.
  case plain
  /// It gets another destination (an image: another `src`) and attributes.
  case element(destination: String, attributes: [LinkAttribute] = [])
  /// It is replaced, text and all, by markup.
  case replaced([UInt8])
  /// Only its text is written.
  case textOnly
}

/// An attribute for a link's or an image's element.
package struct LinkAttribute: Sendable {
  let name: StaticString
  let value: String

  /// Makes an attribute; `value` is escaped when it is written.
  package init(_ name: StaticString, _ value: String) {
    (self.name, self.value) = (name, value)
  }
}

extension DocumentHooks {
  package mutating func link(_ link: Document.Link, in document: Document) -> LinkRendering {
    .plain
  }
  package mutating func image(_ image: Document.Link, in document: Document) -> LinkRendering {
    .plain
  }
  package mutating func codeBlock(
    _ block: Document.CodeBlock, in document: Document
  ) -> [UInt8]? {
    nil
  }
}

/// Hooks that change nothing.
package struct NoHooks: DocumentHooks {
  package init() {}
}
