/** What every domain may use: who acts, what a decision is, how a rule refuses, where aggregates live. The JDK and nothing else. */
@NullMarked
package vn.vinhdanh.kernel;

import org.jspecify.annotations.NullMarked;
