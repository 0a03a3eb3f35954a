import { known, objectAt, optionalTextAt, textAt, urlAt } from './profile-member.ts';

/** Where the one-stop system takes dossiers. */
export interface OneStopProfile {
  /** A key of `platforms`. */
  platform: string;
  /** Base address; the resources stand under it. */
  url: string;
  /** The receiving agency. */
  agencyCode: string;
  /** Names of the resources under `url`, where a system calls them otherwise than we expect. */
  paths?: Partial<OneStopPaths>;
  /** Name of the part that holds the file of an upload. `file` when left out. */
  uploadPart?: string;
}

/** Resources of the one-stop intake, relative to its base address. */
export interface OneStopPaths {
  nextCode: string;
  upload: string;
  submit: string;
  progress: string;
  status: string;
  search: string;
}

/** Checks the one-stop service of a connection profile. */
export function checkOneStopProfile(service: Record<string, unknown>, place: string): void {
  known(service, place, ['platform', 'url', 'agencyCode', 'paths', 'uploadPart']);
  textAt(service['platform'], `${place}.platform`);
  urlAt(service['url'], `${place}.url`);
  textAt(service['agencyCode'], `${place}.agencyCode`);
  optionalTextAt(service['uploadPart'], `${place}.uploadPart`);
  if (service['paths'] === undefined) return;
  const paths = objectAt(service['paths'], `${place}.paths`);
  known(paths, `${place}.paths`, ['nextCode', 'upload', 'submit', 'progress', 'status', 'search']);
  for (const [key, path] of Object.entries(paths)) textAt(path, `${place}.paths.${key}`);
}
