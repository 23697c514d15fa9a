/** Renders the HTML pages of the local stack from the templates in {@code src/main/jte}. */
@NullMarked
package vn.vinhdanh.localstack.pages;

import org.jspecify.annotations.NullMarked;
