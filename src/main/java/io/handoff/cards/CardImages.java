package io.handoff.cards;

/** Where the pictures of a card's sides can be fetched for a while; a side without a picture is absent. */
public record CardImages(Picture front, Picture back) {
    /** {@code url} needs no credentials but what stands in it. */
    public record Picture(String url) {}
}
