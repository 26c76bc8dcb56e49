extension Language {
  /// Words with their first letter in upper case, unless the first word has a form of its own, as
  /// `kW` has.
  public func sentence(_ words: String) -> String {
    if words.prefix(while: { $0 != " " }).contains(where: \.isUppercase) { return words }
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
