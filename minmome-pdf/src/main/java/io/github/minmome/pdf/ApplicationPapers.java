package io.github.minmome.pdf;

/**
 * The papers of one application, laid out: the form, and the copy to take home. {@link
 * ApplicationPapersRenderer} makes them.
 *
 * @param form the application form
 * @param takeHome the copy to take home (控え)
 * @since 0.1.0
 */
public record ApplicationPapers(PreparedPaper form, PreparedPaper takeHome) {}
