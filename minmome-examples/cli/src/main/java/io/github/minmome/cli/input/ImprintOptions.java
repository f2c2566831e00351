package io.github.minmome.cli.input;

import io.github.minmome.campaign.PartnerImprint;
import io.github.minmome.cli.console.CliException;
import io.github.minmome.cli.console.Exit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who made a paper and helps with it, printed apart from its content. */
public final class ImprintOptions {
  @Option(names = "--partner", paramLabel = "NAME")
  private @Nullable String partner;

  @Option(names = "--partner-department", paramLabel = "NAME")
  private @Nullable String department;

  @Option(names = "--partner-phone", paramLabel = "NUMBER")
  private @Nullable String phone;

  @Option(names = "--partner-role", paramLabel = "police|partner")
  private PartnerImprint.@Nullable Role role;

  /** Returns the name that was given, or null. */
  public @Nullable String name() {
    return partner;
  }

  /** Returns the imprint of a name, or null without one. */
  public @Nullable PartnerImprint imprint(@Nullable String name) {
    if (name == null) {
      if (department != null || phone != null || role != null) {
        throw new CliException(Exit.USAGE, "leaflet.nopartner");
      }
      return null;
    }
    if (name.isBlank()) {
      throw new CliException(Exit.REJECTED, "leaflet.partner");
    }
    return PartnerImprint.of(name)
        .withDepartment(department == null ? "" : department)
        .withPhone(phone == null ? "" : phone)
        .withRole(role == null ? PartnerImprint.Role.PARTNER : role);
  }
}
