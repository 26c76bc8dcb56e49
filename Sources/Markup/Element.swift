/// One attribute of an element named `Tag`.
///
/// Attributes are made by the static functions of `Attributes.swift`, each only for the tags
/// that may have it, so that a wrong one is a readable error at its own place.
public struct Attribute<Tag>: Sendable {
  enum Value: Sendable {
    case text(String)
    case number(Int)
    case present
    case absent
  }

  let name: StaticString
  let value: Value

  /// An attribute with a text value, which is escaped; `nil` leaves the attribute out.
  public init(_ name: StaticString, _ value: String?) {
    self.name = name
    self.value = value.map(Value.text) ?? .absent
  }

  /// An attribute with a whole number; `nil` leaves the attribute out.
  public init(_ name: StaticString, _ value: Int?) {
    self.name = name
    self.value = value.map(Value.number) ?? .absent
  }

  /// A bare attribute such as `hidden`; `false` leaves it out.
  public init(_ name: StaticString, if isPresent: Bool) {
    self.name = name
    self.value = isPresent ? .present : .absent
  }

  func write(to buffer: inout MarkupBuffer) {
    if case .absent = value { return }
    buffer.character(" ")
    buffer.literal(name)
    switch value {
    case .text(let text):
      buffer.character("=")
      buffer.character("\"")
      buffer.attributeValue(text)
      buffer.character("\"")
    case .number(let number):
      buffer.character("=")
      buffer.character("\"")
      buffer.integer(number)
      buffer.character("\"")
    case .present, .absent: break
    }
  }
}

/// An element with content between its tags.
public struct Element<Tag, Content: Markup>: Markup {
  let name: StaticString
  let attributes: [Attribute<Tag>]
  let content: Content

  /// Makes an element; use the function named after its tag instead.
  public init(_ name: StaticString, _ attributes: [Attribute<Tag>], _ content: Content) {
    self.name = name
    self.attributes = attributes
    self.content = content
  }

  /// Appends the markup to `buffer`.
  public func write(to buffer: inout MarkupBuffer) {
    buffer.character("<")
    buffer.literal(name)
    for attribute in attributes { attribute.write(to: &buffer) }
    buffer.character(">")
    content.write(to: &buffer)
    buffer.character("<")
    buffer.character("/")
    buffer.literal(name)
    buffer.character(">")
  }
}

/// An HTML element that never has content nor an end tag, such as `<br>`.
public struct VoidElement<Tag>: Markup {
  let name: StaticString
  let attributes: [Attribute<Tag>]

  /// Makes a void element; use the function named after its tag instead.
  public init(_ name: StaticString, _ attributes: [Attribute<Tag>]) {
    self.name = name
    self.attributes = attributes
  }

  /// Appends the markup to `buffer`.
  public func write(to buffer: inout MarkupBuffer) {
    buffer.character("<")
    buffer.literal(name)
    for attribute in attributes { attribute.write(to: &buffer) }
    buffer.character(">")
  }
}

/// An empty element of SVG or XML, such as `<path d="M0 0"/>`.
public struct EmptyElement<Tag>: Markup {
  let name: StaticString
  let attributes: [Attribute<Tag>]

  /// Makes an empty element.
  public init(_ name: StaticString, _ attributes: [Attribute<Tag>]) {
    self.name = name
    self.attributes = attributes
  }

  /// Appends the markup to `buffer`.
  public func write(to buffer: inout MarkupBuffer) {
    buffer.character("<")
    buffer.literal(name)
    for attribute in attributes { attribute.write(to: &buffer) }
    buffer.literal("/>")
  }
}

/// A whole HTML document: the doctype, then its root element.
public struct HTMLDocument<Root: Markup>: Markup {
  let root: Root

  /// Makes a document around an `html` element.
  public init(@MarkupBuilder root: () -> Root) { self.root = root() }

  /// Appends the markup to `buffer`.
  public func write(to buffer: inout MarkupBuffer) {
    buffer.literal("<!doctype html>\n")
    root.write(to: &buffer)
    buffer.literal("\n")
  }
}
