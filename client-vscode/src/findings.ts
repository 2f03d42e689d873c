// The findings, as VS Code has them: all of plainspec's diagnostics.

import * as vscode from 'vscode';
import { SECTION } from './settings';
import type { Counted } from './statusText';

export interface Finding {
  uri: vscode.Uri;
  diagnostic: vscode.Diagnostic;
  rule: string;
  /** The rule's page, where the server names one. */
  page: vscode.Uri | undefined;
}

/** All findings of the workspace. */
export function findings(): Finding[] {
  return vscode.languages.getDiagnostics().flatMap(([uri, diagnostics]) => of(uri, diagnostics));
}

/** The findings in the document *uri*. */
export function findingsIn(uri: vscode.Uri): Finding[] {
  return of(uri, vscode.languages.getDiagnostics(uri));
}

function of(uri: vscode.Uri, diagnostics: readonly vscode.Diagnostic[]): Finding[] {
  return diagnostics
    .filter((diagnostic) => diagnostic.source === SECTION)
    .map((diagnostic) => {
      const { code } = diagnostic;
      return { uri, diagnostic, rule: ruleOf(diagnostic), page: typeof code === 'object' ? code.target : undefined };
    });
}

/** How many of *found* are open, and how many are hints, which the Problems view leaves out. */
export function counted(found: readonly Finding[]): Counted {
  const hints = found.filter(({ diagnostic }) => diagnostic.severity === vscode.DiagnosticSeverity.Hint).length;
  return { open: found.length - hints, hints };
}

/** The rule that made *diagnostic*. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String((typeof code === 'object' ? code.value : code) ?? '');
}
