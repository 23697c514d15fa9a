package vn.vinhdanh.platform;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The structure of the starter. */
class StarterTest {

    @Test
    void the_packages_of_the_platform_have_no_cycles() {
        slices().matching("vn.vinhdanh.platform.(*)..")
                .should()
                .beFreeOfCycles()
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("vn.vinhdanh.platform"));
    }
}
