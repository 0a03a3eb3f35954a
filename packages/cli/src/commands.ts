import type { Command } from './command.ts';
import { catalogueImportCommand } from './commands/catalogue-import.ts';
import { catalogueIndexCommand } from './commands/catalogue-index.ts';
import { catalogueSearchCommand } from './commands/catalogue-search.ts';
import { catalogueSuggestAliasesCommand } from './commands/catalogue-suggest-aliases.ts';
import { gatewayCommand } from './commands/gateway.ts';
import { sandboxCommand } from './commands/sandbox.ts';

/** Every command of the program, in the order of the help. */
export const commands: readonly Command[] = [gatewayCommand, sandboxCommand, catalogueImportCommand, catalogueIndexCommand, catalogueSearchCommand, catalogueSuggestAliasesCommand];
