/**
 * Waits until the user or the system asks the process to stop, then lets it finish. A second signal does not wait.
 *
 * @param stop - Closes everything that was opened.
 * @returns The exit code: 0 after a clean stop.
 */
export async function untilStopped(stop: () => Promise<void>): Promise<number> {
  await new Promise<void>((resolve) => {
    const first = (): void => {
      for (const signal of signals) {
        process.removeListener(signal, first);
        process.once(signal, () => process.exit(1));
      }
      resolve();
    };
    for (const signal of signals) process.on(signal, first);
  });
  await stop();
  return 0;
}

const signals = ['SIGINT', 'SIGTERM'] as const;
