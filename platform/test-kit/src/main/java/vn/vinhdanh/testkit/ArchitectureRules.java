package vn.vinhdanh.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.platform.store.Page;
import vn.vinhdanh.platform.store.PageRequest;

/** The rules of the house, for one service. Each has a specimen that it must reject. */
public final class ArchitectureRules {

    private static final int CONSTRUCTOR_ARGUMENTS = 5;

    private static final Set<String> EMPTY_NAMES =
            Set.of("Impl", "Manager", "Helper", "Util", "Utils", "Dto", "Entity", "Data");

    private ArchitectureRules() {}

    /** Checks every rule against the classes beside this application class. */
    public static void check(Class<?> application) {
        String root = application.getPackageName();
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
        rules(root).forEach(rule -> rule.check(classes));
    }

    static List<ArchRule> rules(String root) {
        return List.of(
                domainIsPure(root),
                applicationAddsOnlyItsDomain(root),
                adaptersNeverSeeEachOther(root),
                onlyConfigSeesConfig(root),
                onlyTheStarterSpeaksToKafka(root),
                noOtherServicesPackage(root),
                noHttpClient(root),
                noTransactions(root),
                domainTypesCannotChange(root),
                domainHasNoFloatingPoint(root),
                noClockOrChanceOutsideConfig(root),
                oneVerbPerApplicationClass(root),
                fewConstructorArguments(root),
                honestNames(root));
    }

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
                .as("only config sees everything, and nobody sees config");
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

    static ArchRule noTransactions(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.springframework.transaction..", "org.springframework.data.."))
                .as("no @Transactional, no whole-document save, no @DBRef");
    }

    static ArchRule domainTypesCannotChange(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".domain..")
                .and(not(modifier(JavaModifier.FINAL)))
                // What the compiler adds for a switch over an enum.
                .and(not(modifier(JavaModifier.SYNTHETIC)))
                .and()
                .areNotInterfaces()
                .and()
                .doNotHaveSimpleName("package-info")
                .should(new ArchCondition<>("be records, sealed or final") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean sealed = type.reflect().isSealed() || type.isEnum();
                        boolean allowed = sealed || type.getModifiers().contains(JavaModifier.ABSTRACT);
                        events.add(new SimpleConditionEvent(type, allowed, type.getName() + " can be extended"));
                    }
                })
                .allowEmptyShould(true)
                .as("domain types are records, sealed or final");
    }

    static ArchRule domainHasNoFloatingPoint(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".domain..")
                .should(new NoFloatingPoint())
                .allowEmptyShould(true)
                .as("no double and no float in the domain");
    }

    static ArchRule noClockOrChanceOutsideConfig(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".config..")
                .should(new CallAny(Set.of(
                        "java.time.Instant.now",
                        "java.time.LocalDate.now",
                        "java.time.LocalDateTime.now",
                        "java.time.ZonedDateTime.now",
                        "java.time.Year.now",
                        "java.time.Clock.systemUTC",
                        "java.lang.System.currentTimeMillis",
                        "java.lang.Math.random",
                        "java.util.UUID.randomUUID")))
                .as("no clock and no random id outside the kernel and config");
    }

    static ArchRule oneVerbPerApplicationClass(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".application..")
                .and()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .and()
                .areNotRecords()
                .and()
                .areNotEnums()
                .and()
                .arePublic()
                .and()
                .areNotAssignableTo(Throwable.class)
                .should(new OnePublicMethod())
                .allowEmptyShould(true)
                .as("one class = one verb = one public method");
    }

    static ArchRule fewConstructorArguments(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .areNotRecords()
                .and()
                .areNotEnums()
                .should(new ArchCondition<>("have at most five constructor arguments") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getConstructors().stream()
                                .filter(constructor ->
                                        constructor.getRawParameterTypes().size() > CONSTRUCTOR_ARGUMENTS)
                                .forEach(constructor ->
                                        events.add(SimpleConditionEvent.violated(type, constructor.getFullName())));
                    }
                });
    }

    static ArchRule honestNames(String root) {
        return classes().that().resideInAPackage(root + "..").should(new ArchCondition<>("have honest names") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                EMPTY_NAMES.stream()
                        .filter(ending -> type.getSimpleName().endsWith(ending))
                        .forEach(ending ->
                                events.add(SimpleConditionEvent.violated(type, type.getName() + " ends in " + ending)));
            }
        });
    }
}
