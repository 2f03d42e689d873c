// The private environment: plainspec as this extension brings it, in a folder of the extension's own.

import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { type Outcome, run } from './run';
import { interpreterIn, onPath, pythonNames } from './search';
import { advice } from './advice';
import { isRecentPython, versionOf } from './versions';

const READY = '.ready';
const PREFERRED = 'preferPrivateEnvironment';

export class Environment {
  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** A folder in which no workspace puts anything: programs are run in it. */
  get safeFolder(): string {
    return this.context.globalStorageUri.fsPath;
  }

  /** Whether the user wants this environment rather than what else is found. */
  get preferred(): boolean {
    return this.context.globalState.get(PREFERRED, false);
  }

  async prefer(): Promise<void> {
    await this.context.globalState.update(PREFERRED, true);
  }

  async prepare(): Promise<void> {
    await fs.mkdir(this.safeFolder, { recursive: true });
  }

  private get folder(): string {
    const { version } = this.context.extension.packageJSON as { version: string };
    return path.join(this.safeFolder, `environment-${version}`);
  }

  /** Its interpreter; undefined where there is no environment of this extension's version. */
  async interpreter(): Promise<string | undefined> {
    return (await exists(path.join(this.folder, READY))) ? interpreterIn(this.folder) : undefined;
  }

  /** Create it, showing how far it is; an error's message says what to do. */
  async create(): Promise<boolean> {
    return vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: 'plainspec: private environment',
        cancellable: true,
      },
      async (progress, token) => {
        const abort = new AbortController();
        token.onCancellationRequested(() => abort.abort());
        try {
          await this.build((message) => progress.report({ message }), abort.signal);
          return true;
        } catch (error) {
          await fs.rm(this.folder, { recursive: true, force: true });
          if (abort.signal.aborted) return false;
          throw error;
        }
      },
    );
  }

  private async build(say: (message: string) => void, signal: AbortSignal): Promise<void> {
    await this.prepare();
    say('looking for Python 3.10 or newer …');
    const python = await this.python(signal);
    const wheel = await this.wheel();
    await fs.rm(this.folder, { recursive: true, force: true });
    say('creating it …');
    await this.step(python, ['-m', 'venv', this.folder], 180, signal);
    say('installing plainspec and what it needs …');
    const pip = ['-m', 'pip', '--disable-pip-version-check', '--no-input', 'install', '--progress-bar', 'off'];
    await this.step(interpreterIn(this.folder), [...pip, wheel], 900, signal);
    say('trying it …');
    await this.step(interpreterIn(this.folder), ['-m', 'plainspec', '--version'], 120, signal);
    await fs.writeFile(path.join(this.folder, READY), '');
    await this.removeOthers();
  }

  private async step(
    command: string,
    args: string[],
    seconds: number,
    signal: AbortSignal,
  ): Promise<Outcome> {
    this.log.info(`$ ${command} ${args.join(' ')}`);
    const onOutput = (text: string): void => {
      for (const line of text.split(/\r?\n/)) if (line !== '') this.log.info(line);
    };
    const outcome = await run(command, args, { cwd: this.safeFolder, seconds, signal, onOutput });
    if (outcome.code !== 0) throw new Error(advice(args, outcome));
    return outcome;
  }

  /** The path of a Python that can run plainspec. */
  private async python(signal: AbortSignal): Promise<string> {
    const value = process.env['PATH'] ?? process.env['Path'] ?? '';
    const found: string[] = [];
    for (const command of pythonNames().flatMap((name) => onPath(name, value))) {
      if (signal.aborted || !(await exists(command))) continue;
      const code = "import sys; print('%d.%d.%d' % sys.version_info[:3]); print(sys.executable)";
      const outcome = await run(command, ['-c', code], { cwd: this.safeFolder, seconds: 20, signal });
      const [first = '', executable = ''] = outcome.stdout.split(/\r?\n/);
      const version = versionOf(first);
      if (outcome.code !== 0 || version === undefined) continue;
      if (isRecentPython(version)) return executable === '' ? command : executable;
      found.push(`${command} is Python ${first}`);
    }
    const older = found.length > 0 ? ` (${found.join(', ')})` : '';
    throw new Error(
      `There is no Python 3.10 or newer on the PATH${older}. Install one, then create the environment again.`,
    );
  }

  private async wheel(): Promise<string> {
    const folder = path.join(this.context.extensionPath, 'server');
    const names = (await fs.readdir(folder).catch(() => [])).filter((name) => name.endsWith('.whl'));
    const [name] = names;
    if (name === undefined) {
      throw new Error('This build of the extension carries no server. Install plainspec with pip instead.');
    }
    return path.join(folder, name);
  }

  /** Environments of other versions of this extension. */
  private async removeOthers(): Promise<void> {
    for (const name of await fs.readdir(this.safeFolder)) {
      const folder = path.join(this.safeFolder, name);
      if (name.startsWith('environment-') && folder !== this.folder) {
        await fs.rm(folder, { recursive: true, force: true }).catch((error: unknown) => {
          this.log.warn(`${folder} could not be removed: ${String(error)}`);
        });
      }
    }
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    await fs.access(file);
    return true;
  } catch {
    return false;
  }
}
