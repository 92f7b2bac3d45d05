'use strict';

/** Every sentence that the extension itself shows, in both languages. */
const texts = {
  notFound: {
    zh: path => `找不到核对程序“${path}”。请先安装 reportlint，或在设置里填写它的位置。`,
    en: path => `The program “${path}” was not found. Install reportlint, or say in the settings where it is.`,
  },
  failing: {
    zh: () => '核对程序接连停止，不再自动重启。请查看运行记录。',
    en: () => 'The server stopped again and again and is no longer restarted. See the log.',
  },
  openSettings: { zh: () => '打开设置', en: () => 'Open Settings' },
  showLog: { zh: () => '查看运行记录', en: () => 'Show Log' },
  running: { zh: version => `reportlint ${version} 正在核对`, en: version => `reportlint ${version} is running` },
  stopped: { zh: () => 'reportlint 没有运行', en: () => 'reportlint is not running' },
  restartsIn: { zh: seconds => `核对程序停止了，${seconds} 秒后重启。`, en: seconds => `The server stopped; it restarts in ${seconds} s.` },
  noEditor: { zh: () => '请先打开一份报告。', en: () => 'Open a report first.' },
  nothingMissing: { zh: () => '没有缺少的章节，或者还认不出这是哪一种报告。', en: () => 'No section is missing, or the kind of report is not recognised yet.' },
  nothingToFix: { zh: () => '没有可放心修正的问题。', en: () => 'There is nothing that can be fixed safely.' },
  pickOutline: { zh: () => '选择报告的种类', en: () => 'Choose the kind of report' },
  unit: { zh: () => '单位名称，如“清溪县教育局”', en: () => 'Name of the unit, for instance 清溪县教育局' },
  year: { zh: () => '年度，如 2024', en: () => 'Year, for instance 2024' },
  yearIsWrong: { zh: () => '请写四位数字的年度。', en: () => 'Write the year with four digits.' },
  newFailed: { zh: reason => `没能新建报告：${reason}`, en: reason => `The report could not be made: ${reason}` },
};

/** @param {string} language of VS Code, such as zh-cn */
function textsFor(language) {
  const key = language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text[key]]));
}

module.exports = { textsFor };
