// What the analyzer reads and what it leaves out. `scripts/manifest.ts` runs it and holds the result to the sources.

/** Called by the browser or by Lit, never by a page. */
const lifecycle = new Set(['connectedCallback', 'disconnectedCallback', 'attributeChangedCallback']);

/** Leaves what a page may use, and nothing else: an editor must not offer the rest. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const classes = manifest.modules.flatMap(({ declarations = [] }) => declarations);
    const base = classes.find(({ name }) => name === 'MotcuaElement');
    for (const element of classes.filter(({ tagName }) => tagName !== undefined)) {
      const hidden = new Set(element.members.filter(({ privacy }) => privacy === 'private' || privacy === 'protected').map(({ name }) => name));
      element.members = element.members.filter(({ name, privacy, static: isStatic }) => privacy !== 'private' && privacy !== 'protected' && !isStatic && !lifecycle.has(name));
      // Reactive state is no attribute, though Lit declares it among the properties.
      element.attributes = element.attributes.filter(({ name, fieldName }, at, all) => !hidden.has(fieldName) && fieldName !== 'spoken' && all.findIndex((other) => other.name === name) === at);
      element.events = element.events.filter(({ name }) => name !== 'name'); // the base's `emit(name, …)`
      element.cssProperties ??= base?.cssProperties ?? [];
    }
    manifest.modules = manifest.modules.filter(({ declarations = [] }) => declarations.some(({ tagName }) => tagName !== undefined));
  },
};

export default {
  globs: ['packages/components/src/**/*.ts'],
  exclude: ['packages/components/src/**/messages/*.ts', 'packages/components/src/**/define.ts', 'packages/components/src/{all,loader,claim}.ts'],
  outdir: 'packages/components/dist',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
