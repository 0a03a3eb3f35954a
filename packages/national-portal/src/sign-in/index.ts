/**
 * Who signed in: the claims of the national sign-in and of VNeID.
 *
 * @packageDocumentation
 */
export {
  decodeSensitiveClaims,
  decodeSignInClaims,
  decodeSignInProfile,
  type SensitiveClaims,
  type SignInIdentity,
  type SignInProfile,
} from '@motcua/contracts/sign-in/codec';
export { openVneidClaims } from './open-vneid-claims.ts';
