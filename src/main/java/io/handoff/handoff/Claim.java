package io.handoff.handoff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.handoff.ids.AccountId;
import io.handoff.ids.HandoffId;
import io.handoff.ids.PersonId;
import java.time.Instant;

/**
 * What a phone gets for its link.
 *
 * @param account whose pages may ask; not on the wire
 * @param token a JWT that acts inside this handoff only
 * @param expiresAt when the JWT ends; the same device may claim again for a new one
 */
public record Claim(
        @JsonIgnore AccountId account,
        @JsonProperty("Token") String token,
        @JsonProperty("IdentityId") PersonId identity,
        HandoffId handoffId,
        Instant expiresAt,
        Backside backside) {}
