// A process in which an operation fails and nobody handles it: what Node prints then is read by leak.test.ts.
import { operations } from './leak-operations.ts';
import { seeds } from './leak-seeds.ts';

const [base = '', name = ''] = process.argv.slice(2);
const token = { strategy: 'basic_client_credentials', url: `${base}/token`, clientId: { value: 'key' }, clientSecret: { value: seeds.secret } } as const;
const all = operations(base, token, {}, {}, { audit: [], attempts: [], drift: [] });
for (const [operation, call] of Object.entries(all)) if (name === '' || name === operation) void call();
