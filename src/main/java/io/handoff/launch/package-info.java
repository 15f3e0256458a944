/**
 * The command line: starts the database and the server as one thing that Ctrl-C stops, and lets an operator manage
 * accounts and keys.
 *
 * <p>Guards that nothing outlives the launcher, that a wrong setting costs one sentence and leaves nothing running, and
 * that a secret is shown once or kept in a file only its owner reads. Its own program with its own class path: it
 * imports no other package of Handoff, and none imports it. The only package that prints.
 */
package io.handoff.launch;
