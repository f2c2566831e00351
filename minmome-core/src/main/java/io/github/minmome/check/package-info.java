/**
 * One check for each kind of single value, not exported: constraints and application rules both
 * call them, so that each rule exists once.
 */
@NullMarked
package io.github.minmome.check;

import org.jspecify.annotations.NullMarked;
