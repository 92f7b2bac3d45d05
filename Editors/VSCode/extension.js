'use strict';

const vscode = require('vscode');
const { registerCommands } = require('./lib/commands');
const { Supervisor } = require('./lib/supervisor');
const { textsFor } = require('./lib/texts');

/** What is checked: reports are plain text or Markdown, in a file or not yet saved. */
const selector = ['plaintext', 'markdown'].flatMap(language => ['file', 'untitled'].map(scheme => ({ language, scheme })));

/** @type {Supervisor | undefined} */
let supervisor;

/** @param {vscode.ExtensionContext} context */
async function activate(context) {
  const texts = textsFor(vscode.env.language);
  const output = vscode.window.createOutputChannel('reportlint');
  const status = vscode.window.createStatusBarItem('reportlint', vscode.StatusBarAlignment.Right, 0);
  status.name = 'reportlint';
  status.command = 'reportlint.showLog';
  const showLog = () => output.show();

  supervisor = new Supervisor(vscode, texts, {
    log: text => output.appendLine(text),
    selector,
    version: context.extension.packageJSON.version,
    showLog,
    onState: version => {
      const isRunning = version !== undefined;
      status.text = isRunning ? '$(check) reportlint' : '$(circle-slash) reportlint';
      status.tooltip = isRunning ? texts.running(version) : texts.stopped();
      status.show();
    },
  });
  const restartOn = ['reportlint.enable', 'reportlint.server.path', 'reportlint.server.arguments'];
  context.subscriptions.push(
    output,
    status,
    ...registerCommands(vscode, supervisor, texts, showLog),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (restartOn.some(name => event.affectsConfiguration(name))) supervisor.restart();
    }));
  await supervisor.start();
}

function deactivate() {
  return supervisor && supervisor.stop();
}

/** The process of the running server, for tests. */
function processIdentifier() {
  return supervisor && supervisor.client && supervisor.client.process.pid;
}

module.exports = { activate, deactivate, processIdentifier };
