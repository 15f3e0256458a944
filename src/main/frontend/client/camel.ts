type CamelKey<K> = K extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<CamelKey<Tail> & string>}` : K;

/** The same shape with camelCase keys, at every depth: `{ member_number }` → `{ memberNumber }`. */
export type Camel<T> = T extends (infer Item)[]
  ? Camel<Item>[]
  : T extends object
    ? { [K in keyof T as CamelKey<K>]: Camel<T[K]> }
    : T;

/** A copy with camelCase keys. Values stay what they are. */
export function camel<T>(value: T): Camel<T> {
  return convert(value) as Camel<T>;
}

function convert(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [camelKey(key), convert(inner)]));
}

function camelKey(key: string): string {
  return key.replace(/_+([a-z0-9])/g, (match, letter: string, at: number) => (at === 0 ? match : letter.toUpperCase()));
}
