'use strict';

/** What LSP and VS Code write differently: lines and columns are the same (UTF-16), names and classes are not. */
class Converter {
  /** @param {typeof import('vscode')} vscode */
  constructor(vscode) {
    this.vscode = vscode;
  }

  position(position) {
    return new this.vscode.Position(position.line, position.character);
  }

  range(range) {
    return new this.vscode.Range(this.position(range.start), this.position(range.end));
  }

  uri(uri) {
    return this.vscode.Uri.parse(uri);
  }

  location(location) {
    return new this.vscode.Location(this.uri(location.uri), this.range(location.range));
  }

  /** A position, range or document as the server wants it. */
  toPosition(position) {
    return { line: position.line, character: position.character };
  }

  toRange(range) {
    return { start: this.toPosition(range.start), end: this.toPosition(range.end) };
  }

  toDocument(document) {
    return { uri: document.uri.toString() };
  }

  toPlace(document, position) {
    return { textDocument: this.toDocument(document), position: this.toPosition(position) };
  }

  diagnostic(diagnostic) {
    const { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity } = this.vscode;
    const severities = [DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Information, DiagnosticSeverity.Hint];
    const severity = severities[(diagnostic.severity || 1) - 1];
    const converted = new Diagnostic(this.range(diagnostic.range), diagnostic.message, severity);
    converted.source = diagnostic.source;
    converted.code = diagnostic.codeDescription
      ? { value: diagnostic.code, target: this.uri(diagnostic.codeDescription.href) }
      : diagnostic.code;
    converted.tags = diagnostic.tags;
    converted.relatedInformation = (diagnostic.relatedInformation || []).map(
      related => new DiagnosticRelatedInformation(this.location(related.location), related.message));
    // VS Code hands a diagnostic back with the question for its fixes, but only the fields it knows.
    converted.original = diagnostic;
    return converted;
  }

  edit(edit) {
    return new this.vscode.TextEdit(this.range(edit.range), edit.newText);
  }

  workspaceEdit(edit) {
    const converted = new this.vscode.WorkspaceEdit();
    for (const [uri, edits] of Object.entries(edit.changes || {})) {
      converted.set(this.uri(uri), edits.map(one => this.edit(one)));
    }
    for (const change of edit.documentChanges || []) {
      if (change.textDocument) converted.set(this.uri(change.textDocument.uri), change.edits.map(one => this.edit(one)));
    }
    return converted;
  }

  command(command) {
    return { title: command.title, command: command.command, arguments: command.arguments };
  }

  codeAction(action) {
    if (typeof action.command === 'string') return this.command(action);
    const converted = new this.vscode.CodeAction(action.title, this.codeActionKind(action.kind));
    converted.isPreferred = action.isPreferred;
    if (action.diagnostics) converted.diagnostics = action.diagnostics.map(one => this.diagnostic(one));
    if (action.edit) converted.edit = this.workspaceEdit(action.edit);
    if (action.command) converted.command = this.command(action.command);
    if (action.disabled) converted.disabled = action.disabled;
    converted.original = action;
    return converted;
  }

  codeActionKind(kind) {
    const { CodeActionKind } = this.vscode;
    return kind ? kind.split('.').reduce((parent, name) => parent.append(name), CodeActionKind.Empty) : CodeActionKind.QuickFix;
  }

  markdown(contents) {
    const { MarkdownString } = this.vscode;
    if (Array.isArray(contents)) return contents.map(one => this.markdown(one));
    if (typeof contents === 'string') return new MarkdownString(contents);
    if (contents.kind === 'plaintext') return new MarkdownString().appendText(contents.value);
    if (contents.language) return new MarkdownString().appendCodeblock(contents.value, contents.language);
    return new MarkdownString(contents.value);
  }

  hover(hover) {
    const contents = this.markdown(hover.contents);
    return new this.vscode.Hover(contents, hover.range ? this.range(hover.range) : undefined);
  }

  inlayHint(hint) {
    const label = typeof hint.label === 'string' ? hint.label : hint.label.map(part => {
      const converted = new this.vscode.InlayHintLabelPart(part.value);
      if (part.location) converted.location = this.location(part.location);
      return converted;
    });
    const converted = new this.vscode.InlayHint(this.position(hint.position), label, hint.kind);
    converted.paddingLeft = hint.paddingLeft;
    converted.paddingRight = hint.paddingRight;
    if (hint.tooltip) converted.tooltip = this.markdown(hint.tooltip);
    return converted;
  }

  documentSymbol(symbol) {
    const { DocumentSymbol } = this.vscode;
    // LSP counts kinds from 1, VS Code from 0.
    const converted = new DocumentSymbol(
      symbol.name, symbol.detail || '', symbol.kind - 1, this.range(symbol.range), this.range(symbol.selectionRange));
    converted.tags = symbol.tags;
    converted.children = (symbol.children || []).map(child => this.documentSymbol(child));
    return converted;
  }

  workspaceSymbol(symbol) {
    return new this.vscode.SymbolInformation(symbol.name, symbol.kind - 1, symbol.containerName || '', this.location(symbol.location));
  }

  foldingRange(range) {
    const { FoldingRange, FoldingRangeKind } = this.vscode;
    const kinds = { comment: FoldingRangeKind.Comment, imports: FoldingRangeKind.Imports, region: FoldingRangeKind.Region };
    return new FoldingRange(range.startLine, range.endLine, kinds[range.kind]);
  }

  selectionRange(range) {
    return new this.vscode.SelectionRange(this.range(range.range), range.parent ? this.selectionRange(range.parent) : undefined);
  }

  documentHighlight(highlight) {
    return new this.vscode.DocumentHighlight(this.range(highlight.range), highlight.kind === undefined ? undefined : highlight.kind - 1);
  }

  documentLink(link) {
    const converted = new this.vscode.DocumentLink(this.range(link.range), link.target ? this.uri(link.target) : undefined);
    converted.tooltip = link.tooltip;
    return converted;
  }

  codeLens(lens) {
    return new this.vscode.CodeLens(this.range(lens.range), lens.command ? this.command(lens.command) : undefined);
  }

  completionItem(item) {
    const { CompletionItem, SnippetString } = this.vscode;
    const converted = new CompletionItem(
      item.labelDetails ? { label: item.label, detail: item.labelDetails.detail, description: item.labelDetails.description } : item.label,
      item.kind === undefined ? undefined : item.kind - 1);
    converted.detail = item.detail;
    if (item.documentation) converted.documentation = this.markdown(item.documentation);
    converted.sortText = item.sortText;
    converted.filterText = item.filterText;
    converted.preselect = item.preselect;
    const text = item.textEdit ? item.textEdit.newText : item.insertText === undefined ? item.label : item.insertText;
    converted.insertText = item.insertTextFormat === 2 ? new SnippetString(text) : text;
    if (item.textEdit) {
      converted.range = item.textEdit.range
        ? this.range(item.textEdit.range)
        : { inserting: this.range(item.textEdit.insert), replacing: this.range(item.textEdit.replace) };
    }
    if (item.additionalTextEdits) converted.additionalTextEdits = item.additionalTextEdits.map(edit => this.edit(edit));
    converted.original = item;
    return converted;
  }
}

module.exports = { Converter };
