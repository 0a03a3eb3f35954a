/**
 * Origin this script came from. The gateway serves the loader and its chunks, so this is where its API is too; an
 * agency that serves the files itself, or bundles the npm package, names the gateway by the attribute.
 */
export const scriptOrigin: string = new URL(import.meta.url).origin;
