package io.github.minmome.arbitrary;

import io.github.minmome.phone.NumberContext;
import io.github.minmome.phone.NumberKind;

/**
 * A phone number as it is written or displayed, with its classification.
 *
 * @param text the number
 * @param context where it is written or displayed
 * @param kind what it is in that context
 * @since 0.1.0
 */
public record GeneratedNumber(String text, NumberContext context, NumberKind kind) {}
