import { type Camel, type Card, type CardScanError } from 'handoff-card-scan-view';

const scan = document.createElement('card-scan-view');
scan.getSessionToken = async () => 'token';
scan.messages = { ended: { expired: { text: 'Ask at the desk.' } } };
scan.webToMobileHandoffConfig = { enabled: 'always', confirm: 'always', autoRedirect: 5 };
scan.eligibility = {
  provider: { npi: '1234567893', organization_name: 'Riverbend Clinic' },
  subscriber: { first_name: 'Rosalind', last_name: 'Okafor', date_of_birth: '19800101' },
};
scan.onSuccess = (card) => console.log(card.card_id);
document.addEventListener('card-scan-success', ({ detail }) => {
  const card: Card = detail;
  console.log(card.details?.['member_number']);
});
scan.addEventListener('card-scan-error', ({ detail }) => {
  const error: CardScanError = detail;
  console.log(error.code);
});
const named = (card: Camel<Card>) => card.payerMatch?.cardscanPayerName;
console.log(named);
// @ts-expect-error there is no such language of results
scan.resultCase = 'kebab';
// @ts-expect-error a text cannot become a number
scan.messages = { newCode: 3 };
document.body.append(scan);
