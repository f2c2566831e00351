package io.github.minmome.constraint.internal;

import io.github.minmome.check.PhoneChecks;
import io.github.minmome.constraint.ContactPhone;
import io.github.minmome.problem.Problem;
import java.util.function.Consumer;

/** Validates {@link ContactPhone}. */
public final class ContactPhoneValidator extends CheckValidator<ContactPhone> {
  @Override
  public void initialize(ContactPhone constraint) {
    messageOf(ContactPhone.class, constraint.message());
  }

  @Override
  void check(CharSequence value, Consumer<Problem> to) {
    PhoneChecks.contactPhone("", value, to);
  }
}
