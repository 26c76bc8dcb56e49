/// Lets pages be written as nested blocks.
///
/// There are just two `buildExpression`, and each tag is one function: overloads, multiplied by
/// the depth of nesting, are what makes such blocks slow to compile.
@resultBuilder
public enum MarkupBuilder {
  /// Takes markup as it is.
  public static func buildExpression<Content: Markup>(_ markup: Content) -> Content { markup }

  /// Takes a string as text to be escaped.
  public static func buildExpression(_ text: String) -> Text { Text(text) }

  /// An empty block.
  public static func buildBlock() -> Empty { Empty() }

  /// The first part of a block.
  public static func buildPartialBlock<Content: Markup>(first: Content) -> Content { first }

  /// A block so far, and its next part.
  public static func buildPartialBlock<First: Markup, Second: Markup>(
    accumulated: First, next: Second
  ) -> Pair<First, Second> {
    Pair(first: accumulated, second: next)
  }

  /// An `if` without `else`.
  public static func buildOptional<Content: Markup>(_ markup: Content?) -> Content? { markup }

  /// The `if` branch.
  public static func buildEither<First: Markup, Second: Markup>(
    first: First
  ) -> Either<First, Second> { .first(first) }

  /// The `else` branch.
  public static func buildEither<First: Markup, Second: Markup>(
    second: Second
  ) -> Either<First, Second> { .second(second) }

  /// A `for` loop.
  public static func buildArray<Content: Markup>(_ markups: [Content]) -> ForEach<
    [Content], Content
  > { ForEach(markups) { $0 } }
}

/// Two pieces of markup, one after the other.
public struct Pair<First: Markup, Second: Markup>: Markup {
  let first: First
  let second: Second

  /// Appends the markup to `buffer`.
  public func write(to buffer: inout MarkupBuffer) {
    first.write(to: &buffer)
    second.write(to: &buffer)
  }
}

/// One of two kinds of markup.
public enum Either<First: Markup, Second: Markup>: Markup {
  /// The markup of the `if` branch.
  case first(First)
  /// The markup of the `else` branch.
  case second(Second)

  /// Appends the markup to `buffer`.
  public func write(to buffer: inout MarkupBuffer) {
    switch self {
    case .first(let markup): markup.write(to: &buffer)
    case .second(let markup): markup.write(to: &buffer)
    }
  }
}
