// The badge of a section in the Clauses view: its authority's letter, as files have M for modified.

import * as vscode from 'vscode';
import { badge } from './clauseNodes';
import type { Section } from './protocol';

const SCHEME = 'plainspec-authority';

/** What a section's item is decorated by; undefined where no authority is in force. */
export function authorityUri({ authority, stated }: Section): vscode.Uri | undefined {
  if (authority === '') return undefined;
  return vscode.Uri.from({ scheme: SCHEME, path: `/${authority}`, query: stated ? 'stated' : '' });
}

export class AuthorityBadges implements vscode.FileDecorationProvider {
  provideFileDecoration(uri: vscode.Uri): vscode.FileDecoration | undefined {
    if (uri.scheme !== SCHEME) return undefined;
    const authority = uri.path.slice(1);
    const stated = uri.query === 'stated';
    return {
      badge: badge(authority),
      tooltip: stated ? `authority ${authority}` : `authority ${authority}, from above`,
      // What a section only inherits is dimmed.
      ...(stated ? {} : { color: new vscode.ThemeColor('descriptionForeground') }),
    };
  }
}
