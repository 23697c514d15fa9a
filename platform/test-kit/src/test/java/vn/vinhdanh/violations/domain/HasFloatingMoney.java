package vn.vinhdanh.violations.domain;

/** Breaks: no double in the domain. */
record HasFloatingMoney(double amount) {}
