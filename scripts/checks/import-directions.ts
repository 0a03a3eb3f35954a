import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { rooms } from './floors.ts';

/**
 * Every import of every package's source against the house rules of DESIGN.md: lower floors only; `both` imports only
 * `both`; `browser` only `browser` and `both`; nothing reaches into another package's folder; what is imported is
 * declared in package.json. Returns one line per breach.
 */
export function checkImportDirections(root: string): string[] {
  const breaches: string[] = [];
  const packagesFolder = join(root, 'packages');
  for (const name of readdirSync(packagesFolder)) {
    const room = rooms[name];
    if (!room) {
      breaches.push(`packages/${name}: no such room in DESIGN.md (scripts/checks/floors.ts)`);
      continue;
    }
    const manifest = JSON.parse(readFileSync(join(packagesFolder, name, 'package.json'), 'utf8')) as Manifest;
    const declared = new Set([...Object.keys(manifest.dependencies ?? {}), ...Object.keys(manifest.peerDependencies ?? {})]);
    for (const file of sourceFiles(join(packagesFolder, name, 'src'))) {
      const where = relative(root, file);
      const onServer = room.runs === 'server' || (room.serverFiles?.test(file) ?? false);
      for (const { specifier, line, typeOnly } of importsOf(file)) {
        const say = (what: string) => breaches.push(`${where}:${line}: ${what}`);
        if (specifier.startsWith('.')) {
          if (relative(join(packagesFolder, name), join(file, '..', specifier)).startsWith('..')) {
            say(`"${specifier}" reaches out of its package: import the other package by its name`);
          }
          continue;
        }
        if (specifier.startsWith('node:') || builtinModules.includes(specifier)) {
          if (!onServer) say(`"${specifier}" needs Node, and ${name} runs in ${room.runs}`);
          continue;
        }
        const target = /^@motcua\/([^/]+)/.exec(specifier)?.[1];
        const packageName = specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
        if (target !== name && !declared.has(packageName)) say(`"${packageName}" is not in packages/${name}/package.json`);
        if (target === undefined) continue;
        const other = rooms[target];
        if (!other) {
          say(`"${specifier}" is no room of this house`);
        } else if (target === name) {
          say(`"${specifier}" imports its own package by name: use a relative path`);
        } else if (other.floor >= room.floor) {
          say(`floor ${room.floor} (${name}) imports floor ${other.floor} (${target}): only lower floors`);
        } else if (!onServer && !typeOnly && !mayRunWith(room.runs, other.runs, specifier)) {
          say(`${name} runs in ${room.runs} and imports "${specifier}", which runs on a server`);
        }
      }
    }
  }
  return breaches;
}

interface Manifest {
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

interface Import {
  specifier: string;
  line: number;
  typeOnly: boolean;
}

function mayRunWith(importer: string, imported: string, specifier: string): boolean {
  // Subpaths of a `both` package that are for servers (zod schemas, codecs, loaders of files).
  if (/\/(schemas|codec|seeds|importers)$/.test(specifier)) return false;
  if (importer === 'browser') return imported !== 'server';
  return imported === 'both';
}

function* sourceFiles(folder: string): Generator<string> {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sourceFiles(path);
    else if (/\.[cm]?tsx?$/.test(entry.name)) yield path;
  }
}

function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (literal: ts.Expression | undefined, typeOnly: boolean) => {
    if (literal && ts.isStringLiteralLike(literal)) {
      found.push({ specifier: literal.text, line: source.getLineAndCharacterOfPosition(literal.getStart()).line + 1, typeOnly });
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      const named = clause?.namedBindings;
      const everyNameIsType = named !== undefined && ts.isNamedImports(named) && named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
      add(node.moduleSpecifier, (clause?.isTypeOnly ?? false) || (everyNameIsType && clause?.name === undefined));
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal as ts.Expression, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
