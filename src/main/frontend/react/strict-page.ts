import { createElement, StrictMode, useState, type ReactElement } from 'react';
import { CardScanView } from '.';

declare global {
  /** How this React puts an element into the page. */
  var mount: (element: ReactElement) => void;
}

async function getSessionToken(): Promise<string> {
  const answer = await fetch('/demo/session', { method: 'POST' });
  return ((await answer.json()) as { Token: string }).Token;
}

/** A page in strict mode that renders again whenever its button is pressed, with new objects and functions each time. */
function Page(): ReactElement {
  const [turn, setTurn] = useState(1);
  const [told, setTold] = useState('nothing yet');
  const scan = createElement(CardScanView, {
    getSessionToken,
    resultCase: 'camel',
    locale: turn > 2 ? 'es' : 'en',
    webToMobileHandoffConfig: { enabled: 'always' },
    onSuccess: (card) => setTold(`${card.cardId ? 'a card' : 'no card'} in turn ${turn}`),
  });
  return createElement(
    'main',
    null,
    createElement('h1', null, 'Strict'),
    createElement('button', { 'data-testid': 'turn', onClick: () => setTurn(turn + 1) }, 'Turn'),
    createElement('p', { 'data-testid': 'told' }, told),
    turn < 4 && scan,
  );
}

mount(createElement(StrictMode, null, createElement(Page)));
