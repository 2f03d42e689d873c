// The rules' pages, which come with the server.

import * as vscode from 'vscode';
import { type Finding, findings, findingsIn } from './findings';

/** Show the page of *rule*; without one, that of the finding at the cursor, or let the user choose. */
export async function openRulePage(rule?: string): Promise<void> {
  const all = findings();
  const wanted = rule ?? (await chosen(all));
  if (wanted === undefined) return;
  const page = all.find((finding) => finding.rule === wanted)?.page;
  if (page === undefined) {
    void vscode.window.showInformationMessage('No finding has a rule page to show.');
    return;
  }
  await vscode.commands.executeCommand('markdown.showPreview', page);
}

async function chosen(all: readonly Finding[]): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  const here =
    editor === undefined
      ? []
      : findingsIn(editor.document.uri).filter((finding) => finding.diagnostic.range.contains(editor.selection.active));
  const names = [...new Set((here.length > 0 ? here : all).map((finding) => finding.rule))].sort();
  if (names.length === 1 && here.length > 0) return names[0];
  if (names.length === 0) {
    void vscode.window.showInformationMessage('There is no finding, and so no rule to explain.');
    return undefined;
  }
  return vscode.window.showQuickPick(names, { title: 'Open Rule Page', placeHolder: 'Which rule?' });
}
