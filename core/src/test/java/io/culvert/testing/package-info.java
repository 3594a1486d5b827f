/** What the tests share: seeds, golden files, the reference policies and random ones. */
package io.culvert.testing;
