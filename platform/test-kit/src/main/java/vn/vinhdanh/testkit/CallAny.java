package vn.vinhdanh.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Calls one of these methods ({@code java.time.Instant.now}) without a clock. */
final class CallAny extends ArchCondition<JavaClass> {

    private final Set<String> methods;

    CallAny(Set<String> methods) {
        super("call any of " + methods);
        this.methods = methods;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getMethodCallsFromSelf().stream()
                .filter(call -> methods.contains(call.getTargetOwner().getName() + "." + call.getName()))
                .filter(call -> call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(parameter -> parameter.getName().startsWith("java.time.")
                                && parameter.getSimpleName().equals("Clock")))
                .forEach(call -> events.add(SimpleConditionEvent.satisfied(type, call.getDescription())));
    }
}
