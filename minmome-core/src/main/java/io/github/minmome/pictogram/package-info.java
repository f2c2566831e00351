/** Pictograms of our papers and pages: one description, drawn in PDF and as SVG. */
@NullMarked
package io.github.minmome.pictogram;

import org.jspecify.annotations.NullMarked;
