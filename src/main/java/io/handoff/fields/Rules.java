package io.handoff.fields;

import java.util.List;
import java.util.stream.Stream;

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
            new LabelledRule(FieldName.CLIENT_NAME, new PlanShape()),
            new LabelledRule(FieldName.PLAN_ID, new NumberShape(2, 16, 1)),
            new LabelledRule(FieldName.CARD_SPECIFIC_ID, new NumberShape(4, 20, 3)),
            LabelledRule.shared(FieldName.RX_ID, new NumberShape(5, 20, 3)),
            new LabelledRule(FieldName.RX_ISSUER, new NumberShape(2, 15, 1)),
            new LabelledRule(FieldName.RX_PLAN, new CodeShape(2, 15)),
            LabelledRule.shared(FieldName.MEDICARE_MEDICAID_ID, new NumberShape(6, 20, 5)),
            new LabelledRule(FieldName.MEMBER_GENDER, new GenderShape()),
            new LabelledRule(FieldName.MEMBER_ID_SUFFIX, new PersonCodeShape()),
            new BinAndPcnRule(),
            new MedicarePlanRule(),
            new PlanTypeRule(),
            new BenefitManagerRule(),
            new MedicareNumberRule(),
            new LoneNumberRule(),
            new NameAtMemberNumberRule(),
            new LoneNameRule(),
            new FamilyRule(),
            new NameAndNumberRule(),
            new NameInPartsRule(),
            new PlanLineRule(),
            new EmployerRule(),
            new AdministratorRule(),
            new KnownPayerRule(),
            new DirectoryRule(),
            new InsurerLineRule(),
            new LogoRule());

    private Rules() {}

    /** What values look like that a label may announce for the field. */
    static Stream<Shape> shapesOf(FieldName field) {
        return ALL.stream()
                .filter(rule -> rule instanceof LabelledRule labelled && labelled.name() == field)
                .map(rule -> ((LabelledRule) rule).shape());
    }
}
