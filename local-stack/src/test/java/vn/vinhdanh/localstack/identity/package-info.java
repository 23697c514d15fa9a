/** Tests of the OpenID provider over HTTP. */
@NullMarked
package vn.vinhdanh.localstack.identity;

import org.jspecify.annotations.NullMarked;
