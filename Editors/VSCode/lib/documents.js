'use strict';

/** Tells the server which documents are open and how they change. */
class Documents {
  /**
   * @param {typeof import('vscode')} vscode
   * @param {import('./connection').Connection} connection
   * @param {(document: import('vscode').TextDocument) => boolean} isOurs
   */
  constructor(vscode, connection, isOurs) {
    this.connection = connection;
    this.isOurs = isOurs;
    /** URIs that the server has been told of. @type {Set<string>} */
    this.open = new Set();
    const { workspace } = vscode;
    this.subscriptions = [
      workspace.onDidOpenTextDocument(document => this.opened(document)),
      workspace.onDidChangeTextDocument(event => this.changed(event)),
      workspace.onDidSaveTextDocument(document => this.saved(document)),
      workspace.onDidCloseTextDocument(document => this.closed(document)),
    ];
    for (const document of workspace.textDocuments) this.opened(document);
  }

  opened(document) {
    const uri = document.uri.toString();
    if (!this.isOurs(document) || this.open.has(uri)) return;
    this.open.add(uri);
    this.connection.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: document.languageId, version: document.version, text: document.getText() },
    });
  }

  changed({ document, contentChanges }) {
    const uri = document.uri.toString();
    if (!this.open.has(uri) || contentChanges.length === 0) return;
    this.connection.notify('textDocument/didChange', {
      textDocument: { uri, version: document.version },
      contentChanges: contentChanges.map(({ range, rangeLength, text }) => ({
        range: {
          start: { line: range.start.line, character: range.start.character },
          end: { line: range.end.line, character: range.end.character },
        },
        rangeLength,
        text,
      })),
    });
  }

  saved(document) {
    const uri = document.uri.toString();
    if (this.open.has(uri)) this.connection.notify('textDocument/didSave', { textDocument: { uri } });
  }

  // A change of language closes the document and opens it anew.
  closed(document) {
    const uri = document.uri.toString();
    if (this.open.delete(uri)) this.connection.notify('textDocument/didClose', { textDocument: { uri } });
  }

  dispose() {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}

module.exports = { Documents };
