import JSON
import LanguageServerProtocol
import Linting
import ReportText
import Texts
import Workspaces

/// The actions for one place of a document. They rest on the document as it stands: what a diagnostic carried when it was told may be
/// stale, or missing.
struct CodeActions {
  let view: DocumentView
  private let wanted: [Finding]
  private let only: [String]?

  init(_ params: CodeActionParams, _ view: DocumentView) {
    self.view = view
    only = params.only
    let range = view.positions.offsets(params.range)
    // Some clients send a wrong range, but the right diagnostics; others none.
    let shown = params.diagnostics.map { (range: view.positions.offsets($0.range), shown: $0) }
    wanted = view.findings.filter { finding in
      finding.range.touches(range)
        || shown.contains { $0.shown.code == finding.rule && ($0.range == finding.range || $0.shown.message == finding.message) }
    }
  }

  var actions: [CodeAction] {
    var actions: [CodeAction] = []
    if only == nil, view.settings.offersOneFix { return preferredFixes }
    if CodeAction.Kind.quickFix.isWanted(by: only) { actions += quickFixes + fixesOfRules + silences + baselineEntries }
    if CodeAction.Kind.fixAll.isWanted(by: only) { actions += safeFixes }
    if CodeAction.Kind.insertSections.isWanted(by: only) { actions += missingSections }
    return actions
  }

  /// The first fix of each finding here, for editors that apply whatever they are offered.
  private var preferredFixes: [CodeAction] {
    let writer = DiagnosticWriter(uri: view.uri, view.positions, view.shape)
    return wanted.compactMap { finding in
      finding.fixes.first.map { fix in
        CodeAction(
          title: fix.title, kind: .quickFix, diagnostics: [writer.json(finding)], edit: view.workspaceEdit(view.positions.edits(fix)))
      }
    }
  }

  /// Each fix of each finding here; the first of a finding is the preferred one.
  private var quickFixes: [CodeAction] {
    let writer = DiagnosticWriter(uri: view.uri, view.positions, view.shape)
    return wanted.flatMap { finding in
      finding.fixes.enumerated().map { index, fix in
        CodeAction(
          title: fix.title, kind: .quickFix, diagnostics: [writer.json(finding)],
          isPreferred: view.client.preferredActions ? index == 0 : nil, edit: view.workspaceEdit(view.positions.edits(fix)))
      }
    }
  }

  /// For each rule here that found several things to mend: mend them all, each as its first fix proposes.
  private var fixesOfRules: [CodeAction] {
    var rules: [String] = []
    for finding in wanted where !rules.contains(finding.rule) { rules.append(finding.rule) }
    return rules.compactMap { rule in
      let fixes = view.findings.filter { $0.rule == rule }.compactMap(\.fixes.first)
      let joined = JoinedFixes(fixes)
      guard joined.count > 1 else { return nil }
      return CodeAction(title: title(of: rule, joined.count), kind: .quickFix, edit: view.workspaceEdit(edits(joined)))
    }
  }

  /// For each rule here: let what it says of this place be, by a comment.
  private var silences: [CodeAction] {
    var told: [String] = []
    return wanted.compactMap { finding in
      guard !told.contains(finding.rule) else { return nil }
      told.append(finding.rule)
      let edit = Suppressions.insertion(for: finding, in: view.analysis.report)
      let placed = PositionedEdit(range: view.positions.range(edit.range), newText: edit.replacement)
      let title = view.language.say(ServerTexts.silence(finding.rule))
      return CodeAction(title: title, kind: .quickFix, edit: view.workspaceEdit([placed]))
    }
  }

  /// For each rule here: let what it says of this place be, by an entry of the baseline. Only what has a file can be in one.
  private var baselineEntries: [CodeAction] {
    guard FileURI.path(view.uri) != nil else { return [] }
    var told: [String] = []
    return wanted.compactMap { finding in
      guard !told.contains(finding.rule) else { return nil }
      told.append(finding.rule)
      let title = view.language.say(ServerTexts.takeIntoBaseline(finding.rule))
      let known = KnownFinding(uri: view.uri, key: BaselineKey(finding, in: view.text))
      return CodeAction(
        title: title, kind: .quickFix, deed: .command(ActionCommand(title: title, command: Session.baselineCommand, argument: known)))
    }
  }

  private func title(of rule: String, _ count: Int) -> String {
    view.language.say(Self.tellsOfSections(rule) ? ServerTexts.insertSections(count) : ServerTexts.fixAlike(rule, count))
  }

  /// Every fix that changes no figure and may be made unseen.
  private var safeFixes: [CodeAction] {
    let joined = JoinedFixes(view.findings.compactMap { $0.fixes.first { $0.safety == .safe } })
    guard joined.count > 0 else { return [] }
    return [
      CodeAction(
        title: view.language.say(ServerTexts.fixSafely(joined.count)), kind: .fixAll, edit: view.workspaceEdit(edits(joined)))
    ]
  }

  /// Every section that is missing, wherever in the report the editor asks.
  private var missingSections: [CodeAction] {
    let joined = JoinedFixes(view.findings.filter { Self.tellsOfSections($0.rule) }.compactMap(\.fixes.first))
    guard joined.count > 0 else { return [] }
    return [
      CodeAction(
        title: view.language.say(ServerTexts.insertSections(joined.count)), kind: .insertSections,
        edit: view.workspaceEdit(edits(joined)))
    ]
  }

  private static func tellsOfSections(_ rule: String) -> Bool { rule == "missing-section" || rule == "missing-subsection" }

  private func edits(_ joined: JoinedFixes) -> [PositionedEdit] {
    joined.edits.map { PositionedEdit(range: view.positions.range($0.range), newText: $0.replacement) }
  }
}

extension Range<Int> {
  /// Whether the ranges share a place, if only an end.
  func touches(_ other: Range<Int>) -> Bool { lowerBound <= other.upperBound && other.lowerBound <= upperBound }
}
