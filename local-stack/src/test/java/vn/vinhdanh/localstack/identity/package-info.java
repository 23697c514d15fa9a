/** Tokens, as the services will meet them. */
@NullMarked
package vn.vinhdanh.localstack.identity;

import org.jspecify.annotations.NullMarked;
