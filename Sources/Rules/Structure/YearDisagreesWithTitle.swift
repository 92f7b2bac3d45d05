import Linting
import ReportStructure
import ReportText
import Texts

extension Rule {
  /// A heading or caption that still bears the year of an earlier report.
  static let yearDisagreesWithTitle = Rule(
    id: "year-disagrees-with-title",
    summary: "标题写的年度，与正文各节标题、附表标题的年度一致。",
    rationale: "年度不一致，多是套用上年报告没有改全；读者会怀疑数据也是上年的。",
    severity: .warning,
    basis: [.practice("已公开的自评报告和决算说明，全文写同一个年度")],
    examples: [
      .flags(
        """
        湖南省澧江县水利局⌊2023年⌋度部门决算公开说明
        第一部分  部门概况
        一、部门职责
        主管全县水利工作。
        第二部分  ⟦2022年⟧度部门决算表
        第三部分  2023年度部门决算情况说明
        一、收入支出决算总体情况说明
        收入、支出均比2022年度增加。
        """, message: "这里写作2022年，标题写作2023年，请核对",
        fixed: """
          湖南省澧江县水利局2023年度部门决算公开说明
          第一部分  部门概况
          一、部门职责
          主管全县水利工作。
          第二部分  2023年度部门决算表
          第三部分  2023年度部门决算情况说明
          一、收入支出决算总体情况说明
          收入、支出均比2022年度增加。
          """),
      .flags(
        """
        湖南省澧江县水利局⌊2024年⌋度部门整体支出绩效自评报告
        一、部门基本情况
        内设5个股室。
        二、一般公共预算支出情况
        全部用于基本支出和项目支出。
        三、部门整体支出绩效情况
        自评良好。
        附件1
        ⟦2023年⟧度部门整体支出绩效自评表
        """, message: "这里写作2023年"),
      .passes(
        """
        湖南省澧江县水利局2023年度部门决算公开说明
        第一部分  部门概况
        一、部门职责
        主管全县水利工作。
        二、2024年重点工作安排
        第二部分  2023年度部门决算情况说明
        一、收入支出决算总体情况说明
        收入、支出均比2022年度部门决算数增加。
        （一）2022年结转项目支出情况
        已全部执行。
        """, because: "正文拿别的年度作比较，讲上年结转和来年安排，都不算不一致"),
      .passes("澧江县水利局工作要点\n一、2022年度部门决算情况\n收入100万元。", because: "标题没有写年度"),
    ],
    check: .outlines { held in
      guard let title = held.titleYear else { return [] }
      return held.otherYears(than: title.year).map { place in
        Remark(
          message: StructureTexts.year(place.year, title.year), range: place.range,
          related: [RelatedRemark(range: title.range, message: StructureTexts.title)],
          fixes: [
            Remedy(
              title: StructureTexts.changeYear(title.year), safety: .unsafe,
              edits: [TextEdit(range: place.range, replacement: "\(title.year)年")])
          ])
      }
    })
}

extension HeldOutline {
  /// A year as written (2023年).
  fileprivate struct Year {
    let year: Int
    let range: Range<Int>
  }

  fileprivate var titleYear: Year? {
    for title in followed.titles {
      let years = years(in: title)
      // 2023年预算执行情况与2024年预算 speaks of two.
      if let first = years.first { return years.allSatisfy { $0.year == first.year } ? first : nil }
    }
    return nil
  }

  /// Years other than `year` in headings and captions that name the reported year.
  fileprivate func otherYears(than year: Int) -> [Year] {
    report.blocks.indices.flatMap { block -> [Year] in
      let place = report.content(ofBlock: block)
      guard followed.range.contains(place.lowerBound), !place.isEmpty, place.count < 120 else { return [] }
      let years = years(in: place)
      guard years.count == 1, let only = years.first, only.year != year, isCaption(block), namesReport(place, behind: only.range.upperBound)
      else {
        return []
      }
      return [only]
    }
  }

  private func isCaption(_ block: Int) -> Bool {
    switch report.blocks[block].kind {
    case .heading: return true
    case .paragraph:
      // The caption of a table ends in 表 and is a line without marks.
      let words = report.text.string(report.content(ofBlock: block))
      return words.hasSuffix("表") && !words.contains { "，。；：,;:".contains($0) }
    default: return false
    }
  }

  /// Whether what the year is followed by is what the report is about.
  private func namesReport(_ place: Range<Int>, behind offset: Int) -> Bool {
    var words = Substring(report.text.string(offset..<place.upperBound))
    if words.hasPrefix("度") { words = words.dropFirst() }
    if words.hasPrefix("的") { words = words.dropFirst() }
    let subjects = [
      "部门决算", "单位决算", "部门（单位）决算", "决算情况", "决算表", "部门整体支出", "整体支出", "预算绩效", "部门绩效", "绩效自评", "项目支出绩效自评", "“三公”经费", "三公经费",
    ]
    guard let subject = subjects.first(where: words.hasPrefix) else { return false }
    let rest = words.dropFirst(subject.count)
    return !["目标", "数", "相比", "预算安排", "计划"].contains { rest.hasPrefix($0) || rest.hasSuffix($0) }
  }

  /// The years written in `range` before 年.
  private func years(in range: Range<Int>) -> [Year] {
    let bytes = report.text.bytes
    var years: [Year] = []
    var position = range.lowerBound
    while position + 7 <= range.upperBound {
      if bytes[position] == 0x32, bytes[position + 1] == 0x30, bytes[position + 4..<position + 7].elementsEqual("年".utf8),
        let year = Int(report.text.string(position..<position + 4))
      {
        years.append(Year(year: year, range: position..<position + 7))
        position += 7
      } else {
        position += 1
      }
    }
    return years
  }
}
