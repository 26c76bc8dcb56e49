import Cassets

/// The files that are compiled into the program: style sheets, fonts with their licences, an icon.
struct EmbeddedAssets {
  /// One file.
  struct File {
    /// Its path below the folder of assets, such as `fonts/public-sans.woff2`.
    let name: String
    /// What is in it.
    let bytes: [UInt8]
  }

  /// The files, style sheets in the order in which they are joined.
  let files: [File]

  /// Copies the files out of the program.
  init() {
    files = (0..<embedded_asset_count()).map { index in
      let asset = unsafe embedded_asset_at(index)
      return unsafe File(
        name: String(cString: asset.name),
        bytes: Array(UnsafeBufferPointer(start: asset.bytes, count: asset.count)))
    }
  }
}
