/** The program behind ./run: everything outside the services, embedded, and the services beside it. */
@NullMarked
package vn.vinhdanh.localstack;

import org.jspecify.annotations.NullMarked;
