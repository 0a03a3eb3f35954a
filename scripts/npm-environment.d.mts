/** The environment for an npm that is called from an npm script: without the outer call's settings. */
export function environmentForNestedNpm(): NodeJS.ProcessEnv;
