import Linting
import ReportStructure
import Texts

extension Rule {
  /// A section that stands elsewhere than the outline has it.
  static let sectionOrder = Rule(
    id: "section-order",
    summary: "各节按提纲的次序写。",
    rationale: "评审和汇总按提纲的次序翻看；次序不同，找不到的一节会被当作缺少。",
    severity: .warning,
    basis: [.rule("当年自评通知、评价工作方案或部门决算公开格式所附提纲，reportlint outlines 列出每份提纲的依据")],
    examples: [
      .flags(
        """
        湖南省澧江县水利局2024年度部门整体支出绩效自评报告
        一、部门基本情况
        内设5个股室。
        二、⟦存在的问题⟧
        预算编制不够细。
        三、一般公共预算支出情况
        全部用于基本支出和项目支出。
        四、政府性基金预算支出情况
        无。
        五、国有资本经营预算支出情况
        无。
        六、⌊部门整体支出绩效情况⌋
        自评良好。
        七、下一步改进措施
        细化预算编制。
        """, message: "“存在的问题”写在了前面，按提纲应在“部门整体支出绩效情况”之后"),
      .passes(
        """
        湖南省澧江县水利局2024年度部门整体支出绩效自评报告
        一、部门基本情况
        内设5个股室。
        二、一般公共预算支出情况
        全部用于基本支出和项目支出。
        三、资产管理情况
        账实相符。
        四、政府性基金预算支出情况
        无。
        五、部门整体支出绩效情况
        自评良好。
        六、存在的问题及下一步改进措施
        细化预算编制。
        """, because: "多写一节，或两节并作一节，次序没有变"),
      .passes(
        """
        澧江县水利局工作总结
        一、存在的问题
        预算编制不够细。
        二、部门基本情况
        内设5个股室。
        """, because: "总结没有提纲"),
    ],
    check: .outlines { held in
      guard held.followed.isCertain, !held.followed.isBegun else { return [] }
      return held.misplaced.map { place in
        let (line, anchor, follows) = (place.line, place.anchor, place.follows)
        return Remark(
          message: (follows ? StructureTexts.tooEarly : StructureTexts.tooLate)(held.words(of: line), held.words(of: anchor)),
          range: held.place(of: held.followed.lines[line]),
          related: [
            RelatedRemark(
              range: held.place(of: held.followed.lines[anchor]), message: follows ? StructureTexts.behindThis : StructureTexts.beforeThis)
          ])
      }
    })
}

extension HeldOutline {
  /// A section out of order, and one that it should follow or precede.
  struct Misplaced {
    let line: Int
    let anchor: Int
    let follows: Bool
  }

  /// The fewest sections whose moving would restore the order.
  var misplaced: [Misplaced] {
    // A heading that stands for several sections counts as the first of them.
    var seen: Set<Int> = []
    let order = followed.sections.compactMap { match -> Int? in
      guard !match.section.isFreelyPlaced, let line = match.line, isTop(line), seen.insert(line).inserted else { return nil }
      return line
    }
    let kept = Self.longestRise(order)
    return order.indices.filter { !kept.contains($0) }.compactMap { index in
      let earlier = kept.filter { $0 < index }.max()
      let later = kept.filter { $0 > index }.min()
      if let earlier, order[earlier] > order[index] { return Misplaced(line: order[index], anchor: order[earlier], follows: true) }
      if let later, order[later] < order[index] { return Misplaced(line: order[index], anchor: order[later], follows: false) }
      return nil
    }
  }

  private func isTop(_ line: Int) -> Bool {
    followed.lines[line].form == .own && followed.lines[line].depth == 0
  }

  /// The indices of the longest rising subsequence.
  private static func longestRise(_ values: [Int]) -> Set<Int> {
    var length = [Int](repeating: 1, count: values.count)
    var previous = [Int](repeating: -1, count: values.count)
    for index in values.indices {
      for earlier in 0..<index where values[earlier] < values[index] && length[earlier] + 1 > length[index] {
        length[index] = length[earlier] + 1
        previous[index] = earlier
      }
    }
    var kept: Set<Int> = []
    var index = values.indices.max { length[$0] < length[$1] } ?? -1
    while index >= 0 {
      kept.insert(index)
      index = previous[index]
    }
    return kept
  }
}
