package io.handoff.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.access.PhoneGrants.Level;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A new operation must be entered here, and so somebody has to think whether phones may call it. */
class PhoneOperationsTest {
    /** What a phone may do already while its desktop is asked whether it is the right one. */
    private static final Set<String> WHILE_CONFIRMING =
            Set.of("GET /handoffs/{handoff_id}", "GET /events", "POST /handoffs/{handoff_id}/cancel");

    /** What a phone may do only while its handoff goes on. */
    private static final Set<String> UNTIL_COMPLETED = Set.of(
            "POST /cards",
            "POST /cards/{card_id}/generate-upload-url",
            "GET /generate-upload-url",
            "POST /handoffs/{handoff_id}/cancel");

    /** What it may also do afterwards. */
    private static final Set<String> ALSO_AFTERWARDS = Set.of(
            "GET /cards/{card_id}",
            "POST /cards/{card_id}/upload",
            "POST /cards/{card_id}/performance",
            "POST /scans/{scan_id}/metadata",
            "POST /eligibility",
            "GET /eligibility/{eligibility_id}",
            "GET /handoffs/{handoff_id}",
            "GET /events");

    private static final Set<String> REFUSED = Set.of(
            "GET /access-token",
            "GET /cards",
            "GET /cards/search",
            "GET /eligibility",
            "DELETE /cards/{card_id}",
            "GET /account/{setting}",
            "PUT /account/{setting}",
            "GET /account/payers",
            "PUT /account/payers",
            "GET /account/payer_directory",
            "PUT /account/payer_directory",
            "GET /account/clearinghouse",
            "PUT /account/clearinghouse",
            "GET /account/webhooks",
            "PUT /account/webhooks",
            "POST /account/webhooks/{webhook}/rotate",
            "POST /account/webhooks/{webhook}/enable",
            "GET /account/webhooks/deliveries",
            "POST /account/webhooks/deliveries/{delivery}/replay",
            "GET /generate-magic-link",
            "POST /handoffs",
            "GET /handoffs/current",
            "GET /handoffs/{handoff_id}/qr.png",
            "POST /handoffs/{handoff_id}/renew",
            "POST /handoffs/{handoff_id}/code",
            "POST /handoffs/{handoff_id}/confirm");

    /** What asks for no token of a caller; the link, or the signature, in it is the credential. */
    private static final Set<String> FOR_STRANGERS = Set.of(
            "GET /validate-magic-link",
            "POST /handoffs/opened",
            "POST /handoffs/claim",
            "POST /handoffs/reject",
            "POST /uploads",
            "GET /images/{scan_id}");

    @Test
    void everyOperationStandsInOneTable() {
        var all = Stream.of(UNTIL_COMPLETED, ALSO_AFTERWARDS, REFUSED, FOR_STRANGERS)
                .flatMap(Set::stream)
                .toList();

        assertThat(all).doesNotHaveDuplicates();
        assertThat(RestOperation.all().stream().map(RestOperation::name)).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void onlyThoseWithACredentialOfTheirOwnAreForStrangers() {
        assertThat(RestOperation.all().stream()
                        .filter(RestOperation::forStrangers)
                        .map(RestOperation::name))
                .containsExactlyInAnyOrderElementsOf(FOR_STRANGERS);
    }

    @Test
    void theAllowListHoldsNothingThatDoesNotExist() {
        assertThat(PhoneOperations.values()).hasSize(UNTIL_COMPLETED.size() + ALSO_AFTERWARDS.size());
    }

    static Stream<String> allForPhones() {
        return Stream.of(UNTIL_COMPLETED, ALSO_AFTERWARDS).flatMap(Set::stream);
    }

    @ParameterizedTest
    @MethodSource("allForPhones")
    void phonesMayWhenTheyAreConfirmed(String operation) {
        assertThat(allowed(operation, Level.OPEN)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("allForPhones")
    void phonesMayLittleBeforeThat(String operation) {
        assertThat(allowed(operation, Level.CONFIRMING)).isEqualTo(WHILE_CONFIRMING.contains(operation));
    }

    @ParameterizedTest
    @MethodSource("allForPhones")
    void phonesMaySomeAlsoAfterwards(String operation) {
        assertThat(allowed(operation, Level.FINISHED)).isEqualTo(ALSO_AFTERWARDS.contains(operation));
    }

    @ParameterizedTest
    @MethodSource("allForPhones")
    void phonesMayNothingWhenItIsOver(String operation) {
        assertThat(allowed(operation, Level.REVOKED)).isFalse();
    }

    @ParameterizedTest
    @FieldSource("REFUSED")
    void phonesMayNever(String operation) {
        assertThat(Level.values()).noneMatch(level -> allowed(operation, level));
    }

    @Test
    void anotherMethodOfAnAllowedAddressIsRefused() {
        assertThat(PhoneOperations.allow("DELETE", "/cards/{card_id}", Level.OPEN))
                .isFalse();
        assertThat(PhoneOperations.allow("GET", "/cards", Level.OPEN)).isFalse();
    }

    private static boolean allowed(String operation, Level level) {
        var words = operation.split(" ");
        return PhoneOperations.allow(words[0], words[1], level);
    }
}
