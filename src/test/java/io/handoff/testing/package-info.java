/**
 * What integration tests stand on: one PostgreSQL for the test run, product nodes as real processes, an account for
 * each test.
 *
 * <p>Databases and folders are new in each run, the session time zone is not UTC, ports are free ones of loopback.
 * Everything ends with the test JVM, also when that is killed.
 */
package io.handoff.testing;
