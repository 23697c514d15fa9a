/** Tests of the embedded servers through the clients that the services use. */
@NullMarked
package vn.vinhdanh.embedded;

import org.jspecify.annotations.NullMarked;
