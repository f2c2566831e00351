/**
 * Arbitraries of jqwik for the property tests of applications that embed minmome: {@link
 * io.github.minmome.arbitrary.ApplicationArbitraries applications}, {@link
 * io.github.minmome.arbitrary.NumberArbitraries numbers}, {@link
 * io.github.minmome.arbitrary.NameArbitraries names} and {@link
 * io.github.minmome.arbitrary.CsvArbitraries CSV files}, each with what minmome should answer.
 * Published with core's test-jar; jqwik 1.9 is a dependency of the caller. Numbers are those of
 * examples and fiction as far as a kind has such; names are made up.
 */
@org.jspecify.annotations.NullMarked
package io.github.minmome.arbitrary;
