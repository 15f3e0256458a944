import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CardScanView } from 'handoff-card-scan-view/react';

const getSessionToken = async () => (await fetch('/session', { method: 'POST' })).text();

function CheckIn() {
  const [card, setCard] = useState();
  const [trouble, setTrouble] = useState();
  return (
    <main>
      <h1>Your insurance</h1>
      <CardScanView
        apiBase="https://handoff.example.org/v1"
        getSessionToken={getSessionToken}
        resultCase="camel"
        onSuccess={setCard}
        onError={({ message }) => setTrouble(message)}
      />
      <output>{card ? `Member number ${card.details?.memberNumber?.value ?? 'not found'}` : trouble}</output>
    </main>
  );
}

createRoot(document.getElementById('page')).render(
  <StrictMode>
    <CheckIn />
  </StrictMode>,
);
