/** Tests of the local stack without its services. */
@NullMarked
package vn.vinhdanh.localstack;

import org.jspecify.annotations.NullMarked;
