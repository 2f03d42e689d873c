// Questions and their answers: readings to choose from, and “keep it, because …”.

import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient/node';
import { nextQuestion } from './clarifyNext';
import { findings, findingsIn, ruleOf } from './findings';
import { toRange } from './places';
import { type Question, QUESTIONS } from './protocol';
import type { Server } from './server';

const RECORD = 'plainspec.recordPrecedent';

interface Asked {
  uri: vscode.Uri;
  question: Question;
}

type Choice = vscode.QuickPickItem & { run?: () => Promise<void> };

export class Clarifier {
  constructor(private readonly server: Server) {}

  /** Put the next open question to the user: behind the cursor, then in other documents. */
  async next(): Promise<void> {
    let asked = await this.find();
    while (asked !== undefined) {
      if ((await this.ask(asked)) !== 'skip') return;
      asked = await this.find();
    }
    void vscode.window.showInformationMessage('No question is open.');
  }

  /** Ask why the words of *rule* at *range* are kept, and have that recorded. */
  async keep(uri: string, range: Range, rule: string): Promise<void> {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    const words = document.getText(toRange(range)).replace(/\s+/g, ' ').slice(0, 60);
    const reason = await vscode.window.showInputBox({
      title: `Keep “${words}”, because …`,
      prompt: 'The reason is kept with the specification, as a precedent, until the clause changes.',
      placeHolder: 'Speed is measured for all answers together, in the service agreement.',
      ignoreFocusOut: true,
      validateInput: (value) => (value.trim() === '' ? 'A precedent needs a reason.' : undefined),
    });
    if (reason === undefined) return;
    await this.server.execute(RECORD, uri, range, rule, reason.trim());
  }

  // -- finding --------------------------------------------------------------------

  private async find(): Promise<Asked | undefined> {
    const editor = vscode.window.activeTextEditor;
    const current = editor?.document.uri;
    const found = current === undefined ? [] : await this.questions(current);
    const next = nextQuestion(found, editor?.selection.active);
    if (next !== undefined && !next.wrapped && current !== undefined) return { uri: current, question: next.question };
    const others = [...new Map(findings().map(({ uri }) => [uri.toString(), uri])).values()]
      .filter((uri) => uri.toString() !== current?.toString())
      .sort((a, b) => a.toString().localeCompare(b.toString()));
    // The documents behind this one come first, and then from the start.
    const split = others.findIndex((uri) => uri.toString() > (current?.toString() ?? ''));
    const order = split < 0 ? others : [...others.slice(split), ...others.slice(0, split)];
    for (const uri of order) {
      const first = nextQuestion(await this.questions(uri), undefined);
      if (first !== undefined) return { uri, question: first.question };
    }
    return next === undefined || current === undefined ? undefined : { uri: current, question: next.question };
  }

  private async questions(uri: vscode.Uri): Promise<Question[]> {
    const params = { textDocument: { uri: this.server.uri(uri) } };
    return (await this.server.ask<Question[]>(QUESTIONS, params)) ?? [];
  }

  // -- asking -----------------------------------------------------------------------

  private async ask({ uri, question }: Asked): Promise<'done' | 'skip'> {
    const document = await vscode.workspace.openTextDocument(uri);
    const range = toRange(question.range);
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    const choices: Choice[] = [
      ...(await this.answers(document.uri, range, question)),
      { label: '', kind: vscode.QuickPickItemKind.Separator },
      { label: '$(debug-step-over) Skip', description: 'leave the question open, go to the next' },
    ];
    const picked = await vscode.window.showQuickPick(choices, {
      title: question.question,
      placeHolder: question.message,
      matchOnDescription: true,
      ignoreFocusOut: true,
    });
    if (picked === undefined) return 'done';
    if (picked.run === undefined) return 'skip';
    await picked.run();
    return 'done';
  }

  /** What the server offers for *question*: its code actions there. */
  private async answers(uri: vscode.Uri, range: vscode.Range, question: Question): Promise<Choice[]> {
    const about = findingsIn(uri)
      .map(({ diagnostic }) => diagnostic)
      .filter((each) => ruleOf(each) === question.rule && each.range.isEqual(range));
    const actions = await this.server.codeActions(uri, range, vscode.CodeActionKind.QuickFix, about);
    return actions
      .filter(({ diagnostics }) => (diagnostics ?? []).length > 0)
      .map((action) => ({
        label: `${icon(action)} ${action.title}`,
        run: async () => {
          if (action.edit !== undefined) {
            if (!(await vscode.workspace.applyEdit(action.edit))) {
              void vscode.window.showWarningMessage('The text has changed meanwhile. Ask again.');
              return;
            }
            selectBlank(action.edit.get(uri));
          }
          const { command } = action;
          if (command !== undefined) {
            await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
          }
        },
      }));
  }
}

/** Select what is left to be filled in, such as `[insert number]`, in the text that *edits* wrote. */
function selectBlank(edits: readonly vscode.TextEdit[]): void {
  const editor = vscode.window.activeTextEditor;
  const [edit] = edits;
  const blank = edit === undefined ? null : /\[[^\]\r\n]+\](?!\()/.exec(edit.newText);
  if (editor === undefined || edit === undefined || blank === null || edits.length > 1) return;
  const start = editor.document.offsetAt(edit.range.start) + blank.index;
  const [from, to] = [start, start + blank[0].length].map((offset) => editor.document.positionAt(offset));
  if (from !== undefined && to !== undefined) editor.selection = new vscode.Selection(from, to);
}

function icon(action: vscode.CodeAction): string {
  if (action.command?.command === 'plainspec.keep') return '$(bookmark)';
  if (action.edit === undefined) return '$(go-to-file)';
  if (action.title.startsWith('Ignore ')) return '$(bell-slash)';
  return action.title.startsWith('Keep') ? '$(bookmark)' : '$(edit)';
}
