/** How long to wait before trying again after a failure, in milliseconds. */
export const pause = 15_000;

/**
 * Saves the draft, one save at a time: a change during a save is saved by the next one. What cannot be saved is tried
 * again after a while, and as soon as somebody asks.
 */
export class DraftKeeper {
  /** Whether the last save failed. */
  failed = false;
  private readonly save: () => Promise<void>;
  private readonly onSaved: () => void;
  private readonly onFailure: (error: unknown) => void;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(save: () => Promise<void>, onSaved: () => void, onFailure: (error: unknown) => void) {
    this.save = save;
    this.onSaved = onSaved;
    this.onFailure = onFailure;
  }

  /** Saves what there is now. Settles when it is saved, or has failed. */
  keep(): Promise<void> {
    if (this.stopped) return Promise.resolve();
    if (this.running) this.again = true;
    return (this.running ??= this.run());
  }

  /** Saves nothing more, and settles when nothing is under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** Takes up saving again. */
  resume(): void {
    this.stopped = false;
  }

  private async run(): Promise<void> {
    clearTimeout(this.timer);
    do {
      this.again = false;
      try {
        await this.save();
        this.failed = false;
        this.onSaved();
      } catch (error) {
        this.failed = true;
        this.timer = setTimeout(() => void this.keep(), pause);
        this.onFailure(error);
      }
    } while (this.again && !this.stopped && !this.failed);
    this.running = undefined;
  }
}
