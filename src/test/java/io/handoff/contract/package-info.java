/** That the server keeps to what its documents say. */
package io.handoff.contract;
