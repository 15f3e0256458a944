package io.handoff.handoff;

import io.handoff.access.Company;
import io.handoff.problem.Problem;

/** How the phone page should look; on the wire in both directions. */
public record Look(String logoUrl, String primaryColor) {
    /** Null where there is nothing to say. */
    static Look of(Company company) {
        return company.logoUrl() == null && company.primaryColor() == null
                ? null
                : new Look(company.logoUrl(), company.primaryColor());
    }

    /**
     * What a request says of the company, or null where it says nothing.
     *
     * @throws Problem 400 where something is not of the form
     */
    static Company company(String name, Look look) {
        var said = new Company(
                name == null ? null : name.strip(),
                look == null ? null : look.logoUrl(),
                look == null ? null : look.primaryColor());
        if (said.name() != null && !Company.isName(said.name())) {
            throw Problem.badRequest(
                    "bad_company_name",
                    "company_name is plain text of at most " + Company.LONGEST_NAME + " characters.");
        }
        if (said.logoUrl() != null && !Company.isLogo(said.logoUrl())) {
            throw Problem.badRequest(
                    "bad_logo",
                    "logo_url is a picture as data:image/png;base64,… (or jpeg, webp, svg+xml) of at most "
                            + Company.LONGEST_LOGO + " characters.");
        }
        if (said.primaryColor() != null && !Company.isColor(said.primaryColor())) {
            throw Problem.badRequest("bad_color", "primary_color is a colour such as #0a7cff.");
        }
        return said.isNobody() ? null : said;
    }
}
