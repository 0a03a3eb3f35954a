import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What happens around the form that it has to know. */
export interface SurroundingsEvents {
  /** The person turns away from this tab; it may never be seen again. */
  onLeave(): void;
  /** The person is back in this tab. */
  onReturn(): void;
  /** The line is back. */
  onOnline(): void;
  /** Another element of the page learnt something: consent given or withdrawn, a check's outcome, or `signed_out`. */
  onIdentity(outcome: string | undefined): void;
}

/** Listens to the window and the page for as long as the element is on it. */
export class Surroundings implements ReactiveController {
  private readonly events: SurroundingsEvents;

  constructor(host: ReactiveControllerHost, events: SurroundingsEvents) {
    this.events = events;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('focus', this.shown);
    window.addEventListener('online', this.online);
    document.addEventListener('visibilitychange', this.shown);
    document.addEventListener('identityverify', this.identity);
    document.addEventListener('consentchange', this.identity);
  }

  hostDisconnected(): void {
    window.removeEventListener('focus', this.shown);
    window.removeEventListener('online', this.online);
    document.removeEventListener('visibilitychange', this.shown);
    document.removeEventListener('identityverify', this.identity);
    document.removeEventListener('consentchange', this.identity);
  }

  private readonly shown = (): void => (document.visibilityState === 'visible' ? this.events.onReturn() : this.events.onLeave());

  private readonly online = (): void => this.events.onOnline();

  private readonly identity = (event: Event): void => {
    const detail: unknown = (event as CustomEvent).detail;
    this.events.onIdentity((detail as { outcome?: string } | null)?.outcome);
  };
}
