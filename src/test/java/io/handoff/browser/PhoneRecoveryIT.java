package io.handoff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Route.FulfillOptions;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lost network and a reloaded page, at each step. */
class PhoneRecoveryIT extends PhoneStories {
    private static final String SCANNER = "**/capture/part/scanning-*";
    /** Which pictures wait in the phone's database, such as "front back". */
    private static final String KEPT =
            """
            () => new Promise((resolve) => {
                const open = indexedDB.open('handoff', 1);
                open.onsuccess = () => {
                    const all = open.result.transaction('drafts').objectStore('drafts').getAll();
                    all.onsuccess = () => {
                        open.result.close();
                        resolve(all.result.flatMap(({ draft }) => ['front', 'back'].filter((side) => draft[side])).join(' '));
                    };
                };
            })""";

    @ParameterizedTest
    @CsvSource({"opened, , start", "claim, start, shutter", "reject, not-me, declined"})
    void aStepThatHadNoNetworkIsTakenAgain(String call, String tapped, String reached) {
        var path = "**/v1/handoffs/" + call;
        var offer = offer();
        phone.cannotReach(path);
        phone.opens(offer.link());
        if (tapped != null) {
            phone.taps(tapped);
        }
        seesReason("offline");
        phone.looksAt("phone-offline-" + call);
        phone.canReach(path);
        phone.taps("retry").sees(reached);
    }

    @Test
    void aStepIsTakenAgainByItselfWhenTheNetworkIsBack() {
        phone.cannotReach(OPENED);
        phone.opens(offer().link());
        seesReason("offline");
        phone.canReach(OPENED);
        phone.page.evaluate("dispatchEvent(new Event('online'))");
        phone.sees("start");
    }

    @Test
    void theScannerThatCouldNotBeFetchedIsFetchedWhenThereIsANetwork() {
        phone.cannotReach(SCANNER);
        phone.opens(offer().link()).sees("start");
        phone.cannotReach(address + "/");
        phone.taps("start");
        seesReason("offline");
        phone.canReach(SCANNER);
        phone.canReach(address + "/");
        phone.taps("retry").cameraIsOn();
    }

    @Test
    void aServerThatKeepsRefusingTheScannerDoesNotMakeThePageReloadForEver() {
        var loads = new AtomicInteger();
        phone.page.onDOMContentLoaded(page -> loads.incrementAndGet());
        phone.cannotReach(SCANNER);
        phone.starts(offer().link());
        seesReason("offline");
        assertThat(loads).hasValue(2);
    }

    @Test
    void aReloadGoesOnAtEachStep() {
        var offer = offer("backside", "required");
        phone.opens(offer.link()).sees("start");
        phone.page.reload();
        phone.taps("start").cameraIsOn();
        phone.page.reload();
        phone.cameraIsOn();
        phone.taps("shutter").sees("use-photo");
        phone.page.reload();
        phone.shoots().seesHeading("Back of your card");
        phone.page.reload();
        phone.seesHeading("Back of your card");
        phone.sees("front-taken");
        phone.looksAt("phone-back-reloaded");
        phone.shoots().isDone();
        phone.page.reload();
        phone.isDone();
    }

    @Test
    void aPictureThatWasOnItsWayIsSentAfterAReload() {
        var offer = offer("backside", "required");
        phone.starts(offer.link()).cameraIsOn();
        phone.cannotReach(UPLOAD);
        phone.shoots().sees("retry");
        phone.looksAt("phone-stalled");
        keeps("front");
        phone.canReach(UPLOAD);
        Held front = phone.holds(UPLOAD);
        phone.page.reload();
        phone.sees("progress");
        phone.looksAt("phone-resumed");
        front.release();

        phone.seesHeading("Back of your card");
        phone.cannotReach(UPLOAD);
        phone.shoots().sees("retry");
        keeps("back");
        phone.canReach(UPLOAD);
        phone.page.reload();
        phone.isDone();
        keeps("");
    }

    @Test
    void anOptionalBackKeepsBothPicturesInOrderOverAReload() {
        phone.starts(offer("backside", "optional").link()).shoots().seesHeading("Back of your card");
        keeps("front");
        phone.page.reload();
        phone.seesHeading("Back of your card");
        phone.sees("skip");
        var sides = new StringBuilder();
        phone.page.onRequest(request -> {
            if (request.url().contains("/upload")) {
                sides.append(request.url().replaceAll(".*orientation=(\\w+).*", "$1 "));
            }
        });
        phone.shoots().isDone();
        assertThat(sides).hasToString("front back ");
    }

    @Test
    void whatWasNotSentIsForgottenWhenTheHandoffIsOver() {
        var offer = offer();
        phone.starts(offer.link()).cameraIsOn();
        phone.cannotReach(UPLOAD);
        phone.shoots().sees("retry");
        keeps("front");
        desk.cancel(offer.handoff()).expect(200);
        seesReason("cancelled");
        keeps("");
    }

    @Test
    void aCancelWithoutANetworkIsHeardWhenThereIsOne() {
        var offer = offer();
        phone.starts(offer.link()).cameraIsOn();
        phone.cannotReach(CLAIM);
        phone.taps("cancel");
        seesReason("stopped");
        phone.looksAt("phone-stopped-offline");
        assertThat(desk.handoff(offer.handoff()).text("state")).isEqualTo("claimed");
        phone.page.reload();
        seesReason("stopped");
        phone.canReach(CLAIM);
        phone.page.evaluate("dispatchEvent(new Event('online'))");
        await().pollInSameThread().until(() -> desk.handoff(offer.handoff()).text("state"), "cancelled"::equals);
    }

    @Test
    void aTokenThatRanOutMidwayIsRenewedByClaimingAgain() {
        phone.starts(offer().link()).cameraIsOn();
        var refusals = new AtomicInteger();
        phone.witness.forgive("403 (Forbidden)");
        phone.page.route("**/v1/cards", route -> {
            if (refusals.getAndIncrement() > 0) {
                route.resume();
            } else {
                route.fulfill(new FulfillOptions().setStatus(403));
            }
        });
        phone.shoots().isDone();
        assertThat(refusals).hasValue(2);
    }

    /** The heading changes a moment before the browser's database has written. */
    private void keeps(String pictures) {
        await().pollInSameThread().until(() -> phone.page.evaluate(KEPT), pictures::equals);
    }
}
