import Linting
import Workspaces

/// What applies to one file, and which line of which configuration says so.
package struct ConfigurationExplanation {
  private let path: FilePath?
  private let settlements: Settlements

  /// - Parameter path: as the user wrote it; nil for standard input.
  package init(_ path: FilePath?, _ settlements: Settlements) {
    self.path = path
    self.settlements = settlements
  }

  package var text: String {
    let name = path?.display ?? "标准输入"
    guard let resolved = settlements.resolved(for: path) else {
      return "\(name)\n  没有找到 .reportlint.json（从文件所在的文件夹向上找过），一律用默认设置\n"
    }
    var lines = [name, "  配置文件：\(settlements.display(resolved.path))"]
    let bases = resolved.files.filter { $0 != resolved.path }.map(settlements.display)
    if !bases.isEmpty { lines.append("  沿用：\(bases.joined(separator: "、"))") }
    let absolute = path.map(settlements.absolute)
    let settings = absolute.map(resolved.settings) ?? resolved.settings
    if let outline = settings.outline { lines.append("  提纲：\(outline.value)\(source(outline))") }
    if let region = settings.region { lines.append("  地区：\(region.value)\(source(region))") }
    if let language = settings.language { lines.append("  语言：\(language.value == "en" ? "英文" : "中文")\(source(language))") }
    for (id, rule) in settings.rules.sorted(by: { $0.key < $1.key }) {
      lines.append("  规则 \(id)：\(rule.value.name)\(source(rule))")
    }
    for outline in resolved.outlines { lines.append("  自定提纲：\(settlements.display(outline.value))\(source(outline))") }
    for policy in resolved.policies { lines.append("  自定文件清单：\(settlements.display(policy.value))\(source(policy))") }
    if let baseline = resolved.baseline { lines.append("  基线：\(settlements.display(baseline.value))\(source(baseline))") }
    if let absolute { lines.append("  检查文件夹时：\(scope(resolved, absolute))") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func scope(_ resolved: ResolvedConfiguration, _ path: FilePath) -> String {
    switch resolved.scope(of: path) {
    case .plain: "像报告才检查"
    case .included(let origin): "一律检查" + source(origin)
    case .excluded(let origin): "不检查（单独写出文件名时仍检查）" + source(origin)
    }
  }

  private func source<Value>(_ settled: Settled<Value>) -> String { source(settled.origin) }

  private func source(_ origin: ConfigurationOrigin) -> String { "    ← \(settlements.display(origin.path)):\(origin.line)" }
}

extension RuleSetting {
  /// off, error, …: as configurations write it.
  fileprivate var name: String {
    switch self {
    case .off: "关闭（off）"
    case .severity(let severity): "\(severity.chinese)（\(severity.rawValue)）"
    }
  }
}
