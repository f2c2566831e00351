/** The report of a month's outreach. */
@NullMarked
package io.github.minmome.pdf.internal.outreach;

import org.jspecify.annotations.NullMarked;
