package vn.vinhdanh.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import vn.vinhdanh.platform.store.Page;
import vn.vinhdanh.platform.store.PageRequest;

/** Rules for the dependencies between packages. */
final class LayerRules {

    private LayerRules() {}

    static ArchRule domainIsPure(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".domain..")
                .should()
                .dependOnClassesThat(
                        not(resideInAnyPackage("java..", "vn.vinhdanh.kernel..", "org.jspecify..", root + ".domain..")))
                .allowEmptyShould(true)
                .as("domain uses only java, the kernel and itself");
    }

    static ArchRule applicationAddsOnlyItsDomain(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".application..")
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(
                                "java..",
                                "vn.vinhdanh.kernel..",
                                "org.jspecify..",
                                root + ".domain..",
                                root + ".application.."))
                        .and(not(type(Page.class)))
                        .and(not(type(PageRequest.class))))
                .allowEmptyShould(true)
                .as("application adds only its own domain");
    }

    static ArchRule adaptersNeverSeeEachOther(String root) {
        return slices().matching(root + ".adapter.(*)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true)
                .as("adapters never see each other");
    }

    static ArchRule onlyConfigSeesConfig(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".domain..", root + ".application..", root + ".adapter..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".config..")
                .allowEmptyShould(true)
                .as("only config wires, and nothing depends on config");
    }

    static ArchRule onlyTheStarterSpeaksToKafka(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.apache.kafka..", "org.springframework.kafka..", "org.springframework.cloud.stream.."))
                .as("the Kafka producer and StreamBridge are used only in the starter");
    }

    static ArchRule noOtherServicesPackage(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("vn.vinhdanh..")
                        .and(not(resideInAnyPackage(
                                root + "..", "vn.vinhdanh.kernel..", "vn.vinhdanh.platform..", "vn.vinhdanh.paper.."))))
                .as("no dependency on another service's package");
    }

    static ArchRule noHttpClient(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.net.http..",
                        "org.springframework.web.client..",
                        "org.springframework.web.reactive.function.client..",
                        "org.springframework.web.service.."))
                .as("no HTTP client in a service");
    }
}
