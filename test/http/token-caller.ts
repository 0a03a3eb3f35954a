// A process of its own that makes many calls at a time when its parent says so: token-store.test.ts starts several.
import { once } from 'node:events';
import { createPlatform, fileTokenStore } from '@motcua/http';

const [url = '', folder = '', calls = '0', clientId = ''] = process.argv.slice(2);
const platform = createPlatform(
  {
    token: { strategy: 'basic_client_credentials', url: `${url}/token`, clientId: { value: clientId }, clientSecret: { value: 'secret' } },
    timeoutMs: 120_000,
    maxConcurrent: 1000,
  },
  folder === '' ? {} : { tokenStore: fileTokenStore(folder) },
);
const call = async (): Promise<string> => {
  try {
    await platform.request({ operation: 'test.call', method: 'POST', url: `${url}/service`, body: clientId });
    return 'ok';
  } catch (error) {
    return String((error as { code?: string }).code ?? error);
  }
};

process.send?.([await call()]);
await once(process, 'message');
process.send?.(await Promise.all(Array.from({ length: Number(calls) }, call)));
process.disconnect();
