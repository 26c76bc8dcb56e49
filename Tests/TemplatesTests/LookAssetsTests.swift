import SiteModel
import SiteRenderer
import Testing

@testable import Templates

@Suite struct LookAssetsTests {
  private let assets = LookAssets()

  private var styles: String {
    let sheet = assets.files.first { $0.permalink == assets.styleSheet }
    return String(decoding: sheet?.bytes ?? [], as: UTF8.self)
  }

  @Test func `every address in the style sheet is a file of the look`() {
    let addresses = styles.matches(of: /url\(([^)]*)\)/).map { "assets/" + $0.output.1 }
    #expect(addresses.count == 3)
    for address in addresses {
      #expect(assets.files.contains { $0.permalink.path == address }, "\(address)")
    }
  }

  @Test func `each font comes with its licence`() {
    let names = assets.files.map(\.permalink.path)
    #expect(names.filter { $0.hasSuffix(".woff2") }.count == 3)
    for family in ["briefing-serif", "public-sans"] {
      #expect(names.contains("assets/fonts/\(family)-OFL.txt"))
    }
  }

  @Test func `what browsers keep is named after its contents`() {
    for path in assets.files.map(\.permalink.path) where !path.hasSuffix(".txt") {
      #expect(path.contains(/\.[0-9a-f]{16}\.(css|woff2|svg)$/), "\(path)")
    }
  }

  @Test func `the style sheet imports nothing and stays small`() {
    #expect(!styles.contains("@import"))
    #expect(!styles.contains("://"))
    #expect(styles.utf8.count < 40_000)
  }

  @Test(arguments: ["light", "dark"])
  func `text has a contrast of at least 4.5 to what it stands on`(scheme: String) throws {
    let tokens = try tokens(of: scheme)
    for background in ["page", "tint"] {
      for ink in ["ink", "ink-2", "ink-3", "link", "visited", "correction", "warning"] {
        let ratio = try contrast(#require(tokens[ink]), #require(tokens[background]))
        #expect(ratio >= 4.5, "\(ink) on \(background) in \(scheme): \(ratio)")
      }
    }
  }

  /// The colours of a scheme by name: the first block of tokens is light, the second dark.
  private func tokens(of scheme: String) throws -> [String: String] {
    let blocks = styles.matches(of: /:root \{([^}]*)\}/).map { String($0.output.1) }
    let block = try #require(blocks.count > 1 ? blocks[scheme == "light" ? 0 : 1] : nil)
    var tokens: [String: String] = [:]
    for match in block.matches(of: /--([a-z0-9-]+): (#[0-9a-f]+);/) {
      tokens[String(match.output.1)] = String(match.output.2)
    }
    return tokens
  }

  /// The contrast ratio of two colours (WCAG 2.2).
  private func contrast(_ a: String, _ b: String) throws -> Double {
    let (x, y) = try (luminance(a), luminance(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  private func luminance(_ colour: String) throws -> Double {
    let digits = colour.dropFirst()
    let full = digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : String(digits)
    let value = try #require(Int(full, radix: 16))
    let weights = [(16, 0.2126), (8, 0.7152), (0, 0.0722)]
    return weights.reduce(0) { sum, channel in
      let level = Double(value >> channel.0 & 0xFF) / 255
      return sum + channel.1 * (level <= 0.04045 ? level / 12.92 : power((level + 0.055) / 1.055))
    }
  }

  /// `x` to the power of 2.4, as x² · x^(2/5), by Newton's method for the fifth root.
  private func power(_ x: Double) -> Double {
    let target = x * x
    var root = 1.0
    for _ in 0..<60 {
      root -= (root * root * root * root * root - target) / (5 * root * root * root * root)
    }
    return x * x * root
  }
}
