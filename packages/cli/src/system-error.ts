/** What the codes of the operating system mean to the person at the command line. */
const sentences: Readonly<Record<string, string>> = {
  EACCES: 'This user may not do that',
  EPERM: 'This user may not do that',
  EADDRNOTAVAIL: 'This computer does not have the address to listen on',
  EAI_AGAIN: 'The address to listen on is not known here',
  ENOTFOUND: 'The address to listen on is not known here',
  EEXIST: 'A file is in the place of a folder',
  ENOTDIR: 'A file is in the place of a folder',
  EISDIR: 'A folder is in the place of a file',
  ENOENT: 'There is no such file or folder',
  ENOSPC: 'The disk is full',
  EROFS: 'The disk can only be read',
};

/** An error of the operating system in a sentence; undefined for any other error. */
export function systemSentence(error: unknown): string | undefined {
  const { code, syscall, port, path, hostname, address } = error as NodeJS.ErrnoException & { port?: number; hostname?: string; address?: string };
  if (typeof code !== 'string' || typeof syscall !== 'string') return undefined;
  if (code === 'EADDRINUSE') return `Port ${String(port)} is taken. Stop what listens there, or choose another one.`;
  const place = path ?? hostname ?? (port === undefined ? address : `port ${String(port)}`);
  return `${sentences[code] ?? `The system refused (${code})`}${place === undefined ? '' : `: ${place}`}.`;
}
