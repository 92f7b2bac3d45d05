'use strict';

const types = require('./stub-types');
const { TextDocument } = require('./stub-document');

/**
 * A stand-in for the `vscode` module, as faithful as the extension can tell: documents that change, providers that are asked, settings,
 * and a record of what a user would have been shown.
 *
 * @param {{ settings?: Record<string, any>, folders?: string[], language?: string }} [options]
 */
function makeVSCode({ settings = {}, folders = [], language = 'zh-cn' } = {}) {
  const events = {};
  for (const name of ['DidOpenTextDocument', 'DidChangeTextDocument', 'DidSaveTextDocument', 'DidCloseTextDocument',
    'DidChangeConfiguration', 'DidChangeWorkspaceFolders']) {
    events[name] = new types.EventEmitter();
  }
  const defaults = Object.fromEntries(
    Object.entries(require('../../../Editors/VSCode/package.json').contributes.configuration.properties).map(([name, { default: value }]) => [name, value]));
  const providers = {};
  const shown = { errors: [], warnings: [], information: [], log: [], status: undefined, watched: [] };
  const answers = { message: undefined, pick: undefined, input: [] };
  const commands = new Map();
  const collections = [];
  const changedDiagnostics = new types.EventEmitter();

  const provide = name => (selector, provider, extra, ...rest) => {
    // Workspace symbols have no selector.
    const entry = name === 'WorkspaceSymbol' ? { provider: selector } : { selector, provider, extra, rest };
    (providers[name] ||= new Set()).add(entry);
    return { dispose: () => providers[name].delete(entry) };
  };
  const matches = (selector, document) =>
    [selector].flat().some(filter => filter.language === document.languageId && filter.scheme === document.uri.scheme) ? 10 : 0;
  const show = list => async (message, ...actions) => {
    shown[list].push(message);
    return actions.find(action => (action.title || action) === answers.message);
  };

  const vscode = {
    ...types,
    version: '1.96.0',
    env: { language, openExternal: async () => true },
    workspace: {
      textDocuments: [],
      workspaceFolders: folders.map(path => ({ uri: types.Uri.file(path), name: path.split('/').pop() })),
      getConfiguration: section => ({ get: name => ({ ...defaults, ...settings })[`${section}.${name}`] }),
      createFileSystemWatcher(pattern) {
        const watcher = { pattern, fire: {} };
        for (const name of ['Create', 'Change', 'Delete']) {
          const emitter = new types.EventEmitter();
          watcher[`onDid${name}`] = emitter.event;
          watcher.fire[name] = uri => emitter.fire(uri);
        }
        watcher.dispose = () => shown.watched.splice(shown.watched.indexOf(watcher), 1);
        shown.watched.push(watcher);
        return watcher;
      },
      async applyEdit(edit) {
        for (const { uri, edits } of edit.edits.values()) {
          const document = vscode.workspace.textDocuments.find(one => one.uri.toString() === uri.toString());
          if (!document) return false;
          events.DidChangeTextDocument.fire(document.apply(edits));
        }
        return true;
      },
      async openTextDocument({ language: id, content }) {
        return editor.open('untitled:Untitled-1', content, id);
      },
    },
    languages: {
      createDiagnosticCollection() {
        const entries = new Map();
        const collection = {
          set(uri, diagnostics) {
            entries.set(uri.toString(), diagnostics);
            changedDiagnostics.fire();
          },
          dispose() {
            entries.clear();
            collections.splice(collections.indexOf(collection), 1);
          },
          entries,
        };
        collections.push(collection);
        return collection;
      },
      match: matches,
    },
    window: {
      activeTextEditor: undefined,
      createOutputChannel: () => ({ appendLine: line => shown.log.push(line), show: () => { shown.logIsShown = true; }, dispose() {} }),
      createStatusBarItem: () => (shown.status = { show() {}, dispose() {} }),
      showErrorMessage: show('errors'),
      showWarningMessage: show('warnings'),
      showInformationMessage: show('information'),
      showQuickPick: async items => items.find(item => item.id === answers.pick),
      showInputBox: async () => answers.input.shift(),
      async showTextDocument(document) {
        vscode.window.activeTextEditor = { document };
      },
    },
    commands: {
      registerCommand(name, run) {
        commands.set(name, run);
        return { dispose: () => commands.delete(name) };
      },
      async executeCommand(name, ...words) {
        if (name === 'vscode.executeCodeActionProvider') return editor.codeActions(words[0], words[1], words[2]);
        shown.executed = [name, ...words];
        return commands.has(name) ? commands.get(name)(...words) : undefined;
      },
    },
  };
  for (const [name, event] of Object.entries(events)) vscode.workspace[`on${name}`] = event.event;
  for (const name of ['CodeActions', 'Hover', 'InlayHints', 'Definition', 'Reference', 'DocumentHighlight', 'Rename', 'DocumentSymbol',
    'WorkspaceSymbol', 'FoldingRange', 'SelectionRange', 'CompletionItem', 'CodeLens', 'DocumentLink', 'DocumentSemanticTokens']) {
    vscode.languages[`register${name}Provider`] = provide(name);
  }

  const token = () => ({ isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) });

  /** What a user does, and sees. */
  const editor = {
    providers, shown, answers, settings,
    open(uri, text, languageId = 'markdown') {
      const document = new TextDocument(types.Uri.parse(uri), languageId, text);
      vscode.workspace.textDocuments.push(document);
      events.DidOpenTextDocument.fire(document);
      vscode.window.activeTextEditor = { document };
      return document;
    },
    edit(document, ...edits) {
      events.DidChangeTextDocument.fire(document.apply(edits.map(([range, newText]) => new types.TextEdit(range, newText))));
    },
    close(document) {
      vscode.workspace.textDocuments.splice(vscode.workspace.textDocuments.indexOf(document), 1);
      events.DidCloseTextDocument.fire(document);
    },
    set(name, value) {
      settings[name] = value;
      events.DidChangeConfiguration.fire({ affectsConfiguration: section => name === section || name.startsWith(`${section}.`) });
    },
    /** The range of `words` in the document. */
    range(document, words, from = 0) {
      const offset = document.text.indexOf(words, from);
      if (offset < 0) throw new Error(`“${words}” is not in the document`);
      return new types.Range(document.positionAt(offset), document.positionAt(offset + words.length));
    },
    diagnostics: document => collections.flatMap(collection => collection.entries.get(document.uri.toString()) || []),
    /** Waits until the diagnostics of the document are as wanted. */
    async until(document, isWanted, milliseconds = 10_000) {
      const deadline = Date.now() + milliseconds;
      while (!isWanted(editor.diagnostics(document))) {
        if (Date.now() > deadline) throw new Error(`never so: ${JSON.stringify(editor.diagnostics(document).map(one => one.message))}`);
        await new Promise(resolve => {
          const timer = setTimeout(resolve, 50);
          const listener = changedDiagnostics.event(() => { clearTimeout(timer); listener.dispose(); resolve(); });
        });
      }
      return editor.diagnostics(document);
    },
    /** Asks the first provider of this kind. */
    ask(name, method, ...words) {
      const [entry] = providers[name] || [];
      if (!entry) throw new Error(`no provider of ${name}`);
      return entry.provider[method](...words, token());
    },
    async codeActions(uri, range, kind) {
      const document = vscode.workspace.textDocuments.find(one => one.uri.toString() === uri.toString());
      const only = kind === undefined ? undefined : new types.CodeActionKind(kind);
      const [{ provider, extra }] = providers.CodeActions;
      if (only && !extra.providedCodeActionKinds.some(one => only.contains(one) || one.contains(only))) return [];
      const diagnostics = editor.diagnostics(document).filter(one => one.range.intersects(range));
      return provider.provideCodeActions(document, range, { diagnostics, only, triggerKind: 1 }, token());
    },
  };
  return { vscode, editor };
}

module.exports = { makeVSCode };
