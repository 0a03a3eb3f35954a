import type { Session } from '@motcua/contracts/gateway/types';
import type { PropertyDeclarations } from 'lit';
import { GatewayElement } from '../gateway-element.ts';

/** What a conversation is about. */
export type Topic = 'loading' | 'saving' | 'submitting';

/**
 * An element that talks with the gateway, one conversation at a time. A failure is kept with a way to repeat it; a
 * session that ends in the middle is kept apart, because then nothing the person gave may be lost.
 *
 * @typeParam M shape of the element's own sentences
 */
export abstract class Conversation<M extends object> extends GatewayElement<M> {
  static override properties: PropertyDeclarations = {
    session: { state: true },
    busy: { state: true },
    failure: { state: true },
    lost: { state: true },
  };

  /** Who is signed in. */
  protected declare session: Session | undefined;
  /** What is being done; nothing else starts meanwhile. */
  protected declare busy: Topic | undefined;
  /** What failed last. */
  protected declare failure: { sentence: string; retry: (() => void) | undefined } | undefined;
  /** Whether the session ended while the person was in the middle of something. */
  protected declare lost: boolean;

  private running: AbortController | undefined;

  /** What the person is told when their session has ended. */
  protected abstract get lostSentence(): string;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.running?.abort();
  }

  /** Breaks off what is being said and forgets whom it was said to. */
  protected forgetConversation(): void {
    this.running?.abort();
    this.session = undefined;
    this.busy = undefined;
    this.failure = undefined;
    this.lost = false;
  }

  /**
   * Does something with the gateway. True when it was done.
   *
   * @param byHand Whether the person asked for it: a failure then takes focus.
   * @param worded The element's own sentence for a failure; with one, the person repeats it by the button they used.
   */
  protected async talk(topic: Topic, work: (signal: AbortSignal) => Promise<void>, byHand = true, worded: (code: string) => string | undefined = () => undefined): Promise<boolean> {
    if (topic === 'loading') this.running?.abort();
    else if (this.busy) return false;
    const running = new AbortController();
    this.running = running;
    this.busy = topic;
    this.failure = undefined;
    let done = false;
    try {
      await work(running.signal);
      done = !running.signal.aborted;
    } catch (error) {
      if (!running.signal.aborted) this.failed(error, () => void this.talk(topic, work, true, worded), byHand, worded);
    }
    if (this.running === running) this.busy = undefined;
    return done;
  }

  private failed(error: unknown, retry: () => void, byHand: boolean, worded: (code: string) => string | undefined): void {
    const code = this.report(error);
    if (this.noteLoss(code)) {
      if (!byHand) this.say(this.lostSentence);
    } else {
      const own = worded(code);
      this.failure = { sentence: own ?? this.sentence(error), retry: own ? undefined : retry };
      if (!byHand) this.say(this.failure.sentence);
    }
    if (byHand) void this.focusOn('#failure, #sign-in');
  }

  /** Whether a code says that the session has ended; what follows from it is noted. */
  protected noteLoss(code: string): boolean {
    if (code !== 'session_expired' && code !== 'signed_out') return false;
    // Only a person in the middle of something has something to lose; anybody else simply signs in.
    if (this.session?.signedIn) this.lost = true;
    else this.session = { signedIn: false };
    return true;
  }
}
