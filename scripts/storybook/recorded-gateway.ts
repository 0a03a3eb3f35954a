import type { Answer } from './answer.ts';

/**
 * What an operation answers in a story: the name of a recording in `stories/answers`, or one of the failures that
 * cannot be recorded because nothing comes back.
 */
export type Reply = { answer: string } | 'never' | 'offline';

/** Replies by operation as the contract names it, for instance `GET /dossiers/{dossierCode}`. */
export type Replies = Readonly<Record<string, Reply>>;

const recordings = import.meta.glob<Answer>('../../stories/answers/*.json', { eager: true, import: 'default' });
const scenes: { key: string; replies: Replies }[] = [];

/**
 * Address of a gateway that gives the replies, for an element's `gateway` attribute. It exists only inside the
 * preview's `fetch`; the same replies always get the same address, so that drawing a story again does not start it over.
 */
export function recordedGateway(replies: Replies): string {
  const key = JSON.stringify(replies);
  let index = scenes.findIndex((scene) => scene.key === key);
  if (index < 0) index = scenes.push({ key, replies }) - 1;
  return new URL(`recorded/${index}`, document.baseURI).href;
}

/** A recorded answer by name. Throws when there is none, so that a story cannot show something nobody answered. */
export function recording(name: string): Answer {
  const found = recordings[`../../stories/answers/${name}.json`];
  if (!found) throw new Error(`There is no recording stories/answers/${name}.json: run node scripts/record-answers.ts`);
  return found;
}

/** What a story replies to a call; undefined when the address is not that of a recorded gateway. */
export function replyAt(address: URL, method: string): { reply: Reply; base: string } | undefined {
  const [, base, index, path] = /^(.*\/recorded\/(\d+))\/motcua\/api\/v1(\/.+)$/.exec(address.href.replace(/[?#].*$/, '')) ?? [];
  if (base === undefined || index === undefined || path === undefined) return undefined;
  const reply = replyTo(scenes[Number(index)]?.replies ?? {}, method, decodeURIComponent(path));
  // To the element an operation without a reply is a dead line; a developer sees it, and scripts/stories.ts counts it.
  if (reply === undefined) reportError(new Error(`No reply for ${method} ${path} in this story`));
  return { reply: reply ?? 'offline', base };
}

/** The body of an answer as text, in the language that was asked for. */
export function bodyOf({ type, body }: Answer, language: string | null): string | null {
  if (type === '') return null;
  return JSON.stringify('byLanguage' in body ? body.byLanguage[language?.startsWith('en') ? 'en' : 'vi'] : body.inAll);
}

const network = globalThis.fetch.bind(globalThis);

globalThis.fetch = async (input, init) => {
  const scene = replyAt(new URL(input instanceof Request ? input.url : input, document.baseURI), init?.method ?? 'GET');
  if (!scene) return network(input, init);
  const { reply } = scene;
  const signal = init?.signal ?? undefined;
  if (reply === 'offline') throw new TypeError('Failed to fetch');
  if (reply === 'never') return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
  const answer = recording(reply.answer);
  return new Response(bodyOf(answer, new Headers(init?.headers).get('accept-language')), { status: answer.status, headers: answer.type === '' ? {} : { 'content-type': answer.type } });
};

/** The reply whose operation the call is; path parameters stand for anything. */
function replyTo(replies: Replies, method: string, path: string): Reply | undefined {
  const operation = Object.keys(replies).find((candidate) => {
    const [verb, template = ''] = candidate.split(' ');
    const parts = template.split('/');
    const given = path.split('/');
    return verb === method && parts.length === given.length && parts.every((part, n) => part.startsWith('{') || part === given[n]);
  });
  return operation === undefined ? undefined : replies[operation];
}
