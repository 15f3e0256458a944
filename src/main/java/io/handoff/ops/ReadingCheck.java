package io.handoff.ops;

import io.handoff.cards.WarmUp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: the first patient's card is read as fast as any other. Workers that are lost later say nothing here. */
@Readiness
@ApplicationScoped
public class ReadingCheck implements HealthCheck {
    @Inject
    WarmUp warmUp;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("reading").status(warmUp.isOver()).build();
    }
}
