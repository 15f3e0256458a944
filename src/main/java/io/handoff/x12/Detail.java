package io.handoff.x12;

import java.util.List;

/**
 * A segment that is kept as it is: nothing is concluded from it, but that it is there.
 *
 * @param segment its identifier, such as HSD, III, PRV, INS, HI or MPI
 * @param elements each a list of its components; an empty list where the element is absent
 */
public record Detail(String segment, List<List<String>> elements) {}
