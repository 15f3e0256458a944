/** Handoff: a patient goes on with the phone what the desktop's camera cannot do. */
package io.handoff;
