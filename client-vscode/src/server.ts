// The server: starting it, what it tells, and what happens when it ends.

import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import * as vscode from 'vscode';
import {
  CloseAction,
  type CloseHandlerResult,
  CodeAction,
  CodeActionRequest,
  ErrorAction,
  LanguageClient,
  type LanguageClientOptions,
  ResponseError,
  RevealOutputChannelOn,
} from 'vscode-languageclient/node';
import type { Environment } from './environment';
import { serverSettings } from './options';
import { CHANGED } from './protocol';
import { type Finder, type Launch, ProblemError } from './python';
import { Restarts } from './restarts';
import { initializationOptions, SECTION } from './settings';
import { fitTogether } from './versions';

/** Of the server: not started yet, starting, working, not to be found, or ended with no restart. */
export type ServerState = 'idle' | 'starting' | 'ready' | 'missing' | 'failed';

export class Server implements vscode.Disposable {
  private client: LanguageClient | undefined;
  private current: ServerState = 'idle';
  private readonly restarts = new Restarts();
  private readonly stateEmitter = new vscode.EventEmitter<ServerState>();
  private readonly changeEmitter = new vscode.EventEmitter<void>();
  private starting: Promise<void> | undefined;
  private installing: Promise<void> | undefined;
  private toldVersion = '';
  /** The last line that the server wrote to its standard error. */
  private lastWords = '';
  /** Kept when that ends. */
  private silence: Promise<void> = Promise.resolve();
  private patience: NodeJS.Timeout | undefined;

  /** Told of each new state. */
  readonly onState = this.stateEmitter.event;
  /** Told when what the server answers may be another thing than before. */
  readonly onChange = this.changeEmitter.event;

  constructor(
    private readonly extensionVersion: string,
    private readonly finder: Finder,
    private readonly environment: Environment,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  get state(): ServerState {
    return this.current;
  }

  /** Start the server, unless that is being done; tells the user what hinders it. */
  start(): Promise<void> {
    this.starting ??= this.startNow().finally(() => {
      this.starting = undefined;
    });
    return this.starting;
  }

  /** End the server, if it runs, and start it anew. */
  async restart(): Promise<void> {
    this.restarts.forget();
    // One that does not answer would be waited for without end.
    if (this.starting !== undefined) await this.stop();
    await this.starting;
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    const client = this.client;
    const serverProcess = client?.serverProcess;
    this.client = undefined;
    this.become('idle');
    if (client === undefined) return;
    try {
      await client.dispose(4000);
    } catch (error) {
      // It had ended already, had not begun to answer, or did not end in time.
      this.log.info(`The server was stopped: ${messageOf(error)}`);
      serverProcess?.kill('SIGKILL');
    }
  }

  dispose(): void {
    void this.stop();
    clearTimeout(this.patience);
    this.stateEmitter.dispose();
    this.changeEmitter.dispose();
  }

  /** Ask the server; undefined where it does not run or cannot answer now (then it tells of a change). */
  async ask<T>(method: string, params: unknown, token?: vscode.CancellationToken): Promise<T | undefined> {
    const client = this.client;
    if (client === undefined || this.current !== 'ready') return undefined;
    try {
      // A token that is not there would be sent as a second parameter.
      return await (token === undefined
        ? client.sendRequest<T>(method, params)
        : client.sendRequest<T>(method, params, token));
    } catch (error) {
      if (!(error instanceof ResponseError)) this.log.debug(`${method}: ${messageOf(error)}`);
      else if (!PASSING.has(error.code)) this.log.warn(`${method}: ${error.message}`);
      return undefined;
    }
  }

  /** Have the server execute one of its commands; an error is for the user. */
  async execute(command: string, ...args: unknown[]): Promise<void> {
    const client = this.client;
    if (client === undefined || this.current !== 'ready') throw new ProblemError('plainspec’s server does not run.');
    await client.sendRequest('workspace/executeCommand', { command, arguments: args });
  }

  /**
   * What the server offers at *range* of *uri*: code actions of *kind*, with the diagnostics that they resolve.
   * (VS Code's own command for that leaves the diagnostics out.)
   */
  async codeActions(
    uri: vscode.Uri,
    range: vscode.Range,
    kind: vscode.CodeActionKind,
    diagnostics: readonly vscode.Diagnostic[] = [],
  ): Promise<vscode.CodeAction[]> {
    const client = this.client;
    if (client === undefined || this.current !== 'ready') return [];
    const { code2ProtocolConverter: ours, protocol2CodeConverter: theirs } = client;
    const found = await client.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: ours.asUri(uri) },
      range: ours.asRange(range),
      context: { diagnostics: await ours.asDiagnostics([...diagnostics]), only: [kind.value] },
    });
    const actions = await theirs.asCodeActionResult((found ?? []).filter((each) => CodeAction.is(each)));
    return actions.filter((action): action is vscode.CodeAction => action instanceof vscode.CodeAction && action.disabled === undefined);
  }

  /** The running client, for what goes through it unchanged. */
  get running(): LanguageClient | undefined {
    return this.current === 'ready' ? this.client : undefined;
  }

  /** The URI as the server spells it. */
  uri(uri: vscode.Uri): string {
    return this.client?.code2ProtocolConverter.asUri(uri) ?? uri.toString();
  }

  // -- starting ---------------------------------------------------------------

  private async startNow(): Promise<void> {
    if (this.client !== undefined) return;
    this.become('starting');
    try {
      await this.environment.prepare();
      const launch = await this.finder.find();
      if (launch === undefined) {
        this.become('missing');
        if (this.installing === undefined) void this.offerEnvironment();
        return;
      }
      await this.launch(launch);
    } catch (error) {
      this.become('failed');
      void this.tellOfFailure(error);
    }
  }

  private async launch(launch: Launch): Promise<void> {
    this.log.info(`Starting ${launch.command} ${launch.args.join(' ')} (${launch.reason})`);
    const client: LanguageClient = new QuietClient(
      SECTION,
      'plainspec',
      {
        command: launch.command,
        args: launch.args,
        // Python imports from the folder that it is started in, and a workspace may hold anything.
        options: { cwd: this.environment.safeFolder, env: { ...process.env, PYTHONSAFEPATH: '1' } },
      },
      this.clientOptions(() => this.closed(client)),
    );
    client.registerFeature({
      // The server tells what changed as soon as it did; asking it every two seconds is no better.
      fillClientCapabilities: (capabilities) => {
        delete capabilities.textDocument?.diagnostic;
        delete capabilities.workspace?.diagnostics;
      },
      initialize: () => undefined,
      getState: () => ({ kind: 'static' }),
      clear: () => undefined,
    });
    client.onNotification(CHANGED, () => this.changeEmitter.fire());
    this.client = client;
    this.lastWords = '';
    try {
      await client.start();
    } catch (error) {
      const { serverProcess } = client;
      await client.dispose().catch(() => undefined);
      if (this.client !== client) return; // it was stopped meanwhile
      this.client = undefined;
      serverProcess?.kill();
      await Promise.race([this.silence, delay(LAST_WORDS)]);
      const message = messageOf(error);
      if (/\b(?:ENOENT|EACCES)\b/.test(message)) throw new ProblemError(`“${launch.command}” cannot be run: ${message}`);
      this.log.error(message);
      const why = this.lastWords === '' ? 'The log says more.' : `Its last words: ${this.lastWords}`;
      throw new ProblemError(`plainspec’s server ended while it was starting. ${why}`);
    }
    this.becomeReady(client);
  }

  private becomeReady(client: LanguageClient): void {
    if (this.client !== client || this.current === 'ready') return;
    this.become('ready');
    this.changeEmitter.fire();
    void this.compareVersions(client.initializeResult?.serverInfo?.version ?? '');
  }

  private clientOptions(closed: () => CloseHandlerResult): LanguageClientOptions {
    return {
      documentSelector: [
        { scheme: 'file', language: 'markdown' },
        { scheme: 'untitled', language: 'markdown' },
      ],
      diagnosticCollectionName: SECTION,
      outputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions,
      initializationFailedHandler: () => false,
      errorHandler: {
        error: (_error, _message, count) => ({
          action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
          handled: true,
        }),
        closed,
      },
      stdioOptions: {
        stdout: () => undefined, // it is the connection
        stderr: (input) => {
          const lines = createInterface({ input });
          lines.on('line', (line) => {
            this.log.info(line);
            if (line.trim() !== '') this.lastWords = line.trim();
          });
          this.silence = new Promise((resolve) => lines.on('close', resolve));
        },
      },
      middleware: {
        workspace: {
          configuration: async (params, token, next) => {
            const answer = await next(params, token);
            if (!Array.isArray(answer)) return answer;
            return answer.map((value: unknown, index) =>
              params.items[index]?.section === SECTION ? serverSettings(value) : value,
            );
          },
        },
      },
    };
  }

  // -- the end ------------------------------------------------------------------

  /**
   * The server has ended: start it again, unless that happened too often. The client library's own restart is not
   * used: it would start the same program again, wherever plainspec is now, and tell of errors in its own words.
   */
  private closed(client: LanguageClient): CloseHandlerResult {
    // One that was stopped is no matter of ours; one that never was ready makes its start fail.
    if (this.client === client && this.current === 'ready') {
      this.client = undefined;
      // The library has to see to its own end of the connection first.
      setImmediate(() => void this.startAgain(client));
    }
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  private async startAgain(ended: LanguageClient): Promise<void> {
    const allowed = this.restarts.allow();
    this.become(allowed ? 'starting' : 'failed');
    await ended.dispose().catch(() => undefined);
    if (allowed) {
      this.log.warn('The server ended unexpectedly. Starting it again …');
      await this.start();
    } else {
      await this.tellOfFailure(new ProblemError('plainspec’s server ended again and again, and is not started any more.'));
    }
  }

  private become(state: ServerState): void {
    if (state === this.current) return;
    this.current = state;
    clearTimeout(this.patience);
    if (state === 'starting') this.patience = setTimeout(() => void this.tellOfWaiting(), PATIENCE);
    this.log.debug(`The server is ${state}.`);
    void vscode.commands.executeCommand('setContext', 'plainspec.state', state);
    this.stateEmitter.fire(state);
  }

  // -- messages -----------------------------------------------------------------

  private async tellOfFailure(error: unknown): Promise<void> {
    const message = messageOf(error);
    this.log.error(message);
    const isSetting = error instanceof ProblemError && message.includes('plainspec.path');
    const settings = 'Open Settings';
    const restart = 'Restart';
    const log = 'Show Log';
    const own = this.environment.preferred ? 'Repair Private Environment' : 'Use Private Environment';
    const text = error instanceof ProblemError ? message : `plainspec could not be started: ${message}`;
    const picked = await vscode.window.showErrorMessage(text, ...(isSetting ? [settings] : [restart, own]), log);
    if (picked === settings) await vscode.commands.executeCommand('workbench.action.openSettings', 'plainspec.path');
    if (picked === restart) await this.restart();
    if (picked === log) this.log.show();
    if (picked === own) await this.install();
  }

  private async tellOfWaiting(): Promise<void> {
    const restart = 'Restart';
    const log = 'Show Log';
    const text = 'plainspec’s server has not answered yet. A first start after an update takes longest.';
    const picked = await vscode.window.showWarningMessage(text, restart, log);
    if (picked === restart) await this.restart();
    if (picked === log) this.log.show();
  }

  private async offerEnvironment(): Promise<void> {
    const create = 'Create';
    const set = 'Set a Path';
    const picked = await vscode.window.showInformationMessage(
      'plainspec is not installed. Create a private environment for it? That needs Python 3.10 or newer and a minute; nothing else is changed.',
      create,
      set,
    );
    if (picked === create) await this.install();
    if (picked === set) await vscode.commands.executeCommand('workbench.action.openSettings', 'plainspec.path');
  }

  /** Create the private environment, unless that is being done, and start the server from it. */
  install(): Promise<void> {
    this.installing ??= this.installNow().finally(() => {
      this.installing = undefined;
    });
    return this.installing;
  }

  private async installNow(): Promise<void> {
    try {
      if (!(await this.environment.create())) return;
    } catch (error) {
      void this.tellOfNoEnvironment(error);
      return;
    }
    await this.environment.prefer();
    await this.restart();
  }

  private async tellOfNoEnvironment(error: unknown): Promise<void> {
    this.log.error(messageOf(error));
    const again = 'Try Again';
    const log = 'Show Log';
    const picked = await vscode.window.showErrorMessage(messageOf(error), again, log);
    if (picked === log) this.log.show();
    if (picked === again) await this.install();
  }

  private async compareVersions(server: string): Promise<void> {
    this.log.info(`The server is plainspec ${server}; this extension is ${this.extensionVersion}.`);
    if (fitTogether(this.extensionVersion, server) || this.toldVersion === server) return;
    this.toldVersion = server;
    const own = 'Use Private Environment';
    const log = 'Show Log';
    const picked = await vscode.window.showWarningMessage(
      `The server is plainspec ${server || 'of an unknown version'} and this extension is ${this.extensionVersion}: some views may stay empty. ` +
        'Update plainspec (pip install --upgrade plainspec), or use the private environment, which fits.',
      own,
      log,
    );
    if (picked === own) await this.install();
    if (picked === log) this.log.show();
  }
}

/** A client that leaves it to us to tell the user what is wrong; the log has all of it. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** Milliseconds after which the user is told that the server is still starting. */
const PATIENCE = 30_000;

/** Milliseconds for which the output of a server that has ended is waited for. */
const LAST_WORDS = 1000;

/** Errors that pass: cancelled, content modified, server cancelled. */
const PASSING = new Set([-32800, -32801, -32802]);

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
