/** The live socket that belongs to a REST base: `/v1` → `wss://this.host/v1/ws`. */
export function socketUrl(apiBase: string, page = globalThis.location?.href as string | undefined): string {
  const url = new URL(apiBase.replace(/\/+$/, '') + '/ws', page);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return url.href;
}

/** The server's page for phones, which lies beside its REST base: `https://host/v1` → `https://host/`. */
export function pageOf(apiBase: string, page = globalThis.location?.href as string | undefined): string {
  return new URL('.', new URL(apiBase.replace(/\/+$/, ''), page)).href;
}
