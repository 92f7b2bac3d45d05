extension RuleText {
  /// The rules about units, punctuation and spaces, and about the text itself.
  static let punctuation: [RuleText] = [
    RuleText(
      "missing-unit", "Every amount and every value of an indicator has its unit.",
      "“145.05” in “元” or in “万元” differ by a factor of ten thousand; without its unit nobody can tell whether a target was met."),
    RuleText(
      "percentage-point", "The difference of two percentages is told in percentage points.",
      "From 12% to 15% is a rise of 3 percentage points (3个百分点); “提高3%” means 3% of 12%, which gives 12.36%."),
    RuleText(
      "unbalanced-mark", "Brackets, title marks and quotation marks come in pairs.",
      "With one half missing nobody knows where the words in them end, and a cited title cannot be found."),
    RuleText(
      "mixed-width-punctuation",
      "Chinese text uses full-width punctuation, brackets and quotation marks, both of a pair of one width; the percent sign is written one way throughout.",
      "Half-width marks are English and crowd the characters around them; mixed widths show that a report was pieced together."),
    RuleText(
      "stray-space", "No spaces between Chinese characters, beside punctuation, or between a figure and its unit.",
      "They come from pasting. A word or a figure may be broken over two lines there, and searching does not find it."),
    RuleText(
      "duplicate-punctuation", "One punctuation mark at a time.",
      "“，。” and “。。” are left from editing; a reader wonders whether a sentence was lost."),
    RuleText(
      "until-word", "“As of a date” is “截至”, not “截止”.",
      "“截止” means that something ends (registration closed in May), “截至” means up to a date; reports almost always mean the latter."),
    RuleText(
      "range-dash", "Ranges take the dash “—” or the wave dash “～”, not the hyphen “-”.",
      "The hyphen belongs in numbers of documents and telephones; in a range, “5-10%” reads like a minus sign. Told once a report."),
    RuleText(
      "thousands-separator-style", "Amounts have thousands separators throughout a report, or nowhere.",
      "A mixture shows that the report was pieced together, and digits are easily misread. Told once a report."),
    RuleText(
      "damaged-text", "No garbled characters.",
      "The words are lost where the text is garbled, perhaps a figure or a unit; they cannot be checked, and the reviewer cannot read them."
    ),
  ]
}
