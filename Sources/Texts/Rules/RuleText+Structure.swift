extension RuleText {
  /// The rules about headings, sections and annexes, and about suppressions.
  static let structure: [RuleText] = [
    RuleText(
      "heading-sequence", "Numbers of one level begin at one and follow each other without gaps or repeats.",
      "A gap looks as if something were left out, and references such as “see item 3” no longer fit."),
    RuleText(
      "heading-style", "Headings and items are numbered “一、”, “（一）”, “1.”, “（1）”, in this order.",
      "The national standard says how; written alike throughout, the levels can be told at a glance."),
    RuleText(
      "missing-section", "No section that the outline demands is missing.",
      "The finance bureau reviews by the outline, section by section; a report that lacks one is sent back. A section without content keeps its heading and says “无” (none)."
    ),
    RuleText(
      "missing-subsection", "The subsections of a section follow the outline.",
      "Reviewers look for content by the outline's subsections; a missing one is easily taken for nothing written."),
    RuleText(
      "section-order", "The sections stand in the order of the outline.",
      "Reviewers leaf through reports in that order; a section that is elsewhere is taken for missing."),
    RuleText(
      "empty-section", "Something stands below every heading; where there is nothing to say, “无” (none).",
      "A heading alone does not tell whether there is none or it was forgotten."),
    RuleText(
      "missing-attachment", "The list of annexes and the annexes that follow agree one by one.",
      "The recipient counts the annexes by the list; one too few or one too many means writing back and forth."),
    RuleText(
      "year-disagrees-with-title", "Headings and table captions bear the year of the title.",
      "Another year usually means last year's report was reused; readers will suspect that the figures are last year's too."),
    RuleText(
      "leftover-placeholder", "Placeholders such as XX, ××, **** and 【待补】 are filled in.",
      "Placeholders belong to the template, not to the report; with one left in it, the report is sent back."),
    RuleText(
      "unknown-suppression", "A comment that silences rules names and spells them right.",
      "A comment with a misspelt name silences nothing, while its writer believes that it does."),
    RuleText(
      "unused-suppression", "A comment that silences rules still has something to silence.",
      "Once the problem is mended, the comment that is left hides the next one as well."),
  ]
}
