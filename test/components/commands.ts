// What tests in the browser may ask of the house around them (house-commands.ts), and of the browser itself.
import { executeServerCommand } from '@web/test-runner-commands';
import type { CatalogueFault } from './catalogues.ts';
import type { PageReport } from './house-commands.ts';
import type { HostPage } from './pages.ts';
import type { AskedRequest, Script } from './scripted-gateway.ts';

export { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';

const ask = <T>(command: string, payload: object = {}): Promise<T> => executeServerCommand<T, object>(command, payload);

/** Addresses of the real gateway and of the server of host pages. */
export const house = (): Promise<{ gateway: string; pages: string }> => ask('house');

/** Signs this browser in as a synthetic citizen (`c01`), through the sandbox's own pages. */
export const signIn = (citizen: string): Promise<true> => ask('sign-in', { citizen });

/** Forgets all cookies: nobody is signed in. */
export const clearCookies = (): Promise<true> => ask('clear-cookies');

/** Makes an upstream of the sandbox fail. */
export const setFault = (fault: { upstream: string; kind: string; times?: number; delayMs?: number }): Promise<true> => ask('set-fault', fault);

/** Lets every upstream work again. */
export const clearFaults = (): Promise<true> => ask('clear-faults');

/** Submits a birth registration as a citizen and gives the dossier's code. */
export const fileDossier = (citizen: string): Promise<string> => ask('file-dossier', { citizen });

/** Sets a dossier's status (1 to 10) in the one-stop system. */
export const setDossierStatus = (code: string, status: number, note?: string): Promise<true> => ask('set-dossier-status', { code, status, ...(note ? { note } : {}) });

/** A gateway that answers what the test says; gives its public URL. */
export const scriptGateway = (script: Script): Promise<string> => ask('script-gateway', script);

/** Other answers from now on. */
export const changeScript = (url: string, script: Script): Promise<true> => ask('change-script', { url, script });

/** The procedure index with a fault; gives the URL of its manifest. */
export const serveCatalogue = (fault: CatalogueFault): Promise<string> => ask('serve-catalogue', { fault });

/** Another fault of a served index from now on. */
export const changeCatalogue = (url: string, fault: CatalogueFault): Promise<true> => ask('change-catalogue', { url, fault });

/** What a scripted gateway was asked. */
export const askedOf = (url: string): Promise<AskedRequest[]> => ask('asked-of-script', { url });

/** How many searches that led nowhere the real gateway has counted. */
export const countedMisses = (): Promise<number> => ask('misses');

/** Cuts the line between this browser and the real gateway, or mends it. */
export const cutLine = (cut: boolean): Promise<true> => ask('cut-line', { cut });

/**
 * Opens a host page in a window of its own and runs `look` there, again and again, until it gives something (ten
 * seconds). `look` must stand on its own: it sees nothing of the test.
 */
export const openPage = <T>(page: HostPage, look: () => T | undefined, host?: string): Promise<PageReport & { result: T | undefined }> =>
  ask('open-page', { page, look: look.toString(), ...(host ? { host } : {}) });
