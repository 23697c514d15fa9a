package vn.vinhdanh.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Rules for the form of types. */
final class TypeRules {

    private static final int CONSTRUCTOR_ARGUMENTS = 5;

    private static final Set<String> EMPTY_NAMES =
            Set.of("Impl", "Manager", "Helper", "Util", "Utils", "Dto", "Entity", "Data");

    private TypeRules() {}

    static ArchRule domainTypesCannotChange(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".domain..")
                .and(not(modifier(JavaModifier.FINAL)))
                // The compiler adds these for a switch over an enum.
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
