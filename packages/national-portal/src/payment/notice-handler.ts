import { isMotcuaError, MotcuaError } from '@motcua/domain';
import { jsonResponse, readJsonRequest, usualLimit } from '../inbound/read-json-request.ts';
import { sameChecksum } from './checksum.ts';
import { rememberNotices, type SeenNotices } from './seen-notices.ts';

/** Answers a request of a payment gateway. Mounts in the gateway and in any server that speaks `Request` and `Response`. */
export type NoticeHandler = (request: Request) => Promise<Response>;

/** Why a notice was not taken. Holds nothing of the notice. */
export interface NoticeProblem {
  reason:
    /** It is no message of the contract: `details` say where. */
    | 'not_understood'
    /** Its checksum is wrong, or it is for another partner. */
    | 'not_ours'
    /** A transaction that was told before is told otherwise now. */
    | 'contradiction'
    /** Our own program did not take it; the gateway will send it again. */
    | 'not_processed'
    /** The handler cannot work as it is set up. */
    | 'configuration';
  /** For operators. */
  error: MotcuaError;
}

/** What every handler of payment notices takes. */
export interface NoticeHandlerOptions<Notice> {
  /**
   * Told of a payment that ended, once per transaction, after its checksum was verified. Compare the amount with what was
   * asked for. When it rejects, the gateway is told so and sends the notice again.
   */
  onNotice(notice: Notice): Promise<void> | void;
  /** Remembers which transactions were taken; in this process when left out. */
  seen?: SeenNotices;
  /** Told why a notice was not taken. */
  onProblem?(problem: NoticeProblem): void;
  /** Largest message read, in bytes. 1,000,000 when left out. */
  maxBytes?: number;
}

/** How one gateway's notices are read and answered. */
export interface NoticeRules<Notice> {
  decode(value: unknown): Promise<{ notice: Notice; checksum: string; signedText: string }> | { notice: Notice; checksum: string; signedText: string };
  /** The checksum the notice must carry. */
  sign(signedText: string): Promise<string>;
  isOurs(notice: Notice): boolean;
  /** What tells transactions apart, and what must not change between two notices of one. */
  identity(notice: Notice): { transaction: string; content: string };
  answer(end: 'taken' | 'failed' | 'not_ours', message: { notice: Notice; checksum: string } | undefined): unknown;
}

/** Makes the handler of a gateway's notices. */
export function noticeHandler<Notice>(rules: NoticeRules<Notice>, options: NoticeHandlerOptions<Notice>): NoticeHandler {
  const seen = options.seen ?? rememberNotices();
  const running = new Map<string, { content: string; end: Promise<void> }>();

  async function take(notice: Notice): Promise<void> {
    const { transaction, content } = rules.identity(notice);
    for (let other = running.get(transaction); other !== undefined; other = running.get(transaction)) {
      // Two notices of one transaction at the same time: the second waits for what becomes of the first.
      if (other.content === content) return other.end;
      await other.end.catch(() => {});
    }
    const end = takeOnce(transaction, content, notice);
    running.set(transaction, { content, end });
    try {
      await end;
    } finally {
      running.delete(transaction);
    }
  }

  async function takeOnce(transaction: string, content: string, notice: Notice): Promise<void> {
    const before = await seen.get(transaction);
    if (before === content) return;
    if (before !== undefined) throw problem('contradiction', 'A transaction that was told before is told otherwise now');
    await options.onNotice(notice);
    await seen.put(transaction, content);
  }

  return async (request) => {
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } });
    let message: { notice: Notice; checksum: string; signedText: string } | undefined;
    try {
      const value = await readJsonRequest(request, options.maxBytes ?? usualLimit);
      const read = await rules.decode(value);
      const expected = await rules.sign(read.signedText);
      if (!rules.isOurs(read.notice) || !sameChecksum(read.checksum, expected)) {
        options.onProblem?.({ reason: 'not_ours', error: problem('not_ours', 'The checksum of a payment notice is wrong') });
        return jsonResponse(rules.answer('not_ours', undefined));
      }
      message = read;
      await take(read.notice);
      return jsonResponse(rules.answer('taken', message));
    } catch (error) {
      options.onProblem?.(problemOf(error, message !== undefined));
      return jsonResponse(rules.answer('failed', message), isMotcuaError(error) && error.code === 'configuration' ? 500 : 200);
    }
  };
}

function problem(reason: NoticeProblem['reason'], words: string): MotcuaError {
  return new MotcuaError('rejected', words, { details: { reason } });
}

function problemOf(error: unknown, verified: boolean): NoticeProblem {
  if (isMotcuaError(error)) {
    if (error.code === 'configuration') return { reason: 'configuration', error };
    if (!verified) return { reason: 'not_understood', error };
    if (error.details['reason'] === 'contradiction') return { reason: 'contradiction', error };
  }
  // What a program of the unit throws may hold anything: it is kept as the cause, which is never printed.
  return { reason: 'not_processed', error: new MotcuaError('rejected', 'A payment notice was not processed', { cause: error, details: { reason: 'not_processed' } }) };
}
