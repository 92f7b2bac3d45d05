import Linting
import ReportCitations
import ReportText
import Texts

extension Rule {
  /// 《预算法》第57条3款.
  static let lawArticleNumeral = Rule(
    id: "law-article-numeral",
    summary: "引用法律法规的条、款、项，用汉字数字，写作“第五十七条第三款”。",
    rationale: "法律法规的条、项本身用汉字编号，引用时与原文一致；公文里也常见阿拉伯数字，所以只作风格提示。",
    severity: .hint,
    basis: [
      .rule("《中华人民共和国立法法》（2023年修正）", "第六十五条第二款"), .practice("《立法技术规范（试行）（一）》（法工委发〔2009〕62号）：引用法律的项，写“第×项”，不加括号"),
    ],
    examples: [
      .flags(
        "依据《中华人民共和国预算法》⟦第57条3款⟧，", message: "“第57条3款”宜写作“第五十七条第三款”", fixed: "依据《中华人民共和国预算法》第五十七条第三款，"),
      .flags("违反《青岭县财政监督办法》⟦第12条、第13条⟧的规定", fixed: "违反《青岭县财政监督办法》第十二条、第十三条的规定"),
      .flags("根据会计法⟦第 108 条第1款第（2）项⟧规定", fixed: "根据会计法第一百零八条第一款第二项规定"),
      .flags("依据《中华人民共和国预算法》（以下简称《预算法》）⟦第20-22条⟧，", fixed: "依据《中华人民共和国预算法》（以下简称《预算法》）第二十条至第二十二条，"),
      .flags("依据《政府采购法实施条例》⟦第四十条第2款⟧，", fixed: "依据《政府采购法实施条例》第四十条第二款，"),
      .flags("依据《中华人民共和国预算法》⟦第十四条第（二）项⟧，", fixed: "依据《中华人民共和国预算法》第十四条第二项，"),
      .passes("依据《中华人民共和国预算法》第五十七条第三款，"),
      .passes("依据《财政违法行为处罚处分条例》第六条第（二）项，", because: "行政法规的项常加括号"),
      .passes("按照采购合同第3条支付。", because: "合同怎样编号由合同定"),
      .passes("《青岭县公交线网优化方案》第3条线路已开通，落实《办法》5条措施。"),
    ],
    check: RuleCheck { subject in
      subject.citations.articles.map { article in
        let fix = Remedy(
          title: CommonTexts.changeToQuoted(article.corrected), safety: .unsafe,
          edits: [TextEdit(range: article.range, replacement: article.corrected)])
        return Remark(
          message: CitationTexts.article(subject.text.string(article.range), article.corrected), range: article.range,
          fixes: [fix])
      }
    })
}
