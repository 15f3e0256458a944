/**
 * The sandbox payer: answers real 271s to real 270s over the transport that real clearinghouses use, for test accounts only.
 *
 * <p>Invariant: everybody in it is made up, and every answer says that it comes from the sandbox. Level 4: may import levels 0
 * to 3.
 */
package io.handoff.sandbox;
