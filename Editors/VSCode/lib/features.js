'use strict';

/**
 * Registers with VS Code what the server says it can do; nothing else.
 *
 * @param {typeof import('vscode')} vscode
 * @param {import('./connection').Connection} connection
 * @param {any} capabilities of the server (LSP 3.17, `ServerCapabilities`)
 * @param {import('./convert').Converter} convert
 * @param {import('vscode').DocumentSelector} selector
 * @returns {{ dispose(): void }[]}
 */
function register(vscode, connection, capabilities, convert, selector) {
  const { languages } = vscode;
  const registered = [];
  const offer = (capability, provide) => {
    if (capability) registered.push(provide(capability === true ? {} : capability));
  };
  const all = (found, one) => (found || []).map(item => one.call(convert, item));
  const inDocument = document => ({ textDocument: convert.toDocument(document) });

  offer(capabilities.codeActionProvider, options => languages.registerCodeActionsProvider(selector, {
    async provideCodeActions(document, range, context, token) {
      const diagnostics = context.diagnostics.map(diagnostic => diagnostic.original).filter(Boolean);
      const params = {
        ...inDocument(document),
        range: convert.toRange(range),
        context: { diagnostics, triggerKind: context.triggerKind, ...(context.only ? { only: [context.only.value] } : {}) },
      };
      return all(await connection.request('textDocument/codeAction', params, token), convert.codeAction);
    },
    ...(options.resolveProvider ? {
      async resolveCodeAction(action, token) {
        const resolved = await connection.request('codeAction/resolve', action.original, token);
        if (resolved && resolved.edit) action.edit = convert.workspaceEdit(resolved.edit);
        return action;
      },
    } : {}),
  }, { providedCodeActionKinds: (options.codeActionKinds || ['quickfix']).map(kind => convert.codeActionKind(kind)) }));

  for (const command of (capabilities.executeCommandProvider || {}).commands || []) {
    registered.push(vscode.commands.registerCommand(command, (...words) =>
      connection.request('workspace/executeCommand', { command, arguments: words })));
  }

  offer(capabilities.hoverProvider, () => languages.registerHoverProvider(selector, {
    async provideHover(document, position, token) {
      const hover = await connection.request('textDocument/hover', convert.toPlace(document, position), token);
      return hover ? convert.hover(hover) : undefined;
    },
  }));

  offer(capabilities.inlayHintProvider, () => languages.registerInlayHintsProvider(selector, {
    async provideInlayHints(document, range, token) {
      const params = { ...inDocument(document), range: convert.toRange(range) };
      return all(await connection.request('textDocument/inlayHint', params, token), convert.inlayHint);
    },
  }));

  offer(capabilities.definitionProvider, () => languages.registerDefinitionProvider(selector, {
    async provideDefinition(document, position, token) {
      const found = await connection.request('textDocument/definition', convert.toPlace(document, position), token);
      return all(found && !Array.isArray(found) ? [found] : found, convert.location);
    },
  }));

  offer(capabilities.referencesProvider, () => languages.registerReferenceProvider(selector, {
    async provideReferences(document, position, context, token) {
      const params = { ...convert.toPlace(document, position), context };
      return all(await connection.request('textDocument/references', params, token), convert.location);
    },
  }));

  offer(capabilities.documentHighlightProvider, () => languages.registerDocumentHighlightProvider(selector, {
    async provideDocumentHighlights(document, position, token) {
      const params = convert.toPlace(document, position);
      return all(await connection.request('textDocument/documentHighlight', params, token), convert.documentHighlight);
    },
  }));

  offer(capabilities.renameProvider, options => languages.registerRenameProvider(selector, {
    async provideRenameEdits(document, position, newName, token) {
      const edit = await connection.request('textDocument/rename', { ...convert.toPlace(document, position), newName }, token);
      return edit ? convert.workspaceEdit(edit) : undefined;
    },
    ...(options.prepareProvider ? {
      async prepareRename(document, position, token) {
        const found = await connection.request('textDocument/prepareRename', convert.toPlace(document, position), token);
        if (!found) throw new Error(vscode.env.language.startsWith('zh') ? '这里没有可以统一改写的数字。' : 'There is no figure to rename here.');
        return found.range ? { range: convert.range(found.range), placeholder: found.placeholder } : convert.range(found);
      },
    } : {}),
  }));

  offer(capabilities.documentSymbolProvider, () => languages.registerDocumentSymbolProvider(selector, {
    async provideDocumentSymbols(document, token) {
      return all(await connection.request('textDocument/documentSymbol', inDocument(document), token), convert.documentSymbol);
    },
  }, { label: 'reportlint' }));

  offer(capabilities.workspaceSymbolProvider, () => languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query, token) {
      return all(await connection.request('workspace/symbol', { query }, token), convert.workspaceSymbol);
    },
  }));

  offer(capabilities.foldingRangeProvider, () => languages.registerFoldingRangeProvider(selector, {
    async provideFoldingRanges(document, _context, token) {
      return all(await connection.request('textDocument/foldingRange', inDocument(document), token), convert.foldingRange);
    },
  }));

  offer(capabilities.selectionRangeProvider, () => languages.registerSelectionRangeProvider(selector, {
    async provideSelectionRanges(document, positions, token) {
      const params = { ...inDocument(document), positions: positions.map(position => convert.toPosition(position)) };
      return all(await connection.request('textDocument/selectionRange', params, token), convert.selectionRange);
    },
  }));

  offer(capabilities.completionProvider, options => languages.registerCompletionItemProvider(selector, {
    async provideCompletionItems(document, position, token, context) {
      const params = {
        ...convert.toPlace(document, position),
        // LSP counts the kinds of trigger from 1, VS Code from 0.
        context: { triggerKind: context.triggerKind + 1, triggerCharacter: context.triggerCharacter },
      };
      const found = await connection.request('textDocument/completion', params, token);
      if (!found) return undefined;
      const items = Array.isArray(found) ? found : found.items;
      return new vscode.CompletionList(all(items, convert.completionItem), Boolean(found.isIncomplete));
    },
    ...(options.resolveProvider ? {
      async resolveCompletionItem(item, token) {
        const resolved = await connection.request('completionItem/resolve', item.original, token);
        if (resolved && resolved.documentation) item.documentation = convert.markdown(resolved.documentation);
        return item;
      },
    } : {}),
  }, ...(options.triggerCharacters || [])));

  offer(capabilities.codeLensProvider, options => {
    const changed = new vscode.EventEmitter();
    // The line of coverage is that of the last analysis: ask again when its diagnostics arrive.
    registered.push(changed, { dispose: connection.onDiagnostics ? connection.onDiagnostics(() => changed.fire()) : () => {} });
    return languages.registerCodeLensProvider(selector, {
      onDidChangeCodeLenses: changed.event,
      async provideCodeLenses(document, token) {
        return all(await connection.request('textDocument/codeLens', inDocument(document), token), convert.codeLens);
      },
      ...(options.resolveProvider ? {
        async resolveCodeLens(lens) {
          return lens;
        },
      } : {}),
    });
  });

  offer(capabilities.documentLinkProvider, () => languages.registerDocumentLinkProvider(selector, {
    async provideDocumentLinks(document, token) {
      return all(await connection.request('textDocument/documentLink', inDocument(document), token), convert.documentLink);
    },
  }));

  offer(capabilities.semanticTokensProvider, options => {
    const legend = new vscode.SemanticTokensLegend(options.legend.tokenTypes, options.legend.tokenModifiers);
    const tokens = found => found ? new vscode.SemanticTokens(new Uint32Array(found.data), found.resultId) : undefined;
    return languages.registerDocumentSemanticTokensProvider(selector, {
      async provideDocumentSemanticTokens(document, token) {
        return tokens(await connection.request('textDocument/semanticTokens/full', inDocument(document), token));
      },
      ...(options.full && options.full.delta ? {
        async provideDocumentSemanticTokensEdits(document, previousResultId, token) {
          const params = { ...inDocument(document), previousResultId };
          const found = await connection.request('textDocument/semanticTokens/full/delta', params, token);
          if (!found || found.data) return tokens(found);
          const edits = found.edits.map(edit =>
            new vscode.SemanticTokensEdit(edit.start, edit.deleteCount, edit.data ? new Uint32Array(edit.data) : undefined));
          return new vscode.SemanticTokensEdits(edits, found.resultId);
        },
      } : {}),
    }, legend);
  });

  return registered;
}

module.exports = { register };
