'use strict';

const { execFile } = require('child_process');

/**
 * What the palette offers.
 *
 * @param {typeof import('vscode')} vscode
 * @param {import('./supervisor').Supervisor} supervisor
 * @param {ReturnType<import('./texts').textsFor>} texts
 * @param {() => void} showLog
 */
function registerCommands(vscode, supervisor, texts, showLog) {
  const { commands, window } = vscode;
  const command = (name, run) => commands.registerCommand(`reportlint.${name}`, run);

  /** Applies the code action of this kind, which covers the whole document. */
  async function applySource(kind, nothing) {
    const editor = window.activeTextEditor;
    if (!editor) return window.showInformationMessage(texts.noEditor());
    const { document } = editor;
    const whole = new vscode.Range(new vscode.Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
    const found = await commands.executeCommand('vscode.executeCodeActionProvider', document.uri, whole, kind);
    const action = (found || []).find(one => one.edit && one.kind && one.kind.value === kind);
    if (!action) return window.showInformationMessage(nothing);
    return vscode.workspace.applyEdit(action.edit);
  }

  /** @param {string[]} words @returns {Promise<string>} what the program prints */
  function run(words) {
    return new Promise((resolve, reject) => {
      execFile(supervisor.command, words, { maxBuffer: 1 << 24 }, (error, output, complaint) =>
        error ? reject(new Error(complaint.trim() || error.message)) : resolve(output));
    });
  }

  async function newReport() {
    try {
      const listed = JSON.parse(await run(['outlines', '--format', 'json']));
      const picked = await window.showQuickPick(
        listed.map(outline => ({ label: outline.kind, description: `${outline.region} ${outline.years}`, detail: outline.basis, id: outline.id })),
        { placeHolder: texts.pickOutline(), matchOnDescription: true, matchOnDetail: true });
      if (!picked) return;
      const unit = await window.showInputBox({ prompt: texts.unit() });
      if (unit === undefined) return;
      const year = await window.showInputBox({
        prompt: texts.year(),
        value: String(new Date().getFullYear() - 1),
        validateInput: value => /^(19|20)\d\d$/.test(value) ? undefined : texts.yearIsWrong(),
      });
      if (year === undefined) return;
      const content = await run(['new', picked.id, '--year', year, ...(unit ? ['--unit', unit] : [])]);
      await window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }));
    } catch (error) {
      window.showErrorMessage(texts.newFailed(error.message));
    }
  }

  return [
    command('new', newReport),
    command('insertMissingSections', () => applySource('source.insertMissingSections.reportlint', texts.nothingMissing())),
    command('fixAll', () => applySource('source.fixAll.reportlint', texts.nothingToFix())),
    command('restart', () => supervisor.restart()),
    command('showLog', showLog),
  ];
}

module.exports = { registerCommands };
