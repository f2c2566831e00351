/**
 * Papers as PDF, ready for printing, archives (PDF/A-2a) and screen readers (PDF/UA-1):
 *
 * <ul>
 *   <li>{@link io.github.minmome.pdf.ApplicationFormRenderer}: the application form, filled in,
 *       blank or to be filled in on a screen; the centre's own form by a {@link
 *       io.github.minmome.pdf.FormProfile}
 *   <li>{@link io.github.minmome.pdf.EnvelopeRenderer}: the make-it-yourself envelope and labels;
 *       the addressee by an {@link io.github.minmome.pdf.EnvelopeProfile}
 *   <li>{@link io.github.minmome.pdf.LeafletRenderer}: leaflet, poster and counter card
 *   <li>{@link io.github.minmome.pdf.CampaignPictureRenderer}: pictures for social networks and
 *       signage, as SVG and PNG
 *   <li>{@link io.github.minmome.pdf.TakeHomeRenderer}, {@link io.github.minmome.pdf.KitRenderer}:
 *       a person's copy, and all papers of a person in one file
 * </ul>
 *
 * <p>Renderers are immutable: make one, keep it, share it. They write to the stream you give, do
 * not close it, and throw {@link io.github.minmome.pdf.UnprintableTextException} before the first
 * byte when a character cannot be printed exactly. The same input gives the same bytes. Fonts come
 * in the jar; none of the system is used.
 */
module io.github.minmome.pdf {
  requires transitive io.github.minmome.core;
  requires java.desktop;
  requires com.github.librepdf.openpdf;
  requires io.nayuki.qrcodegen;

  exports io.github.minmome.pdf;
}
