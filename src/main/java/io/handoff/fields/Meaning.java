package io.handoff.fields;

/** A field that a label may announce, and how sure that is, 0 to 1 ("Member" may precede a name or a number). */
record Meaning(FieldName field, double certainty) {}
