/**
 * What a policy says, as the calls of the Windows leg are written down. Made from the policy and from the numbers that the
 * documents give, and from nothing else: no table, no map and no byte of the library.
 */
package io.culvert.wfp.expectation;
