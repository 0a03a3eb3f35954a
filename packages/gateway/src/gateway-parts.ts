import type { Text } from '@motcua/domain';

import type { Consents } from './consents.ts';
import type { Cookies } from './cookies.ts';
import type { CrossOrigin } from './cross-origin.ts';
import type { DossierProgressReader } from './dossier-progress.ts';
import type { DossierSubmissions } from './dossier-submission.ts';
import type { Drafts } from './drafts.ts';
import type { IdentityVerification } from './identity-verification.ts';
import type { FormPrefill } from './form-prefill.ts';
import type { Procedures } from './procedures.ts';
import type { RateLimits } from './rate-limits.ts';
import type { SearchMisses } from './search-misses.ts';
import type { Sessions } from './sessions.ts';
import type { SignIn } from './sign-in.ts';
import type { Storage } from './storage/open-storage.ts';
import type { Uploads } from './uploads.ts';

/** What the routes work with. */
export interface GatewayParts {
  readonly publicUrl: URL;
  /** Public address of the API, without a slash at the end. */
  readonly apiUrl: string;
  readonly controller: Text;
  readonly version: string;
  readonly storage: Storage;
  readonly cookies: Cookies;
  readonly crossOrigin: CrossOrigin;
  readonly limits: RateLimits;
  readonly signIn: SignIn;
  readonly sessions: Sessions;
  readonly procedures: Procedures;
  readonly consents: Consents;
  readonly verification: IdentityVerification;
  readonly prefill: FormPrefill;
  readonly drafts: Drafts;
  readonly uploads: Uploads;
  readonly submissions: DossierSubmissions;
  readonly progress: DossierProgressReader;
  /** Undefined where the configuration has none. */
  readonly searchMisses: SearchMisses | undefined;
}
