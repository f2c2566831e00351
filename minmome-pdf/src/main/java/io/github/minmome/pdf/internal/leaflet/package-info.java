/** The leaflet: A4, poster and counter card, from the content of the campaign. */
@NullMarked
package io.github.minmome.pdf.internal.leaflet;

import org.jspecify.annotations.NullMarked;
