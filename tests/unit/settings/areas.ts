import type { Area } from '@/utils/settings/storage';

/** A storage area in memory, which copies what it is given as the browser's do. `step` is awaited before each access. */
export class MemoryArea implements Area {
  items: Record<string, unknown> = {};
  writes = 0;
  refuses: Error | undefined;
  readonly #step: (what: string) => Promise<unknown>;

  constructor(step: (what: string) => Promise<unknown> = async () => {}) {
    this.#step = step;
  }

  async get(_: null): Promise<Record<string, unknown>> {
    await this.#step('get');
    return structuredClone(this.items);
  }

  async set(items: Record<string, unknown>): Promise<void> {
    const copy = structuredClone(items);
    await this.#step('set');
    if (this.refuses) throw this.refuses;
    this.writes++;
    Object.assign(this.items, copy);
  }
}
