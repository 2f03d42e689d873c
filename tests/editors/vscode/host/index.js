// Runs in VS Code's extension host beside the installed extension. What it finds goes to told.json beside the folder.
// VS Code calls run(), and takes a rejected promise for a failed run.

'use strict';
const fs = require('node:fs');
const path = require('node:path');
const vscode = require('vscode');

/** The first value of *ask* that is not empty: providers are there some time after a document is. */
async function until(ask, what) {
  const end = Date.now() + 240000;
  for (;;) {
    const value = await ask();
    if (value && (value.length === undefined || value.length > 0)) return value;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function flat(symbols) {
  return symbols.flatMap((each) => [each, ...flat(each.children ?? [])]);
}

function spot(document, words, inside) {
  const offset = document.getText().indexOf(words);
  return document.positionAt(offset + words.indexOf(inside));
}

const place = (uri, range) => `${path.basename(uri.fsPath)}:${range.start.line + 1}`;

exports.run = async () => {
  const extension = vscode.extensions.getExtension('plainspec.plainspec');
  const folder = vscode.workspace.workspaceFolders[0].uri;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'model_spec.md'));
  await vscode.window.showTextDocument(document);
  const { findings } = JSON.parse(fs.readFileSync(path.join(folder.fsPath, '..', 'wanted.json')));
  const diagnostics = () =>
    vscode.languages
      .getDiagnostics()
      .flatMap(([of, found]) => found.filter(({ source }) => source === 'plainspec').map((each) => [of, each]));
  await until(() => diagnostics().length >= findings, `${findings} findings`);
  const uri = document.uri;
  const ask = (command, ...rest) => vscode.commands.executeCommand(command, uri, ...rest);

  const symbols = flat(await until(() => ask('vscode.executeDocumentSymbolProvider'), 'an outline'));
  const links = await until(() => ask('vscode.executeLinkProvider'), 'links');
  const anchor = spot(document, '(#chain_of_command)', 'chain');
  const citation = spot(document, '[^sy73]', 'sy73');
  const definitions = async (at) =>
    (await ask('vscode.executeDefinitionProvider', at)).map((each) =>
      place(each.targetUri ?? each.uri, each.targetSelectionRange ?? each.range),
    );
  const completions = async (at, character) =>
    (await ask('vscode.executeCompletionItemProvider', at, character)).items.map(({ label }) => label.label ?? label);
  const commands = new Set(await vscode.commands.getCommands(true));

  const told = {
    active: extension.isActive,
    missing: extension.packageJSON.contributes.commands.map(({ command }) => command).filter((each) => !commands.has(each)),
    symbols: symbols.map(({ name, range, location }) => `${(range ?? location.range).start.line + 1} ${name}`),
    links: links.map(({ range: { start, end } }) => `${start.line}:${start.character}-${end.line}:${end.character}`),
    anchor: await definitions(anchor),
    citation: await definitions(citation),
    anchors: await completions(anchor, '#'),
    ids: await completions(citation, '^'),
    rules: diagnostics().map(
      ([of, { code, range }]) => `${code.value ?? code} ${vscode.workspace.asRelativePath(of)}:${range.start.line + 1}`,
    ),
    pages: diagnostics().filter(([, { code }]) => !code.target).length,
  };
  fs.writeFileSync(path.join(folder.fsPath, '..', 'told.json'), JSON.stringify(told));
};
