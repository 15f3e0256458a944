package io.handoff.handoff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.handoff.ids.AccountId;
import io.handoff.ids.HandoffId;
import io.handoff.ids.PersonId;
import java.time.Instant;

/**
 * What a phone gets for its link or code.
 *
 * @param account whose pages may ask; not on the wire
 * @param token a JWT that acts inside this handoff only
 * @param state {@code confirming} where the desktop must say first that this is the right phone
 * @param expiresAt when the JWT ends; the same device may claim again for a new one
 * @param look the company's logo and colour, or absent
 * @param confirmNumber what the phone shows while it waits to be confirmed; else absent
 * @param showsResult true where the phone may show what was read; else absent
 */
public record Claim(
        @JsonIgnore AccountId account,
        @JsonProperty("Token") String token,
        @JsonProperty("IdentityId") PersonId identity,
        HandoffId handoffId,
        String state,
        Instant expiresAt,
        Backside backside,
        String companyName,
        Look look,
        String locale,
        String confirmNumber,
        Boolean showsResult) {}
