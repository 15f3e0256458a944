package io.handoff.x12;

import java.util.ArrayList;
import java.util.List;

/**
 * A payer (2100A) or a provider (2100B) of an answer.
 *
 * @param identity null where an answer names none
 * @param rest segments that are only kept: PRV
 */
public record Party(
        Identity identity,
        List<Reference> references,
        Address address,
        List<Contact> contacts,
        List<Detail> rest,
        List<Rejection> rejections) {

    /** One that only has a name and a number. */
    public static Party of(Identity identity) {
        return new Party(identity, List.of(), null, List.of(), List.of(), List.of());
    }

    /** The same, turned down. */
    public Party rejecting(Rejection rejection) {
        return new Party(identity, references, address, contacts, rest, List.of(rejection));
    }

    void write(SegmentWriter to, String outerLoop) {
        write(rejections, outerLoop, true, to);
        if (identity != null) {
            identity.write(to);
        }
        references.forEach(reference -> reference.write(to));
        if (address != null) {
            address.write(to);
        }
        contacts.forEach(contact -> contact.write(to));
        write(rejections, outerLoop, false, to);
        rest.forEach(to::detail);
    }

    private static void write(List<Rejection> rejections, String loop, boolean in, SegmentWriter to) {
        rejections.stream()
                .filter(rejection -> rejection.loop().equals(loop) == in)
                .forEach(rejection -> rejection.write(to));
    }

    /** Collects one, segment after segment. */
    static final class Draft {
        Identity identity;
        Address address;
        final List<Reference> references = new ArrayList<>();
        final List<Contact> contacts = new ArrayList<>();
        final List<Detail> rest = new ArrayList<>();
        final List<Rejection> rejections = new ArrayList<>();

        /** Whether the segment is one that says something of a party; its name is not taken here. */
        boolean takes(Segment segment) {
            switch (segment.id()) {
                case "REF" -> references.add(Reference.read(segment));
                case "N3", "N4" -> address = Address.read(address, segment);
                case "PER" -> contacts.add(Contact.read(segment));
                case "PRV" -> rest.add(segment.detail());
                default -> {
                    return false;
                }
            }
            return true;
        }

        Party done() {
            return new Party(
                    identity,
                    List.copyOf(references),
                    address,
                    List.copyOf(contacts),
                    List.copyOf(rest),
                    List.copyOf(rejections));
        }
    }
}
