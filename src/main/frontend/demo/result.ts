import type { Card, MatchScore } from '../client/wire';
import { h } from '../ui/dom';

const labels: [string, string][] = [
  ['member_number', 'Member number'],
  ['member_name', 'Member name'],
  ['group_number', 'Group number'],
  ['payer_name', 'Payer'],
  ['payer_id', 'Payer ID'],
  ['plan_name', 'Plan'],
  ['rx_bin', 'RxBIN'],
  ['rx_pcn', 'RxPCN'],
  ['rx_group', 'RxGRP'],
];

interface Row {
  name: string;
  label: string;
  value: string;
  score: number | undefined;
}

/** What was read from a card, as rows with how sure the reading is, and as the JSON that a page receives. */
export function resultPanel(card: Card): HTMLElement {
  const rows = rowsOf(card);
  const payer = card.payer_match?.cardscan_payer_name;
  const json = h('pre', { class: 'json', tabindex: 0, 'data-testid': 'json', hidden: true }, JSON.stringify(card, null, 2));
  const toggle = h('button', { type: 'button', class: 'toggle', 'aria-expanded': 'false' }, 'Show JSON');
  toggle.addEventListener('click', () => {
    json.hidden = !json.hidden;
    toggle.setAttribute('aria-expanded', String(!json.hidden));
    toggle.textContent = json.hidden ? 'Show JSON' : 'Hide JSON';
  });
  return h(
    'div',
    { class: 'result' },
    payer ? h('p', { class: 'match' }, 'Matched payer: ', h('strong', { 'data-testid': 'payer-match' }, payer)) : undefined,
    h('dl', { class: 'fields' }, ...rows.map(field)),
    rows.length === 0 && h('p', { class: 'empty' }, 'The card was read, but no details were found on it.'),
    toggle,
    json,
  );
}

function field({ name, label, value, score }: Row): HTMLElement {
  const testid = name.replace(/_/g, '-');
  return h(
    'div',
    { class: 'field' },
    h('dt', {}, label),
    h('dd', {}, h('span', { class: 'value', 'data-testid': testid }, value), score !== undefined && meter(score)),
  );
}

function meter(score: number): HTMLElement {
  const percent = Math.round(score * 100);
  const level = score >= 0.9 ? 'high' : score >= 0.7 ? 'middle' : 'low';
  return h('span', { class: `score ${level}`, title: 'How sure the reading is' }, `${percent}%`);
}

function rowsOf(card: Card): Row[] {
  return labels.flatMap(([name, label]) => {
    const found = card.details?.[name];
    const match: MatchScore | undefined = Array.isArray(found) ? found[0] : found;
    if (!match?.value) return [];
    const score = Number(match.scores?.[0]);
    return [{ name, label, value: match.value, score: Number.isFinite(score) && match.scores?.length ? score : undefined }];
  });
}
