/** The life of each award as the events of all services tell it, and what is missing in it. */
@NullMarked
package vn.vinhdanh.program.domain.life;

import org.jspecify.annotations.NullMarked;
