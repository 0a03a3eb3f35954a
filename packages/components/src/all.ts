import { claim } from './claim.ts';
import { define } from './define.ts';
import { MotcuaDossierForm } from './dossier-form/dossier-form.ts';
import { MotcuaIdentityVerification } from './identity-verification/identity-verification.ts';
import { MotcuaProcedureSearch } from './procedure-search/procedure-search.ts';
import { MotcuaStatusTracker } from './status-tracker/status-tracker.ts';

// All four elements in one file, for a page that wants a single script with an integrity attribute.
if (claim()) {
  define('motcua-dossier-form', MotcuaDossierForm);
  define('motcua-identity-verification', MotcuaIdentityVerification);
  define('motcua-procedure-search', MotcuaProcedureSearch);
  define('motcua-status-tracker', MotcuaStatusTracker);
}
