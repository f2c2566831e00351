package io.github.minmome.campaign;

import io.github.minmome.text.DataTable;
import java.util.List;
import java.util.Optional;

/**
 * An organization that was to be asked to cooperate (協力・周知依頼先): 46 of them, in the order of the
 * notice. A planned request only: no source states which of them agreed, and a document must not
 * imply that one supports it.
 *
 * @param number place in the notice's list, from 1
 * @param name official name in Japanese
 * @param kind what it does; the grouping is ours
 * @param note what is known about the printed name, empty when there is nothing to say
 * @since 0.1.0
 */
public record RequestedOrganization(int number, String name, Kind kind, String note) {
  /**
   * What an organization does.
   *
   * @since 0.1.0
   */
  public enum Kind {
    /** Ministry or agency of the state. */
    GOVERNMENT,
    /** Association of governors, mayors, towns and villages. */
    LOCAL_GOVERNMENT,
    /** Crime prevention. */
    CRIME_PREVENTION,
    /** Traffic safety and driving schools. */
    TRAFFIC_SAFETY,
    /** Newspapers, broadcasting, magazines, public relations. */
    MEDIA,
    /** Schools, parents and education boards. */
    EDUCATION,
    /** Social welfare, care, meals, work for older people. */
    WELFARE,
    /** Citizens' associations. */
    CITIZENS,
    /** Commerce and franchise chains. */
    COMMERCE,
    /** Banks, shinkin banks, credit unions, JA. */
    FINANCE,
    /** Life insurance. */
    INSURANCE,
    /** Post. */
    POST,
    /** Parcel delivery. */
    DELIVERY,
    /** Amusement businesses. */
    AMUSEMENT
  }

  /** Returns all 46, in the notice's order. */
  public static List<RequestedOrganization> all() {
    return Holder.ALL;
  }

  /** Returns those of one kind, in the notice's order. */
  public static List<RequestedOrganization> of(Kind kind) {
    return Holder.ALL.stream().filter(organization -> organization.kind == kind).toList();
  }

  /** Returns the one with this place in the notice's list. */
  public static Optional<RequestedOrganization> byNumber(int number) {
    return Holder.ALL.stream().filter(organization -> organization.number == number).findFirst();
  }

  private static final class Holder {
    private static final List<RequestedOrganization> ALL =
        DataTable.load(RequestedOrganization.class, "organizations.tsv").records().stream()
            .map(
                row ->
                    new RequestedOrganization(
                        Integer.parseInt(row.get("number")),
                        row.get("name"),
                        Kind.valueOf(row.get("kind")),
                        row.get("note")))
            .toList();
  }
}
