/// Kinds and regions of outlines, by the Chinese words of `Grammar/Outlines`; what is not here, such as the kinds of one's own, stays Chinese.
package enum OutlineTexts {
  package static let kinds: [Text] = [
    Text(zh: "部门决算公开", en: "final accounts of a department (部门决算公开)"),
    Text(zh: "部门整体支出绩效自评报告", en: "self-evaluation of a department's expenditure (部门整体支出绩效自评报告)"),
    Text(zh: "部门整体支出绩效自评报告（表格式）", en: "self-evaluation of a department's expenditure, as tables (部门整体支出绩效自评报告（表格式）)"),
    Text(zh: "部门整体支出绩效自评情况", en: "self-evaluation of a department's expenditure (部门整体支出绩效自评情况)"),
    Text(zh: "部门整体支出绩效评价（自评）报告", en: "evaluation of a department's expenditure (部门整体支出绩效评价（自评）报告)"),
    Text(zh: "部门整体支出财政重点评价报告", en: "key evaluation of a department's expenditure (部门整体支出财政重点评价报告)"),
    Text(zh: "项目支出绩效评价报告", en: "evaluation of a project's expenditure (项目支出绩效评价报告)"),
    Text(zh: "绩效评价报告（2011年范本）", en: "performance evaluation, model of 2011 (绩效评价报告（2011年范本）)"),
    Text(
      zh: "中央对地方转移支付区域（项目）绩效自评报告",
      en: "self-evaluation of central transfers to a region or project (中央对地方转移支付区域（项目）绩效自评报告)"),
  ]

  package static let regions: [Text] = [
    Text(zh: "北京", en: "Beijing"), Text(zh: "天津", en: "Tianjin"), Text(zh: "河北", en: "Hebei"), Text(zh: "山西", en: "Shanxi"),
    Text(zh: "内蒙古", en: "Inner Mongolia"), Text(zh: "辽宁", en: "Liaoning"), Text(zh: "吉林", en: "Jilin"),
    Text(zh: "黑龙江", en: "Heilongjiang"), Text(zh: "上海", en: "Shanghai"), Text(zh: "江苏", en: "Jiangsu"), Text(zh: "浙江", en: "Zhejiang"),
    Text(zh: "安徽", en: "Anhui"), Text(zh: "福建", en: "Fujian"), Text(zh: "江西", en: "Jiangxi"), Text(zh: "山东", en: "Shandong"),
    Text(zh: "河南", en: "Henan"), Text(zh: "湖北", en: "Hubei"), Text(zh: "湖南", en: "Hunan"), Text(zh: "广东", en: "Guangdong"),
    Text(zh: "广西", en: "Guangxi"), Text(zh: "海南", en: "Hainan"), Text(zh: "重庆", en: "Chongqing"), Text(zh: "四川", en: "Sichuan"),
    Text(zh: "贵州", en: "Guizhou"), Text(zh: "云南", en: "Yunnan"), Text(zh: "西藏", en: "Tibet"), Text(zh: "陕西", en: "Shaanxi"),
    Text(zh: "甘肃", en: "Gansu"), Text(zh: "青海", en: "Qinghai"), Text(zh: "宁夏", en: "Ningxia"), Text(zh: "新疆", en: "Xinjiang"),
  ]
}
