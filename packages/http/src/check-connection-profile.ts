import { MotcuaError } from '@motcua/domain';
import type { ConnectionProfile } from './connection-profile.ts';

/**
 * Checks a connection profile read from a file: every member it needs, addresses that are `http` or `https`, services
 * that name a platform which exists, and secrets that are references to the environment or to a file.
 *
 * @throws MotcuaError `configuration`; `details.place` says which member, `details.reason` what is wrong with it.
 */
export function checkConnectionProfile(json: unknown): ConnectionProfile {
  const profile = objectAt(json, 'connection');
  known(profile, 'connection', ['id', 'platforms', 'services']);
  textAt(profile['id'], 'id');
  const platforms = objectAt(profile['platforms'], 'platforms');
  for (const [name, platform] of Object.entries(platforms)) checkPlatform(platform, `platforms.${name}`);
  const services = objectAt(profile['services'], 'services');
  known(services, 'services', ['population', 'oneStop', 'nationalPortal']);
  for (const [name, service] of Object.entries(services)) checkService(name, service, platforms);
  return json as ConnectionProfile;
}

function checkPlatform(value: unknown, place: string): void {
  const platform = objectAt(value, place);
  known(platform, place, ['token', 'timeoutMs', 'certificateAuthorityFile']);
  const token = objectAt(platform['token'], `${place}.token`);
  if (token['strategy'] === 'basic_client_credentials') {
    known(token, `${place}.token`, ['strategy', 'url', 'clientId', 'clientSecret']);
    urlAt(token['url'], `${place}.token.url`);
    secretAt(token['clientId'], `${place}.token.clientId`);
    secretAt(token['clientSecret'], `${place}.token.clientSecret`);
  } else if (token['strategy'] === 'none') {
    known(token, `${place}.token`, ['strategy']);
  } else {
    throw wrong(`${place}.token.strategy`, 'unknown_strategy');
  }
  const timeout = platform['timeoutMs'];
  if (timeout !== undefined && !(typeof timeout === 'number' && Number.isInteger(timeout) && timeout > 0 && timeout <= 600_000)) {
    throw wrong(`${place}.timeoutMs`, 'milliseconds');
  }
  if (platform['certificateAuthorityFile'] !== undefined) textAt(platform['certificateAuthorityFile'], `${place}.certificateAuthorityFile`);
}

function checkService(name: string, value: unknown, platforms: Record<string, unknown>): void {
  const place = `services.${name}`;
  const service = objectAt(value, place);
  urlAt(service['url'], `${place}.url`);
  textAt(service['agencyCode'], `${place}.agencyCode`);
  const platform = service['platform'];
  if (platform !== undefined || name !== 'nationalPortal') {
    textAt(platform, `${place}.platform`);
    if (!Object.hasOwn(platforms, platform as string)) throw wrong(`${place}.platform`, 'unknown_platform');
  }
  if (name === 'population') {
    known(service, place, ['platform', 'url', 'officerId', 'agencyCode', 'namespace']);
    textAt(service['officerId'], `${place}.officerId`);
  } else if (name === 'oneStop') {
    known(service, place, ['platform', 'url', 'agencyCode', 'paths']);
    if (service['paths'] !== undefined) {
      const paths = objectAt(service['paths'], `${place}.paths`);
      known(paths, `${place}.paths`, ['nextCode', 'upload', 'submit', 'progress', 'status', 'search']);
      for (const [key, path] of Object.entries(paths)) textAt(path, `${place}.paths.${key}`);
    }
  } else {
    known(service, place, ['platform', 'url', 'loginPath', 'callPath', 'dstcode', 'username', 'password', 'agencyCode']);
    for (const key of ['loginPath', 'callPath', 'dstcode']) textAt(service[key], `${place}.${key}`);
    secretAt(service['username'], `${place}.username`);
    secretAt(service['password'], `${place}.password`);
  }
}

function wrong(place: string, reason: string): MotcuaError {
  return new MotcuaError('configuration', `The connection profile is not right at ${place}`, { details: { place, reason } });
}

function objectAt(value: unknown, place: string): Record<string, unknown> {
  if (value === undefined) throw wrong(place, 'missing');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(place, 'not_an_object');
  return value as Record<string, unknown>;
}

function known(value: Record<string, unknown>, place: string, names: string[]): void {
  for (const name of Object.keys(value)) if (!names.includes(name)) throw wrong(`${place}.${name}`, 'unknown_member');
}

function textAt(value: unknown, place: string): void {
  if (value === undefined) throw wrong(place, 'missing');
  if (typeof value !== 'string' || value.trim() === '') throw wrong(place, 'not_a_text');
}

function urlAt(value: unknown, place: string): void {
  textAt(value, place);
  const url = URL.parse(value as string);
  if (url === null || !/^https?:$/.test(url.protocol)) throw wrong(place, 'not_a_url');
  // An address with a password in it would carry a secret past the rules for secrets.
  if (url.username !== '' || url.password !== '') throw wrong(place, 'credentials_in_url');
}

function secretAt(value: unknown, place: string): void {
  const ref = objectAt(value, place);
  const keys = Object.keys(ref);
  if (keys.length === 1 && keys[0] === 'value') throw wrong(place, 'secret_in_file');
  if (keys.length !== 1 || (keys[0] !== 'env' && keys[0] !== 'file')) throw wrong(place, 'not_a_secret_reference');
  textAt(ref[keys[0]], `${place}.${keys[0]}`);
}
