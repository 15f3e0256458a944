package io.handoff.events;

import io.handoff.ids.CardId;

/**
 * Fired inside the transaction that forgets what a card says, with the card's row locked: what others keep of it goes too. No
 * client waits for it, so it is not in the log.
 *
 * @param actor who did it, as the audit trail names them
 */
public record CardPurged(CardId card, String actor) {}
