/** HTTP in front of the verbs: plan files read into trees, answers written out. */
@NullMarked
package vn.vinhdanh.program.adapter.web;

import org.jspecify.annotations.NullMarked;
