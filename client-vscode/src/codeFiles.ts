// Source files that cite clauses: definition, references and hover of the clause IDs in them.
//
// They are not synchronised with the server, which knows them as they are on disk: for anything
// else in them other extensions answer, and plainspec's empty answers must not stand in their way.

import * as vscode from 'vscode';
import { DefinitionRequest, HoverRequest, ReferencesRequest } from 'vscode-languageclient/node';
import type { Server } from './server';

const LANGUAGES = ['python', 'typescript', 'typescriptreact', 'javascript', 'javascriptreact', 'go', 'rust', 'java'];

export function registerInCode(server: Server): vscode.Disposable[] {
  const selector = LANGUAGES.map((language) => ({ scheme: 'file', language }));
  const at = (document: vscode.TextDocument, position: vscode.Position) => ({
    textDocument: { uri: server.uri(document.uri) },
    position: { line: position.line, character: position.character },
  });
  return [
    vscode.languages.registerDefinitionProvider(selector, {
      provideDefinition: async (document, position, token) => {
        const client = server.running;
        if (client === undefined || document.isDirty) return undefined;
        const found = await client.sendRequest(DefinitionRequest.type, at(document, position), token);
        return client.protocol2CodeConverter.asDefinitionResult(found, token);
      },
    }),
    vscode.languages.registerReferenceProvider(selector, {
      provideReferences: async (document, position, context, token) => {
        const client = server.running;
        if (client === undefined || document.isDirty) return undefined;
        const params = { ...at(document, position), context: { includeDeclaration: context.includeDeclaration } };
        const found = await client.sendRequest(ReferencesRequest.type, params, token);
        return client.protocol2CodeConverter.asReferences(found, token);
      },
    }),
    vscode.languages.registerHoverProvider(selector, {
      provideHover: async (document, position, token) => {
        const client = server.running;
        if (client === undefined || document.isDirty) return undefined;
        const found = await client.sendRequest(HoverRequest.type, at(document, position), token);
        return client.protocol2CodeConverter.asHover(found);
      },
    }),
  ];
}
