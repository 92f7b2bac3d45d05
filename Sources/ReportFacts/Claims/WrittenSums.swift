/// Sums written out with signs: 96.5分＝19分＋28.5分＋49分, 680万元＋240万元＝920万元.
struct WrittenSums {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  private static let equals: ByteWords = ["＝", "="]
  private static let pluses: ByteWords = ["＋", "+"]
  private static let others: ByteWords = ["÷", "×", "/", "－", "−", "*"]

  func find(_ collector: inout ClaimCollector) {
    guard passage.figures.count >= 3, mayHoldEquals, passage.contains(Self.pluses, in: passage.content) else { return }
    for index in passage.figures.indices.dropFirst() where stands(Self.equals, before: index) {
      if let behind = run(from: index, step: 1) {
        record(index - 1, behind, &collector)
      } else if let ahead = run(from: index - 1, step: -1) {
        record(index, ahead, &collector)
      }
    }
  }

  /// Whether a byte of = or ＝ stands anywhere: asked of every passage, so that nothing is decoded for it.
  private var mayHoldEquals: Bool {
    passage.bytes.withUnsafeBufferPointer { bytes in
      for index in passage.origin + passage.content.lowerBound..<passage.origin + passage.content.upperBound
      where bytes[index] == 0x3D || bytes[index] == 0x9D && bytes[index - 1] == 0xBC { return true }
      return false
    }
  }

  private func stands(_ signs: ByteWords, before figure: Int) -> Bool {
    guard figure > 0, figure < passage.figures.count, passage.figures[figure].sentence == passage.figures[figure - 1].sentence else {
      return false
    }
    let between = passage.quantity(figure - 1).range.upperBound..<passage.quantity(figure).range.lowerBound
    return between.count <= 60 && passage.contains(signs, in: between) && !passage.contains(Self.others, in: between)
  }

  /// The figures that plus signs join from `first` on, two at least.
  private func run(from first: Int, step: Int) -> [Int]? {
    var parts = [first]
    var index = first
    while stands(Self.pluses, before: step > 0 ? index + 1 : index), !stands(Self.equals, before: step > 0 ? index + 1 : index) {
      index += step
      parts.append(index)
    }
    return parts.count >= 2 ? parts.sorted() : nil
  }

  private func record(_ total: Int, _ parts: [Int], _ collector: inout ClaimCollector) {
    guard parts.allSatisfy({ passage.quantity($0).goes(with: passage.quantity(total)) }), !passage.quantity(total).unit.isRate,
      let check = SumCheck.check(
        result: passage.quantity(total), terms: parts.map { (passage.quantity($0), 1) }, group: collector.group(parts + [total])),
      !collector.ties(total, with: parts)
    else { return }
    collector.add(.sum, result: total, operands: parts, check: check, confidence: .high)
    for part in parts where collector.totalOfPart[part] < 0 { collector.totalOfPart[part] = total }
  }
}
