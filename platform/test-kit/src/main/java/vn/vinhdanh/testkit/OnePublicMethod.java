package vn.vinhdanh.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Declares one public method; overloads count once. */
final class OnePublicMethod extends ArchCondition<JavaClass> {

    OnePublicMethod() {
        super("have one public method");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        List<String> verbs = type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(JavaMethod::getName)
                .distinct()
                .toList();
        events.add(new SimpleConditionEvent(type, verbs.size() == 1, type.getName() + " has the verbs " + verbs));
    }
}
