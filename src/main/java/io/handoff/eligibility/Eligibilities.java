package io.handoff.eligibility;

import io.handoff.access.Accounts;
import io.handoff.access.Caller;
import io.handoff.audit.Audit;
import io.handoff.clearinghouse.Clearinghouse;
import io.handoff.clearinghouse.Clearinghouses;
import io.handoff.config.Json;
import io.handoff.crypto.Vault;
import io.handoff.events.CardPurged;
import io.handoff.ids.EligibilityId;
import io.handoff.jobs.Jobs;
import io.handoff.problem.Problem;
import io.handoff.webhooks.Outbox;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Questions to payers. They are asked by {@link AskPayer}, never inside a request. */
@Stateless
public class Eligibilities {
    @Inject
    EligibilityStore store;

    @Inject
    EligibilityViews views;

    @Inject
    ScannedCards cards;

    @Inject
    Accounts accounts;

    @Inject
    Clearinghouses clearinghouses;

    @Inject
    Vault vault;

    @Inject
    Jobs jobs;

    @Inject
    Outbox outbox;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Keeps the question and promises that it will be asked. */
    public EligibilityView create(Caller caller, NewEligibility wish) {
        refuseMadeUp(wish.provider().npi(), caller);
        var card = cards.lockOwn(wish.card(), caller);
        var eligibility =
                new Eligibility(wish.card(), card.stay(), card.handoff(), store.nextControlNumber(), clock.instant());
        var payer = card.payer(
                wish.payerId(), clearinghouses.of(eligibility.account()).map(Clearinghouse::payerIds));
        var inquiry = new Inquiry(
                eligibility.controlNumber(),
                payer.id(),
                payer.name(),
                wish.provider(),
                wish.subscriber().withMemberId(card.memberNumber()),
                wish.dependent(),
                wish.serviceTypes());
        eligibility.keep(vault.seal(eligibility.account(), eligibility.place(), Json.bytes(inquiry)));
        var ticket = eligibility.promise();
        store.add(eligibility);
        jobs.schedule(AskPayer.NAME, ticket, clock.instant());
        audit.record(eligibility.account(), caller.getName(), "eligibility.created", eligibility.id());
        return views.of(List.of(eligibility), caller).get(0);
    }

    /** Clearinghouses' own test data has numbers that nobody was given; no payer of a live account would take one. */
    private void refuseMadeUp(String npi, Caller caller) {
        if (!Npi.isValid(npi) && !accounts.isTest(caller.account())) {
            throw Problem.badRequest(
                    "invalid_field",
                    "eligibility.provider.npi is not a National Provider Identifier: its last digit does not fit.");
        }
    }

    /** The question and what came of it; that is noted in the audit trail. */
    public EligibilityView read(EligibilityId id, Caller caller) {
        return views.of(List.of(store.own(id, caller)), caller).get(0);
    }

    /** With the card goes all that was asked about it. */
    public void purge(@Observes CardPurged purged) {
        for (var eligibility : store.ofCard(purged.card())) {
            if (eligibility.purge(clock.instant())) {
                store.tell(eligibility);
            }
            outbox.eligibilityDeleted(eligibility.session(), eligibility.card(), eligibility.id());
            audit.record(eligibility.account(), purged.actor(), "eligibility.deleted", eligibility.id());
        }
    }
}
