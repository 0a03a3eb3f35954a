import type { TokenStore } from './token-store.ts';

/**
 * A token store in a folder, for processes on one machine. The folder and its files are readable by their owner only.
 *
 * @param folder Made when it is not there.
 */
export function fileTokenStore(folder: string): TokenStore {
  let loaded: TokenStore | undefined;
  // With the first token: most programs keep theirs to themselves, and need no files.
  const files = async (): Promise<TokenStore> => (loaded ??= (await import('./token-files.ts')).tokenFiles(folder));
  return {
    get: async (key) => (await files()).get(key),
    set: async (key, token) => (await files()).set(key, token),
    lock: async (key, work) => (await files()).lock(key, work),
  };
}
