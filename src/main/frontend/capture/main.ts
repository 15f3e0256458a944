import { deviceFor } from '../client/device';
import { saveVisit } from '../client/visit-memory';
import { VisitRun } from '../client/visit-run';
import { arrive } from './arrival';
import { CapturePage } from './page';

const session = storage('sessionStorage');
const { token, hints, memory } = arrive(location, history, session);
const visit = new VisitRun({
  apiBase: new URL('v1', document.baseURI).href,
  token: token ?? '',
  device: deviceFor(token ?? '', storage('localStorage')),
  hints,
  claimed: memory.claimed === true,
});
const page = new CapturePage(document.getElementById('page')!, visit);
visit.store.subscribe((state) => {
  if (state.name === 'scanning') saveVisit(session, { ...memory, claimed: true });
  if (state.name === 'done') saveVisit(session, { ...memory, done: true });
});

if (!token) page.showClosed('malformed');
else if (memory.done) page.showDone();
else visit.open();

function storage(name: 'sessionStorage' | 'localStorage'): Storage | undefined {
  try {
    return window[name];
  } catch {
    return undefined;
  }
}
