/** Any part of a tree of texts. */
export type DeepPartial<T> = { readonly [K in keyof T]?: T[K] extends object ? DeepPartial<T[K]> : T[K] };

/** A copy of `base` with the texts of `own` over it. What is no text, or has no place in `base`, is left out. */
export function merge<T extends object>(base: T, own: DeepPartial<T> | undefined): T {
  const entries = Object.entries(base).map(([key, value]: [string, unknown]) => {
    const mine = (own as Record<string, unknown> | undefined)?.[key];
    if (typeof value === 'object' && value !== null) return [key, merge(value, isTree(mine) ? mine : undefined)];
    return [key, typeof mine === typeof value ? mine : value];
  });
  return Object.fromEntries(entries) as T;
}

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
