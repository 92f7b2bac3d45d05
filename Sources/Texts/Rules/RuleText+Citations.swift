extension RuleText {
  /// The rules about cited documents.
  static let citations: [RuleText] = [
    RuleText(
      "issuing-number-bracket", "The year of an issuing number (发文字号) stands in hexagonal brackets 〔〕.",
      "Square, lenticular, round and angle brackets are all wrong, and neither half may be missing: the document cannot be found by such a number, and the report is often sent back."
    ),
    RuleText(
      "issuing-number-form",
      "An issuing number is the issuer's code, four digits of the year and the serial number in Arabic numerals, without “第” or “字”, leading zeros or spaces, and ends in “号”.",
      "The number is what a document is found by; one character too many or too few may lose it. That no spaces stand in it follows from the standard's specimen and is custom."
    ),
    RuleText(
      "citation-order", "A cited document is named by its title first, then by its issuing number.",
      "Title first is the general custom (once article 25 of the 《国家行政机关公文处理办法》, repealed); a reader learns what it is before where to look."
    ),
    RuleText(
      "citation-parentheses",
      "The issuing number follows the title in full-width parentheses, right behind the title marks and not inside them.",
      "The number is a note to the title; inside the title marks it becomes part of it. Parentheses are custom; what stands inside title marks is a standard."
    ),
    RuleText(
      "title-mark-nesting", "Title marks inside title marks alternate: 《》 outside, 〈〉 inside.",
      "With the same marks inside and out one cannot see where the title ends; less-than and greater-than signs are wrong too."),
    RuleText(
      "title-mark-outer", "The title of a document stands in double title marks 《》, not in 〈〉, angle brackets or quotation marks.",
      "Single title marks 〈〉 belong inside others; with the wrong marks one cannot tell a title from a quotation."),
    RuleText(
      "title-mark-separator",
      "Titles in a row need no enumeration comma between their marks; where a note in parentheses follows one, a comma parts it from the next.",
      "The marks part the titles already; behind a number in parentheses a comma is better. Told once a report, with the count."),
    RuleText(
      "law-article-numeral", "Articles, paragraphs and items of laws are cited in Chinese numerals: “第五十七条第三款”.",
      "Laws number them so themselves; Arabic numerals are common in official documents too, so this is a matter of style."),
    RuleText(
      "issuing-number-differs", "Title and issuing number of a cited document agree with the original.",
      "With another document's number it cannot be found, and reviewers notice that first. Only documents that were verified are judged; the rest is a hint."
    ),
    RuleText(
      "issuing-number-unknown", "Where the list of documents has another number for a title, the number is checked against the original.",
      "The entry of the list was not verified, or the title is only similar; so this is a hint and no judgement."),
    RuleText(
      "superseded-policy",
      "A cited document is still in force; of one that was repealed or superseded, check whether it applied in the year under review.",
      "Reports about earlier years rightly cite what was in force then; so this is a hint."),
  ]
}
