/** Spreadsheet files (.xlsx) as rows of text, within limits for hostile files. */
@NullMarked
package io.github.minmome.cli.sheet;

import org.jspecify.annotations.NullMarked;
