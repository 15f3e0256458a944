package io.handoff.paging;

/**
 * What a page says of itself, in the published form.
 *
 * @param nextCursor where the next page begins; absent on the last one
 * @param limit how many items the page has at most
 * @param total how many items all pages have, at the moment
 */
public record ResponseMetadata(String nextCursor, int limit, long total) {}
