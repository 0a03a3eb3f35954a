import type { PlatformProfile } from '@motcua/http';

/** Both transports: what is promised of a platform is promised over either. */
export const transports = ['fetch', 'undici'] as const satisfies readonly PlatformProfile['transport'][];
