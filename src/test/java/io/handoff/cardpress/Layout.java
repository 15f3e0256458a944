package io.handoff.cardpress;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Ways to lay a card's front out, in the order in which cards take their turns. */
public enum Layout {
    LEFT_LABELS(Programme.COMMERCIAL, PlainLayouts::leftLabels),
    COLUMNS(Programme.COMMERCIAL, GridLayouts::columns),
    LEDGER(Programme.COMMERCIAL, HeldOutLayouts::ledger),
    NAME_FIRST(Programme.COMMERCIAL, PlainLayouts::nameFirst),
    BOXES(Programme.COMMERCIAL, GridLayouts::boxes),
    SUITCASE(Programme.COMMERCIAL, FreshLayouts::suitcase),
    MEDICARE(Programme.MEDICARE, ProgrammeLayouts::medicare),
    LIGHT_ON_DARK(Programme.COMMERCIAL, PlainLayouts::lightOnDark),
    FAMILY(Programme.COMMERCIAL, GridLayouts::family),
    SIDE_PANEL(Programme.COMMERCIAL, HeldOutLayouts::sidePanel),
    MEDICAID(Programme.MEDICAID, ProgrammeLayouts::medicaid),
    SELF_FUNDED(Programme.COMMERCIAL, FreshLayouts::selfFunded),
    CENTRED(Programme.COMMERCIAL, PlainLayouts::centred),
    PHARMACY(Programme.PHARMACY, ProgrammeLayouts::pharmacy),
    RUNNING(Programme.COMMERCIAL, HeldOutLayouts::running),
    COPAY_TABLE(Programme.COMMERCIAL, GridLayouts::copayTable),
    FORM(Programme.COMMERCIAL, FreshLayouts::form),
    BOTTOM_BAND(Programme.COMMERCIAL, PlainLayouts::bottomBand),
    PRIMARY_CARE(Programme.COMMERCIAL, GridLayouts::primaryCare),
    ADVANTAGE(Programme.COMMERCIAL, HeldOutLayouts::advantage),
    WATERMARK(Programme.MEDICAID, ProgrammeLayouts::watermark),
    CAPTIONS(Programme.COMMERCIAL, FamiliarLayouts::captions),
    TWO_LANGUAGES(Programme.MEDICAID, Bilingual::front),
    FAMILY_TABLE(Programme.COMMERCIAL, FamilyTable::front),
    HMO(Programme.COMMERCIAL, FamiliarLayouts::hmo),
    EMPLOYERS_PLAN(Programme.COMMERCIAL, FamiliarLayouts::selfFunded),
    BILINGUAL(Programme.MEDICAID, FreshLayouts::bilingual);

    private static final List<Layout> HELD_OUT =
            List.of(LEDGER, SIDE_PANEL, RUNNING, ADVANTAGE, SUITCASE, SELF_FUNDED, FORM, BILINGUAL);

    private final Programme programme;
    private final Consumer<Side> front;

    Layout(Programme programme, Consumer<Side> front) {
        this.programme = programme;
        this.front = front;
    }

    /** Cards of it are kept from all tuning. */
    public boolean isHeldOut() {
        return HELD_OUT.contains(this);
    }

    Programme programme() {
        return programme;
    }

    void printFront(Side side) {
        front.accept(side);
    }

    static List<Layout> tuned() {
        return Stream.of(values()).filter(layout -> !layout.isHeldOut()).toList();
    }
}
