package io.github.minmome.consumers.plain.guide;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.CheckedApplication;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.campaign.Audience;
import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.PartnerImprint;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.pdf.ApplicationPapers;
import io.github.minmome.pdf.ApplicationPapersRenderer;
import io.github.minmome.pdf.CampaignPictureRenderer;
import io.github.minmome.pdf.EnvelopeProfile;
import io.github.minmome.pdf.EnvelopeRenderer;
import io.github.minmome.pdf.FontMember;
import io.github.minmome.pdf.FontSet;
import io.github.minmome.pdf.FormProfile;
import io.github.minmome.pdf.Handout;
import io.github.minmome.pdf.HandoutField;
import io.github.minmome.pdf.HandoutOptions;
import io.github.minmome.pdf.HandoutRenderer;
import io.github.minmome.pdf.KitOptions;
import io.github.minmome.pdf.KitRenderer;
import io.github.minmome.pdf.LeafletOptions;
import io.github.minmome.pdf.LeafletRenderer;
import io.github.minmome.pdf.PreparedPaper;
import io.github.minmome.pdf.PreparedPicture;
import io.github.minmome.pdf.TakeHomeRenderer;
import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.pdf.UnprintablePolicy;
import io.github.minmome.pdf.UnusableFontException;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.ProblemText;
import io.github.minmome.problem.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Everything that is printed. */
final class Papers {
  private static final String NO_FONT_HAS_IT = "見本\u13A0"; // a Cherokee letter

  private Papers() {}

  static void form() throws IOException {
    SuspensionApplication application = Applications.specimen();
    LocalDate today = Applications.TODAY;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ApplicationPapersRenderer papers = ApplicationPapersRenderer.standard();
    ApplicationIntake<ApplicationPapers> intake =
        ApplicationIntake.builder().today(today).build(papers::prepare);
    CheckedApplication<ApplicationPapers> checked = intake.check(application);
    if (checked.accepted()) {
      checked.paper().orElseThrow().form().writeTo(out); // or takeHome()
    }
    Expect.isPdf(out.toByteArray());
    ByteArrayOutputStream alone = new ByteArrayOutputStream();
    ApplicationFormRenderer.standard().render(application, alone);
    Expect.same(alone.size(), out.size());
  }

  static void many() throws IOException {
    List<SuspensionApplication> applications = Collections.nCopies(5, Applications.specimen());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Path folder = Files.createTempDirectory("forms");
    ApplicationFormRenderer forms = ApplicationFormRenderer.standard();
    Reading<List<PreparedPaper>> prepared = forms.prepareAll(applications);
    if (prepared.accepted()) {
      forms.writeAll(prepared.value(), out); // one document, at most MAX_PAGES pages
    }
    int files =
        forms.renderSplit(
            applications.iterator(), // any number, of which one file's worth is held
            2, // a file
            number -> Files.newOutputStream(folder.resolve("forms-" + number + ".pdf")));
    Expect.isPdf(out.toByteArray());
    Expect.same(files, 3);
    for (int number = 1; number <= files; number++) {
      Path file = folder.resolve("forms-" + number + ".pdf");
      Expect.isPdf(Files.readAllBytes(file));
      Files.delete(file);
    }
    Files.delete(folder);
  }

  static void empty() throws IOException {
    ByteArrayOutputStream blank = new ByteArrayOutputStream();
    ByteArrayOutputStream fillable = new ByteArrayOutputStream();
    ApplicationFormRenderer.standard().renderBlank(20, blank); // for pens, at a booth
    ApplicationFormRenderer.standard().renderFillable(fillable); // for typing, in a PDF reader
    Expect.isPdf(blank.toByteArray());
    Expect.isPdf(fillable.toByteArray());
  }

  static void officialForm() throws IOException {
    Path folder = Files.createTempDirectory("official");
    Path form =
        folder.resolve("form.pdf"); // ours stands for the centre's, which we could not confirm
    ByteArrayOutputStream blank = new ByteArrayOutputStream();
    ApplicationFormRenderer.standard().renderBlank(1, blank);
    Files.write(form, blank.toByteArray());
    Path profileFile = folder.resolve("profile.json");
    Files.writeString(
        profileFile,
        """
        { "official": "form.pdf", "source": "見本", "confirmedOn": "2026-11-24",
          "fields": [ { "field": "applicant.name", "page": 1, "x": 52, "y": 90, "width": 100,
                        "height": 12, "kind": "TEXT" } ] }
        """);
    SuspensionApplication application = Applications.specimen();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream rulers = new ByteArrayOutputStream();
    Reading<FormProfile> profile = FormProfile.read(profileFile); // the PDF is beside it
    if (profile.accepted()) {
      ApplicationPapersRenderer official =
          ApplicationPapersRenderer.builder().profile(profile.value()).build();
      official.forms().renderGrid(rulers); // to read positions off
      ApplicationIntake<ApplicationPapers> intake =
          ApplicationIntake.builder().build(official::prepare);
      intake.check(application).paper().orElseThrow().form().writeTo(out); // if it is accepted
    }
    Expect.isPdf(rulers.toByteArray());
    Expect.isPdf(out.toByteArray());
    Files.delete(profileFile);
    Files.delete(form);
    Files.delete(folder);
  }

  static void envelope() throws IOException {
    InputStream json =
        new ByteArrayInputStream(
            """
            { "addressee": { "postalCode": "100-0013", "lines": ["東京都千代田区霞が関1-3-2"],
                             "name": "見本受付センター", "honorific": "御中" },
              "source": "見本（架空の宛先）", "confirmedOn": "2026-11-24" }
            """
                .getBytes(UTF_8));
    LocalDate today = Applications.TODAY;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Reading<EnvelopeProfile> profile = EnvelopeProfile.read(json);
    if (profile.accepted() && profile.value().problemsOn(today).isEmpty()) {
      EnvelopeRenderer.builder().profile(profile.value()).today(today).build().render(out);
    } else {
      EnvelopeRenderer.standard().render(out); // empty lines, for handwriting
    }
    Expect.that(profile.value().barcode().isPresent(), "the address has a customer barcode");
    Expect.isPdf(out.toByteArray());
    ByteArrayOutputStream labels = new ByteArrayOutputStream();
    EnvelopeRenderer.builder().shape(EnvelopeRenderer.Shape.LABEL).build().render(labels);
    Expect.isPdf(labels.toByteArray());
  }

  static void leaflet() throws IOException {
    LocalDate today = Applications.TODAY;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PartnerImprint police =
        new PartnerImprint("見本警察署", "生活安全課", "03-3100-0110", PartnerImprint.Role.POLICE);
    Leaflet leaflet = Leaflet.builder(today).audience(Audience.OLDER).partner(police).build();
    LeafletOptions poster =
        LeafletOptions.of(leaflet)
            .variant(LeafletOptions.Variant.POSTER_A4) // A4, POSTER_A4, POSTER, COUNTER
            .ink(LeafletOptions.Ink.MONO); // COLOUR otherwise
    LeafletRenderer.standard().render(poster, out);
    Expect.isPdf(out.toByteArray());
    screen(leaflet);
  }

  static void handout() throws IOException {
    LocalDate today = Applications.TODAY;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PartnerImprint police =
        new PartnerImprint("見本警察署", "生活安全課", "03-3100-0110", PartnerImprint.Role.POLICE);
    HandoutOptions circular =
        HandoutOptions.of(Handout.CIRCULAR, today)
            .partner(police)
            .with(HandoutField.EVENT_PLACE, "見本会館"); // each handout has its own fields
    HandoutRenderer.standard().render(circular, out);
    Expect.isPdf(out.toByteArray());
  }

  private static void screen(Leaflet leaflet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PreparedPicture picture =
        CampaignPictureRenderer.standard()
            .prepare(leaflet, CampaignPictureRenderer.Format.SQUARE) // SIGNAGE is 1920 × 1080
            .value();
    picture.writePng(out); // or writeSvg: outlines, no font needed
    String alternative = picture.alternative(); // the alternative text to post with it
    Expect.that(out.toString(ISO_8859_1).startsWith("\u0089PNG"), "a picture was made");
    Expect.that(alternative.contains("0120-210-364"), "its words tell whom to call");
  }

  static void kit() throws IOException {
    ApplicationPapersRenderer papers = ApplicationPapersRenderer.standard();
    ApplicationPapers specimen =
        ApplicationIntake.builder()
            .build(papers::prepare)
            .check(Applications.specimen())
            .paper()
            .orElseThrow();
    List<ApplicationPapers> accepted = List.of(specimen);
    EnvelopeProfile addressee = null; // as above, or none
    LocalDate today = Applications.TODAY;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    KitOptions options = KitOptions.of(today).leaflets(30).envelope(addressee).duplex(true);
    KitRenderer kits = KitRenderer.builder().papers(papers).build();
    Reading<PreparedPaper> kit = kits.assemble(accepted, options); // what the intake prepared
    kit.value().writeTo(out); // or kit.problems(), of the addressee or the imprint
    kits.renderBlank(5, options, copy); // kits to fill in by hand
    Expect.isPdf(out.toByteArray());
    Expect.isPdf(copy.toByteArray());
    ByteArrayOutputStream home = new ByteArrayOutputStream();
    TakeHomeRenderer.standard().render(Applications.specimen(), home);
    Expect.isPdf(home.toByteArray());
  }

  static void fonts() throws IOException, URISyntaxException {
    Path jar = Path.of(FontSet.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<String> substituted = new ArrayList<>();
    SuspensionApplication application = named(NO_FONT_HAS_IT);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (FileSystem files = Files.isDirectory(jar) ? null : FileSystems.newFileSystem(jar)) {
      String name = "io/github/minmome/pdf/internal/font/BIZUDGothic-Bold.ttf";
      Path file = files == null ? jar.resolve(name) : files.getPath(name); // stands for ipamjm.ttf
      FontSet fonts = FontSet.standard();
      try (InputStream registryKanji = Files.newInputStream(file)) {
        fonts = fonts.with(registryKanji);
      }
      Path ttc = file; // stands for msmincho.ttc, which has another font of that name
      List<String> reasons = new ArrayList<>();
      List<FontMember> members;
      try (InputStream collection = Files.newInputStream(ttc)) {
        members = FontSet.members(collection); // #0 MS-Mincho (MS Mincho), #1 MS-PMincho …
      }
      try (InputStream collection = Files.newInputStream(ttc)) {
        fonts = fonts.with(collection, "MS-Mincho"); // or its number, "0"
      } catch (UnusableFontException e) {
        reasons.add(ProblemText.standard().sentence(e.problem(), Locale.JAPANESE));
      }
      Expect.same(members.get(0).names().get(0), "BIZUDGothic-Bold");
      Expect.that(reasons.get(0).contains("#0 BIZUDGothic-Bold"), "the reason lists the fonts");
      UnprintablePolicy geta =
          (field, codePoint, follower, position) -> {
            substituted.add(field + " " + Integer.toHexString(codePoint));
            return "〓"; // null refuses the document
          };
      ApplicationFormRenderer renderer =
          ApplicationFormRenderer.builder().fonts(fonts.substituting(geta)).build();
      Expect.same(fonts.addedFonts().size(), 1);
      renderer.render(application, out);
    }
    Expect.isPdf(out.toByteArray());
    Expect.that(substituted.contains("applicant.name 13a0"), "the policy was called");
  }

  private static SuspensionApplication named(String name) {
    SuspensionApplication specimen = Applications.specimen();
    var applicant = specimen.applicant();
    return specimen.toBuilder()
        .applicant(
            new io.github.minmome.application.Applicant(
                name, applicant.kana(), applicant.address(), applicant.contactPhone()))
        .build();
  }

  static void refused() throws IOException {
    ApplicationFormRenderer renderer = ApplicationFormRenderer.standard();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> codes = new ArrayList<>();
    for (SuspensionApplication application :
        List.of(named(NO_FONT_HAS_IT), named("長".repeat(300)))) {
      List<Problem> problems = List.of();
      try {
        renderer.render(application, out);
      } catch (UnprintableException e) {
        problems = e.problems();
      }
      problems.forEach(problem -> codes.add(problem.code()));
      Expect.same(renderer.check(application), problems); // the same, before printing
    }
    Expect.same(codes, List.of(ProblemCodes.TEXT_UNPRINTABLE, ProblemCodes.TEXT_DOES_NOT_FIT));
    Expect.same(out.size(), 0);
  }
}
