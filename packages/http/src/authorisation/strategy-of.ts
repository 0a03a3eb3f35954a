import { wrong } from '../profile-member.ts';
import type { TokenProfile } from '../token-profile.ts';
import { clientCredentials } from './client-credentials.ts';
import { givenKey } from './given-key.ts';
import { jsonLogin } from './json-login.ts';
import { lgspAccessToken } from './lgsp-access-token.ts';
import { signedCalls } from './signed-calls.ts';
import type { Strategy } from './strategy.ts';
import { vxpAdapter } from './vxp-adapter.ts';

/** The strategy a profile names. @throws MotcuaError `configuration` when it is none of them. */
export function strategyOf(profile: TokenProfile): Strategy {
  switch (profile.strategy) {
    case 'basic_client_credentials':
      return clientCredentials(profile, 'basic');
    case 'body_client_credentials':
      return clientCredentials(profile, 'form');
    case 'ministry_api':
      return clientCredentials(profile, profile.encoding ?? 'json');
    case 'given_key':
      return givenKey(profile);
    case 'lgspaccesstoken':
      return lgspAccessToken(profile);
    case 'json_login':
      return jsonLogin(profile);
    case 'vxp_adapter':
      return vxpAdapter(profile);
    case 'signed_calls':
      return signedCalls(profile);
    case 'none':
      return {};
    default:
      throw wrong('platform.token.strategy', 'unknown_strategy');
  }
}
