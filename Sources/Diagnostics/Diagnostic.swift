/// One thing that is wrong with the input: what, where, and how to mend it.
///
/// A message is lower case, has no full stop, quotes the offending text and says what was
/// expected: `unknown key 'autor'`, with the suggestion `authors`.
public struct Diagnostic: Error, Hashable, Sendable {
  /// How bad it is: an error stops the build, a warning does so only under `--strict`.
  public enum Severity: String, Sendable {
    case error
    case warning
  }

  /// The source line that a diagnostic points into, kept so that the file need not be.
  public struct Excerpt: Hashable, Sendable {
    /// The whole line, without its line end.
    public let line: String
    /// How many scalars are underlined, from the location's column; at least 1.
    public let length: Int

    /// Makes an excerpt of `line` with `length` scalars underlined.
    public init(line: String, length: Int) {
      self.line = line
      self.length = max(1, length)
    }
  }

  /// A further place that explains a diagnostic, such as the first of two duplicates.
  public struct Note: Hashable, Sendable {
    /// What to know, worded as a diagnostic's message is.
    public let message: String
    /// Where it stands, when it stands somewhere.
    public let location: SourceLocation?

    /// Makes a note.
    public init(_ message: String, at location: SourceLocation? = nil) {
      self.message = message
      self.location = location
    }
  }

  /// How bad it is.
  public var severity: Severity
  /// The stable name of this kind of fault, such as `unknown-key`.
  public let id: String
  /// What is wrong.
  public let message: String
  /// Where; `nil` for faults of the whole site.
  public let location: SourceLocation?
  /// The source line at the location.
  public let excerpt: Excerpt?
  /// Further places that explain it.
  public let notes: [Note]
  /// The nearest valid word, when there is one.
  public let suggestion: String?

  /// Makes a diagnostic.
  public init(
    _ severity: Severity, id: String, _ message: String, at location: SourceLocation? = nil,
    excerpt: Excerpt? = nil, notes: [Note] = [], suggestion: String? = nil
  ) {
    self.severity = severity
    self.id = id
    self.message = message
    self.location = location
    self.excerpt = excerpt
    self.notes = notes
    self.suggestion = suggestion
  }
}

extension Diagnostic: Comparable {
  /// Orders by place, then by kind and words, so that a report never depends on timing.
  public static func < (a: Self, b: Self) -> Bool {
    switch (a.location, b.location) {
    case (let x?, let y?) where x != y: x < y
    case (nil, .some): true
    case (.some, nil): false
    default: (a.id, a.message) < (b.id, b.message)
    }
  }
}

extension Sequence<Diagnostic> {
  /// A Boolean value indicating whether any of the diagnostics is an error.
  public var containsErrors: Bool { contains { $0.severity == .error } }
}
