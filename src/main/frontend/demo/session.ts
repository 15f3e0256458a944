import { Http } from '../client/http';
import type { DemoSession } from '../client/wire';

const key = 'handoff.demo.user';

/** A session of the sandbox. The same tab keeps its user, so that a reload finds the same session again. */
export async function demoSession(): Promise<string> {
  const http = new Http(new URL('.', document.baseURI).href.replace(/\/$/, ''));
  const session = await http.post<DemoSession>('/session', { body: { user_id: tabUser() } });
  return session.Token;
}

/** Somebody else from now on: what the one before has left open is not theirs. */
export function nextPatient(): void {
  sessionStorage.removeItem(key);
}

function tabUser(): string {
  const known = sessionStorage.getItem(key);
  if (known) return known;
  const random = crypto.getRandomValues(new Uint32Array(2));
  const user = `demo-${Array.from(random, (part) => part.toString(36)).join('')}`;
  sessionStorage.setItem(key, user);
  return user;
}
