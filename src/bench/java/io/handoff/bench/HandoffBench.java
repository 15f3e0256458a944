package io.handoff.bench;

import io.handoff.browser.HandoffTimes;
import io.handoff.browser.HandoffTimes.Round;
import io.handoff.testing.TestDatabase;
import io.handoff.testing.TestServer;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** {@code ./handoff bench handoff [rounds]}: from the phone's "done" to the desktop's {@code onSuccess}, in real browsers. */
public final class HandoffBench {
    private static final int ROUNDS = 25;
    private static final String ROW = "%-44s %8.0f %8.0f %8.0f%n";

    private HandoffBench() {}

    /** @param arguments how many handoffs, or nothing */
    public static void main(String[] arguments) {
        int rounds = arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]);
        try (TestServer server = TestServer.start(Map.of())) {
            var all = HandoffTimes.of(server.http(), rounds);
            System.out.printf("%n%d handoffs on one machine, in milliseconds%n", rounds);
            System.out.printf("%-44s %8s %8s %8s%n", "", "median", "95 %", "worst");
            print("phone's \"done\" to desktop's onSuccess", all, Round::delivered);
            print("upload accepted to desktop's onSuccess", all, Round::read);
            System.out.println("less than zero: the desktop was first");
        } finally {
            new TestDatabase().launcherSessionClosed(null);
        }
    }

    private static void print(String name, List<Round> all, ToDoubleFunction<Round> time) {
        var sorted = all.stream().mapToDouble(time).sorted().toArray();
        int last = sorted.length - 1;
        System.out.printf(ROW, name, sorted[sorted.length / 2], sorted[(int) Math.ceil(0.95 * last)], sorted[last]);
    }
}
