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

/** `rem` belongs to the embedding page, whose root size may be anything; `--card-scan-size` sets ours. */
const text = rules.replace(/(-?[\d.]+)rem\b/g, 'calc($1 * var(--card-scan-size, 1rem))');

let shared: CSSStyleSheet | undefined;

/** Styles a shadow root without inline styles, which a strict content security policy forbids. */
export function adoptStyles(root: ShadowRoot): void {
  if (!shared) {
    shared = new CSSStyleSheet();
    shared.replaceSync(text);
  }
  root.adoptedStyleSheets = [shared];
}
