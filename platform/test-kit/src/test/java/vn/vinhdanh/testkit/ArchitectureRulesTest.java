package vn.vinhdanh.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule rejects the class that breaks it. */
class ArchitectureRulesTest {

    private static final String ROOT = "vn.vinhdanh.violations";
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(ROOT);

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(LayerRules.domainIsPure(ROOT), "UsesSpring"),
                Arguments.of(LayerRules.applicationAddsOnlyItsDomain(ROOT), "SeesAnAdapter"),
                Arguments.of(LayerRules.adaptersNeverSeeEachOther(ROOT), "SeesAnotherAdapter"),
                Arguments.of(LayerRules.onlyConfigSeesConfig(ROOT), "SeesTheWiring"),
                Arguments.of(LayerRules.onlyTheStarterSpeaksToKafka(ROOT), "SpeaksToKafka"),
                Arguments.of(LayerRules.noOtherServicesPackage(ROOT), "KnowsAnotherService"),
                Arguments.of(LayerRules.noHttpClient(ROOT), "CallsAnotherService"),
                Arguments.of(StoreRules.noTransactions(ROOT), "RunsInATransaction"),
                Arguments.of(StoreRules.noWriteOfWholeDocuments(ROOT), "SavesWholeDocuments"),
                Arguments.of(StoreRules.onlyTheAggregateStoreWritesAggregates(ROOT), "InsertsAnAggregate"),
                Arguments.of(StoreRules.onlyTheStarterKeepsFiles(ROOT), "KeepsFilesItself"),
                Arguments.of(StoreRules.noWritingRepositories(ROOT), "WritesByRepository"),
                Arguments.of(StoreRules.noVersionsAndReferencesOfSpringData(ROOT), "RefersToAnotherDocument"),
                Arguments.of(TypeRules.domainTypesCannotChange(ROOT), "CanBeExtended"),
                Arguments.of(TypeRules.domainHasNoFloatingPoint(ROOT), "HasFloatingMoney"),
                Arguments.of(TypeRules.noClockOrChanceOutsideConfig(ROOT), "AsksTheClock"),
                Arguments.of(TypeRules.oneVerbPerApplicationClass(ROOT), "DoesTwoThings"),
                Arguments.of(TypeRules.fewConstructorArguments(ROOT), "WantsSix"),
                Arguments.of(TypeRules.honestNames(ROOT), "PrinterImpl"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_rejects_the_class_that_breaks_it(ArchRule rule, String violation) {
        List<String> violations = rule.evaluate(VIOLATIONS).getFailureReport().getDetails();

        assertThat(violations).as(rule.getDescription()).anyMatch(message -> message.contains(violation));
    }

    @Test
    void every_rule_has_a_class_that_breaks_it() {
        List<String> tried = rules().map(arguments -> ((ArchRule) arguments.get()[0]).getDescription())
                .toList();

        assertThat(ArchitectureRules.rules(ROOT))
                .extracting(ArchRule::getDescription)
                .isSubsetOf(tried);
    }
}
