/** Renderers: the application form, the envelope, the leaflet and kits as PDF. */
@NullMarked
package io.github.minmome.pdf;

import org.jspecify.annotations.NullMarked;
