/** Use cases of the register of awards and of certificates. */
@NullMarked
package vn.vinhdanh.nomination.application.certificate;

import org.jspecify.annotations.NullMarked;
