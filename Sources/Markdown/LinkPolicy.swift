/// Decides which destinations may be written.
///
/// It judges what a browser would see: browsers ignore control characters and blanks around and
/// some within a URL, and the case of its scheme.
struct LinkPolicy {
  let schemes: [String]

  /// Why `destination` is refused; `nil` when it is not.
  func refusal(of destination: some Collection<UInt8>) -> Refusal? {
    let url = destination.filter { $0 > ASCII.space && $0 != 0x7F }
    if url.isEmpty { return .empty }
    if let scheme = LinkPolicy.scheme(of: url) {
      return schemes.contains(scheme) ? nil : .scheme(scheme)
    }
    if url.contains(ASCII.backslash) { return .backslash }
    return url.starts(with: [ASCII.slash, ASCII.slash]) ? .noScheme : nil
  }

  /// What is wrong with a destination.
  enum Refusal {
    case empty, backslash, noScheme
    case scheme(String)
  }

  /// The scheme of a URL without blanks, in lower case.
  private static func scheme(of url: [UInt8]) -> String? {
    guard let first = url.first, first.isLetter else { return nil }
    for (index, byte) in url.enumerated() {
      if byte == ASCII.colon {
        return String(decoding: url[..<index].map(\.lowercased), as: UTF8.self)
      }
      let isInner =
        byte.isLetter || byte.isDigit || byte == ASCII.plus || byte == ASCII.hyphen
        || byte == UInt8(ascii: ".")
      if !isInner { return nil }
    }
    return nil
  }
}

extension LinkPolicy.Refusal {
  /// The diagnostic's id and message.
  var description: (id: String, message: String) {
    switch self {
    case .empty: ("link-empty", "the link has no destination")
    case .backslash: ("link-backslash", "a destination must not hold '\\'; write '/'")
    case .noScheme: ("link-scheme", "a destination must not start with '//'; write 'https://'")
    case .scheme(let scheme): ("link-scheme", "links to '\(scheme):' are not allowed")
    }
  }
}
