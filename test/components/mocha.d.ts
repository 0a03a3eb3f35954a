// What the browser test runner puts in the page for its tests; the rest of the repository uses node:test.
declare const describe: (name: string, body: () => void) => void;
declare const it: (name: string, body: (this: { timeout(milliseconds: number): void }) => unknown) => void;
declare const before: (body: (this: { timeout(milliseconds: number): void }) => unknown) => void;
declare const after: typeof before;
declare const beforeEach: typeof before;
declare const afterEach: typeof before;
