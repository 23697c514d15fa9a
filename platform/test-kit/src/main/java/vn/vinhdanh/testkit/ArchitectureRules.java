package vn.vinhdanh.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The architecture rules of a service. For each rule, the package violations has a class that it must reject. */
public final class ArchitectureRules {

    private ArchitectureRules() {}

    /** Checks every rule against the classes of this application's package and below. */
    public static void check(Class<?> application) {
        String root = application.getPackageName();
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
        rules(root).forEach(rule -> rule.check(classes));
    }

    static List<ArchRule> rules(String root) {
        return List.of(
                LayerRules.domainIsPure(root),
                LayerRules.applicationAddsOnlyItsDomain(root),
                LayerRules.adaptersNeverSeeEachOther(root),
                LayerRules.onlyConfigSeesConfig(root),
                LayerRules.onlyTheStarterSpeaksToKafka(root),
                LayerRules.noOtherServicesPackage(root),
                LayerRules.noHttpClient(root),
                StoreRules.noTransactions(root),
                StoreRules.noWriteOfWholeDocuments(root),
                StoreRules.onlyTheAggregateStoreWritesAggregates(root),
                StoreRules.onlyTheStarterKeepsFiles(root),
                StoreRules.noWritingRepositories(root),
                StoreRules.noVersionsAndReferencesOfSpringData(root),
                TypeRules.domainTypesCannotChange(root),
                TypeRules.domainHasNoFloatingPoint(root),
                TypeRules.noClockOrChanceOutsideConfig(root),
                TypeRules.oneVerbPerApplicationClass(root),
                TypeRules.fewConstructorArguments(root),
                TypeRules.honestNames(root));
    }
}
