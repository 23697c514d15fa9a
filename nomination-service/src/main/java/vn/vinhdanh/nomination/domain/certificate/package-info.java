/** The register of awards, and how certificates are printed and shown to the public. */
@NullMarked
package vn.vinhdanh.nomination.domain.certificate;

import org.jspecify.annotations.NullMarked;
