/** Every refusal of the gateway, as problem+json with a Vietnamese and an English sentence. */
@NullMarked
package vn.vinhdanh.gateway.problems;

import org.jspecify.annotations.NullMarked;
