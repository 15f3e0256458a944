/** What the phone page keeps for its own reload: what it was opened with and how far it came. */
export interface VisitMemory {
  token?: string;
  /** The typed code that was claimed, in place of a link. */
  code?: string;
  companyName?: string;
  backside?: string;
  claimed?: boolean;
  /** Cancelled here, and not heard of by the server yet. */
  stopping?: boolean;
  done?: boolean;
}

const key = 'handoff.visit';

export function loadVisit(storage: Pick<Storage, 'getItem'> | undefined): VisitMemory {
  try {
    return (JSON.parse(storage?.getItem(key) ?? '{}') as VisitMemory | null) ?? {};
  } catch {
    return {};
  }
}

export function saveVisit(storage: Pick<Storage, 'setItem'> | undefined, memory: VisitMemory): void {
  try {
    storage?.setItem(key, JSON.stringify(memory));
  } catch {
    // without storage the page still works, it only forgets on reload
  }
}
