package vn.vinhdanh.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/**
 * No double or float in fields and signatures. ArchUnit reports no dependency on primitive types, so this checks them
 * explicitly.
 */
final class NoFloatingPoint extends ArchCondition<JavaClass> {

    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    NoFloatingPoint() {
        super("have no floating point");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Stream<JavaClass> fields = type.getFields().stream().map(field -> field.getRawType());
        Stream<JavaClass> signatures = type.getMethods().stream()
                .flatMap(method ->
                        Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream()));
        Stream.concat(fields, signatures)
                .filter(used -> FLOATING.contains(used.getName()))
                .forEach(used ->
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " uses " + used.getName())));
    }
}
