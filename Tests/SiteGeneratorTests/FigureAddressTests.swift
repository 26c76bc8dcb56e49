import SiteModel
import Testing

/// The address in full, or what is wrong with it.
private func read(_ text: String) -> String {
  do throws(FigureAddress.Fault) {
    return try FigureAddress(parsing: text).description
  } catch {
    return error.message
  }
}

@Suite struct FigureAddressTests {
  @Test(arguments: [
    ("a@FY2025", "a@FY2025"), ("a@FY2025~first", "a@FY2025~first"),
    ("a@2025~2025-04-08", "a@2025~2025-04-08"), ("a@2024-10..2025-03", "a@2024-10..2025-03"),
    ("a-b@FY2025/FY2024", "a-b@FY2025/a-b@FY2024"), ("a@2025--2024", "a@2025--a@2024"),
    ("a@2025-04--2025-03~latest", "a@2025-04--a@2025-03~latest"),
    ("a--b@2025+2024", "a--b@2025+a--b@2024"),
    ("a@2025+b@2025/c@2025+d@2025--e@2025", "a@2025+b@2025/c@2025+d@2025--e@2025"),
    ("a@2025+b@2025+2024", "a@2025+b@2025+b@2024"),
  ])
  func `an address has one full form`(text: String, expected: String) {
    #expect(read(text) == expected)
    #expect(read(expected) == expected)
  }

  @Test(arguments: [
    ("a", "a figure is 'fig:<series>@<period>', such as 'fig:msft-capex@FY2025'"),
    ("@2025", "a figure is 'fig:<series>@<period>', such as 'fig:msft-capex@FY2025'"),
    ("", "a figure is 'fig:<series>@<period>', such as 'fig:msft-capex@FY2025'"),
    ("a@2025/2024/2023", "a figure has one '/' at most"),
    (
      "a@2025~soon", "'~soon' is not a vintage; write ~first, ~latest or a date such as ~2025-04-08"
    ),
    ("a@2025-b@2024", "'2025-b@2024' is not a period; between figures stands '+', '--' or '/'"),
    ("a@2025 + 2024", "'2025 ' is not a period; write 2025, 2025-Q1, 2025-04, FY2025 or FY2025-Q1"),
  ])
  func `what is no address says what is expected`(text: String, message: String) {
    #expect(read(text) == message)
  }
}
