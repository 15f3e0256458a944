package io.handoff.webhooks;

import java.util.List;

/** One page of deliveries, newest first. */
public record DeliveryPage(List<DeliveryView> deliveries, Metadata responseMetadata) {
    /** @param nextCursor what to ask for next; absent on the last page */
    public record Metadata(String nextCursor, int limit) {}

    /** @param found one more than a page holds where there are more */
    static DeliveryPage of(List<Delivery> found, int limit) {
        var page = found.subList(0, Math.min(limit, found.size()));
        var next = found.size() > limit ? Long.toString(page.get(limit - 1).place()) : null;
        return new DeliveryPage(page.stream().map(DeliveryView::of).toList(), new Metadata(next, limit));
    }
}
