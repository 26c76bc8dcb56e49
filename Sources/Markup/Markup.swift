/// Anything that can be written as HTML, SVG or XML.
///
/// A page is a struct whose `body` is markup; `Page(…).bytes()` gives the file's bytes.
public protocol Markup {
  /// Appends the markup to `buffer`.
  func write(to buffer: inout MarkupBuffer)
}

extension Markup {
  /// The markup as UTF-8 bytes.
  public func bytes(capacity: Int = 4096) -> [UInt8] {
    var buffer = MarkupBuffer(capacity: capacity)
    write(to: &buffer)
    return buffer.bytes
  }
}

/// A piece of the page with a name of its own: data in, markup out.
///
///     struct Greeting: Component {
///       let name: String
///       var body: some Markup { p { "Hello, "; name } }
///     }
public protocol Component: Markup {
  /// The type of the component's markup.
  associatedtype Body: Markup
  /// What the component looks like.
  @MarkupBuilder var body: Body { get }
}

extension Component {
  /// Appends the body to `buffer`.
  public func write(to buffer: inout MarkupBuffer) { body.write(to: &buffer) }
}

/// Text, escaped when it is written.
public struct Text: Markup {
  let text: String

  /// Makes escaped text.
  public init(_ text: String) { self.text = text }

  /// Appends the markup to `buffer`.
  public func write(to buffer: inout MarkupBuffer) { buffer.text(text) }
}

/// Markup that is written as it is: the one hole in the escaping, so its name says so.
public struct Raw: Markup {
  let bytes: [UInt8]

  /// Takes a string that is markup already.
  ///
  /// Author text never is.
  public init(unescaped markup: String) { bytes = Array(markup.utf8) }

  /// Takes bytes that are markup already.
  ///
  /// Author text never is.
  public init(unescaped bytes: [UInt8]) { self.bytes = bytes }

  /// Appends the markup to `buffer`.
  public func write(to buffer: inout MarkupBuffer) { buffer.raw(bytes: bytes) }
}

/// Nothing at all.
public struct Empty: Markup {
  /// Makes nothing.
  public init() {}

  /// Appends the markup to `buffer`.
  public func write(to buffer: inout MarkupBuffer) {}
}

/// The markup of each element of a sequence, made while it is written.
public struct ForEach<Elements: Sequence, Content: Markup>: Markup {
  let elements: Elements
  let content: (Elements.Element) -> Content

  /// Repeats `content` for each of `elements`, in order.
  public init(
    _ elements: Elements, @MarkupBuilder content: @escaping (Elements.Element) -> Content
  ) {
    self.elements = elements
    self.content = content
  }

  /// Appends the markup to `buffer`.
  public func write(to buffer: inout MarkupBuffer) {
    for element in elements { content(element).write(to: &buffer) }
  }
}

extension Optional: Markup where Wrapped: Markup {
  /// Appends the markup, if there is any.
  public func write(to buffer: inout MarkupBuffer) { self?.write(to: &buffer) }
}
