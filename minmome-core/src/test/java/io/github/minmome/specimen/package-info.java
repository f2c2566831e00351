/** Specimen applications for tests, published with core's test-jar. */
@org.jspecify.annotations.NullMarked
package io.github.minmome.specimen;
