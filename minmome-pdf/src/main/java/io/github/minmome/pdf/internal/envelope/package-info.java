/** The make-it-yourself envelope and the address labels. */
@NullMarked
package io.github.minmome.pdf.internal.envelope;

import org.jspecify.annotations.NullMarked;
