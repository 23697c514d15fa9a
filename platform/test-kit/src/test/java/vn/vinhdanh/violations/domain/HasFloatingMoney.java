package vn.vinhdanh.violations.domain;

/** Rule: no double in the domain. */
record HasFloatingMoney(double amount) {}
