/** What the stack needs of the machine: ports, folders, a store, a broker, a mailbox. */
@NullMarked
package vn.vinhdanh.localstack.parts;

import org.jspecify.annotations.NullMarked;
