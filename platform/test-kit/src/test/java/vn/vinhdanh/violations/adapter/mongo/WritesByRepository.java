package vn.vinhdanh.violations.adapter.mongo;

import org.springframework.data.mongodb.repository.MongoRepository;

/** Rule: repositories are for queries. */
interface WritesByRepository extends MongoRepository<Table, String> {}
