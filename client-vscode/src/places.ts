// Places as the server tells them, and how they are shown.

import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient/node';

export function toRange(range: Range): vscode.Range {
  return new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
}

/** Open *uri* and select *range*. */
export async function showPlace(uri: string, range?: Range): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  await vscode.window.showTextDocument(document, range === undefined ? {} : { selection: toRange(range) });
}
