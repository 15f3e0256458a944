package io.handoff.cardpress;

import java.awt.Color;
import java.awt.Font;

/** Ways to lay a card out. */
public enum CardDesign {
    /** Labels before their values, pharmacy in a box on the right. */
    SIDE_BY_SIDE {
        @Override
        void print(SpecimenCard card, Sheet sheet) {
            sheet.text(card.payerName(), 50, 90, 46, Font.BOLD, NAVY);
            sheet.labelled("Member:", card.memberName(), 50, 230, 190, 30);
            sheet.labelled("Member ID:", card.memberNumber(), 50, 230, 240, 30);
            sheet.labelled("Group Number:", card.groupNumber(), 560, 790, 240, 30);
            sheet.fill(NAVY, 50, 262, 900, 3);
            sheet.labelled("Plan:", card.planName(), 50, 150, 330, 28);
            sheet.labelled("RxBIN:", card.rxBin(), 600, 720, 380, 28);
            sheet.labelled("RxPCN:", card.rxPcn(), 600, 720, 425, 28);
            sheet.labelled("RxGrp:", card.rxGroup(), 600, 720, 470, 28);
            sheet.labelled("Payer ID", card.payerId(), 50, 200, 470, 28);
            sheet.labelled("Office Visit:", "$25", 50, 220, 560, 24);
            sheet.labelled("Urgent Care:", "$60", 330, 510, 560, 24);
        }
    },
    /** Small labels over their values, in columns. */
    STACKED {
        @Override
        void print(SpecimenCard card, Sheet sheet) {
            sheet.fill(new Color(0xDDEBF7), 0, 0, 1000, 120);
            sheet.text(card.payerName(), 50, 78, 44, Font.BOLD, NAVY);
            sheet.stacked("SUBSCRIBER NAME", card.memberName(), 50, 180, 32);
            sheet.stacked("IDENTIFICATION NUMBER", card.memberNumber(), 50, 280, 32);
            sheet.stacked("GROUP NO.", card.groupNumber(), 560, 280, 32);
            sheet.stacked("PLAN NAME", card.planName(), 560, 180, 32);
            sheet.stacked("RxBIN", card.rxBin(), 50, 410, 30);
            sheet.stacked("RxPCN", card.rxPcn(), 290, 410, 30);
            sheet.stacked("RxGRP", card.rxGroup(), 520, 410, 30);
            sheet.stacked("PAYER ID", card.payerId(), 780, 410, 30);
            sheet.stacked("EFFECTIVE DATE", "01/01/2026", 50, 530, 28);
        }
    },
    /** Everything in one list, the member's name without a label. */
    LIST {
        @Override
        void print(SpecimenCard card, Sheet sheet) {
            sheet.text(card.payerName(), 380, 80, 40, Font.BOLD, new Color(0x7A1F3D));
            sheet.text(card.memberName(), 50, 170, 32, Font.BOLD, Color.BLACK);
            sheet.labelled("ID #", card.memberNumber(), 50, 330, 220, 30);
            sheet.labelled("GRP #", card.groupNumber(), 50, 330, 270, 30);
            sheet.labelled("Product", card.planName(), 50, 330, 320, 30);
            sheet.labelled("Rx Bin", card.rxBin(), 50, 330, 370, 30);
            sheet.labelled("PCN", card.rxPcn(), 50, 330, 420, 30);
            sheet.labelled("Rx Group", card.rxGroup(), 50, 330, 470, 30);
            sheet.labelled("EDI Payer ID", card.payerId(), 50, 330, 520, 30);
            sheet.text("Customer Service 1-800-555-0142", 50, 600, 24, Font.PLAIN, Color.DARK_GRAY);
        }
    };

    private static final Color NAVY = new Color(0x1F3A6E);

    abstract void print(SpecimenCard card, Sheet sheet);
}
