// Finding plainspec: the setting, the Python extension's interpreter, the PATH, our own environment.

import * as fs from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Environment } from './environment';
import { run } from './run';
import { isInside, onPath } from './search';
import { commandPath } from './settings';

/** A command that starts plainspec, and why this one was chosen. */
export interface Launch {
  command: string;
  args: string[];
  reason: string;
}

/** What the user has to see to: a message with a way out. */
export class ProblemError extends Error {}

interface PythonExtension {
  environments?: {
    getActiveEnvironmentPath(resource?: vscode.Uri): { path: string };
    resolveEnvironment(path: { path: string }): Promise<{ executable?: { uri?: vscode.Uri } } | undefined>;
    onDidChangeActiveEnvironmentPath?: vscode.Event<unknown>;
  };
}

const PROBE_SECONDS = 20;

export class Finder {
  constructor(
    private readonly environment: Environment,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** How to start plainspec; undefined where it is nowhere, and an environment may be offered. */
  async find(): Promise<Launch | undefined> {
    const set = commandPath();
    if (set !== '') return this.fromSetting(set);
    if (this.environment.preferred) {
      const own = await this.fromEnvironment();
      if (own !== undefined) return own;
    }
    return (await this.fromPythonExtension()) ?? (await this.fromPath()) ?? (await this.fromEnvironment());
  }

  /** Told when another interpreter is chosen in the Python extension. */
  async onInterpreterChange(listener: () => void): Promise<vscode.Disposable | undefined> {
    const api = await this.pythonExtension(false);
    return api?.environments?.onDidChangeActiveEnvironmentPath?.(listener);
  }

  private async fromSetting(set: string): Promise<Launch> {
    const command = set.replace(/^~(?=[/\\])/, process.env['HOME'] ?? process.env['USERPROFILE'] ?? '~');
    if (!path.isAbsolute(command)) {
      throw new ProblemError(`The setting plainspec.path must be an absolute path, and is “${set}”.`);
    }
    if (!(await isFile(command))) {
      throw new ProblemError(`The setting plainspec.path names “${set}”, and there is no such file.`);
    }
    const isPython = /^(python|pypy)[\d.]*(\.exe)?$/i.test(path.basename(command));
    return { command, args: isPython ? ['-m', 'plainspec', 'server'] : ['server'], reason: 'the setting plainspec.path' };
  }

  private async pythonExtension(activate: boolean): Promise<PythonExtension | undefined> {
    const extension = vscode.extensions.getExtension<PythonExtension>('ms-python.python');
    if (extension === undefined) return undefined;
    if (extension.isActive) return extension.exports;
    if (!activate) return undefined;
    try {
      return await extension.activate();
    } catch (error) {
      this.log.warn(`The Python extension could not be started: ${String(error)}`);
      return undefined;
    }
  }

  private async fromPythonExtension(): Promise<Launch | undefined> {
    const api = (await this.pythonExtension(true))?.environments;
    if (api === undefined) return undefined;
    try {
      const chosen = api.getActiveEnvironmentPath(vscode.workspace.workspaceFolders?.[0]?.uri);
      const command = (await api.resolveEnvironment(chosen))?.executable?.uri?.fsPath;
      if (command === undefined) return undefined;
      const folders = (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.fsPath);
      if (!vscode.workspace.isTrusted) {
        // Workspaces choose interpreters too, even ones that they bring along.
        this.log.info(`Restricted Mode: the interpreter ${command} is not asked for plainspec.`);
        return undefined;
      }
      const inside = isInside(command, folders) ? ', in this workspace' : '';
      const version = await this.version(command);
      if (version === undefined) {
        this.log.info(`The Python extension's interpreter ${command} does not have plainspec.`);
        return undefined;
      }
      return {
        command,
        args: ['-m', 'plainspec', 'server'],
        reason: `the Python extension's interpreter${inside} (plainspec ${version})`,
      };
    } catch (error) {
      this.log.warn(`The Python extension did not tell its interpreter: ${String(error)}`);
      return undefined;
    }
  }

  private async fromPath(): Promise<Launch | undefined> {
    const value = process.env['PATH'] ?? process.env['Path'] ?? '';
    // Where pipx and uv put programs is on the PATH of terminals, and not always on that of editors.
    const local = path.join(os.homedir(), '.local', 'bin');
    for (const command of onPath('plainspec', [value, local].join(path.delimiter))) {
      if (!(await isFile(command))) continue;
      if (!vscode.workspace.isTrusted && isInside(command, workspaceFolders())) {
        this.log.info(`Restricted Mode: ${command}, which lies in the workspace, is not run.`);
        continue;
      }
      const reason = path.dirname(command) === local ? `plainspec in ${local}` : 'plainspec on the PATH';
      return { command, args: ['server'], reason };
    }
    return undefined;
  }

  private async fromEnvironment(): Promise<Launch | undefined> {
    const command = await this.environment.interpreter();
    return command === undefined
      ? undefined
      : { command, args: ['-m', 'plainspec', 'server'], reason: 'the private environment' };
  }

  /** The version of plainspec that the interpreter *command* has. */
  private async version(command: string): Promise<string | undefined> {
    const code = "from importlib.metadata import version; print(version('plainspec'))";
    const outcome = await run(command, ['-c', code], {
      cwd: this.environment.safeFolder,
      seconds: PROBE_SECONDS,
    });
    return outcome.code === 0 ? outcome.stdout.trim() : undefined;
  }
}

function workspaceFolders(): string[] {
  return (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.fsPath);
}

async function isFile(file: string): Promise<boolean> {
  try {
    return (await fs.stat(file)).isFile();
  } catch {
    return false;
  }
}
