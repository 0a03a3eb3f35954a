/**
 * The tests that are asked about `@motcua/http`, the quickest first: the first that fails ends the question. Beside its
 * own they are those of the clients whose connection profiles and audit records it keeps. The leak test is not among them:
 * it is long, and its thousands of checks ask about everything at once.
 */
export const testFiles: readonly string[] = [
  'test/http/service-profiles.test.ts',
  'test/http/settings.test.ts',
  'test/http/waiting.test.ts',
  'test/http/words.test.ts',
  'test/lgsp/register-profiles.test.ts',
  'test/http/authorisation.test.ts',
  'test/population/profile.test.ts',
  'test/http/token.test.ts',
  'test/lgsp/registers.test.ts',
  'test/http/certificates.test.ts',
  'test/http/platform.test.ts',
  'test/http/bounds.test.ts',
  'test/http/route.test.ts',
  'test/http/calls.test.ts',
  'test/http/token-store.test.ts',
  'test/http/bad-input.test.ts',
];
