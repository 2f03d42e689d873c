// Version numbers: of Python, and of plainspec's server and client.

/** The numbers at the start of *text* (`3.11.2`, `plainspec 0.1.0`); undefined where there are none. */
export function versionOf(text: string): [number, number, number] | undefined {
  const match = /(\d+)\.(\d+)(?:\.(\d+))?/.exec(text);
  return match === null ? undefined : [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
}

/** Whether *server* answers what this *client* asks: before 1.0 minor versions differ, then major ones. */
export function fitTogether(client: string, server: string): boolean {
  const [ours, theirs] = [versionOf(client), versionOf(server)];
  if (ours === undefined || theirs === undefined) return false;
  return ours[0] === theirs[0] && (ours[0] > 0 || ours[1] === theirs[1]);
}

/** Whether Python *version* can run plainspec. */
export function isRecentPython(version: readonly number[]): boolean {
  const [major = 0, minor = 0] = version;
  return major > 3 || (major === 3 && minor >= 10);
}
