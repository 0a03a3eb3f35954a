import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The interfaces whose methods each have a page, by package. */
const clients: Record<string, readonly string[]> = {
  population: ['src/population-client.ts#PopulationClient'],
};

/** A fault for every operation without a page: `lookUpCitizen` of population is told in `docs/look-up-citizen.md`. */
export function missingPages(root: string): string[] {
  return Object.entries(clients).flatMap(([name, interfaces]) =>
    interfaces.flatMap((place) => {
      const [file = '', type = ''] = place.split('#');
      const operations = methodsOf(join(root, 'packages', name, file), type);
      if (operations.length === 0) return [`packages/${name}/${file} has no interface ${type} with methods`];
      return operations
        .map((operation) => `packages/${name}/docs/${kebab(operation)}.md`)
        .filter((page) => !existsSync(join(root, page)))
        .map((page) => `${page} is missing: every operation has a page`);
    }),
  );
}

function methodsOf(path: string, type: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const found = source.statements.find((statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === type) as ts.InterfaceDeclaration | undefined;
  return (found?.members ?? []).flatMap((member) => (ts.isMethodSignature(member) && ts.isIdentifier(member.name) ? [member.name.text] : []));
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
