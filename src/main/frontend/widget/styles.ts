import dark from '../scanner/dark.css';
import scanner from '../scanner/scanner.css';
import tokens from '../scanner/tokens.css';
import viewfinder from '../scanner/viewfinder.css';
import widget from './widget.css';

const rules = [
  tokens,
  `@media (prefers-color-scheme: dark) { ${dark.replace(':host', ':host(:not([theme="light"]))')} }`,
  dark.replace(':host', ':host([theme="dark"])'),
  scanner,
  viewfinder,
  widget,
].join('\n');

/** `rem` belongs to the embedding page, whose root size may be anything; `--handoff-size` sets ours. */
const text = rules.replace(/(-?[\d.]+)rem\b/g, 'calc($1 * var(--handoff-size, 1rem))');

let shared: CSSStyleSheet | undefined;

/**
 * Styles a shadow root without inline styles, which a strict content security policy forbids.
 *
 * @returns sets the rules that are this element's own
 */
export function adoptStyles(root: ShadowRoot): (own: string) => void {
  if (!('adoptedStyleSheets' in root)) return addStyles(root);
  if (!shared) {
    shared = new CSSStyleSheet();
    shared.replaceSync(text);
  }
  const own = new CSSStyleSheet();
  root.adoptedStyleSheets = [shared, own];
  return (rules) => own.replaceSync(rules);
}

/** Safari before 16.4 knows inline style sheets only. */
function addStyles(root: ShadowRoot): (own: string) => void {
  const [common, own] = [document.createElement('style'), document.createElement('style')];
  common.textContent = text;
  root.append(common, own);
  return (rules) => (own.textContent = rules);
}
