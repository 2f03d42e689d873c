// The server's options (server: lsp/options.py; a test there compares).

/** Those that users set. */
export const OPTIONS = ['diagnostics', 'indexOnStart', 'cache', 'paranoid'] as const;

/** Those of the language model, below `llm`; machine-scoped: no workspace can set them. */
export const LLM_OPTIONS = ['baseUrl', 'model'] as const;

/** What the server is told of the settings. */
export type ServerSettings = Record<string, boolean | Record<string, string>>;

/** Those that this extension sets. */
export interface InitializeOptions extends ServerSettings {
  announceChanges: boolean;
  besideMarkdown: boolean;
  inputBox: boolean;
}

/** Of a `plainspec` section of settings those that the server knows; it warns of others. */
export function serverSettings(section: unknown): ServerSettings {
  const found: ServerSettings = {};
  for (const name of OPTIONS) {
    const value = valueOf(section, name);
    if (typeof value === 'boolean') found[name] = value;
  }
  const llm: Record<string, string> = {};
  for (const name of LLM_OPTIONS) {
    const value = valueOf(valueOf(section, 'llm'), name);
    if (typeof value === 'string') llm[name] = value.trim();
  }
  if (Object.keys(llm).length > 0) found['llm'] = llm;
  return found;
}

function valueOf(section: unknown, name: string): unknown {
  return typeof section === 'object' && section !== null ? (section as Record<string, unknown>)[name] : undefined;
}
