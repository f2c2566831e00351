/**
 * The application form: what is printed of an application, where, and our own layout of the page.
 */
@NullMarked
package io.github.minmome.pdf.internal.form;

import org.jspecify.annotations.NullMarked;
