/// The colours of series and of what stands around them, for light and dark pages.
///
/// Each series colour has at least 3:1 against its background (WCAG 1.4.11), and any two of a
/// scheme are at least 13 apart (OKLab × 100) for normal, protan, deutan and tritan vision
/// (Machado 2009). A test computes this. The stylesheet `charts.css` repeats the colours.
enum Palette {
  /// The colours of one scheme, as `#rrggbb`.
  struct Scheme {
    /// The page.
    let background: String
    /// Slots 1 to 6, each the same hue in both schemes.
    let series: [String]
    /// What has no colour of its own.
    let grey: String
    /// Text, strong lines.
    let ink: String
    /// Labels of axes.
    let ink2: String
    /// Words of little weight.
    let ink3: String
    /// Grid lines.
    let hairline: String
    /// Seven shades behind numbers in ink, the least first.
    let heat: [String]
  }

  /// The number of colours.
  static let size = 6

  /// Dark on white.
  static let light = Scheme(
    background: "#ffffff",
    series: ["#14518b", "#359d9a", "#c47c07", "#6e0323", "#8a5fd3", "#855409"],
    grey: "#7b838c", ink: "#1a1d21", ink2: "#4a5159", ink3: "#636b74", hairline: "#d9dde2",
    heat: ["#f1f5fa", "#dde8f3", "#c6d9ec", "#adc9e4", "#92b8db", "#78a8d3", "#5f97c9"])

  /// Light on near-black.
  static let dark = Scheme(
    background: "#111418",
    series: ["#4c6fa9", "#71dedf", "#ecb778", "#d08081", "#a397dd", "#996429"],
    grey: "#8d959e", ink: "#eceae5", ink2: "#b6bcc4", ink3: "#9099a3", hairline: "#343a41",
    heat: ["#18202b", "#1c2a3c", "#20354e", "#244060", "#284c72", "#2c5884", "#316597"])
}
