'use strict';

const assert = require('node:assert');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { test } = require('node:test');

const grammar = JSON.parse(readFileSync(join(__dirname, '../../../Grammar/reportlint.tmLanguage.json'), 'utf8'));

/** The rules of the grammar in the order in which an editor tries them. */
function rules(patterns) {
  return patterns.flatMap(pattern => {
    if (pattern.include) return rules([grammar.repository[pattern.include.slice(1)]]);
    return pattern.patterns ? rules(pattern.patterns) : [pattern];
  });
}

/**
 * The words of one line with their scopes, as an editor colours them: the leftmost match first, of equals the first rule.
 * The patterns keep to what Oniguruma and JavaScript read alike.
 */
function scopes(line) {
  const found = [];
  let offset = 0;
  while (offset <= line.length) {
    let best;
    for (const rule of rules(grammar.patterns)) {
      const expression = new RegExp(rule.match, 'gd');
      expression.lastIndex = offset;
      const match = expression.exec(line);
      if (match && match[0].length > 0 && (!best || match.index < best.match.index)) best = { rule, match };
    }
    if (!best) break;
    const { rule, match } = best;
    if (rule.name) found.push([match[0].trim(), rule.name]);
    for (const [index, { name }] of Object.entries(rule.captures || {})) {
      if (match[index] !== undefined) found.push([match[index].trim(), name]);
    }
    offset = match.index + match[0].length;
  }
  return found.map(([words, scope]) => `${words} ${scope.replace('.report', '')}`);
}

const examples = {
  '一、部门基本情况': ['一、部门基本情况 markup.heading.2', '一、 entity.name.section.number'],
  '（二）机构设置': ['（二）机构设置 markup.heading.3', '（二） entity.name.section.number'],
  '第二部分 2023年度部门决算表': ['第二部分 2023年度部门决算表 markup.heading.1', '第二部分 entity.name.section.number'],
  '## 三、存在的问题': ['## 三、存在的问题 markup.heading.2', '三、 entity.name.section.number'],
  '# 报告': ['# 报告 markup.heading', '# punctuation.definition.heading'],
  '支出1,234.50万元，增长3.2%。': ['1,234.50 constant.numeric', '万元 keyword.other.unit', '3.2 constant.numeric', '% keyword.other.unit'],
  '共36人，减少2个百分点': ['36 constant.numeric', '人 keyword.other.unit', '2 constant.numeric', '个百分点 keyword.other.unit'],
  '截至2023年12月31日': ['2023年12月31日 comment.date'],
  '根据《项目支出绩效评价管理办法》（财预〔2020〕10号）': [
    '《项目支出绩效评价管理办法》 string.quoted.title', '财预〔2020〕10号 constant.other.issuing-number'],
  '《关于印发〈办法〉的通知》': ['《关于印发〈办法〉的通知》 string.quoted.title'],
  '资金XX万元【待补：金额】': ['XX invalid.illegal.placeholder', '【待补：金额】 invalid.illegal.placeholder'],
  '（一）是正文里的一句话，不是标题。': [],
};

for (const [line, expected] of Object.entries(examples)) {
  test(`the grammar colours ${line}`, () => assert.deepStrictEqual(scopes(line), expected));
}
