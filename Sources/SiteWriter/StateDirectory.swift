import FileSystem

/// The folder `.briefing` of a site, locked: what is remembered of one of its output folders.
///
/// Nothing waits for the disk (`fsync`), which would cost more than writing the site. A killed
/// build needs none of that. After a power cut the files of the last half minute may be empty: the
/// next build reads every file of the output and mends them, and a mark or record that is not
/// whole is known by its last line.
final class StateDirectory: Sendable {
  static let name = ".briefing"
  private static let recordName = "record"
  private static let markName = "in-progress"

  private let base: Directory
  private let own: Directory
  private let lock: OpenFile

  private init(
    base: consuming Directory, own: consuming Directory, lock: consuming OpenFile
  ) {
    self.base = base
    self.own = own
    self.lock = lock
  }

  /// Opens the state of the output folder called `key`, once no other process holds the lock.
  ///
  /// The lock is the system's, so it ends with the process, however that ends.
  static func open(
    site: String, key: String, patience: Duration
  ) async throws(OutputError) -> StateDirectory {
    let base = try output { () throws(FileError) in
      let folder = try Directory(site, followingLinks: true)
      try folder.makeDirectory(name)
      return try folder.directory(name)
    }
    let lock = try output { () throws(FileError) in try base.createOrOpen("lock") }
    let deadline = ContinuousClock.now + patience
    while try !output({ () throws(FileError) in try lock.lock() }) {
      if ContinuousClock.now >= deadline { throw .busy(site: site) }
      // Cut short when the task is cancelled, as a build that nobody waits for is.
      do { try await Task.sleep(for: .milliseconds(50)) } catch { throw .busy(site: site) }
    }
    let own = try output { () throws(FileError) in try prepare(base, key: key) }
    return StateDirectory(base: base, own: own, lock: lock)
  }

  private static func prepare(
    _ base: borrowing Directory, key: String
  ) throws(FileError) -> Directory {
    if try base.status(".gitignore") == nil { try base.create(".gitignore").write([42, 10]) }
    try base.remove(spoolName)
    try base.makeDirectory("outputs")
    let outputs = try base.directory("outputs")
    try outputs.makeDirectory(folderName(key))
    let own = try outputs.directory(folderName(key))
    // What a build left that was cut off while it wrote one of the two.
    for name in [recordName, markName] { try own.remove(temporaryName(name)) }
    return own
  }

  private static func folderName(_ key: String) -> String {
    Checksum(of: Array(key.utf8)).hexadecimal
  }

  static func temporaryName(_ name: String) -> String { name + ".new" }

  private static let spoolName = "spool"

  func spool() throws(FileError) -> PageSpool {
    try PageSpool(in: base, name: StateDirectory.spoolName)
  }

  /// Whether the folder was ever written to by a build of this site.
  var hasHistory: Bool {
    get throws(FileError) {
      if try own.status(StateDirectory.recordName) != nil { return true }
      return try isMarked
    }
  }

  /// Whether a build was cut off, or is under way.
  var isMarked: Bool {
    get throws(FileError) { try own.status(StateDirectory.markName) != nil }
  }

  /// The record of the last whole build, as it is kept; `nil` when there is none.
  func recordBytes() throws(FileError) -> [UInt8]? {
    try own.bytes(of: StateDirectory.recordName)
  }

  /// What builds that were cut off were to write; `nil` when that is not known.
  func mark() throws(FileError) -> BuildRecord? {
    try own.bytes(of: StateDirectory.markName).flatMap { BuildRecord($0) }
  }

  /// Remembers that files of `record` may be in place; `nil` for files that are not known.
  func setMark(_ record: BuildRecord?) throws(FileError) {
    try own.writeWhole(record?.bytes ?? [], to: StateDirectory.markName)
  }

  /// Remembers that the output is what it was before the mark was set.
  func removeMark() throws(FileError) {
    try own.remove(StateDirectory.markName)
  }

  /// Remembers that the files of `record`, and no others of ours, are in place.
  func complete(_ record: BuildRecord) throws(FileError) {
    try own.writeWhole(record.bytes, to: StateDirectory.recordName)
    try removeMark()
  }

  static func isMarked(site: String, key: String) throws(FileError) -> Bool {
    try fileStatus(path(site, key) + markName) != nil
  }

  static func record(site: String, key: String) throws(FileError) -> BuildRecord? {
    guard try fileStatus(path(site, key) + recordName) != nil else { return nil }
    return BuildRecord(try readFile(path(site, key) + recordName))
  }

  private static func path(_ site: String, _ key: String) -> String {
    "\(site)/\(name)/outputs/\(folderName(key))/"
  }
}

extension Directory {
  /// The bytes of the file `name`; `nil` when there is none.
  fileprivate func bytes(of name: String) throws(FileError) -> [UInt8]? {
    try status(name) == nil ? nil : try read(name)
  }

  /// Writes a file that is there whole or not at all.
  fileprivate func writeWhole(_ bytes: [UInt8], to name: String) throws(FileError) {
    let temporary = StateDirectory.temporaryName(name)
    let file = try create(temporary)
    try file.write(bytes)
    try file.close()
    try rename(temporary, to: name, in: self)
  }
}
