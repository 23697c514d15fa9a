package vn.vinhdanh.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.DBRef;
import org.springframework.data.mongodb.core.mapping.DocumentReference;
import org.springframework.data.repository.CrudRepository;
import vn.vinhdanh.platform.store.AggregateStore;

/**
 * Rules for the use of Spring Data. A write of a whole aggregate document could resurrect or drop an outbox entry that
 * the relay handles, so only the aggregate store writes aggregates, by guarded updates.
 */
final class StoreRules {

    private StoreRules() {}

    static ArchRule noTransactions(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework.transaction.."))
                .as("no transactions: one write is one document");
    }

    static ArchRule noWriteOfWholeDocuments(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .callMethodWhere(mongoOperation("save|findAndReplace|replace|insertAll"))
                .as("no save and no replacement of whole documents");
    }

    static ArchRule onlyTheAggregateStoreWritesAggregates(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .areAssignableTo(AggregateStore.class)
                .should()
                .callMethodWhere(mongoOperation("insert|upsert|update.*|findAndModify|remove|bulkOps"))
                .allowEmptyShould(true)
                .as("only the aggregate store writes aggregates");
    }

    static ArchRule onlyTheStarterKeepsFiles(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("com.mongodb.client.gridfs..", "org.springframework.data.mongodb.gridfs.."))
                .as("bytes of files are kept by the starter's file store");
    }

    static ArchRule noWritingRepositories(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .beAssignableTo(CrudRepository.class)
                .as("repositories are for queries: no CrudRepository, no MongoRepository");
    }

    static ArchRule noVersionsAndReferencesOfSpringData(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Version.class, DBRef.class, DocumentReference.class)
                .as("no @Version, no @DBRef, no @DocumentReference");
    }

    private static DescribedPredicate<JavaMethodCall> mongoOperation(String methods) {
        return DescribedPredicate.describe(
                "an operation " + methods,
                call -> call.getTargetOwner().isAssignableTo(MongoOperations.class)
                        && call.getName().matches(methods));
    }
}
