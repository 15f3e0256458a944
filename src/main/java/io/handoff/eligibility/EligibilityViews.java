package io.handoff.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.access.Caller;
import io.handoff.audit.Audit;
import io.handoff.config.Json;
import io.handoff.crypto.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Opens what is sealed for somebody who may see it, and notes that in the audit trail. */
@ApplicationScoped
class EligibilityViews {
    @Inject
    Vault vault;

    @Inject
    Audit audit;

    /** In the same order. */
    List<EligibilityView> of(List<Eligibility> found, Caller caller) {
        var told = found.stream()
                .filter(eligibility -> eligibility.request() != null)
                .map(Eligibility::id)
                .toList();
        if (!told.isEmpty()) {
            audit.recordAll(caller.account(), caller.getName(), "eligibility.read", told);
        }
        return found.stream()
                .map(eligibility -> EligibilityView.of(eligibility, request(eligibility), answer(eligibility)))
                .toList();
    }

    private JsonNode answer(Eligibility of) {
        return of.answer() == null
                ? null
                : Json.read(vault.open(of.account(), of.answerPlace(), of.answer()), JsonNode.class);
    }

    private JsonNode request(Eligibility of) {
        return of.request() == null
                ? null
                : Json.read(vault.open(of.account(), of.place(), of.request()), JsonNode.class);
    }
}
