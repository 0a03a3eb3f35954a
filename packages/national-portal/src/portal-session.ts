/** A login session, kept until it is refused and shared by all who call. */
export interface PortalSession {
  get(): Promise<string>;
  /** A session other than the one that was refused; one login however many callers hold the refused one. */
  renew(refused: string): Promise<string>;
}

/** Keeps the session that a login gives. */
export function keepSession(login: () => Promise<string>): PortalSession {
  let current: string | undefined;
  let pending: Promise<string> | undefined;

  function loginOnce(): Promise<string> {
    pending ??= login()
      .then((session) => {
        current = session;
        return session;
      })
      .finally(() => {
        pending = undefined;
      });
    return pending;
  }

  return {
    get: async () => current ?? loginOnce(),
    renew: async (refused) => {
      if (current === refused) current = undefined;
      return current ?? loginOnce();
    },
  };
}
