import type { TestContext } from 'node:test';

/** Runs what is handed to it after the test, the last first: what was opened on top of something closes before it. */
export function finallyOf(t: TestContext): (close: () => Promise<unknown>) => void {
  const closers: (() => Promise<unknown>)[] = [];
  t.after(async () => {
    for (const close of closers.splice(0).reverse()) await close();
  });
  return (close) => closers.push(close);
}
