package deepdive;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The packages that each package may import. */
@AnalyzeClasses(packages = "deepdive")
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> MAIN = DescribedPredicate.describe(
            "in src/main",
            type -> type.getSource()
                    .filter(source -> source.getUri().getPath().contains("/test-classes/"))
                    .isEmpty());

    @ArchTest
    static final ArchRule ENGINE_KNOWS_NOBODY = classesIn("engine").knowsOnly();

    @ArchTest
    static final ArchRule HANDOUT_KNOWS_NOBODY = classesIn("handout").knowsOnly();

    @ArchTest
    static final ArchRule LAUNCH_KNOWS_NOBODY = classesIn("launch").knowsOnly();

    @ArchTest
    static final ArchRule TEXT_KNOWS_NOBODY = classesIn("text").knowsOnly();

    @ArchTest
    static final ArchRule EVIDENCE_KNOWS_TEXT = classesIn("evidence").knowsOnly("text");

    @ArchTest
    static final ArchRule OBSERVE_KNOWS_NOBODY = classesIn("observe").knowsOnly();

    @ArchTest
    static final ArchRule TERMINAL_KNOWS_NOBODY_OF_OURS = classesIn("terminal").knowsOnly();

    @ArchTest
    static final ArchRule HOST_KNOWS_ENGINE_AND_TERMINAL = classesIn("host").knowsOnly("engine", "terminal");

    @ArchTest
    static final ArchRule WHAT_A_HOST_IS_KNOWS_NO_KIND_OF_HOST = part("host").knowsOnly("engine", "terminal");

    @ArchTest
    static final ArchRule CERTIFICATES_KNOW_NOBODY = part("host.certificate").knowsOnly();

    @ArchTest
    static final ArchRule IMAGES_KNOW_WHAT_A_HOST_IS = part("host.image").knowsOnly("engine", "host");

    @ArchTest
    static final ArchRule DISPOSABLE_HOSTS_DO_NOT_KNOW_THE_EXISTING_ONE =
            part("host.disposable").knowsOnly("engine", "terminal", "host", "host.certificate", "host.image");

    @ArchTest
    static final ArchRule THE_EXISTING_HOST_DOES_NOT_KNOW_DISPOSABLE_ONES =
            part("host.existing").knowsOnly("engine", "terminal", "host", "host.image");

    @ArchTest
    static final ArchRule ONLY_LENDING_KNOWS_THE_KINDS_OF_HOSTS = noClasses()
            .that(MAIN.and(not(isIn("host.disposable", "host.existing", "host.lending"))))
            .should()
            .dependOnClassesThat(isIn("host.disposable", "host.existing"))
            .because("a scenario is the same on every host");

    @ArchTest
    static final ArchRule REPORT_KNOWS_ENGINE_OBSERVE_EVIDENCE_HANDOUT_AND_TEXT =
            classesIn("report").knowsOnly("engine", "observe", "evidence", "handout", "text");

    @ArchTest
    static final ArchRule SPECIFICATION_KNOWS_ALL_BUT_THE_REPORT = classesIn("specification")
            .knowsOnly("engine", "terminal", "observe", "evidence", "handout", "host", "text");

    @ArchTest
    static final ArchRule ORACLES_KNOW_NO_STEPS =
            classesIn("specification.oracle").knowsOnly("engine", "terminal", "observe", "evidence", "host", "text");

    @ArchTest
    static final ArchRule VERIFY_KNOWS_THE_SPECIFICATION_AND_THE_REPORT =
            classesIn("verify").knowsOnly("engine", "handout", "host", "launch", "text", "specification", "report");

    @ArchTest
    static final ArchRule PRACTICE_KNOWS_THE_SPECIFICATION_AND_WHAT_IS_BELOW_IT = noClasses()
            .that(MAIN.and(isIn("practice")))
            .should()
            .dependOnClassesThat(isIn("report", "verify"))
            .because("the specification judges a student's page, and reports do not");

    @ArchTest
    static final ArchRule SERVING_PAGES_KNOWS_CERTIFICATES =
            part("practice.server").knowsOnly("host.certificate", "specification.run");

    @ArchTest
    static final ArchRule A_CLASS_KNOWS_SERVING_PAGES =
            part("practice.classroom").knowsOnly("practice.server", "specification.run", "text");

    @ArchTest
    static final ArchRule COMPARING_COMMANDS_KNOWS_NOBODY =
            part("practice.command").knowsOnly();

    @ArchTest
    static final ArchRule SINCE_KNOWS_THE_SPECIFICATION_AND_WHAT_IS_BELOW_IT =
            classesIn("since").knowsOnly("engine", "evidence", "host", "specification");

    @ArchTest
    static final ArchRule THE_SEARCH_KNOWS_NOBODY = part("since.search").knowsOnly();

    @ArchTest
    static final ArchRule ANSWERS_KNOW_EVIDENCE = part("since.answer").knowsOnly("evidence");

    @ArchTest
    static final ArchRule NOBODY_KNOWS_SINCE = noClasses()
            .that(not(isIn("since")))
            .should()
            .dependOnClassesThat(isIn("since"))
            .because("./lab since starts it, and nothing else needs it");

    /** The main code only, because the test of a package may run on hosts, and hosts import the package. */
    @ArchTest
    static void there_are_no_circles(JavaClasses classes) {
        slices().matching("deepdive.(**)").should().beFreeOfCycles().check(classes.that(MAIN));
    }

    @ArchTest
    static final ArchRule NO_FIXED_SLEEPS = noClasses()
            .should()
            .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("sleep")))
            .because("what is waited for has a sign: a mark, a message, a condition");

    @ArchTest
    static final ArchRule NO_PARALLEL_STREAMS_WHERE_SCENARIOS_RUN = noClasses()
            .that(isIn("host", "terminal", "specification", "observe"))
            .should()
            .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.nameMatching("parallelStream|parallel")))
            .because("a worker of Cucumber's pool that waits for a parallel stream runs another scenario meanwhile");

    @ArchTest
    static void every_package_is_null_marked(JavaClasses classes) {
        assertThat(classes.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(name -> !name.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName))
                .as("packages whose package-info does not say @NullMarked")
                .isEmpty();
    }

    @Test
    void every_assertion_class_has_a_test() {
        JavaClasses classes = new ClassFileImporter().importPackages("deepdive.specification.oracle");

        assertThat(classes.stream().map(JavaClass::getSimpleName).filter(name -> name.endsWith("Assert")))
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(classes.stream().map(JavaClass::getSimpleName))
                        .contains(name + "Test"));
    }

    @Test
    void the_rules_see_the_packages() {
        JavaClasses classes = new ClassFileImporter().importPackages("deepdive");

        assertThat(Stream.of(
                        "engine",
                        "text",
                        "evidence",
                        "handout",
                        "launch",
                        "observe",
                        "terminal",
                        "host.disposable",
                        "host.existing",
                        "host.image",
                        "host.lending",
                        "practice",
                        "practice.classroom",
                        "practice.command",
                        "practice.server",
                        "report",
                        "since",
                        "since.answer",
                        "since.search",
                        "specification",
                        "verify"))
                .allSatisfy(name -> assertThat(classes.stream().anyMatch(isIn(name)::test))
                        .as(name)
                        .isTrue());
    }

    private static PackageRules classesIn(String name) {
        return new PackageRules(name);
    }

    /** A package, without the packages below it. */
    private static ExactPackageRules part(String name) {
        return new ExactPackageRules(name);
    }

    private static DescribedPredicate<JavaClass> isExactlyIn(Stream<String> packages) {
        return JavaClass.Predicates.resideInAnyPackage(
                packages.map(name -> "deepdive." + name).toArray(String[]::new));
    }

    private static DescribedPredicate<JavaClass> isIn(String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(
                Arrays.stream(packages).map(name -> "deepdive." + name + "..").toArray(String[]::new));
    }

    private record PackageRules(String name) {

        ArchRule knowsOnly(String... others) {
            DescribedPredicate<JavaClass> ours = JavaClass.Predicates.resideInAPackage("deepdive..");
            DescribedPredicate<JavaClass> allowed = isIn(others).or(isIn(name));
            return noClasses()
                    .that(isIn(name))
                    .should()
                    .dependOnClassesThat(ours.and(not(allowed)))
                    .as(name + " knows " + (others.length == 0 ? "nobody of ours" : String.join(", ", others)));
        }
    }

    private record ExactPackageRules(String name) {

        ArchRule knowsOnly(String... others) {
            DescribedPredicate<JavaClass> ours = JavaClass.Predicates.resideInAPackage("deepdive..");
            DescribedPredicate<JavaClass> allowed = isExactlyIn(Stream.concat(Stream.of(name), Arrays.stream(others)));
            return noClasses()
                    .that(MAIN.and(isExactlyIn(Stream.of(name))))
                    .should()
                    .dependOnClassesThat(ours.and(not(allowed)))
                    .as(name + " knows " + String.join(", ", others));
        }
    }
}
