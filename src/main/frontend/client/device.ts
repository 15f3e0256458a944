import { isRecord } from './problem';

const key = 'handoff.devices';
const kept = 24 * 3_600_000;

interface Entry {
  value: string;
  at: number;
  /** This device has had the handoff: whoever says that the link was used means this one. */
  claimed?: true;
}

/**
 * The random value that lets this device, and no other, claim a link again after a reload or a lost answer.
 * One per link, so that two links of one phone cannot be told to belong together; forgotten after a day.
 * Stored under a short digest: the link itself never goes into lasting storage.
 */
export function deviceFor(token: string, storage: Pick<Storage, 'getItem' | 'setItem'> | undefined, now = Date.now()): string {
  const digest = shortDigest(token);
  const entries = load(storage, now);
  const found = entries[digest];
  if (found) return found.value;
  const value = randomValue();
  entries[digest] = { value, at: now };
  save(entries, storage);
  return value;
}

/** This device has claimed the link; remembered as long as its value. */
export function markClaimed(token: string, storage: Pick<Storage, 'getItem' | 'setItem'> | undefined, now = Date.now()): void {
  const entries = load(storage, now);
  const entry = entries[shortDigest(token)];
  if (!entry || entry.claimed) return;
  entry.claimed = true;
  save(entries, storage);
}

export function hasClaimed(token: string, storage: Pick<Storage, 'getItem'> | undefined, now = Date.now()): boolean {
  return load(storage, now)[shortDigest(token)]?.claimed === true;
}

function save(entries: Record<string, Entry>, storage: Pick<Storage, 'setItem'> | undefined): void {
  try {
    storage?.setItem(key, JSON.stringify(entries));
  } catch {
    // private browsing without storage: one claim without a second chance
  }
}

function load(storage: Pick<Storage, 'getItem'> | undefined, now: number): Record<string, Entry> {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(key) ?? '{}');
    if (!isRecord(stored)) return {};
    const fresh = Object.entries(stored as Record<string, Entry>).filter(([, entry]) => now - entry.at < kept);
    return Object.fromEntries(fresh);
  } catch {
    return {};
  }
}

function randomValue(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** FNV-1a. Only a label: `crypto.subtle` is missing on plain http, and a collision would do no harm. */
function shortDigest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16);
}
