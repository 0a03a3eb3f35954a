/** What to tell a person when no browser can be found or installed. */
export const browserHint: string;
/** Path of a Chromium or Chrome program, or undefined. `CHROME_PATH` decides when it is set. */
export function findChromium(): string | undefined;
/** Installs Chromium where the system's package manager may be used without a password. */
export function installChromium(): void;
/** Arguments for a headless Chromium in tests. */
export function chromiumArguments(): string[];
