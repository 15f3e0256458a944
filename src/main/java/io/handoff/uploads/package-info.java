/**
 * Uploads by form post, as S3 takes them: a policy says what the form must hold, a signature that the policy is ours.
 *
 * <p>Invariant: nothing of a form's file is read before its policy is known to be ours and to allow every other field.
 * Level 2: may import levels 0 and 1.
 */
package io.handoff.uploads;
