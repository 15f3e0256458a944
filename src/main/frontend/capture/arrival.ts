import type { Backside, LinkInfo } from '../client/wire';
import { loadVisit, saveVisit, type VisitMemory } from '../client/visit-memory';
import { plainName } from '../ui/text';

/** What the page was opened with. */
export interface Arrival {
  token?: string;
  hints: LinkInfo;
  memory: VisitMemory;
}

/**
 * Takes the link's token from the address and puts it where only this tab sees it, so that it stays out of the
 * history, of screenshots and of what gets copied from the address bar. A reload finds it again.
 */
export function arrive(location: Location, history: History, storage: Storage | undefined): Arrival {
  const query = new URLSearchParams(location.search);
  const token = query.get('token');
  if (token === null) return fromMemory(loadVisit(storage));

  const before = loadVisit(storage);
  const memory = before.token === token ? before : readLink(token, location.search + location.hash);
  saveVisit(storage, memory);
  history.replaceState(null, '', location.pathname);
  return fromMemory(memory);
}

/**
 * Published widgets write `…&companyName=<name>&backsideSupport=<true|false>` without encoding the name, so that
 * `A&B Health` breaks into two parameters and `#1 Care` into a fragment: read it as one piece again.
 */
function readLink(token: string, address: string): VisitMemory {
  const companyName = plainName(decoded(/[?&]companyName=(.*?)(?:&backsideSupport=|$)/.exec(address)?.[1]));
  const backside = /[?&]backsideSupport=(\w+)/.exec(address)?.[1];
  return { token, ...(companyName ? { companyName } : {}), ...(backside ? { backside } : {}) };
}

function decoded(text: string | undefined): string | undefined {
  try {
    // not encoded at all, as published widgets write it: “100% Health”
    const whole = text?.replace(/\+/g, ' ').replace(/%(?![0-9a-f]{2})/gi, '%25');
    return whole && decodeURIComponent(whole);
  } catch {
    return text;
  }
}

function fromMemory(memory: VisitMemory): Arrival {
  const backside = backsideOf(memory.backside);
  const hints: LinkInfo = {
    ...(memory.companyName ? { company_name: memory.companyName } : {}),
    ...(backside ? { backside } : {}),
  };
  return { ...(memory.token ? { token: memory.token } : {}), hints, memory };
}

/** Published widgets write `true` or `false`. */
function backsideOf(text: string | undefined): Backside | undefined {
  if (text === 'true') return 'required';
  if (text === 'false') return 'disabled';
  return undefined;
}
