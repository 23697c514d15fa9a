/** Tests of the register and of certificates. */
@NullMarked
package vn.vinhdanh.nomination.domain.certificate;

import org.jspecify.annotations.NullMarked;
