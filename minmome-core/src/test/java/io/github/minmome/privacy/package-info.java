/**
 * A suite that looks for personal values where none may be, in the test-jar of minmome-core for
 * services that are built on it. It needs JUnit Jupiter alone.
 */
@NullMarked
package io.github.minmome.privacy;

import org.jspecify.annotations.NullMarked;
