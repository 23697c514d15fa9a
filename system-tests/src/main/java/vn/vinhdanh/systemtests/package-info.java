/** The story of one conference, played through the gateway as its users play it and verified step by step. */
@NullMarked
package vn.vinhdanh.systemtests;

import org.jspecify.annotations.NullMarked;
