package io.github.minmome.pdf;

import io.github.minmome.application.SuspensionApplication;

/**
 * The papers of one application, laid out: the form, and the copy to take home. {@link
 * ApplicationPapersRenderer} makes them.
 *
 * @param application the application as it is printed, which is the sender of an envelope
 * @param form the application form
 * @param takeHome the copy to take home (控え)
 * @since 0.1.0
 */
public record ApplicationPapers(
    SuspensionApplication application, PreparedPaper form, PreparedPaper takeHome) {}
