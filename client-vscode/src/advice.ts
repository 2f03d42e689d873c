// What a failed installation means, and what to do about it.

import type { Outcome } from './run';

/** A message for the user about *outcome*, what became of Python with *args*. */
export function advice(args: readonly string[], outcome: Outcome): string {
  const text = `${outcome.stdout}\n${outcome.stderr}`;
  if (/ensurepip|No module named venv/.test(text)) {
    return 'This Python cannot create environments. On Debian and Ubuntu it needs: apt-get install python3-venv';
  }
  if (/NewConnectionError|ConnectTimeout|Temporary failure in name resolution|ProxyError|Connection refused/.test(text)) {
    return 'pip could not reach the package index. Check the network or the proxy (environment variable HTTPS_PROXY), or pip’s own configuration, then try again.';
  }
  if (/SSLError|CERTIFICATE_VERIFY_FAILED/.test(text)) {
    return 'pip does not trust the package index’s certificate. Set PIP_CERT to your organisation’s certificate, then try again.';
  }
  if (/No matching distribution|Could not find a version/.test(text)) {
    return `pip found no fitting package: ${lastLine(text)}`;
  }
  if (/No space left|ENOSPC/.test(text)) return 'The disk is full. The environment takes about 80 MB.';
  if (/Permission denied|EACCES|Access is denied/.test(text)) {
    return 'Some files could not be written. The log says which.';
  }
  const what = args.includes('pip') ? 'pip could not install plainspec' : 'Python could not create the environment';
  const last = lastLine(text);
  return last === '' ? `${what}. The log says more.` : `${what}: ${last}`;
}

function lastLine(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const errors = lines.filter((line) => /^ERROR|Error:/.test(line));
  return errors.at(-1) ?? lines.filter((line) => line !== '').at(-1) ?? '';
}
