package io.handoff.clearinghouse;

/**
 * One end of an interchange.
 *
 * @param qualifier ISA05 or ISA07, two characters such as {@code ZZ}
 * @param id ISA06 or ISA08, at most 15 characters; also the SenderID or ReceiverID of a CORE envelope
 * @param application GS02 or GS03, at most 15 characters
 */
public record Party(String qualifier, String id, String application) {}
