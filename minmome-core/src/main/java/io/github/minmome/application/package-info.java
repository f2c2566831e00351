/**
 * Applications to suspend international calling on a landline, and the rules they are checked by.
 */
@NullMarked
package io.github.minmome.application;

import org.jspecify.annotations.NullMarked;
