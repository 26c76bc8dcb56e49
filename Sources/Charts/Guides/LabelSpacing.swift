/// Moves labels apart so that none overlap, each as near to where it belongs as possible.
///
/// It is isotonic regression by pooling adjacent violators (Barlow et al. 1972): labels that
/// would overlap become a block, placed where the squares of its labels' moves are least.
package enum LabelSpacing {
  /// The centres of labels of the given heights that want to stand at `wanted`, in its order.
  ///
  /// - Returns: The centres, or `nil` when the labels are higher than the bounds together.
  package static func centers(
    wanted: [Double], heights: [Double], low: Double, high: Double
  ) -> [Double]? {
    guard heights.reduce(0, +) <= high - low else { return nil }
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    var blocks: [Block] = []
    for index in order {
      blocks.append(Block(wanted: wanted[index] - heights[index] / 2, height: heights[index]))
      blocks[blocks.count - 1].clamp(low, high)
      while blocks.count > 1, blocks[blocks.count - 2].end > blocks[blocks.count - 1].top {
        let last = blocks.removeLast()
        blocks[blocks.count - 1].merge(last)
        blocks[blocks.count - 1].clamp(low, high)
      }
    }
    return centers(of: blocks, order: order, heights: heights)
  }

  private static func centers(
    of blocks: [Block], order: [Int], heights: [Double]
  ) -> [Double] {
    var result = Array(repeating: 0.0, count: heights.count)
    var next = order.makeIterator()
    for block in blocks {
      var top = block.top
      for _ in 0..<block.count {
        guard let index = next.next() else { break }
        result[index] = top + heights[index] / 2
        top += heights[index]
      }
    }
    return result
  }

  /// Labels that touch one another.
  private struct Block {
    /// The sum of the tops that the block would have, were each label where it wants to be.
    var sum: Double
    var count = 1
    var height: Double
    var top: Double

    init(wanted: Double, height: Double) {
      (sum, top, self.height) = (wanted, wanted, height)
    }

    var end: Double { top + height }

    mutating func merge(_ next: Block) {
      sum += next.sum - Double(next.count) * height
      count += next.count
      height += next.height
      top = sum / Double(count)
    }

    mutating func clamp(_ low: Double, _ high: Double) {
      top = max(low, min(top, high - height))
    }
  }
}
