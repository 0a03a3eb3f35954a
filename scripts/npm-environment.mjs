// Used before anything is installed: Node built-ins only.

/**
 * The environment for an npm that is called from an npm script. npm passes its own settings on in the environment: those
 * of the outer call (a `-w`, a production flag) must not steer the inner one, but for where packages come from.
 */
export function environmentForNestedNpm() {
  const outer = (name) => (/^npm_/i.test(name) && !/^npm_config_(?:registry|cache|userconfig|globalconfig)$/i.test(name)) || name === 'NODE_ENV' || name === 'INIT_CWD';
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !outer(name)));
}
