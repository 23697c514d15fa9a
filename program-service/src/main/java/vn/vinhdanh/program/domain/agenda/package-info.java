/** The agenda as it is worked out and run: people, needs, released versions, and what really happened. */
@NullMarked
package vn.vinhdanh.program.domain.agenda;

import org.jspecify.annotations.NullMarked;
