// Running programs: without a shell, with a time limit, and never in the workspace's folder.

import { spawn } from 'node:child_process';

export interface Outcome {
  /** The exit code; -1 where the program could not be started, ran too long or was stopped. */
  code: number;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  /** A folder that holds nothing that a program could pick up: Python imports from it. */
  cwd: string;
  seconds: number;
  /** Told each piece of output. */
  onOutput?: (text: string) => void;
  signal?: AbortSignal;
}

const LONGEST_OUTPUT = 1_000_000;

/** Run *command*; never throws. */
export function run(command: string, args: readonly string[], options: RunOptions): Promise<Outcome> {
  return new Promise((resolve) => {
    let stdout = '';
    let stderr = '';
    const process_ = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, PYTHONSAFEPATH: '1', PYTHONUTF8: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.seconds * 1000,
      windowsHide: true,
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    process_.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (stdout.length < LONGEST_OUTPUT) stdout += text;
      options.onOutput?.(text);
    });
    process_.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (stderr.length < LONGEST_OUTPUT) stderr += text;
      options.onOutput?.(text);
    });
    process_.on('error', (error) => resolve({ code: -1, stdout, stderr: stderr + error.message }));
    process_.on('close', (code) => resolve({ code: code ?? -1, stdout, stderr }));
  });
}
