// `npm run docs`: the API reference of every package as pages, in .docs. `--check` writes nothing and fails when a public
// export has no TSDoc comment.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application, Configuration, LogLevel, type ReflectionKind, type TypeDocOptions } from 'typedoc';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const check = process.argv.includes('--check');

/** What must say what it is. Members say it by their names, and by a comment where the name cannot. */
const documented = ['Enum', 'Variable', 'Function', 'Class', 'Interface', 'TypeAlias', 'Method'] as const satisfies (keyof typeof ReflectionKind)[];

const options: Partial<TypeDocOptions> = {
  name: 'Motcua',
  entryPoints: entryPoints(),
  tsconfig: join(root, 'scripts', 'tsconfig.reference.json'),
  out: join(root, '.docs'),
  readme: 'none',
  blockTags: [...Configuration.OptionDefaults.blockTags, '@description', '@constant'],
  excludeInternal: true,
  excludePrivate: true,
  githubPages: false,
  disableGit: true,
  sourceLinkTemplate: '{path}',
  logLevel: LogLevel.Warn,
  requiredToBeDocumented: [...documented],
  validation: { notExported: false, invalidLink: true, notDocumented: true },
  treatValidationWarningsAsErrors: true,
};

const application = await Application.bootstrapWithPlugins(options);
const project = await application.convert();
if (project === undefined) process.exit(1);
application.validate(project);
if (!check) await application.generateDocs(project, join(root, '.docs'));
if (application.logger.hasErrors() || application.logger.hasWarnings()) process.exitCode = 1;

/**
 * The source of every entry point that the packages export. Generated schemas and types speak for themselves; the
 * elements are described by their manifest, which Storybook shows.
 */
function entryPoints(): string[] {
  const packages = readdirSync(join(root, 'packages')).filter((name) => name !== 'components');
  return packages.flatMap((name) => {
    const folder = join(root, 'packages', name);
    const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { exports: Record<string, string | { types?: string }> };
    return Object.values(exports)
      .flatMap((target) => (typeof target === 'string' || target.types === undefined ? [] : [target.types]))
      .filter((types) => !types.includes('/generated/'))
      .map((types) => join(folder, types.replace('/dist/', '/src/').replace(/\.d\.ts$/, '.ts')));
  });
}
