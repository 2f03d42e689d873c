// Where programs lie: the PATH without what it should not hold, and the names that Python goes by.

import * as path from 'node:path';

/** The files that *name* may mean on the PATH *value*, in order. Relative folders are left out. */
export function onPath(
  name: string,
  value: string,
  windows = process.platform === 'win32',
  extensions = '.EXE;.CMD;.BAT',
): string[] {
  const dialect = windows ? path.win32 : path.posix;
  const names = windows ? extensions.split(';').map((end) => name + end.toLowerCase()) : [name];
  return value
    .split(dialect.delimiter)
    .map((folder) => folder.replace(/^"(.*)"$/, '$1'))
    .filter((folder) => dialect.isAbsolute(folder))
    .flatMap((folder) => names.map((each) => dialect.join(folder, each)));
}

/** Whether *file* lies in one of *folders*, or is one. */
export function isInside(file: string, folders: readonly string[]): boolean {
  return folders.some((folder) => {
    const relative = path.relative(folder, file);
    return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
  });
}

/** What Python is called, the most likely first. */
export function pythonNames(windows = process.platform === 'win32'): string[] {
  const minors = [14, 13, 12, 11, 10].map((minor) => `python3.${String(minor)}`);
  return windows ? ['py', 'python', 'python3'] : ['python3', 'python', ...minors];
}

/** The interpreter of the virtual environment *folder*. */
export function interpreterIn(folder: string, windows = process.platform === 'win32'): string {
  return windows ? path.win32.join(folder, 'Scripts', 'python.exe') : path.posix.join(folder, 'bin', 'python');
}
