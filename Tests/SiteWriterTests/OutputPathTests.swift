import Diagnostics
import SiteWriter
import Testing

private func fault(_ path: String) -> String? {
  do {
    _ = try OutputPath(path)
    return nil
  } catch {
    return error.message
  }
}

@Suite struct OutputPathTests {
  @Test(arguments: [
    "index.html", "en/briefings/2025/capex/index.html", ".well-known/x", "-dash", "a b.pdf",
    "café/日本.html", "😀.svg", "50%2f.csv", "console.css", "com.html", "com10", "a/.gitignore",
  ])
  func `sound paths are taken as they are`(path: String) throws {
    #expect(try OutputPath(path).text == path)
  }

  @Test(arguments: [
    ("", "the path is empty"),
    ("/etc/passwd", "a part of the path is empty"),
    ("a//b", "a part of the path is empty"),
    ("a/", "a part of the path is empty"),
    ("../a", "'.' and '..' are not allowed in it"),
    ("a/./b", "'.' and '..' are not allowed in it"),
    ("a/..", "'.' and '..' are not allowed in it"),
    ("a\0b", "control characters may not stand in a file's name"),
    ("a\nb", "control characters may not stand in a file's name"),
    ("a\u{85}b", "control characters may not stand in a file's name"),
    ("..\\a", "'\\' may not stand in a file's name"),
    ("c:x", "':' may not stand in a file's name"),
    (
      "a\u{202E}b",
      "a character that changes the direction of writing may not stand in a file's name"
    ),
    ("aux.html", "'aux.html' is the name of a device on Windows"),
    ("x/CON/y", "'CON' is the name of a device on Windows"),
    ("nul", "'nul' is the name of a device on Windows"),
    ("com1.txt", "'com1.txt' is the name of a device on Windows"),
    ("LPT¹", "'LPT¹' is the name of a device on Windows"),
    ("x.", "'x.' starts or ends with a space, or ends with a full stop"),
    ("x /y", "'x ' starts or ends with a space, or ends with a full stop"),
    (".gitignore", "the name '.gitignore' is kept for the output folder itself"),
    (".Briefing-Stage/x", "the name '.Briefing-Stage' is kept for the output folder itself"),
  ])
  func `a path that some system cannot hold is refused`(path: String, reason: String) {
    #expect(fault(path) == "cannot write '\(path)': \(reason)")
  }

  @Test func `a part may have 255 bytes and no more`() {
    #expect(fault(String(repeating: "a", count: 255)) == nil)
    #expect(fault(String(repeating: "a", count: 256)) != nil)
    #expect(fault(String(repeating: "é", count: 128)) != nil)
    #expect(fault(String(repeating: "a/", count: 600) + "a") != nil)
  }
}
