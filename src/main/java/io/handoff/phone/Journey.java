package io.handoff.phone;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** The phone's whole way, from the link to "go back to your computer". */
final class Journey {
    private static final Set<String> FAILED = Set.of("frontside_failed", "backside_failed", "error");
    private static final Set<String> READ = Set.of("completed", "enriched");

    private final Options options;
    private final Steps steps;
    private final Visit visit;
    private final Server server;
    private final long until;

    Journey(Options options, Steps steps) {
        this.options = options;
        this.steps = steps;
        visit = new Visit(options, steps);
        server = visit.server();
        until = System.nanoTime() + options.timeout().toNanos();
    }

    void go() {
        visit.open();
        if (isOver("opened")) {
            return;
        }
        pause();
        if (options.has("--not-me") || options.cancelsAfter("opened")) {
            visit.decline();
            return;
        }
        var claimed = visit.claim();
        if (options.has("--twice")) {
            visit.tryAsAnother();
        }
        if (stops("claimed", claimed)) {
            return;
        }
        try (var ears = new Ears(server)) {
            if (claimed.mustBeConfirmed()) {
                awaitConfirmation(claimed, ears);
            }
            scan(claimed, ears);
        }
    }

    private void awaitConfirmation(Claimed claimed, Ears ears) {
        steps.took("confirming", "the desktop must show " + claimed.number());
        var path = "/handoffs/" + claimed.handoff();
        var answer = await(
                ears, path, state -> !state.equals("confirming") && !state.equals("claimed"), Ending.NOT_CONFIRMED);
        if (!Set.of("capturing", "reading").contains(answer.text("state"))) {
            throw new PhoneProblem(Ending.NOT_CONFIRMED, "The desktop did not confirm this phone: " + words(answer));
        }
        steps.took("confirmed", null);
    }

    private static String words(Answer answer) {
        var reason = answer.text("reason");
        return answer.text("state") + (reason == null ? "" : ", " + reason);
    }

    private void scan(Claimed claimed, Ears ears) {
        boolean back = claimed.wantsBack(options);
        for (int left = options.failures("front"); left > 0; left--) {
            fail(card(back), "front", ears);
        }
        for (int left = options.failures("back"); left > 0; left--) {
            var card = card(back);
            send(card, "front", options.picture("front"));
            await(card, ears, Set.of("backside_processing"));
            fail(card, "back", ears);
        }
        var card = card(back);
        send(card, "front", options.picture("front"));
        if (stops("front", claimed)) {
            return;
        }
        if (back) {
            await(card, ears, Set.of("backside_processing"));
            pause();
            send(card, "back", options.picture("back"));
            if (isOver("back")) {
                return;
            }
        }
        var read = await(card, ears, READ);
        var number = read.body().at("/details/member_number/value").asText("");
        steps.took("completed", number.isEmpty() ? null : "member number " + number);
    }

    private String card(boolean back) {
        pause();
        var body = Map.of(
                "enable_backside_scan",
                back,
                "enable_livescan",
                false,
                "backside",
                Map.of("scanning", back ? "required" : "disabled"));
        var card = checked(server.post("/cards", body, null)).text("card_id");
        steps.took("card", card);
        return card;
    }

    private void send(String card, String side, Picture picture) {
        var path = "/cards/" + card + "/upload?orientation=" + side + "&capture_type=manual";
        checked(server.upload(path, picture.type(), picture.body(options.kilobits())));
        steps.took(side, "sent, " + picture.bytes().length / 1024 + " KB");
    }

    /** Sends what nobody can read, and hears that it could not be read. */
    private void fail(String card, String side, Ears ears) {
        send(card, side, Picture.unreadable());
        var answer =
                await(ears, "/cards/" + card, state -> FAILED.contains(state) || READ.contains(state), Ending.STOPPED);
        if (!FAILED.contains(answer.text("state"))) {
            throw new PhoneProblem(Ending.UNEXPECTED, "The server has read a picture of an empty table.");
        }
        steps.took("unreadable", side + " as it should be");
    }

    private Answer await(String card, Ears ears, Set<String> wanted) {
        var answer = await(
                ears,
                "/cards/" + card,
                state -> wanted.contains(state) || FAILED.contains(state) || READ.contains(state),
                Ending.STOPPED);
        if (!wanted.contains(answer.text("state"))) {
            var why = answer.body().at("/error/message").asText("");
            throw new PhoneProblem(Ending.UNREADABLE, ("The card is " + answer.text("state") + ". " + why).strip());
        }
        return answer;
    }

    /** @param late how it ends where the desktop stops it, or it takes too long */
    private Answer await(Ears ears, String path, Predicate<String> wanted, Ending late) {
        while (System.nanoTime() < until) {
            var answer = checked(server.get(path), late);
            if (wanted.test(answer.text("state"))) {
                return answer;
            }
            try {
                ears.listen();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new PhoneProblem(Ending.UNEXPECTED, "The program was interrupted.");
            }
        }
        throw new PhoneProblem(
                late, "That took longer than " + options.timeout().toSeconds() + " s.");
    }

    private static Answer checked(Answer answer) {
        return checked(answer, Ending.STOPPED);
    }

    /** @param dead how it ends where the token is dead: it is as soon as the handoff was stopped */
    private static Answer checked(Answer answer, Ending dead) {
        if (!answer.isGood()) {
            boolean over = answer.status() == 401 || answer.status() == 403;
            throw new PhoneProblem(over ? dead : Ending.UNEXPECTED, "The server refuses: " + answer);
        }
        return answer;
    }

    private boolean stops(String place, Claimed claimed) {
        if (options.cancelsAfter(place) && claimed.handoff() != null) {
            checked(server.post("/handoffs/" + claimed.handoff() + "/cancel", Map.of(), null));
            steps.took("cancelled", "after " + place);
            return true;
        }
        return isOver(place);
    }

    private boolean isOver(String place) {
        if (options.dropsAfter(place)) {
            steps.took("silent", "after " + place);
            return true;
        }
        return false;
    }

    private void pause() {
        long end = System.nanoTime() + options.pause().toNanos();
        for (long left = options.pause().toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
