/** A seed document is missing, damaged or not what it should be. The message says which and what to do. */
export class SeedError extends Error {
  override name = 'SeedError';
}
