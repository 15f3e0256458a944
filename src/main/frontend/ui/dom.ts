type Attribute = string | number | boolean | undefined | ((event: Event) => void);
export type Child = Node | string | undefined | false;

/** Makes an element. `onclick` and the like take functions; true sets an empty attribute; false and undefined none. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, Attribute> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return element;
}

/** The heading of a screen; receives the focus when the screen appears, so that it is read out. */
export function heading(text: string, level: 'h1' | 'h2' = 'h1'): HTMLElement {
  return h(level, { class: 'ho-title', tabindex: -1, 'data-heading': true }, text);
}

export interface ButtonOptions {
  kind?: 'primary' | 'secondary' | 'quiet';
  testid?: string;
  icon?: SVGElement;
}

export function button(label: string, onclick: () => void, options: ButtonOptions = {}): HTMLButtonElement {
  const { kind = 'primary', testid, icon } = options;
  return h('button', { type: 'button', class: `ho-button ho-${kind}`, 'data-testid': testid, onclick }, icon, label);
}
