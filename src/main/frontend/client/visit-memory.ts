/** What the phone page keeps for its own reload: the link it was opened with and how far it came. */
export interface VisitMemory {
  token?: string;
  companyName?: string;
  backside?: string;
  claimed?: boolean;
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
