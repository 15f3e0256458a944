import type { Card } from '../client/wire';
import { h } from '../ui/dom';
import type { Messages } from './messages';

/** The few things that a patient knows from the card in their hand. */
export function readList({ readTitle, readNothing, fields }: Messages, card: Card): HTMLElement[] {
  const rows = Object.entries(fields).flatMap(([name, label]) => {
    const value = valueOf(card, name);
    return value ? [h('div', {}, h('dt', {}, label), h('dd', { 'data-testid': name.replace('_', '-') }, value))] : [];
  });
  const title = h('h2', { class: 'ho-read-title' }, readTitle);
  return [title, rows.length > 0 ? h('dl', { 'data-testid': 'read' }, ...rows) : h('p', { class: 'ho-lead' }, readNothing)];
}

function valueOf(card: Card, name: string): string | null | undefined {
  const found = card.details?.[name];
  return (Array.isArray(found) ? found[0] : found)?.value;
}
