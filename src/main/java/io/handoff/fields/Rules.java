package io.handoff.fields;

import java.util.List;

/** All rules; their order means nothing. */
final class Rules {

    static final List<Rule> ALL = List.of(
            new LabelledRule(FieldName.MEMBER_NUMBER, new MemberNumberShape()),
            new LabelledRule(FieldName.GROUP_NUMBER, new GroupNumberShape()),
            new LabelledRule(FieldName.MEMBER_NAME, new PersonShape()),
            new LabelledRule(FieldName.PLAN_NAME, new PlanShape()),
            new LabelledRule(FieldName.RX_BIN, new BinShape()),
            new LabelledRule(FieldName.RX_PCN, new CodeShape(2, 12)),
            new LabelledRule(FieldName.RX_GROUP, new CodeShape(2, 15)),
            new LabelledRule(FieldName.PAYER_ID, new PayerIdShape()),
            new LabelledRule(FieldName.START_DATE, new DateShape()),
            new LabelledRule(FieldName.MEMBER_DOB, new DateShape()),
            new LabelledRule(FieldName.PART_A_EFFECTIVE_DATE, new DateShape()),
            new LabelledRule(FieldName.PART_B_EFFECTIVE_DATE, new DateShape()),
            new LabelledRule(FieldName.EMPLOYER, new PlanShape()),
            new MedicareNumberRule(),
            new NameAtMemberNumberRule(),
            new PlanLineRule(),
            new KnownPayerRule(),
            new InsurerLineRule(),
            new LogoRule());

    private Rules() {}
}
