package io.handoff.cardpress;

/** What a card is for, which decides what it shows. */
public enum Programme {
    COMMERCIAL,
    MEDICARE,
    MEDICAID,
    PHARMACY
}
