package io.handoff.webhooks;

import io.handoff.ids.AccountId;
import io.handoff.ids.DeliveryId;
import io.handoff.ids.WebhookId;
import java.util.List;
import java.util.UUID;

/**
 * All that one attempt needs, so that no transaction is open while it lasts.
 *
 * @param ticket only an outcome with the ticket that is still the delivery's counts
 * @param test whether the account is a test account
 */
record Parcel(
        DeliveryId delivery,
        UUID ticket,
        WebhookId webhook,
        AccountId account,
        boolean test,
        String url,
        String body,
        List<Secrets.Sealed> secrets) {}
