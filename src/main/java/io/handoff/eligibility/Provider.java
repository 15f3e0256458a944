package io.handoff.eligibility;

import io.handoff.problem.Problem;

/** Who asks: an organisation, or a person with both names. Without an organisation, {@code organizationName} is null. */
public record Provider(String firstName, String lastName, String organizationName, String npi) {
    /** @throws Problem 400 which names the member that is missing or wrong */
    static Provider of(Members body) {
        var npi = body.required("npi");
        if (!Npi.hasForm(npi)) {
            throw body.wrong("npi", "is not a National Provider Identifier: ten digits");
        }
        var provider = new Provider(
                body.name("first_name", Members.FIRST_NAME),
                body.name("last_name", Members.LAST_NAME),
                body.nameOrEmpty("organization_name", Members.LAST_NAME),
                npi);
        if (provider.organizationName == null && (provider.firstName == null || provider.lastName == null)) {
            throw body.missing("organization_name", "or both first_name and last_name");
        }
        return provider;
    }
}
