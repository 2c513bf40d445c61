/** Messages that come later than the page, since few readers need them. */
export interface LaterMessages<T> {
  /** Null until they are here. */
  readonly loaded: T | null;
  readonly load: () => Promise<T>;
}

/** Messages that are loaded when they are first asked for. */
export function comeLater<T>(load: () => Promise<T>): LaterMessages<T> {
  let loaded: T | null = null;
  return {
    get loaded() {
      return loaded;
    },
    async load() {
      loaded ??= await load();
      return loaded;
    },
  };
}
