package io.handoff.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** With answers as WildFly 39 gives them. */
class ReadinessTest {
    @Test
    void whileTheServerBootsNothingHasFailed() {
        assertThat(
                        Readiness.isFailed(
                                """
                        {"status":"DOWN","checks":[{"name":"deployments-status","status":"DOWN"},\
                        {"name":"server-state","status":"DOWN"},{"name":"boot-errors","status":"DOWN"}]}"""))
                .isFalse();
    }

    @Test
    void aBrokenDeploymentOnARunningServerHasFailedForGood() {
        assertThat(
                        Readiness.isFailed(
                                """
                        {"status":"DOWN","checks":[{"name":"deployments-status","status":"DOWN",\
                        "data":{"handoff.war":"FAILED"}},{"name":"server-state","status":"UP",\
                        "data":{"value":"running"}},{"name":"boot-errors","status":"UP"}]}"""))
                .isTrue();
    }

    @Test
    void aBrokenSubsystemOnARunningServerHasFailedForGood() {
        assertThat(
                        Readiness.isFailed(
                                """
                        {"status":"DOWN","checks":[{"name":"server-state","status":"UP","data":{"value":"running"}},\
                        {"name":"boot-errors","status":"DOWN","data":{"boot-errors":"[]"}}]}"""))
                .isTrue();
    }

    @Test
    void aDatabaseThatIsAwayMayComeBack() {
        assertThat(
                        Readiness.isFailed(
                                """
                        {"status":"DOWN","checks":[{"name":"database","status":"DOWN"},\
                        {"name":"server-state","status":"UP","data":{"value":"running"}},\
                        {"name":"boot-errors","status":"UP"}]}"""))
                .isFalse();
    }
}
