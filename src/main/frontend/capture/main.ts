import { saveVisit } from '../client/visit-memory';
import { VisitRun } from '../client/visit-run';
import { arrive } from './arrival';
import { isComputer, traitsOf } from './computer';
import { fetchScanning, prefetchScanning } from './later';
import { CapturePage } from './page';

const session = storage('sessionStorage');
const { hints, memory } = arrive(location, history, session);
const visit = new VisitRun({
  apiBase: new URL('v1', document.baseURI).href,
  memory,
  hints,
  storage: storage('localStorage'),
  isComputer: isComputer(traitsOf(window)),
  remember: (next) => saveVisit(session, next),
  async stay(options) {
    const scanning = await fetchScanning(session);
    page.equip(scanning);
    return scanning.begin(options);
  },
});
const page = new CapturePage(document.getElementById('page')!, visit);

if (memory.done) page.showDone();
else {
  // what comes after the welcome is fetched while the person reads
  const forget = visit.store.subscribe(() => {
    forget();
    prefetchScanning();
  });
  visit.open();
}

function storage(name: 'sessionStorage' | 'localStorage'): Storage | undefined {
  try {
    return window[name];
  } catch {
    return undefined;
  }
}
