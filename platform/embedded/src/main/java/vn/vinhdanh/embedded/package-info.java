/** What a commune needs beside the services, as parts that start without an installation: broker, document store, mailbox. */
@NullMarked
package vn.vinhdanh.embedded;

import org.jspecify.annotations.NullMarked;
