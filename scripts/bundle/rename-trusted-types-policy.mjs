// Lit makes a Trusted Types policy called "lit-html". Two copies of Lit under one name kill each other on a page that
// forbids duplicates, so the browser build calls ours "motcua" (law 8).
const creation = /(\w+(?:\.\w+)*)\.createPolicy\((['"])lit-html\2,/g;

/** @returns {import('rollup').Plugin} */
export function renameTrustedTypesPolicy() {
  let renamed = 0;
  return {
    name: 'rename-trusted-types-policy',
    buildStart() {
      renamed = 0;
    },
    transform(code, id) {
      if (!/[\\/]node_modules[\\/]/.test(id)) return null;
      const found = code.match(creation)?.length ?? 0;
      if (found === 0) return null;
      renamed += found;
      // Made at the first rendering, not when the module loads: of two copies on a page (loader.js and motcua.js, say)
      // only the one that draws may take the name, and the other one draws nothing.
      const renamedCode = code.replace(creation, 'motcuaPolicy($1,');
      return {
        code: `function motcuaPolicy(factory,rules){let policy;return{createHTML:(text)=>(policy??=factory.createPolicy("motcua",rules)).createHTML(text)}}${renamedCode}`,
        map: null,
      };
    },
    buildEnd(error) {
      if (!error && renamed !== 1) this.error(`Lit's Trusted Types policy was found ${renamed} times instead of once: look at lit-html again before releasing this.`);
    },
  };
}
