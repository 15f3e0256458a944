package io.handoff;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.handoff.config.Clocks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How the packages stand to each other, and what the product keeps away from. */
@AnalyzeClasses(packages = "io.handoff", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    /** Lower may not import higher, and neighbours do not import each other; but see {@link #MAY_IMPORT_NEIGHBOUR}. */
    private static final List<Set<String>> LEVELS = List.of(
            Set.of("ids", "problem", "config", "outgoing", "x12"),
            Set.of("crypto", "audit", "events", "reading", "paging", "payers", "coverage", "web"),
            Set.of("jobs", "access", "images", "fields", "search", "uploads"),
            Set.of("handoff", "webhooks", "clearinghouse", "enriched"),
            Set.of("cards", "eligibility", "live", "sandbox"),
            Set.of("ops"));

    private static final Map<String, Set<String>> MAY_IMPORT_NEIGHBOUR = Map.of("ids", Set.of("problem"));

    /** They import nothing of the product, and nothing imports them: the programs of the command line. */
    private static final Set<String> PROGRAMS = Set.of("launch", "phone");

    private static final Map<String, Integer> LEVEL_OF = IntStream.range(0, LEVELS.size())
            .boxed()
            .flatMap(level -> LEVELS.get(level).stream().map(name -> Map.entry(name, level)))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Path SOURCES = Path.of("src/main/java/io/handoff");

    @ArchTest
    static void everyPackageHasItsPlace(JavaClasses classes) {
        assertThat(classes.stream().map(ArchitectureTest::packageOf).filter(name -> !name.isEmpty()))
                .allMatch(name -> LEVEL_OF.containsKey(name) || PROGRAMS.contains(name));
    }

    @ArchTest
    static void lowerDoesNotImportHigherNorItsNeighbour(JavaClasses classes) {
        LEVEL_OF.forEach((name, level) -> noClasses()
                .that(areIn(name))
                .should()
                .dependOnClassesThat(describe("stand higher than " + name + " or beside it", found -> {
                    var other = packageOf(found);
                    return !other.equals(name)
                            && LEVEL_OF.getOrDefault(other, -1) >= level
                            && !MAY_IMPORT_NEIGHBOUR
                                    .getOrDefault(name, Set.of())
                                    .contains(other);
                }))
                .check(classes));
    }

    @ArchTest
    static final ArchRule NOTHING_IMPORTS_OPS_OR_WEB = noClasses()
            .that()
            .resideOutsideOfPackages("io.handoff.ops..", "io.handoff.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.handoff.ops..", "io.handoff.web..");

    @ArchTest
    static void aProgramImportsNothingOfTheProductNorIsImported(JavaClasses classes) {
        PROGRAMS.forEach(name -> {
            var others = resideInAPackage("io.handoff..").and(DescribedPredicate.not(areIn(name)));
            noClasses().that(areIn(name)).should().dependOnClassesThat(others).check(classes);
            noClasses().that(others).should().dependOnClassesThat(areIn(name)).check(classes);
        });
    }

    @ArchTest
    static final ArchRule READING_KNOWS_THE_JDK_ONLY = noClasses()
            .that()
            .resideInAPackage("io.handoff.reading")
            .should()
            .dependOnClassesThat(DescribedPredicate.not(resideInAnyPackage("java..", "io.handoff.reading")));

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().assignedFrom(new EachPackage()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THERE_IS_ONE_CLOCK = noClasses()
            .that()
            .areNotAssignableTo(Clocks.class)
            .should()
            .callMethodWhere(describe("asks the machine for the time", ArchitectureTest::asksForTheTime));

    @ArchTest
    static final ArchRule WORDS_FOR_PEOPLE_GO_TO_THE_LOG = noClasses()
            .that()
            .resideOutsideOfPackages("io.handoff.launch..", "io.handoff.reading.worker..")
            .should(ACCESS_STANDARD_STREAMS);

    /** Its image code is native, and would run inside the server. */
    @ArchTest
    static final ArchRule NOTHING_OF_JAVA_DESKTOP = noClasses()
            .should()
            .dependOnClassesThat(describe("belong to the module java.desktop", found -> desktopPackages()
                    .contains(found.getPackageName())));

    @ArchTest
    static final ArchRule NATIVE_CODE_STAYS_IN_THE_CHILD_PROCESS = noClasses()
            .that()
            .resideOutsideOfPackage("io.handoff.reading.worker..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.bytedeco..", "ai.onnxruntime..");

    @ArchTest
    static final ArchRule THE_CHILD_PROCESS_IS_KNOWN_BY_NAME_ONLY = noClasses()
            .that()
            .resideOutsideOfPackage("io.handoff.reading.worker..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.handoff.reading.worker..");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO)");

    @ArchTest
    static void everyPackageSaysWhatItIsAndWhereItStands(JavaClasses classes) {
        assertThat(classes.stream().map(JavaClass::getPackageName).distinct()).allSatisfy(name -> {
            var folder = name.replaceFirst("^io\\.handoff\\.?", "").replace('.', '/');
            var words = read(SOURCES.resolve(folder).resolve("package-info.java"));
            assertThat(words).contains("package " + name + ";").contains("/**");
            var level = Pattern.compile("Level (\\d)").matcher(words);
            if (level.find()) {
                assertThat(Integer.parseInt(level.group(1))).isEqualTo(LEVEL_OF.get(folder));
            }
        });
    }

    /** Packages below another one count by themselves. */
    private static final class EachPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith("io.handoff.")
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }

    private static boolean asksForTheTime(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        var owner = target.getOwner();
        return owner.isEquivalentTo(Clock.class) && target.getName().matches("system.*|tick.+")
                || owner.getPackageName().startsWith("java.time")
                        && target.getName().equals("now")
                        && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class))
                || owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis");
    }

    private static DescribedPredicate<JavaClass> areIn(String name) {
        return resideInAPackage("io.handoff." + name + "..");
    }

    /** The first name below ours; empty for other people's classes. */
    private static String packageOf(JavaClass type) {
        var words = type.getPackageName().split("\\.");
        return type.getPackageName().startsWith("io.handoff.") ? words[2] : "";
    }

    private static Set<String> desktopPackages() {
        return ModuleLayer.boot().findModule("java.desktop").orElseThrow().getPackages();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
