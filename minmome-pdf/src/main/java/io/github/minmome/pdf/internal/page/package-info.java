/**
 * A canvas in millimetres, measured from the top left corner of the page, whose every mark is
 * either tagged content or an artifact. Independent of any PDF library: a page is a content stream
 * and a tree of elements, which {@code internal.document} writes to a file.
 *
 * <p>Drawing a page:
 *
 * <pre>{@code
 * var pool = new GlyphPool();
 * var canvas = new Canvas(PageSize.A4, Typefaces.standard(), pool);
 * var body = TextStyle.of(12);
 * canvas.tagged(Tag.H1, () -> canvas.text("見出し", body.bold().size(20), 20, 30));
 * canvas.tagged(Tag.P, () -> canvas.paragraph("本文 …", body, new Frame(20, 40, 170)));
 * canvas.rect(new Box(15, 15, 180, 100), null, Stroke.of(0.3));      // outside figures: artifact
 * canvas.figure("地図", new Box(20, 80, 60, 40), () -> canvas.rect(…)); // inside: content
 * canvas.tagged(Tag.TABLE, () -> canvas.tagged(Tag.TR, () -> { … Tag.TH_ROW, Tag.TD … }));
 * canvas.rotated(90, x, y, () -> …);                                 // origin moves to (x, y)
 * Page page = canvas.finish();
 *
 * var writer = new DocumentWriter(out, Metadata.of("題名", "ja-JP"), pool);
 * writer.page(page);
 * writer.finish();
 * }</pre>
 *
 * <p>Reading order is the order of the elements, whatever the order of coordinates. Text outside an
 * element must be declared decoration: {@link io.github.minmome.pdf.internal.page.Canvas#artifact
 * artifact}. A {@code Part} for each page or each sheet keeps long documents navigable.
 *
 * <p>A page that is printed many times with other values is drawn once, with {@link
 * io.github.minmome.pdf.internal.page.Canvas#slot slots} where the values go; an {@link
 * io.github.minmome.pdf.internal.page.Overlay} draws the values of one copy.
 */
@NullMarked
package io.github.minmome.pdf.internal.page;

import org.jspecify.annotations.NullMarked;
