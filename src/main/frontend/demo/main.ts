import type { Card } from '../client/wire';
import type { CardScanView } from '../widget/card-scan-view';
import { resultPanel } from './result';
import { demoSession } from './session';
import { snippet } from './snippet';

const find = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
const result = find('result');
const empty = find('empty');
const problem = find('problem');
const backside = find<HTMLInputElement>('backside');
const remembered = 'handoff.demo.backside';

function show(card: Card | undefined): void {
  empty.hidden = card !== undefined;
  result.hidden = card === undefined;
  result.replaceChildren(...(card ? [resultPanel(card)] : []));
}

function prepare(widget: CardScanView): void {
  widget.setAttribute('backside-support', String(backside.checked));
  widget.webToMobileHandoffConfig = { companyName: 'Riverbend Clinic' };
  widget.getSessionToken = demoSession;
  widget.addEventListener('card-scan-success', (event) => show((event as CustomEvent<Card>).detail));
  widget.addEventListener('card-scan-retry', () => show(undefined));
}

async function signIn(widget: CardScanView): Promise<void> {
  try {
    widget.sessionToken = await demoSession();
    problem.hidden = true;
  } catch {
    problem.textContent = 'The demo could not start a session. Is the server running in demo mode? Reload to try again.';
    problem.hidden = false;
  }
}

/** A fresh element, because it reads its options when it enters the page. */
function replaceWidget(): void {
  const fresh = document.createElement('card-scan-view');
  fresh.id = 'widget';
  prepare(fresh);
  find('widget').replaceWith(fresh);
  void signIn(fresh);
}

find('snippet').textContent = snippet(new URL('..', document.baseURI).href.replace(/\/$/, ''));
backside.checked = sessionStorage.getItem(remembered) === 'true';
backside.addEventListener('change', () => {
  sessionStorage.setItem(remembered, String(backside.checked));
  replaceWidget();
});
void customElements.whenDefined('card-scan-view').then(() => replaceWidget());
