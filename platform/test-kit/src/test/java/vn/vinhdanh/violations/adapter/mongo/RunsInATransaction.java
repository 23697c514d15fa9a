package vn.vinhdanh.violations.adapter.mongo;

import org.springframework.transaction.annotation.Transactional;

/** Rule: no transactions. */
final class RunsInATransaction {

    @Transactional
    void run() {}
}
