package vn.vinhdanh.notification.adapter.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** @param number of the version that is in force again; 0 for the text that comes with the program */
record TextInForceRequest(@Min(0) @Max(100_000) int number) {}
