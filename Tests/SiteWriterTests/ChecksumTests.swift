import SiteWriter
import Testing

@Suite struct ChecksumTests {
  /// The values are those of the XXH64 reference implementation.
  @Test(
    arguments: [
      ("", 0xEF46_DB37_51D8_E999), ("a", 0xD24E_C4F1_A98C_6E5B), ("abc", 0x44BC_2CF5_AD77_0999),
      ("Nobody inspects the spammish repetition", 0xFBCE_A83C_8A37_8BF1),
    ] as [(String, UInt64)])
  func `the fingerprint is XXH64`(text: String, value: UInt64) {
    #expect(Checksum(of: Array(text.utf8)).value == value)
  }

  @Test func `every bit counts, in short files and in long`() {
    for length in [1, 3, 4, 7, 8, 31, 32, 33, 100, 1 << 20, (1 << 20) + 1] {
      var bytes = [UInt8](repeating: 0, count: length)
      let before = Checksum(of: bytes)
      bytes[length - 1] ^= 1
      #expect(Checksum(of: bytes) != before)
      bytes[length - 1] ^= 1
      bytes[0] ^= 128
      #expect(Checksum(of: bytes) != before)
      #expect(Checksum(of: bytes + [0]) != Checksum(of: bytes))
    }
  }
}
