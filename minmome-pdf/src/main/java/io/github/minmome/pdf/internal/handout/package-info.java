/** Papers for partners (handouts): what they have in common, and the layout of each. */
@NullMarked
package io.github.minmome.pdf.internal.handout;

import org.jspecify.annotations.NullMarked;
