/** Those who want to be told of something. */
export class Listeners<T> {
  private readonly all = new Set<(news: T) => void>();

  /** The answer unsubscribes. */
  add(listener: (news: T) => void): () => void {
    this.all.add(listener);
    return () => this.all.delete(listener);
  }

  /** Whoever is added or leaves meanwhile makes no difference to this round. */
  tell(news: T): void {
    for (const listener of [...this.all]) listener(news);
  }
}
