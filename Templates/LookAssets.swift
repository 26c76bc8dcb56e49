import SiteModel
import SiteRenderer

/// The files that pages load, with names that change with their contents, so that a server may let
/// browsers keep them for ever.
struct LookAssets {
  /// Every file, as it is written.
  let files: [Asset]
  /// The one style sheet.
  let styleSheet: Permalink
  /// The icon.
  let icon: Permalink
  /// The fonts that every page needs at once.
  let preloadedFonts: [Permalink]

  /// Names the embedded files, joins the style sheets and points them at the fonts' names.
  init(_ embedded: EmbeddedAssets = EmbeddedAssets()) {
    var files: [Asset] = []
    var renamed: [(old: String, new: String)] = []
    for file in embedded.files where !file.name.hasSuffix(".css") {
      let name = file.name.hasSuffix(".txt") ? file.name : hashed(file.name, file.bytes)
      renamed.append((file.name, name))
      files.append(Asset(Permalink("assets/" + name), file.bytes))
    }
    let parts = embedded.files.filter { $0.name.hasSuffix(".css") }.map(\.bytes)
    var styles = String(decoding: Array(parts.joined(separator: [newline])), as: UTF8.self)
    for (old, new) in renamed { styles = styles.replacing("url(\(old))", with: "url(\(new))") }
    let sheet = Permalink("assets/" + hashed("site.css", Array(styles.utf8)))
    self.files = files + [Asset(sheet, Array(styles.utf8))]
    styleSheet = sheet
    icon = files.first { $0.permalink.path.hasSuffix(".svg") }?.permalink ?? sheet
    preloadedFonts = files.map(\.permalink).filter {
      $0.path.hasSuffix(".woff2") && !$0.path.contains("italic")
    }
  }
}

private let newline = UInt8(ascii: "\n")

/// `name` with a hash of `bytes` before its extension: `site.1f2e3d4c5b6a7988.css`.
private func hashed(_ name: String, _ bytes: [UInt8]) -> String {
  let parts = name.split(separator: ".", omittingEmptySubsequences: false)
  let hash = String(fnv1a(bytes), radix: 16)
  let padded = String(repeating: "0", count: 16 - hash.count) + hash
  return (parts.dropLast() + [padded[...]] + parts.suffix(1)).joined(separator: ".")
}

/// The 64-bit FNV-1a hash: it need only tell one version of a file from the next.
private func fnv1a(_ bytes: [UInt8]) -> UInt64 {
  bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
}
