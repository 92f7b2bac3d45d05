/// What rules rest on, by the Chinese words: source and clause.
package enum BasisTexts {
  package static let all: [Text] = [
    // Standards
    Text(zh: "GB/T 9704—2012《党政机关公文格式》，7.2.5", en: "GB/T 9704—2012, layout of official documents 《党政机关公文格式》, 7.2.5"),
    Text(zh: "GB/T 9704—2012《党政机关公文格式》，7.3.3", en: "GB/T 9704—2012, layout of official documents 《党政机关公文格式》, 7.3.3"),
    Text(zh: "GB/T 9704—2012《党政机关公文格式》，7.3.4", en: "GB/T 9704—2012, layout of official documents 《党政机关公文格式》, 7.3.4"),
    Text(zh: "GB/T 9704—2012《党政机关公文格式》，7.3.7", en: "GB/T 9704—2012, layout of official documents 《党政机关公文格式》, 7.3.7"),
    Text(zh: "GB/T 9704—2012《党政机关公文格式》（命令格式），10.2", en: "GB/T 9704—2012, layout of official documents 《党政机关公文格式》 (orders), 10.2"),
    Text(zh: "GB/T 15834—2011《标点符号用法》", en: "GB/T 15834—2011, punctuation 《标点符号用法》"),
    Text(zh: "GB/T 15834—2011《标点符号用法》，4.13", en: "GB/T 15834—2011, punctuation 《标点符号用法》, 4.13"),
    Text(
      zh: "GB/T 15834—2011《标点符号用法》，4.15.3.1、4.15.3.5、附录A.13.4",
      en: "GB/T 15834—2011, punctuation 《标点符号用法》, 4.15.3.1, 4.15.3.5, annex A.13.4"),
    Text(zh: "GB/T 15834—2011《标点符号用法》，4.15.3.5", en: "GB/T 15834—2011, punctuation 《标点符号用法》, 4.15.3.5"),
    Text(zh: "GB/T 15834—2011《标点符号用法》，4.5.3.5", en: "GB/T 15834—2011, punctuation 《标点符号用法》, 4.5.3.5"),
    Text(zh: "GB/T 15834—2011《标点符号用法》，4.8、4.9、4.15", en: "GB/T 15834—2011, punctuation 《标点符号用法》, 4.8, 4.9, 4.15"),
    Text(zh: "GB/T 15834—2011《标点符号用法》，4.9.3.4", en: "GB/T 15834—2011, punctuation 《标点符号用法》, 4.9.3.4"),
    Text(zh: "GB/T 15834—2011《标点符号用法》，5.1", en: "GB/T 15834—2011, punctuation 《标点符号用法》, 5.1"),
    Text(zh: "GB/T 15834—2011《标点符号用法》，附录A.13.4", en: "GB/T 15834—2011, punctuation 《标点符号用法》, annex A.13.4"),
    Text(zh: "GB/T 15834—2011《标点符号用法》，附录B.3", en: "GB/T 15834—2011, punctuation 《标点符号用法》, annex B.3"),
    Text(zh: "GB/T 15835—2011《出版物上数字用法》", en: "GB/T 15835—2011, numerals in publications 《出版物上数字用法》"),

    // Laws and circulars
    Text(zh: "《中华人民共和国预算法》，第十四条（部门决算及说明的公开）", en: "Budget Law 《中华人民共和国预算法》, article 14 (publication of final accounts)"),
    Text(zh: "《中华人民共和国立法法》（2023年修正），第六十五条第二款", en: "Legislation Law 《中华人民共和国立法法》 (2023), article 65, paragraph 2"),
    Text(
      zh: "《党政机关公文处理工作条例》（中办发〔2012〕14号），第二十条（一）",
      en: "Regulations on official documents 《党政机关公文处理工作条例》（中办发〔2012〕14号）, article 20 (1)"),
    Text(
      zh: "《党政机关公文处理工作条例》（中办发〔2012〕14号），第二十条（一）（四）",
      en: "Regulations on official documents 《党政机关公文处理工作条例》（中办发〔2012〕14号）, article 20 (1) and (4)"),
    Text(
      zh: "当年自评通知、评价工作方案或部门决算公开格式所附提纲，reportlint outlines 列出每份提纲的依据",
      en:
        "The outline that comes with the year's circular on self-evaluation, evaluation plan or final accounts; reportlint outlines lists what each rests on"
    ),
    Text(
      zh: "当年自评通知所附提纲（没有内容的一节保留标题，写“无”）",
      en: "The outline that comes with the year's circular on self-evaluation (a section without content keeps its heading and says “无”)"),

    // Custom
    Text(
      zh: "引用公文先引标题、后引发文字号：原《国家行政机关公文处理办法》（国发〔2000〕23号）第二十五条，已废止，现为实务通行",
      en: "Title first, then the issuing number: once article 25 of the 《国家行政机关公文处理办法》（国发〔2000〕23号）, repealed; general custom today"),
    Text(zh: "公开发布的公文：标题在前，文号用圆括号括注在后", en: "Published documents: title first, the number behind it in parentheses"),
    Text(
      zh: "引用公文，标题和文号与原件逐字一致；联名机关之间空一格",
      en: "Title and number of a cited document are those of the original, word by word; a space stands between joint issuers"),
    Text(zh: "引用公文，标题和文号与原件逐字一致", en: "Title and number of a cited document are those of the original, word by word"),
    Text(zh: "党政机关公文格式的式样：发文字号内不空格", en: "The specimens of GB/T 9704: no spaces inside an issuing number"),
    Text(
      zh: "《立法技术规范（试行）（一）》（法工委发〔2009〕62号）：引用法律的项，写“第×项”，不加括号",
      en: "《立法技术规范（试行）（一）》（法工委发〔2009〕62号）: items of laws are cited as “第×项”, without parentheses"),
    Text(
      zh: "各地公开的绩效自评报告和部门决算：同级序号连续、不重号",
      en: "Published self-evaluation reports and final accounts: numbers of one level run on without repeats"),
    Text(zh: "已公开的自评报告和决算说明", en: "Published self-evaluation reports and final accounts"),
    Text(zh: "已公开的自评报告和决算说明，全文写同一个年度", en: "Published self-evaluation reports and final accounts bear one year throughout"),
    Text(zh: "公文和报告定稿不留占位字样", en: "No placeholders are left in the final version of a document"),
    Text(zh: "公开的决算说明", en: "Published final accounts"),
    Text(zh: "国家统计局《统计用语》", en: "National Bureau of Statistics, statistical terms 《统计用语》"),
    Text(zh: "公开的政府公文", en: "Published government documents"),
    Text(zh: "《现代汉语词典》", en: "The dictionary 《现代汉语词典》"),
  ]
}
