// A process that asks for one huge answer and says how it ended and how much memory it took: bad-input.test.ts starts it.
import { createPlatform, readJson } from '@motcua/http';

const [url = '', transport] = process.argv.slice(2);
const platform = createPlatform({ token: { strategy: 'none' }, transport: transport as 'fetch' | 'undici', timeoutMs: 120_000 }, { retries: 0 });
const end = await platform.request({ operation: 'service.call', method: 'POST', url }).then(
  (response) => readJson(response, 'service.call'),
  (error: unknown) => error as { code?: string; details?: { reason?: string } },
);
const { code, details } = end as { code?: string; details?: { reason?: string } };
process.stdout.write(JSON.stringify({ code, reason: details?.reason, megabytes: process.resourceUsage().maxRSS / 1024 }));
process.exit();
