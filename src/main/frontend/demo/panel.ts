import { h } from '../ui/dom';
import { writeOptions, type Options } from './options';
import { scenarioOf, scenarios, usual, type Scenario } from './scenarios';
import { unplug } from './switches';

/** The scenarios as links, each with the address that it has. */
export function scenarioList(options: Options): HTMLElement {
  const groups = Object.entries(scenarios).map(([title, members]) =>
    h('section', {}, h('h3', {}, title), h('ul', {}, ...members.map((scenario) => item(scenario, options)))),
  );
  return h('div', { class: 'scenarios' }, ...groups);
}

function item(scenario: Scenario, options: Options): HTMLElement {
  const now = scenarioOf(options.try) === scenario;
  const href = writeOptions({ ...options, try: scenario.id });
  return h(
    'li',
    {},
    h('a', { href, 'data-testid': `try-${scenario.id}`, 'aria-current': now ? 'true' : undefined }, scenario.title),
    h('span', {}, scenario.text),
  );
}

/** Says that something is made to fail here, so that nobody takes it for the widget's own doing. */
export function banner(scenario: Scenario, options: Options): HTMLElement | undefined {
  if (scenario === usual) return undefined;
  const back = h('a', { href: writeOptions({ ...options, try: usual.id }) }, 'Back to normal');
  const plug = scenario.unplugs && h('button', { type: 'button', class: 'plug', 'data-testid': 'unplug', onclick: unplug }, 'Pull the camera’s plug');
  return h(
    'div',
    { class: 'banner', role: 'note', 'data-testid': 'sandbox' },
    h('span', {}, h('strong', {}, `Sandbox: ${scenario.title}. `), scenario.text),
    plug,
    back,
  );
}
