import type { Card } from '../client/wire';
import type { CardScanProps, CardScanView } from '../widget';
import { readOptions, writeOptions, type Option } from './options';
import { banner, scenarioList } from './panel';
import { resultPanel } from './result';
import { scenarioOf, type Scenario } from './scenarios';
import { demoSession, nextPatient } from './session';
import { snippet } from './snippet';
import { flip, install } from './switches';

const find = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
const controls = [...document.querySelectorAll<HTMLSelectElement | HTMLInputElement>('[data-option]')];
const usualBrand = '#0a6b66';
let options = readOptions(location.hash);

function show(card: Card | undefined): void {
  find('empty').hidden = card !== undefined;
  find('result').hidden = card === undefined;
  find('result').replaceChildren(...(card ? [resultPanel(card)] : []));
}

function propsFor(scenario: Scenario): CardScanProps<'snake'> {
  const { webToMobileHandoffConfig: config, ...props } = scenario.props ?? {};
  return {
    backsideSupport: options.back as 'required' | 'optional' | 'disabled',
    locale: options.lang,
    theme: options.theme === 'light' || options.theme === 'dark' ? options.theme : undefined,
    webToMobileHandoffConfig: { companyName: 'Riverbend Clinic', ...config },
    ...props,
  };
}

/** A fresh element for each scenario; the former one's handoff is over. */
function replaceWidget(): void {
  const former = find('widget') as HTMLElement & Partial<CardScanView>;
  former.cancel?.();
  const scenario = scenarioOf(options.try);
  flip(scenario.switches ?? {});
  const fresh = document.createElement('card-scan-view');
  fresh.id = 'widget';
  document.documentElement.dir = options.dir;
  if (options.brand) fresh.style.setProperty('--handoff-color-brand', `#${options.brand}`);
  Object.assign(fresh, propsFor(scenario));
  fresh.addEventListener('card-scan-success', (event) => show(event.detail));
  fresh.addEventListener('card-scan-retry', () => show(undefined));
  former.replaceWith(fresh);
  void signIn(fresh, scenario);
}

async function signIn(widget: CardScanView, { token }: Scenario): Promise<void> {
  const problem = find('problem');
  try {
    widget.sessionToken = token ? 'run-out' : await demoSession();
    if (token !== 'expired') widget.getSessionToken = demoSession;
    problem.hidden = true;
  } catch {
    problem.textContent = 'The demo could not start a session. Is the server running in demo mode? Reload to try again.';
    problem.hidden = false;
  }
}

function draw(): void {
  const note = banner(scenarioOf(options.try), options);
  find('sandbox').replaceChildren(...(note ? [note] : []));
  find('scenarios').replaceChildren(scenarioList(options));
  for (const control of controls) {
    const value = options[control.dataset['option'] as Option];
    control.value = control.type === 'color' ? `#${value || usualBrand.slice(1)}` : value;
  }
  find<HTMLDetailsElement>('lab').open ||= location.hash.length > 1;
}

for (const control of controls) {
  control.addEventListener('change', () => {
    const value = control.value.replace(/^#/, '');
    options = { ...options, [control.dataset['option'] as Option]: value };
    history.replaceState(null, '', writeOptions(options));
    draw();
    nextPatient();
    replaceWidget();
  });
}
window.addEventListener('hashchange', () => {
  options = readOptions(location.hash);
  show(undefined);
  draw();
  nextPatient();
  replaceWidget();
});

install();
find('snippet').textContent = snippet(new URL('..', document.baseURI).href.replace(/\/$/, ''));
draw();
void customElements.whenDefined('card-scan-view').then(replaceWidget);
