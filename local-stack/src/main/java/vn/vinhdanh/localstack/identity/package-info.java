/** The OpenID provider with its demo accounts. */
@NullMarked
package vn.vinhdanh.localstack.identity;

import org.jspecify.annotations.NullMarked;
