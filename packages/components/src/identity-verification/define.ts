import { define } from '../define.ts';
import { MotcuaIdentityVerification } from './identity-verification.ts';

define('motcua-identity-verification', MotcuaIdentityVerification);
