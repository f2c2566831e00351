/**
 * The campaign: its notice, its leaflet, its figures, the organizations to be asked, outreach, the
 * reception centre and the centre's hours.
 */
@NullMarked
package io.github.minmome.campaign;

import org.jspecify.annotations.NullMarked;
