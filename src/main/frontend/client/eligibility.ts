import type { CardError } from './wire';

/** The provider who asks: an organisation's name, or a person's two. */
export interface EligibilityProvider {
  /** Ten digits. */
  npi: string;
  organization_name?: string;
  first_name?: string;
  last_name?: string;
}

/** Whose insurance it is. */
export interface EligibilitySubscriber {
  first_name: string;
  last_name: string;
  /** `YYYYMMDD` */
  date_of_birth: string;
  /** Ours: in the place of the number on the card. */
  member_id?: string;
}

/** The `eligibility` of `POST /eligibility`. */
export interface EligibilityRequest {
  provider: EligibilityProvider;
  subscriber: EligibilitySubscriber;
  /** Ours: whose coverage is asked for where that is not the subscriber's own. */
  dependent?: Omit<EligibilitySubscriber, 'member_id'>;
  /** Ours: in the place of the payer that the card tells. */
  payer_id?: string;
  /** Ours: service type codes (X12 element 1365) such as `98`, an office visit. */
  service_types?: string[];
}

/** `GET /eligibility/{id}`. */
export interface Eligibility {
  eligibility_id: string;
  state: 'processing' | 'completed' | 'error';
  card_id: string;
  created_at: string;
  eligibility_request?: Record<string, unknown>;
  eligibility_response?: Record<string, unknown> | null;
  eligibility_summarized_response?: Record<string, unknown> | null;
  error?: CardError;
}
