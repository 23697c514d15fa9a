package vn.vinhdanh.platform;

import java.lang.reflect.Modifier;
import org.springframework.core.type.ClassMetadata;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

/**
 * Selects the use cases of a service's {@code application} package, so that they become beans without an annotation of
 * a framework: every public final top-level class that is not a record.
 *
 * <p>For {@code @ComponentScan(useDefaultFilters = false, includeFilters = @Filter(type = CUSTOM, classes = UseCaseFilter.class))}.
 */
public final class UseCaseFilter implements TypeFilter {

    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
        ClassMetadata type = reader.getClassMetadata();
        return type.isFinal()
                && type.isIndependent()
                && type.getEnclosingClassName() == null
                && !Record.class.getName().equals(type.getSuperClassName())
                && isPublic(type.getClassName());
    }

    /** The metadata has no modifiers. Loading the class costs little, because it becomes a bean anyway. */
    private static boolean isPublic(String className) {
        try {
            return Modifier.isPublic(Class.forName(className, false, UseCaseFilter.class.getClassLoader())
                    .getModifiers());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(className, e);
        }
    }
}
