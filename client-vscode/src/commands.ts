// The commands of the palette and of the Clauses view.

import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient/node';
import { type Subject, toClarify, toDraft, toJudge } from './asking';
import type { Clarifier } from './clarify';
import { type ClauseNode, clauseAt, clauseLink, documentNode, NO_FILTER, type Node, nodesOf } from './clauseNodes';
import { type ClausesView, openNode, VIEW } from './clausesView';
import { findings } from './findings';
import type { Overview } from './overview';
import { showPlace, toRange } from './places';
import { CHECK, CLARIFY, GENERATE, JUDGE } from './protocol';
import { openRulePage } from './rulePages';
import type { Server } from './server';
import type { Store } from './store';
import { summary } from './summary';

export interface Parts {
  server: Server;
  store: Store;
  view: ClausesView;
  overview: Overview;
  clarifier: Clarifier;
  log: vscode.LogOutputChannel;
}

/** Register all commands that this extension carries out itself; the server has more. */
export function registerCommands(parts: Parts): vscode.Disposable[] {
  const { server, view, overview, clarifier, log } = parts;
  const commands: Record<string, (...args: never[]) => unknown> = {
    'plainspec.restart': () => server.restart(),
    'plainspec.showOutput': () => log.show(),
    'plainspec.installServer': () => server.install(),
    'plainspec.checkWorkspace': () => checkWorkspace(server),
    'plainspec.createTest': (node?: ClauseNode) => createTest(parts, node),
    'plainspec.draftPrompts': (node?: Subject) => askModel(parts, GENERATE, toDraft, node),
    'plainspec.findUnclear': (node?: Subject) => askModel(parts, CLARIFY, toClarify, node),
    'plainspec.secondOpinion': (node?: Subject) => askModel(parts, JUDGE, toJudge, node),
    'plainspec.showCoverage': () => overview.show(),
    'plainspec.clarifyNext': () => clarifier.next(),
    'plainspec.keep': (uri: string, range: Range, rule: string) => clarifier.keep(uri, range, rule),
    'plainspec.copyClauseLink': (node?: ClauseNode) => copyClauseLink(parts, node),
    'plainspec.openRulePage': (rule?: string) => openRulePage(typeof rule === 'string' ? rule : undefined),
    [`${VIEW}.filter`]: () => view.askForFilter(),
    [`${VIEW}.clearFilter`]: () => view.setFilter({ words: '' }),
    [`${VIEW}.showUntested`]: () => view.setFilter({ untestedOnly: true }),
    [`${VIEW}.showAll`]: () => view.setFilter({ untestedOnly: false }),
    [`${VIEW}.reveal`]: () => {
      const editor = vscode.window.activeTextEditor;
      return editor === undefined ? undefined : view.reveal(editor);
    },
    [`${VIEW}.open`]: (node: Node) => openNode(node),
    [`${VIEW}.openTests`]: (node: ClauseNode) => openTests(node),
  };
  return Object.entries(commands).map(([name, run]) =>
    vscode.commands.registerCommand(name, async (...args: unknown[]) => {
      try {
        await run(...(args as never[]));
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        log.error(`${name}: ${message}`);
        void vscode.window.showErrorMessage(`plainspec: ${message}`);
      }
    }),
  );
}

/** Have everything read and judged, then tell what was found. */
async function checkWorkspace(server: Server): Promise<void> {
  const checked = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: 'plainspec: checking the workspace' },
    (_progress, token) => server.ask<{ files: number; clauses: number; tests: number }>(CHECK, {}, token),
  );
  if (checked === undefined) {
    throw new Error('The workspace could not be checked: the server does not answer. See the output.');
  }
  const problems = 'Show Problems';
  const coverage = 'Show Coverage';
  const text = summary(findings().map(({ diagnostic }) => diagnostic.severity), checked);
  const picked = await vscode.window.showInformationMessage(text, problems, coverage);
  if (picked === problems) await vscode.commands.executeCommand('workbench.actions.view.problems');
  if (picked === coverage) await vscode.commands.executeCommand('plainspec.showCoverage');
}

/** The clause that a command is about: the view's *node*, or the one at the cursor. */
async function clauseOf({ server, store }: Parts, node: ClauseNode | undefined): Promise<ClauseNode | undefined> {
  if (node?.kind === 'clause') return node;
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const uri = server.uri(editor.document.uri);
  const tree = await store.tree(uri);
  if (tree === undefined) return undefined;
  const parent = documentNode({ uri, name: '', clauses: tree.clauses });
  return clauseAt(nodesOf(parent, tree, NO_FILTER), editor.selection.active);
}

/** Create the test file of a clause, as the server's code action does, and open it. */
async function createTest(parts: Parts, node?: ClauseNode): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const given = node?.kind === 'clause' ? node : undefined;
  const uri = given === undefined ? editor?.document.uri : vscode.Uri.parse(given.uri);
  if (uri === undefined) {
    void vscode.window.showInformationMessage('Open a specification, and put the cursor into a clause.');
    return;
  }
  const clause = given ?? (await clauseOf(parts, undefined));
  // The cursor says it best; where it is on no clause, the one before it is meant.
  const cursor = given === undefined ? editor?.selection : undefined;
  for (const range of [cursor, clause === undefined ? undefined : toRange(clause.clause.range)]) {
    if (range === undefined) continue;
    const made = await creations(parts.server, uri, range);
    const action = made.length < 2 ? made[0] : await chosen(made);
    if (made.length > 1 && action === undefined) return;
    if (action?.edit === undefined) continue;
    const [created] = action.edit.entries().at(-1) ?? [];
    if (!(await vscode.workspace.applyEdit(action.edit))) throw new Error('The editor did not create the file.');
    if (created !== undefined) await showPlace(created.toString());
    return;
  }
  void vscode.window.showInformationMessage(
    clause === undefined
      ? 'There is no clause at the cursor. Tag a sentence with a clause ID first.'
      : `The clause ${clause.clause.id} has its test file already.`,
  );
}

async function creations(server: Server, uri: vscode.Uri, range: vscode.Range): Promise<vscode.CodeAction[]> {
  const actions = await server.codeActions(uri, range, vscode.CodeActionKind.Refactor);
  return actions.filter(({ title, edit }) => title.startsWith('Create ') && edit !== undefined);
}

async function chosen(actions: readonly vscode.CodeAction[]): Promise<vscode.CodeAction | undefined> {
  const picked = await vscode.window.showQuickPick(
    actions.map((action) => ({ label: action.title, action })),
    { title: 'Create Test File' },
  );
  return picked?.action;
}

/** Have the server ask a language model about *node*, or the clause at the cursor; it asks for consent itself. */
async function askModel(
  parts: Parts,
  command: string,
  taken: (subject: Subject) => [uri: string, ...rest: unknown[]] | undefined,
  node?: Subject,
): Promise<void> {
  const subject = node ?? (await clauseOf(parts, undefined));
  if (subject === undefined) {
    void vscode.window.showInformationMessage('There is no clause at the cursor.');
    return;
  }
  const args = taken(subject);
  if (args === undefined) {
    void vscode.window.showInformationMessage('There is nothing to ask about in this section.');
    return;
  }
  await parts.server.execute(command, ...args);
}

async function openTests(node: ClauseNode): Promise<void> {
  const tests = node.clause.tests;
  const picked =
    tests.length < 2
      ? tests[0]
      : (
          await vscode.window.showQuickPick(
            tests.map((test) => ({
              label: test.name,
              description: vscode.workspace.asRelativePath(vscode.Uri.parse(test.uri)),
              test,
            })),
            { title: `Tests of ${node.clause.id}` },
          )
        )?.test;
  if (picked !== undefined) await showPlace(picked.uri, picked.range);
}

async function copyClauseLink(parts: Parts, node?: ClauseNode): Promise<void> {
  const found = await clauseOf(parts, node);
  if (found === undefined) {
    void vscode.window.showInformationMessage('There is no clause at the cursor.');
    return;
  }
  const uri = vscode.Uri.parse(found.uri);
  const file = vscode.workspace.asRelativePath(uri, false).split(path.sep).join('/');
  await vscode.env.clipboard.writeText(clauseLink(found.clause.id, file, found.clause.range.start.line));
  vscode.window.setStatusBarMessage(`Copied the link to ${found.clause.id}`, 3000);
}
