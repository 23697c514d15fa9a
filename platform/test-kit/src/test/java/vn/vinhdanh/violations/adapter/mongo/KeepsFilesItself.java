package vn.vinhdanh.violations.adapter.mongo;

import org.springframework.data.mongodb.gridfs.GridFsOperations;

/** Breaks: only the starter keeps files. */
record KeepsFilesItself(GridFsOperations files) {}
