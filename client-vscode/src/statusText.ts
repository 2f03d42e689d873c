// What the status bar says.

import type { ClauseTree } from './protocol';
import type { ServerState } from './server';

/** Findings of the workspace. */
export interface Counted {
  /** Errors, warnings and information. */
  open: number;
  hints: number;
}

/** *tree* is that of the document at hand, called *name*, if it has clauses. */
export function statusText(
  state: ServerState,
  tree: ClauseTree | undefined,
  { open, hints }: Counted,
  name: string,
): { text: string; tooltip: string } {
  switch (state) {
    case 'idle':
      return { text: '$(circle-slash) plainspec', tooltip: 'plainspec’s server does not run. Start it.' };
    case 'starting':
      return { text: '$(loading~spin) plainspec', tooltip: 'plainspec’s server is starting. Show its output.' };
    case 'missing':
      return { text: '$(warning) plainspec', tooltip: 'plainspec is not installed. Create a private environment.' };
    case 'failed':
      return { text: '$(error) plainspec', tooltip: 'plainspec’s server has stopped. Restart it.' };
    case 'ready': {
      const more = hints === 0 ? '' : ` and ${hints} ${hints === 1 ? 'hint' : 'hints'}`;
      const findings = `${open} open ${open === 1 ? 'finding' : 'findings'}${more} in the workspace`;
      if (tree === undefined || tree.clauses === 0) {
        return { text: `$(law) ${open}`, tooltip: `plainspec: ${findings}. Show coverage and conflicts.` };
      }
      return {
        text: `$(law) ${tree.tested}/${tree.clauses} $(question) ${open}`,
        tooltip: `plainspec: ${tree.tested} of ${tree.clauses} clauses tested in ${name}; ${findings}. Show coverage and conflicts.`,
      };
    }
  }
}
