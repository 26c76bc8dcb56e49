import Foundation
import Testing

@testable import Charts

@Suite struct PaletteTests {
  @Test(arguments: [Palette.light, Palette.dark])
  func `every series colour stands out from the page`(scheme: Palette.Scheme) {
    #expect(scheme.series.count == Palette.size)
    for colour in scheme.series + [scheme.grey] {
      #expect(contrast(colour, scheme.background) >= 3, "\(colour)")
    }
  }

  @Test(arguments: [Palette.light, Palette.dark])
  func `text can be read`(scheme: Palette.Scheme) {
    for colour in [scheme.ink, scheme.ink2, scheme.ink3] {
      #expect(contrast(colour, scheme.background) >= 4.5, "\(colour)")
    }
  }

  @Test(arguments: [Palette.light, Palette.dark], Vision.allCases)
  func `any two of six colours differ for all kinds of vision`(
    scheme: Palette.Scheme, vision: Vision
  ) {
    for (index, a) in scheme.series.enumerated() {
      for b in scheme.series[..<index] {
        let distance = 100 * oklabDistance(vision.seen(linear(a)), vision.seen(linear(b)))
        #expect(distance >= 13, "\(a) and \(b)")
      }
    }
  }

  @Test func `the stylesheet has the same colours`() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Templates/Assets/charts.css")
    let css = try String(contentsOf: file, encoding: .utf8)
    let schemes = css.components(separatedBy: "prefers-color-scheme: dark")
    try #require(schemes.count == 2)
    for (scheme, text) in zip([Palette.light, Palette.dark], schemes) {
      for (index, colour) in scheme.series.enumerated() {
        #expect(text.contains("--chart-\(index + 1): \(colour);"))
      }
      let others = [
        ("0", scheme.grey), ("ink", scheme.ink), ("ink-2", scheme.ink2), ("ink-3", scheme.ink3),
        ("hairline", scheme.hairline), ("paper", scheme.background),
      ]
      for (name, colour) in others { #expect(text.contains("--chart-\(name): \(colour);")) }
    }
  }
}

/// Kinds of colour vision, as matrices on linear RGB (Machado, Oliveira and Fernandes 2009,
/// severity 1).
enum Vision: CaseIterable {
  case normal, protan, deutan, tritan

  private var matrix: [[Double]] {
    switch self {
    case .normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protan:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deutan:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritan:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }

  func seen(_ colour: [Double]) -> [Double] {
    product(matrix, colour).map { min(1, max(0, $0)) }
  }
}

func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
  matrix.map { row in zip(row, vector).map { $0 * $1 }.reduce(0, +) }
}

/// The linear parts of `#rrggbb`.
func linear(_ hex: String) -> [Double] {
  let digits = Array(hex.dropFirst())
  return stride(from: 0, to: 6, by: 2).map { start in
    let part = Double(Int(String(digits[start..<start + 2]), radix: 16) ?? 0) / 255
    return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
  }
}

/// The contrast of WCAG 2.
func contrast(_ a: String, _ b: String) -> Double {
  let lights = [a, b].map { colour in
    zip([0.2126, 0.7152, 0.0722], linear(colour)).map { $0 * $1 }.reduce(0, +) + 0.05
  }.sorted()
  return lights[1] / lights[0]
}

/// The distance of two linear colours in OKLab (Ottosson 2020).
func oklabDistance(_ a: [Double], _ b: [Double]) -> Double {
  func oklab(_ colour: [Double]) -> [Double] {
    let cones = product(
      [
        [0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
      ], colour
    ).map(cbrt)
    return product(
      [
        [0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
      ], cones)
  }
  return zip(oklab(a), oklab(b)).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
}
