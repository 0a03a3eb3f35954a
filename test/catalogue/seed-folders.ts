import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The committed seed documents. */
export const seedFolder = fileURLToPath(new URL('../fixtures/seeds', import.meta.url));

/** File names of the documents by number. */
export const seedFiles = {
  '000': '000-kien-giang-population-plan-2021.txt',
  '001': '001-tuyen-quang-decision-406-2021.txt',
  '002': '002-kien-giang-decision-406-2021.txt',
  '003': '003-bac-giang-portal-report-2020.txt',
  '004': '004-lang-son-e-government-architecture-2020.txt',
} as const;

/** Calls `use` with a copy of the seed folder that it may damage, and removes the copy. */
export async function withSeedCopy(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-seeds-'));
  try {
    await cp(seedFolder, folder, { recursive: true });
    await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
