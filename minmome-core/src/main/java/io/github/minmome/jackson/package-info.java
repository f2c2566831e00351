/**
 * Modules for the object mappers of Jackson 2 and Jackson 3, for applications that bind JSON with
 * them. With its module a mapper reads and writes this library's documents as {@link
 * io.github.minmome.json.MinmomeJson} does: strictly, with all problems at once, and without a
 * value in any message.
 *
 * <p>Both are optional: databind is not a dependency of this library, and a module's class is
 * loaded only where its databind is present. On the class path mappers find the modules by {@code
 * ServiceLoader}, through {@code findAndRegisterModules()} (Jackson 2) and {@code
 * findAndAddModules()} (Jackson 3). On the module path a service of an optional module cannot be
 * declared: add the module to the mapper.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.minmome.jackson;

import org.jspecify.annotations.NullMarked;
