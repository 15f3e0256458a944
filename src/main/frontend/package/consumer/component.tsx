import { StrictMode } from 'react';
import { CardScanView, type Eligibility } from 'handoff-card-scan-view/react';

const log = (text: string | null | undefined) => console.log(text);

export const strict = (
  <StrictMode>
    <CardScanView
      sessionToken="token"
      live={true}
      className="scan"
      style={{ '--handoff-color-brand': '#0a4f9e' }}
      onSuccess={(card) => log(card.payer_match?.cardscan_payer_name)}
      onEligibilitySuccess={(eligibility: Eligibility) => log(eligibility.eligibility_id)}
    />
    <CardScanView resultCase="camel" onSuccess={(card) => log(card.payerMatch?.cardscanPayerName)} />
  </StrictMode>
);
// @ts-expect-error without resultCase the names are the server's
export const wrong = <CardScanView onSuccess={(card) => log(card.payerMatch)} />;
