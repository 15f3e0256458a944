package io.handoff.sandbox;

import io.handoff.x12.Benefit;
import java.math.BigDecimal;
import java.util.List;

/** The one plan of the sandbox payer. Amounts are in dollars. */
final class SandboxPlan {
    private static final String NAME = "SANDBOX PPO 1500";
    private static final String NOTICE = "SANDBOX ANSWER, NOBODY'S REAL COVERAGE";
    private static final List<String> WHOLE = List.of("30");
    private static final List<String> OFFICE_VISIT = List.of("98");
    private static final List<String> COVERED =
            List.of("1", "33", "35", "47", "48", "50", "86", "88", "98", "AL", "MH", "UC");
    private static final String YEAR = "23";
    private static final String REMAINING = "29";
    private static final String VISIT = "27";

    private SandboxPlan() {}

    static List<Benefit> active() {
        return List.of(
                status("1", WHOLE),
                status("1", COVERED),
                total("C", "IND", YEAR, "1500", "Y"),
                total("C", "IND", REMAINING, "912.34", "Y"),
                total("C", "FAM", YEAR, "3000", "Y"),
                total("C", "FAM", REMAINING, "2412.34", "Y"),
                total("C", "IND", YEAR, "3000", "N"),
                total("C", "IND", REMAINING, "3000", "N"),
                total("G", "IND", YEAR, "5000", "Y"),
                total("G", "IND", REMAINING, "4412.34", "Y"),
                total("G", "FAM", YEAR, "10000", "Y"),
                total("G", "FAM", REMAINING, "9412.34", "Y"),
                share(WHOLE, ".2", "Y"),
                share(WHOLE, ".4", "N"),
                coPayment(OFFICE_VISIT, "25", "Y"),
                coPayment(List.of("UC"), "75", "Y"),
                coPayment(List.of("86"), "300", "W"));
    }

    static List<Benefit> inactive() {
        return List.of(status("6", WHOLE));
    }

    private static Benefit status(String information, List<String> services) {
        return benefit(information, "IND", services, "", null, null, "", List.of(NOTICE));
    }

    private static Benefit total(String information, String level, String time, String money, String network) {
        return benefit(information, level, WHOLE, time, new BigDecimal(money), null, network, List.of());
    }

    private static Benefit share(List<String> services, String percent, String network) {
        return benefit("A", "IND", services, "", null, new BigDecimal(percent), network, List.of());
    }

    private static Benefit coPayment(List<String> services, String money, String network) {
        return benefit("B", "IND", services, VISIT, new BigDecimal(money), null, network, List.of());
    }

    private static Benefit benefit(
            String information,
            String level,
            List<String> services,
            String time,
            BigDecimal money,
            BigDecimal percent,
            String network,
            List<String> messages) {
        return new Benefit(
                information,
                level,
                services,
                "",
                messages.isEmpty() ? "" : NAME,
                time,
                money,
                percent,
                "",
                null,
                "",
                network,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                messages,
                List.of(),
                List.of());
    }
}
