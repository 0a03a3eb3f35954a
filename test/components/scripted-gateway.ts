import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { faultsOf, readContract } from '../../scripts/recordings/check-recordings.ts';
import { listen, stop } from './house.ts';

/** What the scripted gateway answers to an operation. */
export type ScriptedAnswer =
  /** A body that the contract allows; it is checked. Status 200 where none is given. */
  | { status?: number; body: unknown; delayMs?: number }
  /** Anything at all, as a proxy on the way may answer. */
  | { status: number; type: string; text: string }
  /** No answer: the connection is cut, or stays open. */
  | { fails: 'cut' | 'silent' };

/** Answers by operation, as the contract names it (`GET /dossiers/{dossierCode}`); of a list, one after another, the last for ever. */
export type Script = Record<string, ScriptedAnswer | ScriptedAnswer[]>;

/** What was asked of it. */
export interface AskedRequest {
  operation: string;
  /** Path and query, after `/motcua/api/v1`. */
  path: string;
  language: string | undefined;
  cookie: string | undefined;
  body: unknown;
}

/** A gateway that does as it is told: each script has its own public URL. */
export interface ScriptedGateway {
  /** Takes a script and gives the public URL; throws when a body is not one the contract allows. */
  add(script: Script): string;
  /** What was asked under a public URL. */
  asked(url: string): AskedRequest[];
  /** Replaces the answers under a public URL. */
  change(url: string, script: Script): void;
  close(): Promise<void>;
}

interface Play {
  script: Map<string, ScriptedAnswer[]>;
  asked: AskedRequest[];
}

/** Starts it; `root` is the repository. */
export async function startScriptedGateway(root: string): Promise<ScriptedGateway> {
  const contract = await readContract(root);
  const plays: Play[] = [];
  const operations = Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ name: `${method.toUpperCase()} ${path}`, method: method.toUpperCase(), pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`) })),
  );

  const checked = (script: Script): Play['script'] =>
    new Map(
      Object.entries(script).map(([operation, given]) => {
        const answers = Array.isArray(given) ? given : [given];
        for (const answer of answers) {
          if (!('body' in answer)) continue;
          const status = answer.status ?? 200;
          const type = status >= 400 ? 'application/problem+json' : 'application/json';
          const faults = faultsOf({ operation, status, type, body: { inAll: answer.body } }, contract);
          if (faults.length > 0) throw new Error(faults.join('; '));
        }
        return [operation, answers];
      }),
    );

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://scripted');
    const [, number = '', path = ''] = /^\/(\d+)\/motcua\/api\/v1(\/.*)$/.exec(url.pathname) ?? [];
    const play = plays[Number(number)];
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
    response.setHeader('access-control-allow-credentials', 'true');
    if (request.method === 'OPTIONS') {
      response.writeHead(204, { 'access-control-allow-methods': 'GET, POST, PUT, DELETE', 'access-control-allow-headers': 'content-type, idempotency-key' }).end();
      return;
    }
    const operation = operations.find(({ method, pattern }) => method === request.method && pattern.test(path))?.name ?? `${request.method} ${path}`;
    const text = await textOf(request);
    play?.asked.push({ operation, path: path + url.search, language: request.headers['accept-language'], cookie: request.headers.cookie, body: text === '' ? undefined : JSON.parse(text) });
    const answers = play?.script.get(operation);
    const answer = answers && answers.length > 1 ? answers.shift() : answers?.[0];
    if (!answer) {
      response.writeHead(599).end(`No answer scripted for ${operation}`);
    } else if ('fails' in answer) {
      if (answer.fails === 'cut') request.socket.destroy();
    } else if ('text' in answer) {
      response.writeHead(answer.status, { 'content-type': answer.type }).end(answer.text);
    } else {
      if (answer.delayMs) await new Promise((resolve) => setTimeout(resolve, answer.delayMs));
      const status = answer.status ?? 200;
      response.writeHead(status, { 'content-type': status >= 400 ? 'application/problem+json' : 'application/json' }).end(JSON.stringify(answer.body));
    }
  };

  const server = createServer((request, response) => {
    void handle(request, response).catch((error: unknown) => response.writeHead(599).end(String(error)));
  });
  const port = await listen(server);
  const playOf = (url: string): Play => {
    const play = plays[Number(url.split('/').at(-1))];
    if (!play) throw new Error(`No script at ${url}`);
    return play;
  };
  return {
    add(script) {
      plays.push({ script: checked(script), asked: [] });
      return `http://localhost:${port}/${plays.length - 1}`;
    },
    asked: (url) => playOf(url).asked,
    change(url, script) {
      playOf(url).script = checked(script);
    },
    close: () => stop(server),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
