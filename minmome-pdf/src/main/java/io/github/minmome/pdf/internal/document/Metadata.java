package io.github.minmome.pdf.internal.document;

import io.github.minmome.pdf.internal.Bytes;
import java.nio.charset.StandardCharsets;

/**
 * The metadata of a file. Nothing of a person belongs here.
 *
 * @param title title of the document
 * @param language language of its text, such as {@code ja-JP}
 * @param editions editions of the layout, the rules and the tables it was made with
 * @param isConforming whether the file claims PDF/A-2a and PDF/UA-1
 */
public record Metadata(String title, String language, String editions, boolean isConforming) {
  private static final String PRODUCER = "minmome";

  /** Returns a title and a language. */
  public static Metadata of(String title, String language) {
    return new Metadata(title, language, "", true);
  }

  /** Returns the same with the editions of layout, rules and tables. */
  public Metadata editions(String text) {
    return new Metadata(title, language, text, isConforming);
  }

  /** Returns the same without a claim of conformance. */
  public Metadata withoutClaim() {
    return new Metadata(title, language, editions, false);
  }

  byte[] xmp() {
    var xml = new StringBuilder(2000);
    xml.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
        .append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
        .append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n")
        .append("<rdf:Description rdf:about=\"\"")
        .append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
        .append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"")
        .append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"")
        .append(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"")
        .append(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"")
        .append(" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\"")
        .append(" xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\"")
        .append(" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n")
        .append("<dc:format>application/pdf</dc:format>\n")
        .append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">")
        .append(escaped(title))
        .append("</rdf:li></rdf:Alt></dc:title>\n")
        .append("<dc:language><rdf:Bag><rdf:li>")
        .append(escaped(language))
        .append("</rdf:li></rdf:Bag></dc:language>\n")
        .append("<pdf:Producer>" + PRODUCER + "</pdf:Producer>\n");
    if (!editions.isEmpty()) {
      xml.append("<pdf:Keywords>").append(escaped(editions)).append("</pdf:Keywords>\n");
    }
    if (isConforming) {
      xml.append("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>\n")
          .append("<pdfuaid:part>1</pdfuaid:part>\n")
          .append("<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n")
          .append("<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\n")
          .append("<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/")
          .append("</pdfaSchema:namespaceURI>\n")
          .append("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n")
          .append("<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n")
          .append("<pdfaProperty:name>part</pdfaProperty:name>\n")
          .append("<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n")
          .append("<pdfaProperty:category>internal</pdfaProperty:category>\n")
          .append("<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>\n")
          .append("</rdf:li></rdf:Seq></pdfaSchema:property>\n")
          .append("</rdf:li></rdf:Bag></pdfaExtension:schemas>\n");
    }
    xml.append("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>");
    return xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  void appendInfo(Bytes out) {
    out.ascii("<</Title").textString(title).ascii("/Producer(" + PRODUCER + ")");
    if (!editions.isEmpty()) {
      out.ascii("/Keywords").textString(editions);
    }
    out.ascii(">>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
