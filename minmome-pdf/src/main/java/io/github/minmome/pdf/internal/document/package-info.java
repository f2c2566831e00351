/**
 * Files: writes pages as PDF/A-2a and PDF/UA-1 with a small serializer of our own, and imports an
 * official PDF with OpenPDF, whose types nothing outside this package sees.
 *
 * <p>Our own pages need few kinds of object, and speed: the unchanging part of a printed form is
 * written and compressed once and then copied (see {@link
 * io.github.minmome.pdf.internal.document.PageTemplate}), which OpenPDF's writer does not allow.
 */
@NullMarked
package io.github.minmome.pdf.internal.document;

import org.jspecify.annotations.NullMarked;
