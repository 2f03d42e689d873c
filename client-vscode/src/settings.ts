// The settings, as VS Code has them.

import * as vscode from 'vscode';
import { type InitializeOptions, serverSettings } from './options';

export const SECTION = 'plainspec';

/** The command that the user has set, or nothing. Machine-scoped: no workspace can set it. */
export function commandPath(): string {
  return vscode.workspace.getConfiguration(SECTION).get<string>('path', '').trim();
}

/** What the server is told when it starts. */
export function initializationOptions(): InitializeOptions {
  return {
    ...serverSettings(vscode.workspace.getConfiguration(SECTION)),
    announceChanges: true,
    besideMarkdown: vscode.extensions.getExtension('vscode.markdown-language-features') !== undefined,
    inputBox: true,
  };
}
