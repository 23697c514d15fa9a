/** The program behind {@code ./run}: it embeds everything outside the services, and starts the six services. */
@NullMarked
package vn.vinhdanh.localstack;

import org.jspecify.annotations.NullMarked;
