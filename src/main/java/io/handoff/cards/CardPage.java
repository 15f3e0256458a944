package io.handoff.cards;

import io.handoff.paging.ResponseMetadata;
import java.util.List;

/** One page of a list of cards, in the published form. */
public record CardPage(List<CardView> cards, ResponseMetadata responseMetadata) {}
