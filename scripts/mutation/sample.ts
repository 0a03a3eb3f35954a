import { createHash } from 'node:crypto';
import { type CheckResult, type Checker, CheckStatus } from '@stryker-mutator/api/check';
import type { Mutant } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** Whether a fault belongs to the sample: the same ones for the same seed. */
export function isSampled(id: string, share: number, seed: string): boolean {
  return createHash('sha256').update(`${seed}:${id}`).digest().readUInt32BE() < share * 2 ** 32;
}

/** Lets only the sample through; Stryker counts the others as not compiling, that is, not at all. */
class Sample implements Checker {
  init(): Promise<void> {
    return Promise.resolve();
  }

  group(mutants: Mutant[]): Promise<string[][]> {
    return Promise.resolve([mutants.map(({ id }) => id)]);
  }

  check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
    const { MOTCUA_MUTATION_SAMPLE: share, MOTCUA_MUTATION_SEED: seed = '' } = process.env;
    const result = (id: string): CheckResult => (isSampled(id, Number(share), seed) ? { status: CheckStatus.Passed } : { status: CheckStatus.CompileError, reason: 'not in the sample' });
    return Promise.resolve(Object.fromEntries(mutants.map(({ id }) => [id, result(id)])));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', Sample)];
