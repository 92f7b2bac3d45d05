import Foundation
import ReportFacts
import ReportText
import TestSupport

/// Texts to alter at random: the examples of every finder and every family of tables, and the reports in Tests/Fixtures, if any.
enum SampleTexts {
  static let examples = ClaimFinder.all.flatMap(\.examples).map(\.text) + TableFamily.all.flatMap(\.examples).map(\.text)

  static let fixtures: [String] = {
    let folder = URL(filePath: #filePath).appending(path: "../../Fixtures").standardized
    guard let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else { return [] }
    return found.compactMap { $0 as? URL }.filter { ["txt", "md"].contains($0.pathExtension) }.sorted { $0.path < $1.path }
      .compactMap { try? String(contentsOf: $0, encoding: .utf8) }
  }()

  /// What an edit may put in: figures, cues, marks, line ends, and what makes counting hard.
  static let pieces = [
    "其中：", "共计", "比上年", "减少", "增加", "占", "%", "12.5%", "100万元", "0", "，", "。", "；", "、", "（", "）", "“", "”", "等", "\n", "\r\n", "\r",
    "\t", "| 合计 | 90 |\n|---|---|\n", "一、", "（一）", "1.", "2024年", "百分之三十五", "三十五人", "𠮷", "🇨🇳", "e\u{301}", "\u{FEFF}", "-", "约", "余",
    "个科室：", "预算数", "决算数", "大于", "人均", "每人", "元", "×", "÷", "＝", "１２", "３.５万元", "99999999999999999999", "万亿", " ",
  ]

  /// Some of the samples one under the other.
  static func document(_ count: Int, _ generator: inout SplitMix64) -> SourceText {
    let texts = (0..<count).map { _ in (examples + fixtures.map { String($0.prefix(2000)) }).randomElement(using: &generator) ?? "" }
    return SourceText(texts.joined(separator: Bool.random(using: &generator) ? "\n" : "\n\n"))
  }

  /// An edit at random scalar boundaries of `text`.
  static func edit(of text: SourceText, _ generator: inout SplitMix64) -> TextEdit {
    let start = text.scalarBoundary(atOrBefore: Int.random(in: 0...text.count, using: &generator))
    let length = [0, 0, 1, 3, 9, 40].randomElement(using: &generator) ?? 0
    let end = max(start, text.scalarBoundary(atOrBefore: min(start + length, text.count)))
    let piece = ([""] + pieces + examples.prefix(8)).randomElement(using: &generator) ?? ""
    return TextEdit(range: start..<end, replacement: piece)
  }
}
