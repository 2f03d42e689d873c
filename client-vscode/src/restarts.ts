// How often a server that ends is started again.

/** Restarts that are made within `seconds`; one more, and the user has to ask for it. */
export class Restarts {
  private times: number[] = [];

  constructor(
    private readonly most = 4,
    private readonly seconds = 180,
    private readonly now: () => number = Date.now,
  ) {}

  /** Whether a server that has just ended is to be started again; counts it if so. */
  allow(): boolean {
    const now = this.now();
    this.times = this.times.filter((time) => now - time < this.seconds * 1000);
    if (this.times.length >= this.most) return false;
    this.times.push(now);
    return true;
  }

  /** The user asked for a new start: begin counting anew. */
  forget(): void {
    this.times = [];
  }
}
