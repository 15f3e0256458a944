package io.handoff.eligibility;

import io.handoff.paging.ResponseMetadata;
import java.util.List;

/** One page of a list of questions, in the published form. */
public record EligibilityPage(List<EligibilityView> eligibilityRequests, ResponseMetadata responseMetadata) {}
