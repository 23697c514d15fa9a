package vn.vinhdanh.violations.adapter.mongo;

import org.springframework.data.mongodb.repository.MongoRepository;

/** Breaks: repositories are for queries. */
interface WritesByRepository extends MongoRepository<Table, String> {}
