/** What a phone number is: kinds, forms and designations of Japanese and international numbers. */
@NullMarked
package io.github.minmome.phone;

import org.jspecify.annotations.NullMarked;
