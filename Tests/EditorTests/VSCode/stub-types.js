'use strict';

/** The value classes of the `vscode` API that the extension uses, with the checks that VS Code itself makes. */

class Position {
  constructor(line, character) {
    if (!Number.isInteger(line) || line < 0 || !Number.isInteger(character) || character < 0) throw new Error('illegal argument: position');
    this.line = line;
    this.character = character;
  }

  compareTo(other) {
    return this.line - other.line || this.character - other.character;
  }
}

class Range {
  constructor(start, end) {
    if (!(start instanceof Position) || !(end instanceof Position)) throw new Error('illegal argument: range');
    [this.start, this.end] = start.compareTo(end) <= 0 ? [start, end] : [end, start];
  }

  intersects(other) {
    return this.start.compareTo(other.end) <= 0 && other.start.compareTo(this.end) <= 0;
  }
}

class Uri {
  constructor(text) {
    this.text = text;
    const [, scheme, path] = /^([a-z][a-z0-9+.-]*):(?:\/\/[^/]*)?(.*)$/i.exec(text);
    this.scheme = scheme;
    this.fsPath = decodeURIComponent(path);
  }

  static parse(text) {
    if (typeof text !== 'string') throw new Error('illegal argument: uri');
    return new Uri(text);
  }

  static file(path) {
    return new Uri(`file://${encodeURI(path)}`);
  }

  toString() {
    return this.text;
  }
}

class CodeActionKind {
  constructor(value) {
    this.value = value;
  }

  append(part) {
    return new CodeActionKind(this.value ? `${this.value}.${part}` : part);
  }

  contains(other) {
    return this.value === '' || this.value === other.value || other.value.startsWith(`${this.value}.`);
  }
}
CodeActionKind.Empty = new CodeActionKind('');
CodeActionKind.QuickFix = new CodeActionKind('quickfix');

class EventEmitter {
  constructor() {
    this.listeners = new Set();
    this.event = listener => {
      this.listeners.add(listener);
      return { dispose: () => this.listeners.delete(listener) };
    };
  }

  fire(value) {
    for (const listener of [...this.listeners]) listener(value);
  }

  dispose() {
    this.listeners.clear();
  }
}

class WorkspaceEdit {
  constructor() {
    this.edits = new Map();
  }

  set(uri, edits) {
    if (!(uri instanceof Uri) || !edits.every(edit => edit instanceof TextEdit)) throw new Error('illegal argument: edit');
    this.edits.set(uri.toString(), { uri, edits });
  }
}

/** A class that keeps its arguments under these names. */
function record(...names) {
  return class {
    constructor(...values) {
      names.forEach((name, index) => { this[name] = values[index]; });
    }
  };
}

class TextEdit extends record('range', 'newText') {}

class MarkdownString {
  constructor(value = '') {
    this.value = value;
  }

  appendText(text) {
    this.value += text;
    return this;
  }

  appendCodeblock(text, language) {
    this.value += `\n\`\`\`${language}\n${text}\n\`\`\`\n`;
    return this;
  }
}

module.exports = {
  Position, Range, Uri, CodeActionKind, EventEmitter, WorkspaceEdit, TextEdit, MarkdownString,
  Location: record('uri', 'range'),
  Diagnostic: record('range', 'message', 'severity'),
  DiagnosticRelatedInformation: record('location', 'message'),
  DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 },
  CodeAction: record('title', 'kind'),
  Hover: record('contents', 'range'),
  InlayHint: record('position', 'label', 'kind'),
  InlayHintLabelPart: record('value'),
  DocumentSymbol: record('name', 'detail', 'kind', 'range', 'selectionRange'),
  SymbolInformation: record('name', 'kind', 'containerName', 'location'),
  FoldingRange: record('start', 'end', 'kind'),
  FoldingRangeKind: { Comment: 1, Imports: 2, Region: 3 },
  SelectionRange: record('range', 'parent'),
  DocumentHighlight: record('range', 'kind'),
  DocumentLink: record('range', 'target'),
  CodeLens: record('range', 'command'),
  CompletionItem: record('label', 'kind'),
  CompletionList: record('items', 'isIncomplete'),
  SnippetString: record('value'),
  SemanticTokensLegend: record('tokenTypes', 'tokenModifiers'),
  SemanticTokens: record('data', 'resultId'),
  SemanticTokensEdit: record('start', 'deleteCount', 'data'),
  SemanticTokensEdits: record('edits', 'resultId'),
  RelativePattern: record('baseUri', 'pattern'),
  StatusBarAlignment: { Left: 1, Right: 2 },
};
