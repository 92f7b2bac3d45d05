'use strict';

const assert = require('node:assert');
const { mkdtempSync, readFileSync, writeFileSync, chmodSync } = require('node:fs');
const Module = require('node:module');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { after, afterEach, describe, test } = require('node:test');
const { makeVSCode } = require('./stub');

const server = process.env.REPORTLINT || 'reportlint';
const extensionPath = join(__dirname, '../../../Editors/VSCode');
const sample = readFileSync(join(__dirname, '../sample.md'), 'utf8');
const mended = readFileSync(join(__dirname, '../mended.md'), 'utf8');

/** The extension, loaded as VS Code loads it, over a stand-in for its API. */
let running;
const resolve = Module._resolveFilename;
Module._resolveFilename = (name, ...rest) => name === 'vscode' ? 'vscode' : resolve(name, ...rest);

async function start(options = {}) {
  const { vscode, editor } = makeVSCode({ ...options, settings: { 'reportlint.server.path': server, ...options.settings } });
  require.cache.vscode = { id: 'vscode', filename: 'vscode', loaded: true, exports: vscode };
  const main = join(extensionPath, 'extension.js');
  delete require.cache[main];
  const extension = require(main);
  const context = { subscriptions: [], extension: { packageJSON: require(join(extensionPath, 'package.json')) } };
  running = { extension, context };
  await extension.activate(context);
  return { vscode, editor, context };
}

afterEach(async () => {
  if (running) await running.extension.deactivate();
  for (const subscription of running ? running.context.subscriptions : []) subscription.dispose();
  running = undefined;
});
after(() => { Module._resolveFilename = resolve; });

const isSum = diagnostic => (diagnostic.code.value || diagnostic.code) === 'sum-mismatch';
const hasSum = diagnostics => diagnostics.some(isSum);

describe('the extension with the real server', () => {
  test('shows the wrong figure at its place behind 𠮷, with its parts', async () => {
    const { editor } = await start();
    const document = editor.open('file:///tmp/%E6%8A%A5%E5%91%8A.md', sample);
    const [finding] = (await editor.until(document, hasSum)).filter(isSum);
    assert.strictEqual(document.getText(finding.range), '100.00万元');
    assert.match(finding.message, /90\.00万元/);
    assert.deepStrictEqual(finding.relatedInformation.map(one => document.getText(one.location.range)), ['60.00万元', '30.00万元']);
  });

  test('lets a finding be by an entry of the baseline, which the server writes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'reportlint-'));
    const { vscode, editor } = await start();
    const document = editor.open(`file://${folder}/a.md`, sample);
    const [finding] = (await editor.until(document, hasSum)).filter(isSum);
    const action = (await editor.codeActions(document.uri, finding.range)).find(one => one.command);
    await vscode.commands.executeCommand(action.command, ...action.arguments);
    await editor.until(document, found => !hasSum(found));
    assert.match(readFileSync(join(folder, '.reportlint-baseline.json'), 'utf8'), /sum-mismatch/);
    assert.match(readFileSync(join(folder, '.reportlint.json'), 'utf8'), /"baseline"/);
  });

  test('applies the preferred fix, after which the finding is gone', async () => {
    const { vscode, editor } = await start();
    const document = editor.open('file:///tmp/a.md', sample);
    const [finding] = (await editor.until(document, hasSum)).filter(isSum);
    const actions = await editor.codeActions(document.uri, finding.range);
    const preferred = actions.find(action => action.isPreferred);
    assert.ok(preferred, `of ${actions.map(action => action.title)}`);
    const edit = preferred.edit || (await editor.ask('CodeActions', 'resolveCodeAction', preferred)).edit;
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.strictEqual(document.text, mended);
    await editor.until(document, diagnostics => !hasSum(diagnostics));
  });

  test('follows typing, also in several places at once and across lines', async () => {
    const { editor } = await start();
    const document = editor.open('untitled:Untitled-1', sample, 'plaintext');
    await editor.until(document, hasSum);
    editor.edit(document, [editor.range(document, '60.00'), '65.00'], [editor.range(document, '30.00'), '35.00']);
    await editor.until(document, diagnostics => !hasSum(diagnostics));
    editor.edit(document, [editor.range(document, '一、部门基本情况\n\n'), '𠮷\r\n🇨🇳']);
    editor.edit(document, [editor.range(document, '65.00'), '66.00']);
    const [finding] = (await editor.until(document, hasSum)).filter(isSum);
    assert.strictEqual(document.getText(finding.range), '100.00万元');
  });

  test('leaves other languages and schemes alone', async () => {
    const { editor } = await start();
    const code = editor.open('file:///tmp/a.py', sample, 'python');
    const old = editor.open('git:/tmp/a.md', sample);
    const document = editor.open('file:///tmp/b.md', sample);
    await editor.until(document, hasSum);
    assert.deepStrictEqual([...editor.diagnostics(code), ...editor.diagnostics(old)], []);
  });

  test('answers hover, hints, outline, folding, selection, tokens and links without a fault', async () => {
    const { editor } = await start();
    const document = editor.open('file:///tmp/a.md', sample);
    await editor.until(document, hasSum);
    const figure = editor.range(document, '100.00万元');
    const hover = await editor.ask('Hover', 'provideHover', document, figure.start);
    assert.match([hover.contents].flat().map(one => one.value).join('\n'), /60\.00万元/);
    const whole = new figure.constructor(document.positionAt(0), document.positionAt(document.text.length));
    const hints = await editor.ask('InlayHints', 'provideInlayHints', document, whole);
    assert.ok(hints.length > 0);
    const symbols = await editor.ask('DocumentSymbol', 'provideDocumentSymbols', document);
    assert.ok(symbols.length > 0);
    const within = (inner, outer) => inner.start.compareTo(outer.start) >= 0 && inner.end.compareTo(outer.end) <= 0;
    for (const symbol of symbols) assert.ok(within(symbol.selectionRange, symbol.range), symbol.name);
    await editor.ask('FoldingRange', 'provideFoldingRanges', document, {});
    const [selection] = await editor.ask('SelectionRange', 'provideSelectionRanges', document, [figure.start]);
    assert.ok(within(selection.range, selection.parent.range));
    const tokens = await editor.ask('DocumentSemanticTokens', 'provideDocumentSemanticTokens', document);
    assert.ok(tokens.data.length > 0 && tokens.data.length % 5 === 0);
    const parts = await editor.ask('Reference', 'provideReferences', document, figure.start, { includeDeclaration: true });
    assert.ok(parts.length > 0);
    await editor.ask('CodeLens', 'provideCodeLenses', document);
    // The server offers links only while a known document has an official address.
    if (editor.providers.DocumentLink) await editor.ask('DocumentLink', 'provideDocumentLinks', document);
    await editor.ask('CompletionItem', 'provideCompletionItems', document, document.positionAt(document.text.length), undefined, { triggerKind: 0 });
    await editor.ask('WorkspaceSymbol', 'provideWorkspaceSymbols', '基本');
    assert.deepStrictEqual(editor.shown.errors, []);
  });

  test('tells the server of settings, at the start and when they change', async () => {
    const { editor } = await start({ settings: { 'reportlint.rules': { 'sum-mismatch': 'off' } } });
    const document = editor.open('file:///tmp/a.md', sample);
    await new Promise(resolved => setTimeout(resolved, 300));
    assert.deepStrictEqual(editor.diagnostics(document).filter(isSum), []);
    editor.set('reportlint.rules', {});
    await editor.until(document, hasSum);
  });

  test('fixes all that is safe by its command', async () => {
    const { vscode, editor } = await start();
    const document = editor.open('file:///tmp/a.md', '# 报告\n\n根据《预算法》（财预[2020]10号）的规定执行。\n');
    await editor.until(document, diagnostics => diagnostics.length > 0);
    await vscode.commands.executeCommand('reportlint.fixAll');
    assert.match(document.text, /财预〔2020〕10号/);
  });
});

describe('the commands of the extension', () => {
  test('begin a report of a chosen kind', async () => {
    const { vscode, editor } = await start();
    editor.answers.pick = 'hunan_dept_self_eval_2022';
    editor.answers.input = ['清溪县教育局', '2024'];
    await vscode.commands.executeCommand('reportlint.new');
    assert.deepStrictEqual(editor.shown.errors, []);
    assert.match(vscode.window.activeTextEditor.document.text, /清溪县教育局2024年度/);
  });

  test('insert every section that is missing', async () => {
    const { vscode, editor } = await start();
    editor.answers.pick = 'hunan_dept_self_eval_2022';
    editor.answers.input = ['清溪县教育局', '2024'];
    await vscode.commands.executeCommand('reportlint.new');
    const { document } = vscode.window.activeTextEditor;
    const whole = document.text;
    const headings = whole.split('\n').filter(line => /^[一二三四五六七八九十]+、/.test(line));
    const [from, to] = [whole.indexOf(headings[2]), whole.indexOf(headings[3])];
    editor.edit(document, [new vscode.Range(document.positionAt(from), document.positionAt(to)), '']);
    await editor.until(document, diagnostics => diagnostics.some(one => (one.code.value || one.code) === 'missing-section'));
    await vscode.commands.executeCommand('reportlint.insertMissingSections');
    assert.ok(document.text.includes(headings[2]), document.text);
  });
});

describe('the extension when something is wrong', () => {
  test('says that the program is missing, and runs once the setting is right', async () => {
    const { editor } = await start({ settings: { 'reportlint.server.path': '/nowhere/reportlint' } });
    assert.match(editor.shown.errors.join('\n'), /找不到核对程序“\/nowhere\/reportlint”/);
    const document = editor.open('file:///tmp/a.md', sample);
    editor.set('reportlint.server.path', server);
    await editor.until(document, hasSum);
  });

  test('speaks English where VS Code does', async () => {
    const { editor } = await start({ language: 'en', settings: { 'reportlint.server.path': '/nowhere/reportlint' } });
    assert.match(editor.shown.errors.join('\n'), /was not found/);
  });

  test('restarts a server that stops, and gives up on one that stops again and again', async () => {
    const { Supervisor } = require(join(extensionPath, 'lib/supervisor.js'));
    const { textsFor } = require(join(extensionPath, 'lib/texts.js'));
    const folder = mkdtempSync(join(tmpdir(), 'reportlint-'));
    const dying = join(folder, 'dying.sh');
    writeFileSync(dying, '#!/bin/sh\nexit 3\n');
    chmodSync(dying, 0o755);
    const { vscode, editor } = makeVSCode({ settings: { 'reportlint.server.path': dying } });
    const log = [];
    const supervisor = new Supervisor(vscode, textsFor('zh-cn'), {
      log: text => log.push(text), selector: [], version: '0', onState() {}, showLog() {}, delay: () => 10,
    });
    await supervisor.start();
    const deadline = Date.now() + 10_000;
    while (editor.shown.errors.length === 0 && Date.now() < deadline) await new Promise(resolved => setTimeout(resolved, 20));
    assert.match(editor.shown.errors.join('\n'), /不再自动重启/);
    assert.ok(log.filter(line => line.includes('秒后重启')).length === 4, log.join('\n'));
    await supervisor.stop();
  });

  test('picks up again after a server that was killed', async () => {
    const { editor } = await start();
    const document = editor.open('file:///tmp/a.md', sample);
    await editor.until(document, hasSum);
    process.kill(editor.shown.status && running.extension.processIdentifier());
    await editor.until(document, diagnostics => diagnostics.length === 0);
    await editor.until(document, hasSum, 15_000);
  });
});
