import { constants, createDecipheriv, type KeyObject, privateDecrypt } from 'node:crypto';
import { decodeVneidClaims, sealedClaims, type SignInIdentity } from '@motcua/contracts/sign-in/codec';
import type { DriftHook } from '@motcua/contracts';
import { MotcuaError } from '@motcua/domain';

/**
 * Who signed in with VNeID, out of its answer to a third party. One open adapter for Keycloak shows the seal: an AES key
 * under the unit's RSA key (PKCS#1 v1.5), the claims as JSON under that AES key (ECB).
 *
 * @param privateKey The unit's RSA key, registered with VNeID.
 * @throws MotcuaError `bad_response`; what is in the answer is in no error.
 */
export function openVneidClaims(answer: unknown, privateKey: KeyObject, onDrift?: DriftHook): SignInIdentity {
  const sealed = sealedClaims(answer);
  return decodeVneidClaims(sealed === undefined ? answer : opened(sealed, privateKey), onDrift);
}

function opened({ data, key }: { data: string; key: string }, privateKey: KeyObject): unknown {
  try {
    const aesKey = privateDecrypt({ key: privateKey, padding: constants.RSA_PKCS1_PADDING }, Buffer.from(key, 'base64'));
    const decipher = createDecipheriv(`aes-${aesKey.length * 8}-ecb`, aesKey, null);
    return JSON.parse(Buffer.concat([decipher.update(data, 'base64'), decipher.final()]).toString('utf8'));
  } catch {
    // Why it does not open is not told apart: an answer that told would help whoever forges seals.
    throw new MotcuaError('bad_response', 'The claims cannot be opened', { details: { operation: 'sign-in.readVneidClaims', reason: 'seal' } });
  }
}
