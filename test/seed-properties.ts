// Imported before every test file by `npm test` and `npm run test:deep`: properties try the same values in every run, so
// that whoever changed nothing sees the same outcome. MOTCUA_SEED=<number> tries others.
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['MOTCUA_SEED'] ?? 20_260_722) });
