/** What is handed out with the form: take-home copy, cover sheet, the kit's order. */
@NullMarked
package io.github.minmome.pdf.internal.kit;

import org.jspecify.annotations.NullMarked;
