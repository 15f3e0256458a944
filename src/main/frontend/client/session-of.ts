import { isRecord } from './problem';

/** The session that a session JWT is for; undefined for any other token. Only the server can tell whether it is genuine. */
export function sessionOf(token: string | undefined): string | undefined {
  try {
    const payload = token?.split('.')[1] ?? '';
    const claims: unknown = JSON.parse(atob(payload.replace(/-/g, '+').replace(/_/g, '/')));
    return isRecord(claims) && typeof claims.sid === 'string' ? claims.sid : undefined;
  } catch {
    return undefined;
  }
}
